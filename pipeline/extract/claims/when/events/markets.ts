/** What markets do: *Shares closed down 5 percent* is told of the day of the report, whatever was told before. */
import { readKinds } from '../../../../input/lexicon.ts';
import { wordClass } from '../../../text/forms.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';

const lemmas = readKinds('claim_market_words', 'lemma');
/** What is traded, and what it is measured by. */
const PAPERS = lemmas('paper');
/** How its price moves. */
const MOVES = lemmas('move');

const UP_OR_DOWN = wordClass('up down');
const OF = wordClass('of for');
/** *earned $2 **a** share* */
const APIECE = wordClass('a per');

/** What moved stands so many words before a figure, at most; the verb fewer. */
const REACH = 24;
const NEAR = 12;

/** Whether a figure tells how the price of something that is traded moved: *shares fell **3%***, *closed at **$12***. */
export function isMarket(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first } = sentenceOf(report, site);
  let moves = false;
  let traded = false;
  for (let i = site.first - 1; i >= Math.max(first, site.first - REACH) && !(moves && traded); i--) {
    const { tag, lemma, lower } = tokens[i]!;
    if (site.first - i <= NEAR && ((tag === 'VERB' && MOVES.has(lemma)) || UP_OR_DOWN.has(tokens[i])))
      moves = true;
    const noun = tag === 'NOUN' || tag === 'PROPN';
    if (noun && (PAPERS.has(lemma) || PAPERS.has(lower))) {
      const before = tokens[i - 1];
      if (OF.has(before)) return false;
      traded ||= before?.tag !== 'NUM' && !APIECE.has(before);
    }
  }
  return moves && traded;
}
