/** Dates that only belong to what is added to a noun: a participle, a relative clause. */
import { shapeClass, wordClass } from '../../../text/forms.ts';
import { isVerbal, type Tag, type Token } from '../../../text/token.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';

const PARTICIPLE = shapeClass(/(?:ed|en|eld|ilt|ade|own|awn|orn)$/);
/** Words that begin another clause. */
const BEGINS_OTHER = wordClass('and but after before when');
/** Words that open a relative clause. */
export const RELATIVE = wordClass('which who whom whose where');
/** The participle stands so many words before a date of the news, or of its background, at most. */
const NEAR = 6;
const FAR = 16;

/**
 * Token of the participle that adds the date to a noun while the clause has a verb before, though not that of saying:
 * *handed over under an agreement signed in May*.
 *
 * @param said where what is said begins, or 0
 * @param news the date is one of the news, not of its background
 * @returns -1 where there is none
 */
export function participleBefore(report: Report, site: Site, said: number, news: boolean): number {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  const reach = news ? NEAR : FAR;
  for (let i = site.first - 1; i > Math.max(first, site.first - reach); i--) {
    const token = tokens[i]!;
    if (token.tag === 'PUNCT' || BEGINS_OTHER.has(token)) return -1;
    if (!news && isGerund(tokens, i) && BLAMES.has(tokens[i - 1]) && !isOfNoun(tokens, i)) return i;
    if (token.tag !== 'VERB' || tokens[i - 1]?.lower === 'to' || isGerund(tokens, i)) continue;
    const noun = tokens[i - 1]!;
    if (!PARTICIPLE.has(token) || !(noun.tag === 'NOUN' || noun.tag === 'PROPN')) return -1;
    const from = said > token.start ? 0 : said;
    for (let k = i - 2; k >= first && tokens[k]!.start >= from; k--) {
      if (isVerbal(tokens[k])) return i;
      if (tokens[k]!.text === ',' && !news && JOINS_THING.has(tokens[k + 1])) continue;
      if (tokens[k]!.text === ',' || BEGINS_OTHER.has(tokens[k])) return -1;
    }
    return -1;
  }
  return -1;
}

/** *Nine houses were lost, **along with** a hall built in 1908*: behind the comma only things are named. */
const JOINS_THING = wordClass('along including plus');

/** Whether nothing but what is counted stands between a figure and the token that opens what is added to it. */
export function isAddedTo({ text: { tokens } }: Report, { last }: Site, opening: number): boolean {
  if (opening - last > COUNTED) return false;
  for (let i = last; i < opening; i++) if (!COUNTS.has(tokens[i]!.tag)) return false;
  return true;
}
/** So many words has what is counted, at most. */
const COUNTED = 4;
const COUNTS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'ADJ', 'PROPN', 'DET']);

/** *suspected of **killing** two in 2011* */
function isGerund(tokens: readonly Token[], i: number): boolean {
  if (!PREPOSITION.has(tokens[i - 1]?.tag) || !tokens[i]!.lower.endsWith('ing')) return false;
  return tokens[i]!.tag === 'VERB' || OBJECT.has(tokens[i + 1]?.tag);
}
const PREPOSITION: ReadonlySet<Tag | undefined> = new Set<Tag>(['ADP', 'SCONJ']);
/** Tags of what stands right behind a gerund that the tagger took for a noun. */
const OBJECT: ReadonlySet<Tag | undefined> = new Set<Tag>(['NUM', 'DET', 'PRON', 'PROPN']);

/** *fined him **for** killing two in 2011* */
const BLAMES = wordClass('for of');
/** *suspected **of killing***: the participle before it is what is added to a noun. */
function isOfNoun(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 2]?.tag === 'VERB' && PARTICIPLE.has(tokens[i - 2]) && tokens[i - 3]?.tag === 'NOUN';
}

/** Token that opens the relative clause of a date, or the participle set between commas that it hangs on, or -1. */
export function relativeBefore(report: Report, site: Site): number {
  const { first, sentence } = site;
  const { tokens, sentences } = report.text;
  const start = report.clauseStart(first);
  const opening = tokens[start]!.text === ',' ? start + 1 : start;
  const possessive = possessiveBefore(report, first, start);
  if (possessive >= 0) return possessive;
  if (opening <= sentences[sentence]!.first) return contactBefore(tokens, site, opening);
  const contact = contactBefore(tokens, site, opening);
  if (contact >= 0) return contact;
  const inserted = report.clauseOf(start) > report.clauseOf(start - 1) && isPastParticiple(tokens[opening]!);
  return inserted || RELATIVE.has(tokens[opening]) ? opening : -1;
}

/** *the boy **whose** rescue two months ago set off a quarrel*: token that opens a relative clause which its subject opens, or -1. */
function possessiveBefore({ text: { tokens } }: Report, first: number, start: number): number {
  for (let i = first - 1; i >= Math.max(start, first - NEAR); i--) if (tokens[i]!.lower === 'whose') return i;
  return -1;
}

/** *one of six members running in states **Hill** won in 2012*: token of the subject of a relative clause without a pronoun, or -1. */
function contactBefore(tokens: readonly Token[], { first, last }: Site, opening: number): number {
  if (ATTRIBUTE_OF.has(tokens[last]?.tag)) return -1;
  const verb = tokens[first - 1]?.tag === 'ADP' ? first - 2 : first - 1;
  if (tokens[verb]?.tag !== 'VERB' || tokens[verb]!.lower.endsWith('ing')) return -1;
  let subject = verb;
  while (subject > opening && SUBJECT.has(tokens[subject - 1]!.tag)) subject--;
  if (subject === verb || tokens[subject - 1]?.tag !== 'NOUN') return -1;
  for (let i = subject - 2; i >= opening; i--) if (isVerbal(tokens[i])) return subject;
  return -1;
}
const SUBJECT: ReadonlySet<Tag> = new Set<Tag>(['PROPN', 'PRON']);
/** Tags of what a date describes that is the object of the verb: *the same time it reported **third-quarter** income*. */
const ATTRIBUTE_OF: ReadonlySet<Tag | undefined> = new Set<Tag>(['NOUN', 'ADJ', 'PROPN']);

/** Whether the token that opens what is added to a noun is the subject of a relative clause without a pronoun. */
export function isContact({ text: { tokens } }: Report, opening: number): boolean {
  return SUBJECT.has(tokens[opening]!.tag) && !RELATIVE.has(tokens[opening]);
}

function isPastParticiple({ tag, lower }: Token): boolean {
  return tag === 'VERB' && !lower.endsWith('ing');
}
