/** Reads reports for the commands that read, and says on stderr what is wrong with them. */
import type { Document } from '../schemas/document.ts';
import { describeProblem } from './validate/problems.ts';
import { validate } from './validate/validate.ts';

/**
 * Documents of an input, with every problem printed as soon as it is found. An error ends the program with status 1
 * after all that can be read was handed on.
 *
 * @param path folder of `.txt` files, a `.txt` file or a `.jsonl` file
 */
export function* readDocuments(path: string): Generator<Document> {
  const { documents, problems } = validate(path, 'reading');
  let said = 0;
  const say = () => {
    for (; said < problems.length; said++) {
      process.stderr.write(`${describeProblem(problems[said]!)}\n`);
      if (problems[said]!.level === 'error') process.exitCode = 1;
    }
  };
  for (const document of documents) {
    say();
    yield document;
  }
  say();
}
