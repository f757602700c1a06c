/** A run of letters of two texts held side by side. */
export interface LetterRun {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

/** A letter with the marks that stand on it. */
interface Letter {
  readonly text: string;
  /** What the eye compares: without harakat, tatweel and case. */
  readonly bare: string;
}

/** Longer texts are held against each other as wholes: letters would say nothing. */
const longest = 200;

/**
 * What was typed, letter by letter against what was meant: `extra` was typed and not meant, `missing` was meant and not
 * typed. Harakat, tatweel and case make no difference; a hamza or a dot does.
 */
export function letterDiff(typed: string, meant: string): readonly LetterRun[] {
  const [a, b] = [lettersOf(typed), lettersOf(meant)];
  if (a.length > longest || b.length > longest) return runsOf([...a.map(extra), ...b.map(missing)]);
  const common = commonLengths(a, b);
  const runs: LetterRun[] = [];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const [own, other] = [a[row], b[column]];
    const isSame = own?.bare === other?.bare;
    if (own && other && isSame) {
      runs.push({ kind: 'same', text: other.text });
      row += 1;
      column += 1;
    } else if (own && (!other || lengthAt(common, row + 1, column) >= lengthAt(common, row, column + 1))) {
      runs.push(extra(own));
      row += 1;
    } else if (other) {
      runs.push(missing(other));
      column += 1;
    }
  }
  return runsOf(runs);
}

const extra = ({ text }: Letter): LetterRun => ({ kind: 'extra', text });
const missing = ({ text }: Letter): LetterRun => ({ kind: 'missing', text });

function lettersOf(text: string): readonly Letter[] {
  const seen =
    text
      .trim()
      .normalize('NFC')
      .match(/\P{M}[\p{M}\u0640]*/gu) ?? [];
  return seen.map((letter) => ({ text: letter, bare: withoutHarakat(letter).toLowerCase() }));
}

const withoutHarakat = (letter: string): string => letter.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');

/** How many letters two texts have in common, in order, from each place on. */
function commonLengths(a: readonly Letter[], b: readonly Letter[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const isSame = a[row]?.bare === b[column]?.bare;
      const least = Math.max(lengthAt(table, row + 1, column), lengthAt(table, row, column + 1));
      (table[row] ?? [])[column] = isSame ? lengthAt(table, row + 1, column + 1) + 1 : least;
    }
  }
  return table;
}

function lengthAt(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

/** Neighbours of one kind become one run, so that Arabic letters stay joined. */
function runsOf(letters: readonly LetterRun[]): readonly LetterRun[] {
  const runs: LetterRun[] = [];
  for (const { kind, text } of letters) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
}
