/** Places of somebody's life: *born in Homs, she studied in Leeds* says nothing of where the news is. */
import { wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import { baseOf } from '../../measure/governor.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';

/** Verbs for what people do in places before they are news. */
const LIFE = wordsOf('life');
/** The verb stands so many words before the place, at most. */
const REACH = 8;

/**
 * Whether a place is one where somebody was born, learned or came from.
 *
 * @param report the report
 * @param site where the place stands
 * @returns false where a number of people did so: *40 babies were born in Homs*
 */
export function isOfLife(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const first = Math.max(sentenceOf(report, site).first, site.first - REACH);
  for (let i = site.first - 1; i >= first; i--) {
    const token = tokens[i]!;
    if (token.text === ',' || token.text === ';') return false;
    if (token.tag !== 'VERB' && token.tag !== 'ADJ') continue;
    if (isDwelling(tokens, i) || isArrival(tokens, i, site.first)) return !isCounted(report, i, first);
    const verb = baseOf(token);
    if (LIFE.has(verb)) return isOfPerson(verb, tokens[i + 1]!) && !isCounted(report, i, first);
    if (token.tag === 'VERB') return false;
  }
  return false;
}

/** *grew **up** in Homs*, *raised **in** Homs*; but *output grew in Homs*, *raised taxes in Homs*. */
function isOfPerson(verb: string, next: Token): boolean {
  if (verb === 'grow') return next.lower === 'up';
  return verb !== 'raise' || next.tag === 'ADP';
}

/** *Lee, who **lives** in Homs*: of one person. */
function isDwelling(tokens: readonly Token[], i: number): boolean {
  return DWELLING.has(tokens[i]) && tokens[i - 1]?.lower === 'who';
}
const DWELLING = wordClass(wordsOf('dwelling'));

/** *Lee, 41, arrived **from** Homs with her parents*; not *all of them came from Homs*. */
function isArrival(tokens: readonly Token[], i: number, place: number): boolean {
  if (tokens[place - 1]!.lower !== 'from' || !ARRIVED.has(tokens[i]) || place - i > NEAR) return false;
  const subject = tokens[i - 1];
  return ONE.has(subject) || subject?.tag === 'PROPN' || subject?.text === ',';
}
const ARRIVED = wordClass('arrived came');
const ONE = wordClass('he she who i');
/** So many words before the place its verb stands: *came **over** from*. */
const NEAR = 4;

/** Whether a number stands before the verb, which its clause is told of. */
function isCounted({ text: { tokens } }: Report, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= first; i--)
    if (tokens[i]!.tag === 'NUM') return true;
    else if (tokens[i]!.tag === 'PUNCT') return false;
  return false;
}
