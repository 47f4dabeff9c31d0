import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDigest, readDigest } from '../../pipeline/validate/digest.ts';

const read = (text: string) =>
  readDigest(text).paragraphs.map(({ number, kind, start, end }) => [number, kind, text.slice(start, end)]);

describe('a digest', () => {
  test('is told by its first line', () => {
    expect(isDigest('\n  ¶1 Forty families left.')).toBe(true);
    expect(isDigest('Forty families left. ¶1')).toBe(false);
    expect(isDigest('')).toBe(false);
  });

  test('numbers its paragraphs after the report, and may say what they are', () => {
    expect(
      read(
        '¶1 [headline] Families leave\n\n¶4 Forty families left.\n¶4 It was Monday.\n¶ 12 [caption] A tent',
      ),
    ).toEqual([
      [1, 'headline', 'Families leave'],
      [4, 'body', 'Forty families left.'],
      [4, 'body', 'It was Monday.'],
      [12, 'caption', 'A tent'],
    ]);
  });

  test('goes on over lines without a number', () => {
    expect(read('¶4 Forty families\nleft.\n')).toEqual([[4, 'body', 'Forty families\nleft.']]);
  });

  test.each([
    ['¶1 One.\n\nTwo.', 9, 'is a paragraph without the number of the one it restates'],
    ['¶ One.', 0, 'has no single paragraph number behind ¶'],
    ['¶0 One.', 0, 'has no single paragraph number behind ¶'],
    ['¶7-9 One.', 0, 'has no single paragraph number behind ¶'],
    ['¶12–14 One.', 0, 'has no single paragraph number behind ¶'],
    ['¶1 [player] One.', 0, 'has the unknown kind [player]'],
    ['¶1', 0, 'restates nothing behind ¶1'],
    ['¶2 One.\n¶1 Two.', 8, 'goes back from ¶2 to ¶1'],
  ])('with a fault: %j', (text, offset, message) => {
    expect(readDigest(text).faults).toMatchObject([{ offset, message }]);
  });

  test('never throws, and its paragraphs slice', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('¶', '¶3 ', '\n', ' [caption] ', '¶2-3', '99'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `¶1 ${pieces.join('')}`;
        for (const { start, end } of readDigest(text).paragraphs)
          expect(text.slice(start, end).trim()).not.toBe('');
      }),
    );
  });
});
