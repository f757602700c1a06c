import type { Coordinates, MapPlace } from '@sanad/lesson';

/** The place nearest to a point on the globe, by great-circle distance; the first of equals. */
export function nearestPlace(places: readonly MapPlace[], point: Coordinates): MapPlace | undefined {
  let nearest: MapPlace | undefined;
  let least = Infinity;
  for (const place of places) {
    const distance = centralAngle(place.at, point);
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest;
}

/** The angle between two points seen from the centre of the Earth, in radians (haversine formula). */
function centralAngle([lon1, lat1]: Coordinates, [lon2, lat2]: Coordinates): number {
  const radians = Math.PI / 180;
  const halfLat = Math.sin(((lat2 - lat1) * radians) / 2);
  const halfLon = Math.sin(((lon2 - lon1) * radians) / 2);
  const h = halfLat ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * halfLon ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}
