/** Dates that only belong to what is added to a noun: a participle, a relative clause. */
import { shapeClass, wordClass } from '../../text/forms.ts';
import type { Token } from '../../text/token.ts';
import { type Report, type Site, sentenceOf } from '../report.ts';

const PARTICIPLE = shapeClass(/(?:ed|en|eld|ilt|ade|own)$/);
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
    if (token.tag !== 'VERB' || tokens[i - 1]?.lower === 'to' || isGerund(tokens, i)) continue;
    const noun = tokens[i - 1]!;
    if (!PARTICIPLE.has(token) || !(noun.tag === 'NOUN' || noun.tag === 'PROPN')) return -1;
    const from = said > token.start ? 0 : said;
    for (let k = i - 2; k >= first && tokens[k]!.start >= from; k--) {
      if (tokens[k]!.tag === 'VERB' || tokens[k]!.tag === 'AUX') return i;
      if (tokens[k]!.text === ',' || BEGINS_OTHER.has(tokens[k])) return -1;
    }
    return -1;
  }
  return -1;
}

/** *suspected of **killing** two in 2011* */
function isGerund(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.tag === 'ADP' && tokens[i]!.lower.endsWith('ing');
}

/** Token that opens the relative clause of a date, or the participle set between commas that it hangs on, or -1. */
export function relativeBefore(report: Report, { first, sentence }: Site): number {
  const { tokens, sentences } = report.text;
  const start = report.clauseStart(first);
  const opening = tokens[start]!.text === ',' ? start + 1 : start;
  const possessive = possessiveBefore(report, first, start);
  if (possessive >= 0 || opening <= sentences[sentence]!.first) return possessive;
  const inserted = report.clauseOf(start) > report.clauseOf(start - 1) && isPastParticiple(tokens[opening]!);
  return inserted || RELATIVE.has(tokens[opening]) ? opening : -1;
}

/** *the boy **whose** rescue two months ago set off a quarrel*: token that opens a relative clause which its subject opens, or -1. */
function possessiveBefore({ text: { tokens } }: Report, first: number, start: number): number {
  for (let i = first - 1; i >= Math.max(start, first - NEAR); i--) if (tokens[i]!.lower === 'whose') return i;
  return -1;
}

function isPastParticiple({ tag, lower }: Token): boolean {
  return tag === 'VERB' && !lower.endsWith('ing');
}
