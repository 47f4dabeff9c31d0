import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../support/processor_time.ts';
import { quantitiesOf } from './read.ts';

const WORDS = [
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'of',
  'the',
  '1,200',
  '$5',
  '3.2bn',
  '-',
  '–',
  'to',
  'between',
  'people',
  'dozens',
  '%',
  'year',
  'old',
  ',',
  '.',
  '(',
  ')',
  '12kg',
  '1/2',
  'third',
  'others',
  'about',
  'one',
  'in',
  'said',
];
const arbitraryText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
);

describe('on any text', () => {
  it('never fails, and gives spans of the text in order that do not overlap', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        let end = 0;
        for (const q of quantitiesOf(text)) {
          expect(text.slice(q.start, q.end)).toBe(q.text);
          expect(q.start).toBeGreaterThanOrEqual(end);
          expect(q.figure_text).toContain(q.text);
          if (q.figure_low !== null && q.figure_high !== null)
            expect(q.figure_low).toBeLessThanOrEqual(q.figure_high);
          end = q.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads every whole number below a billion that is written with separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (n) => {
        const printed = String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
        expect(quantitiesOf(`They fed ${printed} goats.`)[0]?.figure).toBe(n);
      }),
      { numRuns: 100 },
    );
  });

  it('takes time that grows no faster than the text', () => {
    const time = (repeats: number) => {
      const text = 'The 12 camps held 1,200 people, and 35 of them left, '.repeat(repeats);
      return Math.min(...[1, 2, 3].map(() => processorTime(() => quantitiesOf(text))));
    };
    time(100);
    expect(time(1600)).toBeLessThan(40 * Math.max(5, time(100)));
  });
});
