/** A stretch of a report that is marked on the page, and how marks are set into the text. */
import { type Html, html } from './html.ts';

/** What a mark shows. `counted` and `content` are seen only while a claim that was read from them is looked at. */
export type MarkKind =
  | 'claim'
  | 'number'
  | 'date'
  | 'time'
  | 'place'
  | 'speaker'
  | 'cue'
  | 'counted'
  | 'content';

/** The word that names a mark while it is lit. */
const WORD: Partial<Record<MarkKind, string>> = {
  claim: 'figure',
  date: 'date',
  place: 'place',
  speaker: 'speaker',
  cue: 'attributes',
};

export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
  /** Of the element on the page; the same for marks of one kind and stretch. */
  id: string;
  /** What was understood, in words; shown when the pointer rests on it. */
  title: string | null;
  /** Element to which it leads, by id. */
  leadsTo: string | null;
}

/**
 * A stretch of text with its marks. Marks may lie in each other or overlap in part: the one that began later is then
 * cut where the other ends, and its second part refers to the first.
 *
 * @param raw the report
 * @param stretch offsets of what is shown; of marks reaching beyond it only the part within
 * @param marks in any order
 */
export function markUp(raw: string, stretch: { start: number; end: number }, marks: readonly Mark[]): Html {
  const { start, end } = stretch;
  const writer = new Writer(raw, start);
  const within = marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, end) }))
    .filter((mark) => Math.max(mark.start, start) < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  for (const mark of within) {
    writer.goTo(Math.max(mark.start, start));
    writer.open(mark, mark.start >= start);
  }
  writer.goTo(end);
  return html`${writer.parts}`;
}

class Writer {
  readonly parts: Html[] = [];
  readonly #raw: string;
  #at: number;
  /** Open marks, the innermost last; each with its end tag. */
  readonly #open: { mark: Mark; close: Html }[] = [];

  constructor(raw: string, at: number) {
    this.#raw = raw;
    this.#at = at;
  }

  /** Writes the text up to an offset and closes what ends on the way. */
  goTo(offset: number): void {
    while (this.#open.length > 0) {
      const next = Math.min(...this.#open.map(({ mark }) => mark.end));
      if (next > offset) break;
      this.#text(next);
      const reopened: Mark[] = [];
      while (this.#open.some(({ mark }) => mark.end === next)) {
        const { mark, close } = this.#open.pop()!;
        this.parts.push(close);
        if (mark.end > next) reopened.unshift(mark);
      }
      for (const mark of reopened) this.open(mark, false);
    }
    this.#text(offset);
  }

  /** Opens a mark; `first` where this is its first part. */
  open(mark: Mark, first: boolean): void {
    const linked = first && mark.leadsTo !== null && !this.#open.some(({ mark: outer }) => outer.leadsTo);
    const identity = first ? html`id="${mark.id}"` : html`data-of="${mark.id}"`;
    const title = mark.title && html` title="${mark.title}"`;
    const word = first && WORD[mark.kind] && html` data-word="${WORD[mark.kind]}"`;
    const attributes = html`${identity} class="mark ${mark.kind}"${word}${title}`;
    this.parts.push(linked ? html`<a ${attributes} href="#${mark.leadsTo}">` : html`<span ${attributes}>`);
    this.#open.push({ mark, close: linked ? html`</a>` : html`</span>` });
  }

  #text(to: number): void {
    if (to > this.#at) this.parts.push(html`${this.#raw.slice(this.#at, to)}`);
    this.#at = Math.max(this.#at, to);
  }
}
