/** Mends part-of-speech tags where the engine is known to fail. Every mending of tags stands here. */
import { singular } from './lemma.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';

const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion)$/;

/**
 * Mends the tags and lemmas of one sentence in place.
 *
 * @param tokens all tokens of the report
 * @param sentence the sentence to mend
 * @param seen words that stand in the report in lower case, away from a sentence start, with their tags there
 */
export function mendTags(tokens: Token[], sentence: Sentence, seen: ReadonlyMap<string, string>): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
    if (/^\d/.test(token.text) || NUMBER_WORD.test(token.lower)) token.tag = 'NUM';
    if (i === sentence.first && token.tag === 'PROPN') mendFirst(token, next, seen);
    if (token.tag === 'NOUN') token.lemma = nounLemma(token);
    if (token.tag === 'PROPN') token.lemma = token.lower;
  }
}

/** The first word of a sentence is capitalised: *Militants broke out*; not every such word is a name. */
function mendFirst(token: Token, next: Token | undefined, seen: ReadonlyMap<string, string>): void {
  const elsewhere = seen.get(token.lower);
  if (elsewhere && elsewhere !== 'PROPN') {
    token.tag = elsewhere as Token['tag'];
    return;
  }
  const plural = token.lower.endsWith('s') || singular(token.lower) !== token.lower;
  const beforeVerb = next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADP');
  if (plural && beforeVerb && /^\p{Lu}\p{Ll}+$/u.test(token.text) && singular(token.lower) !== token.lower)
    token.tag = 'NOUN';
}

function nounLemma(token: Token): string {
  const own = singular(token.lower);
  return own !== token.lower ? own : token.lemma === token.lower ? own : singular(token.lemma);
}
