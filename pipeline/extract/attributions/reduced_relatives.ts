/** Steps over relative clauses that no commas set off, to the noun that they are told of. */
import { GERUND } from '../text/endings.ts';
import { shapeClass } from '../text/forms.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { endsGroup, isAuxiliary, isTemporal, RELATIVE } from './phrase_words.ts';

const PARTICIPLE = shapeClass(/(?:ed|ing|en|ught|ade|ept|eld|ent|wn|set)$/);

/**
 * *a poll conducted last week | found*, *officials who spoke on Monday | said*: steps over a relative clause that has
 * no commas.
 *
 * @param tokens all tokens of the report
 * @param floor index that the clause may not pass on its left
 * @param link index of the last token of the clause
 * @returns the index of the last token before it, or -1
 */
export function reducedRelative(tokens: readonly Token[], floor: number, link: number): number {
  let verb = link;
  while (verb > floor && (tokens[verb]!.tag === 'ADP' || tokens[verb]!.tag === 'ADV')) verb--;
  if (!isVerbal(tokens[verb]!)) return -1;
  let before = verb - 1;
  while (before > floor && isAuxiliary(tokens[before]!)) before--;
  if (before < floor) return -1;
  const word = tokens[before]!;
  if (RELATIVE.has(word) && before - 1 >= floor && endsGroup(tokens[before - 1]!)) return before - 1;
  const relative = beforeChain(tokens, floor, before);
  if (relative >= floor) return relative;
  const participle =
    (before === verb - 1 || tokens[verb - 1]!.lower === 'being') && PARTICIPLE.has(tokens[verb]);
  if (!participle || !(word.tag === 'NOUN' || word.tag === 'PROPN')) return -1;
  const follower = tokens[verb + 1]!;
  return follower.tag === 'ADP' || isTemporal(follower) || GERUND.has(tokens[verb]) ? before : -1;
}

/** *an official | who was not authorised to (speak)*: the token before a relative clause with a chain of verbs, or -1. */
function beforeChain(tokens: readonly Token[], floor: number, end: number): number {
  let before = end;
  while (before > floor && isChained(tokens[before]!)) before--;
  const who = tokens[before]!.lower === 'who' && before < end && before - 1 >= floor;
  return who && endsGroup(tokens[before - 1]!) ? before - 1 : -1;
}

/** *was | not | authorised | to | speak* */
function isChained(token: Token): boolean {
  return isAuxiliary(token) || token.tag === 'VERB' || token.tag === 'ADJ';
}
