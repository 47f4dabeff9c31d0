/** The dates of a report that can be a figure's. */
import { expect, test } from 'vitest';
import { placeMentions } from '../../../../../pipeline/extract/claims/report.ts';
import { anchorsOf } from '../../../../../pipeline/extract/claims/when/anchors/anchors.ts';
import { annotateText } from '../../../../../pipeline/extract/extract.ts';
import { readText } from '../../../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../../../support/document.ts';
import { processorTime } from '../../../../support/processor_time.ts';

test('many dates in one clause take time that grows no faster than the text', () => {
  const time = (repeats: number) => {
    const text = readText(documentFrom(`Rain fell ${'in 1998 near Homs on 40 barns '.repeat(repeats)}.`));
    const report = placeMentions(text, annotateText(text));
    return Math.min(...[1, 2, 3].map(() => processorTime(() => anchorsOf(report))));
  };
  time(500);
  expect(time(8000)).toBeLessThan(40 * Math.max(5, time(500)));
});
