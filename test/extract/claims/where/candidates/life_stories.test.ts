/** Places of somebody's life, which say nothing of where the news is. */
import { expect, test } from 'vitest';
import { placesOf } from '../../../../support/claim_fields.ts';

const opening = 'A prize was given in Oslo. Oslo was cold. It was late.';

test.each([
  ['was born', 'Ann Lee, a poet, was born in Homs.'],
  ['studied', 'The poet studied for long at a school in Homs.'],
  ['grew up', 'She grew up poor in Homs.'],
])('where somebody %s is not where the next figure is', (_what, sentence) => {
  expect(placesOf(`${opening}\n\n${sentence} She was given 90 roses.`)).toEqual(['Oslo']);
});

test('where many were born is', () => {
  expect(placesOf(`${opening}\n\nIn May 40 babies were born in Homs. Doctors gave out 90 toys.`)).toEqual([
    'Homs',
    'Homs',
  ]);
});

test('what grows or is raised somewhere is no life', () => {
  expect(placesOf('In May sales grew fast in Homs. Shops sold 90 toys.')).toEqual(['Homs']);
});

test('a place of the subject’s life is not that of what he has done', () => {
  expect(placesOf(`${opening} Moore, who grew up in Homs, has won 90 roses.`)).toEqual(['Oslo']);
});

test('where somebody came from is not where he is so old', () => {
  expect(placesOf(`${opening}\n\nAnn Lee, 41, arrived from Homs in 1983.`)).toEqual(['Oslo']);
});
