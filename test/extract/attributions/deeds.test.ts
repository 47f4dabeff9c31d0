import { describe, expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

describe('verbs that look like cues but tell nothing', () => {
  it.each([
    ['A merger announced on Monday would cost the two mills 40 jobs.', '40', null],
    ['The board announced on Monday that 40 jobs would go.', '40', 'the board'],
    ['The mill called off a £40,000 deal.', '£40,000', null],
    ['The union called for 40 new boats.', '40', 'the union'],
    ['Holt fled north, found shelter there and lost 40 sheep on the way.', '40', null],
    ['The company took over its rival after agreeing to pay £40,000.', '£40,000', null],
    ['The company agreed to pay £40,000.', '£40,000', null],
    ['Two of the pledged wagons came, 40 in all.', '40', null],
    ['They lead by 90 to 50 in pledged wagons, and 40 to 12 in carts.', '40', null],
    ['Holt has advised the mill on three sales.', 'three', null],
    ['Four carters were hurt, showing the gap between the two roads.', 'two', null],
    ['Growers saw their losses rise to at least £40,000.', '£40,000', null],
    ['The mill posted a loss of £40,000.', '£40,000', null],
    ['Quillby county recorded the slowest growth, at 40 per cent.', '40', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('what a clause about the source reports ends with the clause', () => {
  it.each([
    ['The carter who first said that the bridge was weak was fined 40 crowns.', '40', null],
    ['The carter who first said that 40 bridges were weak was fined 12 crowns.', '40', 'the carter'],
    ['A petition calling on him to resign has reached 40,000 names.', '40,000', null],
    ['All the growers seeking the prize came in three wagons.', 'three', null],
    ['The book includes old ledgers showing he was owed 40 crowns.', '40', 'old ledgers'],
    ['The paper ran a story detailing four letters Holt wrote in 40 days.', '40', 'a story'],
    ['The mayor said the grain came from Quillby, where 40 families live.', '40', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('verbs of speech', () => {
  it.each([
    ['Growers urged the board to raise the levy to 40 crowns.', '40', 'growers'],
    ['Proponents urged the board to raise the levy to 40 crowns.', '40', 'proponents'],
    ['The union invited the board to buy 40 boats.', '40', 'the union'],
    ["In court papers, the thief's lawyer asked for a sentence of 40 days.", '40', "the thief's lawyer"],
    ['The mayor reckoned that 40 boats were lost.', '40', 'the mayor'],
    ['Holt has repeatedly called on the board to buy 40 boats.', '40', 'Holt'],
    ['Holt won the crowd by promising to impose a toll of 40 crowns.', '40', 'Holt'],
    ['He added, that there is a plan for all 40 towns.', '40', 'he'],
    ['The miller said — on air, as it happened — that 40 sacks were lost.', '40', 'the miller'],
    [
      'Union leaders — and, in particular, the treasurer — insisted that 40 boats were lost.',
      '40',
      'union leaders',
    ],
    ['Holt alleged in the suit that the mill owed him 40 crowns.', '40', 'Holt'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('words that only look like verbs of speech', () => {
  it.each([
    ['The thief pointed the gun at 40 clerks.', null],
    ['That is a large number given the cap of 40 boats.', null],
    ['The crew ran out after calls to reports that 40 goats had strayed.', null],
    ['There is no reason to think that the mill has 40 sacks.', null],
    ['If you want to milk 40 goats, the mill is open.', null],
    ['The book is a help for anyone wanting to milk 40 goats.', null],
    ['Wardens found a chest buried under 40 planks.', null],
    ['Wardens found two goats lying under 40 planks.', null],
    ['Wardens found the goats had eaten 40 planks.', 'wardens'],
    ['Researchers found the salve worked for 40 goats.', 'researchers'],
    ['Growers reporting heavy losses covered by 40 insurers left.', null],
    ['Marl has 40 dry wells, the paper points out.', 'the paper'],
  ])('%s', (report, expected) => {
    expect(whoSays(report, '40')).toBe(expected);
  });
});

describe('what somebody is sure or afraid of', () => {
  it.each([
    ['Holt was concerned that 40 goats had strayed.', 'Holt'],
    ['The miller is still very confident that 40 sacks are enough.', 'the miller'],
    ['Growers were not aware that 40 goats had strayed.', 'growers'],
    ['It is certain that 40 goats had strayed.', null],
    ['Holt was concerned for 40 goats.', null],
  ])('%s', (report, expected) => {
    expect(whoSays(report, '40')).toBe(expected);
  });
});

describe('agreements and what nobody can confirm', () => {
  it.each([
    ['The board agreed to buy 40 boats.', null],
    ['The board has agreed a loan of 40 crowns.', null],
    ['The board agreed that 40 boats were lost.', 'the board'],
    ['Wardens were unable to confirm reports of 40 lost goats.', null],
  ])('%s', (report, expected) => {
    expect(whoSays(report, '40')).toBe(expected);
  });
});

describe('verbs shared, inserted and of another meaning', () => {
  it.each([
    ['The hospital admitted 40 guests.', null],
    ['The hospital is full. It admitted 40 guests, the nurse said.', 'the nurse'],
    ['The board wants a bridge, which the ministry estimates will cost 40 crowns.', 'the ministry'],
    ['The clerk gave the first figures: 40 of them had left.', 'the clerk'],
    ['“It rains,” Ann Holt told the hall in a speech that lasted 40 minutes.', null],
    ['Ann Holt said in a speech that they had lost 40 goats.', 'Ann Holt'],
    ['Monitors had spoken of up to 40 goats.', 'monitors'],
    ['It was a flood the almanac warned about in May, 40 days ahead.', null],
    ['Ann Holt said wardens were watching the gate, and warned of 40 more.', 'Ann Holt'],
  ])('%s', (report, expected) => {
    expect(whoSays(report, '40')).toBe(expected);
  });
});
