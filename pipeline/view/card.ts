/** The card of a claim: each field, with the rule that gave it and the words it was read from. */
import type { ExtractedClaim } from '../../schemas/claim.ts';
import type { ReadField } from '../../schemas/codes.ts';
import type { Reading } from '../extract/claims/claims.ts';
import { definitionOf } from '../extract/claims/confidence.ts';
import type { ReadReport } from '../extract/extract.ts';
import { type Content, type Html, html } from './html.ts';
import type { Mark } from './mark.ts';
import { cardId, type Taken } from './marks.ts';
import {
  DATE_BASIS,
  LOCATION_BASIS,
  MODALITY,
  QUALIFIER,
  SPEAKER_BASIS,
  SPEECH,
  UNIT_BASIS,
} from './words.ts';

/** Links to the words of the report, with the paragraph where they stand elsewhere. */
type Quote = (mark: Mark | null) => Html | null;

/**
 * The card of one claim.
 *
 * @param report the report
 * @param reading the claim
 * @param taken the marks that it was read from
 * @param prefix begins every element id of the report
 */
export function claimCard(report: ReadReport, reading: Reading, taken: Taken, prefix: string): Html {
  const { claim } = reading;
  const quote = quoterOf(report, claim);
  const why = (field: ReadField) => ruleOf(reading, field);
  const marks = [
    taken.figure,
    taken.counted,
    taken.date,
    taken.place,
    taken.destination,
    taken.speaker,
    taken.cue,
    ...taken.contents,
  ];
  const takes = marks.flatMap((mark) => (mark ? [mark.id] : [])).join(' ');
  return html`<section class="card" id="${cardId(prefix, reading)}" data-takes="${takes}">
<h3><a href="#${taken.figure.id}"><bdi>${claim.figure_text}</bdi></a> <bdi>${claim.unit_text ?? claim.unit}</bdi>${
    claim.measure && html` <em>${plain(claim.measure)}</em>`
  }</h3>
<dl>
${row('number', numberOf(claim), claim.direction && `by which something went ${claim.direction}`, why('figure'))}
${countedRow(claim, quote(taken.counted), why('unit'))}
${row('measure', claim.measure && plain(claim.measure), null, why('measure'))}
${dateRow(claim, quote(taken.date), why('date'))}
${placeRow(claim, quote(taken.place), why('location'))}
${claim.destination && row('moved to', claim.destination, html`read from ${quote(taken.destination)}`)}
${speakerRow(claim, quote(taken.speaker), quote(taken.cue), why('speaker'))}
${row('given', MODALITY[claim.modality], html`${code(claim.modality)}`)}
</dl>
${record(claim)}
</section>
`;
}

function quoterOf({ document }: ReadReport, claim: ExtractedClaim): Quote {
  return (mark) => {
    if (!mark) return null;
    const paragraph = document.paragraphs.find(({ start, end }) => start <= mark.start && mark.start < end);
    const elsewhere = paragraph && paragraph.number !== claim.paragraph;
    const words = document.text.slice(mark.start, mark.end).replace(/\s+/g, ' ');
    return html`<a href="#${mark.id}">“<bdi>${words}</bdi>”</a>${elsewhere && ` in ¶${paragraph.number}`}`;
  };
}

function row(name: string, value: Content, basis: Content, rule: Html | null = null): Html {
  return html`<div><dt>${name}</dt><dd>${
    value === null ? html`<span class="none">none</span>` : html`<bdi>${value}</bdi>`
  }${basis && html` <small>${basis}</small>`}${rule}</dd></div>`;
}

/** The rule that gave a field, and how sure that makes it. */
function ruleOf<Field extends ReadField>({ claim, rules }: Reading, field: Field): Html {
  const confidence = claim[`${field}_confidence`];
  const definition = definitionOf(field, rules[field]);
  return html` <small class="rule">${definition} <span class="${confidence}">${confidence}</span></small>`;
}

/** The code as it stands in the dataset. */
function code(value: string): Html {
  return html`<code>${value}</code>`;
}

function countedRow({ unit, unit_basis }: ExtractedClaim, words: Html | null, rule: Html): Html {
  return row(
    'counts',
    unit,
    unit_basis
      ? html`${code(unit_basis)} ${UNIT_BASIS[unit_basis]}${words && ': '}${words}`
      : 'the report does not say what is counted',
    rule,
  );
}

function dateRow({ date, date_basis }: ExtractedClaim, words: Html | null, rule: Html): Html {
  return row(
    'date',
    date,
    date_basis
      ? html`${code(date_basis)} ${DATE_BASIS[date_basis]} ${words}`
      : 'the report gives none for it',
    rule,
  );
}

function placeRow({ location, location_basis }: ExtractedClaim, words: Html | null, rule: Html): Html {
  return row(
    'place',
    location,
    location_basis
      ? html`${code(location_basis)} ${LOCATION_BASIS[location_basis]} ${words}`
      : 'the report names none for it',
    rule,
  );
}

function speakerRow(claim: ExtractedClaim, source: Html | null, cue: Html | null, rule: Html): Html {
  const { speaker, speaker_basis, speech, via } = claim;
  const words = source && cue ? html`${source} and ${cue}` : (source ?? cue);
  return row(
    'speaker',
    speaker,
    html`${code(speaker_basis)} ${SPEAKER_BASIS[speaker_basis]} ${words}${
      speech !== 'narration' && `; ${SPEECH[speech]}`
    }${via && html`; via <bdi>${via}</bdi>`}`,
    rule,
  );
}

/** The number that a claim stands for: the interval that its wording admits. */
function numberOf({ qualifier, figure, figure_low, figure_high }: ExtractedClaim): string {
  const word = QUALIFIER[qualifier];
  if (figure === null) return `${word} ${grouped(figure_low)} and ${grouped(figure_high)}`;
  return `${word} ${grouped(figure)}`;
}

/** Digits in groups of three; of a fraction, four decimals. */
function grouped(value: number | null): string {
  if (value === null) return '?';
  const [whole, ...rest] = String(Math.round(value * 1e4) / 1e4).split('.');
  return [whole!.replace(/\B(?=(?:\d{3})+$)/g, ','), ...rest].join('.');
}

function plain(word: string): string {
  return word.replaceAll('_', ' ');
}

/** Every field as the dataset has it. */
function record(claim: ExtractedClaim): Html {
  const fields = Object.entries(claim).map(
    ([name, value]) =>
      html`<tr><th scope="row">${name}</th><td>${value === null ? html`<span class="none">null</span>` : html`<bdi>${value}</bdi>`}</td></tr>\n`,
  );
  return html`<details><summary>all fields</summary><table>${fields}</table></details>`;
}
