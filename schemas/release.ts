/** A release, what describes the dataset in every release, and the list of releases in `dist/index.json`. */
import { z } from 'zod';

/** A version number without the `v`: `0.1.0`. */
export const Version = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is three numbers joined by dots, as in 0.1.0');
export type Version = z.infer<typeof Version>;

/** The version of a build that was given none. It is no release: the next such build takes its place. */
export const UNRELEASED: Version = '0.0.0';

export const Release = z
  .object({
    version: Version,
    date: z.iso.date().describe('day of the release; an input, never read from the clock'),
  })
  .describe('Which release is made.');
export type Release = z.infer<typeof Release>;

const Licence = z.object({
  name: z.string().describe('SPDX identifier'),
  title: z.string(),
  path: z.url(),
});

const Creator = z.object({ title: z.string(), path: z.url().optional() });

const Material = z.object({
  title: z.string(),
  path: z.url(),
  licence: z.string(),
  use: z.string().describe('what of it stands in the dataset'),
});

/** The questions of the datasheet whose answers depend on who chose the reports, and which reports they are. */
const Answers = z.object({
  purpose: z.string().describe('for what purpose the dataset was created'),
  creators: z.string().describe('who created it, and on behalf of whom'),
  funding: z.string().describe('who funded it'),
  sample: z.string().describe('how the reports stand to all that was written on the subject'),
  raw_files: z.string().describe('what the raw files are, and whether they can be had'),
  confidential: z.string().describe('whether data might be considered confidential'),
  disturbing: z.string().describe('what might cause anxiety'),
  subpopulations: z.string().describe('which groups of people the data tell apart'),
  individuals: z.string().describe('whether individuals can be identified'),
  sensitive: z.string().describe('what might be considered sensitive'),
  sampling: z.string().describe('how the reports were chosen'),
  people: z.string().describe('who collected the data, and for what pay'),
  ethics: z.string().describe('ethical review'),
  notification: z.string().describe('whether the individuals were notified'),
  consent: z.string().describe('whether the individuals consented'),
  revocation: z.string().describe('how consent can be revoked'),
  impact: z.string().describe('analysis of the impact on data subjects'),
  uses: z.string().describe('what the dataset has been used for'),
  papers: z.string().describe('where papers that use it are listed'),
  limits: z.string().describe('what about the choice of reports limits the uses'),
  misuse: z.string().describe('what it should not be used for'),
  distribution: z.string().describe('who gets it'),
  third_parties: z.string().describe('rights of others in the reports'),
  export_controls: z.string().describe('regulatory restrictions'),
  maintenance: z.string().describe('who maintains it'),
  contact: z.string().describe('how to reach them'),
  updates: z.string().describe('whether and when it will be updated'),
  retention: z.string().describe('limits on keeping data of people'),
  older_versions: z.string().describe('whether older versions are kept'),
  contributions: z.string().describe('how others can contribute'),
});
export type Answers = z.infer<typeof Answers>;
export const ANSWERS = Object.keys(Answers.shape) as (keyof Answers)[];

/** What is said of the dataset in the Data Package, the citation, the datasheet and the readme: `data/dataset.yaml`. */
export const Dataset = z.object({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  title: z.string(),
  description: z.string(),
  subject: z.string().describe('what the reports are about, to be read after "reports on"'),
  keywords: z.array(z.string()),
  creators: z.array(Creator).min(1),
  homepage: z.url().nullable(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'must be a DOI without the address before it, such as 10.5281/zenodo.123')
    .nullable()
    .default(null)
    .describe('DOI reserved for the release that is made next; null where there is none'),
  licence: Licence.nullable().describe('of the tables and of our own digests; null where none is stated'),
  code_licence: Licence,
  materials: z.array(Material).describe('works of others that the dataset draws on, beside the reports'),
  answers: Answers.describe('answers of the datasheet that depend on the reports'),
});
export type Dataset = z.infer<typeof Dataset>;

/** `dataset.yaml` beside somebody else's reports: what it does not say has a general answer. */
export const CollectionDescription = z.strictObject({
  ...Dataset.partial().shape,
  answers: Answers.partial().strict().optional(),
});
export type CollectionDescription = z.infer<typeof CollectionDescription>;

/** A program that took part in making a release. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** `dist/index.json`: the releases, newest first. */
export const ReleaseIndex = z.array(
  Release.extend({
    path: z.string().describe('folder of the release, beside this file'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the file SHA256SUMS in it'),
  }),
);
export type ReleaseIndex = z.infer<typeof ReleaseIndex>;

/** A row of `changes`: what became of one row, or one value of a row, since the release before. */
export const Change = z.object({
  table_name: z.string().describe('table of the row'),
  row_key: z.string().describe('key of the row; the parts of a joined key are separated by ` | `'),
  change: z
    .enum(['added', 'changed', 'withdrawn', 'superseded', 'removed'])
    .describe(
      'withdrawn: the row stays, marked; superseded: and another takes its place; removed: it is gone',
    ),
  column_name: z.string().nullable().describe('column whose value changed; null where the whole row did'),
  old_value: z.string().nullable().describe('value in the release before, as text'),
  new_value: z.string().nullable().describe('value in this release, as text'),
  reason: z.string().nullable().describe('why the value was corrected, where that was done by hand'),
});
export type Change = z.infer<typeof Change>;

const rowCount = z.int().nonnegative();

/** A row of `change_counts`: what became of the rows of one table since the release before. */
export const ChangeCount = z.object({
  table_name: z.string().describe('table of the rows'),
  unchanged: rowCount.describe('rows that are as they were'),
  added: rowCount.describe('rows that were not there'),
  changed: rowCount.describe('rows with another value, not withdrawn'),
  withdrawn: rowCount.describe('rows that were withdrawn'),
  superseded: rowCount.describe('rows that another one now takes the place of'),
  removed: rowCount.describe('rows that are gone'),
});
export type ChangeCount = z.infer<typeof ChangeCount>;
