/** One report on the page: its text, paragraph by paragraph, with the cards of the claims beside. */
import { OWN_TEXT, type Paragraph } from '../../schemas/document.ts';
import type { ReadReport } from '../extract/extract.ts';
import { claimCard } from './card.ts';
import { type Html, html } from './html.ts';
import { type Mark, markUp } from './mark.ts';
import { marksOf, takenBy } from './marks.ts';
import { FURNITURE } from './words.ts';

/** Heading of a report: its title, else the name of its file. */
export function headingOf({ document }: ReadReport): string {
  return document.title ?? document.source_file;
}

/**
 * A report with everything that was read in it.
 *
 * @param report the report
 * @param prefix begins every element id, so that reports on one page do not share ids
 */
export function reportSection(report: ReadReport, prefix: string): Html {
  const { document, readings } = report;
  const cards = new Map<number, Html[]>();
  const marks = new Map(marksOf(report, prefix).map((mark) => [mark.id, mark]));
  for (const reading of readings) {
    const taken = takenBy(reading, document.text, prefix);
    for (const mark of [taken.counted, ...taken.contents]) if (mark) marks.set(mark.id, mark);
    const { paragraph } = reading.claim;
    cards.set(paragraph, [...(cards.get(paragraph) ?? []), claimCard(report, reading, taken, prefix)]);
  }
  const within = marksByParagraph(document.paragraphs, [...marks.values()]);
  const paragraphs = document.paragraphs.map((paragraph) => {
    if (!OWN_TEXT.has(paragraph.kind)) return furniture(report, paragraph);
    const beside = cards.get(paragraph.number) ?? [];
    cards.delete(paragraph.number);
    return html`<div class="row">
<p class="${paragraph.kind}" dir="auto"><span class="gutter">¶${paragraph.number}${
      paragraph.kind === 'body' ? null : html` <span class="kind">${paragraph.kind}</span>`
    }</span>${markUp(document.text, paragraph, within.get(paragraph)!)}</p>
<div class="cards">${beside}</div>
</div>
`;
  });
  return html`<article id="${prefix}">
<header>
<h2 dir="auto">${headingOf(report)}</h2>
<p class="facts">${facts(report)}</p>
</header>
${paragraphs}</article>
`;
}

/** The marks that reach into each paragraph; one over several paragraphs is a mark of each. */
function marksByParagraph(paragraphs: readonly Paragraph[], marks: Mark[]): Map<Paragraph, Mark[]> {
  const waiting = marks.sort((a, b) => b.start - a.start);
  const found = new Map<Paragraph, Mark[]>();
  let open: Mark[] = [];
  for (const paragraph of paragraphs) {
    while (waiting.length > 0 && waiting.at(-1)!.start < paragraph.end) open.push(waiting.pop()!);
    open = open.filter(({ end }) => end > paragraph.start);
    found.set(paragraph, open);
  }
  return found;
}

function furniture({ document }: ReadReport, { number, kind, start, end }: Paragraph): Html {
  return html`<div class="row furniture"><p dir="auto"><span class="gutter">¶${number}</span><span class="kind">not read: ${
    FURNITURE[kind] ?? kind
  }</span> ${document.text.slice(start, end)}</p></div>
`;
}

function facts({ document, readings }: ReadReport): Html {
  const { publisher, published, source_file } = document;
  const known = [publisher, published, source_file].filter((fact) => fact !== null);
  const count = readings.length === 1 ? '1 claim' : `${readings.length} claims`;
  return html`${known.map((fact) => html`<span><bdi>${fact}</bdi></span> `)}<span>${count}</span>`;
}
