/** The Data Package of a release, as far as it is read back: a release is checked and cited by what it says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../refusal.ts';
import { PACKAGE_FILE } from './file_names.ts';

const Keys = z.array(z.string());

const TableSchema = z.object({
  fields: z.array(z.object({ name: z.string(), type: z.string() })),
  primaryKey: Keys.optional(),
  uniqueKeys: z.array(Keys).optional(),
  foreignKeys: z
    .array(
      z.object({
        fields: Keys,
        reference: z.object({ resource: z.string().optional(), fields: Keys }),
      }),
    )
    .default([]),
});

const Resource = z.object({
  name: z.string(),
  path: z.string(),
  format: z.string(),
  bytes: z.number(),
  hash: z.string(),
  rowCount: z.number().optional(),
  schema: TableSchema.optional(),
});
export type Resource = z.infer<typeof Resource>;

const Descriptor = z.object({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  created: z.iso.datetime(),
  homepage: z.string().optional(),
  id: z.string().optional(),
  licenses: z.array(z.object({ name: z.string() })).default([]),
  contributors: z.array(z.object({ title: z.string() })),
  resources: z.array(Resource),
});
export type Descriptor = z.infer<typeof Descriptor>;

/** A table of the release, as its CSV resource describes it; the resource goes by the table's name. */
export type TableResource = Resource & { schema: NonNullable<Resource['schema']> };

export const tableResources = (descriptor: Descriptor, format: string): TableResource[] =>
  descriptor.resources.filter(
    (resource): resource is TableResource => resource.format === format && resource.schema !== undefined,
  );

/**
 * Reads the descriptor of a release.
 *
 * @throws Refusal when it is missing or is none
 */
export function readDescriptor(folder: string): Descriptor {
  try {
    return Descriptor.parse(JSON.parse(readFileSync(join(folder, PACKAGE_FILE), 'utf8')));
  } catch (error) {
    throw new Refusal(
      `${join(folder, PACKAGE_FILE)} is missing or damaged, so nothing is known of the release; fetch or build it again`,
      { cause: error },
    );
  }
}
