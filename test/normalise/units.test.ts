import { describe, expect, test } from 'vitest';
import { unitHarmoniser } from '../../pipeline/normalise/units.ts';
import { VOCABULARY } from './support/records.ts';

const harmonise = unitHarmoniser(VOCABULARY.units);

describe('a unit', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['takes the name of the vocabulary', 'Kid', 'kids', 'child'],
    ['stays where the vocabulary does not know it', 'walrus', 'walruses', 'walrus'],
    ['may be none', null, 'of them', null],
    ['is a compound where its phrase has one', 'member', 'family members of fighters', 'family member'],
    ['whatever stands before that', 'facility', 'makeshift detention facilities', 'detention facility'],
    ['or is spelled in another way', 'centre', 'detention centres in the region', 'detention facility'],
    ['but not where it stands behind the head', 'member', 'members of family member groups', 'member'],
    ['or in another phrase', 'camp', 'camps beside a refugee camp', 'camp'],
    ['or where nothing is known of its phrase', 'member', null, 'member'],
  ])('%s', (_, unit, phrase, harmonised) => {
    expect(harmonise(unit, phrase)).toBe(harmonised);
  });
});
