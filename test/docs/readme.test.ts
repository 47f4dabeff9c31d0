import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { examplesOf, outputOf } from '../../docs/examples.ts';
import { announcedRelease } from '../../pipeline/build.ts';

const readme = readFileSync('README.md', 'utf8');

describe('README', () => {
  test.each(examplesOf(readme))('$command prints what is shown', ({ command, shown }) => {
    expect(outputOf(command)).toBe(shown);
  });

  test('names every command of package.json that users run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = Object.keys(scripts).filter((name) => scripts[name]!.includes('pipeline/cli.ts'));
    for (const command of commands) expect(readme).toMatch(new RegExp(`\`${command} ?\\[?--|\`${command}\``));
  });

  test('speaks of the release that the change log announces', () => {
    const { version } = announcedRelease(readFileSync('CHANGELOG.md', 'utf8'));
    expect([...readme.matchAll(/dist\/v(\d+\.\d+\.\d+)/g)].map(([, found]) => found)).toEqual(
      expect.arrayContaining([version]),
    );
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version });
  });

  test('and CITATION.cff name the newest release by its checksum', () => {
    const [{ version, date, sha256 }] = JSON.parse(readFileSync('dist/index.json', 'utf8'));
    expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({
      version,
      'date-released': date,
      identifiers: [{ type: 'other', value: `sha256:${sha256}` }],
    });
    expect(readme).toContain(`(Version ${version}; sha256:${sha256}) [Data set].`);
  });
});
