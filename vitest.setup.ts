// How many examples a property draws, and from which seed: 100 fresh ones, or what `pnpm soak` asks for.
import fc from 'fast-check';

const runs = Number(process.env['SANAD_RUNS'] ?? 100);
const seed = process.env['SANAD_SEED'];

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  numRuns: runs,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
