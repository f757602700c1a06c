// How many examples a property draws, from which seed and for how long: 100 fresh ones, or what `pnpm soak` asks for.
import fc from 'fast-check';

const runs = Number(process.env['SANAD_RUNS'] ?? 100);
const seed = process.env['SANAD_SEED'];
const seconds = process.env['SANAD_SECONDS'];

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  numRuns: runs,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(seconds === undefined ? {} : { plugins: [fc.interruptAfterTimeLimit(1000 * Number(seconds))] }),
});
