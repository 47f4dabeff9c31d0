/** Names of companies that begin or end with a place’s: *Foo Savings Inc.*, *First of Foo Corp.*, and *Foo Savings* again. */
import type { Text } from '../text/text.ts';
import type { Token } from '../text/token.ts';
import { type Candidate, isCapitalised } from './candidates.ts';
import { COMPANIES } from './words.ts';

/** Words of a company's name behind a place's. */
const LONGEST = 4;

/** Answers for the names of one report whether they stand in the name of a company. */
export class CompanyNames {
  readonly #text: Text;
  readonly #known = new Set<string>();

  /**
   * @param text the report
   * @param candidates possible place names
   */
  constructor(text: Text, candidates: readonly Candidate[]) {
    this.#text = text;
    for (const candidate of candidates)
      if (this.isFull(candidate)) for (const name of this.#names(candidate)) this.#known.add(name);
  }

  /** Whether the capitalised words behind a name end with a company's form: *Foo Savings Ltd*. */
  isFull({ last }: Candidate): boolean {
    const { tokens } = this.#text;
    for (let i = last; i < last + LONGEST; i++) {
      const token = tokens[i];
      if (!token || !(isCapitalised(token) || token.text === '&')) return false;
      if (isForm(token)) return true;
    }
    return false;
  }

  /** Whether a name stands in that of a company that the report gives in full somewhere. */
  isKnown(candidate: Candidate): boolean {
    return this.#known.size > 0 && this.#names(candidate).some((name) => this.#known.has(name));
  }

  /** What is kept of a company’s name: the place’s with the word behind it, and with a name and *of* before it. */
  #names({ first, last, key }: Candidate): string[] {
    const { tokens } = this.#text;
    const names: string[] = [];
    const behind = tokens[last];
    if (behind && isCapitalised(behind) && !isForm(behind)) names.push(`${key} ${behind.lower}`);
    const head = tokens[first - 2];
    if (head && tokens[first - 1]!.lower === 'of' && isCapitalised(head))
      names.push(`${head.lower} of ${key}`);
    return names;
  }
}

/** *Ltd*, *Inc.*: the word that ends a company’s name. */
function isForm({ lower }: Token): boolean {
  return COMPANIES.has(lower.replace(/\.$/, ''));
}
