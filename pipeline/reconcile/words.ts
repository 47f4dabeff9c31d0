/** How findings put figures and names into words. */
import { sourceId } from '../../schemas/source.ts';
import type { Comparable } from './group.ts';
import { populationOf } from './populations.ts';

/** A number with thousands separators: 43,250. */
export function printed(value: number): string {
  const [whole, part] = String(Math.abs(value)).split('.') as [string, string?];
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${part ? `.${part}` : ''}`;
}

/** A population in words: `detainee (Iraqi)`. */
export function populationText(key: string): string {
  const { kind, marks } = populationOf(key);
  const words = [...marks.values()].map((mark) => mark.replaceAll('_', ' '));
  const head = kind.replace(/^unit:/, '').replaceAll('_', ' ');
  return words.length > 0 ? `${head} (${words.join(', ')})` : head;
}

/** What a claim is about: `detainee held, Norburg`; `country: countries of origin`. */
export function topicText(
  claim: Pick<Comparable, 'population' | 'compared_measure' | 'location' | 'place'>,
): string {
  const thing = populationText(claim.population);
  const measure = claim.compared_measure?.replaceAll('_', ' ') ?? null;
  const said = measure === null ? thing : `${thing}${measure.includes(' ') ? ':' : ''} ${measure}`;
  const place = claim.location ?? claim.place;
  return place === null || place === NO_PLACE ? said : `${said}, ${place}`;
}

/** The time that claims are stated for: their date where they share it, else the first and the last day. */
export function periodText(claims: readonly Pick<Comparable, 'date' | 'date_from' | 'date_to'>[]): string {
  const [{ date }] = claims as [Comparable];
  if (date !== null && claims.every((claim) => claim.date === date)) return date;
  const first = claims.reduce((least, { date_from }) => (date_from! < least ? date_from! : least), '9999');
  const last = claims.reduce((most, { date_to }) => (date_to! > most ? date_to! : most), '');
  return first === last ? first : `${first} to ${last}`;
}

/** What stands for the place of claims that are compared without one (`sql/keyed.sql`). */
const NO_PLACE = '-';

/** Who says what, with the ids of the reports: `roughly 150 (U.S. Central Command in 000, 001)`. At most `MOST` reports are named. */
export function sayingText(claims: readonly Comparable[]): string {
  const byWord = new Map<string, Map<string, Set<string>>>();
  for (const claim of claims) {
    const speakers = byWord.get(claim.figure_text) ?? new Map<string, Set<string>>();
    const speaker = claim.speech === 'narration' ? '' : (claim.speaker ?? '');
    const reports = speakers.get(speaker) ?? new Set<string>();
    reports.add(sourceId(claim.source_file));
    byWord.set(claim.figure_text, speakers.set(speaker, reports));
  }
  return [...byWord]
    .slice(0, MOST)
    .map(([figure, speakers]) => {
      const who = [...speakers].slice(0, MOST).map(([speaker, reports]) => {
        const files = [...reports].slice(0, MOST).join(', ') + (reports.size > MOST ? ', …' : '');
        return speaker === '' ? files : `${speaker} in ${files}`;
      });
      return `${figure} (${who.join('; ')}${speakers.size > MOST ? '; …' : ''})`;
    })
    .join(', ')
    .concat(byWord.size > MOST ? ', …' : '');
}

const MOST = 5;
