/**
 * Citations of a dataset in four styles. Written here because the CSL processor that libraries use comes under the AGPL,
 * and one kind of work, a dataset by a body, needs one pattern a style.
 */

/** What is cited: a version of a dataset, or one claim of it. */
export interface Citable {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Day of the release: YYYY-MM-DD. */
  readonly date: string;
  readonly authors: readonly string[];
  readonly url: string | null;
  readonly doi: string | null;
  /** SHA-256 of the release's list of checksums; null in the release itself, whose files the list holds. */
  readonly sha256: string | null;
  readonly claim: string | null;
}

/** What stands before a DOI to make it an address. */
export const DOI_ADDRESS = 'https://doi.org/';

/** Where the version is found. */
const address = ({ doi, url }: Citable): string | null => (doi === null ? url : `${DOI_ADDRESS}${doi}`);

/** What tells a copy of the version from any other, where no DOI does. */
const checksum = ({ doi, sha256 }: Citable): string | null =>
  doi === null && sha256 !== null ? `sha256:${sha256}` : null;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const year = (work: Citable): string => work.date.slice(0, 4);

function longDate(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${MONTHS[month! - 1]} ${day}, ${date.slice(0, 4)}`;
}

/** Ends a sentence, if it has not ended. */
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');

/** American Psychological Association, 7th edition, section 10.9 (data sets). */
function apa(work: Citable): string {
  const authors =
    work.authors.length > 1
      ? `${work.authors.slice(0, -1).join(', ')}, & ${work.authors.at(-1)}`
      : work.authors[0]!;
  const particulars = [
    `Version ${work.version}`,
    checksum(work),
    work.claim === null ? null : `claim ${work.claim}`,
  ];
  return joined([
    sentence(authors),
    `(${year(work)}).`,
    `${work.title} (${particulars.filter((part) => part !== null).join('; ')}) [Data set].`,
    address(work),
  ]);
}

/** The Chicago Manual of Style, 17th edition, section 14.257 (databases), bibliography entry. */
function chicago(work: Citable): string {
  const authors =
    work.authors.length > 1
      ? `${work.authors.slice(0, -1).join(', ')}, and ${work.authors.at(-1)}`
      : work.authors[0]!;
  return joined([
    sentence(authors),
    `${work.title}.`,
    `Version ${work.version}. Released ${longDate(work.date)}.`,
    work.claim === null ? null : `Claim ${work.claim}.`,
    ...[checksum(work), address(work)].map((part) => part && sentence(part)),
  ]);
}

const BIBTEX_SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const bibtexText = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => BIBTEX_SPECIAL[character] ?? `\\${character}`);

/** What reference managers know the work by. */
const keyOf = ({ name, version, claim }: Citable): string =>
  [name, version, ...(claim === null ? [] : [claim])].join('-');

/** What the fields of reference managers have no place for. */
function noteOf(work: Citable): string | null {
  const parts = [work.claim === null ? null : `Claim ${work.claim}`, checksum(work)];
  return parts.filter((part) => part !== null).join('; ') || null;
}

/** BibTeX; the braces within the author keep the name of a body whole. */
function bibtex(work: Citable): string {
  const fields = {
    author: work.authors.map((author) => `{${bibtexText(author)}}`).join(' and '),
    title: `{${bibtexText(work.title)}}`,
    year: year(work),
    version: work.version,
    howpublished: 'Data set',
    note: noteOf(work) && bibtexText(noteOf(work)!),
    doi: work.doi,
    url: address(work),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${keyOf(work)},`, ...lines, '}'].join('\n');
}

/** CSL-JSON 1.0.2, for reference managers. */
function cslJson(work: Citable): string {
  const item = {
    id: keyOf(work),
    type: 'dataset',
    title: work.title,
    author: work.authors.map((literal) => ({ literal })),
    issued: { 'date-parts': [work.date.split('-').map(Number)] },
    version: work.version,
    ...(noteOf(work) === null ? {} : { note: noteOf(work) }),
    ...(work.doi === null ? {} : { DOI: work.doi }),
    ...(address(work) === null ? {} : { URL: address(work) }),
  };
  return JSON.stringify([item], null, 2);
}

export const CITATION_STYLES = ['apa', 'bibtex', 'chicago', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Writes a citation. */
export const STYLES: Record<CitationStyle, (work: Citable) => string> = {
  apa,
  bibtex,
  chicago,
  'csl-json': cslJson,
};
