import type { Tally, Topic } from '@sanad/lesson';
import { html, svg, type TemplateResult } from 'lit';
import type { ResultsStrings } from './results-words.ts';

/** Points as they are read out: whole, or to one decimal. */
export function shownPoints(points: number): string {
  return Number.isInteger(points) ? String(points) : points.toFixed(1);
}

/** The score by topic as one table whose cells hold the bars: the picture and its table are the same thing. */
export function topicTable(tallies: readonly Tally<Topic>[], strings: ResultsStrings): TemplateResult {
  return html`<div>
    <h3 class="sect" id="by-topic">${strings.byTopic}</h3>
    <table aria-labelledby="by-topic">
      <thead class="sr">
        <tr>
          <th scope="col">${strings.topic}</th>
          <th scope="col">${strings.share}</th>
        </tr>
      </thead>
      <tbody>
        ${tallies.map((tally) => row(tally, strings))}
      </tbody>
    </table>
  </div>`;
}

function row({ of, points, items }: Tally<Topic>, strings: ResultsStrings): TemplateResult {
  const percent = items === 0 ? 0 : Math.round((100 * points) / items);
  return html`<tr>
    <th scope="row">${strings.topics[of]}</th>
    <td>
      <div class="cell">
        <svg class="track turn" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          ${svg`<rect class="got" width=${percent} height="8" />`}
        </svg>
        <span>${strings.pointsOf(shownPoints(points), items)}</span>
      </div>
    </td>
  </tr>`;
}
