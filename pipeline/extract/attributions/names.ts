/** The names of a report, and which of them are long and short forms of one another. */
import { shapeClass } from '../text/forms.ts';
import { CAPITALS, LETTER } from '../text/letters.ts';
import { firstWhere } from '../text/search.ts';
import type { Token } from '../text/token.ts';
import { Acronyms } from './acronyms.ts';
import {
  type Gender,
  givenNameGender,
  isGivenName,
  isTitle,
  isTrade,
  sourceKind,
  sourceKindOf,
} from './lexicon.ts';
import { holderStart, isCapital, isDescribed, isJoiner, nameEnd, withoutTitles } from './name_spans.ts';

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

const WORD = shapeClass(LETTER);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Names of more words than this are not looked into for acronyms. */
const LONGEST_SPELLED = 12;
/** Of names that end with the same word so many are looked at, so that time stays linear. */
const MOST_TRIED = 60;
/** So many names back a pronoun looks for its person. */
const MOST_BEFORE = 8;

/** All names of a report in order, with look-up by their words. */
export class Names {
  readonly list: Name[] = [];
  private readonly byWord = new Map<string, number[]>();
  private readonly acronyms = new Acronyms();
  /** Names cut at their blanks, by their text. */
  private readonly parts = new Map<string, readonly string[]>();

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
    for (let i = first; i < last; i++) if (isJoiner(tokens[i]!)) body = true;
    if (first > 0 && isTrade(tokens[first - 1]!)) body = true;
    const given = last - first > 1 ? givenNameGender(tokens[first]!) : null;
    const named = last - first > 1 && isGivenName(tokens[first]!) && !CAPITALS.test(tokens[first]!.text);
    const person = !body && (titled || named || isDescribed(tokens, start, last));
    const name = { first, last, text, body: body && !titled, gender: gender ?? given, person };
    const index = this.list.push(name) - 1;
    for (let i = first; i < last; i++) {
      const word = tokens[i]!.lower;
      if (!WORD.has(tokens[i]) || isJoiner(tokens[i]!)) continue;
      const known = this.byWord.get(word);
      if (known) known.push(index);
      else this.byWord.set(word, [index]);
    }
    if (last - first > 1 && last - first <= LONGEST_SPELLED) this.acronyms.bind(tokens, name);
  }

  /**
   * The fullest form of a name in the report.
   *
   * @param text the name as it stands
   * @param at token index where it stands; of several longer names the nearest before it is taken
   * @param gender gender that the place tells, such as by *Mrs.*
   */
  fullest(text: string, at: number, gender: Gender | null = null): string {
    const meaning = this.acronyms.meaning(text, this.list, (name) => this.partsOf(name));
    if (meaning) return meaning;
    const words = this.partsOf(text);
    if (words.length > 3) return text;
    const candidates = this.byWord.get(words.at(-1)!.toLowerCase());
    if (!candidates) return text;
    let best: Name | null = null;
    let from = upperBound(candidates, this.list, at);
    for (let tries = 0; from > 0 && tries < MOST_TRIED && !best; tries++) {
      const name = this.list[candidates[--from]!]!;
      if (this.extends(name, words, gender)) best = name;
    }
    from = upperBound(candidates, this.list, at);
    for (let tries = 0; from < candidates.length && tries < MOST_TRIED && !best; tries++) {
      const name = this.list[candidates[from++]!]!;
      if (this.extends(name, words, gender)) best = name;
    }
    return best ? best.text : text;
  }

  /** The only body of the report whose name ends with a noun: *the army* → *Syrian Arab Army*. */
  onlyBody(noun: string): string | null {
    let only: string | null = null;
    for (const index of (this.byWord.get(noun) ?? []).slice(0, MOST_TRIED)) {
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
    for (let i = low - 1; i >= Math.max(0, low - MOST_BEFORE); i--) {
      const name = this.list[i]!;
      if (name.person && (name.gender === null || name.gender === gender)) return name;
    }
    return null;
  }

  /** What is known of the bearer of a name, from any place in the report. */
  bearer(text: string): { person: boolean; body: boolean; gender: Gender | null } {
    const words = this.partsOf(text);
    const known = { person: false, body: false, gender: null as Gender | null };
    for (const index of (this.byWord.get(words.at(-1)!.toLowerCase()) ?? []).slice(0, MOST_TRIED)) {
      const name = this.list[index]!;
      if (name.text !== text) continue;
      known.person ||= name.person;
      known.body ||= name.body;
      known.gender ??= name.gender;
    }
    return known;
  }

  private partsOf(text: string): readonly string[] {
    let parts = this.parts.get(text);
    if (!parts) {
      parts = text.split(/\s+/);
      this.parts.set(text, parts);
    }
    return parts;
  }

  private extends(name: Name, words: readonly string[], gender: Gender | null): boolean {
    const longer = this.partsOf(name.text);
    if (longer.length <= words.length) return false;
    if (gender && name.gender && name.gender !== gender) return false;
    const tail = longer.filter((word) => !SUFFIX.test(word)).slice(-words.length);
    if (tail.join(' ').toLowerCase() === words.join(' ').toLowerCase())
      return name.person || !name.body || words.length > 1 || sourceKindOf(words[0]!) !== null;
    return name.body && words.length === 1 && sourceKindOf(words[0]!) !== null && longer.includes(words[0]!);
  }
}

function upperBound(candidates: readonly number[], list: readonly Name[], at: number): number {
  return firstWhere(candidates, (candidate) => list[candidate]!.first >= at);
}
