/** Figures that are told of a whole country, in a report that is set in one of its towns. */
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../support/claim_fields.ts';

describe('in a report on a town, figures are of its country', () => {
  const opening =
    'A crowd came to hear her in Oslo, Norway.\n\nOslo was cold. It snowed in Oslo.\n\nShe spoke well.';
  test.each([
    ['behind *this country*', 'She said wages in this country had not risen for 40 years.', 'Norway'],
    ['where a nation is described', 'She lives in a country where half the shops close early.', 'Norway'],
    ['nationwide', 'She has sold 900 books nationally.', 'Norway'],
    ['when its people are told of', 'Norwegians spent $400 million on skis.', 'Norway'],
    ['when millions of its people are', 'She told of millions of poor Norwegians.', 'Norway'],
    ['when a poll gives the share', 'A poll found that 46 percent like her.', 'Norway'],
  ])('%s', (_what, sentence, location) => {
    expect(placesOf(`${opening}\n\n${sentence}`)).toEqual([location]);
  });

  test.each([
    ['what is the largest of the nation', 'It was the nation’s biggest hall, with 90 seats.'],
    ['what a club is called', 'The country club has 90 members.'],
    ['where another clause speaks of it', 'Nine men sang there, as if the country had won.'],
    ['a share that no poll gives', 'The price of a ticket rose 9 percent.'],
  ])('but not %s', (_what, sentence) => {
    expect(placesOf(`${opening}\n\n${sentence}`)).not.toEqual(['Norway']);
  });
});

test('a poll is of the town beside which it is told', () => {
  const text =
    'She spoke in Oslo, Norway.\n\nIt snowed.\n\nVoters in Oslo were asked. A poll found that 46 percent like her.';
  expect(placesOf(text)).toEqual(['Oslo']);
});

test('states are of a country', () => {
  const text = 'It rained in Ohio. Ohio was cold.\n\nAmericans love snow.\n\nLaws in 12 states forbid it.';
  expect(placesOf(text)).toEqual(['United States']);
});

test('all shares of a report on a poll are of its country', () => {
  const text =
    'Oslo was cold, a poll in Norway found. The poll was small. A pollster in Oslo wept. It rained. Lee won 46 percent.';
  expect(placesOf(text)).toEqual(['Norway']);
});

test('a report on a poll is none on a company', () => {
  const text =
    'Voters in Ohio like Lee. A poll gave Lee a margin. The share of voters fell. The margin is small. He has 9 percent.';
  expect(placesOf(text)).toEqual(['Ohio']);
});

test('a share is where the poll was taken', () => {
  const text = 'It rained in Basra. A poll of voters in Ohio found that 9 percent like rain.';
  expect(placesOf(text)).toEqual(['Ohio']);
});

test('a state that a report on a poll names late is not where it was taken', () => {
  const late =
    'A poll came out. Pollsters wept. It rained. It was cold. Ann Lee of Ohio sang in Ohio, a survey found.';
  expect(
    placesOf(
      `${late}\n\nShe sang in the United States.\n\nIt rained.\n\nIt was cold.\n\nLee has 46 percent.`,
    ),
  ).toEqual(['United States']);
});

test('the toll of a war is that of the whole country', () => {
  const text = 'A bomb went off in Homs, Syria, and Homs wept.\n\nThe nine-year war has killed 900 men.';
  expect(placesOf(text)).toEqual(['Syria', 'Syria']);
});

test('what is counted nationwide is not in the town of a report that does not name its country', () => {
  const town = 'A crowd sang in Oslo. It snowed in Oslo.\n\n';
  expect(placesOf(`${town}Nationally, 43 halls have closed.`)).toEqual([null]);
  expect(placesOf(`${town}According to Culture Ministry data, 43 halls were closed.`)).toEqual([null]);
  expect(placesOf(`${town}The Culture Ministry said 43 men sang.`)).toEqual(['Oslo']);
});
