import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Corrections, correctionRow } from '../../pipeline/normalise/corrections.ts';
import { loadCorrections } from '../../pipeline/normalise/load.ts';
import { Correction } from '../../schemas/correction.ts';
import { extracted, run } from './support/records.ts';

const REASON = 'a person reads it otherwise';
const correction = (known: Partial<Correction>): Correction => ({
  claim: '700-p1-1',
  field: 'unit',
  expect: 'guard',
  value: 'detainee',
  reason: REASON,
  ...known,
});
const claims = [extracted({ unit: 'guard', location: 'al-Zenda' }), extracted({ ordinal: 2, unit: 'guard' })];

describe('a correction', () => {
  test('changes one field of one claim, and what follows from it', () => {
    const plain = run(claims).claims;
    const corrected = run(claims, { corrections: [correction({})] }).claims;
    expect(plain.map((row) => [row.unit, row.place_id])).toEqual([
      ['guard', 'zenda'],
      ['guard', null],
    ]);
    expect(corrected.map((row) => [row.unit, row.place_id])).toEqual([
      ['detainee', 'zenda-prison'],
      ['guard', null],
    ]);
  });

  test('of a place or date takes its key and period along', () => {
    const corrections = [
      correction({ field: 'location', expect: 'al-Zenda', value: 'Zenda province' }),
      correction({ field: 'date', expect: null, value: '2026-02' }),
    ];
    const [row] = run([extracted({ location: 'al-Zenda', location_key: 'geonames:2' })], {
      corrections,
    }).claims;
    expect(row).toMatchObject({ place_id: 'zenda-province', date_from: '2026-02-01', date_to: '2026-02-28' });
  });

  test('of a key alone comes last', () => {
    const corrections = [correction({ field: 'place_id', expect: 'zenda', value: 'zenda-prison' })];
    expect(run(claims, { corrections }).claims[0]).toMatchObject({
      location: 'al-Zenda',
      place_id: 'zenda-prison',
    });
  });

  test('of a key brings the record along, which must be in the authority file', () => {
    const to = (value: string) => [correction({ field: 'place_id', expect: 'zenda', value })];
    expect(
      run([claims[0]!], { corrections: to('zenda-prison') }).places.map(({ place_id }) => place_id),
    ).toContain('zenda-prison');
    expect(() => run([claims[0]!], { corrections: to('zendo') })).toThrow(
      /the correction of place_id of 700-p1-1 names 'zendo', which is no key of data\/authority\/places\.csv/,
    );
  });
});

test('what is set by hand is checked, and the claim as sure as its least sure field', () => {
  const [row, other] = run(
    [extracted({ unit: 'guard', unit_confidence: 'low', confidence: 'low' }), extracted({ ordinal: 2 })],
    {
      corrections: [correction({}), correction({ field: 'modality', expect: 'asserted', value: 'possible' })],
    },
  ).claims;
  expect([row!.unit_confidence, row!.confidence, row!.date_confidence]).toEqual(['checked', 'high', 'high']);
  expect(other!.unit_confidence).toBe('high');
});

describe('a correction that does not fit stops the build', () => {
  test.each([
    [
      'another value is read',
      { expect: 'nurse' },
      'data/corrections.yaml: the correction of unit of 700-p1-1 expects "nurse" but "guard" is read now; look again and change it.',
    ],
    [
      'it is no longer needed',
      { value: 'guard', expect: 'nurse' },
      'data/corrections.yaml: the correction of unit of 700-p1-1 is no longer needed, "guard" is read now; remove it.',
    ],
    [
      'there is no such claim',
      { claim: '700-p9-9' },
      'data/corrections.yaml: the correction of unit of 700-p9-9 names a claim that no report yields; remove it or mend the claim id.',
    ],
  ])('%s', (_, known, message) => {
    expect(() => run(claims, { corrections: [correction(known)] })).toThrow(message);
  });

  test('it is entered twice', () => {
    expect(() => run(claims, { corrections: [correction({}), correction({})] })).toThrow(/is entered twice/);
  });
});

test('the claim that is corrected is left alone', () => {
  const [row] = run(claims).claims;
  const before = structuredClone(row);
  expect(new Corrections([correction({})]).apply(row!).unit).toBe('detainee');
  expect(row).toEqual(before);
});

test('a claim is withdrawn by a correction, and stays', () => {
  const corrections = [
    correction({ field: 'status', expect: 'published', value: 'withdrawn' }),
    correction({ field: 'superseded_by', expect: null, value: '700-p1-2' }),
  ];
  expect(
    run(claims, { corrections }).claims.map(({ claim_id, status, superseded_by }) => ({
      claim_id,
      status,
      superseded_by,
    })),
  ).toEqual([
    { claim_id: '700-p1-1', status: 'withdrawn', superseded_by: '700-p1-2' },
    { claim_id: '700-p1-2', status: 'published', superseded_by: null },
  ]);
});

test('a correction is published as text, with what was read and why', () => {
  expect(correctionRow(correction({ field: 'figure', expect: 12, value: 12.5 }))).toEqual({
    claim_id: '700-p1-1',
    column_name: 'figure',
    read_value: '12',
    corrected_value: '12.5',
    reason: REASON,
  });
  expect(correctionRow(correction({ expect: null })).read_value).toBeNull();
});

test('whatever is corrected, claims keep their ids, and only the corrected columns and what follows from them change', () => {
  const FOLLOWS: Record<string, string[]> = {
    unit: ['unit_confidence', 'place_id'],
    date: ['date_confidence', 'date_from', 'date_to'],
    location: ['location_confidence', 'place_id'],
    speaker: ['speaker_confidence', 'speaker_id'],
    figure: ['figure_confidence'],
    modality: [],
    status: [],
  };
  const values: Record<string, fc.Arbitrary<unknown>> = {
    unit: fc.constantFrom('detainee', 'camp', null),
    date: fc.constantFrom('2026-02', '2026-02-03', '2019/2020'),
    location: fc.constantFrom('Zenda province', 'Ruritania', 'Nowhere', null),
    speaker: fc.constantFrom('a guard', 'the mayor'),
    figure: fc.double({ noNaN: true, noDefaultInfinity: true, min: 13, max: 1e12 }),
    modality: fc.constantFrom('possible', 'planned'),
    status: fc.constant('withdrawn'),
  };
  const plain = run(claims).claims;
  const anyCorrection = fc
    .record({ row: fc.nat(claims.length - 1), field: fc.constantFrom(...Object.keys(values)) })
    .chain(({ row, field }) => values[field]!.map((value) => ({ row, field, value })))
    .filter(({ row, field, value }) => plain[row]![field as 'unit'] !== value);
  const corrections = fc.uniqueArray(anyCorrection, {
    selector: ({ row, field }) => `${row} ${field}`,
    maxLength: 6,
  });
  fc.assert(
    fc.property(corrections, (entered) => {
      const corrected = run(claims, {
        corrections: entered.map(({ row, field, value }) =>
          correction({
            claim: plain[row]!.claim_id,
            field: field as Correction['field'],
            expect: plain[row]![field as 'unit'],
            value,
          }),
        ),
      }).claims;
      expect(corrected.map(({ claim_id }) => claim_id)).toEqual(plain.map(({ claim_id }) => claim_id));
      for (const [row, claim] of corrected.entries()) {
        const touched = entered.filter((entry) => entry.row === row);
        // A place or speaker named in one claim of a report can tell who or what is meant in another.
        const keys = entered.flatMap(({ field }) => FOLLOWS[field]!.filter((name) => name.endsWith('_id')));
        const may = new Set([
          'confidence',
          ...keys,
          ...touched.flatMap(({ field }) => [field, ...FOLLOWS[field]!]),
        ]);
        for (const { field, value } of touched) expect(claim[field as 'unit']).toBe(value);
        for (const [column, value] of Object.entries(claim))
          if (!may.has(column)) expect(value).toEqual(plain[row]![column as 'unit']);
      }
    }),
    { numRuns: 60 },
  );
});

test('a value that the column cannot hold is no correction', () => {
  expect(Correction.safeParse(correction({ field: 'qualifier', value: 'roughly' })).success).toBe(false);
  expect(Correction.safeParse(correction({ field: 'qualifier', value: 'about' })).success).toBe(true);
  expect(Correction.safeParse({ ...correction({}), field: 'claim_id' }).success).toBe(false);
});

describe('corrections.yaml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = (content: string) => {
    const file = join(folder, 'corrections.yaml');
    writeFileSync(file, content);
    return loadCorrections(file);
  };

  test('of the project is valid', () => {
    expect(() => loadCorrections('data/corrections.yaml')).not.toThrow();
  });

  test('may be empty, but not missing', () => {
    expect(() => loadCorrections(join(folder, 'none.yaml'))).toThrow(
      /none\.yaml cannot be read; restore the file\.$/,
    );
    expect(load('# nothing yet\n')).toEqual([]);
  });

  test('holds corrections', () => {
    expect(
      load(`- {claim: 700-p1-1, field: unit, expect: guard, value: detainee, reason: ${REASON}}`),
    ).toEqual([correction({})]);
  });

  test.each([
    ['- claim: [', /corrections\.yaml, line \d: is not YAML \(.+\); correct it$/],
    ['claim: 700-p1-1', /corrections\.yaml is not a list; write each entry as '- claim: …'\.$/],
    [
      '- {claim: x, field: colour, expect: 1, value: 2, reason: long enough here}',
      /entry 1: field must be one of figure, .*; correct it\.$/,
    ],
    [
      `- {claim: x, field: unit, expect: a, value: 5, reason: ${REASON}}`,
      /entry 1: value is not a value of unit; correct it\.$/,
    ],
  ])('with a mistake: %s', (content, message) => {
    expect(() => load(content)).toThrow(message);
  });
});
