/** Nouns that the engine takes for verbs: *according to **polls***, *26 **saves***. */
import { readWords } from '../../input/lexicon.ts';
import { printedClass, wordClass } from './forms.ts';
import type { Sentence } from './sentences.ts';
import { isBareObject, isPlural, LONGEST_NAME, ONE, VERB_OF_HOMOGRAPH, VERB_OR_PLURAL } from './tag_words.ts';
import type { Token } from './token.ts';

const YEAR = printedClass(/^(?:19|20)\d\d$/);
const CAPITALISED = printedClass(/^\p{Lu}/u);
/** *dozens*, *hundreds* */
const NUMBER_NOUN = wordClass(readWords('quantity_number_nouns', 'noun'));
const DETERMINER = wordClass('a an another each every the');

/** *according to polls*, *the most recent polling in …*: nouns that the engine took for verbs. */
export function mendNoun(tokens: readonly Token[], i: number, sentence: Sentence): void {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]!.tag : 'PUNCT';
  const source = before.lower === 'to' && i - 2 >= sentence.first && tokens[i - 2]!.lower === 'according';
  const gerund =
    token.lower.endsWith('ing') && /^(?:ADP|AUX|VERB|PUNCT)$/.test(next) && opensGerund(tokens, i, sentence);
  const subject = (DETERMINER.has(before) || before.lower === 'where') && /^(?:VERB|AUX)$/.test(next);
  const counted = isCounted(tokens, i, sentence) || isCountedBehindModifier(tokens, i, sentence);
  const object =
    before.tag === 'VERB' && VERB_OF_HOMOGRAPH.of(before) !== '' && isBareObject(token, tokens[i + 1]);
  if (isLeading(tokens, i, sentence)) token.tag = 'ADJ';
  else if (source || gerund || subject || counted || object || isBareNoun(tokens, i, sentence))
    token.tag = 'NOUN';
}

/** ***the** shooting*, ***the latest** polling*, ***dog** fighting*: whether what stands before a word in *-ing* makes it a noun. */
function opensGerund(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const before = tokens[i - 1]!;
  if (before.tag === 'DET') return true;
  if (before.tag === 'ADJ') return i - 2 >= sentence.first && /^(?:DET|ADV)$/.test(tokens[i - 2]!.tag);
  if (before.tag !== 'NOUN') return false;
  if (tokens[i]!.lower === 'polling') return true;
  return (
    i - 1 === sentence.first && !isPlural(before) && tokens[i + 1]?.tag === 'VERB' && i + 1 < sentence.last
  );
}

/** *said **lead** author Ann Holt*, *the **lead** singer*; not *they **lead** a choir*. */
function isLeading(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (tokens[i]!.lower !== 'lead' || i + 1 >= sentence.last) return false;
  const next = tokens[i + 1]!;
  if (next.tag !== 'NOUN' || isPlural(next)) return false;
  return /^(?:DET|VERB|ADP|PUNCT|CCONJ)$/.test(tokens[i - 1]!.tag);
}

/** A mark or verb, which no noun phrase goes on with. */
function endsPhrase({ tag }: Token): boolean {
  return tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX';
}

/** *an earlier survey, …*, *in its morning update.*, *a Kent-based war monitor said*: a base form that no subject agrees with, where a phrase ends. */
function isBareNoun(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (token.lemma !== token.lower || (next && !endsPhrase(next))) return false;
  const modifier = tokens[i - 1]!;
  const determiner = i - 2 >= sentence.first ? tokens[i - 2]! : undefined;
  if (!determiner) return false;
  const based = determiner.tag === 'VERB' && !determiner.spaced && modifier.tag === 'NOUN';
  if (!based && !/^(?:a|an|the|this|his|her|its|their)$/.test(determiner.lower)) return false;
  if (/^(?:earlier|later|recent|latest)$/.test(modifier.lower)) return true;
  const governed = next?.tag === 'VERB' || (i - 3 >= sentence.first && tokens[i - 3]!.tag === 'ADP');
  return governed && modifier.tag === 'NOUN' && !isPlural(modifier);
}

/** Whether a determiner or pronoun follows, as behind a verb; *this year* stands behind nouns as well. */
function takesObject(next: Token | undefined): boolean {
  return next !== undefined && /^(?:DET|PRON)$/.test(next.tag) && !/^(?:this|each|every)$/.test(next.lower);
}

/** *two anchored buoys*, *5,700 ISIS suspects*: as behind a number, with a participle, adjective or name in between. */
function isCountedBehindModifier(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (!VERB_OR_PLURAL.has(tokens[i])) return false;
  const modifier = tokens[i - 1]!;
  const named = CAPITALISED.has(modifier) && tokens[i]!.text === tokens[i]!.lower;
  const first = named ? nameStart(tokens, i - 1, sentence) : i - 1;
  if (!isNumber(tokens, first - 1, sentence)) return false;
  const describes =
    named || modifier.tag === 'ADJ' || (modifier.tag === 'VERB' && modifier.lower.endsWith('ed'));
  const compound =
    modifier.tag === 'NOUN' &&
    !isPlural(modifier) &&
    tokens[first - 1]!.tag === 'NUM' &&
    !YEAR.has(tokens[first - 1]);
  if (!describes && !compound) return false;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (next && !(describes ? /^(?:PUNCT|ADP|AUX|VERB|CCONJ)$/ : /^(?:PUNCT|AUX|CCONJ)$/).test(next.tag))
    return false;
  const label = first - 2 >= sentence.first ? tokens[first - 2]! : undefined;
  return !label || (label.tag !== 'PROPN' && (label.tag !== 'NOUN' || label.lemma !== label.lower));
}

/** Where the name that ends at `i` begins: *Islamic* of *Islamic State*. */
function nameStart(tokens: readonly Token[], i: number, sentence: Sentence): number {
  let first = i;
  while (first > sentence.first && i - first < LONGEST_NAME && CAPITALISED.has(tokens[first - 1])) first--;
  return first;
}

/** Whether a number above one ends at `k`, or *of* behind a number noun: *dozens **of***. */
function isNumber(tokens: readonly Token[], k: number, sentence: Sentence): boolean {
  if (k < sentence.first) return false;
  if (tokens[k]!.lower === 'of') return k > sentence.first && NUMBER_NOUN.has(tokens[k - 1]);
  return tokens[k]!.tag === 'NUM' && !ONE.has(tokens[k]);
}

/** *26 saves*: after a number above one, a word in -s is a plural noun, since the verb would have no -s. */
function isCounted(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const { lower } = tokens[i]!;
  const number = tokens[i - 1]!;
  if (number.tag !== 'NUM' || /^(?:1|one|zero)$/.test(number.lower) || !/[a-z][^s']s$/.test(lower))
    return false;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (/^(?:was|has|does|says)$/.test(lower) || next?.lower === 'that' || takesObject(next)) return false;
  const label = i - 2 >= sentence.first ? tokens[i - 2]! : undefined;
  return !label || (label.tag !== 'PROPN' && (label.tag !== 'NOUN' || label.lemma !== label.lower));
}
