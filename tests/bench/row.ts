/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
}

/** A ratio as the table has it. */
export const times = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ×`;
