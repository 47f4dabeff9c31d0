import { expect, test } from 'vitest';
import { fillTemplate, grouped, proseTable } from '../../../pipeline/publish/metadata/markdown.ts';

test('a template must be given every value, and use every value that is given', () => {
  expect(fillTemplate('{{boats}} boats, {{boats}}', { boats: '$& 3' })).toBe('$& 3 boats, $& 3');
  expect(() => fillTemplate('{{boats}}', {})).toThrow('The template asks for {{boats}}, which is not given');
  expect(() => fillTemplate('', { boats: '3' })).toThrow('The template does not use boats');
});

test('numbers are grouped by thousands', () => {
  expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('a table keeps a cell in its row and column, whatever stands in it', () => {
  expect(proseTable([{ of_what: 'a|b\nc', rows: 3 }])).toBe(
    '| of what | rows |\n| :------ | ---: |\n| a\\|b c  |    3 |',
  );
  expect(proseTable([])).toBe('None.');
});
