import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateline } from '../../pipeline/validate/dateline.ts';

/** Place, agency, date and the text behind, as printed. */
function read(paragraph: string) {
  const dateline = readDateline(paragraph);
  if (!dateline) return null;
  const { place, agency, date, body } = dateline;
  return [place && paragraph.slice(place.start, place.end), agency, date, paragraph.slice(body)];
}

describe('a dateline', () => {
  test.each([
    ['QAMISHLI, Syria — Forty men', ['QAMISHLI, Syria', null, null, 'Forty men']],
    ['BEIJING --Forty men', ['BEIJING', null, null, 'Forty men']],
    ['WASHINGTON—Forty men', ['WASHINGTON', null, null, 'Forty men']],
    ['DEIR EZ-ZOR, Syria - 40 men', ['DEIR EZ-ZOR, Syria', null, null, '40 men']],
    ['MOSUL, Iraq, Jan 22 (Reuters) – Forty men', ['MOSUL, Iraq', 'Reuters', null, 'Forty men']],
    ['GENEVA, March 12, 2019 (AFP) – Forty men', ['GENEVA', 'AFP', '2019-03-12', 'Forty men']],
    ['Geneva (12 March 2019) – Forty men', ['Geneva', null, '2019-03-12', 'Forty men']],
    ['LAUREL COUNTY, Ky. (WKYT) - Forty men', ['LAUREL COUNTY, Ky.', 'WKYT', null, 'Forty men']],
    ['Baghdad (AFP) - “Forty men', ['Baghdad', 'AFP', null, '“Forty men']],
    ['Damascus, Syria – Forty men', ['Damascus, Syria', null, null, 'Forty men']],
    ['al-Hol, Syria (AP) — Forty men', ['al-Hol, Syria', 'AP', null, 'Forty men']],
    ['(CNN) — Forty men', [null, 'CNN', null, 'Forty men']],
    ['(CNN)Forty men', [null, 'CNN', null, 'Forty men']],
    [
      'Oslo, Norway (CNN) Forty men — and nine more',
      ['Oslo, Norway', 'CNN', null, 'Forty men — and nine more'],
    ],
    ['MIAMI _', ['MIAMI', null, null, '']],
    ['OSLO, Norway (AP)_ Forty men', ['OSLO, Norway', 'AP', null, 'Forty men']],
    ['SWAT, March 5 (APP):Forty men', ['SWAT', 'APP', null, 'Forty men']],
    ['RIYADH: Forty men', ['RIYADH', null, null, 'Forty men']],
    ['22 January 2026 — Forty men', [null, null, '2026-01-22', 'Forty men']],
    ['Oslo/Bergen, Nov 28: Forty men', ['Oslo/Bergen', null, null, 'Forty men']],
  ])('%s', (paragraph, parts) => {
    expect(read(paragraph)).toEqual(parts);
  });

  test.each([
    'BREAKING — Forty men have fled',
    'UPDATE: Forty men have fled',
    'The prison — Forty men fled from it',
    'The minister said: Forty men',
    'Assad - Forty years in power',
    'Forty men — 12 of them armed — fled',
    'By Jane Smith (Reuters) - Forty men',
    '22 January — Forty men fled',
    '22 January 2026: Forty men fled',
    'Syrian Democratic Forces (SDF) Guards fled',
    'The firm (AP) Forty men run fled',
    'OLD CAMP — where forty men lived',
    '— Forty men',
    '',
  ])('is none: %s', (paragraph) => {
    expect(read(paragraph)).toBeNull();
  });

  test('slices out of any string', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('PARIS', ', ', ' — ', '(AP)', ' - ', 'X', ': '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const dateline = readDateline(text);
        if (!dateline) return;
        expect(dateline.body).toBeLessThanOrEqual(text.length);
        if (!dateline.place) return;
        expect(dateline.place.end).toBeGreaterThan(dateline.place.start);
        expect(dateline.place.end).toBeLessThan(dateline.body);
      }),
    );
  });
});
