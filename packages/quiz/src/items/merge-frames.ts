import type { EvidenceRun, EvidenceSentence } from '@sanad/lesson';
import type { ItemFrame } from './item-frame.ts';

/** The frame of an item about several facts: what the frame of each one says, said once. */
export function mergeFrames(frames: readonly ItemFrame[]): ItemFrame {
  const [first] = frames;
  if (!first) throw new Error('an item rests on at least one fact');
  return {
    ...first,
    targets: frames.flatMap(({ targets }) => targets),
    hints: first.hints.slice(0, 1),
    feedback: [...new Set(frames.map(({ feedback }) => feedback))].join(' '),
    evidence: mergedEvidence(frames.flatMap(({ evidence }) => evidence)),
  };
}

/** Each sentence once, in reading order, with every mark that any of the items put on it. */
function mergedEvidence(sentences: readonly EvidenceSentence[]): readonly EvidenceSentence[] {
  const merged = new Map<string, EvidenceSentence>();
  for (const sentence of sentences) {
    const known = merged.get(sentence.sentence);
    merged.set(sentence.sentence, known ? mergedSentence(known, sentence) : sentence);
  }
  return [...merged.values()].sort((a, b) => a.paragraph - b.paragraph);
}

function mergedSentence(a: EvidenceSentence, b: EvidenceSentence): EvidenceSentence {
  const runs = a.runs.map((run, i): EvidenceRun => (b.runs[i]?.mark === 'key' ? b.runs[i] : run));
  return { ...a, runs, supports: a.supports || b.supports };
}
