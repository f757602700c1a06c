import type { Language } from '@sanad/language';
import type { Blank, Card } from '@sanad/lesson';
import { html, type TemplateResult } from 'lit';
import { strings } from '../strings/strings.ts';

/** What a card asks, in a line of a list: its question, or the sentence with a gap that stands in for one. */
export function cardAsk({ front }: Card, language: Language): TemplateResult | string {
  if (front.type === 'cloze') return withGap(front.blank, language);
  return front.type === 'statement' ? html`${front.text}<br />${front.statement}` : front.text;
}

/** A sentence with a gap; a screen reader hears what the gap is in the language of the app. */
export function withGap({ before, after }: Blank, language: Language): TemplateResult {
  return html`${before}<span class="gap"><span class="sr" lang=${language}>${strings[language].next.blank}</span></span
    >${after}`;
}
