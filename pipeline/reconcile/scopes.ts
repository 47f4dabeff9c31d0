/** Findings on figures that look comparable and are not, since one counts a part of what the other counts. */
import type { InconsistencyClaim } from '../../schemas/inconsistency.ts';
import type { Comparable, Finding } from './group.ts';
import { summary } from './summary.ts';
import { periodText, populationText, sayingText, topicText } from './words.ts';

/**
 * How one figure counts less than another: a `part` of these people, those in one `place` of many, people instead of
 * people `also` with others, or `families` instead of people.
 */
export type Narrowing = 'part' | 'place' | 'families' | 'also' | 'others';

/** A figure that counts less than another. */
export interface Narrower {
  /** First claim of its cell. */
  claim: Comparable;
  how: Narrowing;
}

/** The most figures that a text tells. */
const MOST_TOLD = 6;

/**
 * @param whole first claim of the cell that counts more
 * @param narrower those that are easily taken for counts of the same
 */
export function differentScopes(whole: Comparable, narrower: readonly Narrower[]): Finding {
  const inconsistency_id = `scope-${whole.claim_id}`;
  const claims = [whole, ...narrower.map(({ claim }) => claim)];
  const row = (claim: Comparable, side: string): InconsistencyClaim => ({
    inconsistency_id,
    claim_id: claim.claim_id,
    source_file: claim.source_file,
    side,
    role: 'value',
    voice: claim.voice,
  });
  const told = narrower.slice(0, MOST_TOLD).map((one) => `${sayingText([one.claim])} ${counts(one)}`);
  if (narrower.length > MOST_TOLD) told.push(`${narrower.length - MOST_TOLD} more count less`);
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'scope',
      origin: 'rule',
      title: `${topicText(whole)}, ${periodText(claims)}: ${[...new Set(claims.map((claim) => claim.figure_text))].slice(0, MOST_TOLD).join(' / ')}`,
      explanation: `The figures look comparable, but do not count the same. ${sayingText([whole])} counts ${counted(whole)}; ${told.join('; ')}.`,
      advice: 'Do not set the figures against each other; say with each who is counted, and where.',
      ...summary(claims),
      population: whole.population,
    },
    members: claims.map((claim) => row(claim, `${claim.figure_text}: ${counted(claim)}`)),
  };
}

function counted({ population, location, place }: Comparable): string {
  const where = location ?? place;
  return where === null || where === '-'
    ? populationText(population)
    : `${populationText(population)}, ${where}`;
}

function counts({ claim, how }: Narrower): string {
  switch (how) {
    case 'families':
      return 'counts families, each of several people';
    case 'also':
      return `counts ${populationText(claim.population)} without those who are counted with them in the other`;
    case 'others':
      return `counts ${populationText(claim.population)}, whom the words of the other leave out`;
    case 'place':
      return `counts ${claim.location ?? claim.place} alone`;
    case 'part':
      return `counts ${populationText(claim.population)} alone`;
  }
}
