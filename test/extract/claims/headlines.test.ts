/** Figures of headlines that the body tells again, on invented reports. */
import { expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import type { Paragraph } from '../../../schemas/document.ts';
import { documentFrom } from '../../support/document.ts';

const HEADLINE = 'Prices climb 9% as bread runs short';
const claims = (body: string) => {
  const document = documentFrom(`${HEADLINE}\n\n${body}`, {
    publisher: 'The Daily Lantern',
    published: '2025-03-14',
  });
  const [headline, ...rest] = document.paragraphs as [Paragraph, ...Paragraph[]];
  return extractClaims({ ...document, paragraphs: [{ ...headline, kind: 'headline' }, ...rest] });
};

test('have the date and the place that the body tells of them', () => {
  const [headline] = claims('Inflation rose to 9 per cent in Chile in January, the bureau said on Thursday.');
  expect(headline).toMatchObject({
    figure: 9,
    date: '2025-01',
    date_basis: 'inherited',
    location: 'Chile',
    location_basis: 'inherited',
  });
});

test('are left alone where the body tells another figure', () => {
  const [headline] = claims('Inflation rose to 8 per cent in January, the bureau said on Thursday.');
  expect(headline).toMatchObject({ figure: 9, date: '2025-03-14' });
});
