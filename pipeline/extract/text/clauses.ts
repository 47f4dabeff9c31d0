/** Cuts sentences into clauses, so that a date or place of one clause is not given to a figure of another. */
import { GERUND } from './endings.ts';
import { FormClass, printedClass, shapeClass, wordClass } from './forms.ts';
import type { Sentence } from './sentences.ts';
import { isVerbal, type Token } from './token.ts';

const RELATIVES = 'which who whom whose where';
const SUBORDINATES =
  'while whereas after before because although though unless until when whenever if since as once';
const COORDINATES = 'and but or yet nor';
const RELATIVE = wordClass(RELATIVES);
const SUBORDINATE = wordClass(SUBORDINATES);
const COORDINATE = wordClass(COORDINATES);
const HAVE = wordClass('has have had');
const BREAK = printedClass(/^[;:—]$|^--$/);
const DASH = printedClass(/^[–-]$/);
const STOP = printedClass(/^[,;:—–]$/);
const APOSTROPHE_OR_HYPHEN = printedClass(/^[-'’"“”]$/);
const PARTICIPLE = shapeClass(/(?:ed|en|eld|ilt|aught|ade|ut)$/);
const borderWords = new Set(`${RELATIVES} ${SUBORDINATES} ${COORDINATES} that , ; : — -- – -`.split(' '));
/** Words and marks at which a clause may begin; at most tokens none does. */
const MAY_BORDER = new FormClass((lower) => borderWords.has(lower));

/**
 * Numbers the clauses of a sentence. A clause that is cut in two by another (*The men, who fled, were caught*) has one
 * number on both sides.
 *
 * @param tokens all tokens of the report
 * @param sentence the sentence
 * @param numbers gets, at the index of each token of the sentence, the number of its clause, from 0
 */
export function numberClauses(tokens: readonly Token[], sentence: Sentence, numbers: Int32Array): void {
  let clause = 0;
  let highest = 0;
  let outer = -1;
  let subject = -1;
  let hasVerb = false;
  let framed = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (
      outer >= 0 &&
      (resumes(tokens, i, sentence) || (framed && hasVerb && beginsMain(tokens, i, sentence)))
    ) {
      framed = false;
      clause = outer;
      outer = -1;
    } else if (subject >= 0 && hasVerb && isPredicate(tokens, i)) {
      clause = subject;
      subject = -1;
    } else if (i > sentence.first && isBorder(tokens, i, sentence, hasVerb)) {
      outer = isInserted(tokens, i) ? clause : -1;
      framed = outer === 0 && !hasVerb && tokens[sentence.first]!.tag === 'ADP';
      if (!hasVerb && isRestrictive(tokens, i)) subject = clause;
      else if (!COORDINATE.has(tokens[i])) subject = -1;
      clause = ++highest;
      hasVerb = false;
    }
    hasVerb ||= isVerbal(tokens[i]!);
    numbers[i] = clause;
  }
}

/** A clause set between commas: *, which …,* or *, held in …,*. */
function isInserted(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === ',' || (RELATIVE.has(tokens[i]) && tokens[i - 1]!.text === ',');
}

/** *The man **who** stabbed a guard was jailed*: a relative clause without commas that adds to the subject of the sentence. */
function isRestrictive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    (RELATIVE.has(tokens[i]) || tokens[i]!.lower === 'that') &&
    tokens[i - 1]!.tag === 'NOUN' &&
    next !== undefined &&
    isVerbal(next)
  );
}

/** *The man who stabbed a guard **was** jailed*: an auxiliary right behind a noun or a mere adverb. */
function isPredicate(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.tag !== 'AUX') return false;
  const before = tokens[i - 1]!.tag;
  return before === 'NOUN' || before === 'PROPN' || before === 'NUM' || before === 'ADV';
}

/** The comma behind an inserted clause, with the verb of the outer clause next. */
function resumes(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i]!.text === ',' &&
    i + 1 < sentence.last &&
    next !== undefined &&
    isVerbal(next) &&
    !GERUND.has(next)
  );
}

/** *In Homs, where they had met in May**, nine people** danced*: behind the comma stands the subject of the sentence, with its verb. */
function beginsMain(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (tokens[i]!.text !== ',') return false;
  for (let k = i + 1; k < Math.min(sentence.last, i + LONGEST_SUBJECT); k++) {
    const token = tokens[k]!;
    if (STOP.has(token) || token.tag === 'SCONJ' || RELATIVE.has(token)) return false;
    if (isVerbal(token)) return k > i + 1 && !GERUND.has(token);
  }
  return false;
}
/** So many words behind the comma its verb stands, at most. */
const LONGEST_SUBJECT = 10;

/** Whether a clause begins at a token, though none right behind a relative pronoun (*which **once** held 40*) or *have* (*has **since** sold 40*); *and* joins mere nouns as long as the clause before it has no verb. */
function isBorder(tokens: readonly Token[], i: number, sentence: Sentence, hasVerb: boolean): boolean {
  const token = tokens[i]!;
  if (!MAY_BORDER.has(token)) return false;
  if (BREAK.has(token)) return true;
  if (DASH.has(token)) return token.spaced && (tokens[i + 1]?.spaced ?? true);
  if (RELATIVE.has(token)) return token.tag !== 'DET' || tokens[i - 1]!.text === ',';
  if (token.lower === 'that') return isRelativeThat(tokens, i, sentence);
  if (RELATIVE.has(tokens[i - 1]) || HAVE.has(tokens[i - 1])) return false;
  if (SUBORDINATE.has(token)) return hasVerbAhead(tokens, i + 1, sentence);
  if (COORDINATE.has(token)) return hasVerb && opensClause(tokens, i + 1, sentence);
  if (token.text === ',') return startsParticiple(tokens, i + 1, sentence);
  return false;
}

/** After *as*, *since*, *after*: a finite clause follows, not a bare noun phrase (*since the start of May and that two had died*). */
function hasVerbAhead(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  for (let i = from; i < Math.min(sentence.last, from + 10); i++) {
    const token = tokens[i]!;
    if (STOP.has(token) || (token.lower === 'that' && COORDINATE.has(tokens[i - 1]))) return false;
    if (isVerbal(token)) return !COORDINATE.has(tokens[i - 1]);
    if (RELATIVE.has(token)) return false;
  }
  return false;
}

/** After *and* or *but*: a subject and its verb, or a verb of its own; *said that …, but that 40 could stay*. */
function opensClause(tokens: readonly Token[], start: number, sentence: Sentence): boolean {
  const from = tokens[start]?.lower === 'that' ? start + 1 : start;
  const first = tokens[from];
  if (!first || from >= sentence.last) return false;
  if (isVerbal(first)) return true;
  for (let i = from; i < Math.min(sentence.last, from + 8); i++) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' && !APOSTROPHE_OR_HYPHEN.has(token)) return false;
    if (token.tag === 'ADP' || token.tag === 'CCONJ' || token.tag === 'SCONJ') return false;
    if (isVerbal(token)) return i > from;
  }
  return false;
}

/** *…, killing four* and *…, held in two camps, …*: a participle after a comma opens a clause of its own. */
function startsParticiple(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const token = tokens[i];
  if (i >= sentence.last || token === undefined || token.tag !== 'VERB') return false;
  if (GERUND.has(token)) return true;
  const before = tokens[i - 2];
  const next = tokens[i + 1];
  return (before?.tag === 'NOUN' || before?.tag === 'PROPN') && next?.tag === 'ADP' && PARTICIPLE.has(token);
}

/** *A fire that began on Saturday*: behind a noun and before a verb. */
function isRelativeThat(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return before?.tag === 'NOUN' && i + 1 < sentence.last && next !== undefined && isVerbal(next);
}
