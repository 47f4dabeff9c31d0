import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../schemas/annotation.ts';
import { quantitiesOf, valuesOf } from './read.ts';

describe('digits', () => {
  it.each([
    ['They counted 1,234,567 stamps.', ['1,234,567=1234567']],
    ['They counted 12,34,567.5 stamps.', ['12,34,567.5=1234567.5']],
    ['They counted 1.111,25 grams.', ['1.111,25=1111.25']],
    ['They counted 40 000 stamps.', ['40 000=40000']],
    ['A rise of .08 was seen.', ['.08=0.08']],
    ['It weighs 2½ tonnes and ¾ of it is sand.', ['2½=2.5', '¾=0.75']],
    ['Use 1/2 pound and 1 3/4 cups.', ['1/2=0.5', '1 3/4=1.75']],
    ['It holds 1.3x10^6 cells.', ['1.3x10^6=1300000']],
    ['It fell to -40 degrees and minus 12 degrees.', ['-40=-40', 'minus 12=-12']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));
});

describe('magnitudes', () => {
  it.each([
    ['It cost $3.2bn, £994m and €13.6M.', ['$3.2bn=3200000000', '£994m=994000000', '€13.6M=13600000']],
    ['It drew 5k visitors and 5.2m readers.', ['5k=5000', '5.2m=5200000']],
    ['There were 4 hundred million letters.', ['4 hundred million=400000000']],
    ['It raised $2billion.', ['$2billion=2000000000']],
    ['It passed an $8.8-billion plan.', ['$8.8-billion=8800000000']],
    ['It is right to plus or minus 3.4 points.', ['3.4=3.4']],
    [
      'It cost one point six billion, 4.27 billion and #300 million.',
      ['one point six billion=1600000000', '4.27 billion=4270000000', '#300 million=300000000'],
    ],
    ['It cost N60 million and 200 masks.', ['N60 million=60000000', '200=200']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));

  it('reads a glued m as metres where nothing is counted', () =>
    expect(valuesOf('The wall is 5m high.')).toEqual(['5=5']));
});

describe('words', () => {
  it.each([
    ['Two hundred and six goats fled.', ['Two hundred and six=206']],
    [
      'It took twenty-one trillion three hundred steps.',
      ['twenty-one trillion three hundred=21000000000300'],
    ],
    ['It holds two hundred and two thousand books.', ['two hundred and two thousand=202000']],
    ['Between two hundred and three hundred goats fled.', ['two hundred and three hundred=200..300']],
    ['It scored five point five marks.', ['five point five=5.5']],
    [
      'He waited one and a half years and two-and-a-half months.',
      ['one and a half=1.5', 'two-and-a-half=2.5'],
    ],
    ['The town has 3 million and a half trees.', ['3 million and a half=3500000']],
    ['three hundred and two dozens', ['three hundred and two dozens=324']],
    ['- 10 k', ['- 10 k=-10000']],
    ['There were three lakh crore bricks.', ['three lakh crore=3000000000000']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));
});

describe('fractions', () => {
  it.each([
    ['Two-thirds of the boats sank.', ['Two-thirds=0.6666666666666666']],
    ['Half of the boats and a quarter of the sails sank.', ['Half=0.5', 'a quarter=0.25']],
    ['One in five boats leaks.', ['One in five=0.2']],
    ['Fewer than one in five had left.', ['one in five=0.2']],
    ['It hires one of every five sailors.', ['one of every five=0.2']],
    ['Some 4 out of every 10 boats leak.', ['4 out of every 10=0.4']],
    [
      'Four in 10 sailors swim, two out of three dive.',
      ['Four in 10=0.4', 'two out of three=0.6666666666666666'],
    ],
    ['He owns half a million stamps.', ['half a million=500000']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));

  it.each([
    'A third boat sank.',
    'The flag flew at half-mast in the second half.',
    'It was the final third of the pitch.',
  ])('finds none in: %s', (text) => expect(valuesOf(text)).toEqual([]));
});

describe('number nouns', () => {
  it.each([
    ['Dozens of goats fled.', ['Dozens=24..99']],
    ['Tens of thousands of goats fled.', ['Tens of thousands=20000..99999']],
    [
      'A few hundred goats and several million ants fled.',
      ['A few hundred=200..999', 'several million=2000000..9999999'],
    ],
    [
      'Two dozen goats, half a dozen cows and a dozen hens fled.',
      ['Two dozen=24', 'half a dozen=6', 'a dozen=12'],
    ],
    ['A couple of cows and a pair of hens fled.', ['A couple=2', 'a pair=2']],
    ['Scores of goats fled.', ['Scores=40..99']],
  ])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));

  it.each(['Several goats, some cows and many hens fled.', 'The couple scores well.'])(
    'finds none in: %s',
    (text) => expect(valuesOf(text)).toEqual([]),
  );
});

describe('two levels', () => {
  const levelsOf = (text: string) =>
    quantitiesOf(text)[0]!.levels?.map(({ figure, unit }) => `${figure} ${unit}`);

  it.each([
    ['Rents have risen from €5.60 to €11.40 a metre.', ['5.6 euro', '11.4 euro']],
    ['The rate dropped from 96% in 2018 to 88% last year.', ['96 percent', '88 percent']],
    ['They went from 40 in 2008 to 29 goats.', ['40 goat', '29 goat']],
  ])('%s', (text, expected) => expect(levelsOf(text)).toEqual(expected));

  it('are no range', () => expect(levelsOf('It takes from 3 to 5 days.')).toBeUndefined());

  it('and doubt is no range', () =>
    expect(valuesOf('Nobody knows if there are 27 or 29.')).toEqual(['27=27', '29=29']));
});

describe('what is no quantity', () => {
  it.each([
    'The rule is in Resolution 2254, Article 12 and Section 4.',
    'He flew a Boeing 737 to the G7 on Interstate 64.',
    'It left on 12 March 2019 at 8:40 a.m. and came back in 2021.',
    'It left on Jan. 19, 2026, and ran on Oct. 18-22 and from 2014 to 2017.',
    'The 22nd goat of the 1990s was born at 0040 GMT.',
    'Call 555-123-4567, or write to 30 North Elm Street, WY 82801.',
    'The COVID-19 ward holds a TA-35 and an F-16.',
    'No-one came, and one another was all they had.',
    'They won 3-2 at home.',
    'In week 36 the man from cell 24 calls extension 4410 every evening at six.',
    'It was held between 2 and 9 September and on 1–7 May.',
    'Witnesses should call 101.',
    'It opened at 7p.m. on Monday.',
    'This is part 3, and the Gang of Eight read the Constitution of 1780.',
    'Two, mend the roof.',
    'Her boy called 911, and she dialled 999.',
    'Calls to 911 came in.',
    'Call the farm line on 08600 10111 or 08600 20222.',
    'Contact the hotline on 131 564, or text MILK to 82623.',
    'Ring (800) 555-0100 or +44 20 7946 0000.',
    'A case under Section 304-A was filed.',
    'Men of 42 Commando and 19 Wing Ayr came.',
    'Milking is on Thursday at six.',
    'It has a six-figure fee.',
    'The road crosses Interstate 35W and Route 9A.',
    'Someone rang 911 dispatchers near the 400-block of Elm Street.',
    'It runs on the weekend of May 19/20.',
    'The 787 flew beside a 747 freighter and the 737-800.',
    `They have ${'9'.repeat(400)} goats, or 1e400.`,
  ])('%s', (text) => expect(valuesOf(text)).toEqual([]));

  it('leaves out list numbers', () => expect(valuesOf('3. Wash the 12 goats.')).toEqual(['12=12']));

  it('keeps a number of years that looks like a year', () =>
    expect(valuesOf('About 2000 goats and 1500 cows fled in 2000.')).toEqual(['2000=2000', '1500=1500']));

  it('leaves out a year in words that the date layer reads', () => {
    const text = 'It began in nineteen ninety-one.';
    const year = { start: 12, end: 31, text: 'nineteen ninety-one', kind: 'date' } as DateMention;
    expect(quantitiesOf(text, [year])).toEqual([]);
  });

  it('leaves out a number inside a date of the date layer, but keeps a number of units of time', () => {
    expect(valuesOf('It began three years ago.')).toEqual(['three=3']);
  });
});
