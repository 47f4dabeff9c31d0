import { describe, expect, it } from 'vitest';
import { coreOf, skeletonOf } from '../../pipeline/reconcile/spellings.ts';
import { claim, findings, VOCABULARY } from './support/claims.ts';

const core = (name: string) => coreOf(name, VOCABULARY.placeKindWords);

describe('names of a place', () => {
  it.each([
    ['Al-Hawl refugee camp', 'hawl'],
    ['al-Sina’a prison', 'sinaa'],
    ['Hasakah province', 'hasakah'],
    ['Tall Ḩamīs', 'tall hamis'],
    ['camp', ''],
  ])('%s without article, marks and kind is %s', (name, expected) => {
    expect(core(name)).toBe(expected);
  });

  it.each([
    ['Hasakah', 'Hassakeh'],
    ['al-Hol', 'Al-Hawl'],
    ['Ghwayran', 'Gweiran'],
    ['Shaddadi', 'Shaddadeh'],
    ['Kobani', 'Kobanî'],
  ])('%s and %s have the same consonants', (a, b) => {
    expect(skeletonOf(core(a))).toBe(skeletonOf(core(b)));
  });

  it('that are other names do not', () => {
    expect(skeletonOf(core('Kobani'))).not.toBe(skeletonOf(core('Ain al-Arab')));
  });
});

describe('spellings', () => {
  const at = (file: string, location: string) => claim({ source_file: file, location });
  const spellings = async (...claims: ReturnType<typeof at>[]) =>
    (await findings(claims)).filter(({ inconsistency }) => inconsistency.kind === 'spelling');

  it('are told with the reports that print them', async () => {
    const [finding] = await spellings(
      at('a.txt', 'Norburg'),
      at('b.txt', 'Nurburgh'),
      at('c.txt', 'Norburg'),
    );
    expect(finding!.inconsistency).toMatchObject({
      title: 'norburg is spelled in 2 ways',
      place_id: 'norburg',
      sources: 3,
    });
    expect(finding!.inconsistency.explanation).toBe('The reports print Norburg (a, c), Nurburgh (b).');
  });

  it('are not seen in capitals, articles and words for the kind of place', async () => {
    expect(
      await spellings(at('a.txt', 'Norburg'), at('b.txt', 'NORBURG'), at('c.txt', 'al-Norburg camp')),
    ).toEqual([]);
  });

  it('are not seen in abbreviations', async () => {
    expect(await spellings(at('a.txt', 'U.N.'), at('b.txt', 'UNA'))).toEqual([]);
  });

  it('are not seen in another name for the place', async () => {
    expect(await spellings(at('a.txt', 'Norburg'), at('b.txt', 'Old Harbour'))).toEqual([]);
  });
});
