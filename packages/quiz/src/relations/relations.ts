import type { Fact } from '@sanad/lesson';
import { amends } from './amends.ts';
import { backs } from './backs.ts';
import { basedIn } from './based-in.ts';
import { builtBy } from './built-by.ts';
import { commitsTo } from './commits-to.ts';
import { conveys } from './conveys.ts';
import { counts } from './counts.ts';
import { covers } from './covers.ts';
import { demands } from './demands.ts';
import { deploys } from './deploys.ts';
import { describes } from './describes.ts';
import { detects } from './detects.ts';
import { discovers } from './discovers.ts';
import { discusses } from './discusses.ts';
import { facilitates } from './facilitates.ts';
import { fights } from './fights.ts';
import { finds } from './finds.ts';
import { holdsOffice } from './holds-office.ts';
import { lands } from './lands.ts';
import { lasts } from './lasts.ts';
import { launched } from './launched.ts';
import { leads } from './leads.ts';
import { legislates } from './legislates.ts';
import { measures } from './measures.ts';
import { meets } from './meets.ts';
import { memberOf } from './member-of.ts';
import { opposes } from './opposes.ts';
import { passes } from './passes.ts';
import { prioritises } from './prioritises.ts';
import { promises } from './promises.ts';
import { publishes } from './publishes.ts';
import { reaches } from './reaches.ts';
import { recruits } from './recruits.ts';
import { restsAt } from './rests-at.ts';
import { scheduled } from './scheduled.ts';
import { seeks } from './seeks.ts';
import { supports } from './supports.ts';
import { takesPlace } from './takes-place.ts';
import { visit } from './visit.ts';
import { withdraws } from './withdraws.ts';
import type { RelationDefinition } from './definition.ts';

const definitions: readonly RelationDefinition[] = [
  amends,
  backs,
  basedIn,
  builtBy,
  commitsTo,
  conveys,
  counts,
  covers,
  demands,
  deploys,
  describes,
  detects,
  discovers,
  discusses,
  facilitates,
  fights,
  finds,
  holdsOffice,
  lands,
  lasts,
  launched,
  leads,
  legislates,
  measures,
  meets,
  memberOf,
  opposes,
  passes,
  prioritises,
  promises,
  publishes,
  reaches,
  recruits,
  restsAt,
  scheduled,
  seeks,
  supports,
  takesPlace,
  visit,
  withdraws,
];

/** Every relation the library can ask about, by type. A lesson may hold others: they are read, not asked. */
export const relations: ReadonlyMap<string, RelationDefinition> = new Map(
  definitions.map((definition) => [definition.type, definition]),
);

/** Whether a fact imputes a wrong. */
export function isSensitive({ relation }: Fact): boolean {
  return relations.get(relation?.type ?? '')?.sensitive === true;
}
