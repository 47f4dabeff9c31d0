import { expect, test } from 'vitest';
import { parseYaml } from '../../pipeline/input/yaml_file.ts';

test('what a file says', () => {
  expect(parseYaml('boats: [ketch, sloop]\n', 'boats.yaml')).toEqual({ boats: ['ketch', 'sloop'] });
  expect(parseYaml('# nothing yet\n', 'boats.yaml')).toBeNull();
});

test.each([
  ['an open list', 'boats: [ketch\n', /^boats\.yaml, line \d: is not YAML \([^:;]+\); correct it$/],
  ['a tab', 'boats:\n\tketch: 1\n', /^boats\.yaml, line 2: is not YAML \(.+\); correct it$/],
  ['a colon too many', 'name: a: b\n', /^boats\.yaml, line 1: is not YAML \(.+\); correct it$/],
  ['a name given twice', 'name: a\nname: b\n', /^boats\.yaml, line 2: is not YAML \(.+\); correct it$/],
  ['a reference to nothing', 'name: *a\n', /^boats\.yaml(?:, line 1)?: is not YAML \(.+\); correct it$/],
])('%s is refused in one sentence', (_, text, sentence) => {
  let message = '';
  try {
    parseYaml(text, 'boats.yaml');
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toMatch(sentence);
  expect(message).not.toMatch(/[:\n] *\)|at line/);
});
