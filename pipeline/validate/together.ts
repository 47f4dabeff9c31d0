/** What must hold between the reports of one input: no two the same, no two with the same claim ids. */
import { createHash } from 'node:crypto';
import { sourceId } from '../../schemas/source.ts';
import type { Fault } from './problems.ts';

/** White space but a single blank. */
const IRREGULAR_SPACE = /[^\S ]\s*| \s+/g;

/** Whether a fault forbids that the report is read, or only that it is released together with the others. */
export type TogetherFault = Fault & { fatal: boolean };

/**
 * A memory of the reports of one input: a hash and an id each.
 *
 * @returns a function that takes the reports in order and says what is wrong with each beside the ones before it
 */
export function togetherCheck(): (sourceFile: string, text: string) => TogetherFault[] {
  const byName = new Set<string>();
  const byId = new Map<string, string>();
  const byText = new Map<string, string>();
  return (sourceFile, text) => {
    if (byName.has(sourceFile))
      return [
        { fatal: true, message: `repeats the source_file ${sourceFile}`, remedy: 'give each report its own' },
      ];
    byName.add(sourceFile);
    const faults: TogetherFault[] = [];
    const id = sourceId(sourceFile);
    const namesake = byId.get(id);
    if (namesake !== undefined)
      faults.push({
        fatal: false,
        message: `would give its claims the same ids as ${namesake} (${id}-…)`,
        remedy:
          'rename one: the number before the first underscore must differ, or else the letters A to Z without accents, digits, dots, hyphens and underscores',
      });
    else byId.set(id, sourceFile);
    const hash = createHash('sha256').update(text.replace(IRREGULAR_SPACE, ' ').trim()).digest('base64');
    const twin = byText.get(hash);
    if (twin !== undefined)
      faults.push({
        fatal: false,
        message: `has the same text as ${twin}, and would count as a second source`,
        remedy: 'remove one of them',
      });
    else byText.set(hash, sourceFile);
    return faults;
  };
}
