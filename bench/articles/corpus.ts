/** The invented articles of `test/articles` and their claims, coded by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../pipeline/validate/csv.ts';

/** A claim as a person coded it. Every field but the span holds the acceptable answers, best first; '' is none. */
export interface CodedClaim {
  /** Where the figure stands with its qualifier, in UTF-16 code units. */
  start: number;
  end: number;
  figure_text: string;
  figure: string[];
  low: string[];
  high: string[];
  unit: string[];
  measure: string[];
  date: string[];
  location: string[];
  /** `narration` stands for the report's own voice. */
  speaker: string[];
  speech: string[];
  modality: string[];
}

export interface CodedArticle {
  source_file: string;
  claims: CodedClaim[];
  /** Whether its errors stay unread, so that nobody tunes the extractor to them. */
  heldOut: boolean;
}

/**
 * @param folder `NAME.txt` and `NAME.csv` for each article, and `heldout.list`, one name a line below a line that
 *   begins with `#`
 * @returns the articles that have been coded, by name
 */
export function readArticles(folder: string): CodedArticle[] {
  const names = readFileSync(join(folder, 'heldout.list'), 'utf8').split('\n');
  const heldOut = new Set(names.filter((name) => name !== '' && !name.startsWith('#')));
  const texts = new Set(readdirSync(folder).filter((name) => name.endsWith('.txt')));
  return [...texts]
    .map((file) => file.slice(0, -'.txt'.length))
    .filter((name) => name !== 'heldout')
    .sort()
    .map((name) => ({
      source_file: `${name}.txt`,
      claims: readClaims(join(folder, `${name}.csv`), readFileSync(join(folder, `${name}.txt`), 'utf8')),
      heldOut: heldOut.has(name),
    }));
}

function readClaims(file: string, text: string): CodedClaim[] {
  const [header, ...rows] = readCsv(readFileSync(file, 'utf8')).rows;
  let from = 0;
  return rows.map(({ cells, line }) => {
    const cell = (column: string) => cells[header!.cells.indexOf(column)]!;
    const figure_text = cell('figure_text');
    const start = findFigure(text, figure_text, from);
    if (start === null)
      throw new Error(
        `${file}:${line}: ${figure_text} does not stand behind the claim above; order the rows as in the article`,
      );
    from = start + figure_text.length;
    const answers = (column: string) => cell(column).split('|');
    return {
      start,
      end: from,
      figure_text,
      figure: answers('figure'),
      low: answers('low'),
      high: answers('high'),
      unit: answers('unit'),
      measure: answers('measure'),
      date: answers('date'),
      location: answers('location'),
      speaker: answers('speaker'),
      speech: answers('speech'),
      modality: answers('modality'),
    };
  });
}

/** The next place where the figure stands by itself: `2` neither in `12`, `2.5` and `1,200` nor in `A2`. */
function findFigure(text: string, figure: string, from: number): number | null {
  for (let start = text.indexOf(figure, from); start >= 0; start = text.indexOf(figure, start + 1)) {
    const begins = !/[\p{L}\p{N}]$|\d[.,]$/u.test(text.slice(Math.max(0, start - 2), start));
    const behind = text.slice(start + figure.length, start + figure.length + 2);
    if (begins && !(/\d$/.test(figure) ? /^\d|^[.,]\d/ : /^\p{L}/u).test(behind)) return start;
  }
  return null;
}
