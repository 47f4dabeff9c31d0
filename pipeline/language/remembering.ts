/** Answers that hang on a word or name alone, and are asked for again and again. */

/**
 * The same function, which remembers its answers; all are forgotten when there are too many, so that memory stays small
 * however much is read.
 *
 * @param most how many answers are held
 * @param answer depends on its key alone, and never gives undefined
 */
export function remembering<Answer>(most: number, answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = answer(key);
      if (known.size >= most) known.clear();
      known.set(key, found);
    }
    return found;
  };
}
