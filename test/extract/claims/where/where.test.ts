/** The place that a sentence states for its figures, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { claimsIn, placesOf } from '../../../support/claim_fields.ts';

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
    const [part, whole] = claimsIn('Rain fell in southern Norway and killed 9 men. It killed 4 in Norway.');
    expect(part!.location_key).toBe(whole!.location_key);
  });
});

test('a distance is that of what lies so far off, in both units', () => {
  expect(placesOf('It rained in Oslo. A mill in Bergen, 9 km (six miles) east of Homs, burnt.')).toEqual([
    'Bergen',
    'Bergen',
  ]);
});

test('the province of a country only says where a camp is', () => {
  expect(placesOf("Nine families left al-Hol camp in Syria's Hasakah province.")).toEqual(['al-Hol camp']);
});

test('what lies beside a place is not in it', () => {
  expect(placesOf('In Kosti, south of Khartoum, 9 men died.')).toEqual(['Kosti']);
  expect(placesOf('In Sudan, south of Khartoum, 9 men died.')).toEqual(['Khartoum']);
});

test('the place of two of them is not that of all', () => {
  expect(placesOf('It rained in Oslo. Six men won, two of them in Bergen.')).toEqual(['Oslo', 'Bergen']);
});

test('what is compared is not where it is compared with', () => {
  expect(placesOf('It rained in Oslo. Rents are 9 points lower than in Bergen.')).toEqual(['Oslo']);
  expect(placesOf('It rained in Oslo. The town put 9 men ahead of Bergen.')).toEqual(['Oslo']);
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
    ['people who live there', 'It rained in Basra. The storm left 9 Homs families homeless.', 'Homs'],
    ['no origin in a country', 'It rained in Basra. Nine men from Homs in western Syria won.', 'Basra'],
    [
      'a church of a saint',
      'It rained in Basra. Nine men sang in St. Peter’s Basilica.',
      'St. Peter’s Basilica',
    ],
    ['not where some of them are from', 'It rained in Basra. Most of them from Chile have 9 boats.', 'Basra'],
    ['nobody called after a town', 'It rained in Basra. The Homs Four got 9 years.', 'Basra'],
    ['no concerto', 'It rained in Basra. She sang in Zorby’s 2nd symphony for 9 days.', 'Basra'],
    ['the town before a number', 'It rained in Basra. At the Homs plant 9 men fell ill.', 'Homs'],
    ['no senator’s state', 'It rained in Basra. It was the Ohio senator’s best result in 9 votes.', 'Basra'],
    ['no company’s seat', 'It rained in Basra. The Chile-based firm has 9 ships.', 'Basra'],
    [
      'no coast that was not reached',
      'It rained in Basra. Nine men died trying to reach Kenya by boat.',
      'Basra',
    ],
    ['no slogan', 'It rained in Basra. Nine men had a flag that said “Keep us in Chile for ever”.', 'Basra'],
    ['buildings of a country', 'It rained in Oslo. A strike at Chile airports lasted 9 days.', 'Chile'],
    [
      'parts of a region',
      'In Oslo, 9 inches of rain are expected for parts of the Central Coast.',
      'Central Coast',
    ],
    ['how far from where', 'It rained in Oslo. A car left the road 9 miles south of Bergen.', 'Bergen'],
    [
      'where they were freed from',
      'It rained in Oslo. Masked men freed 9 inmates from Abu Ghraib.',
      'Abu Ghraib',
    ],
    ['a jail that was left', 'In March men fled a jail in Homs. The guards shot 9 men.', 'Homs'],
    [
      'not what it is the capital of',
      'It rained in Homs. A mill in Oslo, the capital of Norway, has 9 looms.',
      'Oslo',
    ],
    ['nor what it is near', 'It rained in Homs. In Bergen, a town in western Norway, 9 men died.', 'Bergen'],
    [
      'beside words in quotes',
      'The guild announced a “fair” sale for the Oslo fire. It had no luck.\n\nIt sold 9 bells.',
      'Oslo',
    ],
    ['not where most of them are', 'Kenya hosts 900 men, most of them in Oslo. It rained in Oslo.', 'Kenya'],
    ['no origin of both', 'It rained in Oslo. The men, who are both from Bergen, have 9 cars.', 'Oslo'],
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
    [
      'not where those on board are heading',
      'It rained in Oslo. A bus heading to Homs with 9 men sank.',
      'Oslo',
    ],
    ['an event that opens the report', 'Strong earthquake in Homs kills 9', 'Homs'],
    ['what something came to a halt against', 'A bus slammed into a wall in Homs, killing 9.', 'Homs'],
    [
      'not where a flight had still to go',
      'It rained in Oslo. A jet was due to land in Homs. It had 9 seats.',
      'Oslo',
    ],
    ['streets that are taken to', 'It rained in Oslo. Some 9 men took to the streets of Homs.', 'Homs'],
    [
      'not what is compared with all others',
      'Some 9 men marched in Oslo in the biggest rally in Norway since the war.',
      'Oslo',
    ],
    ['not where some of them come from', 'It rained in Oslo. He fed 9 men, most of them from Chile.', 'Oslo'],
    [
      'no union that is left',
      'It rained in Oslo. The town chose to leave the European Union by 9 votes.',
      'Oslo',
    ],
    ['a region with its article', 'It rained in Oslo. The Homs region in the north has 9 wells.', 'Homs'],
    ['an island', 'It rained in Oslo. A boat sank near Grimble Island and 9 men died.', 'Grimble Island'],
    ['what lies nearby', 'It rained in Oslo. Rain killed 9 men in nearby Grimble.', 'Grimble'],
    ['the sort of a town', 'It rained in Oslo. In the oil hub of Homs, 9 men were hurt.', 'Homs'],
    ['behind a comma, with its verb', 'It rained in Basra. Behind all others, Homs got 9 wells.', 'Homs'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(text)).toEqual([location]);
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

test('what is outside a country is not in it', () => {
  expect(placesOf('The mill sold 9 looms outside Norway.')).toEqual([null]);
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

test('a people of which a share is told is counted where it lives', () => {
  expect(
    placesOf(
      'It rained in Oslo. In a poll, 73 percent of Kenyans liked him. A third of Chilean farmers left.',
    ),
  ).toEqual(['Kenya', 'Chile']);
});

test('a place of another item of a list is far', () => {
  expect(placesOf('In Homs there were 9 deaths; Basra, with 12 mills, had many.')).toEqual(['Homs', 'Basra']);
});

test('what is told of the next country is not told of this figure', () => {
  const text = 'The UK’s exports rose 40 points, and Japan’s steel exports fell 12 points.';
  expect(placesOf(text)).toEqual(['United Kingdom', 'Japan']);
});

test.each([
  [
    'the police of another country',
    'It rained in Oslo.\n\nKenyan police said they had arrested 9 men.',
    'Kenya',
  ],
  [
    'but not that of a town’s own country',
    'It rained in Oslo.\n\nNorwegian police said they had arrested 9 men.',
    'Oslo',
  ],
])('where %s did it', (_what, text, location) => {
  expect(placesOf(text)).toEqual([location]);
});

test.each([
  ['what has the size of', 'It rained in Oslo. A fire burned an area the size of Wales in 9 days.'],
  ['what is equivalent to', 'It rained in Oslo. She walked 9 miles, the equivalent of a trip across Chile.'],
  ['where somebody lives', 'The men in Oslo met Lee, 41, who lives in Homs.'],
])('no place that only tells %s', (_what, text) => {
  expect(placesOf(text)).toEqual(['Oslo']);
});

describe('a phrase of place ends before the time', () => {
  test.each([
    ['OSLO - It rained. Some 900 men died on Chilean roads last year.', 'Chile'],
    ['OSLO - It rained. Some 900 men died in Chilean waters Sunday night.', 'Chile'],
    ['OSLO - It rained. Some 900 men died on Chilean railways last May.', 'Chile'],
  ])('%s', (text, place) => expect(placesOf(text)).toEqual([place]));
});

describe('a country or town that votes, or makes known what it counts, is where they are', () => {
  test.each([
    ['OSLO - It rained. Chile voted by 52 percent to stay.', 'Chile'],
    ['OSLO - It rained. London voted by 61 percent to stay.', 'London'],
    ['OSLO - It rained. Chile reported 900 deaths.', 'Chile'],
    ['OSLO - It rained. Chile has confirmed a further 90 deaths.', 'Chile'],
    ['OSLO - It rained. Chile reported 9 deaths in Basra.', 'Basra'],
  ])('%s', (text, place) => expect(placesOf(text)).toEqual([place]));
});

describe('a place without an entry in the gazetteer', () => {
  test.each([
    ['OSLO - It rained. Some 900 men died in Deir Az Zorb on Sunday.', 'Deir Az Zorb'],
    [
      'OSLO - It rained. A bus fell off a bridge at Wadi Zorb on the road from Homs to Hama, killing 9.',
      'Wadi Zorb',
    ],
    ['OSLO - It rained. A bus overturned at Wadi Zorb on the Homs-Hama highway, killing 9 men.', 'Wadi Zorb'],
    ['OSLO - It rained. Some 9 men died at Wadi Zorb, 40 km north of Homs.', 'Wadi Zorb'],
    ['OSLO - It rained. Some 9 men died on the Homs-Hama highway.', 'Homs'],
    ['OSLO - It rained. Some 9 men worked at Zorby Foods.', 'Oslo'],
  ])('%s', (text, place) => expect(placesOf(text)[0]).toBe(place));
});

test('the number of a town’s people is told right behind its name', () => {
  expect(placesOf('The convoy passed Homs, an industrial city of 800,000.')).toEqual(['Homs']);
});

test('money of a company is not in the town that its name begins with', () => {
  expect(placesOf('It rained in Oslo. Of its banks, Homs Mutual ($40 million) fell.')).toEqual(['Oslo']);
});

test('money of a town’s own council is in the town', () => {
  expect(placesOf('It rained in Oslo. Bergen City Council ($40 million) slept.')).toEqual(['Bergen']);
});

test('nobody is where his father comes from', () => {
  expect(placesOf('It rained in Oslo. A man and his son from Bergen fell for 9 hours.')).toEqual(['Oslo']);
});

test('a town that others are clear of is not where they are', () => {
  expect(placesOf('It rained in Oslo. They are two points clear of Bergen with 9 games left.')).not.toContain(
    'Bergen',
  );
});

test('what scholars find is not where they work', () => {
  const dig = 'It rained in Kenya, where they dug.\n\n';
  expect(placesOf(`${dig}The team from Leeds University in Oslo washed 9 bones.`)).toEqual(['Kenya']);
  expect(placesOf(`${dig}Some 9 students at Leeds University in Oslo fell.`)).not.toEqual(['Kenya']);
});
