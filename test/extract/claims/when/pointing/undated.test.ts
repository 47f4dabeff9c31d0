import { expect, test } from 'vitest';
import { dates, PUBLISHED } from '../../../../support/claim_fields.ts';

test('an earlier time that is not named dates nothing', () => {
  expect(dates('Nine men died on Wednesday. In an earlier attack, gunmen killed 12 guards.')).toEqual([
    '2025-03-12',
    null,
  ]);
  expect(dates('The camp, which once held 400 men, was closed on Sunday.')).toEqual([null]);
  expect(dates('He had previously served 18 months.')).toEqual([null]);
  expect(dates('It previously reported that 12 men had drowned on Sunday.')).toEqual(['2025-03-09']);
  expect(dates('In an earlier attack in May 2023, gunmen killed 12 guards.')).toEqual(['2023-05']);
  expect(dates('It has lost 40 boats, as previously.')).toEqual([PUBLISHED]);
});
