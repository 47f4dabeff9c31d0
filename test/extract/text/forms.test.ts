import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FormClass,
  type Formed,
  FormTable,
  formOf,
  interned,
  printedClass,
  shapeClass,
  wordClass,
} from '../../../pipeline/extract/text/forms.ts';

const token = (printed: string): Formed => {
  const { id, text, lower } = formOf(printed);
  return { form: id, text, lower };
};

describe('forms', () => {
  test('are one object for each printed word', () => {
    expect(formOf('Bridge')).toBe(formOf(['Bri', 'dge'].join('')));
    expect(formOf('Bridge').id).not.toBe(formOf('bridge').id);
    expect(formOf('Bridge').lower).toBe('bridge');
  });

  test('keep the letters of any word', () => {
    for (const word of ['', '40', '007', '__proto__', 'constructor', 'Oulu'])
      expect([interned(word), formOf(word).text]).toEqual([word, word]);
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(interned(word)).toBe(word);
      }),
    );
  });
});

describe('classes', () => {
  test('of words ask for lower case, of print for the letters as printed', () => {
    const link = wordClass('and or');
    const digit = shapeClass(/^\d/);
    const capital = printedClass(/^\p{Lu}/u);
    expect([link, digit, capital].map((kind) => kind.has(token('And')))).toEqual([true, false, true]);
    expect([link, digit, capital].map((kind) => kind.has(token('40th')))).toEqual([false, true, false]);
    expect(link.has(undefined)).toBe(false);
  });

  test('ask once for each form', () => {
    let asked = 0;
    const kind = new FormClass((lower) => {
      asked++;
      return lower.endsWith('ing');
    });
    for (const printed of ['sailing', 'sail', 'sailing', 'sail', 'sailing']) kind.has(token(printed));
    expect(asked).toBe(2);
  });

  test('answer as the question does, for any words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const short = new FormClass((_, text) => text.length < 3);
        for (const word of [...words, ...words]) expect(short.has(token(word))).toBe(word.length < 3);
      }),
    );
  });
});

describe('tables', () => {
  test('remember what is known, nothing included', () => {
    let worked = 0;
    const table = new FormTable((lower) => {
      worked++;
      return lower === 'tonne' ? 1000 : null;
    });
    expect([table.of(token('Tonne')), table.of(token('Tonne'))]).toEqual([1000, 1000]);
    expect([table.of(token('plank')), table.of(token('plank'))]).toEqual([null, null]);
    expect(worked).toBe(2);
  });
});

describe('more forms than are remembered', () => {
  test('are answered like the others', () => {
    const even = new FormClass((lower) => Number(lower.slice(1)) % 2 === 0);
    const number = new FormTable((lower) => Number(lower.slice(1)));
    for (let i = 0; i < 70_000; i++) {
      const word = token(`n${i}`);
      if (even.has(word) !== (i % 2 === 0) || number.of(word) !== i) expect.fail(word.text);
    }
    expect(token('n69999').form).toBe(0);
    expect(token('n1').form).toBeGreaterThan(0);
    expect([even.has(token('n69998')), even.has(token('n69999'))]).toEqual([true, false]);
  });
});
