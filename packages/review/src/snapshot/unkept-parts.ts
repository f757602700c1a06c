import type { Deck } from '../fold/deck.ts';
import { cardParts } from './card-blocks.ts';
import type { FoldSnapshot } from './fold-snapshot.ts';
import { headPart, type FoldHead } from './fold-head.ts';
import { isFull, pageParts } from './recall-pages.ts';

/** Remembers which parts of a fold are kept as they are, so that only the others are written. */
export class UnkeptParts {
  /** Blocks of cards that changed since they were kept; undefined for all. */
  #blocks: Set<number> | undefined;
  readonly #keptPages = new WeakSet<ArrayBuffer>();

  /** Everything is kept as it is in this deck. */
  static noneOf({ table }: Deck): UnkeptParts {
    const unkept = new UnkeptParts();
    unkept.#blocks = new Set();
    for (const page of table.pages) if (isFull(page, table)) unkept.#keptPages.add(page);
    return unkept;
  }

  /** Whatever is not kept, with the head. The blocks that changed are asked of the deck, and stay to be written. */
  of(deck: Deck, head: FoldHead): FoldSnapshot {
    const blocks = this.#blocks;
    if (blocks) for (const block of deck.changedBlocks) blocks.add(block);
    deck.changedBlocks.clear();
    const cards = cardParts(deck.cards.values(), (block) => blocks?.has(block) ?? true);
    const pages = pageParts(deck.table, (page) => !this.#keptPages.has(page));
    return { parts: new Map([...headPart(head), ...cards, ...pages]), isWhole: blocks === undefined };
  }

  /** A snapshot was kept: its blocks and its full pages need not be written again until they change. */
  noteKept({ parts }: FoldSnapshot): void {
    this.#blocks = new Set();
    for (const part of parts.values()) if (part instanceof ArrayBuffer) this.#keptPages.add(part);
  }
}
