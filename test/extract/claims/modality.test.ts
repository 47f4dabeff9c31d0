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
  ['The barn can hold 30 goats.', ['asserted']],
  ['Ann Lee, 54, will not run, and the 49-year-old farmer may go.', ['asserted', 'asserted']],
  ['The farmer may be 40 years old.', ['possible']],
  ['SEEK has fed 30 goats.', ['asserted']],
  ['They listed 60 barns that it could tax.', ['asserted']],
  ['He had kept it for five years, it was not easy.', ['asserted']],
  ['The charges of robbing two farmers will not stand.', ['asserted']],
  ['It sold 30 goats in May.', ['asserted']],
  ['The mill said it would close 20 shops.', ['planned']],
  ['If it rained, the mill would lose 20 shops.', ['asserted']],
  ['It will close 60 of its 410 shops.', ['planned', 'asserted']],
  ['The mill said that it had paid 60 farmers but that 20 could wait until May.', ['asserted', 'possible']],
  ['They moved 900 goats. Some 30 lambs were among those still to come.', ['asserted', 'planned']],
])('%s', (text, expected) => {
  expect(extractClaims(documentFrom(text)).map(({ modality }) => modality)).toEqual(expected);
});
