/** Verbs that the engine takes for nouns or adjectives: *police **estimate** that …*, *40 **work** abroad*. */
import { readWords } from '../../input/lexicon.ts';
import { shapeClass, wordClass } from './forms.ts';
import type { Sentence } from './sentences.ts';
import { isBareObject, isPlural, ONE, VERB_OF_HOMOGRAPH, VERB_OR_PLURAL } from './tag_words.ts';
import type { Token } from './token.ts';

/** Verbs that take a noun without a determiner: *12 **need** help*. */
const GOVERNING = wordClass('need face lack want use own await seek receive earn require speak support');
/** Words that begin what a verb of speech or evidence takes. */
const OPENS_COMPLEMENT = wordClass(
  'that most some many more less fewer about nearly around roughly almost only " “',
);
const INFORMS = wordClass('points informed');
/** Verbs that attribute what stands before them. */
const SPEAKING = shapeClass(/^(?:show|say|suggest|report|estimate|answer|note|state)s?$/);
/** Base forms of verbs that the engine takes for nouns behind a number: *40 **work** abroad*. */
const BASE_VERBS = wordClass(readWords('base_verbs', 'verb'));

/** *Damascus claims most …*, *police estimate that …*, *Border Watch said guards …*, *have alleged that …*: verbs that the engine took for nouns. */
export function mendVerb(tokens: Token[], i: number, sentence: Sentence): void {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = i + 1 < sentence.last ? tokens[i + 1] : undefined;
  if (token.tag === 'ADJ' && mendAdjective(token, before, next)) return;
  if (token.tag === 'NOUN' && (token.text === 'put' || (token.text === 'costs' && next?.tag === 'SYM'))) {
    token.tag = 'VERB';
    token.lemma = token.text === 'put' ? token.lemma : 'cost';
    return;
  }
  if (INFORMS.has(token) && saysOutright(token, before, next)) {
    token.tag = 'VERB';
    token.lemma = token.lower.startsWith('point') ? 'point' : 'inform';
    return;
  }
  const lemma = VERB_OF_HOMOGRAPH.of(token);
  if (lemma === '' || token.text !== token.lower) return;
  const shown = /^(?:show|report)s?$/.test(token.lower) && showsNoun(tokens, i, sentence);
  const apposed = before.text === ',' && token.lower !== lemma && next?.lower === 'that';
  const fits = agrees(tokens, i, sentence.first, token.lower !== lemma);
  const takes = next
    ? shown || opensComplement(next, tokens[i + 2], token)
    : endsHeadline(tokens, i, sentence);
  if (!apposed && !(fits && (takes || isInserted(tokens, i, sentence))) && !isInverted(tokens, i, sentence))
    return;
  token.tag = 'VERB';
  token.lemma = lemma;
}

/**
 * Verbs that the engine takes for adjectives: *the board **said***, *Ann Holt **informed** the board*.
 *
 * @returns whether the form of the word shows what it is, verb or not
 */
function mendAdjective(token: Token, before: Token, next: Token | undefined): boolean {
  if (token.lower.endsWith('ed') && next?.text === ':' && before.tag !== 'AUX') {
    token.tag = 'VERB';
    token.lemma = token.lower.slice(0, -1);
    return true;
  }
  if (token.lower === 'said' && before.tag !== 'DET') {
    token.tag = 'VERB';
    token.lemma = 'say';
    return true;
  }
  if (before.tag === 'PROPN' && /[a-z]{3}ed$/.test(token.lower)) {
    if (next && /^(?:ADP|DET|SCONJ|PRON|NUM)$/.test(next.tag)) token.tag = 'VERB';
    return true;
  }
  if (before.lemma === 'have' && token.lower.endsWith('ed')) {
    if (next && (next.tag === 'SCONJ' || next.tag === 'DET' || next.tag === 'PRON')) token.tag = 'VERB';
    return true;
  }
  if ((before.tag === 'AUX' || before.lower === 'by') && /[a-z]{4}ing$/.test(token.lower)) {
    if (next && (next.lower === 'to' || /^(?:DET|NUM|PRON)$/.test(next.tag))) token.tag = 'VERB';
    return true;
  }
  return false;
}

/** *the paper **points** out.*, *the firm **informed** on Monday* */
function saysOutright(token: Token, before: Token, next: Token | undefined): boolean {
  if (!next || !/^(?:NOUN|PROPN)$/.test(before.tag) || token.tag === 'VERB') return false;
  return token.lower === 'informed' ? /^(?:ADP|PUNCT)$/.test(next.tag) : next.lower === 'out';
}

/** *a plan which the ministry **estimates** will cost 40*: the verb of a clause put into one that *which* opens. */
function isInserted(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (!SPEAKING.has(tokens[i]) || tokens[i + 1]?.tag !== 'AUX') return false;
  let k = i - 1;
  while (k > sentence.first && /^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[k]!.tag)) k--;
  return k < i - 1 && /^(?:which|that|who)$/.test(tokens[k]!.lower);
}

/** *40 boats were lost, **reports** the Quillby Post.*: the verb of a name that ends the sentence. */
function isInverted(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (tokens[i - 1]!.text !== ',' || !SPEAKING.has(tokens[i]) || !tokens[i]!.lower.endsWith('s'))
    return false;
  let k = i + 1;
  while (k < sentence.last && /^(?:DET|PROPN)$/.test(tokens[k]!.tag)) k++;
  return k > i + 1 && tokens[k - 1]!.tag === 'PROPN' && (k >= sentence.last || tokens[k]!.text === '.');
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

/** Whether a verb in the present tense can follow a subject that ends with the token before it. */
function agrees(tokens: readonly Token[], i: number, first: number, singularVerb: boolean): boolean {
  const before = tokens[i - 1]!;
  if (before.tag === 'PRON')
    return singularVerb
      ? /^(?:he|she|it|who|which|that)$/.test(before.lower)
      : /^(?:they|we|i|you|who)$/.test(before.lower);
  const relative = /^(?:that|which)$/.test(before.lower) && tokens[i - 2]?.tag === 'NOUN' && i - 2 >= first;
  if (relative) return isPlural(tokens[i - 2]!) !== singularVerb;
  const numbered = before.tag === 'NUM' && tokens[i - 2]?.tag === 'PROPN' && i - 2 >= first;
  if (before.tag !== 'NOUN' && before.tag !== 'PROPN' && before.lower !== 'old' && !numbered) return false;
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

/** Whether a word begins what a verb of speech or evidence takes: a clause, a noun phrase, a quotation. */
function opensComplement(next: Token, after: Token | undefined, verb: Token): boolean {
  return (
    (/^(?:[,.:–—-]|--)$/.test(next.text) && SPEAKING.has(verb)) ||
    /^(?:SCONJ|DET|PRON|NUM|PROPN|SYM)$/.test(next.tag) ||
    OPENS_COMPLEMENT.has(next) ||
    (/^(?:as|at)$/.test(next.lower) &&
      after !== undefined &&
      /^(?:many|much|few|least|most)$/.test(after.lower))
  );
}

/** *300 more **wait** outside* */
const MORE = wordClass('more others');
/** *three-quarters **support** a ban* */
const PARTS = wordClass('quarters thirds fifths');

/** *40 work abroad*, *90 face trial*: what so many do, since what they are would be a plural. */
export function isDoneByMany(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  const more = MORE.has(tokens[i - 1]) && i - 2 >= sentence.first;
  const number = tokens[more ? i - 2 : i - 1]!;
  if (!BASE_VERBS.has(token) || token.text !== token.lower) return false;
  if ((number.tag !== 'NUM' || ONE.has(number)) && !PARTS.has(number)) return false;
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
