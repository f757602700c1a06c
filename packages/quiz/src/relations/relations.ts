import { amends } from './amends.ts';
import { backs } from './backs.ts';
import { commitsTo } from './commits-to.ts';
import { conveys } from './conveys.ts';
import { counts } from './counts.ts';
import { covers } from './covers.ts';
import { demands } from './demands.ts';
import { deploys } from './deploys.ts';
import { describes } from './describes.ts';
import { discusses } from './discusses.ts';
import { facilitates } from './facilitates.ts';
import { fights } from './fights.ts';
import { holdsOffice } from './holds-office.ts';
import { legislates } from './legislates.ts';
import { meets } from './meets.ts';
import { memberOf } from './member-of.ts';
import { opposes } from './opposes.ts';
import { prioritises } from './prioritises.ts';
import { promises } from './promises.ts';
import { publishes } from './publishes.ts';
import { recruits } from './recruits.ts';
import { scheduled } from './scheduled.ts';
import { seeks } from './seeks.ts';
import { supports } from './supports.ts';
import { visit } from './visit.ts';
import { withdraws } from './withdraws.ts';
import type { RelationDefinition } from './definition.ts';

const definitions: readonly RelationDefinition[] = [
  amends,
  backs,
  commitsTo,
  conveys,
  counts,
  covers,
  demands,
  deploys,
  describes,
  discusses,
  facilitates,
  fights,
  holdsOffice,
  legislates,
  meets,
  memberOf,
  opposes,
  prioritises,
  promises,
  publishes,
  recruits,
  scheduled,
  seeks,
  supports,
  visit,
  withdraws,
];

/** Every relation the library can ask about, by type. A lesson may hold others: they are read, not asked. */
export const relations: ReadonlyMap<string, RelationDefinition> = new Map(
  definitions.map((definition) => [definition.type, definition]),
);
