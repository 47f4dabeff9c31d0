/** Times that are no dates, and what is no time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, readTimes } from '../../../pipeline/extract/dates/dates.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { daysCovered } from '../../../schemas/edtf.ts';
import { documentFrom } from '../../support/document.ts';
import { expectTimes, PUBLISHED, times } from './times.ts';

describe('clock times, lengths and repetitions', () => {
  it('joins a clock time with its day', () => {
    expectTimes([
      ['The mill caught fire at 04.45 on Sunday.', '04.45 on Sunday = 2026-01-18T04:45 (2026-01-18)'],
      ['18.40 – The fire is out.', '18.40 = 2026-01-22T18:40 (2026-01-22)'],
      ['The share closed at 18.40 on Sunday.', 'Sunday = 2026-01-18 (2026-01-18)'],
      ['The play began at 9 p.m. Sunday.', '9 p.m. Sunday = 2026-01-18T21:00 (2026-01-18)'],
      ['The wind rose overnight on Tuesday.', 'overnight on Tuesday = 2026-01-20TNI (2026-01-20)'],
      ['The play began on Saturday night.', 'Saturday night = 2026-01-17TNI (2026-01-17)'],
      ['The play began at 16:53 local time.', '16:53 local time = 2026-01-22T16:53 (2026-01-22)'],
    ]);
  });

  it('reads how long and how often', () => {
    expectTimes([
      ['It lasted two and a half years.', 'two and a half years = P2.5Y (null)'],
      ['They signed a 30-day truce.', '30-day = P30D (null)'],
      ['He earns $48,000 a year.', 'a year = P1Y (null)'],
      ['He is paid monthly.', 'monthly = P1M (null)'],
      ['She swims every day.', 'every day = P1D (null)'],
      ['She swims on Mondays.', 'Mondays = XXXX-WXX-1 (null)'],
    ]);
  });

  it('keeps lengths, repetitions and bare clock times out of the dates', () => {
    const text = readText(
      documentFrom('Every day at 9 a.m. he waits two hours, but not on Monday.', { published: PUBLISHED }),
    );
    expect(readTimes(text).dates.map((mention) => mention.text)).toEqual(['Monday']);
  });
});

describe('words that are no times', () => {
  it.each([
    'The cup was 1/2 full.',
    'The Sun said so, and he sat.',
    'April Jones sang for Theresa May.',
    'The March of the protesters passed.',
    'They may fall.',
    'The fall of the city was near.',
    'It was the 14th time.',
    'The second man won.',
    'A 12-year-old sang; Dora is 62 years old.',
    'There were 2018 people in 200 cities.',
    'He paid $2015 for room 2010.',
    'They sell Christmas trees.',
    'He reads the Daily Oven.',
    'Almost three-quarters of it was gone.',
    'They killed 2018 rats and 2000 mice.',
    'They spoke of the future of bread.',
  ])('%s', (sentence) => {
    expect(times(sentence)).toEqual([]);
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...'the a first last next this of in on since from to between and third quarter year years ago earlier later May 12 2015 Monday , . - 9 p.m. night week day past three half now before after morning 1990s '.split(
      ' ',
    ),
  );
  const prose = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
  const published = fc.constantFrom(null, '2026-01-22', '2024-02-29', '2026-01', '2026');

  it('mentions lie in order, slice the text, and their EDTF names days', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), published, (string, date) => {
        const document = documentFrom(string, { published: date });
        let end = 0;
        for (const mention of inOrder(readTimes(readText(document)))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(string.slice(mention.start, mention.end)).toBe(mention.text);
          if (mention.edtf !== null) daysCovered(mention.edtf);
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
