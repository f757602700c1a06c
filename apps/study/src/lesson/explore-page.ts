import type { OpenPassageEvent } from '@sanad/elements';
import type { Language } from '@sanad/language';
import type { Lesson } from '@sanad/lesson';
import { demandsByActor, timelineOf } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { shownLanguage } from '../lessons/lesson-figures.ts';
import { actorList } from './actor-list.ts';
import { LessonScreen } from './lesson-screen.ts';

/** Explore: when things happened, where, and who asked for what, each a step away from its sentence. */
export class ExplorePage extends LessonScreen {
  protected override readonly tab = 'explore';

  protected override body(lesson: Lesson): TemplateResult {
    const { explore: words } = this.strings;
    const language = shownLanguage(lesson, this.language);
    const open = ({ sentence }: OpenPassageEvent): void => {
      this.study.navigation.go({ screen: 'read', lesson: lesson.id, sentence });
    };
    const parts = [this.#timeline(lesson, language), this.#map(lesson, language), this.#actors(lesson, language)];
    const isEmpty = parts.every((part) => part === nothing);
    return html`<div class="explore" @sanad-open-passage=${open}>
      ${isEmpty ? html`<p class="small">${words.nothing}</p>` : parts}
    </div>`;
  }

  #timeline(lesson: Lesson, language: Language): TemplateResult | typeof nothing {
    if (!timelineOf(lesson).some(({ kind }) => kind !== 'written')) return nothing;
    const timeline = html`<sanad-timeline
      .lesson=${lesson}
      .language=${language}
      .uiLanguage=${this.language}
    ></sanad-timeline>`;
    return part('timeline', this.strings.explore.timeline, timeline);
  }

  #map(lesson: Lesson, language: Language): TemplateResult | typeof nothing {
    const places = lesson.entities.filter(({ type }) => type === 'place');
    if (places.length === 0) return nothing;
    const map = html`<sanad-map .lesson=${lesson} .language=${language} .uiLanguage=${this.language}></sanad-map>`;
    return part('map', this.strings.explore.map, map);
  }

  #actors(lesson: Lesson, language: Language): TemplateResult | typeof nothing {
    const actors = demandsByActor(lesson);
    if (actors.length === 0) return nothing;
    return part('actors', this.strings.explore.actors, actorList(lesson, actors, language, this.strings));
  }
}

function part(id: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<section aria-labelledby=${`explore-${id}`}>
    <div class="sect"><h2 id=${`explore-${id}`}>${heading}</h2></div>
    ${content}
  </section>`;
}

customElements.define('study-explore', ExplorePage);
