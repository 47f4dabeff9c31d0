/** Where the counted things are, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

const read = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: '2025-03-14' }));
const placesOf = (text: string) => read(text).map(({ location }) => location);

describe('the part of a place', () => {
  test.each([
    ['Rain fell in southern Norway and killed 9 men.', 'southern Norway'],
    ['Rain fell in the far north-east of Norway and killed 9 men.', 'Norway'],
    ['Rain fell in south-eastern B.C. and killed 9 men.', 'south-eastern British Columbia'],
    ['Rain fell north of Oslo, where 9 men died.', 'Oslo'],
    ['The northern Norwegian farms lost 9 cows.', null],
  ])('%s', (text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });

  test('the key is that of the whole', () => {
    const [part, whole] = read('Rain fell in southern Norway and killed 9 men. It killed 4 in Norway.');
    expect(part!.location_key).toBe(whole!.location_key);
  });
});

describe('the places of a sentence', () => {
  test.each([
    ['a building beside another', 'A bomb went off next to the town hall of Basra, killing 9 men.', 'Basra'],
    ['no country by its embassy', 'A bomb outside the Chilean embassy in Oslo killed 9 men.', 'Oslo'],
    ['nor by its base', 'It rained in Oslo. A fire at the Chile base killed 9 men.', 'Oslo'],
    ['what happened, called after its place', 'It rained in Homs. The Oslo fire killed 9 men.', 'Oslo'],
    [
      'a day behind the name',
      'Bombs went off in Homs and Oslo Friday. In Oslo, where it rained, 9 men died.',
      'Oslo',
    ],
    ['an apposition', 'It rained in Homs. A fire in the capital, Oslo, killed 9 men.', 'Oslo'],
    ['a participle before the kind', 'It rained in Basra. The besieged town of Homs has 9 wells.', 'Homs'],
    ['no person’s office', 'It rained in Basra. Homs coach Ann Lee won 9 games.', 'Basra'],
    ['behind a comma, with its verb', 'It rained in Basra. Behind all others, Homs got 9 wells.', 'Homs'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });
});
