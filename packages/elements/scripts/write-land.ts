// Writes the world's land, as the maps draw it, from Natural Earth's 1:50m data; with --check, fails when the committed
// file is not what the data come to.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { encodeLand, type Ring } from '../src/map/land/land-code.ts';

type Land = Topology<{ land: GeometryCollection }>;

/** Square degrees of the smallest bend that is kept: about 12 km². */
const leastBend = 0.001;
/** Natural Earth closes Antarctica by a ring of its own about the pole. */
const pole = -89.9;

const file = new URL('../src/map/land/land-data.ts', import.meta.url);
const require = createRequire(import.meta.url);
const source = require.resolve('world-atlas/land-50m.json');

function landRings(topology: Land): readonly Ring[] {
  const simple = simplify<{ land: GeometryCollection }>(presimplify(topology, planarTriangleArea), leastBend);
  return feature(simple, simple.objects.land)
    .features.flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .flat()
    .filter((ring) => !ring.some(([, latitude = 0]) => latitude < pole))
    .map((ring) => closed(unrolled(ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const))));
}

/** The ring with longitudes that run on past 180° where the data jump to −180°. */
function unrolled(ring: Ring): Ring {
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([longitude, latitude]) => {
    before = longitude + 360 * Math.round((before - longitude) / 360);
    return [before, latitude] as const;
  });
}

/** Without its repeated first point; a ring all around the world is led about its pole. */
function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined || Math.abs(last[0] - first[0]) < 180) return ring.slice(0, -1);
  return [...ring, [last[0], -90], [first[0], -90]];
}

const land = encodeLand(landRings(JSON.parse(readFileSync(source, 'utf8')) as Land));
const text = `// Written by scripts/write-land.ts from Natural Earth 1:50m (public domain), through world-atlas. Not to be edited.

/** The rings of the world's land, for \`decodeLand\`. */
export const landData = \`
${land}
\`.trim();
`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('The land is not current: run pnpm land');
} else {
  writeFileSync(file, text);
}
