/** Which country or state a figure belongs to in reports that name several, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../../pipeline/extract/extract.ts';
import { placesOf } from '../../../support/claim_fields.ts';
import { documentFrom } from '../../../support/document.ts';

/** `figure: place` of every claim. */
const placed = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: '2025-03-14' })).map(
    ({ figure_text, location }) => `${figure_text}: ${location}`,
  );

describe('each country of a list has its own figure', () => {
  test.each([
    [
      'Norway counted 900 voters last year, Kenya at least 70 and Chile about 40.',
      ['900: Norway', 'at least 70: Kenya', 'about 40: Chile'],
    ],
    [
      'Norway will give $20 million, Kenya $9 million and Chile €3 million.',
      ['$20 million: Norway', '$9 million: Kenya', '€3 million: Chile'],
    ],
    [
      'It rained in Oslo. The mill asked for $60 million. Chile has 9 mills.',
      ['$60 million: Oslo', '9: Chile'],
    ],
    ['It rained in Oslo. The Netherlands has 60 mills.', ['60: Netherlands']],
    ['It rained in Oslo. Kenya, where 60 mills stand idle, wants help.', ['60: Kenya']],
    ['It rained in Oslo. The Leeds, Alabama, company sold 60 looms.', ['60: Oslo']],
  ])('%s', (text, expected) => {
    expect(placed(text)).toEqual(expected);
  });
});

describe('a state that somebody governs or stands for is not where he acts', () => {
  const later = 'It was cold. It was wet. It was dark. It was late.';
  test.each([
    ['It rained in Oslo. Ohio Gov. Ann Lee met 40 farmers.', ['40: Oslo']],
    [`Ohio Sen. Ann Lee asked for a vote. ${later} The Ohio senator had 9 guests.`, ['9: null']],
  ])('%s', (text, expected) => {
    expect(placed(text)).toEqual(expected);
  });
});

test('another country than the report’s is left with its paragraph', () => {
  const text =
    'Chile held a vote on Sunday. In Chile it rained.\n\nIn Kenya 70 farmers voted last week.\n\nThe Reds won 40 seats.';
  expect(placed(text)).toEqual(['70: Kenya', '40: Chile']);
});

test('each item of a report of several has its own place', () => {
  const text = [
    '1. Mills stand still in Norway',
    'The mills of Norway stood still on Monday. Talks will go on in Bergen on Friday, Ann Lee said.',
    '2. Chile court frees 15',
    'A judge let the men go after a long hearing that began in March and went on all through the summer. He freed 15 men.',
    '3. And finally',
    'A baker made a loaf that is 40 metres long, and it took the town, its mayor and its band all day to eat it.',
  ].join('\n\n');
  expect(placed(text)).toEqual(['15: Chile', '15: Chile', '40: null']);
});

describe('a country that acts at home', () => {
  const town = 'A fire burnt in Homs, Syria. Homs is hot. It was put out in Homs.\n\nIt was late.\n\n';
  test.each([
    ['in a report on another', 'Norway deployed 40 boats.', 'Norway'],
    ['by its government', 'The U.S. government is to grant them $5 million.', 'United States'],
    ['not where it strikes', 'Norway has bombed 40 mills.', 'Homs'],
    ['not by the name of a company', 'Air Norway has ordered 40 planes.', 'Homs'],
  ])('%s', (_what, sentence, location) => {
    expect(placesOf(`${town}${sentence}`)).toEqual([location]);
  });
});
