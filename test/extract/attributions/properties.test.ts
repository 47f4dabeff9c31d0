import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionAt, readAttributions } from '../../../pipeline/extract/attributions/attributions.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';
import { processorTime } from '../../support/processor_time.ts';

const WORDS =
  'said says told Reuters according to the mayor Holt , . : “ ” " \' ( ) that 40 goats who which and citing poll shows claims was by \n';

const report = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 80 }).map((words) => words.join(' ')),
);

function read(text: string) {
  return readAttributions(readText(documentFrom(text)));
}

describe('attributions of any text', () => {
  it('slice the text, hold no empty content, and name a speaker', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const { source, cue, content, speaker } of read(text)) {
          for (const span of [source, cue])
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const { start, end } of content) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(speaker).not.toBe('');
        }
      }),
    );
  });

  it('govern only what their content covers', () => {
    fc.assert(
      fc.property(report, fc.nat(300), (text, start) => {
        const attributions = read(text);
        const found = attributionAt(attributions, start, start + 1);
        const covering = attributions.filter((each) =>
          each.content.some((span) => span.start <= start && start < span.end),
        );
        if (found) expect(covering).toContain(found);
      }),
    );
  });

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(report, report, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

describe('long texts', () => {
  /** Milliseconds of processor time for each repeat; a quadratic reader would be ten times slower on the longer text. */
  function pace(unit: string, repeats: number): number {
    const text = readText(documentFrom(unit.repeat(repeats)));
    const time = processorTime(() => {
      const attributions = readAttributions(text);
      for (let at = 0; at < text.raw.length; at += 100) attributionAt(attributions, at, at + 2);
    });
    return time / repeats;
  }

  it.each([
    ['one sentence of many cues', 'the mayor said Holt told Reuters that 40 goats '],
    ['one quotation never closed', '“the mayor said 40 goats and '],
    ['many commas', 'Holt , a baker , of Kent , '],
    ['many names', 'Jane Holt said 40 . She said 12 . '],
    ['many labels', 'HOLT: we lost 40\n'],
    ['many quotations in a sentence', '“we lost 40” , the mayor said , and '],
    ['many quotations without a speaker', 'the red door “we lost 40 of them” stood open and '],
    ['many pronouns', 'he said 40 and she said 12 . '],
    ['many signed quotations', '“we lost 40” — Jane Holt '],
    ['many quotations behind capitals', 'RIVERS FALL AGAIN “we lost 40 of them all” '],
    ['many relative clauses', 'the man who said 40 and the board that told of 12 '],
    ['many counts that go on', 'The board said 40 cows left. About 12 cows are in Marl and Hay. '],
    ['many acronyms', 'NORHARCOM said 40 and Lake Town Ferry left . '],
  ])('%s', (_, unit) => {
    pace(unit, 200);
    const short = pace(unit, 400);
    const long = pace(unit, 4000);
    expect(long).toBeLessThan(short * 6 + 0.05);
  });
});
