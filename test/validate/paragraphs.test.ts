import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBlank } from '../../pipeline/validate/lines.ts';
import { paragraphsOf } from '../../pipeline/validate/paragraphs.ts';

const cut = (text: string) =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));

describe('paragraphs', () => {
  test('are lines that are not blank', () => {
    expect(cut('One.\n\n  Two.\t\r\nThree.\rFour.\u2028Five.\n \u00a0\u200b\nSix.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
    ]);
  });

  test('go on over the lines of hard-wrapped text, indented or not, with no blank line between paragraphs', () => {
    const text = `Families leave the camp at Marsh Bridge

Forty families left the camp at Marsh Bridge on Monday, the office of the
        governor said. Lorries took them to the villages of the north, where
        United Nations staff had put up 300 tents for those whose houses are
        gone.
        Another 300 families are waiting for papers.
        Nobody knows how long that will take, said a clerk of the office in
        Northtown, who asked not to be named. Most of the camp will be shut by
        May.
`;
    expect(cut(text)).toEqual([
      'Families leave the camp at Marsh Bridge',
      'Forty families left the camp at Marsh Bridge on Monday, the office of the governor said. Lorries took them to the villages of the north, where United Nations staff had put up 300 tents for those whose houses are gone.',
      'Another 300 families are waiting for papers.',
      'Nobody knows how long that will take, said a clerk of the office in Northtown, who asked not to be named. Most of the camp will be shut by May.',
    ]);
  });

  test('go on where one line was broken inside a sentence', () => {
    expect(cut('Forty families left the camp at Marsh\nbridge on Monday.\nAnother 300 wait.')).toEqual([
      'Forty families left the camp at Marsh bridge on Monday.',
      'Another 300 wait.',
    ]);
  });

  test('end with each line of text that is not hard-wrapped', () => {
    const lines = [
      'Forty families leave camp, hundreds wait',
      'Forty families left the camp on Monday.',
      'No way back',
      'Another 300 wait, among them:',
      'those of 12 villages',
      'camp',
      'iron gate',
      'https://example.com/a',
    ];
    expect(cut(lines.join('\n'))).toEqual(lines);
  });

  test('never go on over a blank line', () => {
    expect(cut('Forty families left the camp at Marsh\n\nbridge on Monday.')).toHaveLength(2);
  });

  test('always lie one behind the other, begin and end with something, and hold all that is not blank', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\u2028',
        '   ',
        '\u00a0',
        'a'.repeat(40),
        'Some words of a sentence that goes',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end } of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))).toBe(false);
          expect([...text.slice(from, start)].every((c) => isBlank(c.charCodeAt(0)))).toBe(true);
          from = end;
        }
        expect([...text.slice(from)].every((c) => isBlank(c.charCodeAt(0)))).toBe(true);
      }),
    );
  });
});
