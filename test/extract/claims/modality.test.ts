import { expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

test.each([
  ['The mill plans to open 45 shops and to close 20.', ['planned', 'planned']],
  ['Another 600 goats are expected to arrive.', ['planned']],
  ['The two mills agreed to merge.', ['asserted']],
  ['The club wants farmers to own 12 of the barns.', ['planned']],
  ['“It won’t help,” said Ann Lee, 54.', ['asserted']],
  ['Some 30 goats are believed to be lost.', ['possible']],
  ['It reportedly sold 30 goats.', ['possible']],
  ['It sold 30 goats.', ['asserted']],
])('%s', (text, expected) => {
  expect(extractClaims(documentFrom(text)).map(({ modality }) => modality)).toEqual(expected);
});
