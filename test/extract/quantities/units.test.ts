/** What a number counts, where its sentence says so. */
import { describe, expect, it } from 'vitest';
import { quantitiesOf, unitsOf } from './read.ts';

const first = (text: string) => quantitiesOf(text)[0]!;

describe('counted nouns', () => {
  it.each([
    ['They taxed 8 million low- and middle-income Finns.', ['8 million finn']],
    ['It shut 15 coal- and gas-fired plants.', ['15 plant']],
    ['The two leading Greens met.', ['two green']],
    ['Hundreds of high-tech cameras watch.', ['Hundreds camera']],
    ['Eleven young and Muslim organisations wrote.', ['Eleven organisation']],
    ['It bought 18 more 777s.', ['18 777']],
    ['It lasted two earlier rounds.', ['two round']],
    ['Those two gentlemen used 29 aliases.', ['two gentleman', '29 alias']],
    ['It left nine dead last year.', ['nine person']],
    ['The camp holds 12 captured male fighters.', ['12 fighter']],
    ['Some 300 people and 40 women left.', ['300 person', '40 woman']],
    ['Four members of the army left.', ['Four member']],
    ['30 women and children left.', ['30 woman']],
    ['Dozens of rescue workers left.', ['Dozens worker']],
    ['Five of the missing patients left.', ['Five patient']],
    ['12 of 40 camps burned.', ['12 camp', '40 camp']],
    ['More than half of the 2,587 lamps failed.', ['half lamp', '2,587 lamp']],
    ['A three-judge panel sat.', ['three judge']],
    ['It opened five walk-in clinics and two drive-through cafes.', ['five clinic', 'two cafe']],
    ['There are thirty-odd clubs.', ['thirty club']],
    ['More than 800 cross in a week.', ['800 person']],
    ['Some 20 IDPs left.', ['20 idp']],
    ['A cap of 500 flights and a four door car were new.', ['500 flight', 'four door']],
    ['It fed 300 Iraqis, two Thais and 12 Sri Lankans.', ['300 iraqi', 'two thai', '12 lankan']],
    ['It hired 12 midwives, three rabbis and 14 taxis.', ['12 midwife', 'three rabbi', '14 taxi']],
    ['She wore a pair of $40 boots.', ['a pair boot', '$40 US dollar']],
    ['It lost in two of the last three years.', ['two year', 'three year']],
    ['A pack of six eggs costs $12.', ['six egg', '$12 US dollar']],
    ['It has sales of 40,000.', ['40,000 sale']],
    ['She got a mark of 97.', ['97 mark']],
    ['An inn in Marl, where rents fell by a fifth, has 12 beds.', ['a fifth rent', '12 bed']],
    ['They played before 62,000 at Foyle Park.', ['62,000 person']],
    ['The inn at number 54 has 12 beds.', ['12 bed']],
    ['The song was in the top 10.', []],
    ['It says one in five independent inns shut.', ['one in five inn']],
    ['The 1783 Laki eruption killed 40 goats.', ['40 goat']],
    ['They finished 6-14 and lost seven wings.', ['seven wing']],
    ['The line hung between two anchored buoys.', ['two buoy']],
    ['They hold 300 ISIS suspects and four IS members.', ['300 suspect', 'four member']],
    ['Dozens of Islamic State suspects fled.', ['Dozens suspect']],
    ['They asked 1,042 Ohio registered voters.', ['1,042 voter']],
    ['Some 40 Islamic State suspects fled.', ['40 suspect']],
    ['UPDATE 2 - 150 goats flee.', ['150 goat']],
    ['Some 700 adult male ISIL fighters left.', ['700 fighter']],
    ['They moved 14 would-be migrants.', ['14 migrant']],
    ['Each side expelled 23 of the other’s envoys.', ['23 envoy']],
    [
      'Of them, 40 work abroad, 12 come from Lund and 90 face trial.',
      ['40 person', '12 person', '90 person'],
    ],
    ['It won 12 gold, three silver and two bronze medals.', ['12 medal', 'three medal', 'two medal']],
    ['They hired 15 local and about 40 foreign firms.', ['15 firm', '40 firm']],
    ['He hired 34 part-time and 12 full-time cooks.', ['34 cook', '12 cook']],
    ['They built 12 two-bedroom flats.', ['12 flat', 'two bedroom']],
    ['The 12-storey block has 90 flats.', ['12 storey', '90 flat']],
    ['Floods force 900 from homes.', ['900 person']],
    ['A drought drove 440,000 from their homes.', ['440,000 person']],
    ['Visitors hit record 4 million.', ['4 million visitor']],
    ['The number of pupils hit a record 9,000.', ['9,000 pupil']],
    ['Three 911 callers spoke.', ['Three caller']],
    ['Two theft counts were dropped.', ['Two count']],
    ['Four House of Lords members and dozens of right of way signs fell.', ['Four member', 'dozens sign']],
    ['Two “Q” signs and 40 "heritage" trees fell.', ['Two sign', '40 tree']],
    ['At least three, probably more, shots hit it.', ['three shot']],
    ['It has two 100-page books and five grandchildren.', ['two book', '100 page', 'five grandchild']],
    ['Six cows died in a town of 12,000 with 40 barns.', ['Six cow', '12,000 person', '40 barn']],
    [
      'Profit fell to 212 million euros ($248 million) from 342 million.',
      ['212 million euro', '$248 million US dollar', '342 million euro'],
    ],
    ['He lost half of the sentence and a third of the house.', ['half sentence', 'a third house']],
    ['Three passers-by and two sons-in-law left.', ['Three passer-by', 'two son-in-law']],
    ['A 5-foot-10 guard left.', ['5 foot']],
    ['It has 90 goats. Deaths fell from 40 to 30.', ['90 goat', '40 to 30 death']],
    ['Enrolment has fallen from 9,400 to 7,850.', ['9,400 to 7,850 person']],
    ['There were 40 car break-ins and nine hold-ups.', ['40 break-in', 'nine hold-up']],
    ['The court hired 16 cooks. The jury of seven left.', ['16 cook', 'seven person']],
    ['It sold 12 Boeing 737s and five 787s.', ['12 737', 'five 787']],
    ['It bought 12 new long-haul Airbus aircraft.', ['12 aircraft']],
    ['It cut 12 of its more than 600 jobs.', ['12 job', '600 job']],
    ['It earned little over the next three quarters.', ['three quarter']],
    ['Farms cut 3.2 million tonnes. Barley fell to 1.1 million.', ['3.2 million tonne', '1.1 million tonne']],
    [
      'Three ships took 60,000 tonnes. A fourth was to take 20,000.',
      ['Three ship', '60,000 tonne', '20,000 tonne'],
    ],
    ['It has 52 seats but carried 80.', ['52 seat', '80 person']],
    ['It had 154 riders and six cooks. All 160 left.', ['154 rider', 'six cook', '160 rider']],
    ['The mud buried 40 huts. Rescuers reached 12.', ['40 hut', '12 hut']],
    ['Turnout was 71 per cent, down from 77.', ['71 percent', '77 percent']],
    ['She served 12 years, her brother eight.', ['12 year', 'eight year']],
    ['Some 640 adults said yes, 410 no.', ['640 adult', '410 adult']],
    ['He wrote 12 songs in 2019 and 17 in 2020.', ['12 song', '17 song']],
    ['Holm had 48.2 percent to 46.9 for Quist.', ['48.2 percent', '46.9 percent']],
    ['Officers seized 110 tonnes, against 91 in May.', ['110 tonne', '91 tonne']],
    [
      'The rate was 5.2 per cent with 1.8 million out of work, 120,000 more than in May.',
      ['5.2 percent', '1.8 million person', '120,000 person'],
    ],
    ['It has two A380s and six A330-200s.', ['two a380', 'six a330-200']],
    ['Some 60 cooks left, 300 more wait.', ['60 cook', '300 cook']],
    ['It owns 72 work-related books.', ['72 book']],
    ['It fed millions of grass-eating Britons.', ['millions briton']],
    ['Five candidates—Ann, Bob and Cyd—left.', ['Five candidate']],
    [
      'He won 139 Black Friday prizes and tens of millions of dollars.',
      ['139 prize', 'tens of millions US dollar'],
    ],
    ['Six in ten say so, three-quarters support it.', ['Six in ten person', 'three-quarters person']],
    ['They voted 89-52 for it.', ['89 vote', '52 vote']],
    ['The House passed the bill 219-206 on Tuesday.', ['219 vote', '206 vote']],
    ['The council rejected it 7-2.', ['7 vote', '2 vote']],
    ['The vote was 14-0.', ['14 vote', '0 vote']],
    ['In a 6-3 decision, the court struck down the law.', ['6 vote', '3 vote']],
    ['The mill beat the farm 7-2.', []],
    ['The bill passed by 266 to 39.', ['266 vote', '39 vote']],
    ['He won by 266 votes to 39, and $4 more.', ['266 vote', '39 vote', '$4 US dollar']],
    ['We will bury 150 today.', ['150 person']],
    ['It had 500 Germans and 160 French.', ['500 german', '160 french']],
    ['Thousands of Yemenis Protest After Vote', ['Thousands yemeni']],
    ['Ann Lee, a mother of three, died. Four others were wounded.', ['three child', 'Four person']],
    ['The medics put the number of dead at 17.', ['17 person']],
    ['Mudslide toll nears 400', ['400 person']],
    ['The death toll climbed past 80.', ['80 person']],
    ['Two firefighters hurt in fire; 24 displaced', ['Two firefighter', '24 person']],
    [
      'Five pupils fell: two aged 15, three aged 14.',
      ['Five pupil', 'two pupil', '15 year', 'three pupil', '14 year'],
    ],
    ['It lost money for nine of the past 10 years.', ['nine year', '10 year']],
    ['Exports came to 1,100MT.', ['1,100 tonne']],
    ['It is 50 kms away and cost dlrs 2 million.', ['50 kilometre', 'dlrs 2 million US dollar']],
    ['Two cows died, bringing to 63 the number of deaths on farms.', ['Two cow', '63 death']],
    ['Two 17-year-olds fled.', ['Two person', '17 year']],
    ['Theft of bicycles rose by a third.', ['a third theft']],
    ['The town sold 600 work permits and 90 face masks.', ['600 permit', '90 mask']],
  ])('%s', (text, expected) => expect(unitsOf(text)).toEqual(expected));

  it('gives the lemmatised phrase and the printed one', () => {
    const q = first('Guards watched 12 male detainees held in two camps.');
    expect([q.unit, q.unit_phrase, q.unit_text]).toEqual([
      'detainee',
      'male detainee',
      'male detainees held in two camps',
    ]);
  });
});

describe('measures and money', () => {
  it.each([
    ['It has 3 sq ft.', ['3 square foot']],
    ['The field holds 3 tcf of gas and 12 bcf.', ['3 trillion cubic foot', '12 billion cubic foot']],
    ['It fell by 12 mmHg.', ['12 millimetre of mercury']],
    ['Winds reached 90 kilometres (56 miles) per hour.', ['90 kilometre per hour', '56 mile per hour']],
    ['The fund holds 10m yuan.', ['10m Chinese yuan']],
    ['It is 5kg, 160mm and 12-kilogram heavy.', ['5 kilogram', '160 millimetre', '12 kilogram']],
    ['It ran 80km/h for 40 miles.', ['80 kilometre per hour', '40 mile']],
    ['A 30-day truce began.', ['30 day']],
    ['It measures 40 by 30 centimetres.', ['40 centimetre', '30 centimetre']],
    ['Tea fell 4.1 to 212 pence.', ['4.1 penny', '212 penny']],
    [
      'It costs 40 lari, 300 Icelandic kronur or 9 Omani rials.',
      ['40 Georgian lari', '300 Icelandic krona', '9 Omani rial'],
    ],
    ['He waited for 13 years.', ['13 year']],
    ['It fell 3 percentage points, or 10 per cent.', ['3 percentage point', '10 percent']],
    [
      'It costs A$5, US$6, £7, 8 euros and 9 Danish crowns.',
      ['A$5 Australian dollar', 'US$6 US dollar', '£7 pound sterling', '8 euro', '9 Danish krone'],
    ],
    ['It costs $10 per gram or $48,000 a year.', ['$10 US dollar', '$48,000 US dollar']],
    ['They drink 15 litres per person per day and eat two eggs a week.', ['15 litre', 'two egg']],
    ['The flow is 900 barrels a day at 40 miles an hour.', ['900 barrel per day', '40 mile per hour']],
    ['Quakes with magnitudes above 5.0 shook the town.', ['5.0 magnitude']],
    ['A magnitude 7.1 quake struck at 30°C.', ['7.1 magnitude', '30 celsius']],
  ])('%s', (text, expected) => expect(unitsOf(text)).toEqual(expected));

  it('takes pounds for money where money is spoken of', () => {
    expect(unitsOf('He paid 500 pounds.')).toEqual(['500 pound sterling']);
    expect(unitsOf('He lifted 500 pounds.')).toEqual(['500 pound']);
  });
});

describe('what is counted, in words', () => {
  it.each([
    ['The camp holds 400 women and children.', 'women and children'],
    ['Some 60 doctors and nurses from the town were hurt.', 'doctors and nurses from the town'],
    ['They shot 12 soldiers and police said two died.', 'soldiers'],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text)[0]!.unit_text).toBe(expected);
  });
});

describe('what is printed of those counted beside others', () => {
  it.each([
    ['The camp holds 900 people: 500 Iraqis, 300 Kurds and 100 others.', 'others'],
    ['It holds 900 men, among them 500 Iraqis and 400 from other countries.', 'from other countries'],
    [
      'There are 900 inmates. There are 500 Iraqis among them. The remaining 400 are other foreigners.',
      'other foreigners',
    ],
  ])('%s', (text, own) => {
    expect(quantitiesOf(text).at(-1)!.unit_text).toBe(own);
  });
});
