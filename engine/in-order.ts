/** Longer lists are left to the engine's own sort, whose setting up costs more than putting a few in order. */
const FEW = 16;

/** Puts the list in order, in place; equal ones stay as they were. */
export function inOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare);
  for (let at = 1; at < list.length; at++) {
    const one = list[at] as T;
    let before = at - 1;
    for (; before >= 0 && compare(list[before] as T, one) > 0; before--) list[before + 1] = list[before] as T;
    list[before + 1] = one;
  }
  return list;
}
