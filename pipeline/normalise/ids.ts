/** The ids of claims: they never come to mean another figure. */
import type { ExtractedClaim } from '../../schemas/claim.ts';

/** The claim ids that the release before gave in a report, by where the figure starts; none where its file has changed. */
export type EarlierIds = (source_file: string) => ReadonlyMap<number, string>;

type Located = Pick<ExtractedClaim, 'paragraph' | 'ordinal' | 'start'>;

/**
 * Ids for the claims of one report: source id, paragraph, and number of the claim in it. A figure that had an id keeps it,
 * even where the program now finds more or fewer figures before it; another one never gets an id that was given.
 *
 * @param claims claims of one report, in order
 * @param report source id of the report
 * @param earlier ids given before
 * @returns an id for each claim
 */
export function claimIds(
  claims: readonly Located[],
  report: string,
  earlier: ReadonlyMap<number, string>,
): string[] {
  const reserved = new Set(earlier.values());
  const given = new Set<string>();
  return claims.map(({ paragraph, ordinal, start }) => {
    const known = earlier.get(start);
    let id = known !== undefined && !given.has(known) ? known : null;
    for (let number = ordinal; id === null; number++) {
      const free = `${report}-p${paragraph}-${number}`;
      if (!reserved.has(free) && !given.has(free)) id = free;
    }
    given.add(id);
    return id;
  });
}
