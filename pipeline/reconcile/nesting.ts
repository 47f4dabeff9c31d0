/** Findings on two cells of which one holds the other: a part and its whole, a place and the place around it. */
import type { InconsistencyClaim } from '../../schemas/inconsistency.ts';
import type { Comparable, Finding } from './group.ts';
import { summary } from './summary.ts';
import { printed, sayingText, topicText } from './words.ts';

/**
 * @param part first claim of the cell of the part
 * @param whole first claim of the cell of what holds it
 */
export function greaterPart(part: Comparable, whole: Comparable): Finding {
  const inconsistency_id = `whole-${part.claim_id}`;
  const row = (claim: Comparable, role: 'part' | 'total'): InconsistencyClaim => ({
    inconsistency_id,
    claim_id: claim.claim_id,
    source_file: claim.source_file,
    side: role,
    role,
    voice: claim.voice,
  });
  const difference =
    part.figure === null || whole.figure === null ? null : Number((part.figure - whole.figure).toFixed(9));
  const by = difference === null ? '' : ` by ${printed(difference)}`;
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'part_whole',
      origin: 'rule',
      title: `${topicText(part)}, ${part.date}: more than ${topicText(whole)}`,
      explanation: `The part is greater than the whole${by}: ${sayingText([part])} against ${sayingText([whole])}.`,
      advice: 'At least one of the two counts something else than it seems to.',
      ...summary([part, whole]),
      population: whole.population,
      difference,
    },
    members: [row(whole, 'total'), row(part, 'part')],
  };
}

/**
 * @param inner first claim of the cell of a place
 * @param outer first claim of the cell of the place around it, whose values overlap with it
 */
export function sameFigureAround(inner: Comparable, outer: Comparable): Finding {
  const inconsistency_id = `places-${inner.claim_id}`;
  const side = sayingText([inner]);
  return {
    inconsistency: {
      inconsistency_id,
      kind: inner.figure === outer.figure ? 'agree' : 'rounding',
      origin: 'rule',
      title: `${topicText(inner)}, ${inner.date}: told of ${inner.location} and of ${outer.location}`,
      explanation: `One figure fits both claims, though the second names the wider place: ${side}, ${sayingText([outer])}.`,
      advice: 'Take the narrower place; the two are most likely the same count.',
      ...summary([inner, outer]),
    },
    members: [inner, outer].map((claim) => ({
      inconsistency_id,
      claim_id: claim.claim_id,
      source_file: claim.source_file,
      side: 'one figure',
      role: 'value',
      voice: claim.voice,
    })),
  };
}
