/** What `verify` finds and says. */

export interface ReleaseProblem {
  /** File of the release, or of the raw reports. */
  readonly file: string;
  readonly message: string;
}

/** What one check has looked at, and what is wrong. */
export interface CheckResult {
  /** In words: `12 checksums`. */
  readonly checked: string;
  readonly problems: readonly ReleaseProblem[];
  /** What could not be looked at, and why. */
  readonly skipped?: readonly string[];
}
