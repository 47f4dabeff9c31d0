import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../pipeline/input/lexicon.ts';
import { wordsOf } from '../../../pipeline/validate/furniture/words.ts';
import { OWN_TEXT, ParagraphKind } from '../../../schemas/document.ts';

describe('the furniture lists', () => {
  const lines = readLexicon<'kind' | 'pattern' | 'scope' | 'most_words'>('furniture_lines');

  test.each(lines.map((row) => [row.pattern, row] as const))('line pattern %s', (pattern, row) => {
    const kind = ParagraphKind.parse(row.kind);
    expect(OWN_TEXT.has(kind)).toBe(false);
    expect(['line', 'next', 'list', 'end']).toContain(row.scope);
    const elements = pattern.split(' ');
    const stars = elements.filter((element) => /^\*\*?$/.test(element));
    expect(stars.length < elements.length).toBe(true);
    expect(row.most_words === '').toBe(stars.length === 0);
    for (const element of elements.filter((word) => word !== '#' && !stars.includes(word)))
      for (const word of element.split('/')) expect(wordsOf(word).words).toEqual([word]);
  });

  test('hold no line pattern twice', () => {
    const patterns = lines.map((row) => row.pattern);
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  test('hold cues of known kinds with a weight', () => {
    for (const { kind, phrase, weight } of readLexicon<'kind' | 'phrase' | 'weight'>('furniture_cues')) {
      ParagraphKind.parse(kind);
      expect(wordsOf(phrase).words.join(' ')).toBe(phrase);
      expect(Number.isInteger(Number(weight)) && weight !== '').toBe(true);
    }
  });
});
