/** Says in one sentence what a failure of the file system means. */
import { Refusal } from '../refusal.ts';

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|no space left/i, 'the disk is full; free some space and start again'],
  [/EDQUOT|quota exceeded/i, 'the quota of the disk is used up; free some space and start again'],
  [
    /EFBIG|file too large/i,
    'a file grew larger than the system allows; lift the limit on file sizes and start again',
  ],
  [/EROFS|read-only file system/i, 'the file system is read-only; name another folder'],
  [
    /EACCES|EPERM|permission denied|operation not permitted/i,
    'permission is denied; change the rights or name another folder',
  ],
  [/ENOTDIR|not a directory/i, 'a part of the path is a file and not a folder; name another folder'],
];

/**
 * Explains why something could not be written.
 *
 * @param error what was thrown
 * @param what what was to be written, as the sentence begins: *The release*
 * @param place the file or folder
 * @returns a refusal where the cause is the file system; any other failure as it is
 */
export function explainFailure(error: unknown, what: string, place: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const cause = CAUSES.find(([pattern]) => pattern.test(error.message));
  if (!cause) return error;
  return new Refusal(`${what} could not be written to ${place}: ${cause[1]}`, { cause: error });
}
