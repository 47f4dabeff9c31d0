/** Earlier times that a clause points to without naming them: *in an earlier attack*, *which once held 40*. */
import { wordClass } from '../../../text/forms.ts';
import type { Token } from '../../../text/token.ts';
import { type Report, type Site, sentenceOf } from '../../report.ts';
import { speechBySentence } from '../../speech.ts';
import { wordsOf } from '../../word_classes.ts';

const EVENTS = new Set([...wordsOf('event'), ...wordsOf('occasion')]);
const EARLIER = wordClass('earlier previous prior past');
const INDEFINITE = wordClass('a an in during of from after two three several many some');
const ONCE = wordClass('once previously formerly');
/** So many words before a figure its clause is looked at, and behind it. */
const REACH = 16;
const BEHIND = 10;

/**
 * Whether a figure is told of an earlier time that its clause does not name, so that neither the news nor what was told
 * before dates it.
 *
 * @param report the report
 * @param site where the figure stands, in a clause that names no date
 */
export function isUndated(report: Report, site: Site): boolean {
  const { tokens } = report.text;
  const { first, last } = sentenceOf(report, site);
  for (let i = Math.max(first, site.first - REACH); i < Math.min(last, site.last + BEHIND); i++) {
    if (report.clauseOf(i) !== site.clause) continue;
    if (EARLIER.has(tokens[i]) && isEarlierEvent(tokens, i, first)) return true;
    if (ONCE.has(tokens[i]) && isAdverb(tokens, i) && !isSaid(report, tokens[i + 1]!)) return true;
  }
  return false;
}

/** *an **earlier** attack*, ***previous** raids*; but not *the earlier attack*, which was told of. */
function isEarlierEvent(tokens: readonly Token[], i: number, first: number): boolean {
  if (i > first && !INDEFINITE.has(tokens[i - 1])) return false;
  return [1, 2].some((k) => tokens[i + k]?.tag === 'NOUN' && EVENTS.has(tokens[i + k]!.lemma));
}

/** *which **once** held*, *had **previously** served*; but not *once they had left*, nor *once again*. */
function isAdverb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.tag;
  if (tokens[i + 1]?.tag !== 'VERB' || tokens[i + 1]!.lower.endsWith('ing')) return false;
  return before === 'NOUN' || before === 'PROPN' || before === 'PRON' || tokens[i - 1]?.lower === 'had';
}

/** ***previously** reported*: that it was said is of that time. */
function isSaid(report: Report, verb: Token): boolean {
  const spoken = speechBySentence(report).get(verb.sentence) ?? [];
  return spoken.some(({ cue }) => cue!.start <= verb.start && verb.start < cue!.end);
}
