/** What the mending of nouns and that of verbs both ask of a word. */
import { readLexicon } from '../../input/lexicon.ts';
import { singular } from '../../language/singular.ts';
import { FormClass, FormTable, wordClass } from './forms.ts';
import type { Token } from './token.ts';

/** So many words of a name are looked through for what stands on its other side. */
export const LONGEST_NAME = 5;
/** Numbers behind which a form in -s may be a verb: *one works abroad*. */
export const ONE = wordClass('1 one zero');
/** Forms in -s that are verbs or plurals. */
export const VERB_OR_PLURAL = new FormClass(
  (lower) => /[a-z][^s']s$/.test(lower) && !/^(?:was|has|does|says)$/.test(lower),
);
/** Forms that are nouns or verbs: *claims*, *estimate*; with the verb's base form. */
const HOMOGRAPHS = new Map(readLexicon<'form' | 'lemma'>('homographs').map((row) => [row.form, row.lemma]));

/** The base form of the verb that a form can be, where it can be a noun too; '' for other forms. */
export const VERB_OF_HOMOGRAPH = new FormTable((lower) => HOMOGRAPHS.get(lower) ?? '');

/** *(reports) | loss | of 40*: a noun without an article, as headlines have it, which the engine may have taken for a verb. */
export function isBareObject(object: Token, next: Token | undefined): boolean {
  return /^(?:NOUN|VERB)$/.test(object.tag) && object.lemma === object.lower && next?.lower === 'of';
}

const PLURAL = new FormClass(
  (lower) => singular(lower) !== lower || /^(?:police|data|people|media)$/.test(lower),
);

/** Whether a noun counts several, by its form or as *police* does. */
export function isPlural(noun: Token): boolean {
  return PLURAL.has(noun);
}
