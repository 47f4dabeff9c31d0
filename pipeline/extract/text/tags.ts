/** Mends part-of-speech tags where the engine is known to fail. Every mending of tags stands here. */
import { FormClass, printedClass, shapeClass, wordClass } from './forms.ts';
import { singular } from './lemma.ts';
import { SMALL } from './letters.ts';
import { readLexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Tag, Token } from './token.ts';

const NUMBER_WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'
  ).split(' '),
);
const NUMBER = new FormClass((lower) => /^\d/.test(lower) || NUMBER_WORDS.has(lower));

/** *NGOs*. */
const ONE = wordClass('1 one zero');
/** Forms in -s that are verbs or plurals. */
const VERB_OR_PLURAL = new FormClass(
  (lower) => /[a-z][^s']s$/.test(lower) && !/^(?:was|has|does|says)$/.test(lower),
);
const YEAR = printedClass(/^(?:19|20)\d\d$/);
const ACRONYM = printedClass(/^\p{Lu}{2,}$/u);
/** Verbs that take a noun without a determiner: *12 **need** help*. */
const GOVERNING = wordClass('need face lack want use own await seek receive earn require speak support');
const PLURAL_LETTERS = printedClass(/^\p{Lu}{2,}s$/u);
const CAPITALISED = printedClass(/^\p{Lu}\p{Ll}/u);
const CAPITALISED_WHOLE = printedClass(/^\p{Lu}\p{Ll}+$/u);
const IN_SMALL_LETTERS = printedClass(SMALL);
const DETERMINER = wordClass('a an another each every the');
/** Words that begin what a verb of speech or evidence takes. */
const OPENS_COMPLEMENT = wordClass(
  'that most some many more less fewer about nearly around roughly almost only " “',
);
/** Verbs that attribute what stands before them. */
const SPEAKING = shapeClass(/^(?:show|say|suggest|report|estimate|answer|note|state)s?$/);
/** Tags that the engine gives to names by mistake. */
const MAY_NAME: ReadonlySet<Tag> = new Set<Tag>(['VERB', 'ADV', 'ADP', 'INTJ', 'X']);

/** Base forms of verbs that the engine takes for nouns behind a number: *40 **work** abroad*. */
const BASE_VERBS = wordClass(readLexicon<'verb'>('base_verbs').map((row) => row.verb));
/** Forms that are nouns or verbs: *claims*, *estimate*. */
const HOMOGRAPHS = new Map(readLexicon<'form' | 'lemma'>('homographs').map((row) => [row.form, row.lemma]));

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

/** *Met Éireann recorded …*: what opens a sentence before a name and its verb belongs to the name; *Asked Holt …* does not. */
function isNamePart(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const verb = i + 2 < sentence.last ? tokens[i + 2]! : undefined;
  if (tokens[i + 1]?.tag !== 'PROPN' || verb?.tag !== 'VERB') return false;
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

/** *according to polls*, *the most recent polling in …*: nouns that the engine took for verbs. */
function mendNoun(tokens: readonly Token[], i: number, sentence: Sentence): void {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]!.tag : 'PUNCT';
  const source = before.lower === 'to' && i - 2 >= sentence.first && tokens[i - 2]!.lower === 'according';
  const gerund =
    token.lower.endsWith('ing') &&
    /^(?:ADP|AUX|VERB|PUNCT)$/.test(next) &&
    (before.tag === 'DET' ||
      (i - 1 === sentence.first && before.tag === 'NOUN' && !isPlural(before) && next === 'VERB') ||
      (before.tag === 'ADJ' && i - 2 >= sentence.first && /^(?:DET|ADV)$/.test(tokens[i - 2]!.tag)));
  const subject = DETERMINER.has(before) && /^(?:VERB|AUX)$/.test(next);
  const counted = isCounted(tokens, i, sentence) || isCountedBehindModifier(tokens, i, sentence);
  const object = before.tag === 'VERB' && HOMOGRAPHS.has(before.lower) && isBareObject(token, tokens[i + 1]);
  if (source || gerund || subject || counted || object || isBareNoun(tokens, i, sentence)) token.tag = 'NOUN';
}

/** *an earlier survey, …*, *in its morning update.*, *a Kent-based war monitor said*: a base form that no subject agrees with, where a phrase ends. */
function isBareNoun(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (token.lemma !== token.lower || (next && !/^(?:PUNCT|VERB|AUX)$/.test(next.tag))) return false;
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
  const number = i - 2 >= sentence.first ? tokens[i - 2]! : undefined;
  if (number?.tag !== 'NUM' || ONE.has(number) || !VERB_OR_PLURAL.has(tokens[i])) return false;
  const modifier = tokens[i - 1]!;
  const describes =
    modifier.tag === 'ADJ' ||
    ACRONYM.has(modifier) ||
    (modifier.tag === 'VERB' && modifier.lower.endsWith('ed'));
  const compound = modifier.tag === 'NOUN' && !isPlural(modifier) && !YEAR.has(number);
  if (!describes && !compound) return false;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (next && !(describes ? /^(?:PUNCT|ADP|AUX|VERB|CCONJ)$/ : /^(?:PUNCT|AUX|CCONJ)$/).test(next.tag))
    return false;
  const label = i - 3 >= sentence.first ? tokens[i - 3]! : undefined;
  return !label || (label.tag !== 'PROPN' && (label.tag !== 'NOUN' || label.lemma !== label.lower));
}

/** *40 work abroad*, *90 face trial*: what so many do, since what they are would be a plural. */
function isDoneByMany(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  const number = tokens[i - 1]!;
  if (number.tag !== 'NUM' || ONE.has(number) || !BASE_VERBS.has(token) || token.text !== token.lower)
    return false;
  const label = i - 2 >= sentence.first ? tokens[i - 2]! : undefined;
  if (label && (label.tag === 'PROPN' || /^(?:an?|no|day|week|page|point)$/.test(label.lower))) return false;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (next?.text === '-' || (next?.tag === 'VERB' && VERB_OR_PLURAL.has(next))) return false;
  return (
    next?.tag !== 'NOUN' || (GOVERNING.has(token) && !isPlural(next) && !isHeadAhead(tokens, i + 1, sentence))
  );
}

/** Whether the noun at `i` only modifies the next: *90 face **mask** makers*. */
function isHeadAhead(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return i + 1 < sentence.last && tokens[i + 1]!.tag === 'NOUN';
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

/** *the Associated Press*, *Mayor Ted Terry*: a name that the engine took for a verb, in running text. */
function mendName(tokens: readonly Token[], i: number, sentence: Sentence): void {
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (!CAPITALISED.has(tokens[i])) return;
  const named = CAPITALISED.has(next);
  const joins = before.tag === 'PROPN' || (before.tag === 'NOUN' && named);
  if ((before.tag === 'DET' && named) || (joins && !isTitleCase(tokens, i, sentence)))
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

/** *Damascus claims most …*, *police estimate that …*, *have alleged that …*: verbs that the engine took for nouns. */
function mendVerb(tokens: Token[], i: number, sentence: Sentence): void {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (token.tag === 'ADJ' && token.lower.endsWith('ed') && next?.text === ':' && before.tag !== 'AUX') {
    token.tag = 'VERB';
    token.lemma = token.lower.slice(0, -1);
    return;
  }
  if (token.tag === 'ADJ' && before.tag === 'PROPN' && /[a-z]{3}ed$/.test(token.lower)) {
    if (next && /^(?:ADP|DET|SCONJ|PRON|NUM)$/.test(next.tag)) token.tag = 'VERB';
    return;
  }
  if (token.tag === 'ADJ' && before.lemma === 'have' && token.lower.endsWith('ed')) {
    if (next && (next.tag === 'SCONJ' || next.tag === 'DET' || next.tag === 'PRON')) token.tag = 'VERB';
    return;
  }
  if (
    token.tag === 'ADJ' &&
    (before.tag === 'AUX' || before.lower === 'by') &&
    /[a-z]{4}ing$/.test(token.lower)
  ) {
    if (next && (next.lower === 'to' || /^(?:DET|NUM|PRON)$/.test(next.tag))) token.tag = 'VERB';
    return;
  }
  if (token.tag === 'NOUN' && token.text === 'put') {
    token.tag = 'VERB';
    return;
  }
  const lemma = HOMOGRAPHS.get(token.lower);
  if (lemma === undefined || token.text !== token.lower) return;
  const shown = /^(?:show|report)s?$/.test(token.lower) && showsNoun(tokens, i, sentence);
  const apposed = before.text === ',' && token.lower !== lemma && next?.lower === 'that';
  const fits = agrees(tokens, i, sentence.first, token.lower !== lemma);
  const takes = next
    ? shown || opensComplement(next, tokens[i + 2], token)
    : endsHeadline(tokens, i, sentence);
  if (!apposed && !(fits && takes)) return;
  token.tag = 'VERB';
  token.lemma = lemma;
}

/** *Bridge lost in flood, Quillby | says*: the verb of a name that ends what has no full stop. */
function endsHeadline(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (!SPEAKING.has(tokens[i]) || tokens[i - 1]!.tag !== 'PROPN') return false;
  let k = i - 1;
  while (k > sentence.first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[k]!.tag)) k--;
  return tokens[k]!.text === ',';
}

/** *polls | show | city voters could …*, *Holt | reports | losses of …*: what follows is no part of a compound noun. */
function showsNoun(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (tokens[i]!.lower === 'show') {
    for (let k = i + 1; k < Math.min(sentence.last, i + 8) && !/^[,;:.]$/.test(tokens[k]!.text); k++)
      if (tokens[k]!.tag === 'AUX') return k > i + 1;
    return false;
  }
  const object = i + 1 < sentence.last ? tokens[i + 1]! : undefined;
  if (tokens[i - 1]!.tag !== 'PROPN' || !tokens[i]!.lower.endsWith('s')) return false;
  if (object && isBareObject(object, tokens[i + 2])) return true;
  return object?.tag === 'NOUN' && isPlural(object) && tokens[i + 2]?.tag === 'ADP';
}

/** *(reports) | loss | of 40*: a noun without an article, as headlines have it, which the engine may have taken for a verb. */
function isBareObject(object: Token, next: Token | undefined): boolean {
  return /^(?:NOUN|VERB)$/.test(object.tag) && object.lemma === object.lower && next?.lower === 'of';
}

/** Whether a verb in the present tense can follow a subject that ends with the token before it. */
function agrees(tokens: readonly Token[], i: number, first: number, singularVerb: boolean): boolean {
  const before = tokens[i - 1]!;
  if (before.tag === 'PRON')
    return singularVerb
      ? /^(?:he|she|it|who|which|that)$/.test(before.lower)
      : /^(?:they|we|i|you|who)$/.test(before.lower);
  const relative = /^(?:that|which)$/.test(before.lower) && tokens[i - 2]?.tag === 'NOUN' && i - 2 >= first;
  if (relative) return isPlural(tokens[i - 2]!) !== singularVerb;
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN' && before.lower !== 'old') return false;
  const head = subjectHead(tokens, i - 1, first);
  if (tokens[i]!.lower === 'forecast') return true;
  return singularVerb ? head.tag === 'PROPN' || !isPlural(head) : isPlural(head);
}

/** The noun that a subject is about: *polls* of *polls in New Hampshire*. */
function subjectHead(tokens: readonly Token[], end: number, first: number): Token {
  let head = tokens[end]!;
  for (let k = end - 1; k >= Math.max(first, end - 10); k--) {
    const token = tokens[k]!;
    if (token.tag === 'ADP' && k > first && /^(?:NOUN|PROPN)$/.test(tokens[k - 1]!.tag))
      head = tokens[k - 1]!;
    else if (isReduced(tokens, k, first)) head = tokens[k - 1]!;
    else if (
      !/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP)$/.test(token.tag) &&
      !/^(?:his|her|its|their)$/.test(token.lower)
    )
      break;
  }
  return head;
}

/** *accounts | published on Thursday*: a participle that belongs to the noun before it. */
function isReduced(tokens: readonly Token[], k: number, first: number): boolean {
  const follower = tokens[k + 1]?.tag ?? '';
  return (
    tokens[k]!.tag === 'VERB' &&
    tokens[k]!.lower.endsWith('ed') &&
    k > first &&
    tokens[k - 1]!.tag === 'NOUN' &&
    /^(?:ADP|ADV)$/.test(follower)
  );
}

function isPlural(noun: Token): boolean {
  return singular(noun.lower) !== noun.lower || /^(?:police|data|people|media)$/.test(noun.lower);
}

/** Whether a word begins what a verb of speech or evidence takes: a clause, a noun phrase, a quotation. */
function opensComplement(next: Token, after: Token | undefined, verb: Token): boolean {
  return (
    (/^(?:[,.:–—-]|--)$/.test(next.text) && SPEAKING.has(verb)) ||
    /^(?:SCONJ|DET|PRON|NUM|PROPN)$/.test(next.tag) ||
    OPENS_COMPLEMENT.has(next) ||
    (/^(?:as|at)$/.test(next.lower) &&
      after !== undefined &&
      /^(?:many|much|few|least|most)$/.test(after.lower))
  );
}

/** The first word of a sentence is capitalised: *Militants broke out*; not every such word is a name. */
function mendFirst(token: Token, next: Token | undefined, seen: ReadonlyMap<string, string>): void {
  const elsewhere = seen.get(token.lower);
  if (elsewhere === 'NAME') return;
  if (elsewhere && elsewhere !== 'PROPN') {
    token.tag = elsewhere as Token['tag'];
    return;
  }
  const plural = token.lower.endsWith('s') || singular(token.lower) !== token.lower;
  const beforeVerb = next && (next.tag === 'VERB' || next.tag === 'AUX' || next.tag === 'ADP');
  if (plural && beforeVerb && CAPITALISED_WHOLE.has(token) && singular(token.lower) !== token.lower)
    token.tag = 'NOUN';
}

function nounLemma(token: Token): string {
  if (PLURAL_LETTERS.has(token)) return token.lower.slice(0, -1);
  const own = singular(token.lower);
  return own !== token.lower ? own : token.lemma === token.lower ? own : singular(token.lemma);
}
