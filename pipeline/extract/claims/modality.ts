/** How firmly a report says what it says of the counted things: cues in the clause of the figure. */
import type { Modality } from '../../../schemas/codes.ts';
import { readLexicon } from '../../input/lexicon.ts';
import { FormTable, printedClass, wordClass } from '../text/forms.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { type Report, type Site, sentenceOf } from './report.ts';
import { wordsOf } from './word_classes.ts';

interface Cue {
  lemmas: string[];
  modality: Modality;
  /**
   * `before`: the cue governs what follows it; `near`: it may stand on either side; `reported`: as `before`, where it
   * reports what somebody said he will do (*said it would close 60*), not what would be the case.
   */
  place: 'before' | 'near' | 'reported';
}

const CUES = new Map<string, Cue[]>();
for (const row of readLexicon<'cue' | 'modality' | 'place'>('claim_modality')) {
  const lemmas = row.cue.split(' ');
  const cue: Cue = { lemmas, modality: row.modality as Modality, place: row.place as Cue['place'] };
  CUES.set(lemmas[0]!, [...(CUES.get(lemmas[0]!) ?? []), cue]);
}

/** The cues that begin with a word as it is printed. */
const CUES_OF_FORM = new FormTable((lower) => CUES.get(lower) ?? null);

/** A cue farther away, in tokens, governs something else. */
const REACH = 60;

/** Which modality counts where a clause has cues of several: the strongest departure from plain assertion. */
const RANK: Modality[] = ['asserted', 'planned', 'possible', 'denied'];

/**
 * The modality of a claim.
 *
 * @param report the report
 * @param site where the figure stands
 * @param measure what is said of the counted things; an age is as it is, whatever is said of its holder
 * @returns `asserted` unless a cue of `data/lexicon/claim_modality.csv` governs the figure's clause
 */
export function modalityOf(report: Report, site: Site, measure: string | null): Modality {
  if (measure === 'age') return ageModality(report, site);
  const sentence = sentenceOf(report, site);
  const { tokens } = report.text;
  let found: Modality = 'asserted';
  if (isWhole(tokens, site)) return 'asserted';
  const last = Math.min(sentence.last, site.last + REACH);
  const joined = clauseBefore(report, site, sentence.first);
  for (let i = Math.max(sentence.first, site.first - REACH); i < last; i++) {
    const cues = isMonth(tokens, i, sentence.first) ? NONE : cuesAt(tokens, i, sentence.last);
    if (cues.length === 0 || isQuotedApart(tokens, i, site)) continue;
    const clause = report.clauseOf(i);
    if (clause !== site.clause && !(clause === joined && i < site.first)) continue;
    for (const cue of cues) {
      if (cue.place === 'reported' && !isReported(tokens, i, sentence.first)) continue;
      const governs =
        i < site.first
          ? !isContrasted(tokens, i, site)
          : cue.place === 'near' || isSubject(tokens, site, i, cue.lemmas.length > 1);
      if (governs && RANK.indexOf(cue.modality) > RANK.indexOf(found)) found = cue.modality;
    }
  }
  return found;
}

/** A doubt of an age stands right before it: *believed to be 40*. */
const AGE_REACH = 5;

function ageModality(report: Report, site: Site): Modality {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  for (let i = site.first - 1; i >= Math.max(first, site.first - AGE_REACH); i--) {
    if (/^[,;:(“”"]$/.test(tokens[i]!.text)) break;
    if (cuesAt(tokens, i, site.first).some(({ modality }) => modality === 'possible')) return 'possible';
  }
  return 'asserted';
}

const NONE: readonly Cue[] = [];

const NOW = wordClass('currently now presently');
const DETERMINER = wordClass('the its their his her those these all');

/** *They will close 60 of the **410** branches*, *the camps, currently **210***: these are there already. */
function isWhole(tokens: readonly Token[], { first }: Site): boolean {
  let of = first - 1;
  if (NOW.has(tokens[of])) return true;
  while (of > 0 && DETERMINER.has(tokens[of])) of--;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.tag === 'NUM';
}

/** A verb of saying stands so near before *would*. */
const SAYING_REACH = 10;
const SAYS = wordsOf('saying');

const ENDS_SAYING = wordClass(', ; : “ ” " if what');

/** *The minister said that the ministry **would** …* */
function isReported(tokens: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - SAYING_REACH); k--) {
    if (ENDS_SAYING.has(tokens[k])) return false;
    if (SAYS.has(tokens[k]!.lemma)) return true;
  }
  return false;
}

/** *in May* */
function isMonth(tokens: readonly Token[], i: number, first: number): boolean {
  return i > first && tokens[i]!.text === 'May';
}

/** *SEEK has been stagnant*: letters, no verb. */
const ACRONYM = printedClass(/^[A-Z]{3,}$/);

function cuesAt(tokens: readonly Token[], i: number, last: number): readonly Cue[] {
  const token = tokens[i]!;
  const own = CUES_OF_FORM.of(token);
  const base = token.lemma === token.lower ? undefined : CUES.get(token.lemma);
  if ((!own && !base) || ACRONYM.has(token)) return NONE;
  const found: Cue[] = [];
  for (const cue of own ?? NONE) if (matches(tokens, i, last, cue.lemmas)) found.push(cue);
  for (const cue of base ?? NONE) if (matches(tokens, i, last, cue.lemmas)) found.push(cue);
  return found;
}

function matches(tokens: readonly Token[], i: number, last: number, lemmas: readonly string[]): boolean {
  if (i + lemmas.length > last) return false;
  for (let k = 0; k < lemmas.length; k++)
    if (tokens[i + k]!.lemma !== lemmas[k] && tokens[i + k]!.lower !== lemmas[k]) return false;
  const next = tokens[i + lemmas.length];
  if (lemmas.at(-1) === 'to') return isVerbal(next);
  return !(
    lemmas.at(-1) === 'not' &&
    next &&
    (PARTIAL.test(next.lower) || deniesParticiple(tokens, i, next))
  );
}

/** *those **not staying** on*: said of those alone. */
function deniesParticiple(tokens: readonly Token[], not: number, next: Token): boolean {
  return next.lower.endsWith('ing') && next.tag === 'VERB' && tokens[not - 1]?.tag !== 'AUX';
}

/** *Not all of the 200* and *not only 200* deny nothing of the 200. */
const PARTIAL = /^(?:all|only|just|every|merely|least|simply|more|less|fewer)$/;

/** *Not hundreds but thousands*: what stands behind *but* is not denied. */
function isContrasted(tokens: readonly Token[], i: number, site: Site): boolean {
  for (let k = i + 1; k < site.first; k++) if (tokens[k]!.lower === 'but') return true;
  return false;
}

/**
 * The clause that *and to close 20* goes on from (*plans to open 45 and to close 20*): its cue governs both.
 *
 * @returns its number; -1 where the figure's clause begins otherwise
 */
function clauseBefore(report: Report, site: Site, first: number): number {
  const from = Math.max(first, site.first - REACH);
  const i = Math.max(from, report.clauseStart(site.first));
  if (i === from) return -1;
  const { tokens } = report.text;
  const goesOn = tokens[i]!.tag === 'CCONJ' && (tokens[i + 1]?.lower === 'to' || isBareVerb(tokens[i + 1]));
  return goesOn ? report.clauseOf(i - 1) : -1;
}

/** *would hire 40 and buy 20*: a verb without ending. */
function isBareVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && token.lower === token.lemma;
}

const QUOTATION_MARK = printedClass(/^["“”«»]$/);

/** Whether a quotation ends or begins between a cue and the figure: *“It won't do,” said Ann Lee, 54.* */
function isQuotedApart(tokens: readonly Token[], i: number, site: Site): boolean {
  let marks = 0;
  for (let k = Math.min(i, site.first); k < Math.max(i, site.last); k++)
    if (QUOTATION_MARK.has(tokens[k])) marks++;
  return marks % 2 === 1;
}

/**
 * *7,000 detainees could be moved*, *600 doses are expected to come*: the figure is in the subject of the group at `i`.
 * What *two parties agreed to do* is planned, the parties are not.
 */
function isSubject(tokens: readonly Token[], site: Site, i: number, phrase: boolean): boolean {
  const expected = phrase && /^(?:is|are|was|were|be|been)$/.test(tokens[i - 1]!.lower);
  if (tokens[i]!.tag !== 'AUX' && tokens[i]!.tag !== 'PART' && !expected) return false;
  return !isGoverned(tokens, site) && reachesVerb(tokens, site.last, i);
}

const QUALIFIES = /^(?:as|up|to|than|over|under|at|about|around|between|close)$/;

/** *for 40 men*, *robbing 40 men*: such a figure is no subject; *40 of the 60 men* and *a group of 40* may be. */
function isGoverned(tokens: readonly Token[], { first }: Site): boolean {
  let i = first - 1;
  while (i > 0 && (/^(?:DET|ADV|ADJ)$/.test(tokens[i]!.tag) || QUALIFIES.test(tokens[i]!.lower))) i--;
  const before = tokens[i];
  return (
    (before?.tag === 'VERB' && before.lower.endsWith('ing')) ||
    (before?.tag === 'ADP' && before.lower !== 'of')
  );
}

/** Whether nothing between a figure and an auxiliary begins another clause: no verb but that of *who …*, no pronoun. */
function reachesVerb(tokens: readonly Token[], last: number, auxiliary: number): boolean {
  let relative = false;
  for (let k = last; k < auxiliary; k++) {
    const { tag, lower } = tokens[k]!;
    if (/^(?:who|which|that)$/.test(lower)) relative = true;
    else if (tag === 'PRON' && !/^(?:them|us|whom|these|those|[a-z]+self|[a-z]+selves)$/.test(lower))
      return false;
    else if (tag === 'VERB' && !relative) return false;
    else if (tag === 'VERB') relative = false;
  }
  return true;
}
