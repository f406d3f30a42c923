/**
 * The same function, each call of which begins when the one before has ended, well or not: the storage and the browser's registrations have
 * no transactions, and two that read at once would undo each other.
 */
export function oneAtATime<Given extends readonly unknown[], Result>(run: (...given: Given) => Promise<Result>): (...given: Given) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const turn = () => run(...given);
    const done = last.then(turn, turn);
    last = done;
    return done;
  };
}
