/** The page of `annotate --html`: one file that shows what was read in reports, without network or server. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Document } from '../../schemas/document.ts';
import { readReport } from '../extract/extract.ts';
import { Html, html } from './html.ts';
import { headingOf, reportSection } from './report.ts';

const STYLE = readFileSync(new URL('./page.css', import.meta.url), 'utf8');
const SCRIPT = readFileSync(new URL('./page.js', import.meta.url), 'utf8');
/** Nothing is loaded, and nothing runs but our own script, whatever a report may contain. */
const POLICY = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'`;

function hash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}

/**
 * The page.
 *
 * @param documents the reports, in the order of the page; it is held in memory, as whoever opens it does too
 * @returns HTML
 */
export function pageOf(documents: Iterable<Document>): string {
  const contents: Html[] = [];
  const sections: Html[] = [];
  for (const document of documents) {
    const report = readReport(document);
    const prefix = `r${sections.length + 1}`;
    contents.push(
      html`<li><a href="#${prefix}" dir="auto">${headingOf(report)}</a> <span>${report.readings.length}</span></li>\n`,
    );
    sections.push(reportSection(report, prefix));
  }
  const counted = sections.length === 1 ? 'one report' : `${sections.length} reports`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Figures read in ${counted}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header class="top">
<h1>Figures read in ${counted}</h1>
<p class="hint">Each card is one claim: a figure that the report states, and what was read with it. Rest the pointer on a card or a
figure, or go to it with the Tab key, to see the words that each field was read from.</p>
${LEGEND}
</header>
${sections.length > 1 && html`<nav aria-label="Reports"><ol>${contents}</ol></nav>`}
<main>
${sections.length === 0 ? html`<p>There was no report to read.</p>` : sections}</main>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`.source;
}

const LEGEND = html`<ul class="legend" aria-label="Marks">
<li><span class="mark claim">120</span> figure of a claim</li>
<li><span class="mark number">one</span> number that is no claim</li>
<li><span class="mark date">on Tuesday</span> date</li>
<li><span class="mark time">for weeks</span> other time</li>
<li><span class="mark place">Raqqa</span> place</li>
<li><span class="mark speaker">a guard</span> speaker</li>
<li><span class="mark cue">said</span> word that attributes</li>
</ul>`;
