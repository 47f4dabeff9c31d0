import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MeasureFinder } from '../../../../pipeline/extract/claims/measure/measure.ts';
import { extractClaims } from '../../../../pipeline/extract/extract.ts';
import { readText } from '../../../../pipeline/extract/text/text.ts';
import type { Quantity } from '../../../../schemas/annotation.ts';
import { documentFrom } from '../../../support/document.ts';

/** Measures of the figures marked `[qualifier ‹figure›|unit]` in a sentence. */
function measures(marked: string): (string | null)[] {
  let plain = '';
  let at = 0;
  const quantities: Quantity[] = [];
  for (const mark of marked.matchAll(/\[([^|\]]*?)‹([^›]*)›\|([^\]]*)\]/g)) {
    const [whole, qualifier, figure, unit] = mark as unknown as [string, string, string, string];
    plain += marked.slice(at, mark.index) + qualifier;
    quantities.push(quantity(plain.length, figure, qualifier, unit));
    plain += figure;
    at = mark.index + whole.length;
  }
  const text = readText(documentFrom(plain + marked.slice(at)));
  const finder = new MeasureFinder(text, quantities);
  return quantities.map((one) => finder.of(one).measure);
}

function quantity(start: number, figure: string, qualifier: string, unit: string): Quantity {
  const value = Number.parseFloat(figure.replace(/,/g, '')) || null;
  return {
    start,
    end: start + figure.length,
    text: figure,
    figure: value,
    figure_low: value,
    figure_high: value,
    qualifier: 'exact',
    direction: null,
    figure_text: qualifier + figure,
    unit: unit || null,
    unit_phrase: null,
    unit_text: null,
    unit_basis: 'stated',
    role: 'claim',
  };
}

describe('the verb that governs the figure', () => {
  test.each([
    ['[‹Nine›|person] people were killed in the blast.', ['killed']],
    ['[‹Fifteen›|man] men convicted of theft broke out of a jail.', ['escaped']],
    ['[‹Nine›|man] men held in Oslo were freed.', ['released']],
    ['[‹Nine›|man] men hurt in a blast.', ['injured']],
    ['[‹Nine›|person] people, including a boy, 5, and one of the drivers, died.', ['killed']],
    ['The blast killed [‹four›|soldier] soldiers and injured [‹12›|soldier].', ['killed', 'injured']],
    ['A mine went off, killing [‹four›|farmer] farmers.', ['killed']],
    ['[as many as ‹900›|inmate] inmates might eventually be moved to a safer site.', ['transferred']],
    ['The envoy wants to transfer [as many as ‹70›|inmate] inmates.', ['transferred']],
    ['The ministry received a first group of [‹88›|inmate] inmates.', ['received']],
    ['Word spread that [nearly ‹three dozen›|fighter] fighters had fled from the jail.', ['escaped']],
    ['[‹120›|detainee] detainees escaped and [‹81›|detainee] were recaptured.', ['escaped', 'recaptured']],
    ['[‹Two›|officer] officers were shot and wounded.', ['injured']],
    ['[‹300›|boy] boys are believed to have been released.', ['released']],
    ['He sentenced [‹12›|man] men to [‹seven›|year] years in jail.', ['sentenced', 'sentenced']],
    ['[‹60›|house] houses suffered damage.', ['damaged']],
    ['[‹300›|prisoner] prisoners from the jail escaped.', ['escaped']],
    ['[‹900›|woman] women linked to the group have been held there.', ['held']],
    ['Of the [‹112›|person] transferred, [‹60›|person] were foreign.', ['transferred', 'transferred']],
    ['They listed [‹27›|centre] centres for people accused of theft.', [null]],
    ['They fed [‹430›|civilian] civilians, among them [‹250›|child] children.', [null, null]],
    ['They hold [‹430›|civilian] civilians, among them [‹250›|child] children.', ['held', 'held']],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('who is held where', () => {
  test.each([
    ['The jail, which houses [some ‹400›|inmate] inmates, was hit.', ['held']],
    ['Until then the army was guarding [roughly ‹300›|fighter] fighters in cells.', ['held']],
    ['Dozens of kin and [‹7,000›|man] men held in two camps asked for help.', ['held']],
    ['[‹Thousands›|woman] of women and children remain in camps.', ['held']],
    [
      'The sites contain [‹700›|man] men and [‹900›|civilian] civilians, including [about ‹300›|child] children.',
      ['held', 'held', 'held'],
    ],
    ['Not all of the [‹80›|fighter] fighters are held in the north.', ['held']],
    ['Nobody visits the [‹40›|prisoner] prisoners.', ['held']],
    [
      'The survey lists [‹seven›|detention centre] detention centres and [‹two›|camp] camps.',
      ['facilities', 'facilities'],
    ],
    ['The suspects hail from [around ‹20›|country] countries.', ['countries_of_origin']],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('a figure that goes back to an earlier one', () => {
  test.each([
    [
      'They hold [‹900›|man] men. Of those [‹900›|man] men, [around ‹200›|man] are foreign.',
      ['held', 'held', 'held'],
    ],
    ['In May [‹900›|man] men escaped. The [‹900›|man] men were old.', ['escaped', 'escaped']],
    ['Of the [‹40›|camp] camps [‹12›|camp] were closed.', ['facilities', 'closed']],
    ['They hold [‹900›|man] men. Another [‹900›|man] men are foreign.', ['held', null]],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('a part takes what is said of its total, a member of a list what is said of the one before', () => {
  test.each([
    [
      'Some [‹900›|man] men were moved: [‹600›|Syrian] Syrians, [‹200›|Iraqi] Iraqis and [‹100›|person] others.',
      ['transferred', 'transferred', 'transferred', 'transferred'],
    ],
    [
      'They hold [‹900›|man] men. They include [‹300›|Iraqi] Iraqis. The remaining [‹600›|Syrian] are Syrians.',
      ['held', 'held', 'held'],
    ],
    [
      'In all [‹374›|rebel] rebels were killed along with [‹77›|guard] guards and [‹40›|soldier] soldiers.',
      ['killed', 'killed', 'killed'],
    ],
    ['One jail held [‹900›|man] men and the other [‹350›|woman] women.', ['held', 'held']],
    ['They deported [‹600›|man] men. There are [‹40›|orphan] orphans among them.', ['deported', 'deported']],
    ['Some [‹500›|man] men are in custody, [about ‹200›|man] of them foreigners.', ['held', 'held']],
    [
      'They deported [‹90›|person] people. The group was made up of [‹60›|man] men and [‹30›|woman] women.',
      ['deported', 'deported', 'deported'],
    ],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });

  test.each([
    ['its own verb', 'They hold [‹900›|man] men. [‹81›|man] of them were freed.', ['held', 'released']],
    [
      'a state without a code',
      'They hold [‹900›|man] men. [‹Nine›|man] of them are in a sorry condition.',
      ['held', null],
    ],
    ['a greater number', 'They freed [‹30›|man] men. They include [‹90›|woman] women.', ['released', null]],
    ['other things', 'They freed [‹30›|man] men. They include [‹9›|house] houses.', ['released', null]],
    [
      'a noun for an event',
      'Of [‹90›|man] men freed, [‹31›|death] deaths are known.',
      ['released', 'killed'],
    ],
  ])('but not where there is %s', (_, sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('a set named by what became of its members', () => {
  test.each([
    ['The dead included [‹30›|soldier] soldiers and [‹12›|guard] guards.', ['killed', 'killed']],
    ['Among those freed are [‹66›|fighter] fighters.', ['released']],
    ['Some [‹240›|man] men were among those still to be deported.', ['deported']],
    ['Of those arrested, [‹12›|man] were under age.', ['arrested']],
    ['They put the number of people killed at [‹40›|person].', ['killed']],
    ['The number of inmates who escaped stands at [‹20›|inmate].', ['escaped']],
    ['The registered voter sample is [‹834›|adult].', [null]],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('the words that govern', () => {
  test.each([
    ['[‹Twelve›|family] families refused to leave.', ['remaining']],
    ['[‹800›|person] people suspected of theft were released.', ['released']],
    ['[‹60›|man] men from two towns arrested in raids', ['arrested']],
    ['There are [‹27›|man] men, because the others escaped.', [null]],
    ['A riot broke out in the jail. [‹500›|person] fled the building.', ['escaped']],
    ['Shells fell on the town. [‹500›|person] fled the fighting.', ['displaced']],
    ['Nobody was hurt when [‹200›|woman] women threw stones.', [null]],
    ['It said that [‹four›|person] had drowned.', ['killed']],
    ['[‹31›|man] men are in detention; [‹eight›|man] are old.', ['held', null]],
    ['We had room for [‹160›|man] men, but [‹12›|man] escaped.', [null, 'escaped']],
    ['[‹117›|man] of the [‹200›|man] men who escaped have been caught.', ['recaptured', 'escaped']],
    ['Some [‹81›|man] of those who fled the jail have been freed.', ['released']],
    ['[‹100›|child] children are still in the camps.', ['held']],
    ['They flew home [‹57›|child] children and [‹16›|woman] women.', ['repatriated', 'repatriated']],
    ['They hold [‹90›|man] men, [‹12›|man] are from abroad.', ['held', 'held']],
    ['This brings to [‹40›|person] the number of people arrested.', ['arrested']],
    ['There were [‹12›|death] deaths, among them [‹five›|infant] infants.', ['killed', 'killed']],
    ['It cost the lives of [‹40›|guard] guards and of [‹four›|nurse] nurses.', ['killed', 'killed']],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('a state, the counted noun itself, an amount', () => {
  test.each([
    ['[‹60›|person] injured, [‹three›|person] dead.', ['injured', 'killed']],
    ['Storm leaves [‹three›|person] dead, [‹60,000›|] without power.', ['killed', null]],
    ['[‹Two›|woman] women, aged 71 and 68, died in Marl.', ['killed']],
    ['[‹Four›|man] men, aged 18, 19, 22 and 30, were charged with theft.', ['charged']],
    ['[‹Two›|boy] boys, 12 and 14, were killed.', ['killed']],
    ['[‹300›|home] homes, 12 roads and 14 bridges were closed.', ['closed']],
    ['The blast left [‹12›|person] dead, [‹40›|person] wounded.', ['killed', 'injured']],
    ['Army raids Marl camp: guard shot dead, [‹three›|person] hurt.', ['injured']],
    ['[at least ‹141›|person] people are missing.', ['missing']],
    ['[‹Two›|man] men remain at large.', ['at_large']],
    ['The shelling allowed [‹hundreds›|escape] of escapes.', ['escaped']],
    ['They searched for the [‹400›|miner] missing miners.', ['missing']],
    ['The truce lasts [‹30›|day] days.', ['duration']],
    ['The road is [‹40›|kilometre] kilometres long.', ['distance']],
    ['A profit of [‹$3m›|US dollar] was announced.', ['income']],
    ['[‹13›|camp] of [‹40›|camp] camps were closed.', ['closed', 'facilities']],
    ['The two sides held [‹three›|meeting] meetings.', [null]],
    ['[‹Two›|president] presidents spoke.', [null]],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });

  test('an age is what the quantity layer takes for one', () => {
    const text = readText(documentFrom('Ann Roe, 62, fled.'));
    const age = { ...quantity(9, '62', '', 'year'), unit_phrase: 'year of age' };
    expect(new MeasureFinder(text, [age]).of(age).measure).toBe('age');
  });

  test('a change is its direction', () => {
    const text = readText(documentFrom('The toll rose by 40.'));
    const change: Quantity = { ...quantity(17, '40', '', 'person'), direction: 'up' };
    expect(new MeasureFinder(text, [change]).of(change).measure).toBe('increased');
  });
});

describe('verbs with a particle, places, kinds of people', () => {
  test.each([
    ['They handed [‹48›|prisoner] prisoners over to the town.', ['transferred']],
    ['They sent back [‹75›|person] people in May.', ['deported']],
    ['The gang took [‹two›|guard] guards hostage.', ['abducted']],
    ['Divers pulled [‹38›|person] people from the water.', ['rescued']],
    ['[‹Seven›|person] others were still missing.', ['missing']],
    ['Two quakes killed [about ‹90›|person] people.', ['killed']],
    ['[‹Two›|quake] quakes killed about 90 people.', [null]],
    ['They counted [‹19›|child] children in the two camps.', ['held']],
    ['Medics from [‹four›|firm] firms were hurt.', [null]],
    ['[‹Eleven›|person] of the dead had been beheaded.', ['executed']],
    ['[‹Three›|constable] constables were hit by stones.', ['injured']],
    ['A bus fell [‹200›|metre] metres into a gorge.', ['distance']],
    ['Doctors confirmed [‹27›|case] cases of measles.', ['infected']],
    ['The lawyer won [‹27›|case] cases.', [null]],
    ['Thieves made off with [‹£900›|pound sterling] in coins.', ['stolen']],
  ])('%s', (sentence, expected) => {
    expect(measures(sentence)).toEqual(expected);
  });
});

describe('a bare count of what was counted before', () => {
  const claims = (text: string) =>
    extractClaims(documentFrom(text)).map(({ figure, measure }) => [figure, measure]);

  test('says of it what was said before', () => {
    expect(claims('Some 900 men escaped. The ministry put the number at 600.')).toEqual([
      [900, 'escaped'],
      [600, 'escaped'],
    ]);
  });

  test('also where a headcount names the people', () => {
    expect(claims('Police fired on the crowd, killing nine; activists put the figure at 22.')).toEqual([
      [9, 'killed'],
      [22, 'killed'],
    ]);
  });

  test('but not of the camps from which people are returned', () => {
    expect(
      claims('More than 900 residents of the two camps have been sent home.').map(([, said]) => said),
    ).toEqual(['repatriated', 'facilities']);
  });

  test('but not where a verb of its own says something else', () => {
    expect(claims('Some 900 men escaped. Another 600 sang.')).toEqual([
      [900, 'escaped'],
      [600, null],
    ]);
  });
});

test('where joined people are says it of both', () => {
  const read = extractClaims(
    documentFrom('A report counted 900 men and boys in prisons and 40 women and children in camps.'),
  );
  expect(read.map(({ figure, measure }) => [figure, measure])).toEqual([
    [900, 'held'],
    [40, 'held'],
  ]);
});

test('any text and any figure in it gets a measure or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(9), (raw, at, length) => {
      const text = readText(documentFrom(raw));
      const start = raw.length === 0 ? 0 : at % raw.length;
      const figure = raw.slice(start, start + length);
      const { measure } = new MeasureFinder(text, []).of(quantity(start, figure, '', 'person'));
      expect(measure === null || /^[a-z_]+$/.test(measure)).toBe(true);
    }),
  );
});
