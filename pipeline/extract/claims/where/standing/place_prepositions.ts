/** Prepositions and nouns before the names of places: *in Homs*, *next to Homs*, *the outskirts of Homs*. */
import { readLexicon } from '../../../../input/lexicon.ts';
import type { Token } from '../../../text/token.ts';
import { wordsOf } from '../../word_classes.ts';

/** Prepositions that say where something is. */
export const AT =
  /^(?:in|at|near|inside|outside|around|across|within|throughout|on|off|over|between|along|amid|under|through|via|beside)$/;
/** Prepositions that say where something goes. */
export const TO = /^(?:to|into|toward|towards|onto)$/;
/** Nouns that *of* joins to the name of a place: *the town of*, *the outskirts of*, *north of*. */
export const PLACE_NOUNS = new Map(
  readLexicon<'word' | 'kind'>('place_words')
    .filter(({ kind }) => /^(?:designation|locative|direction|facility)$/.test(kind))
    .map(({ word, kind }) => [word, kind]),
);

/** *next to Homs*, *close to Homs*. */
export function isBesides(tokens: readonly Token[], to: number): boolean {
  return tokens[to]!.lower === 'to' && /^(?:next|close|closer|adjacent)$/.test(tokens[to - 1]?.lower ?? '');
}

/** Nouns for a part of a place, with *of*. */
export const PARTS = wordsOf('part');
