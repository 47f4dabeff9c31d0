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

const file = { path: z.string(), format: z.string(), bytes: z.number(), hash: z.string() };

const Resource = z.object({
  name: z.string(),
  ...file,
  rowCount: z.number().optional(),
  schema: TableSchema.optional(),
  formats: z.array(z.object(file)).default([]),
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

/** A table of the release in one format. */
export type TableResource = Resource & { schema: NonNullable<Resource['schema']> };

const isTable = (resource: Resource): resource is TableResource => resource.schema !== undefined;

/** Every data file of a release, with its size and checksum. */
export const dataFiles = ({ resources }: Descriptor): Pick<Resource, keyof typeof file>[] =>
  resources.flatMap((resource) => [resource, ...resource.formats]);

/**
 * The tables of a release in a format. The CSV file of a table is its resource; of the others it says as much in
 * `formats`, and in release 0.1.0 in a resource of their own.
 */
export const tableResources = ({ resources }: Descriptor, format: string): TableResource[] =>
  resources.filter(isTable).flatMap((resource) => {
    if (resource.format === format) return [resource];
    return resource.formats
      .filter((other) => other.format === format)
      .map((other) => ({ ...resource, ...other, formats: [] }));
  });

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
