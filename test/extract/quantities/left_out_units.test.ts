/** What a number counts, where its noun is left out. */
import { describe, expect, it } from 'vitest';
import { quantitiesOf, unitsOf } from './read.ts';

const first = (text: string) => quantitiesOf(text)[0]!;

describe('left-out units', () => {
  it.each([
    [
      'Leeds won their last six games. They sold 12 cows. Hull lost two of their last 15.',
      ['six game', '12 cow', 'two game', '15 game'],
      'stated',
    ],
    ['A blast hit a bus, killing one nun and hurting five.', ['one nun', 'five person'], 'stated'],
    ['Two nuns died in the north and one in the south.', ['Two nun', 'one nun'], 'stated'],
    [
      'There were 9,000 cases. Oslo was hit, with 80 deaths. Homs had 63.',
      ['9,000 case', '80 death', '63 death'],
      'stated',
    ],
    [
      'Farm deaths rose by 4 percent in the first half of the year, to 1,013.',
      ['4 percent', '1,013 death'],
      'stated',
    ],
    [
      'The number of farms hit by the worst storms to reach the north in many dry years has passed 60.',
      ['60 farm'],
      'stated',
    ],
    ['The blast killed 12 and injured 30.', ['12 person', '30 person'], 'implied'],
    ['At least 80 dead, 1,300 injured.', ['80 person', '1,300 person'], 'implied'],
    ['Two villagers died and four others were hurt.', ['Two villager', 'four villager'], 'stated'],
    ['They moved 500 goats, and the remaining 300 stayed.', ['500 goat', '300 goat'], 'stated'],
    ['They flew home 35 Finns, 26 of them minors.', ['35 finn', '26 minor'], 'stated'],
    [
      'Two cooks and 11 nuns died in a jail that holds 40 men. Nine others were hurt.',
      ['Two cook', '11 nun', '40 man', 'Nine person'],
      'stated',
    ],
    ['They sold 17 buses. The men left; a third were Iraqis.', ['17 bus', 'a third person'], 'stated'],
    ['They sold 50 goats; 12 of them were ill.', ['50 goat', '12 goat'], 'stated'],
    ['Two bombs killed six guards; all six were local.', ['Two bomb', 'six guard', 'six guard'], 'stated'],
    ['The number of missing rises to 141.', ['141 person'], 'implied'],
    ['It put the number of those who got away at 120.', ['120 person'], 'implied'],
    [
      'More than 100 people, among them 20 children, died; 45 others were wounded, 7 of them badly.',
      ['100 person', '20 child', '45 person', '7 person'],
      'stated',
    ],
    ['Of the 120 who fled, 39 are free.', ['120 person', '39 person'], 'implied'],
    [
      'Some 8,500 goats were kept in 28 barns; nearly 2,000 of them were ill.',
      ['8,500 goat', '28 barn', '2,000 goat'],
      'stated',
    ],
  ])('%s', (text, expected, basis) => {
    expect(unitsOf(text)).toEqual(expected);
    expect(first(text).unit_basis).toBe(basis);
  });

  it.each([
    ['Police put the crowd at 900, and organisers spoke of 4,000.', ['900 person', '4,000 person']],
    ['He addressed a rally of several thousand.', ['several thousand person']],
    ['The village has a population of 3,100.', ['3,100 person']],
    ['It let in many pilgrims (34,000), ahead of Lyon (12,000).', ['34,000 pilgrim', '12,000 pilgrim']],
    ['Prices of flour went up by a fifth.', ['a fifth flour']],
    ['They want 12 percent; the mill offered 4.5.', ['12 percent', '4.5 percent']],
    ['The mill is at 112 per cent of capacity. It should be 90.', ['112 percent', '90 percent']],
    ['It had 700 thefts, up from 640 a year before.', ['700 theft', '640 theft']],
    ['It was built for 640, and 900 are held there.', ['640 person', '900 person']],
    ['The barn, meant for 180 goats, held 426.', ['180 goat', '426 person']],
    ['It is 4 km from the town of 12,000.', ['4 kilometre', '12,000 person']],
    ['Prison for 13 in the goat affair.', ['13 person']],
    ['Divers pulled 17 alive from the lake, but 43 remain missing.', ['17 person', '43 person']],
    ['The vote was 215 to 206.', ['215 vote', '206 vote']],
    ['She had 46 percent to his 41, with 9 undecided.', ['46 percent', '41 percent', '9 percent']],
    [
      'It made 3.1 million euros, below the 3.4 million average estimate.',
      ['3.1 million euro', '3.4 million euro'],
    ],
    ['They got less than half of the agreed norm of 45 litres.', ['half litre', '45 litre']],
    ['Around 1,100 of Norway’s 5,000 goats are white.', ['1,100 goat', '5,000 goat']],
    ['The van carried food for 700.', ['700 person']],
    ['The hall, capacity 450, was full.', ['450 person']],
    ['He said 300 had signed up.', ['300 person']],
    ['"There are 12 of us," she said.', ['12 person']],
    ['The goats, thought to number 400, fled.', ['400 goat']],
    ['He asked for 20 years; he got 12.', ['20 year', '12 year']],
    ['She is a mother of four.', ['four child']],
    ['The 2,000-strong force left.', ['2,000 person']],
    ['The number killed rose to 19.', ['19 person']],
    ['More than 20 of those on board left.', ['20 person']],
    ['The first two killed 11 and 8 in ten days.', ['two person', '11 person', '8 person', 'ten day']],
    ['In all, 40 of those who ran were caught.', ['40 person']],
    ['Only 30 of the rescued can walk.', ['30 person']],
    ['He drank half of it.', ['half null']],
    ['Sailors met farmers; six of them were arrested.', ['six farmer']],
    ['Our tenants pay late, and a third of them pay nothing.', ['a third tenant']],
    ['They moved 48 goats in three vans. A further 20 may follow.', ['48 goat', 'three van', '20 goat']],
    ['They moved 48 goats in three vans. The mayor put it at 60.', ['48 goat', 'three van', '60 goat']],
    ['They brought 108 goats in 12 vans, about nine per van.', ['108 goat', '12 van', 'nine goat']],
    ['The ship saved 66 survivors. Seven others were missing.', ['66 survivor', 'Seven person']],
    ['Three farmers said 40 goats fled. The mayor said 60.', ['Three farmer', '40 goat', '60 goat']],
    ['Of the 640 nurses, 512 were hired; the rest, 128, left.', ['640 nurse', '512 nurse', '128 nurse']],
    ['The families, about 200, fled.', ['200 family']],
    ['The questions — 14 to Oslo and ten to Rome — were new.', ['14 question', 'ten question']],
    ['The army said 40 rebel members died and 30 surrendered.', ['40 member', '30 member']],
    ['They hired 250 nurses and plan to hire 400.', ['250 nurse', '400 nurse']],
    ['Police held 40 rowers. Twelve were later freed.', ['40 rower', 'Twelve rower']],
    ['Some 200 police ringed the house. Three were held.', ['200 police', 'Three person']],
    ['Men are 38% of all cases; girls make up a quarter.', ['38% percent', 'a quarter case']],
    [
      'The camp holds 900 people: 500 Iraqis, 300 Kurds and 100 others.',
      ['900 person', '500 iraqi', '300 kurd', '100 person'],
    ],
    [
      'It has 900 people, among them 500 Kurds and 400 of other origin.',
      ['900 person', '500 kurd', '400 person'],
    ],
    ['Two Danes and three others were hurt.', ['Two dane', 'three person']],
    ['They hold 30 Danes; 12 of them were freed.', ['30 dane', '12 dane']],
    ['Boats: more than 900 cross in a day.', ['900 person']],
    ['Some 20 out of 60 wells failed.', ['20 well', '60 well']],
    [
      'Applications rose to 900 from 600, refusals to 40.',
      ['900 application', '600 application', '40 refusal'],
    ],
    ['Arrests fell to 12.', ['12 arrest']],
    ['Total of IS captives from Lund reaches 900', ['900 captive']],
    ['A paper puts the captives brought to Lund at 900.', ['900 captive']],
    ['Prices rose to 41.', ['41 null']],
    ['A loaf cost 12 lira. A kilo of meat costs 300.', ['12 Turkish lira', '300 Turkish lira']],
    ['They sowed 40 hectares, six less than planned.', ['40 hectare', 'six hectare']],
    ['It was 41 degrees, two below the record.', ['41 degree', 'two degree']],
    ['He rowed 40 miles in 14 hours; she did it in 11.', ['40 mile', '14 hour', '11 hour']],
    ['The club has 900 members, but only 300 voted.', ['900 member', '300 member']],
    ['A woman of 40 was charged.', ['40 year']],
    [
      'The inn took 12 guests, 30 more than the nine of a year before.',
      ['12 guest', '30 guest', 'nine guest'],
    ],
    ['The Reds won 61 seats, the Blues 48 and Lund 12.', ['61 seat', '48 seat', '12 seat']],
    ['About 300 elderly were moved.', ['300 person']],
    ['Killed: 12. Wounded: 40.', ['12 person', '40 person']],
    ['Some 300 were treated for burns, 40 of whom left.', ['300 person', '40 person']],
    ['They cut 410 jobs and shut 12 inns; next year they will cut 300.', ['410 job', '12 inn', '300 job']],
    [
      'The 12 largest inns hold 300 guests; the next 20 hold 90.',
      ['12 inn', '300 guest', '20 inn', '90 guest'],
    ],
    ['At 12 sites they dug up 340 coins; at the other five, none.', ['12 site', '340 coin', 'five site']],
    ['He owes 40 euros to two inns and nine to a baker.', ['40 euro', 'two inn', 'nine euro']],
    ['Tickets rose 12 percent to 4,100.', ['12 percent', '4,100 ticket']],
    ['Four of the six were hurt.', ['Four person', 'six person']],
    ['Holland won nine medals: four gold and five silver.', ['nine medal', 'four medal', 'five medal']],
    ['They swapped captives: 40 for 12.', ['40 captive', '12 captive']],
    ['About 900 in the valley have no water.', ['900 person']],
    ['She is the oldest of nine.', ['nine child']],
    ['Nurses lost pay: 900 euros a month, then they got 400.', ['900 euro', '400 euro']],
    ['The bridge is 340 metres long and 12 wide.', ['340 metre', '12 metre']],
    ['It cost 14 million.', ['14 million null']],
    ['Of the nurses, 19 are in Oslo and 8 in Homs.', ['19 nurse', '8 nurse']],
    ['He took no boats. Among its guards, 12 had left.', ['12 guard']],
    ['Police fired 14 rounds. Three hit a wall.', ['14 round', 'Three round']],
  ])('%s', (text, expected) => expect(unitsOf(text)).toEqual(expected));

  it('marks what is inherited', () => {
    const [, rest] = quantitiesOf('They moved 500 goats, and the remaining 300 stayed.');
    expect(rest!.unit_basis).toBe('inherited');
  });
});
