import { directionOf, type Language } from '@sanad/language';
import { html, type TemplateResult } from 'lit';
import { progressStrings } from '../strings/progress.ts';
import { strings } from '../strings/strings.ts';
import { figureTable } from './figure-table.ts';
import type { ProgressFigures, TopicFigure } from './progress-figures.ts';
import { shareRow } from './share-bar.ts';

/** How far each topic is mastered, and how much of it would be recalled now. */
export function topicsPart({ topics }: ProgressFigures, language: Language): TemplateResult {
  const { mastery, table } = progressStrings[language];
  const { topic: names, percent } = strings[language];
  const isRightToLeft = directionOf(language) === 'rtl';
  const row = ({ topic, cards, mastered, recall }: TopicFigure): TemplateResult =>
    shareRow({
      name: names[topic],
      strong: mastered / cards,
      pale: recall,
      text: percent(Math.round((100 * mastered) / cards)),
      isRightToLeft,
    });
  return html`<section>
    <div class="sect"><h2>${mastery.title}</h2></div>
    <ul class="bars" role="list">
      ${topics.map(row)}
    </ul>
    <p class="legend note">
      <i class="strong"></i><span>${mastery.mastered}</span><i class="pale"></i><span>${mastery.recall}</span>
    </p>
    <p class="note">${mastery.note}</p>
    ${figureTable({
      open: table,
      caption: mastery.title,
      columns: [mastery.topic, mastery.cards, mastery.mastered, mastery.recall],
      rows: topics.map(({ topic, cards, mastered, recall }) => [
        names[topic],
        cards,
        mastered,
        percent(Math.round(recall * 100)),
      ]),
    })}
  </section>`;
}
