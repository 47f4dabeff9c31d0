/** When and where the parts of a figure are, on invented reports. */
import { describe, expect, test } from 'vitest';
import { claimsIn, PUBLISHED } from '../../support/claim_fields.ts';

const circumstances = (text: string) =>
  claimsIn(text).map(({ figure_text, date, location }) => `${figure_text}: ${date}, ${location}`);

describe('a part of the figure before', () => {
  test.each([
    [
      'is where that is, though the report is set elsewhere',
      'Rain fell in Basra, Basra police said. In Oslo, Ann Lee told the court that 900 men were tried in 2019. Of those, 12 were hanged.',
      ['900: 2019, Oslo', '12: 2019, Oslo'],
    ],
    [
      'through parts of parts',
      'A mill in Oslo sacked 900 men in March 2019. Nine of them were hurt. Of these, two died.',
      ['900: 2019-03, Oslo', 'Nine: 2019-03, Oslo', 'two: 2019-03, Oslo'],
    ],
    [
      'but has a time and place of its own where they are told',
      'In 2019 a mill in Oslo sacked 900 men. Of these, 12 died in Bergen in May 2020.',
      ['900: 2019, Oslo', '12: 2020-05, Bergen'],
    ],
    [
      'and holds now where it is told so',
      'In 2019 a mill in Oslo sacked 900 men. Of these, 12 are ill.',
      ['900: 2019, Oslo', `12: ${PUBLISHED}, Oslo`],
    ],
  ])('%s', (_what, text, expected) => {
    expect(circumstances(text)).toEqual(expected);
  });
});
