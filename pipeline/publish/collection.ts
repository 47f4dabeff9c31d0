/**
 * How a release of somebody else's reports is described: by the `dataset.yaml` that lies with them, and where that is
 * silent by what is so of any reports. Nothing that is said of our own reports is said of these.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
  ANSWERS,
  type Answers,
  CollectionDescription,
  type Dataset,
  type Release,
} from '../../schemas/release.ts';
import { nameOf, readDataFile } from '../input/data_file.ts';
import { entryAt } from '../input/files.ts';
import { parseYaml } from '../input/yaml_file.ts';
import type { ReleaseTexts } from './assemble.ts';
import { checkDescription, ROOT, readReleaseTexts } from './project.ts';

/** Marks that decomposition sets apart from their letters. */
const MARKS = /\p{M}/gu;

const NOT_STATED = 'Not stated by whoever built this release.';

/** What is so of any reports that are read where they lie. */
const GENERAL_ANSWERS: Partial<Answers> = {
  purpose: 'To record the figures that the reports state. More is not stated by whoever built this release.',
  sample: 'How they stand to all that was written on the subject is not stated.',
  raw_files:
    'The files named in `source_file` are the reports as they lay in the folder that was read. They are not part of the release; the offsets `start` and `end` count in them, and `original_sha256` tells whether a copy is the same file.',
  individuals:
    'Those whom reports make responsible for a figure are named in `speakers`; names may also stand in `unit_text`.',
  subpopulations:
    'Only where the reports do, in `unit` and `unit_text`. These are the words of the reports; nobody was classified for the dataset.',
  limits: 'The program is made for reports in English.',
  misuse:
    'It must not be used to accuse, identify or rank persons. Sums and averages over rows count the same things many times.',
  third_parties:
    'Whoever owns the reports is named in `sources.rights`, where that is known. The dataset holds facts and the few words that state a figure.',
};

const kebabCase = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The description of reports of which only the name of their folder or file is known. */
function generalDescription(title: string, own: Dataset): Dataset {
  return {
    name: kebabCase(title) || 'claims',
    title,
    description: `The figures that the reports in “${title}” state: one row for each mention of a figure, with its unit, date, place, speaker and the place in the report where it stands.`,
    subject: `a subject that is not stated (“${title}”)`,
    keywords: ['figures', 'news reports'],
    creators: [{ title: 'anonymous' }],
    homepage: null,
    doi: null,
    licence: null,
    code_licence: own.code_licence,
    materials: own.materials,
    answers: {
      ...(Object.fromEntries(ANSWERS.map((name) => [name, NOT_STATED])) as Answers),
      ...GENERAL_ANSWERS,
    },
  };
}

function readBeside(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? readDataFile(path) : null;
}

function readDescription(folder: string): CollectionDescription {
  const text = readBeside(folder, 'dataset.yaml');
  const name = nameOf(join(folder, 'dataset.yaml'));
  return text === null ? {} : checkDescription(parseYaml(text, name) ?? {}, name, CollectionDescription);
}

/**
 * The texts of a release of somebody else's reports.
 *
 * @param raw the folder or file of the reports; `dataset.yaml`, `CHANGELOG.md` and `LICENSE` may lie in the same folder
 * @param root folder of the project
 * @throws Refusal when `dataset.yaml` is not right
 */
export function readCollectionTexts(raw: string, release: Release, root: URL = ROOT): ReleaseTexts {
  const path = resolve(raw);
  const isFolder = entryAt(path).kind === 'folder';
  const folder = isFolder ? path : dirname(path);
  const name = isFolder ? basename(path) : basename(path, extname(path));
  const ours = readReleaseTexts(release, root);
  const given = readDescription(folder);
  const general = generalDescription(given.title ?? name, ours.dataset);
  return {
    ...ours,
    dataset: { ...general, ...given, answers: { ...general.answers, ...given.answers } },
    changelog:
      readBeside(folder, 'CHANGELOG.md') ??
      `# Changelog\n\n## ${release.version} (${release.date})\n\nMade from the reports in “${name}”.\n`,
    licence: readBeside(folder, 'LICENSE'),
  };
}
