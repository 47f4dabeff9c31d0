/** Who can be the source of a cue: persons, bodies and documents, but nobody whom a poll only counts. */
import { wordClass } from '../text/forms.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { isSourceNoun, isTemporal } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import type { CueSite } from './statement.ts';
import type { VerbGroup } from './verb_groups.ts';
import { wordsOf } from './word_classes.ts';

const DEMONSTRATIVE = wordClass('this that there what those these one');

/** Whether a subject can be the source of a cue. */
export function admits({ tokens, group: { verb }, cue }: CueSite, source: Phrase): boolean {
  const head = tokens[source.head]!;
  if (DEMONSTRATIVE.has(head) && head.tag !== 'PROPN')
    return (
      head.lower === 'one' &&
      ((tokens[source.head + 1]?.lower === 'of' && source.last > source.head + 2) ||
        tokens[source.first - 2]?.quotation !== -1)
    );
  if (isShare(tokens, source) || head.lower === 'you') return false;
  if (cue.kind !== 'show' && cue.strong) return true;
  return isSourceNoun(head) || (cue.strong && tokens[verb + 1]?.lower === 'that');
}

const SHARE = wordClass(wordsOf('share'));
/** Ordinals too: *a third source said*. */
const PART = wordClass(wordsOf('part'));

/** *46 percent of voters said*, *four in 10 say*, *four voters in 10 say*: people counted by a poll are what it found, not who says it. */
export function isShare(tokens: readonly Token[], source: Phrase): boolean {
  for (let i = source.first; i <= source.head; i++) {
    const word = tokens[i];
    if (SHARE.has(word) || (PART.has(word) && tokens[i + 1]?.lower === 'of')) return true;
  }
  if (tokens[source.head]!.tag === 'NUM') return true;
  const oneInMany = tokens[source.head + 1]?.lower === 'in' && tokens[source.head + 2]?.tag === 'NUM';
  return tokens[source.first]!.tag === 'NUM' && oneInMany;
}

/** *two in three said*: a number stands for the subject, and is no part of a name. */
export function isCounted(tokens: readonly Token[], sentence: Sentence, { first }: VerbGroup): boolean {
  const number = first > sentence.first ? tokens[first - 1]! : undefined;
  if (number?.tag !== 'NUM' || isTemporal(number)) return false;
  const parted = first - 3 >= sentence.first && tokens[first - 2]!.lower === 'of';
  if (parted && tokens[first - 3]!.tag === 'NOUN') return false;
  if (number.lower === 'one' && first >= 3 && tokens[first - 3]!.quotation >= 0) return false;
  return first - 2 < sentence.first || tokens[first - 2]!.tag !== 'PROPN';
}
