/** Mends part-of-speech tags where the engine is known to fail: names here, nouns and verbs in files of their own. */
import { readLexicon } from '../../input/lexicon.ts';
import { singular } from '../../language/singular.ts';
import { cutRun, lemmaOf, TAGS } from './engine.ts';
import { FormClass, FormTable, printedClass, wordClass } from './forms.ts';
import { SMALL } from './letters.ts';
import { mendNoun } from './noun_tags.ts';
import type { Sentence } from './sentences.ts';
import { SINGULAR } from './singulars.ts';
import { LONGEST_NAME } from './tag_words.ts';
import { isVerbal, type Tag, type Token } from './token.ts';
import { isDoneByMany, mendVerb } from './verb_tags.ts';

const NUMBER_WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'
  ).split(' '),
);
const NUMBER = new FormClass((lower) => /^\d/.test(lower) || NUMBER_WORDS.has(lower));

/** *NGOs*. */
const PLURAL_LETTERS = printedClass(/^\p{Lu}{2,}s$/u);
const CAPITALISED = printedClass(/^\p{Lu}\p{Ll}/u);
const CAPITALISED_WHOLE = printedClass(/^\p{Lu}\p{Ll}+$/u);
const IN_SMALL_LETTERS = printedClass(SMALL);
/** Tags that the engine gives to names by mistake. */
const MAY_NAME: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'ADV', 'ADP', 'INTJ', 'X']);

/** What people who are counted are said to be: *dead*, *homeless*, *rescued*. */
const STATE = wordClass(
  readLexicon<'word' | 'form'>('quantity_person_words')
    .filter(({ form }) => form === 'state')
    .map(({ word }) => word),
);
/** What the engine says of a word in small letters by itself. */
const IN_TEXT = new FormTable((lower) => {
  const [word] = cutRun(lower);
  return { tag: TAGS[word!.likely] as Tag, lemma: lemmaOf(word!, word!.likely) };
});

/**
 * Mends the tags and lemmas of one sentence in place.
 *
 * @param tokens all tokens of the report
 * @param sentence the sentence to mend
 * @param seen words that stand in the report away from a sentence start, with their tags there; `NAME` for those that
 *   only stand there as names
 */
export function mendTags(tokens: Token[], sentence: Sentence, seen: ReadonlyMap<string, string>): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
    if (NUMBER.has(token)) token.tag = 'NUM';
    if (token.lower === 'lead' && next?.tag === 'NOUN' && isModifying(tokens, i, sentence)) token.tag = 'ADJ';
    if (token.lower === 'lead' && token.tag === 'VERB' && i > sentence.first && isLead(tokens[i - 1]!))
      token.tag = 'NOUN';
    if (
      i === sentence.first &&
      token.tag === 'VERB' &&
      (next?.tag === 'VERB' || isNamePart(tokens, i, sentence))
    )
      token.tag = 'PROPN';
    if (i === sentence.first && token.tag === 'PROPN') mendFirst(token, next, seen);
    if (i > sentence.first && MAY_NAME.has(token.tag)) mendName(tokens, i, sentence);
    if (i > sentence.first && token.tag === 'VERB') {
      mendNoun(tokens, i, sentence);
    }
    if (i > sentence.first && token.tag !== 'VERB') mendVerb(tokens, i, sentence);
    if (token.tag === 'PROPN' && STATE.has(token) && isCountedState(tokens, i, sentence)) {
      const { tag, lemma } = IN_TEXT.of(token);
      token.tag = tag;
      token.lemma = lemma;
    }
    if (PLURAL_LETTERS.has(token)) token.tag = 'NOUN';
    if ((token.text === 'WHO' || token.text === 'IS') && next && SMALL.test(next.text)) token.tag = 'PROPN';
    if (
      i > sentence.first &&
      (token.tag === 'NOUN' || token.tag === 'ADJ') &&
      isDoneByMany(tokens, i, sentence)
    ) {
      token.tag = 'VERB';
      token.lemma = token.lower;
    }
    if (token.tag === 'NOUN') token.lemma = nounLemma(token);
    if (token.tag === 'PROPN') token.lemma = token.lower;
  }
}

/** *7 **Dead**, 31 Injured*, *Nine Feared **Dead***: a state behind a number, not the beginning of a name (*3 Dead Sea scrolls*). */
function isCountedState(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (i + 1 < sentence.last && tokens[i + 1]!.tag === 'PROPN') return false;
  const counted = i - 1 > sentence.first && tokens[i - 1]!.tag === 'VERB' ? i - 2 : i - 1;
  return counted >= sentence.first && tokens[counted]!.tag === 'NUM';
}

/** *Met Éireann recorded …*: what opens a sentence before a name and its verb belongs to the name; *Asked Holt …* does not. */
function isNamePart(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  let end = i + 1;
  while (end < Math.min(sentence.last, i + LONGEST_NAME) && tokens[end]!.tag === 'PROPN') end++;
  const verb = end < sentence.last ? tokens[end]! : undefined;
  if (end === i + 1 || verb?.tag !== 'VERB') return false;
  return !/(?:ed|ing)$/.test(tokens[i]!.lower) && /(?:ed|d|s)$/.test(verb.lower);
}

/** *a 12-point lead*, *Holt's lead*: no subject stands before it. */
function isLead(before: Token): boolean {
  return /^(?:point|points|digit|['’]s|a|the|his|her|their|its)$/.test(before.lower);
}

/** *the lead author*, *“…,” lead author Mia Holt said*: no subject stands before what looks like a verb. */
function isModifying(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return i === sentence.first || /^(?:DET|PUNCT|PRON|ADP)$/.test(tokens[i - 1]!.tag);
}

/** *the Associated Press*, *Mayor Ted Terry*: a name that the engine took for a verb, in running text. */
function mendName(tokens: readonly Token[], i: number, sentence: Sentence): void {
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (!CAPITALISED.has(tokens[i])) return;
  const named = CAPITALISED.has(next);
  const joins = before.tag === 'PROPN' || (before.tag === 'NOUN' && named);
  const subject =
    tokens[i]!.tag === 'VERB' &&
    isVerbal(next) &&
    (before.text === ',' || /^(?:ADP|SCONJ|CCONJ|ADV)$/.test(before.tag));
  if ((before.tag === 'DET' && named) || ((joins || subject) && !isTitleCase(tokens, i, sentence)))
    tokens[i]!.tag = 'PROPN';
}

/** Whether the words around a token are all capitalised, as in a headline. */
function isTitleCase(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let k = Math.max(sentence.first, i - 8); k < Math.min(sentence.last, i + 9); k++) {
    const token = tokens[k]!;
    if (/^(?:NOUN|VERB|ADJ)$/.test(token.tag) && IN_SMALL_LETTERS.has(token)) return false;
  }
  return true;
}

/** The first word of a sentence is capitalised: *Militants broke out*; not every such word is a name. */
function mendFirst(token: Token, next: Token | undefined, seen: ReadonlyMap<string, string>): void {
  const elsewhere = seen.get(token.lower);
  if (elsewhere === 'NAME') return;
  if (elsewhere && elsewhere !== 'PROPN') {
    token.tag = elsewhere as Token['tag'];
    return;
  }
  const beforeVerb = isVerbal(next) || next?.tag === 'ADP';
  if (beforeVerb && CAPITALISED_WHOLE.has(token) && SINGULAR.of(token) !== token.lower) token.tag = 'NOUN';
}

function nounLemma(token: Token): string {
  if (PLURAL_LETTERS.has(token)) return token.lower.slice(0, -1);
  const own = SINGULAR.of(token);
  return own !== token.lower ? own : token.lemma === token.lower ? own : singular(token.lemma);
}
