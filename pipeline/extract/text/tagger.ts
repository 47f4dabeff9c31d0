/**
 * Chooses the tag of each word by the words beside it: the library's tagging rules, run over numbers in tables.
 *
 * The rules are patterns of up to four words, each a state machine that goes from word to word. A pattern that fits
 * gives one of its words another tag, either always or where the word can have it.
 */
import { TAGGING_RULES, TAGS, type Word } from './engine.ts';

/** What a rule sees of a word: the number of its tag, or its hint, counted on from `FIRST_HINT`. */
const SYMBOL_BITS = 6;
const FIRST_HINT = TAGS.length;
const HINT_IN_RULES = 1_080_000;
/** In the library's machines: where a machine goes that cannot go on, and what it has found then. */
const OTHERWISE = '2070003';

/** A machine as the library writes it: states by number, each with the next state by symbol. */
type Transitions = Record<string, Record<string, number>>;

class TaggingRules {
  /** Next state by state and symbol; 0, the first state, where a pattern breaks off. */
  readonly #next: Uint8Array;
  /** State that a pattern ends in which breaks off here, or 0. */
  readonly #otherwise: Uint8Array;
  /** Tag that a pattern that ends here gives, below 0 where always; 0 where none ends. */
  readonly #tag: Int8Array;
  /** Which of the pattern's words gets it. */
  readonly #offset: Uint8Array;

  constructor(json: string) {
    const [, last, transitions, names, marks] = JSON.parse(json) as [
      number,
      number,
      Transitions,
      Record<string, string>,
      Record<string, [first: number, last: number]>,
    ];
    const states = last + 1;
    this.#next = new Uint8Array(states << SYMBOL_BITS);
    this.#otherwise = new Uint8Array(states);
    this.#tag = new Int8Array(states);
    this.#offset = new Uint8Array(states);
    for (const [state, row] of Object.entries(transitions))
      for (const [symbol, next] of Object.entries(row)) this.#add(Number(state), symbol, next);
    for (const [state, name] of Object.entries(names)) this.#tag[Number(state)] = Number(name);
    for (const [state, [first]] of Object.entries(marks)) this.#offset[Number(state)] = first;
  }

  #add(state: number, symbol: string, next: number): void {
    if (symbol === OTHERWISE) this.#otherwise[state] = next;
    else if (/^\d+$/.test(symbol)) this.#next[(state << SYMBOL_BITS) + symbolOfRule(Number(symbol))] = next;
  }

  /** Changes tags by the longest pattern at each word; patterns do not overlap. */
  run(words: readonly Word[], symbols: Uint8Array, tags: Uint8Array): void {
    const length = words.length;
    for (let first = 0; first < length; first++) {
      let state = 0;
      let found = 0;
      let end = first;
      for (let i = first; ; i++) {
        state = i < length ? this.#next[(state << SYMBOL_BITS) + symbols[i]!]! : 0;
        if (state === 0) break;
        const ends = this.#tag[state] === 0 ? this.#otherwise[state]! : state;
        if (ends === 0) continue;
        found = ends;
        end = i;
        if (ends === state) break;
      }
      if (found > 0) this.#apply(found, words, first, tags);
      first = end;
    }
  }

  #apply(pattern: number, words: readonly Word[], first: number, tags: Uint8Array): void {
    const at = first + this.#offset[pattern]!;
    const tag = this.#tag[pattern]!;
    if (tag < 0) tags[at] = -tag;
    else if (((words[at]!.possible >>> tag) & 1) === 1) tags[at] = tag;
  }
}

function symbolOfRule(symbol: number): number {
  return symbol < HINT_IN_RULES ? symbol : FIRST_HINT + symbol - HINT_IN_RULES;
}

const passes = TAGGING_RULES.map((json) => new TaggingRules(json));
let symbols = new Uint8Array(1024);

/**
 * Tags words that stand side by side.
 *
 * @param words all words of a paragraph, in order
 * @param tags gets the number of each word's tag; as long as `words` at least
 */
export function tagWords(words: readonly Word[], tags: Uint8Array): void {
  const length = words.length;
  if (symbols.length < length) symbols = new Uint8Array(2 * length);
  for (let i = 0; i < length; i++) tags[i] = words[i]!.likely;
  for (const rules of passes) {
    for (let i = 0; i < length; i++) {
      const { hint } = words[i]!;
      symbols[i] = hint > 0 ? FIRST_HINT + hint : tags[i]!;
    }
    rules.run(words, symbols, tags);
  }
  for (let i = 0; i < length; i++) if (words[i]!.settled) tags[i] = words[i]!.likely;
}
