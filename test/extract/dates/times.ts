/** The times that are read in a sentence. */
import { expect } from 'vitest';
import { inOrder, readTimes } from '../../../pipeline/extract/dates/dates.ts';
import { readText } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';

/** A Thursday. */
export const PUBLISHED = '2026-01-22';

/** All expressions of time, as `text = TIMEX3 (EDTF)`. */
export function times(sentence: string, published: string | null = PUBLISHED): string[] {
  return inOrder(readTimes(readText(documentFrom(sentence, { published })))).map(
    ({ text, timex, edtf }) => `${text} = ${timex} (${edtf})`,
  );
}

/** Checks the times of each sentence, see `times`. */
export function expectTimes(cases: [sentence: string, ...expected: string[]][]): void {
  for (const [sentence, ...expected] of cases) expect(times(sentence), sentence).toEqual(expected);
}
