/** The first five reports: what must be found between their figures. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAuthority } from '../../pipeline/normalise/load.ts';
import { type HandEntry, loadEntries } from '../../pipeline/reconcile/entries.ts';
import type { Finding } from '../../pipeline/reconcile/group.ts';
import { findings, source } from './support/claims.ts';
import { claimsOf, DATA, file, paragraph } from './support/five_reports.ts';

let found: Finding[];
/** What is known of the five reports by hand: the entry, and its kind. */
const BY_HAND = [
  ['end-of-the-caliphate', 'date'],
  ['who-opened-al-shaddadi-prison', 'account'],
  ['damascus-as-a-party', 'garbled'],
  ['day-of-the-ceasefire-agreement', 'date'],
  ['all-who-are-held', 'scope'],
  ['women-and-children-in-camps', 'scope'],
  ['escapes-of-october-2019', 'scope'],
  ['spelling-of-al-hol', 'spelling'],
  ['what-002-shares-with-000', 'copy'],
] as const;

/** What of such an entry rests on the five reports. */
function ofFive(entry: HandEntry): HandEntry[] {
  if (!BY_HAND.some(([id]) => id === entry.id)) return [];
  const five = new Set(['000', '001', '002', '003', '004'].map(file));
  const sides = entry.sides
    .map((side) => ({ ...side, evidence: side.evidence.filter(({ source_file }) => five.has(source_file)) }))
    .filter(({ evidence }) => evidence.length > 0);
  return sides.length > 0 ? [{ ...entry, sides }] : [];
}

beforeAll(async () => {
  const authority = loadAuthority(`${DATA}/authority`);
  const origin = 'authority' as const;
  const claims = claimsOf();
  const named = new Set(claims.flatMap(({ place_id, destination_id }) => [place_id, destination_id]));
  found = await findings(claims, {
    places: authority.places.filter(({ place_id }) => named.has(place_id)).map((row) => ({ ...row, origin })),
    otherPlaces: authority.places,
    speakers: authority.speakers.map((row) => ({ ...row, origin })),
    events: authority.events,
    sources: [
      source(file('000'), { published: '2026-01-22' }),
      source(file('001'), { published: '2026-01-22', derived_from: file('000') }),
      source(file('002'), { published: '2026-01-23' }),
      source(file('003'), { published: '2026-01-20' }),
      source(file('004'), { published: '2019-10-16' }),
    ],
    entries: loadEntries(`${DATA}/inconsistencies.yaml`).flatMap(ofFive),
    paragraph,
  });
});

const withClaim = (claim_id: string) => (finding: Finding) =>
  finding.members.some((member) => member.claim_id === claim_id);
const byRule = () => found.filter(({ inconsistency }) => inconsistency.origin === 'rule');

describe('between the five reports', () => {
  it('the first transfer of 150 and of 144 is one figure, rounded; two voices, as 001 copies 000', () => {
    const [finding] = byRule().filter(withClaim('000-p10-1'));
    expect(finding!.inconsistency).toMatchObject({
      kind: 'rounding',
      measure: 'transferred',
      place_id: 'hasakah',
      low: 144,
      high: 150,
      sources: 2,
      independent_sources: 1,
      voices: 2,
    });
    expect(finding!.members.map(({ claim_id }) => claim_id).sort()).toEqual([
      '000-p10-1',
      '000-p11-1',
      '001-p7-1',
      '001-p9-1',
    ]);
  });

  it('the 7,000 that may follow are not compared with what is done', () => {
    const [finding] = byRule().filter(withClaim('000-p10-2'));
    expect(finding!.members.map(({ claim_id }) => claim_id)).toEqual(['000-p10-2', '001-p7-2']);
  });

  it('fighters held, and the countries they come from, differ over time', () => {
    for (const [first, second] of [
      ['004-p12-1', '003-p19-2'],
      ['004-p12-3', '003-p19-5'],
    ] as const) {
      const [finding] = byRule().filter(withClaim(first)).filter(withClaim(second));
      expect(finding!.inconsistency.kind).toBe('over_time');
    }
  });

  it('the ambush is dated to the wrong year', () => {
    const [finding] = byRule().filter(withClaim('001-p16-1'));
    expect(finding!.inconsistency).toMatchObject({ kind: 'date' });
    expect(finding!.inconsistency.title).toContain('2025-12-13');
  });

  it('Hasakah is spelled in two ways', () => {
    const [finding] = byRule().filter(({ inconsistency }) => inconsistency.kind === 'spelling');
    expect(finding!.inconsistency.place_id).toBe('hasakah');
  });

  it('001 is a copy of 000', () => {
    const [finding] = found.filter(({ inconsistency }) => inconsistency.kind === 'copy');
    expect(finding!.members.map(({ source_file }) => source_file)).toEqual([file('000'), file('001')]);
  });

  it('no rule sees a contradiction, since there is none between these figures', () => {
    expect(byRule().filter(({ inconsistency }) => inconsistency.kind === 'contradict')).toEqual([]);
  });

  it.each(BY_HAND)('%s is entered by hand as %s', (id, kind) => {
    const finding = found.find(({ inconsistency }) => inconsistency.inconsistency_id === `hand-${id}`);
    expect(finding?.inconsistency.kind).toBe(kind);
  });
});
