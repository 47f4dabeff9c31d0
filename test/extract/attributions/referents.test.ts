import { describe, expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

describe('he, she and it', () => {
  it.each([
    [
      'The ministry said 40 wells were dry. Road Safety Watch criticised that. It said 12 had caved in.',
      '12',
      'Road Safety Watch',
    ],
    [
      'A carter, Ivan Moss, said 40 wells were dry.\nThe Police Public Relations Officer in the district, DSP Zorb Marl, put them at 12. He said 9 were being dug.',
      '9',
      'Zorb Marl',
    ],
    ['The Permanent Secretary of the Water Board, Zorb Marl, said 12 had left.', '12', 'Zorb Marl'],
    [
      'It is a setback for the water ministry, which argued that 12 wells were dry.',
      '12',
      'the water ministry',
    ],
    ['Lawmakers have rejected a bill that would have closed 12 wells.', '12', null],
    [
      'The KM Dova Jaya sank off Foyle Strait, officials said.\n"It is cold," said Rahmat Dovar, head of the search and rescue service. He said 12 had left.',
      '12',
      'Rahmat Dovar',
    ],
    ['One of them, 34-year-old carter Ivan Moss, told local radio that 12 had left.', '12', 'Ivan Moss'],
    [
      'Lena Holt, the mayor, said 40 wells were dry.\nHer rival, Ivan Moss, disagrees. "It is only 12," he said.',
      '40',
      'Lena Holt',
    ],
    [
      'Lena Holt, the mayor, said 40 wells were dry.\nHer rival, Ivan Moss, disagrees. "It is only 12," he said.',
      '12',
      'Ivan Moss, quoted',
    ],
    [
      'Tom Brandt runs the mill. His neighbour Ivan Moss is less sure. "It is only 12," he said.',
      '12',
      'Ivan Moss, quoted',
    ],
    ['Tom Brandt spoke first. A carter, Ivan Moss, came in. He said 12 had gone.', '12', 'Ivan Moss'],
    ['Peru lost many wells, two officials said. A further 12 could dry up, he added.', '12', 'two officials'],
    ['Lebanon has closed 40 wells, a judge said. Another 12 could follow, he added.', '12', 'a judge'],
    ['The mayor of Quillby said 40 wells were dry. She said 12 had caved in.', '12', 'the mayor of Quillby'],
    [
      '"Forty wells are dry. Twelve more may follow," Ann Holt, the mayor, told the BBC. "And 9 pumps are gone."',
      'Forty',
      'Ann Holt, quoted',
    ],
    [
      '"Forty wells are dry. Twelve more may follow," Ann Holt, the mayor, told the BBC. "And 9 pumps are gone."',
      'Twelve',
      'Ann Holt, quoted',
    ],
    [
      '"Forty wells are dry. Twelve more may follow," Ann Holt, the mayor, told the BBC. "And 9 pumps are gone."',
      '9',
      'Ann Holt, quoted',
    ],
    [
      'Ann Holt, the mayor, told the BBC: "Forty wells are dry.\n"Twelve more may follow.\n"And 9 pumps are gone."',
      'Forty',
      'Ann Holt, quoted',
    ],
    [
      'Ann Holt, the mayor, told the BBC: "Forty wells are dry.\n"Twelve more may follow.\n"And 9 pumps are gone."',
      'Twelve',
      'Ann Holt, quoted',
    ],
    [
      'Ann Holt, the mayor, told the BBC: "Forty wells are dry.\n"Twelve more may follow.\n"And 9 pumps are gone."',
      '9',
      'Ann Holt, quoted',
    ],
    ['"Forty wells are dry," Ann Holt said.\n"Twelve more may follow."', 'Twelve', 'Ann Holt, quoted'],
    ['Ann Holt, the mayor, is tired. "Forty wells are dry," she said.', 'Forty', 'Ann Holt, quoted'],
    [
      'Ann Holt, 41, a mother of two from Quillby, has lost her well. "Forty wells are dry," she says.',
      'Forty',
      'Ann Holt, quoted',
    ],
    [
      'For Ann Holt, a farmer, the drought is a blow. "Forty wells are dry," she says.',
      'Forty',
      'Ann Holt, quoted',
    ],
    ['Ann Holt\'s well is dry. "Forty wells are dry," she says.', 'Forty', 'Ann Holt, quoted'],
    ['The drought has hit Ann Holt hard. "Forty wells are dry," she says.', 'Forty', 'Ann Holt, quoted'],
    ['Among the victims is Ann Holt. She said 40 wells were dry.', '40', 'Ann Holt'],
    ['At the market stood Ann Holt, a farmer. She said 40 wells were dry.', '40', 'Ann Holt'],
    ['Ann Holt and her husband Tom lost their well. "Forty wells are dry," he said.', 'Forty', 'Tom, quoted'],
    [
      'The prison governor, Paulo Reis, met relatives. One of them, Ana Lima, said 40 men were missing.',
      '40',
      'Ana Lima',
    ],
    ['A guard, who gave his name only as Karim, said 40 men were missing.', '40', 'Karim'],
    [
      '"I saw 40 men leave," said Karim, a guard who asked to be identified by his first name.',
      '40',
      'Karim, quoted',
    ],
    ['A man who gave his name as Abu Omar said 40 men were missing.', '40', 'Abu Omar'],
    [
      'Abu Omar, a detainee, said 40 men were missing. He had spent 12 months there, he said.',
      '40',
      'Abu Omar',
    ],
    [
      'Abu Omar, a detainee, said 40 men were missing. He had spent 12 months there, he said.',
      '12',
      'Abu Omar',
    ],
    ['He had spent 12 months in the camp, Abu Omar recalled.', '12', 'Abu Omar'],
    ['Human Rights Watch researcher Ann Holt said 90 men were freed.', '90', 'Ann Holt'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('he, where somebody else has been named since', () => {
  it.each([
    ['Clerk Tom Moss said it rained. Sana Abdo, 20, was hurt. He said 40 tiles fell.', 'Tom Moss'],
    [
      'Clerk Tom Moss said it rained. Snow fell. Ice came. Sana Abdo, 20, was hurt. He said 40 tiles fell.',
      'Sana Abdo',
    ],
    ['Clerk Tom Moss said it rained. Mr Abdo was hurt. He said 40 tiles fell.', 'Abdo'],
  ])('%s', (report, expected) => {
    expect(whoSays(report, '40')).toBe(expected);
  });
});

describe('people without a name', () => {
  it.each([
    ['The mother of two says she walked for 40 days.', '40', 'the mother of two'],
    ['The 34-year-old says she walked for 40 days.', '40', 'the 34-year-old'],
    ['The pair said they walked for 40 days.', '40', 'the pair'],
    ['Prices could rise by 12 per cent, one trader said.', '12', 'one trader'],
    ['Passengers described waiting 40 minutes.', '40', 'passengers'],
    ['"We waited 40 minutes," one passenger, Ann Holt, said.', '40', 'Ann Holt, quoted'],
    ['"We waited 40 minutes," one wrote on social media.', '40', 'one, quoted'],
    ['His lawyer said the 38-year-old had made only £400.', '400', 'his lawyer'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('transcripts', () => {
  it.each([
    [
      'Ann Holt, Quillby TV: How many homes?\nLee Dunn, fire chief: We lost 40.\nAnn Holt: How many engines?\nLee Dunn: About 300.',
      '40',
      'Lee Dunn, quoted',
    ],
    [
      'Ann Holt, Quillby TV: How many homes?\nLee Dunn, fire chief: We lost 40.\nAnn Holt: How many engines?\nLee Dunn: About 300.',
      '300',
      'Lee Dunn, quoted',
    ],
    [
      'Ann Holt: How many homes?\nLee Dunn: We lost 40.\nHolt: How many engines?\nDunn: About 300.',
      '300',
      'Lee Dunn, quoted',
    ],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('labels that name nobody', () => {
  it.each([
    ['The Latest: 40 towns vote first', '40', null],
    ['WATCH: 40 goats cross a road', '40', null],
    ['The seats won so far:\nAnn Holt: 40.\nLee Dunn: 12.', '40', null],
    ['Police: 40 held', '40', 'police'],
    ['Election officials: 40 booths closed', '40', 'Election officials'],
    ['FIRST VERSION: The council lost 40 carts.', '40', null],
    ['OLD QUILLBY: The council lost 40 carts.', '40', null],
    ['Image: 40 carts in a ditch', '40', null],
    ['Worry about police: 40 carts were lost', '40', null],
    ['Ann Holt: 40 carts were lost', '40', 'Ann Holt'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('signatures and colons behind a quotation', () => {
  it.each([
    ['“We lost 40 acres.” — Ann Holt, farmer', '40', 'Ann Holt, quoted'],
    ['“We lost 40 acres in one night.”\n- Ann Holt\nThat is disputed.', '40', 'Ann Holt, quoted'],
    ['“We lost 40 acres,” said Lee Dunn — a record.', '40', 'Lee Dunn, quoted'],
    ['More from Ann Holt: “We lost 40 acres in one night.”', '40', 'Ann Holt, quoted'],
    ['It all rests on Ann Moss’s word:\n“We lost 40 carts in one night.”', '40', 'Ann Moss, quoted'],
    [
      'Tom Holt said the night was long.\nThe letter in full:\n“We lost 40 carts in one night.”',
      '40',
      'Tom Holt, quoted',
    ],
    ['RIVER LEVELS FALL AGAIN “We lost 40 acres in one night.”', '40', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});
