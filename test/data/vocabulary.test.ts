import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../pipeline/input/tables.ts';
import { loadVocabulary } from '../../pipeline/normalise/load.ts';
import { ORIGINS, PLACE_KINDS, SPEAKER_KINDS } from '../../schemas/authority.ts';
import { Claim } from '../../schemas/claim.ts';
import * as codes from '../../schemas/codes.ts';
import { Inconsistency, InconsistencyClaim, InconsistencyKind } from '../../schemas/inconsistency.ts';
import { Change } from '../../schemas/release.ts';
import { Source } from '../../schemas/source.ts';
import { Code } from '../../schemas/vocabulary.ts';

const LISTS: Record<string, readonly string[]> = {
  qualifiers: codes.QUALIFIERS,
  directions: codes.Direction.options,
  quantity_roles: codes.QUANTITY_ROLES,
  unit_basis: codes.UnitBasis.options,
  date_basis: codes.DateBasis.options,
  location_basis: codes.LocationBasis.options,
  speech: codes.Speech.options,
  speaker_basis: codes.SpeakerBasis.options,
  modalities: codes.Modality.options,
  confidences: codes.CONFIDENCES,
  place_kinds: PLACE_KINDS,
  speaker_kinds: SPEAKER_KINDS,
  origins: ORIGINS,
  statuses: Claim.shape.status.options,
  coverages: Source.shape.coverage.options,
  inconsistency_kinds: InconsistencyKind.options,
  inconsistency_origins: Inconsistency.shape.origin.options,
  inconsistency_roles: InconsistencyClaim.shape.role.options,
  change_kinds: Change.shape.change.options,
};

const vocabulary = loadVocabulary('data/vocabulary');

describe.each(Object.entries(LISTS))('%s.csv', (name, list) => {
  test('defines every code, in the order of the schema, and no other', () => {
    expect(readTable(`data/vocabulary/${name}.csv`, Code).map((row) => row.code)).toEqual([...list]);
  });
});

describe('measures.csv', () => {
  const listed = vocabulary.measures.map((measure) => measure.code);
  const { data: cues } = Papa.parse<{ measure: string; cue: string; role: string }>(
    readFileSync('data/lexicon/measure_cues.csv', 'utf8'),
    { header: true, skipEmptyLines: true },
  );

  test('has unique codes in alphabetical order', () => {
    expect(listed).toEqual([...new Set(listed)].sort());
  });

  test('defines every measure that a cue signals', () => {
    expect(cues.map((cue) => cue.measure).filter((code) => code !== '' && !listed.includes(code))).toEqual(
      [],
    );
  });

  test('has a cue for every measure but those that are read otherwise', () => {
    const read = new Set([...cues.map((cue) => cue.measure), 'age', 'increased', 'decreased']);
    expect(listed.filter((code) => !read.has(code))).toEqual([]);
  });

  test('every cue has a known role', () => {
    expect(
      cues.filter(({ role }) => !/^(?:object|subject|after|state|head|amount|near)$/.test(role)),
    ).toEqual([]);
  });
});

describe('units.csv', () => {
  const { units } = vocabulary;
  const broader = new Map(units.map((unit) => [unit.unit, unit.broader]));

  test('has unique units in a fixed order, and no variant twice', () => {
    const names = units.map((unit) => unit.unit);
    expect(names).toEqual([...new Set(names)].sort());
    const all = units.flatMap((unit) => [unit.unit, ...unit.variants]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  test('has a hierarchy without dangling names and cycles', () => {
    for (const start of broader.keys()) {
      const seen = new Set<string>();
      for (let unit: string | null | undefined = start; unit; unit = broader.get(unit)) {
        expect([start, broader.has(unit), seen.has(unit)]).toEqual([start, true, false]);
        seen.add(unit);
      }
    }
  });

  test('keeps a unit in the dimension of the broader one', () => {
    const dimensions = new Map(units.map((unit) => [unit.unit, unit.dimension]));
    expect(units.filter((unit) => unit.broader && dimensions.get(unit.broader) !== unit.dimension)).toEqual(
      [],
    );
  });
});

describe('words that tell kinds', () => {
  test('of places are unique and name known kinds', () => {
    const words = vocabulary.placeWords.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    for (const { kind } of [...vocabulary.placeWords, ...vocabulary.placeContexts])
      expect(PLACE_KINDS).toContain(kind);
  });

  test('of place contexts are known units and measures', () => {
    const units = new Set(vocabulary.units.map(({ unit }) => unit));
    const measures = new Set(vocabulary.measures.map(({ code }) => code));
    for (const { field, value } of vocabulary.placeContexts) {
      if (field === 'unit') expect(units).toContain(value);
      if (field === 'measure') expect(measures).toContain(value);
    }
  });

  test('of speakers are unique', () => {
    const words = vocabulary.speakerWords.map(({ word }) => word);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
