import { directionOf, type Language } from '@sanad/language';
import {
  attributionOf,
  entitiesById,
  plainText,
  sentencesById,
  type Attribution,
  type Entity,
  type Fact,
  type Id,
  type Lesson,
} from '@sanad/lesson';
import type { ActorDemands } from '@sanad/quiz';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icons.ts';
import { routeHref } from '../routing/route.ts';
import type { Strings } from '../strings/strings.ts';

/** Who demanded, conveyed or supported what: by actor, each fact with who says it and the way to its sentence. */
export function actorList(
  lesson: Lesson,
  actors: readonly ActorDemands[],
  language: Language,
  strings: Strings,
): TemplateResult {
  return html`<ul class="actors" role="list">
    ${actors.map(
      ({ actor, facts }) =>
        html`<li lang=${language} dir=${directionOf(language)}>
          <div class="actor">
            <h3>${actor.name[language] ?? actor.id}</h3>
            <p class="small">${actor.gloss?.[language] ?? nothing}</p>
          </div>
          <ul class="asks" role="list">
            ${facts.map((fact) => html`<li>${ask(lesson, fact, language, strings)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function ask(lesson: Lesson, fact: Fact, language: Language, { explore: words }: Strings): TemplateResult {
  const sentences = sentencesById(lesson);
  const sentence = sentences.get(fact.evidence[0] ?? '');
  const link =
    sentence &&
    html`<a class="link" href=${routeHref({ screen: 'read', lesson: lesson.id, sentence: sentence.id })}
      >${words.paragraph(sentence.paragraph)}</a
    >`;
  return html`<p class="ask">${plainText(fact.statement[language] ?? '')}</p>
    <div class="ask-foot">
      ${said(attributionOf(fact, sentences), entitiesById(lesson), language, words)} ${link ?? nothing}
    </div>`;
}

function said(
  attribution: Attribution,
  entities: ReadonlyMap<Id, Entity>,
  language: Language,
  words: Strings['explore'],
): TemplateResult {
  return html`<p class="said note">
    <span class="sr">${words.said}</span>
    ${attribution.map(
      ({ source, certainty }) =>
        html`<span
            ><bdi>${entities.get(source)?.name[language] ?? source}</bdi>${
              certainty === 'inferred' ? html` (${words.inferred})` : nothing
            }</span
          >${icon('onward')}`,
    )}<span>${words.article}</span>
  </p>`;
}
