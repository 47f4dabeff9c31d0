/** Finds the reports of a `.jsonl` file again by their names, for the checks of a release that was made from it. */
import type { FindsRaw } from './publish/verify/locators.ts';
import { readFeed } from './validate/feed.ts';
import { FEED } from './validate/input_names.ts';
import { Problems } from './validate/problems.ts';

/**
 * @param raw the raw reports, as `build` takes them
 * @returns the reports by name, held in memory from the first question on; undefined where `raw` is no `.jsonl` file
 */
export function feedFinder(raw: string): FindsRaw | undefined {
  if (!FEED.test(raw)) return undefined;
  let reports: Map<string, { text: string; sha256: string }> | undefined;
  return (name) => {
    reports ??= new Map([...readFeed(raw, new Problems())].map((report) => [report.name, report]));
    return reports.get(name) ?? null;
  };
}
