/** The change log of a release: what its makers wrote, and how many rows of each table became what. */
import type { ChangeCount } from '../../../schemas/release.ts';
import { grouped } from '../metadata/markdown.ts';

/** The paragraph that is written here begins so, and is written anew each time. */
const LEAD = 'Rows since ';

function countsOf({ table_name, ...counts }: ChangeCount): string {
  const told = Object.entries(counts).filter(([name, rows]) => rows > 0 || name === 'unchanged');
  return `${table_name} ${told.map(([name, rows]) => `${grouped(rows)} ${name}`).join(', ')}`;
}

/**
 * Puts the counts at the end of the section of a version. A text that has them already comes out the same.
 *
 * @param changelog sections under headings such as `## 0.2.0 (2026-12-01)`, the newest first
 * @param before the release that the counts compare with
 * @param counts rows of `change_counts`; a change log is left as it is where there are none
 */
export function withRowCounts(
  changelog: string,
  version: string,
  before: string | null,
  counts: readonly ChangeCount[],
): string {
  const sections = changelog.split(/^(?=## )/m);
  const own = sections.findIndex((section) => section.startsWith(`## ${version} `));
  if (own < 0 || before === null || counts.length === 0) return changelog;
  const written = sections[own]!.split(/\n{2,}/)
    .map((paragraph) => paragraph.trimEnd())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith(LEAD));
  const paragraph = `${LEAD}${before}: ${counts.map(countsOf).join('; ')}.`;
  const end = own === sections.length - 1 ? '\n' : '\n\n';
  return sections.with(own, `${[...written, paragraph].join('\n\n')}${end}`).join('');
}
