import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../pipeline/normalise/normalise.ts';
import { Claim, type ExtractedClaim } from '../../schemas/claim.ts';
import { extracted, resources, run } from './support/records.ts';

test('a claim becomes a row of the table', () => {
  const { claims } = run(
    [
      extracted({
        paragraph: 10,
        ordinal: 2,
        unit: 'U.S. dollar',
        date: '2026-01',
        location: 'al-Zenda prison',
        destination: 'Zenda province',
        speaker: 'SP',
      }),
    ],
    { evidence: () => 'Twelve were moved.' },
  );
  expect(claims[0]).toMatchObject({
    claim_id: '700-p10-2',
    unit: 'US dollar',
    date_from: '2026-01-01',
    date_to: '2026-01-31',
    place_id: 'zenda-prison',
    destination_id: 'zenda-province',
    speaker_id: 'strelsau-police',
    evidence: 'Twelve were moved.',
    status: 'published',
    superseded_by: null,
  });
  expect(Claim.safeParse(claims[0]).error).toBeUndefined();
  expect(Object.keys(claims[0]!).sort()).toEqual(Object.keys(Claim.shape).sort());
});

test.each([
  ['metric ton', 'tonne'],
  ['Policeman', 'police officer'],
  ['detention center', 'detention facility'],
  ['zither', 'zither'],
  [null, null],
])('the unit %s is %s', (unit, harmonised) => {
  expect(run([extracted({ unit })]).claims[0]!.unit).toBe(harmonised);
});

describe('claims that cannot be keyed', () => {
  test('two files with one source id', () => {
    const claims = [extracted({ source_file: '700_a.txt' }), extracted({ source_file: '700_b.txt' })];
    expect(() => run(claims)).toThrow(
      '700_a.txt and 700_b.txt would give their claims the same ids (700-…); rename one of them.',
    );
  });

  test('a report whose claims do not stand together', () => {
    const claims = ['700_a.txt', '701_a.txt', '700_a.txt'].map((source_file) => extracted({ source_file }));
    expect(() => run(claims)).toThrow(
      'The claims of 700_a.txt do not stand together; sort the claims by file.',
    );
  });

  test('a date that is no EDTF', () => {
    expect(() => run([extracted({ date: 'Tuesday' })])).toThrow(
      /^The date of claim 700-p1-1 cannot be read: .*\.$/,
    );
  });
});

test('claims come one report at a time', () => {
  let read = 0;
  function* endless(): Generator<ExtractedClaim> {
    for (;;) yield extracted({ source_file: `r${read++}.txt` });
  }
  for (const claim of run1(endless())) if (claim.claim_id === 'r3-p1-1') break;
  expect(read).toBeLessThan(7);
});

/** The claims as a stream. */
function run1(claims: Iterable<ExtractedClaim>): Iterable<Claim> {
  return normalise(claims, resources()).claims;
}

const name = fc.option(
  fc.oneof(
    fc.constantFrom(
      'al-Zenda',
      'al-Hentzau',
      'Zenda province',
      'SP',
      'a guard captain',
      'Mauban',
      'A. Mauban',
    ),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  ),
  { nil: null },
);
const claim = fc.record({
  source_file: fc.constantFrom('700_a.txt', '701_a.txt', 'x.txt', 'my report.txt'),
  figure: fc.option(fc.nat(), { nil: null }),
  unit: fc.option(fc.constantFrom('detainee', 'family', 'kilometer', 'zither'), { nil: null }),
  measure: fc.option(fc.constantFrom('held', 'escaped', 'killed'), { nil: null }),
  date: fc.option(fc.constantFrom('2026', '2026-01-21', '2019-10~', '2019/2026'), { nil: null }),
  location: name,
  destination: name,
  speaker: name,
  speaker_basis: fc.constantFrom('stated', 'inherited', 'publisher') as fc.Arbitrary<'stated'>,
});

/** Any claims, each report's together, numbered as `extract` numbers them. */
const corpus = fc.array(claim, { maxLength: 12 }).map((drafts) => {
  const sorted = [...drafts].sort((a, b) => (a.source_file < b.source_file ? -1 : 1));
  return sorted.map((draft, i) => extracted({ ...draft, paragraph: 1 + (i % 3), ordinal: i + 1 }));
});

describe('whatever the claims say', () => {
  test('ids are unique and well-formed, and no key dangles', () => {
    fc.assert(
      fc.property(corpus, (claims) => {
        const result = run(claims);
        const ids = result.claims.map((row) => row.claim_id);
        expect(new Set(ids).size).toBe(claims.length);
        const places = new Set(result.places.map((row) => row.place_id));
        const speakers = new Set(result.speakers.map((row) => row.speaker_id));
        expect([places.size, speakers.size]).toEqual([result.places.length, result.speakers.length]);
        for (const row of result.claims) {
          expect(Claim.safeParse(row).error).toBeUndefined();
          for (const id of [row.place_id, row.destination_id]) if (id !== null) expect(places).toContain(id);
          if (row.speaker_id !== null) expect(speakers).toContain(row.speaker_id);
        }
        for (const { parent_id } of result.places)
          if (parent_id !== null) expect(places).toContain(parent_id);
        for (const { affiliation_id: id } of result.speakers) if (id !== null) expect(speakers).toContain(id);
      }),
    );
  });

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(corpus, (claims) => {
        expect(run(structuredClone(claims))).toEqual(run(claims));
      }),
    );
  });

  test('the id of a claim does not depend on its values', () => {
    fc.assert(
      fc.property(corpus, claim, (claims, other) => {
        const { source_file: _, ...values } = other;
        const changed = claims.map((one) => ({ ...one, ...values }));
        expect(run(changed).claims.map((row) => row.claim_id)).toEqual(
          run(claims).claims.map((row) => row.claim_id),
        );
      }),
    );
  });

  test('a report is read the same whatever reports stand before it', () => {
    fc.assert(
      fc.property(corpus, (claims) => {
        const together = run(claims).claims;
        for (const file of new Set(claims.map((one) => one.source_file)))
          expect(run(claims.filter((one) => one.source_file === file)).claims).toEqual(
            together.filter((row) => row.source_file === file),
          );
      }),
    );
  });
});
