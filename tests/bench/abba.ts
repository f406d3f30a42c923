/** Long enough for every regular expression to have been compiled to machine code. */
const WARM_MS = 500;

/**
 * How much longer B takes than A: the median over blocks of (B₁+B₂)/(A₁+A₂), run in the order A B B A, so that what
 * the machine does beside it falls on both alike (measured: A against A gives 0.999, a fixed order is 5 % off).
 */
export function ratio(a: () => void, b: () => void, blocks = 15, sliceMs = 4): number {
  const callsOf = (run: () => void) => {
    const until = performance.now() + WARM_MS;
    let calls = 0;
    while (performance.now() < until) {
      run();
      calls++;
    }
    return Math.max(1, Math.round((calls * sliceMs) / WARM_MS));
  };
  const [callsA, callsB] = [callsOf(a), callsOf(b)];
  const time = (run: () => void, calls: number) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) run();
    return (performance.now() - start) / calls;
  };
  const ratios: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const first = time(a, callsA);
    const both = time(b, callsB) + time(b, callsB);
    ratios.push(both / (first + time(a, callsA)));
  }
  return ratios.sort((x, y) => x - y)[blocks >> 1] as number;
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
