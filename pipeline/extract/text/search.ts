/** Looks things up in lists that are in order. */

/**
 * Index of the first element that fits, by halving; all elements behind one that fits must fit too.
 *
 * @param list elements in order
 * @param fits says no up to some element and yes from there on
 * @returns an index; `list.length` where none fits
 */
export function firstWhere<One>(list: readonly One[], fits: (one: One) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
