import type { SingleChoiceItem } from '@sanad/lesson';

/** One multiple-choice question as Moodle XML, written by hand to see that nothing of an item is lost. */
export function toMoodleXml(item: SingleChoiceItem): string {
  const html = (text: string): string => {
    return `<![CDATA[<p dir="${item.direction}" lang="${item.language}">${escaped(text)}</p>]]>`;
  };
  const answers = item.options.map(({ id, text, feedback }) => {
    const fraction = id === item.key ? '100' : '0';
    return `<answer fraction="${fraction}" format="html"><text>${html(text)}</text><feedback format="html"><text>${html(feedback ?? '')}</text></feedback></answer>`;
  });
  const hints = item.hints.map((hint) => `<hint format="html"><text>${html(hint)}</text></hint>`);
  return [
    `<question type="multichoice"><name><text>${item.id}</text></name>`,
    `<questiontext format="html"><text>${html(item.stem)}</text></questiontext>`,
    `<generalfeedback format="html"><text>${html(item.feedback)}</text></generalfeedback>`,
    `<idnumber>${item.id}</idnumber><single>true</single>`,
    ...answers,
    ...hints,
    '</question>',
  ].join('\n');
}

/** What comes back from such a question. */
export interface ReadBack {
  readonly id: string;
  readonly stem: string;
  readonly key: string;
  readonly options: readonly string[];
  readonly hints: readonly string[];
  readonly feedback: string;
}

/** Reads back what `toMoodleXml` wrote. */
export function fromMoodleXml(xml: string): ReadBack {
  const texts = (pattern: RegExp): readonly string[] =>
    [...xml.matchAll(pattern)].map(([, text]) => unescaped(text ?? ''));
  const inside = '<text><!\\[CDATA\\[<p[^>]*>([^<]*)</p>\\]\\]></text>';
  const [stem = ''] = texts(new RegExp(`<questiontext[^>]*>${inside}`, 'g'));
  const [key = ''] = texts(new RegExp(`<answer fraction="100"[^>]*>${inside}`, 'g'));
  const [feedback = ''] = texts(new RegExp(`<generalfeedback[^>]*>${inside}`, 'g'));
  const [id = ''] = texts(/<idnumber>([^<]*)</g);
  return {
    id,
    stem,
    key,
    feedback,
    options: texts(new RegExp(`<answer [^>]*>${inside}`, 'g')),
    hints: texts(new RegExp(`<hint [^>]*>${inside}`, 'g')),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
