/** Whether a cue takes what stands behind it for content: *reported 40 cases*, but not *found 12 rifles*. */
import { wordClass } from '../text/forms.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { type Complement, isHyphened } from './complements.ts';
import { isAmount, isInquirer, isPlace, sourceKind } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { CueSite } from './statement.ts';
import { wordsOf } from './word_classes.ts';

/** So many tokens may belong to an object. */
const OBJECT = 20;

/** Whether a cue takes what follows it for content. */
export function accepts(site: CueSite, source: Phrase, { kind, start }: Complement): boolean {
  const { tokens, sentence, cue } = site;
  switch (kind) {
    case 'clause':
      if (cue.object === 'document' && cue.kind === 'show' && isScene(tokens, source, start, sentence.last))
        return acceptsObject(site, source, start);
      return (cue.that || acceptsObject(site, source, start)) && !isDecided(cue.lemma, tokens, start);
    case 'object':
      return acceptsObject(site, source, start) && !isDecided(cue.lemma, tokens, start);
    case 'infinitive':
      return cue.infinitive;
    case 'quotation':
      return cue.quotation || cue.kind === 'show' || tokens[start]?.text !== ':';
    case 'particle':
      return true;
    case 'none':
      return false;
  }
}

/** Whether a cue takes the noun phrase that begins at `start` for content. */
function acceptsObject({ tokens, sentence, cue }: CueSite, source: Phrase, start: number): boolean {
  const head = tokens[source.head]!;
  const kind = sourceKind(head);
  if (cue.lemma === 'give' && givesAmount(tokens, start, sentence.last)) return true;
  if (cue.object === 'document')
    return kind === 'document' || (head.lower === 'it' && isShareAt(tokens, start));
  if (cue.object === 'body' && DESIGNATIONS.has(head)) return false;
  if (cue.object === 'body')
    return kind === 'document' || kind === 'body' || (head.tag === 'PROPN' && !isPlace(head.text));
  if (cue.object === 'at')
    return hasAmount(tokens, start, sentence.last) || foresees(tokens, start, sentence.last);
  if (cue.object === 'standing') return kind === 'document' && namesCandidate(tokens, start);
  if (cue.object === 'as') return kind === 'document' || namesSomeone(tokens, start, sentence.last);
  return cue.object === 'y';
}

/** *Kano state recorded the slowest growth*: a place measures nothing. */
const DESIGNATIONS = wordClass('state city county province region district town village prefecture');

/** *(admitted) two counts of theft*, *(rejected) a bill to raise it to 65*: an answer to a charge or proposal states no figure. */
function isDecided(lemma: string, tokens: readonly Token[], start: number): boolean {
  const nouns = DECIDED.get(lemma);
  if (!nouns) return false;
  for (let i = start; i < start + PLEA; i++) {
    if (nouns.has(tokens[i])) return true;
    if (/^(?:ADP|PUNCT)$/.test(tokens[i]?.tag ?? 'PUNCT')) return false;
  }
  return false;
}
/** What is decided by a verb that otherwise is one of speech. */
const DECIDED = new Map([
  ['admit', wordClass(wordsOf('charge'))],
  ['reject', wordClass(wordsOf('proposal'))],
]);
/** The noun of what is decided stands so many words behind its verb, at most. */
const PLEA = 6;

/** *(gave) a figure of 40*, *(gave) his age as 40*, *(gave) the breakdown of seats as: 40 …* */
function givesAmount(tokens: readonly Token[], start: number, end: number): boolean {
  let noun = start;
  while (noun < Math.min(end, start + 4) && !isAmount(tokens[noun]!)) noun++;
  if (noun >= Math.min(end, start + 4)) return false;
  for (let i = noun + 1; i + 1 < Math.min(end, noun + OBJECT); i++) {
    if (isVerbal(tokens[i]) || tokens[i]!.text === ',') return false;
    const linked = /^(?:of|as|at|:)$/.test(tokens[i]!.lower);
    const number = tokens[i + 1]!.text === ':' ? tokens[i + 2] : tokens[i + 1];
    if (linked && number?.tag === 'NUM') return true;
  }
  return false;
}

/** *(officers found) a chest buried under 12 planks*, *two men lying dead*: what somebody came upon, without a clause. */
function isScene(tokens: readonly Token[], source: Phrase, start: number, end: number): boolean {
  if (tokens[start - 1]!.lower === 'that' || isInquirer(tokens[source.head]!)) return false;
  for (let i = start + 1; i < Math.min(end - 1, start + OBJECT); i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'AUX') return false;
    if (tag !== 'VERB' || tokens[i - 1]!.tag === 'DET' || isHyphened(tokens, i)) continue;
    if (lower.endsWith('ing')) return true;
    return /(?:ed|en)$/.test(lower) && /^(?:ADP|NUM|ADV|PUNCT)$/.test(tokens[i + 1]!.tag);
  }
  return false;
}

/** *(put the toll) at 40*, *(puts its loss) at about 12*, *(put it) at a fraction of that*, *(puts her) on 31 per cent* */
function hasAmount(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end - 1, start + OBJECT); i++)
    if (isScale(tokens, i) && !/^(?:least|most)$/.test(tokens[i + 1]!.lower))
      for (let k = i + 1; k < Math.min(end, i + (tokens[i]!.lower === 'on' ? 2 : 5)); k++)
        if (tokens[k]!.tag === 'NUM' || /^(?:half|fraction|third|quarter)$/.test(tokens[k]!.lower))
          return true;
  return false;
}

/** *(sees) the rate rising by 2 points*, *(sees) prices averaging $70*: what comes about before somebody's eyes is *seen* or *saw*. */
function foresees(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start - 1]?.lower !== 'sees') return false;
  for (let i = start + 1; i < Math.min(end, start + OBJECT); i++) {
    if (tokens[i]!.tag === 'PUNCT') return false;
    if (tokens[i]!.tag === 'VERB' && tokens[i]!.lower.endsWith('ing')) return true;
  }
  return false;
}

/** *(put it) at 40*, *on 40 per cent*, *closer to 40* */
function isScale(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.lower;
  return /^(?:at|on|near|above|below)$/.test(word) || (word === 'to' && tokens[i - 1]!.lower === 'closer');
}

/** *(it found) 52 per cent in favour*: only a survey finds shares. */
function isShareAt(tokens: readonly Token[], start: number): boolean {
  for (let i = start; i < start + 4; i++)
    if (tokens[i]?.tag === 'NUM') return /^(?:%|percent|per|in)$/.test(tokens[i + 1]?.lower ?? '');
  return false;
}

/** *(named the dead) as Tom Holt*, *(identified him) as 64-year-old Tom Holt* */
function namesSomeone(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end - 1, start + OBJECT); i++)
    if (tokens[i]!.lower === 'as')
      for (let k = i + 1; k < Math.min(end, i + 8); k++) if (tokens[k]!.tag === 'PROPN') return true;
  return false;
}

/** *(the poll has) Holt ahead by 4*, *(had) him at 40 percent*: what a survey has is somebody's standing. */
function namesCandidate(tokens: readonly Token[], start: number): boolean {
  const token = tokens[start];
  return (
    token !== undefined &&
    (token.tag === 'PROPN' || /^(?:him|her|them|mr\.?|ms\.?|mrs\.?)$/.test(token.lower))
  );
}
