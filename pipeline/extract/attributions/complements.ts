/** What a verb of speech, belief or evidence takes: where its content begins, and of what kind it is. */
import type { Token } from '../text/token.ts';
import { type Cue, sourceKind } from './lexicon.ts';
import { isTemporal, type Phrase, phraseAfter } from './phrases.ts';

export interface Complement {
  kind: 'clause' | 'quotation' | 'object' | 'infinitive' | 'particle' | 'none';
  /** Index of the first token of the content. */
  start: number;
  /** Whoever was told: *told reporters*, *told Reuters*. */
  told: Phrase | null;
}

const QUESTION = /^(?:whether|if|how|why|what|when|where)$/;
/** Prepositions of what is told beside the content: when, where, in what words. */
const CIRCUMSTANCE =
  /^(?:on|in|at|during|from|through|via|with|after|before|by|since|near|inside|outside|for)$/;
const MARK = /^(?:["“‘«„]|''|``)$/;

/**
 * The complement behind a verb.
 *
 * @param tokens all tokens of the report
 * @param verb index of the verb
 * @param end index behind the sentence
 * @param cue what the verb may take
 */
export function complementOf(tokens: readonly Token[], verb: number, end: number, cue: Cue): Complement {
  let i = verb + 1;
  let told: Phrase | null = null;
  let particle = false;
  while (i < end && cue.particles.has(tokens[i]!.lower)) {
    i++;
    particle = true;
  }
  const from = i;
  if ((cue.kind === 'tell' || cue.kind === 'ask') && !opensClause(tokens[i])) {
    const addressee = phraseAfter(tokens, i, end);
    if (addressee) {
      told = addressee;
      i = addressee.last;
    }
  }
  i = skipCircumstances(tokens, i, end);
  const token = i < end ? tokens[i]! : undefined;
  if (!token) return { kind: 'none', start: end, told };
  if (opensClause(token)) return { kind: 'clause', start: token.lower === 'that' ? i + 1 : i, told };
  if (token.quotation >= 0 || MARK.test(token.text) || token.text === ':')
    return { kind: 'quotation', start: i, told };
  if (token.text === ',' || token.text === '(') {
    const next = i + 1 < end ? tokens[i + 1]! : undefined;
    if (next && MARK.test(next.text)) return { kind: 'quotation', start: i + 1, told };
    return { kind: 'none', start: i, told };
  }
  if (token.tag === 'PUNCT') return { kind: 'none', start: i, told };
  if (token.lower === 'to' && !particle) return { kind: 'infinitive', start: i, told };
  if (/^(?:CCONJ|SCONJ)$/.test(token.tag) || /^(?:of|to|against)$/.test(token.lower) || isWhile(tokens, i))
    return { kind: 'none', start: i, told };
  const verbal = isGerund(tokens, i, end) || hasVerb(tokens, i, end);
  if (particle) return { kind: verbal ? 'clause' : 'particle', start: from, told };
  return { kind: verbal ? 'clause' : 'object', start: cue.kind === 'tell' ? i : from, told };
}

/** *says as a train passes*, but not *says as many as 40*. */
function isWhile(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'as' && !/^(?:many|much|few|little)$/.test(tokens[i + 1]?.lower ?? '');
}

function opensClause(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'that' || QUESTION.test(token.lower));
}

/** *explained to reporters that …*, but not *adds to the drama*. */
function toSomeone(tokens: readonly Token[], start: number, end: number): boolean {
  const phrase = phraseAfter(tokens, start, end);
  return (
    phrase !== null && (tokens[phrase.head]!.tag === 'PROPN' || sourceKind(tokens[phrase.head]!) === 'person')
  );
}

/** Steps over *on Monday*, *in a statement*, *last week* between a verb and its content. */
function skipCircumstances(tokens: readonly Token[], start: number, end: number): number {
  let i = start;
  for (let steps = 0; i < end && steps < 8; steps++) {
    const token = tokens[i]!;
    if (token.quotation >= 0) break;
    if (isTemporal(token) || token.tag === 'ADV') i++;
    else if (/^(?:last|this|early|late)$/.test(token.lower) && i + 1 < end && isTemporal(tokens[i + 1]!))
      i += 2;
    else if (CIRCUMSTANCE.test(token.lower) || (token.lower === 'to' && toSomeone(tokens, i + 1, end))) {
      const phrase = phraseAfter(tokens, i + 1, end);
      if (!phrase || hasSubjectRole(tokens, phrase, end)) break;
      i = phrase.last;
    } else break;
  }
  return i;
}

/** *said in Ohio voters left*: the phrase behind the preposition has run into the subject of the clause. */
function hasSubjectRole(tokens: readonly Token[], phrase: Phrase, end: number): boolean {
  const next = phrase.last < end ? tokens[phrase.last]! : undefined;
  return next !== undefined && (next.tag === 'VERB' || next.tag === 'AUX') && !next.lower.endsWith('ing');
}

/** *denied holding 12*, *reported seeing 40* */
function isGerund(tokens: readonly Token[], i: number, end: number): boolean {
  const next = i + 1 < end ? tokens[i + 1]! : undefined;
  return (
    tokens[i]!.tag === 'VERB' &&
    tokens[i]!.lower.endsWith('ing') &&
    next !== undefined &&
    next.tag !== 'PUNCT'
  );
}

/** Whether a finite verb stands before the next comma: then a clause follows, though no *that* opens it. */
function hasVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + 30); i++) {
    const token = tokens[i]!;
    if (token.text === ';' || token.text === ':' || (token.text === ',' && i > start + 1)) return false;
    if (token.tag === 'AUX') return true;
    if (token.tag === 'VERB' && i > start && !/^(?:ADP|PART)$/.test(tokens[i - 1]!.tag)) return true;
  }
  return false;
}
