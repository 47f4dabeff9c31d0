/** Headlines: whose word they are, and those that give another figure than the report below them. */
import type { Comparable, Finding } from './group.ts';
import { lastSignificantPlace, overlap } from './interval.ts';
import { summary } from './summary.ts';
import { periodText, topicText } from './words.ts';

/** A headline rounds, and rightly so: only figures with so many significant digits are held to the text. */
const LEAST_DIGITS = 3;

/**
 * Headlines among claims of one quantity and time that do not fit the text below them: headline and text each give one
 * precise figure, and not the same.
 *
 * @param claims of one series and time, of any reports
 */
export function misprintedHeadlines(claims: readonly Comparable[]): Finding[] {
  const reports = new Map<string, Comparable[]>();
  for (const claim of claims)
    reports.set(claim.source_file, [...(reports.get(claim.source_file) ?? []), claim]);
  return [...reports.values()].flatMap((report) => {
    const headline = soleFigure(report.filter((claim) => claim.headline));
    const text = soleFigure(report.filter((claim) => !claim.headline));
    if (!headline || !text || overlap(headline.interval, text.interval)) return [];
    return [describe(headline, text)];
  });
}

/**
 * Gives the figures of headlines the voices of the text: a headline announces what the text tells, and is nobody else's
 * word.
 *
 * @param claims of one quantity, of any reports
 * @returns the claims, in order; a headline whose figure the text of its report gives too has the voice that it has there
 */
export function announced<One extends Comparable>(claims: One[]): One[] {
  if (!claims.some(({ headline }) => headline)) return claims;
  const texts = new Map<string, One[]>();
  for (const claim of claims)
    if (!claim.headline) texts.set(claim.source_file, [...(texts.get(claim.source_file) ?? []), claim]);
  return claims.map((claim) => {
    const told = claim.headline
      ? texts.get(claim.source_file)?.find(({ interval }) => overlap(interval, claim.interval))
      : undefined;
    return told ? { ...claim, voice: told.voice } : claim;
  });
}

/** The first of claims that all give one precise figure. */
function soleFigure([first, ...others]: readonly Comparable[]): Comparable | null {
  if (first?.qualifier !== 'exact' || first.figure === null) return null;
  if (Math.abs(first.figure) / lastSignificantPlace(first.figure) < 10 ** (LEAST_DIGITS - 1)) return null;
  return others.every(({ figure }) => figure === first.figure) ? first : null;
}

function describe(headline: Comparable, text: Comparable): Finding {
  const inconsistency_id = `headline-${headline.claim_id}`;
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'contradict',
      origin: 'rule',
      title: `${topicText(headline)}, ${periodText([headline, text])}: ${headline.figure_text} in the headline, ${text.figure_text} in the text`,
      explanation: `The headline gives ${headline.figure_text}, the text below it ${text.figure_text}; one of the two is a misprint.`,
      advice: 'Take the figure of the text, where other reports do not give that of the headline.',
      ...summary([headline, text]),
    },
    members: [headline, text].map((claim) => ({
      inconsistency_id,
      claim_id: claim.claim_id,
      source_file: claim.source_file,
      side: claim.headline ? 'headline' : 'text',
      role: 'value',
      voice: claim.voice,
    })),
  };
}
