/** Tells names that a report uses for a team or a company from the places so called: *Burnley have won*, *a chef at Iceland*. */
import { wordClass } from '../text/forms.ts';
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import type { Placed } from './metonym.ts';
import { EMPLOYEES, FOLLOWERS, GRANTS } from './words.ts';

/** Kinds of places that give their names to teams and companies. */
const BEARERS: ReadonlySet<string> = new Set(['country', 'city', 'town', 'village', 'admin1', 'admin2']);
/** Verbs that a single place does not have, but a team or company may. */
const PLURAL = wordClass('have are were');
/** What may stand before the subject of a clause. */
const CONJUNCTIONS = wordClass(
  'that but as while when because although though if whether how after before since',
);
/** Behind these a place is meant, whatever else is called so. */
const LOCATIVE = wordClass('in near around across outside inside throughout within');
/** So many words an employee’s office may have: *head **of buying** at Iceland*. */
const OFFICE = 4;

/**
 * Marks the names of towns and countries that the report uses for a team or company, wherever they do not plainly stand
 * for the place. Changes the mentions in place.
 *
 * @param text the report
 * @param places its names, in order
 */
export function markBodies(text: Text, places: readonly Placed[]): void {
  const names = new Set<string>();
  for (const place of places) {
    const { mention } = place;
    if (mention.use !== 'literal' || !BEARERS.has(mention.kind)) continue;
    if (isGranting(text.tokens, place)) mention.use = 'metonym';
    if (isPluralSubject(text, place) || isEmployer(text.tokens, place) || hasFollowers(text.tokens, place))
      names.add(mention.name);
  }
  if (names.size === 0) return;
  for (const { mention, first, last } of places) {
    if (mention.use !== 'literal' || !names.has(mention.name)) continue;
    const { tokens } = text;
    const isSaidPlace = LOCATIVE.has(tokens[first - 1]) || /^(?:[(–—]|--?)$/.test(tokens[last]?.text ?? '');
    if (!isSaidPlace && BEARERS.has(mention.kind)) mention.use = 'metonym';
  }
}

/** *Burnley **have** signed*: one place has a verb in the plural, as British papers give teams and companies; *the Netherlands* are several. */
function isPluralSubject({ tokens, sentences }: Text, { first, last }: Placed): boolean {
  if (!PLURAL.has(tokens[tokens[last]?.tag === 'ADV' ? last + 1 : last])) return false;
  if (tokens[first]!.lower === 'the') return false;
  if (first === sentences[tokens[first]!.sentence]!.first) return true;
  const before = tokens[first - 1]!;
  if (before.text === ',') return tokens[first - 2]!.tag !== 'PROPN';
  return CONJUNCTIONS.has(before) || /^["“‘:;–—]$/.test(before.text);
}

/** *the head of buying **at** Iceland*: one works in a country, but at a company. */
function isEmployer(tokens: readonly Token[], { first, last, mention }: Placed): boolean {
  if (mention.kind !== 'country' || tokens[first - 1]?.lower !== 'at') return false;
  if (/^(?:NOUN|PROPN|ADJ|PART|NUM)$/.test(tokens[last]?.tag ?? '')) return false;
  for (let i = first - 2; i >= Math.max(0, first - 2 - OFFICE); i--)
    if (EMPLOYEES.has(tokens[i]!.lower)) return true;
    else if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'PUNCT') return false;
  return false;
}

/** *Iceland shoppers*, *the Burnley striker*: those whom a company or a team has, not those of a place. */
function hasFollowers(tokens: readonly Token[], { last }: Placed): boolean {
  return tokens[last]?.spaced === true && FOLLOWERS.has(tokens[last]!.lower);
}

/** *a bid **from** Burnley*, *on loan from Leeds*: what a team gives. */
function isGranting(tokens: readonly Token[], { first }: Placed): boolean {
  return tokens[first - 1]?.lower === 'from' && GRANTS.has(tokens[first - 2]?.lemma ?? '');
}
