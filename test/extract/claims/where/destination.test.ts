import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../../support/document.ts';

const destinations = (text: string) =>
  extractClaims(documentFrom(text)).map(({ destination }) => destination);

describe('where things go', () => {
  test.each([
    ['behind *to*', 'Jordan sent 40 men to Iraq.', ['Iraq']],
    ['to whoever takes them in', 'Iraq received 40 men from Syria.', ['Iraq']],
    ['to whoever takes them home', 'Sweden has repatriated 40 women from Syria.', ['Sweden']],
    [
      'with the total of which they are a part',
      'They moved 900 men to Iraq. They include 300 Syrians and 40 Swedes. The remaining 560 are Turks.',
      ['Iraq', 'Iraq', 'Iraq', 'Iraq'],
    ],
    [
      'as another count of the same has it',
      'They moved 900 men to Iraq. Aid workers put the number at 600.',
      ['Iraq', 'Iraq'],
    ],
    ['not to whoever sends them on', 'Turkey returned 300 men to their home countries.', [null]],
    ['nowhere where they are only held', 'They hold 900 men. They include 300 Syrians.', [null, null]],
  ])('%s', (_, text, expected) => {
    expect(destinations(text)).toEqual(expected);
  });
});

test('who tells what was sent elsewhere sent it from where he is', () => {
  const [claim] = extractClaims(documentFrom('Kurdish leaders in Syria said they had moved 40 men to Iraq.'));
  expect([claim!.location, claim!.destination]).toEqual(['Syria', 'Iraq']);
});

test.each([
  [
    'another country that took people home is not where these were',
    'Finland brought home six children from Syria on Monday. They were flown to Finland. It rained in Finland. France repatriated 169 women.',
    [null, 'France'],
  ],
  ['what befell somebody is nowhere to go', 'Two men were sentenced to death in Iraq.', ['Iraq', null]],
])('%s', (_what, text, expected) => {
  const { location, destination } = extractClaims(documentFrom(text)).at(-1)!;
  expect([location, destination]).toEqual(expected);
});

test('a country in the name of who tells it is not where they were sent from', () => {
  const [claim] = extractClaims(documentFrom('U.S. Central Command said it had sent 40 men to Iraq.'));
  expect([claim!.location, claim!.destination]).toEqual([null, 'Iraq']);
});

test('a list of those who took people in gives each its own, and none is where they were', () => {
  const read = extractClaims(
    documentFrom('Norway has taken back 51 citizens, Italy four and Spain (about 17).'),
  );
  expect(read.map(({ location, destination }) => [location, destination])).toEqual([
    [null, 'Norway'],
    [null, 'Italy'],
    [null, 'Spain'],
  ]);
});
