/** Cuts sentences into clauses, so that a date or place of one clause is not given to a figure of another. */
import type { Sentence } from './sentences.ts';
import type { Token } from './token.ts';

const RELATIVE = /^(?:which|who|whom|whose|where)$/;
const SUBORDINATE =
  /^(?:while|whereas|after|before|because|although|though|unless|until|when|whenever|if|since|as|once)$/;
const COORDINATE = /^(?:and|but|or|yet|nor)$/;

/**
 * Numbers the clauses of a sentence.
 *
 * @param tokens all tokens of the report
 * @param sentence the sentence
 * @returns for each token of the sentence (from `sentence.first`) the number of clause borders before it
 */
export function clauseNumbers(tokens: readonly Token[], sentence: Sentence): Int32Array {
  const numbers = new Int32Array(sentence.last - sentence.first);
  let clause = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i > sentence.first && isBorder(tokens, i, sentence)) clause++;
    numbers[i - sentence.first] = clause;
  }
  return numbers;
}

/** Whether a clause begins at a token. */
function isBorder(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i]!;
  if (/^[;:—]$|^--$/.test(token.text)) return true;
  if (/^[–-]$/.test(token.text)) return token.spaced && (tokens[i + 1]?.spaced ?? true);
  if (RELATIVE.test(token.lower)) return token.tag !== 'DET';
  if (SUBORDINATE.test(token.lower)) return hasVerbAhead(tokens, i + 1, sentence);
  if (COORDINATE.test(token.lower)) return opensClause(tokens, i + 1, sentence);
  if (token.text === ',') return startsParticiple(tokens, i + 1, sentence);
  return false;
}

function isVerb(token: Token): boolean {
  return token.tag === 'VERB' || token.tag === 'AUX';
}

/** After *as*, *since*, *after*: a finite clause follows, not a bare noun phrase. */
function hasVerbAhead(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  for (let i = from; i < Math.min(sentence.last, from + 10); i++) {
    const token = tokens[i]!;
    if (/^[,;:—–]$/.test(token.text)) return false;
    if (isVerb(token)) return true;
    if (RELATIVE.test(token.lower)) return false;
  }
  return false;
}

/** After *and* or *but*: a subject and its verb, or a verb of its own. */
function opensClause(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  const first = tokens[from];
  if (!first || from >= sentence.last) return false;
  if (isVerb(first)) return true;
  for (let i = from; i < Math.min(sentence.last, from + 8); i++) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' && !/^[-'’"“”]$/.test(token.text)) return false;
    if (token.tag === 'ADP' || token.tag === 'CCONJ' || token.tag === 'SCONJ') return false;
    if (isVerb(token)) return i > from;
  }
  return false;
}

/** *…, killing four*: a participle after a comma opens a clause of its own. */
function startsParticiple(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i];
  return i < sentence.last && token !== undefined && token.tag === 'VERB' && token.lower.endsWith('ing');
}
