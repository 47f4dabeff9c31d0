/** Where the content of a cue stands: behind it, before its source, or on both sides. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Complement } from './complements.ts';
import type { Cue } from './lexicon.ts';
import { mainVerbAround } from './main_verbs.ts';
import { accepts } from './objects.ts';
import { isRelative } from './phrase_words.ts';
import type { Phrase } from './phrases.ts';
import type { CueSite, Run } from './statement.ts';

/** The longest content, in tokens, that a cue reaches over outside quotation marks. */
export const LONGEST = 150;

/** What stands between content and the words that attribute it. */
export const ENDS_CONTENT = /^(?:,|["”’»']|''|[—–]|--?|[?!…])$/;

/**
 * The content of a cue whose source is its subject.
 *
 * @param site the cue in its sentence
 * @param source the subject
 * @param complement what follows the verb
 */
export function contentsOf(site: CueSite, source: Phrase, complement: Complement): Run[] {
  const { tokens, sentence, group, cue } = site;
  const behind = isCircumstance(tokens, sentence, source, complement)
    ? null
    : contentAfter(site, source, complement);
  const own = !group.shared && source.first < group.first;
  const around =
    own && mayFollow(cue, complement) ? contentAround(tokens, sentence, source, complement, behind) : [];
  return behind ? [...around, behind] : around;
}

/** *“…,” X said 30 minutes later*: behind a quotation, what looks like an object only tells when or where. */
function isCircumstance(
  tokens: readonly Token[],
  sentence: Sentence,
  source: Phrase,
  complement: Complement,
): boolean {
  const before = source.first - 2;
  return complement.kind === 'object' && before >= sentence.first && tokens[before]!.quotation >= 0;
}

function contentAfter(site: CueSite, source: Phrase, complement: Complement): Run | null {
  const { tokens, sentence, groups, at } = site;
  if (!accepts(site, source, complement)) return null;
  const inside = site.group.form === 'participle' || isRelative(tokens[site.group.first - 1]);
  const main = inside ? mainVerbAround(site) : null;
  const limit = Math.min(main?.first ?? sentence.last, complement.start + LONGEST);
  const concession = concessionEnd(site, source, complement.start, limit);
  if (concession) return { first: complement.start, last: concession };
  if (complement.kind === 'infinitive')
    return { first: complement.start, last: beforeOccasion(site, complement.start, limit) };
  const clausal = complement.kind !== 'object' && complement.kind !== 'particle';
  if (clausal && !tokens[complement.start]?.lower.endsWith('ing'))
    return { first: complement.start, last: beforeExplanation(tokens, complement.start, limit) };
  const next = groups
    .slice(at + 1, at + 6)
    .find((group) => group.form === 'finite' && group.shared && tokens[group.first - 1]!.tag === 'CCONJ');
  const rest = Math.min(
    next?.first ?? limit,
    otherClause(site, complement.start, limit),
    beforeOccasion(site, complement.start, limit),
  );
  const last = clauseEnd(tokens, complement.start, beforeExplanation(tokens, complement.start, rest));
  return { first: complement.start, last };
}

/** *X called for 40 beds, | but Y would give 12*: where somebody else's clause begins behind what is no clause, or `limit`. */
function otherClause({ tokens, groups, at }: CueSite, start: number, limit: number): number {
  for (const { subject, shared, form } of groups.slice(at + 1, at + 6)) {
    if (!subject || shared || form !== 'finite' || subject.first - 2 <= start) continue;
    const comma = subject.first - 2;
    const joins = /^(?:but|while|and|though|although|whereas)$/.test(tokens[comma + 1]!.lower);
    if (!joins || tokens[comma]!.text !== ',' || tokens[subject.head]!.tag === 'PRON') continue;
    if (tokens[comma + 1]!.lower !== 'and' || !hasComma(tokens, start, comma)) return Math.min(comma, limit);
  }
  return limit;
}

/** A list has more than one comma: *40 days of music, games, and plays*. */
function hasComma(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]!.text === ',') return true;
  return false;
}

/** *While X said 40 had left, …*, *When X proposed 40, …*: where the clause ends at a comma, or null for a main clause. */
function concessionEnd(
  { tokens, sentence }: CueSite,
  source: Phrase,
  start: number,
  limit: number,
): number | null {
  const opening = tokens[source.first - 1];
  if (source.first !== sentence.first + 1 || !SUBORDINATE.test(opening!.lower)) return null;
  for (let i = start; i < limit; i++)
    if (
      tokens[i]!.text === ',' &&
      tokens[i]!.quotation < 0 &&
      /^(?:DET|PROPN|PRON|NUM|NOUN|ADJ)$/.test(tokens[i + 1]?.tag ?? '')
    )
      return i;
  return null;
}

const SUBORDINATE = /^(?:while|although|though|whereas|when|after|before|once|until|because|since|if)$/;

/** Index of the semicolon that ends a clause, or `limit`; one inside a quotation or brackets ends nothing. */
function clauseEnd(tokens: readonly Token[], start: number, limit: number): number {
  let open = false;
  for (let i = start; i < limit; i++) {
    const { text, quotation } = tokens[i]!;
    if (text === '(' || text === ')') open = text === '(';
    else if (text === ';' && !open && quotation === tokens[start]!.quotation) return i;
  }
  return limit;
}

/** Index of a comma behind which the reporter explains a place (*said it came from Hull, | where 40 live*), or `limit`. */
function beforeExplanation(tokens: readonly Token[], start: number, limit: number): number {
  for (let i = start + 1; i + 1 < limit; i++)
    if (tokens[i]!.text === ',' && tokens[i]!.quotation < 0 && tokens[i + 1]!.lower === 'where') return i;
  return limit;
}

/** Index of the *after* behind which it is told what had happened before (*vowed to go | after 40 had left*), or `limit`. */
function beforeOccasion({ tokens, groups, at }: CueSite, start: number, limit: number): number {
  for (const { subject, form, shared } of groups.slice(at + 1, at + 6)) {
    if (!subject || shared || form !== 'finite' || subject.first <= start || subject.first >= limit) continue;
    if (/^(?:after|since|because)$/.test(tokens[subject.first - 1]!.lower)) return subject.first - 1;
  }
  return limit;
}

/** Whether the content can stand before a cue: *…, X said*, but not *…, X told reporters that …*. */
function mayFollow(cue: Cue, complement: Complement): boolean {
  if (!cue.quotation && !cue.that) return false;
  return complement.kind === 'none' || complement.kind === 'quotation' || complement.kind === 'object';
}

/** The content before *X said* at the end of a sentence, or on both sides of *, X said,* or behind *As X said,*. */
function contentAround(
  tokens: readonly Token[],
  sentence: Sentence,
  source: Phrase,
  complement: Complement,
  content: Run | null,
): Run[] {
  const mark = source.first > sentence.first ? tokens[source.first - 1]! : undefined;
  const behind = behindComma(tokens, sentence, complement);
  if (!mark) return behind && !content && opensMain(tokens, behind) ? [behind] : [];
  if (mark.lower === 'as' && behind && source.first - 1 <= sentence.first + 1) return [behind];
  if (!ENDS_CONTENT.test(mark.text) && mark.lower !== 'as') return [];
  const run = { first: Math.max(sentence.first, source.first - LONGEST), last: source.first - 1 };
  if (run.last - run.first < 2) return behind ? [behind] : [];
  const { verbal, quoted } = makeUp(tokens, run);
  if (content) return quoted && tokens[source.first - 2]!.quotation !== -1 ? [run] : [];
  if (
    behind &&
    mark.text === ',' &&
    (!verbal || opensSubordinate(tokens, run.first) || resumes(tokens[behind.first]!))
  )
    return [run, behind];
  const part = partBehind(tokens, sentence, complement);
  if (part) return [run, part];
  if (complement.kind === 'object' && !quoted) return [];
  return quoted || verbal || isHeadline(tokens, run, complement, sentence) ? [run] : [];
}

/** *40 dead in a flood, officials say*: what stands before the source lacks only its verb. */
function isHeadline(tokens: readonly Token[], run: Run, { kind, start }: Complement, sentence: Sentence) {
  const ends = kind === 'none' && start >= sentence.last - 1;
  return ends && run.last - run.first >= 3 && !opensSubordinate(tokens, run.first);
}

/** *The almanac reported, the comet passed twice*: behind the comma stands a clause with a subject and a verb. */
function opensMain(tokens: readonly Token[], run: Run): boolean {
  return /^(?:DET|PROPN|PRON|NUM)$/.test(tokens[run.first]!.tag) && makeUp(tokens, run).verbal;
}

/** Whether the content goes on behind *…, X said,*; *two days after …* and the like are the reporter's. */
function resumes(token: Token): boolean {
  return (
    /^(?:CCONJ|AUX)$/.test(token.tag) ||
    token.quotation >= 0 ||
    /^(?:with|that|but|including|although|though|up|down|compared|from)$/.test(token.lower)
  );
}

/** *When she came, she said, …*, *To save 40, they argue, …*: the main clause is still to come. */
function opensSubordinate(tokens: readonly Token[], first: number): boolean {
  if (/^(?:when|while|where|whenever)$/.test(tokens[first]!.lower)) return true;
  const opening = /^(?:CCONJ|ADV)$/.test(tokens[first]!.tag) ? tokens[first + 1]! : tokens[first]!;
  return /^(?:SCONJ|ADP|PART)$/.test(opening.tag) || /^(?:when|while|to)$/.test(opening.lower);
}

/** What follows *…, X said,* in the same sentence, up to a semicolon, behind which the reporter's voice returns. */
function behindComma(tokens: readonly Token[], sentence: Sentence, complement: Complement): Run | null {
  const { start } = complement;
  if (complement.kind !== 'none' || start + 1 >= sentence.last || tokens[start]!.text !== ',') return null;
  const limit = Math.min(sentence.last, start + LONGEST);
  return { first: start + 1, last: clauseEnd(tokens, start + 1, limit) };
}

/** *…, he said; two of them had left*, *…, it estimates – one in two of them children*: a part of what was counted. */
function partBehind(tokens: readonly Token[], sentence: Sentence, complement: Complement): Run | null {
  const mark = complement.kind === 'none' ? complement.start : sentence.last;
  if (mark + 1 >= sentence.last || !/^(?:;|[—–]|--?)$/.test(tokens[mark]!.text)) return null;
  for (let i = mark + 1; i < Math.min(sentence.last - 1, mark + 8); i++)
    if (tokens[i]!.lower === 'of' && /^(?:them|those|these|whom|which)$/.test(tokens[i + 1]!.lower))
      return { first: mark + 1, last: Math.min(sentence.last, mark + LONGEST) };
  return null;
}

function makeUp(tokens: readonly Token[], run: Run): { verbal: boolean; quoted: boolean } {
  let verbal = false;
  let quoted = false;
  for (let i = run.first; i < run.last; i++) {
    const token = tokens[i]!;
    if (token.quotation >= 0) quoted = true;
    else if (token.tag === 'VERB' || token.tag === 'AUX') verbal = true;
  }
  return { verbal, quoted };
}
