import { expect, test } from 'vitest';
import { findCandidates } from '../../../pipeline/extract/places/candidates.ts';
import { readContainments } from '../../../pipeline/extract/places/containment.ts';
import { gazetteerOf, row, textOf } from './support.ts';

const gazetteer = gazetteerOf([
  row('Aland', 'country', 'AA', { population: 5e7 }),
  row('Westmark', 'admin1', 'AA', { admin1: '01', population: 3e6 }),
  row('Eastmark', 'admin1', 'AA', { admin1: '02', population: 2e6 }),
  row('Foo', 'town', 'AA', { admin1: '01', population: 9000 }),
  row('Foo', 'city', 'BB', { population: 900_000 }),
  row('Eastmark', 'village', 'AA', { admin1: '01', population: 300 }),
]);

function pinned(sentence: string): string[] {
  const text = textOf(sentence);
  const found = readContainments(text, findCandidates(text, gazetteer));
  return [...found.pinned].map(([key, place]) => `${key}: ${place.kind} ${place.country}.${place.admin1}`);
}

test.each([
  ['It began in Foo, Westmark.', ['foo: town AA.01']],
  ['It began in Foo, Aland.', ['foo: town AA.01']],
  ['It began in Foo, Eastmark.', []],
  ['It began in Foo and Westmark.', []],
  ['It began in Eastmark, Westmark.', ['eastmark: village AA.01']],
  ['It began in Aland, Eastmark, Westmark and Foo.', []],
])('%s', (sentence, expected) => {
  expect(pinned(sentence)).toEqual(expected);
});
