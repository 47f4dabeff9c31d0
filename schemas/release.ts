/** A release, what describes the dataset in every release, and the list of releases in `dist/index.json`. */
import { z } from 'zod';

/** A version number without the `v`: `0.1.0`. */
export const Version = z
  .string()
  .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'is three numbers joined by dots, as in 0.1.0');
export type Version = z.infer<typeof Version>;

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

/** What is said of the dataset in the Data Package, the citation, the datasheet and the readme: `data/dataset.yaml`. */
export const Dataset = z.object({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  description: z.string(),
  subject: z.string().describe('what the reports are about, to be read after "reports on"'),
  keywords: z.array(z.string()),
  creators: z.array(Creator).min(1),
  homepage: z.url().nullable(),
  licence: Licence.describe('of the tables and of our own digests'),
  code_licence: Licence,
  materials: z.array(Material).describe('works of others that the dataset draws on, beside the reports'),
  answers: z
    .object({
      purpose: z.string(),
      funding: z.string(),
      subpopulations: z.string(),
      disturbing: z.string(),
      sensitive: z.string(),
    })
    .describe('answers of the datasheet that depend on the subject'),
});
export type Dataset = z.infer<typeof Dataset>;

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
    .enum(['added', 'changed', 'withdrawn', 'removed'])
    .describe('withdrawn: the row stays, marked; removed: it is gone'),
  column_name: z.string().nullable().describe('column whose value changed; null where the whole row did'),
  old_value: z.string().nullable().describe('value in the release before, as text'),
  new_value: z.string().nullable().describe('value in this release, as text'),
});
export type Change = z.infer<typeof Change>;
