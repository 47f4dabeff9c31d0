/** The acronyms of a report, and the names they stand for. */
import { FormClass } from '../text/forms.ts';
import { CAPITAL } from '../text/letters.ts';
import type { Token } from '../text/token.ts';
import type { Name } from './names.ts';

const ACRONYM = /^\p{Lu}[\p{L}.&-]+$/u;
/** Long enough to be made of the beginnings of words: *CENTCOM*. */
const BLEND = /^\p{Lu}{4,}$/u;
/** Among so many first names of a report the meaning of an acronym is looked for. */
const MOST_NAMES = 2000;

type PartsOf = (name: string) => readonly string[];

/** Acronyms with their meanings, learned name by name. */
export class Acronyms {
  private readonly meanings = new Map<string, string>();
  /** Words in capitals that no name of the report spells. */
  private readonly unspelled = new Set<string>();

  /** *Syrian Democratic Forces (SDF)*, or the initials alone wherever they stand. */
  bind(tokens: readonly Token[], name: Name): void {
    const open = tokens[name.last];
    const inside = tokens[name.last + 1];
    if (open?.text === '(' && inside && tokens[name.last + 2]?.text === ')' && ACRONYM.test(inside.text))
      this.meanings.set(inside.text, name.text);
    const initials = initialsOf(tokens, name);
    if (initials.length > 1 && !name.person && !this.meanings.has(initials))
      this.meanings.set(initials, name.text);
  }

  /**
   * The name that a word stands for, or undefined.
   *
   * @param word the word as it stands
   * @param names all names of the report, in order
   * @param partsOf cuts a name at its blanks
   */
  meaning(word: string, names: readonly Name[], partsOf: PartsOf): string | undefined {
    return this.meanings.get(word) ?? (BLEND.test(word) ? this.blend(word, names, partsOf) : undefined);
  }

  /** *CENTCOM* for *Central Command*: an acronym of the beginnings of words. */
  private blend(acronym: string, names: readonly Name[], partsOf: PartsOf): string | undefined {
    if (this.unspelled.has(acronym)) return undefined;
    this.unspelled.add(acronym);
    for (let i = 0; i < Math.min(names.length, MOST_NAMES); i++) {
      const { text } = names[i]!;
      const words = partsOf(text);
      if (words.length < 2 || words.length > 6) continue;
      for (let skip = 0; skip < Math.min(3, words.length - 1); skip++)
        if (spells(acronym.toLowerCase(), words.slice(skip))) {
          this.meanings.set(acronym, text);
          return text;
        }
    }
    return undefined;
  }
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

/** Words whose first letter stands in an acronym; *J.* does not. */
const INITIAL = new FormClass((_, text) => CAPITAL.test(text) && !text.includes('.'));

function initialsOf(tokens: readonly Token[], name: Name): string {
  let initials = '';
  for (let i = name.first; i < name.last; i++) if (INITIAL.has(tokens[i])) initials += tokens[i]!.text[0];
  return initials;
}
