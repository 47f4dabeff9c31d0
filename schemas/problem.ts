/** What is wrong with an input file, said to the person who can put it right. */
import { z } from 'zod';

export const Problem = z
  .object({
    level: z
      .enum(['error', 'warning'])
      .describe('error: the input is not read and nothing is released; warning: it is read all the same'),
    file: z.string().describe('path of the file or folder, as it was given'),
    line: z.int().positive().nullable().describe('line in that file, from 1'),
    column: z
      .int()
      .positive()
      .nullable()
      .describe(
        'character in that line, from 1; in undecodable text it is left out and the message names the byte',
      ),
    message: z.string().describe('what is wrong, a clause whose subject is the file or the place in it'),
    remedy: z.string().describe('what to do about it, an imperative clause'),
  })
  .describe('A finding of the validate stage.');
export type Problem = z.infer<typeof Problem>;
