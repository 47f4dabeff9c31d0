/** No text, however odd, makes the program throw, and every figure stands where its claim says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractClaims } from '../../pipeline/extract/extract.ts';
import { documentOf } from '../../pipeline/validate/report.ts';

/** Pieces that touch what the layers look for, between any others. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...[
      '5',
      '1,200',
      '1/2',
      '$',
      '%',
      'one',
      'hundred',
      'dozens of',
      'between',
      'and',
      'to',
      'than',
      'aged',
      '-',
      '—',
    ],
    ...[
      'May',
      '2019',
      'last',
      'days ago',
      'Monday',
      'in',
      'Lindholm',
      'said',
      'the mayor',
      'boats',
      'were killed',
      'of',
    ],
    ...[
      '“',
      '”',
      '"',
      '’s',
      '(',
      ')',
      '.',
      ',',
      ':',
      ';',
      '¶1 ',
      '\n',
      '\n\n',
      '\r',
      '\t',
      '\u00a0',
      '\ud800',
      '\u0000',
    ],
  ),
);
const text = fc
  .array(piece, { maxLength: 60 })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));

test('any text is read', () => {
  fc.assert(
    fc.property(text, (report) => {
      const { document } = documentOf(
        {
          name: 'any.txt',
          file: 'any.txt',
          line: null,
          text: report,
          sha256: '0'.repeat(64),
          bytes: 1,
          title: null,
          publisher: null,
          published: null,
          url: null,
        },
        null,
      );
      for (const claim of extractClaims(document)) {
        expect(claim.start).toBeLessThan(claim.end);
        expect(claim.sentence_start).toBeLessThanOrEqual(claim.start);
        expect(claim.sentence_end).toBeGreaterThanOrEqual(claim.end);
      }
    }),
    { numRuns: 400 },
  );
});
