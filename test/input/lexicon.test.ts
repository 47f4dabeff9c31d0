import { expect, test } from 'vitest';
import { readKinds } from '../../pipeline/input/lexicon.ts';

test('the words of a kind are those of its rows, and a kind without words is a fault of the list', () => {
  const words = readKinds('claim_word_classes', 'word', 'class');
  expect([...words('abroad')]).toContain('embassy');
  expect(() => words('abroaad')).toThrow(
    'data/lexicon/claim_word_classes.csv has no word with abroaad in its column class; restore the file.',
  );
});
