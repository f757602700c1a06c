import { decodeLand } from './land-code.ts';
import { landPieces, type LandPiece } from './land-path.ts';

let loading: Promise<readonly LandPiece[]> | undefined;

/**
 * The world's land, fetched when a map first asks for it and kept. Rejects where it cannot be fetched; the next map
 * tries again.
 */
export function loadLand(): Promise<readonly LandPiece[]> {
  loading ??= fetchLand().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchLand(): Promise<readonly LandPiece[]> {
  const { landData } = await import('./land-data.ts');
  return landPieces(decodeLand(landData));
}
