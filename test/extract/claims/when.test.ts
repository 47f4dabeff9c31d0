/** For which date figures are stated, on invented reports. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

const PUBLISHED = '2025-03-14';

/** The date of every claim of a text, in order. */
const dates = (text: string, published: string | null = PUBLISHED) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published })).map(({ date }) => date);

describe('what holds now', () => {
  test.each([
    [
      'a clause with *now* behind one with a date',
      'In 2019 the mill had 40 looms; now it has nine.',
      ['2019', PUBLISHED],
    ],
    ['what something has', 'Foyle House, opened in 1990, has 12 rooms.', [PUBLISHED]],
    ['what a dated document tells', 'A 2010 census shows that 12 percent are out of work.', ['2010']],
    ['*now* of a noun alone', 'In 2019 the inn, now a school, had 12 rooms.', ['2019']],
    [
      'a present beside a goal',
      'It wants to cut the number of depots, currently 210, to 20 by 2029.',
      [PUBLISHED, '2029'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('the time since', () => {
  test.each([
    ['of an object', 'It has shut the mills of nine firms since 2019.', ['2019/2025-03-14']],
    ['of what a participle says', 'There have been 30 fires tied to it since 2019.', ['2019/2025-03-14']],
    ['not of whom a subject tells', 'The fate of 40 men has been unknown since 2019.', [PUBLISHED]],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what goes on', () => {
  test.each([
    [
      'by the verb behind',
      'A boat that sank on Monday took nine guards along and 12 nuns are missing.',
      ['2025-03-10', PUBLISHED],
    ],
    [
      'as somebody speaks',
      'A boat sank on Monday. Police said 12 guards were searching the bay.',
      [PUBLISHED],
    ],
    [
      'or went on at a time',
      'A boat sank on Monday. Police said 12 men were sleeping when it sank.',
      ['2025-03-10'],
    ],
    [
      'not the date of its subject',
      'The toll of a storm that hit the bay on Monday has risen to 12.',
      [PUBLISHED],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('when a loan ends is not when it was made', () => {
  expect(dates('On Tuesday it sold $125 million of notes due Oct. 15, 2029.')).toEqual(['2025-03-11']);
  expect(dates('It has a lease of 9 acres expiring in May 2031.')).toEqual([PUBLISHED]);
});

describe('a sequel', () => {
  const LEAD = 'A guard was held on Thursday, a day after a bus crashed near the mill.\n\n';
  test.each([
    ['harm', `${LEAD}Among the dead were 12 nuns.`, ['2025-03-12']],
    ['who was aboard', `${LEAD}The bus had 12 nuns on board.`, ['2025-03-12']],
    [
      'a date behind *after*',
      'He was held on Thursday after a bus crashed on Monday.\n\nThe crash killed 12.',
      ['2025-03-10'],
    ],
    [
      'a day for a longer time',
      'A quake hit at the weekend.\n\nIt struck on Sunday.\n\nIt was cold.\n\nIt killed 12 men.',
      ['2025-03-09'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('what came of what *when* tells', () => {
    expect(dates('It is the worst since 1989, when a jet fell, killing all 12 on board.')).toEqual(['1989']);
  });
});

describe('the date of a survey', () => {
  test.each([
    [
      'a census',
      'A 2010 census shows 9 per cent have no job. Another 12 per cent are ill.',
      ['2010', '2010'],
    ],
    ['a participle', 'A poll of men taken in May 2024 finds that 40 per cent like him.', ['2024-05']],
    [
      'over sentences',
      'A survey carried out last month shows 9 per cent are gloomy. Only 3 per cent plan to hire.',
      ['2025-02', '2025-02'],
    ],
    [
      'until another date',
      'A poll taken in May 2024 finds that 40 per cent like him. Today, 12 per cent do.',
      ['2024-05', PUBLISHED],
    ],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

test('a year that a change is measured from is not its date', () => {
  expect(dates('Last year 538 miners died, down 10 percent from 2023.')).toEqual(['2024', '2024']);
  expect(dates('Prices rose 10 percent from 2021 to 2023.')).toEqual(['2021/2023']);
});

describe('the day of the event', () => {
  test('holds for what is told before it', () => {
    const text =
      'Three people were killed when a tram left the rails, police said.\nThe accident happened late on Tuesday near the harbour.';
    expect(dates(text)).toEqual(['2025-03-11']);
  });

  test.each([
    [
      'right behind the lead',
      'A crush killed 9 nuns, police said Thursday.\n\nThe nuns had come on Wednesday.',
      '2025-03-12',
    ],
    ['behind an end', 'He spoke on Thursday, a day after a bus crashed, killing 9 nuns.', '2025-03-12'],
    ['not of what is done since', 'It has freed 9 nuns since troops entered the town last week.', PUBLISHED],
    [
      'nor of what shares *has*',
      'A raid began on Monday.\n\nThe army has taken a hill and killed 9 men.',
      PUBLISHED,
    ],
    ['nor a feast’s last day', 'A crush killed 9 nuns on the last day of the feast.', PUBLISHED],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  test('is told behind an aside', () => {
    const text =
      'Two men were hurt in a fight, police said Thursday.\nThe fight, over a boat, took place on Tuesday.';
    expect(dates(text)).toEqual(['2025-03-11']);
  });

  test('is that of the words where a sentence tells no other', () => {
    expect(dates('Three people were killed in a fire, police said on Thursday.')).toEqual(['2025-03-13']);
  });

  test('is not the day of a dateline', () => {
    const text = 'QUITO, March 14 (Wire) - A boat sank on Tuesday, killing 9 people.';
    expect(dates(text)).toEqual(['2025-03-11']);
  });

  test('is not when the thing was made', () => {
    const text = 'A ferry sank on Sunday.\nThe boat, built in 1962 for 180 people, went down with 40 aboard.';
    expect(dates(text)).toEqual(['1962', '2025-03-09']);
  });

  test('is not when those whom it is about were hurt', () => {
    const text = 'On Monday it agreed to pay $40 to the kin of a man hurt by a cart at the old mill in 2014.';
    expect(dates(text)).toEqual(['2025-03-10']);
  });

  test('is past, however unsure', () => {
    expect(dates('A shop was raided on Sunday. Probably 40 coats were stolen.')).toEqual(['2025-03-09']);
  });

  test('is not told by a deadline, nor by a year that somebody names', () => {
    const text =
      'A lorry overturned on Sunday.\n“By the end of 2025 the road will be wider,” the mayor said. Eight goats were hurt.';
    expect(dates(text)).toEqual(['2025-03-09']);
  });
});

describe('a date of one figure alone', () => {
  test.each([
    ['a goal', 'It runs 80 shops and hopes to expand to more than 120 by 2029.', [PUBLISHED, '2029']],
    ['a bound is no comparison', 'More than 75 flights landed in 2017.', ['2017']],
  ])('%s', (_what, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('reports from courts', () => {
  const text = [
    'A man has been jailed for a raid on a jeweller.',
    'Tom Reed, who pleaded guilty at Holm Crown Court on Thursday, attacked the shop with a hammer in May 2023.',
    'He was sentenced to six years.',
    'Two other men waited in a van outside.',
    'The judge told him that he had shown no remorse, and 14 witnesses gave evidence to the jury.',
  ].join('\n');

  test('tell of the offence on its day, of the trial on the trial’s', () => {
    expect(dates(text)).toEqual(['2025-03-13', '2023-05', '2025-03-13']);
  });

  test('tell of the night of the offence', () => {
    const more = `${text}\nThe jury heard on Monday that 12 guards were off duty that night.`;
    expect(dates(more).at(-1)).toBe('2023-05');
  });

  test('tell how long the trial was as of the trial', () => {
    expect(dates(`${text}\nThe trial, which lasted 12 weeks, was long.`).at(-1)).not.toBe('2023-05');
  });

  test('tell what a court ordered as of its day', () => {
    expect(dates('He appeared in court on Monday. He was ordered to repay £40.')).toEqual(['2025-03-10']);
  });

  test('tell in a second clause what the court did', () => {
    const more = `${text}\nThe jury left the room at noon and asked for 12 maps.`;
    expect(dates(more).at(-1)).not.toBe('2023-05');
  });

  test('tell of no release as of the offence', () => {
    const arrest = [
      'Deputies chased a stolen lorry through Holm on Sunday, and it hit 12 cars.',
      'Tom Reed was charged with theft before a judge, and a court date was set at a hearing.',
      'He was freed from jail in May 2023 after a sentence of four years.',
      'Nobody could say why.',
      'The chase left nine deputies hurt.',
    ].join('\n');
    expect(dates(arrest).at(-1)).toBe('2025-03-09');
  });

  test('tell in one sentence what the convict did and what he got', () => {
    const lead = 'A man who tied up three jewellers in their shop has been jailed for six years.';
    expect(dates([lead, ...text.split('\n').slice(1, 2)].join('\n'))).toEqual(['2023-05', PUBLISHED]);
  });
});

test('an example has a date of its own', () => {
  const text = 'He has 14 convictions, including a theft in 2009 for which he served four years.';
  expect(dates(text)).toEqual([PUBLISHED, '2009']);
});

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

test('a report on a year that is over tells of that year', () => {
  const text =
    'Storms sank 80 boats in 2024, the coast guard said in a report on Monday.\nOf the crews nothing is said.\nIt rescued 300 sailors.';
  expect(dates(text)).toEqual(['2024', '2024']);
});

test('a date to come holds for what is to come in its passage', () => {
  expect(dates('The clinic will open in May. It will have 40 beds.')).toEqual(['2025-05']);
});

test('what stands in brackets has the time of the words before them', () => {
  expect(
    dates('It runs 30 ships (24 of them tankers) and had begun to grow when it was sold in May 2019.'),
  ).toEqual([PUBLISHED, PUBLISHED]);
});

/** `figure: date` of every claim. */
const figuresDated = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: PUBLISHED })).map(
    ({ figure_text, date }) => `${figure_text}: ${date}`,
  );

test('what a relative clause tells of the past dates nothing outside it', () => {
  expect(
    figuresDated(
      'On Monday the mill burned. Four workers were hurt in the town where a flood drowned 40 in 2011. Two left.',
    ),
  ).toEqual(['Four: 2025-03-10', '40: 2011', 'Two: 2025-03-10']);
});

test('*when* behind a date tells what happened then', () => {
  expect(figuresDated('It was the worst flood since May 2019, when nine cows drowned.')).toEqual([
    'nine: 2019-05',
  ]);
  expect(figuresDated('The dam has leaked since 2012, when 60 cracks opened.')).toEqual(['60: 2012']);
});

describe('levels beside others', () => {
  test.each([
    [
      'what a result came from is that of the year before',
      'Dornvale earned $40 million, or 8 cents a share, in the third quarter of 2024, up from $30 million, or 6 cents.',
      ['$40 million: 2024-35', '8: 2024-35', '$30 million: 2023-35', '6: 2023-35'],
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

test('a week counted back from the news dates nothing else', () => {
  const text =
    'A study was published on Monday. Of those asked 40 had not slept during the previous week. Another 12 smoked.';
  expect(figuresDated(text).at(-1)).toBe('12: 2025-03-10');
});

test('what is won or missed on a day has its date', () => {
  expect(dates('The farmers won Sunday’s election with 40 percent.')).toEqual(['2025-03-09']);
  expect(dates('The mill, reversing Tuesday’s gains, fell 40 percent on Wednesday.')).toEqual(['2025-03-12']);
});

test('the month and the same period are those last spoken of', () => {
  expect(dates('The mill earned $6 in January, Ann Lee said Monday, and ended the month with $2.')).toEqual([
    '2025-01',
    '2025-01',
  ]);
  expect(dates('The mill sold 40 looms in 2022. It bought nine over the same period.')).toEqual([
    '2022',
    '2022',
  ]);
});

test('a date behind a date that counts from an event dates that event alone', () => {
  expect(dates('In 2014, 20 years after joining the league, it had 40 ships.')).toEqual(['2014']);
  expect(dates('On Monday, two days after the storm, Ann Lee counted 40 trees.')).toEqual(['2025-03-10']);
});

test('two days on end of a poll are one stretch', () => {
  expect(dates('The poll of 500 voters was taken Sunday and Monday.')).toEqual(['2025-03-09/2025-03-10']);
});
