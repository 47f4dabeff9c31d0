/** The names of a report, and which of them are long and short forms of one another. */

import { CAPITAL as CAPITAL_LETTER, CAPITALS, LETTER } from '../text/letters.ts';
import { firstWhere } from '../text/search.ts';
import type { Token } from '../text/token.ts';
import { type Gender, givenNameGender, isTitle, sourceKind, titleGender } from './lexicon.ts';

export interface Name {
  /** Token indexes, `last` exclusive; titles are left out. */
  first: number;
  last: number;
  text: string;
  /** Ends with the noun of a body or document (*Department*, *Observatory*), or is an acronym. */
  body: boolean;
  gender: Gender | null;
  /** Has a title or a given name, so it is a person for certain. */
  person: boolean;
}

const PARTICLE = /^(?:al|el|bin|ibn|de|del|della|da|di|van|von|der|la|le|ul)$/;
/** A capital, also behind an article: *al-Hol*. */
const CAPITAL = /^(?:\p{Ll}{2,3}[-‐‑])?\p{Lu}/u;
const JOINER = /^(?:of|for|on)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Among so many first names of a report the meaning of an acronym is looked for. */
const MOST_NAMES = 2000;
/** Names of more words than this are not looked into for acronyms. */
const LONGEST_NAME = 12;

/** All names of a report in order, with look-up by their words. */
export class Names {
  readonly list: Name[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly acronyms = new Map<string, string>();
  /** Words in capitals that no name of the report spells. */
  private readonly unspelled = new Set<string>();

  constructor(tokens: readonly Token[], raw: string) {
    for (let i = 0; i < tokens.length; i++) {
      if (!isCapital(tokens, i)) continue;
      const last = nameEnd(tokens, i);
      this.add(tokens, raw, i, last);
      i = last - 1;
    }
  }

  private add(tokens: readonly Token[], raw: string, start: number, last: number): void {
    const held = isTitle(tokens[start - 2] ?? tokens[start]!) ? holderStart(tokens, start, last) : start;
    const { first, titled, gender } = withoutTitles(tokens, held, last);
    const head = tokens[last - 1]!;
    const text = raw.slice(tokens[first]!.start, head.end);
    let body = sourceKind(head) === 'body' || CAPITALS.test(text);
    for (let i = first; i < last; i++) if (JOINER.test(tokens[i]!.lower)) body = true;
    const given = last - first > 1 ? givenNameGender(tokens[first]!.text) : null;
    const person = !body && (titled || given !== null || isDescribed(tokens, start, last));
    const name = { first, last, text, body: body && !titled, gender: gender ?? given, person };
    const index = this.list.push(name) - 1;
    for (let i = first; i < last; i++) {
      const word = tokens[i]!.lower;
      if (!LETTER.test(word) || JOINER.test(word)) continue;
      const known = this.byWord.get(word);
      if (known) known.push(index);
      else this.byWord.set(word, [index]);
    }
    if (last - first > 1 && last - first <= LONGEST_NAME) this.bindAcronym(tokens, name);
  }

  /** *Syrian Democratic Forces (SDF)*, or the initials alone wherever they stand. */
  private bindAcronym(tokens: readonly Token[], name: Name): void {
    const open = tokens[name.last];
    const inside = tokens[name.last + 1];
    if (
      open?.text === '(' &&
      inside &&
      tokens[name.last + 2]?.text === ')' &&
      /^\p{Lu}[\p{L}.&-]+$/u.test(inside.text)
    )
      this.acronyms.set(inside.text, name.text);
    const initials = initialsOf(tokens, name);
    if (initials.length > 1 && !name.person && !this.acronyms.has(initials))
      this.acronyms.set(initials, name.text);
  }

  /**
   * The fullest form of a name in the report.
   *
   * @param text the name as it stands
   * @param at token index where it stands; of several longer names the nearest before it is taken
   * @param gender gender that the place tells, such as by *Mrs.*
   */
  fullest(text: string, at: number, gender: Gender | null = null): string {
    const acronym = this.acronyms.get(text) ?? (/^\p{Lu}{4,}$/u.test(text) ? this.blend(text) : undefined);
    if (acronym) return acronym;
    const words = text.split(/\s+/);
    if (words.length > 3) return text;
    const candidates = this.byWord.get(words.at(-1)!.toLowerCase());
    if (!candidates) return text;
    let best: Name | null = null;
    let from = upperBound(candidates, this.list, at);
    for (let tries = 0; from > 0 && tries < 60 && !best; tries++) {
      const name = this.list[candidates[--from]!]!;
      if (this.extends(name, words, gender)) best = name;
    }
    from = upperBound(candidates, this.list, at);
    for (let tries = 0; from < candidates.length && tries < 60 && !best; tries++) {
      const name = this.list[candidates[from++]!]!;
      if (this.extends(name, words, gender)) best = name;
    }
    return best ? best.text : text;
  }

  /** The only body of the report whose name ends with a noun: *the army* → *Syrian Arab Army*. */
  onlyBody(noun: string): string | null {
    let only: string | null = null;
    for (const index of (this.byWord.get(noun) ?? []).slice(0, 60)) {
      const { text, body } = this.list[index]!;
      if (!body || text === only || !text.toLowerCase().endsWith(` ${noun}`)) continue;
      if (only) return null;
      only = text;
    }
    return only;
  }

  /** The last name before a token that is a person's for certain, and of a gender where it tells one. */
  personBefore(at: number, gender: Gender): Name | null {
    const low = firstWhere(this.list, ({ first }) => first >= at);
    for (let i = low - 1; i >= Math.max(0, low - 8); i--) {
      const name = this.list[i]!;
      if (name.person && (name.gender === null || name.gender === gender)) return name;
    }
    return null;
  }

  /** What is known of the bearer of a name, from any place in the report. */
  bearer(text: string): { person: boolean; body: boolean; gender: Gender | null } {
    const words = text.split(/\s+/);
    const known = { person: false, body: false, gender: null as Gender | null };
    for (const index of (this.byWord.get(words.at(-1)!.toLowerCase()) ?? []).slice(0, 60)) {
      const name = this.list[index]!;
      if (name.text !== text) continue;
      known.person ||= name.person;
      known.body ||= name.body;
      known.gender ??= name.gender;
    }
    return known;
  }

  private extends(name: Name, words: readonly string[], gender: Gender | null): boolean {
    const longer = name.text.split(/\s+/);
    if (longer.length <= words.length) return false;
    if (gender && name.gender && name.gender !== gender) return false;
    const tail = longer.filter((word) => !SUFFIX.test(word)).slice(-words.length);
    if (tail.join(' ').toLowerCase() === words.join(' ').toLowerCase())
      return (
        name.person ||
        !name.body ||
        words.length > 1 ||
        sourceKind({ lower: words[0]!.toLowerCase() } as Token) !== null
      );
    return (
      name.body &&
      words.length === 1 &&
      sourceKind({ lower: words[0]!.toLowerCase() } as Token) !== null &&
      longer.includes(words[0]!)
    );
  }

  /** *CENTCOM* for *Central Command*: an acronym of the beginnings of words. */
  private blend(acronym: string): string | undefined {
    if (this.unspelled.has(acronym)) return undefined;
    this.unspelled.add(acronym);
    for (let i = 0; i < Math.min(this.list.length, MOST_NAMES); i++) {
      const name = this.list[i]!;
      const words = name.text.split(/\s+/);
      if (words.length < 2 || words.length > 6) continue;
      for (let skip = 0; skip < Math.min(3, words.length - 1); skip++)
        if (spells(acronym.toLowerCase(), words.slice(skip))) {
          this.acronyms.set(acronym, name.text);
          return name.text;
        }
    }
    return undefined;
  }
}

/** Where the name itself begins behind titles, and what the titles tell. */
export function withoutTitles(
  tokens: readonly Token[],
  start: number,
  last: number,
): { first: number; titled: boolean; gender: Gender | null } {
  let first = start;
  let gender: Gender | null = null;
  if (last - start > 2 && isOccupation(tokens, start)) first++;
  for (let i = start; i < last - 1; i++)
    if (isTitle(tokens[i]!)) {
      first = i + 1;
      gender = titleGender(tokens[i]!) ?? gender;
    }
  return { first, titled: first > start, gender };
}

/** *Headteacher Ann Holt*: a noun that only the start of a sentence capitalises. */
function isOccupation(tokens: readonly Token[], i: number): boolean {
  const opens = i === 0 || tokens[i - 1]!.sentence !== tokens[i]!.sentence;
  return opens && sourceKind(tokens[i]!) === 'person';
}

/** *(Secretary of) State Jane Doe*: where the person's name begins in a run of capitals, by the first given name. */
export function holderStart(tokens: readonly Token[], start: number, last: number): number {
  for (let i = start + 1; i < last - 1; i++)
    if (givenNameGender(tokens[i]!.text) !== null && !isTitle(tokens[i - 1]!)) return i;
  return start;
}

/** *the analyst Amal Haddad*, *Amal Haddad, 45,*, *Amal Haddad, a lawyer*: what stands beside a name shows a person. */
function isDescribed(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (before && before.sentence === tokens[first]!.sentence && sourceKind(before) === 'person') return true;
  if (tokens[last]?.text !== ',' || tokens[last + 1]?.sentence !== tokens[first]!.sentence) return false;
  const next = tokens[last + 1]!;
  if (next.tag === 'NUM') return /^[,.]$/.test(tokens[last + 2]?.text ?? '');
  if (next.lower === 'who') return true;
  for (let i = last + 1; i < Math.min(tokens.length, last + 8); i++) {
    if (/^(?:PUNCT|VERB|AUX|ADP)$/.test(tokens[i]!.tag))
      return i > last + 1 && sourceKind(tokens[i - 1]!) === 'person';
  }
  return false;
}

/** Whether beginnings of all the words, in order, spell a word. */
function spells(acronym: string, words: readonly string[]): boolean {
  if (words.length === 0) return acronym === '';
  const word = words[0]!.toLowerCase();
  if (/^(?:of|the|and|for)$/.test(word)) return spells(acronym, words.slice(1));
  for (let n = Math.min(word.length, acronym.length); n > 0; n--)
    if (word.slice(0, n) === acronym.slice(0, n) && spells(acronym.slice(n), words.slice(1))) return true;
  return false;
}

function initialsOf(tokens: readonly Token[], name: Name): string {
  let initials = '';
  for (let i = name.first; i < name.last; i++)
    if (CAPITAL_LETTER.test(tokens[i]!.text) && !/\./.test(tokens[i]!.text)) initials += tokens[i]!.text[0];
  return initials;
}

/** Whether a token begins or continues a name: capitalised, and not only because it opens a sentence. */
export function isCapital(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !CAPITAL.test(token.text)) return false;
  if (token.tag === 'PROPN') return true;
  if (!/^(?:NOUN|ADJ|X)$/.test(token.tag)) return false;
  const before = i > 0 ? tokens[i - 1]! : undefined;
  return before !== undefined && before.sentence === token.sentence && !/^["“‘'(:]$/.test(before.text);
}

/** Index behind the name that begins at `i`. */
export function nameEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  let body = sourceKind(tokens[i]!) === 'body';
  while (end < tokens.length && end - i < LONGEST_NAME) {
    const token = tokens[end]!;
    if (token.sentence !== tokens[i]!.sentence) break;
    const next = tokens[end + 1];
    if (isCapital(tokens, end) && (token.spaced || /^[-‐‑/&]$/.test(tokens[end - 1]!.text))) {
      body ||= sourceKind(token) === 'body';
      end++;
    } else if (/^[-‐‑/&]$/.test(token.text) && !token.spaced && next && isCapital(tokens, end + 1)) end++;
    else if (PARTICLE.test(token.lower) && next && isCapital(tokens, end + 1)) end++;
    else if (body && JOINER.test(token.lower) && next && isCapital(tokens, end + 1)) end += 2;
    else if (
      body &&
      JOINER.test(token.lower) &&
      next?.lower === 'the' &&
      end + 2 < tokens.length &&
      isCapital(tokens, end + 2)
    )
      end += 3;
    else break;
  }
  return end;
}

function upperBound(candidates: readonly number[], list: readonly Name[], at: number): number {
  return firstWhere(candidates, (candidate) => list[candidate]!.first >= at);
}
