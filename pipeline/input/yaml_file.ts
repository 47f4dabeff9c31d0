/** YAML that a person edits, read or refused in one sentence. */
import { parse, YAMLParseError } from 'yaml';
import { Refusal } from '../refusal.ts';

/**
 * @param text the content of a YAML file
 * @param name how messages call the file
 * @returns what it says; null where it says nothing
 * @throws Refusal when it is not YAML
 */
export function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text) ?? null;
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const where = line === undefined ? name : `${name}, line ${line}`;
    const [reason] = (error as Error).message.split('\n');
    const words = reason!.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]+$/, '');
    throw new Refusal(`${where}: is not YAML (${words}); correct it`, { cause: error });
  }
}
