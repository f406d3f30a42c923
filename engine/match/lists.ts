import type { Numbers } from '../blueprint/blueprint';

/** Lists of numbers, one behind the other in one array, as a blueprint has them; a view of each would weigh more than thousands of them hold. */
export class Lists {
  /** By list: where it begins; behind them where the last one ends. */
  private readonly starts: Int32Array;
  private readonly numbers: Int32Array;

  constructor(sizes: Numbers, numbers: Numbers) {
    this.starts = new Int32Array(sizes.length + 1);
    for (let list = 0; list < sizes.length; list++) this.starts[list + 1] = (this.starts[list] as number) + (sizes[list] as number);
    this.numbers = numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
  }

  /** A list by its number. */
  of(list: number): Int32Array {
    return this.numbers.subarray(this.starts[list], this.starts[list + 1]);
  }
}
