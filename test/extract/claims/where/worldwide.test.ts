/** What is counted all over the world, and so in no place, on invented sentences. */
import { expect, test } from 'vitest';
import { placesOf } from '../../../support/claim_fields.ts';

test.each([
  ['It rained in Oslo. Neither of the world’s best two players came.', null],
  ['It rained in Oslo. The disease kills 40 people around the world.', null],
  ['It rained in Oslo. The club has 900 members worldwide.', null],
  ['It rained in Oslo. The club won 9 games and led the world.', 'Oslo'],
  ['In Oslo, the club has 900 of its members worldwide.', 'Oslo'],
])('the world is no place: %s', (text, location) => {
  expect(placesOf(text)).toEqual([location]);
});

test('what is counted worldwide has no place', () => {
  expect(placesOf('The bank is to cut 900 jobs worldwide and close its desks in Norway.')).toEqual([null]);
});

test('worldwide sales are in no town', () => {
  expect(placesOf('It rained in Oslo. It led to worldwide sales of 200 million records.')).toEqual([null]);
});
