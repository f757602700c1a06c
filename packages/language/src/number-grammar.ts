import type { NumberPart } from './number-words.ts';

interface Read {
  readonly value: number;
  readonly next: number;
}

/** The amount that all of `parts` make together; undefined when they make none, or more than one. */
export function amountOf(parts: readonly NumberPart[]): number | undefined {
  let total = 0;
  let next = 0;
  let room = Number.POSITIVE_INFINITY;
  while (next < parts.length) {
    const start = next > 0 && parts[next]?.kind === 'and' ? next + 1 : next;
    const group = readScaled(parts, start);
    if (group === undefined || group.scale >= room) return undefined;
    total += group.value;
    next = group.next;
    room = group.scale;
  }
  return next === 0 ? undefined : total;
}

function readScaled(parts: readonly NumberPart[], start: number): (Read & { readonly scale: number }) | undefined {
  const first = parts[start];
  if (first?.kind === 'scaled') return { value: first.value, next: start + 1, scale: first.value / 2 };
  if (first?.kind === 'scale') return { value: first.value, next: start + 1, scale: first.value };
  const group = readGroup(parts, start);
  if (group === undefined) return undefined;
  const scale = parts[group.next];
  if (scale?.kind !== 'scale' && scale?.kind !== 'scales') return { ...group, scale: 1 };
  return { value: group.value * scale.value, next: group.next + 1, scale: scale.value };
}

/** What stands before a scale word: digits, or hundreds with what is below them. */
function readGroup(parts: readonly NumberPart[], start: number): Read | undefined {
  const first = parts[start];
  if (first?.kind === 'digits' && parts[start + 1]?.kind !== 'hundred') return { value: first.value, next: start + 1 };
  const hundreds = readHundreds(parts, start);
  if (hundreds === undefined) return readBelowHundred(parts, start);
  const and = parts[hundreds.next]?.kind === 'and' ? 1 : 0;
  const rest = readBelowHundred(parts, hundreds.next + and);
  const closed = rest === undefined || parts[rest.next]?.kind === 'hundred';
  return closed ? hundreds : { value: hundreds.value + rest.value, next: rest.next };
}

function readHundreds(parts: readonly NumberPart[], start: number): Read | undefined {
  const first = parts[start];
  if (first?.kind === 'hundreds' || first?.kind === 'hundred') return { value: first.value, next: start + 1 };
  const count = first?.kind === 'digits' ? { value: first.value, next: start + 1 } : readBelowHundred(parts, start);
  if (count === undefined || parts[count.next]?.kind !== 'hundred') return undefined;
  return { value: count.value * 100, next: count.next + 1 };
}

function readBelowHundred(parts: readonly NumberPart[], start: number): Read | undefined {
  const first = parts[start];
  const second = parts[start + 1];
  if (first?.kind === 'ten' || first?.kind === 'teen') return { value: first.value, next: start + 1 };
  if (first?.kind === 'tens') {
    const unit = second?.kind === 'unit' && second.value > 0;
    return unit ? { value: first.value + second.value, next: start + 2 } : { value: first.value, next: start + 1 };
  }
  if (first?.kind !== 'unit') return undefined;
  if (second?.kind === 'ten' && first.value > 0) return { value: first.value + 10, next: start + 2 };
  const tens = parts[start + 2];
  if (second?.kind === 'and' && tens?.kind === 'tens' && first.value > 0) {
    return { value: first.value + tens.value, next: start + 3 };
  }
  return { value: first.value, next: start + 1 };
}
