/** Examples and parts of what is told: *…, including a robbery in Leeds in 2009*, *…, two of them in Leeds*. Their dates and places are not those of the rest. */
import { shapeClass, wordClass } from '../text/forms.ts';
import { isVerbal, type Token } from '../text/token.ts';
import { THEM } from './partitives.ts';
import { type Report, type Site, sentenceOf } from './report.ts';

const INCLUDING = wordClass('including');
/** Words for a part, beside numbers. */
const SOME = wordClass('most many some half several');
const SUPERLATIVE = shapeClass(/^(?:.{3,}est|most|last)$/);
/** An example is so many words long, at most. */
const REACH = 16;

/**
 * Token of the *including*, *two of them* or *the largest* behind a mark that a date or place belongs to; what is told before it has
 * another.
 *
 * @returns -1 where it belongs to no example or part
 */
export function exampleBefore(report: Report, site: Site): number {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  let hasVerb = false;
  for (let i = site.first - 1; i > Math.max(first, site.first - REACH); i--) {
    if (tokens[i]!.tag === 'PUNCT') return -1;
    hasVerb ||= isVerbal(tokens[i]);
    if (INCLUDING.has(tokens[i]) || isPart(tokens, i) || (!hasVerb && isExtreme(tokens, i)))
      return tokens[i - 1]!.tag === 'PUNCT' ? i : -1;
  }
  return -1;
}

/** *…, **the strongest** of magnitude 5 on Sunday* */
function isExtreme(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'the' && tokens[i + 1]!.tag === 'ADJ' && SUPERLATIVE.has(tokens[i + 1]);
}

/** ***two of them** in Leeds* */
function isPart(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower !== 'of' || !THEM.has(tokens[i + 2])) return false;
  return tokens[i]!.tag === 'NUM' || SOME.has(tokens[i]);
}
