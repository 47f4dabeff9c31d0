/** Finds totals with their parts in one report, and adds the parts up. */
import type { InconsistencyClaim } from '../../schemas/inconsistency.ts';
import type { Comparable, Finding } from './group.ts';
import { type Population, type Populations, populationOf } from './populations.ts';
import { summary } from './summary.ts';
import { printed, topicText } from './words.ts';

/**
 * Totals and parts of one report.
 *
 * A total is a count; its parts stand in the same paragraph or all in the next, say the same of the same kind of thing
 * at the same time, or nothing, and narrow it in one and the same respect (origin: Syrians, Iraqis, others) without
 * overlapping each other. At least two must be given. Whether all parts are given is not known, so a sum below the total
 * is told and not judged.
 *
 * @param claims of one report, in order
 */
export function findParts(claims: readonly Comparable[], populations: Populations): Finding[] {
  const findings: Finding[] = [];
  let before: Count[] = [];
  for (const paragraph of paragraphsOf(claims)) {
    const counts = paragraph.map((claim) => ({ claim, population: populationOf(claim.population) }));
    const broken = counts.flatMap((total) => breakdown(total, counts, populations));
    const [greatest] = before.sort((a, b) => (b.claim.figure ?? 0) - (a.claim.figure ?? 0));
    const next = greatest?.claim.paragraph === paragraph[0]!.paragraph - 1;
    findings.push(...(broken.length === 0 && next ? breakdown(greatest, counts, populations) : broken));
    before = counts;
  }
  return findings;
}

function breakdown(total: Count, counts: readonly Count[], populations: Populations): Finding[] {
  const parts = partsOf(total, counts, populations);
  return parts.length >= 2 ? [addUp(total.claim, parts)] : [];
}

interface Count {
  claim: Comparable;
  population: Population;
}

function* paragraphsOf(claims: readonly Comparable[]): Generator<Comparable[]> {
  let from = 0;
  for (let i = 1; i <= claims.length; i++)
    if (i === claims.length || claims[i]!.paragraph !== claims[from]!.paragraph) {
      yield claims.slice(from, i);
      from = i;
    }
}

/** The facet in which most counts narrow the total, and the widest of them that do not hold each other. */
function partsOf(total: Count, counts: readonly Count[], populations: Populations): Comparable[] {
  const byFacet = new Map<string, { claim: Comparable; mark: string }[]>();
  for (const { claim, population } of counts) {
    if (claim === total.claim || !comparable(total.claim, claim)) continue;
    const facet = narrowedIn(total.population, population, populations);
    const mark = facet === null ? undefined : population.marks.get(facet);
    if (facet === null || mark === undefined) continue;
    byFacet.set(facet, [...(byFacet.get(facet) ?? []), { claim, mark }]);
  }
  let best: Comparable[] = [];
  for (const parts of byFacet.values()) {
    const widest = parts.filter(
      ({ mark }, i) =>
        parts.findIndex((other) => other.mark === mark) === i &&
        !parts.some((other) => other.mark !== mark && populations.holds(other.mark, mark)),
    );
    if (widest.length > best.length) best = widest.map(({ claim }) => claim);
  }
  return best;
}

function comparable(total: Comparable, part: Comparable): boolean {
  return (
    total.compared_measure === (part.compared_measure ?? total.compared_measure) &&
    total.direction === part.direction &&
    total.modality === part.modality &&
    total.date === part.date &&
    part.figure !== null &&
    total.figure !== null &&
    part.figure < total.figure
  );
}

/** The one facet that tells a population from a wider one of the same or a wider kind; null where it is not one. */
function narrowedIn(total: Population, part: Population, populations: Populations): string | null {
  if (!populations.holds(total.kind, part.kind) && !populations.holds(part.kind, total.kind)) return null;
  const facets = [...part.marks.keys()].filter((facet) => part.marks.get(facet) !== total.marks.get(facet));
  const within = [...total.marks].every(([facet, mark]) => {
    const own = part.marks.get(facet);
    return own !== undefined && populations.holds(mark, own);
  });
  return facets.length === 1 && within ? facets[0]! : null;
}

function addUp(total: Comparable, parts: readonly Comparable[]): Finding {
  const inconsistency_id = `parts-${total.claim_id}`;
  const sum = parts.reduce((so_far, { figure }) => so_far + figure!, 0);
  const low = parts.reduce((so_far, { interval }) => so_far + interval.low, 0);
  const high = parts.reduce((so_far, { interval }) => so_far + interval.high, 0);
  const difference = round(sum - total.figure!);
  const addends = parts.map(({ figure_text, unit_text }) =>
    [figure_text, unit_text].filter(Boolean).join(' '),
  );
  const row = (claim: Comparable, role: 'total' | 'part'): InconsistencyClaim => ({
    inconsistency_id,
    claim_id: claim.claim_id,
    source_file: claim.source_file,
    side: role,
    role,
    voice: claim.voice,
  });
  return {
    inconsistency: {
      inconsistency_id,
      kind: 'part_whole',
      origin: 'rule',
      title: `${topicText(total)}: the parts of ${total.figure_text} add up to ${printed(sum)}`,
      explanation: `${addends.join(' + ')} = ${printed(sum)}; the total given is ${total.figure_text}. ${outcome(difference, low, high, total)}`,
      advice:
        difference === 0
          ? null
          : 'Give total and parts as the report does; do not work out one from the other.',
      ...summary([total, ...parts]),
      population: total.population,
      unit: total.unit,
      difference,
    },
    members: [row(total, 'total'), ...parts.map((part) => row(part, 'part'))],
  };
}

function outcome(difference: number, low: number, high: number, { interval }: Comparable): string {
  if (difference === 0) return 'They agree.';
  const by = printed(Math.abs(difference));
  if (low <= interval.high && high >= interval.low)
    return `The difference of ${by} lies within what rounded figures leave open.`;
  if (difference > 0) return `The parts are ${by} more than the total.`;
  return `${by} of the total are not accounted for by the parts named.`;
}

/** Sums of printed decimals carry binary noise; figures are printed with fewer than ten digits behind the point. */
function round(value: number): number {
  return Number(value.toFixed(9));
}
