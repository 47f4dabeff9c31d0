import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../pipeline/extract/places/places.ts';
import { processorTime } from '../../support/processor_time.ts';
import { authorityPlace, gazetteerOf, namesIn, placesIn, row, textOf } from './support.ts';

describe('names', () => {
  test.each([
    ['The convoy went from New York City to St. Louis.', ['New York City', 'St. Louis']],
    ['Officials in the U.S. and the U.K. met in Paris.', ['U.S.', 'U.K.', 'Paris']],
    ['They told us that it was over.', []],
    ['Rain fell on Stoke-on-Trent and Sana’a.', ['Stoke-on-Trent', 'Sana’a']],
    ['The US-led force left; anti-Russian slogans stayed.', ['US', 'Russian']],
    ['Snow fell in B.C. and in southern China.', ['B.C.', 'China']],
    ['Floods hit North London and Sokoto State.', ['North London', 'Sokoto State']],
    ['She was moved from Tel Abyad to al-Hol camp.', ['Tel Abyad', 'al-Hol camp']],
    ['Buses reached Košice and Ürümqi.', ['Košice', 'Ürümqi']],
    ['Buses reached Dar-es-Salaam.', ['Dar-es-Salaam']],
    ['Rain fell in Chile and on the Central Coast.', ['Chile', 'Central Coast']],
    [
      'In Leeds it rained. Rain hit Zorby and Leeds; the Zorby and Leeds fair closed.',
      ['Leeds', 'Zorby and Leeds', 'Zorby and Leeds'],
    ],
    [
      'Snow fell in Zorby and Leeds. In Leeds it rained. Zorby was dry.',
      ['Zorby', 'Leeds', 'Leeds', 'Zorby'],
    ],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  test.each([
    'He sold it to Zormo, a town developer.',
    'Zormo, a village elder, counted 40.',
    'Zormo is a city councillor.',
  ])('are not made places by a word that only describes another: %s', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
  });

  test('in a headline are not taken into the name of a person', () => {
    expect(namesIn('Laura Holt Wins Delaware’s Primary\n\nDelaware has 3 counties.')).toEqual([
      'Delaware',
      'Delaware',
    ]);
  });

  test('of people are no places', () => {
    expect(
      namesIn('Jack London and Paris Hilton never met. Ms. Houston agreed, and London wrote it down.'),
    ).toEqual([]);
  });

  test('behind a hyphen end a name that is no place', () => {
    expect(namesIn('Zorbex-Quebec cut the power near the Norway-Sweden border and UC-Oslo.')).toEqual([
      'Norway',
      'Sweden',
      'Oslo',
    ]);
  });

  test('of ships are no places', () => {
    expect(
      namesIn('The ferry Santa Cruz and HMS Kent sailed from Hamburg; a tanker from Oslo stayed.'),
    ).toEqual(['Hamburg', 'Oslo']);
  });

  test('that are common words need a place word before them', () => {
    expect(namesIn('In March the Police said that Nice people were Reading.')).toEqual([]);
    expect(namesIn('She has lived in Nice since May.')).toEqual(['Nice']);
  });

  test('within the names of bodies are places', () => {
    expect(namesIn('The Leeds City Council wrote to the University of Michigan.')).toEqual([
      'Leeds',
      'Michigan',
    ]);
  });

  test.each([
    ['A boat sank in the Strait of Norway near Oslo.', ['Strait of Norway', 'Oslo']],
    ['They ate outside the Zorby Istanbul restaurant.', []],
    ['Rotterdam had 9 fires and Lincoln none. Warsaw has spent 9 euros.', ['Rotterdam', 'Warsaw']],
    ['Snow fell at the Zorby Pass.', ['Zorby Pass']],
    ['They met at Currie’s Fountain.', ['Currie’s Fountain']],
    ['Boats crossed the Channel; Channel 4 and the Discovery Channel filmed them.', ['Channel']],
    ['Water filled the main street of Bantry on that day.', ['Bantry']],
    ['They gave bread to people in Vellun and Marrak.', ['Vellun', 'Marrak']],
    ['Most residents of Vellun fled.', ['Vellun']],
    ['The wall of the Vellun prison fell.', ['Vellun']],
  ])('are told by the words around them: %s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  test('in short capitals are small towns in a dateline only', () => {
    const text = 'YOLA, Nigeria (Agency) - A wall fell. YOLA is an acronym.';
    const dateline = { start: 0, end: 'YOLA, Nigeria'.length, body: text.indexOf('A wall') };
    expect(namesIn(text)).toEqual(['Nigeria']);
    expect(namesIn(text, { dateline })).toEqual(['YOLA', 'Nigeria']);
  });

  test('of which a longer one is known are read as the longer', () => {
    expect(namesIn('A fire burned near Salt Lake City.')).toEqual(['Salt Lake City']);
  });
});

test('a road called after a sea is no sea', () => {
  expect(namesIn('A car left the Pacific Motorway at noon.')).not.toContain('Pacific');
});

test('a short form of a division is known in its own country', () => {
  expect(namesIn('Inns in NSW are shut.', { publisher: 'news.com.au' })).toEqual(['NSW']);
  expect(namesIn('Inns in NSW are shut.', { publisher: 'news.co.uk' })).toEqual([]);
});

describe('people called like places', () => {
  test('are known by a name that the report repeats', () => {
    expect(namesIn('A film by Virginia Rowe was shown. It won Virginia Rowe a prize.')).toEqual([]);
  });

  test('a place before another name is none', () => {
    expect(namesIn('It rained in Virginia Gully. Virginia Gully Station was closed.')).not.toEqual([]);
  });
});

describe('a name that only its surroundings make a place', () => {
  const gazetteer = gazetteerOf(
    [row('Norland', 'country', 'NO', { population: 1_000_000 }), row('Vellun', 'town', 'NO')],
    [authorityPlace('marrak-camp', 'Marrak camp', { kind: 'camp', country: 'NO' })],
  );
  const idsIn = (text: string) =>
    readPlaces(textOf(text), gazetteer).map(({ name, kind, country }) => `${name} ${kind} ${country}`);

  test('means what the gazetteer has in a country that the report speaks of', () => {
    expect(idsIn('A tent burned in Vellun. Norland mourned.')).toEqual([
      'Vellun town NO',
      'Norland country NO',
    ]);
    expect(idsIn('A tent burned in Vellun.')).toEqual(['Vellun other null']);
  });

  test('means the camp of that name that a person keeps a record of', () => {
    expect(idsIn('A tent burned in Camp Marrak.')).toEqual(['Marrak camp camp NO']);
    expect(idsIn('Many people still live in Marrak.')).toEqual(['Marrak camp camp NO']);
  });
});

describe('senses', () => {
  const sense = (text: string, known = {}) =>
    placesIn(text, known).map(({ country, kind }) => `${country} ${kind}`);

  test('are those that the report states', () => {
    expect(sense('A barn burned in Paris, Texas.')).toEqual(['US town', 'US admin1']);
    expect(sense('A barn burned in Oxford, N.C.')).toEqual(['US town', 'US admin1']);
    expect(sense('A barn burned in Athens, Ga., at noon.')).toEqual(['US city', 'US admin1']);
  });

  test('are the same throughout a report', () => {
    const places = placesIn('A barn burned in Paris, Texas. People in Paris helped.');
    expect(places[2]!.id).toBe(places[0]!.id);
  });

  test('lie near the other places', () => {
    const [cambridge] = placesIn(
      'Police in Cambridge called for help from Boston and Somerville, Massachusetts.',
    );
    expect(cambridge!.country).toBe('US');
    const [other] = placesIn('Police in Cambridge called for help from Norwich and Peterborough in England.');
    expect(other!.country).toBe('GB');
  });

  test('lie in the country of the outlet', () => {
    const text = 'The mayor of Perth opened the bridge.';
    expect(placesIn(text, { publisher: 'www.example.co.uk' })[0]!.country).toBe('GB');
    expect(placesIn(text, { url: 'https://www.example.com.au/a' })[0]!.country).toBe('AU');
  });

  test('of Georgia follow the report', () => {
    expect(sense('Voters in Georgia, Alabama and Florida were called.')[0]).toBe('US admin1');
    expect(sense('Voters in Georgia, Armenia and Azerbaijan were called.')[0]).toBe('GE country');
  });

  test('do not depend on reports read before', () => {
    const alone = placesIn('A boat left Perth.');
    placesIn('Perth and Dundee are in Scotland. Perth is old.');
    expect(placesIn('A boat left Perth.')).toEqual(alone);
  });
});

describe('use', () => {
  test('tells demonyms and metonyms from places', () => {
    const uses = placesIn('Moscow said that Kenyan soldiers had entered Uganda.').map(({ use }) => use);
    expect(uses).toEqual(['metonym', 'demonym', 'literal']);
  });
});

describe('places that no gazetteer has', () => {
  test.each([
    ['The flood reached the village of Zormo on Friday.', 'Zormo', 'village'],
    ['Worst hit was Zormo, a farming town of 3,700 people.', 'Zormo', 'town'],
    ['Zormo is a small mining village with 4 pits.', 'Zormo', 'village'],
    ['Gusts of 94 km/h were measured at Cape Zormo.', 'Cape Zormo', 'coast'],
    ['It began in Quellan county and spread.', 'Quellan', 'admin2'],
    ['She was treated at the Quellan General Hospital for burns.', 'Quellan General Hospital', 'facility'],
    ['Cars burned on Quellan Road 19 all night.', 'Quellan Road 19', 'facility'],
    ['Cars burned on Quellan Road all night.', 'Quellan Road', 'facility'],
    ['They are held in Zormo prison.', 'Zormo', 'prison'],
    ['Soldiers left Camp Zormo at dawn.', 'Camp Zormo', 'camp'],
    ['Two trains met near Zormo, witnesses said.', 'Zormo', 'other'],
    ['Nine miners were shot dead at Zormo last week.', 'Zormo', 'other'],
    ['At Zormo, home to six of them, no lamp was lit.', 'Zormo', 'other'],
    ['Zormo residents said they had seen it.', 'Zormo', 'other'],
    ['The lights went out in the Zormo area on Monday.', 'Zormo', 'other'],
    ['Rain fell in Upper Zormo on Monday.', 'Upper Zormo', 'other'],
  ])('%s', (sentence, text, kind) => {
    expect(placesIn(sentence)).toMatchObject([{ text, kind, id: null, lat: null, lon: null }]);
  });

  test.each([
    ['Plants in Leeds and Zormo, which hire little, will close.', ['Leeds', 'Zormo']],
    ['Many fled to Zormo and New York on foot.', ['Zormo', 'New York']],
    ['In Leeds and Zormo said so.', ['Leeds']],
  ])('are joined to one that it has: %s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  test('are found again without the words that gave them away', () => {
    expect(namesIn('The flood reached the village of Zormo. Zormo was empty.')).toEqual(['Zormo', 'Zormo']);
  });

  test('are none where the name more often stands for something else', () => {
    expect(
      namesIn('Files kept in Zormo are safe. Zormo grew. We asked Zormo why. Zormo would not say.'),
    ).toEqual([]);
  });

  test('take the point of the place that holds them', () => {
    const [hospital] = placesIn('He died at Quellan General Hospital, Mosul.');
    expect(hospital).toMatchObject({ id: null, country: 'IQ', text: 'Quellan General Hospital' });
    expect(hospital!.lat).toBeCloseTo(36.3, 0);
  });
});

test('a place kept by hand needs no other sign where the report plays in its country', () => {
  const names = namesIn('Syria and Iraq agreed. Baghouz fell in spring. Kobani held.');
  expect(names).toEqual(['Syria', 'Iraq', 'Baghouz', 'Kobani']);
});

describe('a gazetteer of one’s own', () => {
  const camp = authorityPlace('foo-camp', 'Foo camp', { kind: 'camp', aliases: ['Foo'], country: 'AA' });
  const town = row('Foo', 'town', 'AA', { population: 90_000 });
  const gazetteer = gazetteerOf([town, row('Aland', 'country', 'AA', { population: 5e7 })], [camp]);

  test('serves in place of the program’s', () => {
    const places = readPlaces(textOf('In Aland, Foo camp was full. People in Foo waited.'), gazetteer);
    expect(places.map(({ text, id }) => [text, id])).toEqual([
      ['Aland', null],
      ['Foo camp', 'foo-camp'],
      ['Foo', 'foo-camp'],
    ]);
  });
});

test('mentions slice the report, in order, without overlap, whatever it holds', () => {
  const word = fc.constantFrom(
    'Paris',
    'in',
    'the',
    'village of',
    'Zormo',
    ',',
    '.',
    'Texas',
    "'s",
    '-',
    'St.',
    'Road',
    'al-Hol',
    'camp',
    '\n',
    'U.S.',
    'of',
    'Mr',
    'northern',
  );
  const anything = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(anything, (raw) => {
      let end = 0;
      for (const place of placesIn(raw)) {
        expect(place.start).toBeGreaterThanOrEqual(end);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.text).toBe(raw.slice(place.start, place.end));
        end = place.end;
      }
    }),
    { numRuns: 200 },
  );
});

test('a sentence of very many names is read in linear time', () => {
  const text = textOf('They went near Zormo, '.repeat(10_000));
  expect(processorTime(() => readPlaces(text, gazetteerOf([])))).toBeLessThan(2000);
});
