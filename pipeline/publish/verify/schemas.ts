/** Every row of every JSON file has the shape that the release's own JSON Schema states. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { schemaFile } from '../metadata/json_schemas.ts';
import type { Descriptor } from '../release/descriptor.ts';
import { tableResources } from '../release/descriptor.ts';
import type { CheckResult, ReleaseProblem } from './problem.ts';

/** Problems of one file beyond these are counted and not listed. */
const LISTED_PROBLEMS = 20;

/** A validator as strict as Ajv can be; `strictRequired` is off because zod writes `required` beside `properties`. */
export function newValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false });
  formats.default(ajv);
  return ajv;
}

/** The rows of a JSON file of a release: an array, one row a line. */
async function* rowLines(file: string): AsyncGenerator<{ number: number; text: string }> {
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    const text = line.trim().replace(/,$/, '');
    if (text !== '' && text !== '[' && text !== ']') yield { number, text };
  }
}

function fault(validate: ValidateFunction, text: string): string | null {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  if (validate(row)) return null;
  const [error] = validate.errors!;
  return `${error!.instancePath.slice(1) || 'the row'} ${error!.message}`;
}

async function checkFile(folder: string, path: string, validate: ValidateFunction) {
  const problems: ReleaseProblem[] = [];
  let rows = 0;
  let faults = 0;
  for await (const { number, text } of rowLines(join(folder, path))) {
    rows += 1;
    const message = fault(validate, text);
    if (message === null) continue;
    faults += 1;
    if (faults <= LISTED_PROBLEMS) problems.push({ file: path, message: `line ${number}: ${message}` });
  }
  if (faults > LISTED_PROBLEMS)
    problems.push({
      file: path,
      message: `and ${faults - LISTED_PROBLEMS} more rows that do not fit the schema`,
    });
  return { rows, problems };
}

/** Checks the JSON files of a release against its schemas. */
export async function checkSchemas(folder: string, descriptor: Descriptor): Promise<CheckResult> {
  const problems: ReleaseProblem[] = [];
  let checkedRows = 0;
  for (const resource of tableResources(descriptor, 'json')) {
    const schemaPath = schemaFile(resource.path.replace(/\.json$/, ''));
    const missing = [schemaPath, resource.path].filter((path) => !existsSync(join(folder, path)));
    problems.push(...missing.map((file) => ({ file, message: 'is missing' })));
    if (missing.length > 0) continue;
    const schema = JSON.parse(readFileSync(join(folder, schemaPath), 'utf8'));
    const found = await checkFile(folder, resource.path, newValidator().compile(schema.items));
    checkedRows += found.rows;
    problems.push(...found.problems);
    if (found.rows !== resource.rowCount)
      problems.push({
        file: resource.path,
        message: `has ${found.rows} rows, and ${resource.rowCount} are stated`,
      });
  }
  return { checked: `${checkedRows} rows by JSON Schema`, problems };
}
