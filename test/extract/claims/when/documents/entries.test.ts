/** The dates that the entries of a chronicle open with. */
import { expect, test } from 'vitest';
import { dates, PUBLISHED } from '../../../../support/claim_fields.ts';

const CHRONICLE = [
  'March 3, 2019: Nine men flee the jail. Guards catch two of them within the hour.',
  'Dec. 11, 2020 – Six guards are on trial. In 2021 the court clears four.',
  'May 2022: A fire kills 12.',
];

test('hold for all that an entry tells', () => {
  expect(dates(CHRONICLE.join('\n\n'))).toEqual([
    '2019-03-03',
    '2019-03-03',
    '2020-12-11',
    '2021',
    '2022-05',
  ]);
});

test('are none where one paragraph alone opens with a date', () => {
  expect(dates('March 2019: rain. The jail holds 9 men.')).toEqual([PUBLISHED]);
});
