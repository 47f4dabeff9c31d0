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
  readonly claim: string | null;
}

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
  const claim = work.claim === null ? '' : `; claim ${work.claim}`;
  return joined([
    sentence(authors),
    `(${year(work)}).`,
    `${work.title} (Version ${work.version}${claim}) [Data set].`,
    work.url,
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
    work.url === null ? null : sentence(work.url),
  ]);
}

const BIBTEX_SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const bibtexText = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => BIBTEX_SPECIAL[character] ?? `\\${character}`);

/** BibTeX; the braces within the author keep the name of a body whole. */
function bibtex(work: Citable): string {
  const fields = {
    author: work.authors.map((author) => `{${bibtexText(author)}}`).join(' and '),
    title: `{${bibtexText(work.title)}}`,
    year: year(work),
    version: work.version,
    howpublished: 'Data set',
    note: work.claim === null ? null : `Claim ${bibtexText(work.claim)}`,
    url: work.url,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  const key = [work.name, work.version, ...(work.claim === null ? [] : [work.claim])].join('-');
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** CSL-JSON 1.0.2, for reference managers. */
function cslJson(work: Citable): string {
  const item = {
    id: `${work.name}-${work.version}`,
    type: 'dataset',
    title: work.title,
    author: work.authors.map((literal) => ({ literal })),
    issued: { 'date-parts': [work.date.split('-').map(Number)] },
    version: work.version,
    ...(work.claim === null ? {} : { note: `Claim ${work.claim}` }),
    ...(work.url === null ? {} : { URL: work.url }),
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
