/** The codebook's rules of inheritance, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import type { ExtractedClaim } from '../../../schemas/claim.ts';
import { documentFrom } from '../../support/document.ts';

const PUBLISHED = '2025-03-14';

const read = (text: string, known = {}) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: PUBLISHED, ...known }));

/** One field of every claim of a text, in order. */
function field<Name extends keyof ExtractedClaim>(
  name: Name,
  text: string,
  known = {},
): ExtractedClaim[Name][] {
  return read(text, known).map((claim) => claim[name]);
}

describe('which quantities are claims', () => {
  test.each([
    ['A guard and 12 prisoners were hurt.', ['12']],
    ['The two men left. The two were caught later.', ['two', 'two']],
    ['Three days after the riot, 40 inmates were moved.', ['40']],
    ['One of the inmates said 15 cells were empty.', ['15']],
    ['Two officials said 70 tents burned.', ['70']],
    ['The council adopted Resolution 2254 in 2015.', []],
    ['About 9,000 children under 12 live there.', ['About 9,000']],
  ])('%s', (text, expected) => {
    expect(field('figure_text', text)).toEqual(expected);
  });

  test('a paragraph counts its claims from one', () => {
    const claims = read('Four died.\nTen died and six were hurt.');
    expect(claims.map(({ paragraph, ordinal }) => [paragraph, ordinal])).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });
});

describe('date', () => {
  test.each([
    ['a date of the clause', 'On 2 March 2025, 14 prisoners escaped.', '2025-03-02', 'stated'],
    ['a relative date', 'Guards shot 3 prisoners on Monday.', '2025-03-10', 'relative'],
    ['what holds now', 'The camp holds 800 families.', PUBLISHED, 'published'],
    ['a running toll', 'So far 60 families have been moved.', PUBLISHED, 'published'],
    ['what is planned', 'Officials plan to move 200 men.', PUBLISHED, 'published'],
  ])('%s', (_what, text, date, basis) => {
    expect(read(text).map((claim) => [claim.date, claim.date_basis])).toEqual([[date, basis]]);
  });

  test('the event of the passage', () => {
    expect(field('date', 'A riot broke out on 2 March. Five guards were hurt.')).toEqual(['2025-03-02']);
  });

  test('a date does not reach over a long passage', () => {
    const text =
      'A riot broke out in 2019. It was calm. Talks went on. Tea was served. Five guards were hurt.';
    expect(field('date', text)).toEqual([PUBLISHED]);
  });

  test('what has happened takes no date to come, and what is planned none long past', () => {
    expect(field('date', 'The mayor is to speak on 20 March. Nine cars burned.')).toEqual([PUBLISHED]);
    expect(field('date', 'The mill would cut 90 jobs after sales fell in 2023.')).toEqual([PUBLISHED]);
  });

  test('what may have happened is dated by the event', () => {
    expect(field('date', 'A bus sank on Monday.\nTea was served.\nThe bus may have carried 9 men.')).toEqual([
      '2025-03-10',
    ]);
    expect(field('date', 'A bus sank on Monday.\nTea was served.\nThe bus may carry 9 men.')).toEqual([
      PUBLISHED,
    ]);
  });

  test('what a date is compared with or done to has its date alone', () => {
    expect(field('date', 'Ships extended Monday’s decline of 4 percent by 9 percent.')).toEqual([
      '2025-03-10',
      PUBLISHED,
    ]);
    expect(field('date', 'Ships sank 30 times, more than in May.')).toEqual([PUBLISHED]);
    expect(field('date', 'There are 30 dunes, with a rise from 2019.')).toEqual([PUBLISHED]);
  });

  test('what somebody says happened did not happen as he says it', () => {
    expect(field('date', 'Trucks burned on Monday. A warden says 12 men fled.')).toEqual(['2025-03-10']);
  });

  test('when something was made, or what somebody else says, dates nothing', () => {
    expect(field('date', 'Police stopped a 2008 Ford with 9 men inside.')).toEqual([PUBLISHED]);
    expect(field('date', '“Last year was cold,” said one of the 9 men who built it.')).toEqual([PUBLISHED]);
  });

  test('an age between commas holds now', () => {
    expect(field('date', 'Ann Lee, 80, married a baker in 1965.')).toEqual([PUBLISHED]);
  });

  test('the background goes on in the next paragraph, for a sentence', () => {
    const text =
      'Trucks burned on Monday.\n\nIn January riots broke out in Homs.\n\nNine men died.\n\nTen trucks were new.';
    expect(field('date', text)).toEqual(['2025-01', '2025-03-10']);
  });

  test('a clock time without a day is no date of an event', () => {
    const text =
      'The fair opened, at 11 a.m. it seems. A truck burned on Monday. It was red. It was new. Nine left.';
    expect(field('date', text)).toEqual(['2025-03-10']);
  });

  test('what is counted from an event without a date has none', () => {
    expect(field('date', 'Nine cats were found three weeks after they fled.')).toEqual([PUBLISHED]);
  });

  test('what holds now has no date in a report without one', () => {
    const text = 'The mill closed in March 2019. It has a gate. Its 40 cats eat fish.';
    expect(field('date', text, { published: null })).toEqual([null]);
  });

  test('the event goes before the day on which somebody told of it', () => {
    expect(
      field('date', 'A riot broke out on 2 March. Five guards were hurt, police said on Thursday.'),
    ).toEqual(['2025-03-02']);
  });

  test('a comparison has its own date', () => {
    expect(field('date', 'In February 2025 the jail took in 90 men, up from 70 a year earlier.')).toEqual([
      '2025-02',
      '2024-02',
    ]);
  });

  test('nothing is guessed where the report has no date', () => {
    expect(field('date', 'The camp holds 800 families.', { published: null })).toEqual([null]);
  });
});

describe('location', () => {
  test.each([
    ['in the clause', 'The blast killed 12 people in Aleppo.', 'Aleppo', 'stated'],
    ['the nearer of two', 'After a raid in Homs, 9 men were held in Aleppo.', 'Aleppo', 'stated'],
    ['from the passage', 'A prison in Raqqa burned down. Nine men died.', 'Raqqa', 'inherited'],
  ])('%s', (_what, text, location, basis) => {
    expect(read(text).map((claim) => [claim.location, claim.location_basis])).toEqual([[location, basis]]);
  });

  test.each([
    [
      'a site, not the town that it lies in',
      'Fire broke out at Ghazlan prison in the city of Homs, and 9 men died.',
      'Ghazlan',
    ],
    ['a site whose people are told of', 'On Monday 90 people from Ghazlan prison were at large.', 'Ghazlan'],
    [
      'a site that something is done to',
      'The army closed Ghazlan prison. It had held 90 families.',
      'Ghazlan',
    ],
    ['not a person’s home', 'A bus crashed in Aleppo. Ann Lee, 26, of Homs, was hurt.', 'Aleppo'],
    [
      'a site spoken of again',
      'Fire broke out at Ghazlan prison. In Homs it rained. The prison held 9 men.',
      'Ghazlan',
    ],
    ['the place of a thing named before', 'Men raided Aleppo’s old citadel. The raid left 9 dead.', 'Aleppo'],
    [
      'the quarter, not its town',
      'Fire broke out in the Ghazlan district of Homs. It killed 9 men.',
      'Ghazlan',
    ],
    [
      'the town rather than its country',
      'Rain fell in Iraq. Fire broke out in Basra, Iraq. It rained. It was cold. It was wet. It killed 9 men.',
      'Basra',
    ],
    [
      'the area of a town',
      'Fire broke out in the Homs area. The Aleppo fire service said 9 men died.',
      'Homs',
    ],
    ['where a local body acts', 'In one week, the Aleppo fraud unit has charged 90 drivers.', 'Aleppo'],
    [
      'what was struck, whatever its direction',
      'It rained in Basra. A storm has struck north-western Nepal, leaving 9 men dead.',
      'north-western Nepal',
    ],
    [
      'not where the hurt were taken',
      'Fire broke out in Homs. All nine guards were burned and have been taken to Aleppo hospital.',
      'Homs',
    ],
    [
      'not where the hurt are cared for',
      'A bus sank in Aleppo. A driver was treated at Ghazlan Hospital. Police held 9 men.',
      'Aleppo',
    ],
    [
      'where the cared for are if nothing else is named',
      'Nine men are being treated at Ghazlan Hospital.',
      'Ghazlan Hospital',
    ],
    [
      'where officers work',
      'It rained in Mosul. Two officers from the town of Homs stopped a car with Basra plates.',
      'Homs',
    ],
    [
      'no place where only a people is named',
      'A Kenyan court met. It was cold. Tea was served. A Kenyan lawyer wept. It freed 9 men.',
      null,
    ],
    ['where a movement began', 'The transfer of inmates from Syria to Iraq began. It took 9 days.', 'Syria'],
    ['no place of peoples', 'Inmates of 19 nationalities were moved from Homs.', null],
  ])('%s', (_what, text, location) => {
    expect(field('location', text)).toEqual([location]);
  });

  test('a number right behind a place is its own', () => {
    const text = 'Homs took 40 families, Aleppo 30. The most came to Basra (90) and Mosul (80).';
    expect(field('location', text)).toEqual(['Homs', 'Aleppo', 'Basra', 'Mosul']);
  });

  test('a sentence that says what is where in many places sets no scene', () => {
    const text =
      'It rained in Mosul. It rained in Mosul. Fire broke out in Homs, Aleppo and Basra. It killed 9 men.';
    expect(field('location', text)).toEqual(['Mosul']);
  });

  test('where people come from is not where they are', () => {
    expect(field('location', 'Troops stormed a jail in Mosul. They freed 11 tourists from Canada.')).toEqual([
      'Mosul',
    ]);
  });

  test('company news has no place but where one is stated', () => {
    const text =
      'Paris shops opened. The profit and the dividend rose, and shares too.\nIt has 40 shops. It has 9 in Homs.';
    expect(field('location', text)).toEqual([null, 'Homs']);
  });

  test('where things and people are called after is not where they are', () => {
    expect(field('location', 'A flood hit Basra. Repairs cost 900 US dollars.')).toEqual(['Basra']);
    expect(field('location', 'A flood hit Basra. It drowned 60 Russian diplomats.')).toEqual(['Basra']);
  });

  test('a place named once and late is not what a report is about', () => {
    const text = `The club lost money. Its stand is old. Wages rose. Fans left. A roof
fell. A striker came from Gent. He
is old. He limps. He sings. It sold 900 seats.`;
    expect(field('location', text)).toEqual([null]);
  });

  test('a place inside the words that name a source is the source’s', () => {
    expect(field('location', 'A flood hit Basra. Officials in Baghdad said 30 homes were lost.')).toEqual([
      'Basra',
    ]);
  });

  test('a transfer has two ends', () => {
    const [claim] = read('Soldiers moved 150 prisoners from a jail in Hasakah to Baghdad.');
    expect([claim?.location, claim?.destination]).toEqual(['Hasakah', 'Baghdad']);
  });
});

describe('speaker', () => {
  test.each([
    ['The prison holds 800 men, warden Omar Haddad said.', 'Omar Haddad', 'reported'],
    ['“We counted 800 men,” warden Omar Haddad said.', 'Omar Haddad', 'direct'],
    ['The prison holds 800 men.', 'The Daily Lantern', 'narration'],
    ['According to the justice ministry, 800 men are held.', 'the justice ministry', 'reported'],
  ])('%s', (text, speaker, speech) => {
    expect(read(text).map((claim) => [claim.speaker, claim.speech])).toEqual([[speaker, speech]]);
  });

  test('the publisher is no outlet through which its own words came', () => {
    expect(field('via', 'Warden Omar Haddad told The Daily Lantern that 800 men are held.')).toEqual([null]);
  });
});

describe('modality', () => {
  test.each([
    ['The army moved 150 men.', 'asserted'],
    ['As many as 150 men could be moved.', 'possible'],
    ['The army plans to move 150 men.', 'planned'],
    ['The army did not free 150 men.', 'denied'],
    ['It was not 40 men but 150 who fled.', ['denied', 'asserted']],
    ['Not all of the 150 men were moved.', 'asserted'],
  ])('%s', (text, expected) => {
    expect(field('modality', text)).toEqual([expected].flat());
  });
});

test('a document is read alike whatever stands beside it', () => {
  const text = 'On Monday 14 prisoners escaped from a jail in Homs, police said. Two were caught.';
  const alone = read(text);
  read('In Paris, on 3 May 2011, 77 cyclists said “no”.');
  expect(read(text)).toEqual(alone);
});
