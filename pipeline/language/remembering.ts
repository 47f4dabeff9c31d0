/** Answers that hang on a word, name or object alone, and are asked for again and again. */

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

/**
 * The same function, which remembers its answer for each object as long as that is held.
 *
 * @param answer depends on its object alone, which must not be changed between calls; so must the answer not
 */
export function rememberingFor<Key extends object, Answer>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { answer: answer(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
