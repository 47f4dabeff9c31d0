import { describe, expect, it } from 'vitest';
import { quantitiesOf, valuesOf } from './read.ts';

const first = (text: string) => quantitiesOf(text)[0]!;

describe('qualifiers', () => {
  it.each([
    ['Exactly twelve goats fled.', 'exact', 12, 12],
    ['About 12 goats fled.', 'about', null, null],
    ['Nearly 12 goats fled.', 'about', null, null],
    ['An estimated 12 goats fled.', 'about', null, null],
    ['The farmer estimated that 12 goats fled.', 'about', null, null],
    ['At least 12 goats fled.', 'at_least', 12, null],
    ['12 or more goats fled.', 'at_least', 12, null],
    ['More than 12 goats fled.', 'more_than', 12, null],
    ['Up to 12 goats fled.', 'at_most', null, 12],
    ['As many as 12 goats fled.', 'at_most', null, 12],
    ['Fewer than 12 goats fled.', 'less_than', null, 12],
    ['Some 12 goats fled.', 'about', null, null],
  ])('%s', (text, qualifier, low, high) => {
    const q = first(text);
    expect([q.qualifier, q.figure_low, q.figure_high]).toEqual([qualifier, low, high]);
    expect(q.figure).toBe(12);
  });

  it('leaves the qualifier out of the number and puts it in the figure text', () => {
    const q = first('They sold as many as 7,000 goats.');
    expect([q.text, q.figure_text]).toEqual(['7,000', 'as many as 7,000']);
  });

  it('takes another and other for no qualifiers, and about for none behind a verb of talking', () => {
    expect(first('Another 12 goats fled.').qualifier).toBe('exact');
    expect(first('They talked about 12 goats.').qualifier).toBe('exact');
    expect(first('They handed over 12 goats.').qualifier).toBe('exact');
  });

  it.each([
    'It brought the number of dead up to 12.',
    'That adds up to 12 goats.',
    'The speed was brought up to 12 mph.',
    'She ran the farm under four earlier owners.',
    'The money can be used over 12 years.',
    'He has a plan over 12 years.',
  ])('finds no bound in %s', (text) => {
    expect(quantitiesOf(text).map(({ qualifier }) => qualifier)).toEqual(['exact']);
  });

  it.each([
    ['They bring up to 12 goats.', 'at_most'],
    ['It lasted over 12 years.', 'more_than'],
    ['It takes under two hours.', 'less_than'],
  ])('finds one in %s', (text, qualifier) => {
    expect(first(text).qualifier).toBe(qualifier);
  });

  it('repeats a bound in a conversion in brackets', () => {
    const [km, miles] = quantitiesOf('It ran more than 100 km (60 miles).');
    expect([km!.qualifier, miles!.qualifier]).toEqual(['more_than', 'more_than']);
  });
});

describe('ranges', () => {
  it.each([
    ['It holds 3,000 to 5,000 goats.', ['3,000 to 5,000=3000..5000']],
    ['Between 15 and 20 goats fled.', ['15 and 20=15..20']],
    ['Some 15-17 goats fled.', ['15-17=15..17']],
    ['Five or six goats fled.', ['Five or six=5..6']],
    [
      'It costs $5-10 million or €20m–€30m.',
      ['$5-10 million=5000000..10000000', '€20m–€30m=20000000..30000000'],
    ],
    ['The herd grew from 240 to 273.', ['240 to 273=240..273']],
    ['The lamp takes 5-10W.', ['5-10=5..10']],
    ['Tolls could rise by 5% to 10%.', ['5% to 10%=5..10']],
    ['It costs 15-20,000 euros.', ['15-20,000=15000..20000']],
    ['He has goats aged from 19 to 1.', ['19 to 1=1..19']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));

  it('takes what somebody makes another level for two levels', () => {
    expect(first('They raised the fee from 18 to 21 euros.').levels).toHaveLength(2);
    expect(first('Fees rose and range from 18 to 21 euros.').levels).toBeUndefined();
  });

  it.each([
    ['Milk rose 6.5% to 164p.', ['6.5%=6.5', '164=164']],
    ['Sales rose by $4bn to $40bn.', ['$4bn=4000000000', '$40bn=40000000000']],
    ['The toll rose by 40 to 310.', ['40=40', '310=310']],
  ])('keeps amount and level apart: %s', (text, expected) => expect(valuesOf(text)).toEqual(expected));
});

describe('direction', () => {
  it.each([
    ['Milk rose 6.5%.', 'up'],
    ['Milk fell by 3 per cent.', 'down'],
    ['Milk was down 3%.', 'down'],
    ['The farm grew its herd by 35 percent.', 'up'],
    ['Milk fell to $3.', null],
    ['A drop of 3% was seen.', null],
    ['The farm lost two men.', null],
  ])('%s', (text, direction) => expect(first(text).direction).toBe(direction));
});
