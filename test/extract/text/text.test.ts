import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberClauses } from '../../../pipeline/extract/text/clauses.ts';
import { readText, type Text, tokenAt } from '../../../pipeline/extract/text/text.ts';
import { documentFrom } from '../../support/document.ts';

const read = (text: string) => readText(documentFrom(text));
const sentences = (text: string) => {
  const { raw, sentences: found } = read(text);
  return found.map(({ start, end }) => raw.slice(start, end));
};
const words = (text: string) => read(text).tokens.map((token) => token.text);
const quoted = (text: string) => {
  const { raw, quotations } = read(text);
  return quotations.map(({ start, end }) => raw.slice(start, end));
};
const phrases = (text: string) => {
  const { raw, tokens, phrases: found } = read(text);
  return found.map(({ first, last }) => raw.slice(tokens[first]!.start, tokens[last - 1]!.end));
};

describe('sentences', () => {
  test.each([
    ['Gen. Omar Rashid met Sen. Lee on Jan. 19. They talked.', 2],
    ['The U.S. Army left. It went home.', 2],
    ['Trucks left at 6 p.m. The road was open.', 2],
    ['He lives in the U.S. The house is large.', 2],
    ['“Is it over?” she asked. “No!” he said.', 2],
    ['They paid $3.2 million. Nobody asked why.', 2],
    ['Room No. 5 was empty. St. Louis was not.', 2],
    ['J. K. Odum Jr. spoke first. Others followed.', 2],
    ['Profit fell to £52m. Wages rose by 5kg. It rained.', 3],
    ['Winds gusted to 90 km/h. Nobody was hurt.', 2],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  test('end with their closing quotation mark', () => {
    expect(sentences('“We saw it.” The guard left.')).toEqual(['“We saw it.”', 'The guard left.']);
  });
});

describe('tokens', () => {
  test('Arabic names with an article are one word', () => {
    expect(words('They fled al-Tabqa and Ras al-Ayn.')).toEqual([
      'They',
      'fled',
      'al-Tabqa',
      'and',
      'Ras',
      'al-Ayn',
      '.',
    ]);
  });

  test('possessives are split, with either apostrophe and before any mark', () => {
    for (const text of ["Omar's, he", 'Omar’s, he', 'Omar’s he'])
      expect(words(text).slice(0, 1)).toEqual(['Omar']);
  });

  test('compounds of number and measure are split', () => {
    expect(words('two A380s, six A330-200s')).toEqual(['two', 'A380s', ',', 'six', 'A330-200s']);
    expect(words('a 12-kilogram bag')).toEqual(['a', '12', '-', 'kilogram', 'bag']);
  });

  test('tokenAt finds the token at or behind an offset', () => {
    const { tokens } = read('One two  three');
    expect([0, 3, 7, 8, 13, 99].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 2, 2, 2, 3]);
  });
});

describe('quotations', () => {
  test.each([
    ['He said “it is over” and left.', ['“it is over”']],
    ['He said "it is over" and left.', ['"it is over"']],
    ["He said ''it is over'' and left.", ["''it is over''"]],
    ['“They told me ‘go home’ twice,” she said.', ['“They told me ‘go home’ twice,”', '‘go home’']],
    ['The prisoners’ families and Damascus’ men waited.', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('a quotation that goes on in the next paragraph is continued there', () => {
    const { quotations } = read('“We waited for days.\n“Then they came,” she said.');
    expect(quotations.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: -1 },
      { closed: true, continues: 0 },
    ]);
  });
});

describe('noun phrases', () => {
  test('hold determiner, modifiers and head', () => {
    expect(phrases('The Kurdish-led forces held 300 captured fighters near the river.')).toEqual([
      'The Kurdish-led forces',
      '300 captured fighters',
      'the river',
    ]);
  });
});

describe('clauses', () => {
  const numbers = (text: string) => {
    const { tokens, sentences: found } = read(text);
    const clauses = new Int32Array(tokens.length);
    numberClauses(tokens, found[0]!, clauses);
    return (word: string) => clauses[tokens.findIndex((token) => token.text === word)];
  };

  test('a participle after a comma opens one', () => {
    const at = numbers('On Monday gunmen stormed the hall, killing four.');
    expect(at('four')).not.toBe(at('Monday'));
  });

  test('joined nouns do not', () => {
    const at = numbers('The blast killed four men and three women on Monday.');
    expect(at('three')).toBe(at('four'));
  });
});

test('an underscore that stands alone is a dash', () => {
  const { tokens } = read('OSLO (AP) _ Guards saw a_b.');
  expect(tokens.map(({ text, tag }) => `${text} ${tag}`)).toContain('— PUNCT');
});

describe('any string', () => {
  const check = ({ raw, tokens, sentences: found, quotations }: Text) => {
    let behind = 0;
    for (const { start, end, text } of tokens) {
      if (raw.slice(start, end) !== '_') expect(raw.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(behind);
      behind = end;
    }
    expect(found.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length);
    for (const { start, end } of quotations) expect(end).toBeGreaterThan(start);
  };

  test('tokens slice, do not overlap, and each belongs to one sentence', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(read(text))));
    const pieces = fc.constantFrom(
      '“',
      '”',
      "'",
      '"',
      '. ',
      'al-',
      'U.S.',
      '’s',
      '\n',
      ' ',
      'Word',
      'word',
      '5',
      '…',
      ',',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => check(read(parts.join('')))));
  });

  test('a report is read alike whatever was read before it', () => {
    const report = 'Trump’s, he’ll say. Zorblatt’s men freed 12 of al-Qadi’s guards.';
    const before = JSON.stringify(read(report));
    read('Trump’s he’ll Zorblatt’s al-Qadi’s guards’ zorblatt,');
    expect(JSON.stringify(read(report))).toBe(before);
  });
});

test('a dateline without a dash is no part of the first sentence', () => {
  const report = 'Oslo, Norway (CNN) Kenya wept. It rained.';
  const text = readText(documentFrom(report, { dateline: { start: 0, end: 12, body: 19 } }));
  expect(text.sentences.map(({ start, end }) => report.slice(start, end))).toEqual([
    'Oslo, Norway (CNN)',
    'Kenya wept.',
    'It rained.',
  ]);
});
