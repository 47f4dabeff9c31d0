import { describe, expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

describe('documents and polls as sources', () => {
  it.each([
    ['A leaked memo puts the shortfall at £40,000.', '£40,000', 'a leaked memo'],
    ['Ministry figures show 40 wells ran dry.', '40', 'ministry figures'],
    ['Some 40 wells ran dry, figures published on Tuesday show.', '40', 'figures'],
    ['Some 40 wells ran dry, according to its registration papers.', '40', 'its registration papers'],
    ['According to court papers, 40 wells ran dry.', '40', 'court papers'],
    ['Police figures put the number of stolen carts at 40.', '40', 'police figures'],
    ['The inquiry heard that 40 wells ran dry.', '40', 'the inquiry'],
    ['The company’s accounts reveal a loss of £40,000.', '£40,000', 'the company’s accounts'],
    [
      'Forty-one wells ran dry, a spokeswoman for the board confirmed.',
      'Forty-one',
      'a spokeswoman for the board',
    ],
    ['The latest bulletin lists 40 dry wells.', '40', 'the latest bulletin'],
    ['A second study, led by a team in Quillby, found 40 dry wells.', '40', 'a second study'],
    ['The charge sheet says he took 40 carts.', '40', 'the charge sheet'],
    ['The statement said 40 wells ran dry.', '40', 'the statement'],
    [
      'The wells board issued a statement on Monday. The statement said 40 wells ran dry.',
      '40',
      'the wells board',
    ],
    ['Four in five wells are dry, a Tolland poll suggests.', 'Four in five', 'a Tolland poll'],
    ['A government survey suggests 40 wells ran dry.', '40', 'a government survey'],
    ['UNESCO estimates that 40 wells ran dry.', '40', 'UNESCO'],
    ['Some 40 wells ran dry, UNESCO estimates.', '40', 'UNESCO'],
    ['Some 40 wells ran dry, the ministry estimates.', '40', 'the ministry'],
    ['Witnesses put the crowd at 9,000.', '9,000', 'witnesses'],
    ['Wardens spoke of 40 lost sacks, the union of 12.', '40', 'wardens'],
    ['Wardens spoke of 40 lost sacks, the union of 12.', '12', 'the union'],
    ['The union put turnout at 80 per cent, the company at 30 per cent.', '80', 'the union'],
    ['The union put turnout at 80 per cent, the company at 30 per cent.', '30', 'the company'],
    [
      'With 60 percent of votes counted, the party had 40 seats, the electoral board said.',
      '60',
      'the electoral board',
    ],
    [
      'With 60 percent of votes counted, the party had 40 seats, the electoral board said.',
      '40',
      'the electoral board',
    ],
    ['An exit poll by state radio gave the party 40 seats.', '40', 'an exit poll by state radio'],
    ['The exit poll predicted 40 seats for the party.', '40', 'the exit poll'],
    ['Pollsters forecast 40 seats for the party.', '40', 'pollsters'],
    ['Fifty-two per cent of respondents back the plan, the poll found.', 'Fifty-two', 'the poll'],
    ['The poll, carried out by Tern for the Herald, found 52 per cent in favour.', '52', 'the poll'],
    ['The poll gave her a lead of 12 points.', '12', 'the poll'],
    [
      'Just 12 per cent trust him, according to a poll by Tern for the Herald.',
      '12',
      'a poll by Tern for the Herald',
    ],
    ['Tern Research surveyed 1,200 adults. It found 52 per cent in favour.', '52', 'Tern Research'],
    ['Turnout was 52 per cent, official results showed.', '52', 'official results'],
    ['Results released by the exam board show 40 pupils failed.', '40', 'results'],
    ['Head teacher Ann Holt said 40 pupils had passed.', '40', 'Ann Holt'],
    [
      'Headteacher Ann Holt, who has led the school for 12 years, said 40 pupils had passed.',
      '40',
      'Ann Holt',
    ],
    ['Headteacher Ann Holt, who has led the school for 12 years, said 40 pupils had passed.', '12', null],
    ['"Forty passed," headteacher Ann Holt said.', 'Forty', 'Ann Holt, quoted'],
    ['Union leader Tom Moss called the rise of 12 per cent "an insult".', '12', 'Tom Moss'],
    ['More than 90 people have died since May, according to an AFP tally.', '90', 'an AFP tally'],
    ['A Reuters tally shows 90 people have died.', '90', 'a Reuters tally'],
    ['Documents seen by Reuters show that 90 men were freed.', '90', 'documents'],
    ['A document seen by Reuters listed 90 names.', '90', 'a document'],
    [
      'A 2023 report by Human Rights Watch documented 90 deaths.',
      '90',
      'a 2023 report by Human Rights Watch',
    ],
    [
      'Thirty-one per cent back her, up from 25 in May, according to the latest Tern poll.',
      'Thirty-one',
      'the latest Tern poll',
    ],
    [
      'Thirty-one per cent back her, up from 25 in May, according to the latest Tern poll.',
      '25',
      'the latest Tern poll',
    ],
    ['In the Tern poll, 31 per cent backed her and 25 per cent did not.', '31', 'the Tern poll'],
    ['In the Tern poll, 31 per cent backed her and 25 per cent did not.', '25', 'the Tern poll'],
    [
      'The chamber of agriculture expects growers to bring in 40 million tonnes.',
      '40 million',
      'the chamber of agriculture',
    ],
    [
      'The grain union forecast 40 million tonnes, up from its June estimate of 38 million.',
      '40 million',
      'the grain union',
    ],
    [
      'The grain union forecast 40 million tonnes, up from its June estimate of 38 million.',
      '38 million',
      'the grain union',
    ],
    ['Prices rose 12 per cent, data from the exchange showed.', '12', 'data from the exchange'],
    ['Prices rose 12 per cent, the data showed.', '12', 'the data'],
    ['Exports fell to 12 million tonnes, customs data show.', '12 million', 'customs data'],
    ['The flight recorder shows the plane landed 400 metres too far along.', '400', 'the flight recorder'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('polls that have someone ahead, or stand beside what they found', () => {
  it.each([
    ['The latest Tern poll has Holt leading by 12 points.', '12', 'the latest Tern poll'],
    ['A Tern poll out on Tuesday had him at 40 per cent.', '40', 'a Tern poll'],
    ['The Tern poll has 12 pages.', '12', null],
    [
      'A Tern survey of growers 20 to 30 years old shows that 40 per cent smoke.',
      '40',
      'a Tern survey of growers 20 to 30 years old',
    ],
    [
      'She leads him in the Tern average of county polls by nearly 12 points.',
      '12',
      'the Tern average of county polls',
    ],
    [
      'Holt won 40 per cent support among growers in a new Tern poll released on Monday.',
      '40',
      'a new Tern poll',
    ],
    ['Her rating in the latest Tern poll stands at 40 per cent.', '40', 'the latest Tern poll'],
    ['Holt leads by 40 per cent to 33 in the poll.', '33', 'the poll'],
    ['Holt rose in the polls to 40 per cent.', '40', null],
    ['She was 40 points ahead in polls taken in May.', '40', 'polls'],
    [
      'A Tern poll of the growers in May 2015 put his support at 8 per cent.',
      '8',
      'a Tern poll of the growers',
    ],
    ['New estimates put the loss closer to 40 sacks.', '40', 'new estimates'],
    ['Holt, in the wake of a poll showing his support down to 14 per cent, left the race.', '14', 'a poll'],
    ['It follows two polls by Tern that showed Holt ahead in 40 parishes.', '40', 'two polls by Tern'],
    ['Polls show parish growers could buy 40 boats.', '40', 'polls'],
    ['In his tax papers, Holt reports debts of 40,000 crowns.', '40,000', 'Holt'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('bodies that measure and name', () => {
  it.each([
    ['Gardaí named the dead man as Tom Keane, 64.', '64', 'Gardaí'],
    ['Police identified the victim as Tom Keane, 64.', '64', 'police'],
    ['The weather service recorded 40mm of rain in Quillby.', '40', 'the weather service'],
    ['The US Geological Survey measured a magnitude of 5.2.', '5.2', 'US Geological Survey'],
    ['Met Éireann recorded 62mm of rain.', '62', 'Met Éireann'],
    ['Peru recorded 40 floods last year.', '40', null],
    ['The magnitude was 5.2, according to the US Geological Survey.', '5.2', 'US Geological Survey'],
    ['The quake measured 5.2, the US Geological Survey said.', '5.2', 'US Geological Survey'],
    ['The India Meteorological Department recorded 372mm of rain.', '372', 'India Meteorological Department'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('statements are whose they are given out by', () => {
  it.each([
    [
      'The wells board issued a statement on Monday. The statement said 40 wells ran dry.',
      '40',
      'the wells board',
    ],
    ['The wells board issued a statement saying 40 wells ran dry.', '40', 'the wells board'],
    ['The league sent a letter saying 40 wells ran dry.', '40', 'the league'],
    [
      'The road was shut, said a statement by the wells board. The statement said 40 wells ran dry.',
      '40',
      'a statement by the wells board',
    ],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('the title of a document is nothing that is said', () => {
  it.each([
    ['Some 40 wells ran dry, the charity said in a report titled "Low Water".', '40', 'the charity'],
    ['The charity said in a report titled "Low Water" that 40 wells ran dry.', '40', 'the charity'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});
