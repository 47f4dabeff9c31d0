import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Populations, populationOf } from '../../pipeline/reconcile/populations.ts';
import { readWording } from '../../pipeline/reconcile/quantity.ts';
import { VOCABULARY } from './support/claims.ts';

const read = (unit: string | null, unit_text: string | null, measure: string | null = 'held') =>
  readWording({ unit, unit_text, measure }, VOCABULARY);
const population = (unit: string, unit_text: string, measure = 'held') =>
  read(unit, unit_text, measure)!.population;
const holds = (wide: string, narrow: string) =>
  VOCABULARY.populations.contains(populationOf(wide), populationOf(narrow));

describe('what a wording counts', () => {
  it('is the same for the names that reports give the same people in custody', () => {
    const detainees = population('detainee', 'detainees');
    for (const [unit, text] of [
      ['fighter', 'captured ISIS fighters'],
      ['prisoner', 'prisoners'],
      ['suspect', 'suspects'],
      ['militant', 'male militants'],
    ] as const)
      expect(population(unit, text)).toBe(detainees);
  });

  it('is not a detainee where a fighter is killed', () => {
    expect(population('fighter', 'fighters', 'killed')).not.toBe(
      population('prisoner', 'prisoners', 'killed'),
    );
  });

  it('is told apart by group and origin', () => {
    const keys = [
      population('person', 'people'),
      population('woman', 'women and children'),
      population('child', 'children'),
      population('woman', 'women'),
      population('Iraqi', 'Iraqis'),
      population('foreigner', 'foreigners'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is not narrowed by what is counted beside it, but is by other numbers', () => {
    expect(read('suspect', 'suspects of 61 nationalities')!.narrowed).toBe('');
    expect(read('child', 'children under 12')!.narrowed).toBe('12');
  });

  it('is more where families are counted too, and no detainees where only they are', () => {
    const fighters = population('fighter', 'fighters');
    const all = population('fighter', 'fighters and their families');
    expect(holds(all, fighters)).toBe(true);
    expect(holds(fighters, all)).toBe(false);
    expect(population('family', 'families')).toBe('household');
  });

  it('is the same for adult prisoners and prisoners, unless the report says otherwise', () => {
    const { asides, ...adults } = read('fighter', 'adult male fighters')!;
    expect(asides).toBe('group:adult|group:man');
    expect(read('fighter', 'fighters')).toMatchObject(adults);
    expect(population('person', 'adults')).not.toBe(population('person', 'people'));
  });

  it('stands in a hierarchy', () => {
    const people = population('person', 'people');
    const both = population('woman', 'women and children');
    const children = population('child', 'children');
    const iraqiChildren = population('child', 'Iraqi children');
    expect(holds(people, both) && holds(both, children) && holds(children, iraqiChildren)).toBe(true);
    expect(holds(people, population('detainee', 'detainees'))).toBe(true);
    expect(holds(children, both)).toBe(false);
    expect(holds(population('Iraqi', 'Iraqis'), children)).toBe(false);
    expect(holds(population('camp', 'camps'), people)).toBe(false);
  });

  it('takes broader units from the vocabulary of units', () => {
    expect(
      holds(population('building', 'buildings', 'destroyed'), population('school', 'schools', 'destroyed')),
    ).toBe(true);
  });

  it('keeps words that no vocabulary knows', () => {
    expect(read('fighter', 'low-level fighters')!.narrowed).toBe('low-level');
    expect(read('member', 'male members of ISIS')!.narrowed).toBe('');
    expect(read('child', 'children under 12')!.narrowed).toContain('12');
    expect(read('detainee', 'detainees held in two camps')!.narrowed).toBe('');
    expect(read('outlet', 'franchised outlets', 'closed')!.exactly).toBe('franchised');
    expect(read('member', 'members of the parish council', 'killed')!.exactly).toBe('council parish');
  });

  it('of an amount is nothing, unless the thing measured is named', () => {
    expect(read('year', 'a driver', 'age')).toBeNull();
    expect(read('kilometre', 'from the border', 'distance')).toBeNull();
    expect(read('percent', 'of the residents', 'share')).toBeNull();
    expect(read('year', 'Ada Quill', 'age')!.exactly).toBe('ada quill');
  });

  it('of no unit is nothing', () => {
    expect(read(null, null)).toBeNull();
  });

  it('is read from any wording', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), fc.option(fc.string()), (unit, text, measure) => {
        readWording({ unit, unit_text: text, measure }, VOCABULARY);
      }),
    );
  });
});

describe('the vocabulary of populations', () => {
  const row = (over: object) => ({
    population: 'cat',
    facet: 'kind',
    broader: null,
    units: ['cat'],
    words: [],
    measures: [],
    except: [],
    most_people: null,
    note: null,
    ...over,
  });

  it('names the row whose broader population is of another facet, or itself', () => {
    expect(() => new Populations([row({ broader: 'animal' })], [])).toThrow(
      /'cat' .* no population of facet 'kind'/,
    );
    expect(
      () => new Populations([row({ broader: 'pet' }), row({ population: 'pet', broader: 'cat' })], []),
    ).toThrow(/'cat' .* holds itself/);
  });
});
