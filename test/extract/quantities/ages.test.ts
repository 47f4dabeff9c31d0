/** Ages, and what else a number may be that is no claim. */
import { describe, expect, it } from 'vitest';
import { quantitiesOf, unitsOf } from './read.ts';

const first = (text: string) => quantitiesOf(text)[0]!;

describe('ages', () => {
  it.each([
    ['Dora Quill, 62, left.', '62', 'Dora Quill'],
    ['The skipper, 61, drowned.', '61', 'skipper'],
    ['They are younger than 5.', '5', null],
    ['The suspects, who are 15 and 17, left.', '15', null],
    ['The bishop, 70, was sentenced.', '70', 'bishop'],
    ['A 22-year-old guard left.', '22', 'guard'],
    ['Ann Lee dies at 82.', '82', 'Ann Lee'],
    ['Pupils aged 15 and 17 left.', '15', 'Pupils'],
    ['Her boy is only 19, she said.', '19', 'boy'],
    ['She is twenty-six and sings.', 'twenty-six', null],
    ['The youngest of whom is two.', 'two', null],
    ['It hurt a boy of six.', 'six', 'boy'],
    ['The suspect, believed to be 18, left.', '18', null],
    ['She left school at 14 and baked.', '14', null],
    ['He was nine when the mill shut.', 'nine', null],
    ['He met Oscar Penn, nine, who left.', 'nine', 'Oscar Penn'],
    ['The victim, who was 86 and deaf, left.', '86', null],
    ['The youngest of the children is three.', 'three', 'children'],
    ['The youngest was aged just nine.', 'nine', 'youngest'],
    ['She said: “I look 30.”', '30', null],
    ['She won a harp at 16 and sold it.', '16', null],
    ['Ann Lee moved to Leeds at 21.', '21', null],
    ['She has a boy who learned to sail at four.', 'four', null],
    ['Ann Lee, now 46, sings.', '46', 'Ann Lee'],
    ['Now 46 and living in Leeds, she sings.', '46', null],
    ['Even now at 86 she sings.', '86', null],
    ['Ann Lee, at 15 the youngest, won.', '15', 'Ann Lee'],
    ['It hurt a boy of 15 who sang.', '15', 'boy'],
    ['They met Ann Lee, who is 70.', '70', null],
    ['She will be 60 in May.', '60', null],
    ['He came when he was around 10.', '10', null],
    ['The singers came, the youngest of them nine.', 'nine', null],
    ['Those who turn 18 before May may vote.', '18', null],
    ['Ann Lee (left), 40, sings.', '40', null],
    ['Those 26 to 34 like it.', '26 to 34', null],
    ['He died of a stroke at 82.', '82', null],
    ['They raised the retirement age for nuns to 65.', '65', null],
    ['They set the age limit at 62.', '62', null],
    ['The age of consent is 16.', '16', null],
  ])('%s', (text, figure, holder) => {
    const q = first(text);
    expect([q.text, q.unit, q.unit_text, q.role]).toEqual([figure, 'year', holder, 'claim']);
  });
});

it('are listed behind whose they are', () => {
  expect(unitsOf('My girls are four, seven and nine.')).toEqual(['four year', 'seven year', 'nine year']);
  expect(unitsOf('The boys were 14 and 17.')).toEqual(['14 year', '17 year']);
});

it('are of one of several', () => {
  expect(unitsOf('One of the mothers, 34, was held.')).toContain('34 year');
  expect(unitsOf('One of the mills, 34, was lit.')).not.toContain('34 year');
});

describe('no ages', () => {
  it.each([
    ['They held a smuggler, 23 fishermen and 4 cooks.', '23', 'fisherman'],
    ['At the summit, 27 delegates agreed.', '27', 'delegate'],
    ['Debt, which began the year at 16, rose.', '16', null],
    ['She learned to sail at 16 schools.', '16', 'school'],
    ['The number of people of working age rose to 65.', '65', 'person'],
    ['Now 46 are missing.', '46', 'person'],
    ['At 38, the rate is high.', '38', null],
  ])('%s', (text, figure, unit) => {
    const q = first(text);
    expect([q.text, q.unit]).toEqual([figure, unit]);
  });
});

describe('roles', () => {
  it.each([
    ['It began three years ago.', 'time'],
    ['It began two days after the storm.', 'time'],
    ['It rained in the past 24 hours.', 'time'],
    ['It will open in ten days.', 'time'],
    ['They will build it in ten days.', 'claim'],
    ['It took two years before it opened.', 'claim'],
    ['It rained for 24 hours.', 'claim'],
    ['One official left.', 'determiner'],
    ['One guard was killed.', 'claim'],
    ['She denies one count of theft.', 'claim'],
    ['One of the best goats left.', 'determiner'],
    ['Two officials said so.', 'attribution'],
    ['Nurses spoke up: four of them, questioned apart, each estimated a loss.', 'attribution'],
    ['It rained for six weeks before the storm.', 'claim'],
    ['It rained for a further four hours before it stopped.', 'claim'],
    ['They won one race in May.', 'claim'],
    ['It is sold for one week only.', 'claim'],
    ['They won the youth title six times.', 'claim'],
    ['It leaks, according to three farmers.', 'attribution'],
    ['A poll found that 62 percent of farmers said so.', 'claim'],
  ])('%s', (text, role) => expect(first(text).role).toBe(role));

  it.each([
    ['The men, aged 28, 31 and 34, left.', [28, 31, 34]],
    ['The brothers, 19, 23 and 31, left.', [19, 23, 31]],
    ['They are aged between 24 and 51.', [null]],
    ['It asked men between the ages of 18 and 29.', [null]],
    ['Boys are bolder at 18 than at eight.', [18, 8]],
  ])('reads every age of %s', (text, figures) => {
    const ages = quantitiesOf(text);
    expect(ages.map((q) => [q.figure, q.unit_phrase])).toEqual(figures.map((age) => [age, 'year of age']));
  });

  it.each([
    ['By Monday, 21 of the goats had died.', '21 goat'],
    ['By May, 40 of them left.', '40 null'],
  ])('takes no age from a date in %s', (text, unit) => expect(unitsOf(text)).toEqual([unit]));

  it.each([
    'Four in ten are under the age of 12.',
    'Voters over 65 like it.',
    'Those 45 and over like it.',
    'Of 50 shepherds, those over 60 left.',
    'Children under five make up a quarter.',
    'Among Lutherans under 35, half like it.',
  ])('tells what only narrows in %s', (text) =>
    expect(quantitiesOf(text).filter((q) => q.role === 'restriction')).toHaveLength(1),
  );

  it.each([
    ['One farmer was treated for burns.', 'claim'],
    ['One farmer was quoted by name.', 'determiner'],
    ['You have one shot at it.', 'determiner'],
    ['Nine men slept in one bed.', 'claim'],
  ])('%s', (text, role) =>
    expect(quantitiesOf(text).find((q) => q.text.toLowerCase() === 'one')!.role).toBe(role),
  );

  it('tells what only narrows another figure', () =>
    expect(quantitiesOf('They fed 9,000 children under 12.').map((q) => q.role)).toEqual([
      'claim',
      'restriction',
    ]));
});
