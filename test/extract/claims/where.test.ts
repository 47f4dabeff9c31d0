/** Where the counted things are, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../pipeline/extract/extract.ts';
import { documentFrom } from '../../support/document.ts';

const read = (text: string) =>
  extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', published: '2025-03-14' }));
const placesOf = (text: string) => read(text).map(({ location }) => location);

describe('the part of a place', () => {
  test.each([
    ['Rain fell in southern Norway and killed 9 men.', 'southern Norway'],
    ['Rain fell in the far north-east of Norway and killed 9 men.', 'Norway'],
    ['Rain fell in south-eastern B.C. and killed 9 men.', 'south-eastern British Columbia'],
    ['Rain fell north of Oslo, where 9 men died.', 'Oslo'],
    ['Rain killed 9 men outside Oslo.', 'Oslo'],
  ])('%s', (text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });

  test('the key is that of the whole', () => {
    const [part, whole] = read('Rain fell in southern Norway and killed 9 men. It killed 4 in Norway.');
    expect(part!.location_key).toBe(whole!.location_key);
  });
});

describe('behind the dateline', () => {
  test('a country that acts', () => {
    const text = 'OSLO - Norway closed 9 schools. It rained in Chile.';
    const [claim] = extractClaims(documentFrom(text, { dateline: { start: 0, end: 4, body: 7 } }));
    expect(claim!.location).toBe('Norway');
  });

  test('the one town of a part of a country', () => {
    const text =
      'OSLO (AP) - Rain fell hard in western Norway.\n\nThe rain in Bergen began on Monday.\n\nIt was cold.\n\nIt grew late.\n\nThe storm killed 9 men.';
    expect(placesOf(text)).toEqual(['Bergen']);
  });
});

test('what is counted over years is not where the paragraph before is set', () => {
  const text =
    'Gangs rule much of Chile, and Chile is poor.\n\nIt rained.\n\nIt was cold.\n\nIn Homs, a guard fell.\n\nThe gangs have killed 90 men since 2019.';
  expect(placesOf(text)).toEqual(['Chile']);
});

describe('a scene goes on', () => {
  test('in the words of somebody there', () => {
    const text =
      'It rained in Oslo, and Oslo was cold.\n\nFire broke out in Homs.\n\nIt was cold, said Ann Lee of the school in Homs.\n\nShe said 9 men died.';
    expect(placesOf(text)).toEqual(['Homs']);
  });
});

describe('the places of a sentence', () => {
  test.each([
    ['a building beside another', 'A bomb went off next to the town hall of Basra, killing 9 men.', 'Basra'],
    ['no country by its embassy', 'A bomb outside the Chilean embassy in Oslo killed 9 men.', 'Oslo'],
    ['nor by its base', 'It rained in Oslo. A fire at the Chile base killed 9 men.', 'Oslo'],
    ['what happened, called after its place', 'It rained in Homs. The Oslo fire killed 9 men.', 'Oslo'],
    [
      'a day behind the name',
      'Bombs went off in Homs and Oslo Friday. In Oslo, where it rained, 9 men died.',
      'Oslo',
    ],
    ['an apposition', 'It rained in Homs. A fire in the capital, Oslo, killed 9 men.', 'Oslo'],
    ['a participle before the kind', 'It rained in Basra. The besieged town of Homs has 9 wells.', 'Homs'],
    ['no person’s office', 'It rained in Basra. Homs coach Ann Lee won 9 games.', 'Basra'],
    ['buildings of a country', 'It rained in Oslo. A strike at Chile airports lasted 9 days.', 'Chile'],
    [
      'parts of a region',
      'In Oslo, 9 inches of rain are expected for parts of the Central Coast.',
      'Central Coast',
    ],
    ['how far from where', 'It rained in Oslo. A car left the road 9 miles south of Bergen.', 'Bergen'],
    [
      'not what it is the capital of',
      'It rained in Homs. A mill in Oslo, the capital of Norway, has 9 looms.',
      'Oslo',
    ],
    ['nor what it is near', 'It rained in Homs. In Bergen, a town in western Norway, 9 men died.', 'Bergen'],
    ['not where most of them are', 'Kenya hosts 900 men, most of them in Oslo. It rained in Oslo.', 'Kenya'],
    ['no origin of both', 'It rained in Oslo. The men, who are both from Bergen, have 9 cars.', 'Oslo'],
    ['a region again', 'It rained in Tuscany and Rome. Roads in the region carry 9 buses.', 'Tuscany'],
    ['no exchange', 'It rained in Oslo. In Norway Stock Exchange trading the mill fell 9 cents.', 'Oslo'],
    ['no company’s home', 'It rained in Oslo. The head of a Chile steel firm has 9 cars.', 'Oslo'],
    ['no home address', 'It rained in Oslo. Ann Lee, of the 60 block of Foyle Road, won 9 games.', 'Oslo'],
    ['no airline', 'It rained in Oslo. Travellers told Air Chile of 9 faults.', 'Oslo'],
    ['no side', 'It rained in Oslo. The anti-Kenyan towns have 9 wells.', 'Oslo'],
    [
      'not where a death was stated',
      'Fire broke out in Homs. He was pronounced dead at Foyle Hospital. It killed 9.',
      'Homs',
    ],
    ['not what is surpassed', 'In Oslo, which has Norway’s lowest rate at 9 percent, it rained.', 'Oslo'],
    ['a site behind its article', 'It rained in Homs. The Ghazlan prison, a ruin, held 9 men.', 'Ghazlan'],
    ['where the figure’s clause says so', 'Rain fell in Homs, where 9 men died, and in Basra.', 'Homs'],
    ['not where some of them were', 'In Oslo it rained and 9 men died, including a guard in Bergen.', 'Oslo'],
    ['not how far it is from elsewhere', 'It rained in Homs, a town 90 kilometres from Basra.', 'Homs'],
    ['not where others went', 'It rained in Oslo. She put off a trip to Chile and sold 9 cars.', 'Oslo'],
    ['nor where it was told', 'It rained in Oslo. Ann Lee told judges in Homs that 9 men died.', 'Oslo'],
    [
      'nor where somebody spoke of it',
      'It rained in Oslo. She said in an interview in Homs that 9 men died.',
      'Oslo',
    ],
    ['nor what was left', 'It rained in Oslo. It had left Homs for Basra, and 9 men were sick.', 'Oslo'],
    ['where those who treated them are', 'It rained in Oslo. Doctors in Homs said 9 men were hurt.', 'Homs'],
    [
      'not what a speaker is called',
      'It rained in Oslo. Ruya Homs, a nurse in the city, said 9 fell.',
      'Oslo',
    ],
    ['the sort of a town', 'It rained in Oslo. In the oil hub of Homs, 9 men were hurt.', 'Homs'],
    ['behind a comma, with its verb', 'It rained in Basra. Behind all others, Homs got 9 wells.', 'Homs'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });
});

test.each([
  ['It rained in Oslo. Neither of the world’s best two players came.', null],
  ['It rained in Oslo. The disease kills 40 people around the world.', null],
  ['It rained in Oslo. The club has 900 members worldwide.', null],
  ['It rained in Oslo. The club won 9 games and led the world.', 'Oslo'],
  ['In Oslo, the club has 900 of its members worldwide.', 'Oslo'],
])('the world is no place: %s', (text, location) => {
  expect(placesOf(text)).toEqual([location]);
});

test('none of several places that are told of reaches far', () => {
  const text =
    'A storm hit Oslo. It cut down trees in Oslo. There were 4 fires in Homs, with 9 in Basra.\nIt rained. Police gave out 7 lamps.';
  expect(placesOf(text)).toEqual(['Homs', 'Basra', 'Oslo']);
});

describe('a place spoken of again', () => {
  test.each([
    ['a country', 'Fire broke out in Kenya. In Oslo it rained. Nine men died across the country.', 'Kenya'],
    ['a country by its people', 'A Kenyan judge wept. Nine courts were shut across the country.', 'Kenya'],
    ['a whole country', 'Fire broke out in Oslo, Norway. Some 9 schools were closed nationwide.', 'Norway'],
    ['a city', 'Fire broke out in Oslo. It rained in Ohio. The city’s 9 schools were closed.', 'Oslo'],
    [
      'no quarter as a city',
      'Oslo rents rose. In the district of Frogner it rained. The city’s 9 towers shone.',
      'Oslo',
    ],
    [
      'not the writer’s own',
      'It rained in Oslo. It rained in Kenya. It rained in Oslo. In this country 9 men died.',
      'Oslo',
    ],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });
});

describe('the place that a report is about', () => {
  const later = 'It was cold. It was wet. It was dark. It was late.';
  test.each([
    [
      'the quarter in a part of a city',
      `A fight broke out in South London. A shop was set on fire in Brixton. ${later} Police held 9 men.`,
      'Brixton',
    ],
    [
      'the town in a division',
      `A storm passed over Ohio. A barn burned in Lima. ${later} Police held 9 men.`,
      'Lima',
    ],
    [
      'the county rather than its hospital',
      `Cork County has a levy. It pays for care at Foyle Hospital. In Cork County it rained. ${later} It costs $9.`,
      'Cork County',
    ],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });

  test('no country of a currency', () => {
    const text = `Ann Lee works in Chile. ${later} A house costs 900 US dollars, a car 70 US dollars, tea 2 US dollars.`;
    expect(placesOf(text)).toEqual(['Chile', 'Chile', 'Chile']);
  });

  test('the dateline where the lead only names a government', () => {
    const text =
      'OSLO — The Chilean decision to sell 40 ships is wrong. It was cold. It was wet. It was late. It was dark. It is said in Chile that Ann Lee had 9 guests. In Chile it rained. It was dry. It was warm. It was light. He has 7 cats.';
    const dateline = { start: 0, end: 4, body: 7 };
    const claims = extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', dateline }));
    expect(claims[0]!.location).toEqual('Oslo');
  });

  test('the dateline where the lead says here', () => {
    const text =
      'OSLO — A man said here on Sunday that the war in Chile was over. It was cold. It was wet. It was late. It was dark. He had 9 guests.';
    const dateline = { start: 0, end: 4, body: 7 };
    const claims = extractClaims(documentFrom(text, { publisher: 'The Daily Lantern', dateline }));
    expect(claims.map(({ location }) => location)).toEqual(['Oslo']);
  });
});

test('a place that a relative clause follows has the figures behind it', () => {
  const list =
    'Bergen, which has 900 mills, had 40 fires; Caracas, Venezuela, with a workforce of 70, had 30; and Hamburg, which has 20 mills, had 8.';
  expect(placesOf(`It rained in Bergen, Hamburg and Caracas. ${list}`)).toEqual([
    ...['Bergen', 'Bergen', 'Caracas', 'Caracas', 'Hamburg', 'Hamburg'],
  ]);
});

test('where people work is where its place is', () => {
  expect(placesOf('The firm dismissed 900 men at its Oslo plant as it expands in Chile.')).toEqual(['Oslo']);
});

test('what is counted worldwide has no place', () => {
  expect(placesOf('The bank is to cut 900 jobs worldwide and close its desks in Norway.')).toEqual([null]);
});

test('what somebody now faces is not where he was jailed before', () => {
  const lead = 'A man shot 9 swans in Oslo on Thursday.';
  const past = 'He served 18 months in a Chile prison in 2009.';
  expect(placesOf(`${lead}\n\n${past} He is now held on bail of 90 euros.`)).toEqual([
    'Oslo',
    'Chile',
    'Oslo',
  ]);
});

test('what is outside a country is not in it', () => {
  expect(placesOf('The mill sold 9 looms outside Norway.')).toEqual([null]);
});

test('a building holds for its own paragraph and the sentence behind alone', () => {
  const text = 'It rained in Oslo.\nAt the Foyle Hospital, 9 men were ill. It was cold.\nSome 40 shops shut.';
  expect(placesOf(text)).toEqual(['Foyle Hospital', 'Oslo']);
});

test('what goes on in court is where the court sits', () => {
  const text = [
    'A thief who broke into shops in Leeds has been jailed.',
    'Tom Reed took 40 coats in Leeds, Sheffield Crown Court heard.',
    'The judge told the jury that it was a hard trial.',
    'The jury found him guilty of nine charges.',
    'Some 12 shops have shut.',
  ].join('\n');
  expect(placesOf(text)).toEqual(['Leeds', 'Sheffield', 'Leeds']);
});

test('an example has a place of its own', () => {
  const text = 'It rained in Basra. He broke into 9 shops, including one bakery in Oslo. He is 40.';
  expect(placesOf(text)).toEqual(['Basra', 'Oslo', 'Basra']);
});

test('where a reason lies is not where its effect is', () => {
  expect(placesOf('The price of looms fell 9 percent on weak demand in Norway.')).toEqual([null]);
  expect(placesOf('Shares fell 9 percent amid fears of a long strike in Norway.')).toEqual([null]);
  expect(placesOf('A strike in Norway left 9 mills idle.')).toEqual(['Norway']);
});

describe('a place that is named beside what is told', () => {
  test.each([
    ['where it is said', 'Norway has 40 mills, Ann Lee told reporters in Geneva.', 'Norway'],
    [
      'where a sentence before was said',
      'Norway has mills, Ann Lee told reporters in Geneva. It has 40 looms.',
      'Norway',
    ],
    [
      'in words that are quoted',
      'Two men had a sign that said “Stay in Homs” and built a mill in Oslo.',
      'Oslo',
    ],
    ['of a treaty', 'It rained in Oslo. The Warsaw Pact had 7 members.', 'Oslo'],
    ['of an ocean that is crossed', 'It rained in Oslo. The trans-Atlantic talks took 7 weeks.', 'Oslo'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
  });

  test('what opens a sentence holds for all of it', () => {
    const text =
      'In Homs, where roads are closed and people who come from the farms, the mills, the mines and the ports look for work, 40 men died.';
    expect(placesOf(`It rained in Oslo. ${text}`)).toEqual(['Homs']);
  });
});

test('whom a vote is about may be elsewhere', () => {
  const lead = 'BERGEN, March 13 - Norway’s parliament voted to help 40 farmers trapped on ships in Chile.';
  expect(placesOf(`${lead}\n\nTwelve members abstained.`)).toEqual(['Chile', 'Bergen']);
});

test('where earlier things happened is not where the news is', () => {
  const lead = 'A crane fell in Oslo on Thursday and hurt 9 men.';
  const earlier = 'In 2013, 4 men died in Bergen.';
  expect(placesOf(`${lead}\n\n${earlier} Another 3 were hurt.\n\nIt stopped 2 trams.`)).toEqual([
    'Oslo',
    'Bergen',
    'Bergen',
    'Oslo',
  ]);
});

test('where the hurt are treated is not where it happened', () => {
  const lead = 'A crane fell in Oslo on Thursday and hurt 9 men.';
  const treated = '4 of them remain in intensive care at a hospital in Bergen.';
  expect(placesOf(`${lead} ${treated} They were men aged 30.`)).toEqual(['Oslo', 'Bergen', 'Oslo']);
});

describe('companies and economies', () => {
  test('a company’s money is only where its clause says', () => {
    const text =
      'Dornvale said its profit fell to $4 million, and that it would shut its mill in Homs.\nIts shares and revenue fell. Its dividend is $2. In Chile it earned $3 million.';
    expect(placesOf(text)).toEqual([null, null, 'Chile']);
  });

  test.each([
    [
      'the economy of a country',
      'Inflation in Chile fell to 9 percent. Food prices rose 4 percent.',
      'Chile',
    ],
    [
      'what is measured of a country',
      'OSLO, March 14 (Wire) - It rained. German exports fell 9 percent. Chilean output rose 2 percent.',
      'Chile',
    ],
    ['a study of a country', 'A Chilean study found that naps help.\nOf 90 men 9 were ill.', 'Chile'],
    ['no stake', 'It rained in Homs. The bank has a 9 percent stake in Oslo.', 'Homs'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text).at(-1)).toBe(location);
  });
});
