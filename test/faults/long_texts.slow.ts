/** The time that a report takes grows with its length, and no faster, whatever is repeated in it. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../pipeline/extract/extract.ts';
import { documentOf } from '../../pipeline/validate/report.ts';

const SHORT = 10_000;
const TIMES = 8;

/** Seconds of processor time that the claims of a text take. */
function cost(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const raw = {
    name: 'long.txt',
    file: 'long.txt',
    line: null,
    text,
    sha256: '0'.repeat(64),
    bytes: text.length,
  };
  const nothing = { title: null, publisher: null, published: null, url: null };
  const before = process.cpuUsage();
  extractClaims(documentOf({ ...raw, ...nothing }, null).document);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  '7 ',
  '5,',
  '5-6 ',
  '1/2 ',
  '$5 ',
  '5% ',
  '5 kg ',
  '5 men, ',
  'aged 5, ',
  'one and ',
  'two ',
  'hundred ',
  'twenty-',
  'between 3 and ',
  'from 5 to ',
  'more than 5 of the ',
  'killed 5 ',
  'but 5 ',
  '2019 ',
  '3 days ago ',
  '3 May 2020, ',
  'Holt, ',
  'Holt: ',
  'Lindholm, Norland, ',
  'said that 5 men ',
  '“5 men ',
  '“5 men,” he said. ',
  '"',
  '“',
  '’',
  '(',
  'a',
  '!',
  '\n',
  '\r',
  '5 boats\n',
  '\u200d',
  '\u0301',
  '\ud800',
  '港',
  'a@b ',
  'http://a.b/',
  'The mayor said on Tuesday that about 300 boats lay in Lindholm, and 20 of them sank. ',
])('%j', (unit) => {
  cost(unit, SHORT);
  const short = cost(unit, SHORT);
  expect(cost(unit, SHORT * TIMES)).toBeLessThan(short * TIMES * 2.5 + 0.5);
});
