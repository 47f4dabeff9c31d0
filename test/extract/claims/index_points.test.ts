import { expect, it } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

it.each([
  ['The Dow fell 344.65 at the close.', ['344.65 point']],
  ['The Oslo index fell 2 percent, to 4,907.', ['2 percent', '4,907 point']],
  ['The average crowd rose to 1,300.', ['1,300 person']],
])('figures of an index count its points: %s', (text, expected) => {
  expect(extractClaims(documentFrom(text)).map(({ figure_text, unit }) => `${figure_text} ${unit}`)).toEqual(
    expected,
  );
});
