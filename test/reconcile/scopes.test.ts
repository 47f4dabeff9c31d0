/** Figures that look comparable and are not. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../schemas/claim.ts';
import { claim, findings, kinds, place } from './support/claims.ts';

const PLACES = [
  place('nordland', { kind: 'country' }),
  place('norburg', { kind: 'city', parent_id: 'nordland' }),
  place('birch-camp', { kind: 'camp', parent_id: 'norburg' }),
  place('elm-prison', { kind: 'prison', parent_id: 'norburg' }),
];
const found = (...claims: Claim[]) => kinds(claims, { places: PLACES });
const people = (over: Partial<Claim> = {}) =>
  claim({ place_id: 'birch-camp', location: 'Birch camp', unit: 'person', unit_text: 'people', ...over });
const other = { source_file: 'b.txt' };

describe('two reports differ in scope where', () => {
  it('one counts people and one families', async () => {
    const families = people({
      ...other,
      unit: 'family',
      unit_text: 'families',
      figure: 900,
      date: '2024-05-04',
    });
    const [finding] = await findings([people({ figure: 17_000 }), families], { places: PLACES });
    expect(finding!.inconsistency).toMatchObject({
      kind: 'scope',
      low: 900,
      high: 17_000,
      place_id: 'birch-camp',
    });
    expect(finding!.inconsistency.explanation).toContain('families, each of several people');
  });

  it('one counts the fighters and one their families too', async () => {
    const fighters = claim({ figure: 9000, unit: 'fighter', unit_text: 'fighters' });
    const all = claim({
      ...other,
      figure: 50_000,
      unit: 'fighter',
      unit_text: 'fighters and their families',
    });
    expect(await found(fighters, all)).toEqual(['scope']);
  });

  it('one counts all and one the foreigners', async () => {
    expect(
      await found(claim({ figure: 9000 }), claim({ ...other, figure: 2000, unit_text: 'foreign detainees' })),
    ).toEqual(['scope']);
  });

  it('one counts the children and one women and children', async () => {
    const both = people({ figure: 9000, unit: 'woman', unit_text: 'women and children' });
    expect(
      await found(both, people({ ...other, figure: 6000, unit: 'child', unit_text: 'children' })),
    ).toEqual(['scope']);
  });

  it('one speaks of adult men and one counts minors', async () => {
    const men = claim({ figure: 5700, unit: 'fighter', unit_text: 'adult male fighters' });
    const minors = claim({ ...other, figure: 157, unit: 'child', unit_text: 'children under 18' });
    const [finding] = await findings([men, minors], { places: PLACES });
    expect(finding!.inconsistency).toMatchObject({ kind: 'scope', low: 157, high: 5700 });
    expect(await found({ ...men, unit_text: 'fighters' }, minors)).toEqual([]);
  });

  it('one counts those of a prison and one those of all prisons', async () => {
    const prison = claim({ figure: 2000, place_id: 'elm-prison', location: 'Elm prison' });
    const country = claim({ ...other, figure: 9000, place_id: 'nordland', location: 'Nordland' });
    expect(await found(prison, country)).toEqual(['scope']);
  });
});

describe('they do not where', () => {
  const foreign = { ...other, unit_text: 'foreign detainees' };

  it('one report gives both, and so tells them apart', async () => {
    const both = [
      claim({ figure: 9000 }),
      claim({ figure: 2000, unit_text: 'foreign detainees', claim_id: 'a-p1-2' }),
    ];
    expect(await found(...both)).toEqual([]);
    expect(await found(...both, claim({ ...foreign, figure: 2000 }))).toEqual(['agree']);
  });

  it('the one is so small that nobody sets it beside the other', async () => {
    expect(await found(claim({ figure: 9000 }), claim({ ...foreign, figure: 300 }))).toEqual([]);
  });

  it('it is a number noun', async () => {
    const thousands = { figure: null, qualifier: 'vague', figure_low: 2000, figure_high: 9999 } as const;
    expect(await found(claim({ figure: 19_000 }), claim({ ...foreign, ...thousands }))).toEqual([]);
  });

  it('they are for other times, or other measures', async () => {
    expect(
      await found(claim({ figure: 9000 }), claim({ ...foreign, figure: 2000, date: '2024-06-20' })),
    ).toEqual([]);
    expect(
      await found(claim({ figure: 9000 }), claim({ ...foreign, figure: 2000, measure: 'released' })),
    ).toEqual([]);
  });

  it('events are told of a place and of the country around it', async () => {
    const killed = { measure: 'killed' };
    const country = claim({ ...other, ...killed, figure: 90, place_id: 'nordland', location: 'Nordland' });
    expect(await found(claim(killed), country)).toEqual([]);
  });
});
