/** Names that a description beside them makes places: *Zorby, a farming town of 3,700 people*, *Zorby is an island off Fiji*. */
import { wordClass } from '../text/forms.ts';
import type { Token } from '../text/token.ts';
import { isName } from './names.ts';
import type { Reading, Run } from './surroundings.ts';
import { DESIGNATIONS } from './words.ts';

/** So many words the name has, at most. */
const LONGEST_NAME = 3;
/** So many words stand between the article and the word for the place, at most: *a **small, dusty mining** town*. */
const LONGEST_DESCRIPTION = 5;
const ARTICLE = wordClass('a an the another');
const INDEFINITE = wordClass('a an');
const EQUATES = wordClass('is was');

/** The place that a description behind a run of capitalised words says it is; null where none does. */
export function describedOf({ tokens, first, last, from, to, taken }: Run): Reading | null {
  const link = tokens[last];
  const apposed = link?.text === ',';
  if (last + 2 >= to || !(apposed || EQUATES.has(link))) return null;
  if (!(apposed ? ARTICLE : INDEFINITE).has(tokens[last + 1])) return null;
  if (last > first + LONGEST_NAME || !isName(tokens, first, last)) return null;
  if (first === from && tokens[first]!.tag !== 'PROPN') return null;
  for (let i = first; i < last; i++) if (taken(i)) return null;
  const kind = sortOf(tokens, last + 2, to);
  return kind === null ? null : { first, last, kind };
}

/** The kind of place that a description names by its head; null where the head is no place: *a town councillor*. */
function sortOf(tokens: readonly Token[], first: number, to: number): string | null {
  for (let i = first; i < Math.min(to, first + LONGEST_DESCRIPTION); i++) {
    const kind = DESIGNATIONS.get(tokens[i]!.lower);
    if (kind && !continues(tokens[i + 1])) return kind;
    if (!/^(?:ADJ|NOUN|NUM|VERB|ADV)$/.test(tokens[i]!.tag) && !/^[,-]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** The word for a place only describes what follows: *a village **elder***, *a state-owned firm*. */
function continues(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (!next.spaced ? next.tag !== 'PUNCT' || next.text === '-' : /^(?:NOUN|PROPN|ADJ)$/.test(next.tag))
  );
}
