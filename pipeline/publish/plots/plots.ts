/** The drawings of a release: one of each of the most contested quantities, and one of the dated claims in time. */
import { readFileSync } from 'node:fs';
import type { Session } from '../database/session.ts';
import { PLOT_FOLDER } from '../release/file_names.ts';
import { type ContestedFigure, contestedDrawing } from './contested.ts';
import { type Drawing, svgOf } from './svg.ts';
import { type DatedClaims, timelineDrawing } from './timeline.ts';

export interface PlotFile {
  /** Name within the release. */
  readonly path: string;
  readonly title: string;
  readonly svg: string;
}

export interface Plots {
  /** By the id of the inconsistency. */
  readonly contested: ReadonlyMap<string, PlotFile>;
  readonly timeline: PlotFile | null;
  /** All of them. */
  readonly files: readonly PlotFile[];
}

const query = (name: string): string => readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');

/** An id as a part of a file name. */
const fileName = (id: string): string => id.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const plotFile = (name: string, drawing: Drawing): PlotFile => ({
  path: `${PLOT_FOLDER}/${fileName(name)}.svg`,
  title: drawing.title,
  svg: svgOf(drawing),
});

/** Draws what is in the tables of the database in use. */
export async function drawPlots(session: Session): Promise<Plots> {
  const figures = await session.rows<ContestedFigure>(query('contested_quantities'));
  const contested = new Map(
    [...groupBy(figures, (row) => row.inconsistency_id)].map(([id, rows]) => [
      id,
      plotFile(id, contestedDrawing(rows)),
    ]),
  );
  const dated = await session.rows<DatedClaims>(query('dated_claims'));
  const timeline = dated.length === 0 ? null : plotFile('timeline', timelineDrawing(dated));
  return { contested, timeline, files: [...contested.values(), ...(timeline ? [timeline] : [])] };
}
