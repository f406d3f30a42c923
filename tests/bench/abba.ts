/** Long enough for every regular expression to have been compiled to machine code. */
const WARM_MS = 500;

/** Short enough to fit between what the machine does beside it, long enough for the clock. */
const SLICE_MS = 0.5;

/** How long one comparison may take, warming up aside. */
const BUDGET_MS = 2_000;
const MOST_BLOCKS = 200;
const LEAST_BLOCKS = 8;

/**
 * How much longer B takes than A: the shortest slice of B over the shortest of A, slices being run in the order A B B A. Nothing that the
 * machine does beside can make a slice shorter, so that the ratio holds on a busy machine too; medians moved by half there.
 */
export function ratio(a: () => void, b: () => void): number {
  const time = (run: () => void, calls: number) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) run();
    return (performance.now() - start) / calls;
  };
  const callsOf = (run: () => void) => {
    const until = performance.now() + WARM_MS;
    while (performance.now() < until) run();
    // A browser's clock goes in steps, which one call may fall between.
    let calls = 1;
    while (time(run, calls) * calls < SLICE_MS / 2) calls *= 2;
    return Math.max(1, Math.round(SLICE_MS / time(run, calls)));
  };
  const [callsA, callsB] = [callsOf(a), callsOf(b)];
  let [leastA, leastB] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const until = performance.now() + BUDGET_MS;
  for (let block = 0; block < LEAST_BLOCKS || (block < MOST_BLOCKS && performance.now() < until); block++) {
    leastA = Math.min(leastA, time(a, callsA));
    leastB = Math.min(leastB, time(b, callsB), time(b, callsB));
    leastA = Math.min(leastA, time(a, callsA));
  }
  return leastB / leastA;
}

/** The shortest of several runs, in milliseconds. */
export function leastMs(run: () => void, rounds = 5): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
