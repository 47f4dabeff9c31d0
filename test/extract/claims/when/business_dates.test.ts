/** For which date results, prices and statistics are stated. */
import { describe, expect, test } from 'vitest';
import { dates, figuresDated, PUBLISHED } from '../../../support/claim_fields.ts';

describe('reports on companies', () => {
  test('tell results of the period that they deal with, though they compare it with another', () => {
    const text = [
      'Dornvale posted a profit of $40 million for the third quarter of 2024, compared with $30 million a year earlier.',
      'Revenue rose to $2 billion.',
    ].join(' ');
    expect(dates(text)).toEqual(['2024-35', '2023-35', '2024-35']);
  });

  test('tell what shares did on the day, whatever was told before', () => {
    const text = 'Dornvale bought the mill for $9 million in 2012.\nIts shares closed down 4 percent at $12.';
    expect(dates(text)).toEqual(['2012', PUBLISHED, PUBLISHED]);
  });
});

describe('levels beside others', () => {
  test.each([
    [
      'what a result came from is that of the year before',
      'Dornvale earned $40 million, or 8 cents a share, in the third quarter of 2024, up from $30 million, or 6 cents.',
      ['$40 million: 2024-35', '8: 2024-35', '$30 million: 2023-35', '6: 2023-35'],
    ],
    [
      'the quarter that ends with a day is the date, and its like a year before that of what it came from',
      'For the quarter ended Sept. 30, Dornvale earned $40 million, or 8 cents a share, up from $30 million, or 6 cents a share, a year earlier.',
      ['$40 million: 2024-35', '8: 2024-35', '$30 million: 2023-35', '6: 2023-35'],
    ],
    [
      'a level that has a date of its own has that',
      'The rate for farmers fell to 3 percent last month from 4 percent in December, the lowest in years.',
      ['3: 2025-02', '4: 2024-12'],
    ],
    [
      'the loss of another year has a date of its own',
      'The mill earned $24 million in 2023, compared with a deficit of $3 million last year.',
      ['$24 million: 2023', '$3 million: 2024'],
    ],
    [
      'what something elsewhere came to is of the same year',
      'There were 130 fires in Dornvale in 2023, compared with 292 across the bay.',
      ['130: 2023', '292: 2023'],
    ],
    [
      'nobody speaks for a quarter',
      'It lost $6 million in the third quarter of 2024. In the third quarter of 2022, it had reported a loss of $3 million.',
      ['$6 million: 2024-35', '$3 million: 2022-35'],
    ],
    [
      'a year earlier is the stretch that it is compared with',
      'Dornvale lost $60 million through the first nine months of 2024, compared with earnings a year earlier of $38 million, or $2 a share in all, as its sales crept up 1.4% to $7 billion.',
      [
        '$60 million: 2024-01/2024-09',
        '$38 million: 2023-01/2023-09',
        '$2: 2023-01/2023-09',
        '1.4%: 2024-01/2024-09',
        '$7 billion: 2024-01/2024-09',
      ],
    ],
    [
      'a forecast is cut from one of the same year',
      'Ann Lee cut her earnings estimate for 2026 to $2 a share from $3.',
      ['$2: 2026', '$3: 2026'],
    ],
    [
      'what something stems from is no level',
      'Dornvale made a loss in the third quarter of 2024. It stemmed from $35 million of write-downs.',
      ['$35 million: 2024-35'],
    ],
    [
      'what somebody votes against is no level',
      'In 2008 he voted against the $700 million gift.',
      ['$700 million: 2008'],
    ],
    [
      'the nine months are those since the year began',
      'Its sales for the nine months were $25 million.',
      ['nine: 2024-01/2024-09', '$25 million: 2024-01/2024-09'],
    ],
    [
      'what it told for another time is of that time',
      'It sees less than the 16 pence it earned last year.',
      ['16: 2024'],
    ],
    [
      'what it reports as it announces is still compared with the year before',
      'Dornvale sold a mill at the same time it reported first-quarter income rose to $40 million from $30 million.',
      ['$40 million: 2025-33', '$30 million: 2024-33'],
    ],
    [
      'no company reports on longer than a year',
      'In the past 18 months Dornvale opened four mills. Sales rose to $9 million.',
      ['four: 2023-09/2025-03', '$9 million: 2025-03-14'],
    ],
    [
      'so it is from one year to the next',
      'The port shipped 60 tonnes in 2024, against 50 tonnes.',
      ['60: 2024', '50: 2023'],
    ],
    [
      'a date right behind another figure is that one’s',
      'Growth was 3 per cent last year and 4 per cent in 2019.',
      ['3: 2024', '4: 2019'],
    ],
    [
      'what was raised since a date has its level now',
      'The bank has raised its rate by 2 points since May 2023, to 7 per cent.',
      ['2: 2023-05/2025-03-14', '7: 2025-03-14'],
    ],
    [
      'a record that was left behind in a month',
      'In January the deficit narrowed to $4 billion from a record $6 billion in May.',
      ['$4 billion: 2025-01', '$6 billion: 2024-05'],
    ],
    [
      'what a rise is measured against',
      'In the last three months of 2024 rents rose 6 per cent on a year earlier.',
      ['6: 2024-10/2024-12'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figuresDated(text)).toEqual(expected);
  });
});

describe('reports on an economy', () => {
  test('tell its statistics of their month, though they compare it with others', () => {
    const text = [
      'Inflation rose to 9 per cent in January, the bureau said on Thursday.',
      'The rate stood at 8 per cent in December and 5 per cent in January last year.',
      'Food prices climbed 12 per cent.',
      'Analysts had expected inflation of 8.5 per cent.',
    ].join('\n');
    expect(figuresDated(text)).toEqual([
      '9: 2025-01',
      '8: 2024-12',
      '5: 2024-01',
      '12: 2025-01',
      '8.5: 2025-01',
    ]);
  });

  test('tell prices of the day, whichever month a contract is for', () => {
    const text = 'Crude for May delivery fell $2 to $60 a barrel.\nThe dollar slipped 1 per cent.';
    expect(figuresDated(text)).toEqual(['$2: 2025-03-14', '$60: 2025-03-14', '1: 2025-03-14']);
  });
});

test('what a quarter is compared with is the quarter a year before, however it is told', () => {
  expect(
    dates(
      'It cut 30 jobs in January. It earned $2 million in the fourth quarter, against $3 million a year ago.',
    ),
  ).toEqual(['2025-01', '2024-36', '2023-36']);
});

test('a deal told before the market has not the day of the market', () => {
  expect(dates('It sold 40 shops in the deal. Its shares closed at 22 crowns on Thursday.')).toEqual([
    PUBLISHED,
    '2025-03-13',
  ]);
});
