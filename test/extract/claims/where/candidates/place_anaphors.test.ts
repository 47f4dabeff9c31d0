/** *The country*, *the city*, *nationwide*, said of places that were named before, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../../support/claim_fields.ts';

describe('a place spoken of again', () => {
  test.each([
    [
      'the whole of a part',
      'Fire broke out in eastern Kenya and in Kenya. Nine men died across the country.',
      'Kenya',
    ],
    [
      'no compound',
      'Fire broke out in Kenya. The Chile-backed men wept. Nine died across the country.',
      'Kenya',
    ],
    ['a country', 'Fire broke out in Kenya. In Oslo it rained. Nine men died across the country.', 'Kenya'],
    ['a country by its people', 'A Kenyan judge wept. Nine courts were shut across the country.', 'Kenya'],
    [
      'not the country of a foreigner',
      'Kenyan police met Chileans, some Iraqis and a Somali. Nine men died across the country.',
      'Kenya',
    ],
    [
      'the country of the town before',
      'It rained in Kenya. Chile sent boats. After floods in Nairobi schools across the country lost 9 boats.',
      'Kenya',
    ],
    [
      'not to say where a town lies',
      'It rained in Kenya. A fire in Mombasa, on the other side of the country, killed 9 men.',
      'Mombasa',
    ],
    ['a whole country', 'Fire broke out in Oslo, Norway. Some 9 schools were closed nationwide.', 'Norway'],
    ['a city', 'Fire broke out in Oslo. It rained in Ohio. The city’s 9 schools were closed.', 'Oslo'],
    [
      'no quarter as a city',
      'Oslo rents rose. In the district of Frogner it rained. The city’s 9 towers shone.',
      'Oslo',
    ],
    [
      'not the writer’s own',
      'It rained in Oslo. It rained in Kenya. It rained in Oslo. In this country 9 men died.',
      'Oslo',
    ],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });
});
