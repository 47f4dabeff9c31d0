import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

const unitsOf = (text: string) => extractClaims(documentFrom(text)).map((claim) => claim.unit);

describe('money by a name that countries share', () => {
  it.each([
    ['Bakers in Toronto, Canada, lost $3.5 million.', ['Canadian dollar']],
    ['A loaf costs 4 dollars in Sydney.', ['Australian dollar']],
    ['Rent in Cairo, Egypt, costs 900 pounds, up from 800.', ['Egyptian pound', 'Egyptian pound']],
    ['Each village near Brno in the Czech Republic got 900 crowns.', ['Czech koruna']],
    ['A teacher in Lahore, Pakistan, earns Rs 40,000.', ['Pakistani rupee']],
    ['The camp at Raqqa in Syria cost $3 million.', ['US dollar']],
    ['Bakers in Toronto, Canada, paid US$40 or 30 Australian dollars.', ['US dollar', 'Australian dollar']],
    ['A trader in Canada paid another in Australia $30.', ['US dollar']],
    [
      'A bank in Sydney, Australia, paid 90 Australian dollars ($60) each.',
      ['Australian dollar', 'US dollar'],
    ],
    ['Togo got 5 million pounds ($6 million).', ['pound sterling', 'US dollar']],
    ['Bakers in York, England, lost millions.', ['pound sterling']],
    ['A sack in York, England, weighs 12 pounds.', ['pound']],
  ])('%s', (text, expected) => expect(unitsOf(text)).toEqual(expected));
});
