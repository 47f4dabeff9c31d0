/** Stretches a year before another: that of a level from which something came, that which *a year earlier* means. */
import { wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import type { Report, Site } from '../../report.ts';
import { wordsOf } from '../../word_classes.ts';
import { type Anchor, isFree } from '../anchors/anchors.ts';
import { PERIOD, YEAR } from '../edtf_shapes.ts';

/** What is foreseen or aimed at: *cut its forecast to 5 from 4*. */
const PREDICTIONS = wordsOf('prediction');
/** So many words before *from* it is told what came to a level. */
const REACH = 20;

/**
 * The stretch of the level from which something came to that of a period: *Net rose to 94 million in 2024 from 85 million*.
 *
 * @param period the period of the level that was come to
 * @returns the same stretch a year before, in EDTF; null where the period is neither a year long nor one that a company
 *   reports on
 */
export function yearBefore({ mention }: Anchor): string | null {
  const edtf = mention.edtf!;
  return PERIOD.test(edtf) || YEAR.test(edtf) ? aYearBefore(edtf) : null;
}

/**
 * The stretch that *a year earlier* compares with one told before it in the sentence: *in the nine months … a year earlier*.
 *
 * @param anchors the dates of the sentence, in order
 * @returns in EDTF; null where the date says something else, or compares with no such stretch of the year behind it
 */
export function stretchBack({ mention, site }: Anchor, anchors: readonly Anchor[]): string | null {
  if (!YEAR.test(mention.edtf ?? '') || !isYearAgo({ mention })) return null;
  for (const anchor of anchors) {
    if (anchor.site.first >= site.first) return null;
    const edtf = anchor.mention.edtf ?? '';
    if (isFree(anchor) && PERIOD.test(edtf) && aYearBefore(edtf).startsWith(mention.edtf!))
      return aYearBefore(edtf);
  }
  return null;
}
/** *a year ago*, *year-earlier*: what it is a year before is told elsewhere. */
export function isYearAgo({ mention }: Pick<Anchor, 'mention'>): boolean {
  return YEAR_BACK.test(mention.text);
}
const YEAR_BACK = /^(?:a year|the year|year)[- ](?:earlier|ago|before)$/i;

function aYearBefore(edtf: string): string {
  return edtf.replace(/(^|\/)(\d{4})/g, (_, slash: string, year: string) => slash + String(Number(year) - 1));
}

const AMOUNT = wordClass('a an the loss profit deficit surplus of about some around nearly almost just over');

/** Whether a figure is the level from which something came to another: *from **85 million***, *compared with a deficit of **7 tonnes***. */
export function isBehindFrom({ text: { tokens } }: Report, { first, last }: Site): boolean {
  let i = first - 1;
  while (AMOUNT.has(tokens[i])) i--;
  const word = tokens[i]?.lower ?? '';
  if (word === 'from') return isLevelBefore(tokens, i, last);
  if (ELSEWHERE.has(tokens[last]) || ELSEWHERE.has(tokens[last + 1])) return false;
  if (word === 'with') return tokens[i - 1]?.lower === 'compared';
  return (word === 'against' || word === 'versus') && isBesideLevel(tokens, i);
}

/** *rose to 5 **from** 4*, *up **from** 4*, *rose **from** 4 to 5*; but not *stems from 4*, nor *cut his estimate to 5 from 4*. */
function isLevelBefore(tokens: readonly Token[], from: number, last: number): boolean {
  let comes =
    tokens[last]?.lower === 'to' || tokens[last + 1]?.lower === 'to' || UP_OR_DOWN.has(tokens[from - 1]);
  for (let i = from - 1; i > from - REACH && tokens[i]?.sentence === tokens[from]!.sentence; i--) {
    if (PREDICTIONS.has(tokens[i]!.lemma)) return false;
    comes ||= tokens[i]!.tag === 'NUM';
  }
  return comes;
}
const UP_OR_DOWN = wordClass('up down');

/** *60 tonnes last year, **against** 50*, *60 per cent **versus** 50*; but not *voted against 50*. */
function isBesideLevel(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.tag === 'PUNCT' ||
    [1, 2, 3].some((k) => tokens[i - k]?.tag === 'NUM' && !YEAR.test(tokens[i - k]!.text))
  );
}

/** *130 in London last year, compared with **292 across** the sea*: what something else came to. */
const ELSEWHERE = wordClass('across in among for at by');
