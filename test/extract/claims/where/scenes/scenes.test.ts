/** The place that figures without one of their own take from the passage or the report. */
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../../../../pipeline/extract/extract.ts';
import { placesOf } from '../../../../support/claim_fields.ts';
import { documentFrom } from '../../../../support/document.ts';

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

test('what a report is about is the division that its lead names, not the first town of it', () => {
  const text =
    "Rain fell on farms in Norway's Rogaland region. Norway is wet.\n\nIn Stavanger, roofs leaked.\n\nIt was cold.\n\nIt was late.\n\nThe army sent 9 boats.";
  expect(placesOf(text)).toEqual(['Rogaland']);
});

test('what a report is about is named in its opening, however plainly it says that something is elsewhere', () => {
  const text =
    'A Norwich carpenter has been jailed for starting fires, and Norwich parents were relieved.\n\nThe Norwich carpenter was silent.\n\nHe had bought matches in Leeds.\n\nNobody in Leeds knew him.\n\nIt was late.\n\nIt was cold.\n\nSome 40 trees burned.';
  expect(placesOf(text)).toEqual(['Norwich']);
});

test('somebody who has come from a place is there no longer', () => {
  const text =
    'It rained in Leeds. Leeds was cold.\n\nHer nephew visited from Norway and found 9 letters. He burned 4.';
  expect(placesOf(text)).toEqual(['Leeds', 'Leeds']);
});

test('what is counted over years is not where the paragraph before is set', () => {
  const text =
    'Gangs rule much of Chile, and Chile is poor.\n\nIt rained.\n\nIt was cold.\n\nIn Homs, a guard fell.\n\nThe gangs have killed 90 men since 2019.';
  expect(placesOf(text)).toEqual(['Chile']);
});

test('where some of the dead were is not where the others were', () => {
  const text =
    'A quake shook Norway. It hit towns in Norway hard.\n\nEight of the dead were crushed in Bergen. At least 90 men were hurt.';
  expect(placesOf(text)).toEqual(['Bergen', 'Norway']);
});

describe('a scene goes on', () => {
  test('in the words of somebody there', () => {
    const text =
      'It rained in Oslo, and Oslo was cold.\n\nFire broke out in Homs.\n\nIt was cold, said Ann Lee of the school in Homs.\n\nShe said 9 men died.';
    expect(placesOf(text)).toEqual(['Homs']);
  });
});

test('a report that names many states is about their country', () => {
  const text =
    'Ann Lee won in Ohio and in Iowa.\n\nShe lost Utah. In Texas and in Maine she led. Ohio is small. It is in the U.S. too.\n\nIt was cold.\n\nIt was late.\n\nHer 9 aides slept.';
  expect(placesOf(text)).toEqual(['United States']);
});

test('what is only named in quotations is not what a report is about', () => {
  const text =
    'Ann Lee ate 9 eggs.\n\nIt was cold.\n\n“Chile needs me,” she said. “I love Chile. I need Chile.”\n\nIt was late.\n\nShe ate 4 more eggs.';
  expect(placesOf(text)).toEqual([null, null]);
});

describe('behind its paragraph a place that is named once', () => {
  const lead = 'A fire in Oslo shut a mill in Oslo.\n\nIt was put out in Oslo.';
  test.each([
    ['no longer holds', 'Gusts were felt in Bergen.\n\nPolice gave out 9 lamps.', 'Oslo'],
    ['holds where the same people are told of', 'Ann Lee worked in Bergen.\n\nShe had 9 sons.', 'Bergen'],
    ['no longer holds where they speak', 'Ann Lee worked in Bergen.\n\nShe said 9 men fell.', 'Oslo'],
    ['holds where what is told of it goes on', 'A roof fell in Bergen.\n\nThe boys lost 9 hens.', 'Bergen'],
    ['holds where the news was', 'The fire began in Bergen.\n\nSome 9 men were hurt.', 'Bergen'],
  ])('%s', (_what, text, location) => {
    expect(placesOf(`${lead}\n\n${text}`)).toEqual([location]);
  });
});

test('what sentences of a round-up open with does not hold behind its paragraph', () => {
  const text =
    'Snow shut roads in Norway.\n\nSchools in Norway closed. Norway froze, and it snowed all over Norway.\n\nIn Bergen, a roof fell.\n\nIn Stavanger, boats sank.\n\nIn Oslo, it was cold, and Oslo froze.\n\nPolice gave out 9 lamps.';
  expect(placesOf(text)).toEqual(['Norway']);
});

test('the way that somebody was on is not where he came to harm', () => {
  const text =
    'It rained in Norway. A bus that went from Oslo to Bergen left the road near Voss, Norway. Boys wept and 9 men were hurt. Norway froze.';
  expect(placesOf(text)).toEqual(['Voss']);
});

test('none of several places that are told of reaches far', () => {
  const text =
    'A storm hit Oslo. It cut down trees in Oslo. There were 4 fires in Homs, with 9 in Basra.\nIt rained. Police gave out 7 lamps.';
  expect(placesOf(text)).toEqual(['Homs', 'Basra', 'Oslo']);
});

test('one of many places that are listed is not what a report is about', () => {
  const text = 'Eggs were sold in Ohio, Iowa, New York and Maine. Some 9 nurses fell ill.';
  expect(placesOf(text.replace('. Some', '.\n\nIt rained.\n\nIt was cold.\n\nSome'))).toEqual([null]);
});

test('the name that a headline opens with is where its news is', () => {
  const text = 'Kenya: Tea sales rise as Chile wilts\n\nGrowers sold 9 tons of tea.';
  expect(placesOf(text)).toEqual(['Kenya']);
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

test('what somebody now faces is not where he was jailed before', () => {
  const lead = 'A man shot 9 swans in Oslo on Thursday.';
  const past = 'He served 18 months in a Chile prison in 2009.';
  expect(placesOf(`${lead}\n\n${past} He is now held on bail of 90 euros.`)).toEqual([
    'Oslo',
    'Chile',
    'Oslo',
  ]);
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

test('a report is not about the state that somebody governed', () => {
  const text =
    'Ann Lee, the former governor of Ohio, spoke on Friday. It rained.\n\nShe wept.\n\nShe spoke for 9 minutes.';
  expect(placesOf(text)).toEqual([null]);
});

test('a report is not yet about a place that it names far below', () => {
  const below = 'It rained. It was cold. It was wet. It was dark. It was late. It grew late.';
  const text = `She has 9 hats.\n\n${below}\n\nIn Homs she danced. She sang in Homs for 9 minutes.`;
  expect(placesOf(text)).toEqual([null, 'Homs']);
});

test('a list of places sets no scene', () => {
  const text =
    'It rained in Oslo. Oslo was cold.\n\nIt has mills in Kenya, Chile and Asia. It makes 90 hats a day.';
  expect(placesOf(text)).toEqual(['Oslo']);
});

test.each([
  ['before an agency', 'ZORBY FALLS', ', May 2 (AFP) - ', 'Zorby Falls'],
  ['before its state', 'ZORBYVILLE, Ohio', ' - ', 'Zorbyville'],
  ['but not a word before a dash', 'EXCLUSIVE', ' - ', null],
])('a dateline that no gazetteer has %s', (_what, name, rest, location) => {
  const dateline = { start: 0, end: name.length, body: name.length + rest.length };
  const [claim] = extractClaims(documentFrom(`${name}${rest}A man found 9 rings.`, { dateline }));
  expect(claim!.location).toBe(location);
});
