/** Made-up news articles, any number of them, the same in every run. */
import type { ReportLine } from '../../schemas/document.ts';
import { numbers } from '../random.ts';
import { GRAMMAR } from './grammar.ts';

/** An article goes on until it has so many words; with its last paragraph that makes some 400. */
const WORDS = 365;

/** Writes articles with one source of random numbers. */
class Writer {
  readonly #random: () => number;
  readonly #numbers: Record<string, () => string>;

  constructor(seed: number) {
    this.#random = numbers(seed);
    const spelled = ['two', 'three', 'four', 'five', 'six', 'seven', 'nine', 'ten', 'eleven', 'a dozen'];
    this.#numbers = {
      small: () => (this.#random() < 0.5 ? this.#one(spelled) : String(this.#whole(2, 30))),
      count: () => this.#count(),
      percent: () =>
        `${(this.#random() * 40).toFixed(this.#random() < 0.5 ? 1 : 0)}${this.#one(['%', ' per cent', ' percent'])}`,
      money: () => `${(this.#random() * 90 + 1).toFixed(1)} ${this.#one(['million', 'billion'])}`,
      dollars: () => `$${this.#numbers.money!()}`,
      length: () => String(this.#whole(2, 400)),
      age: () => String(this.#whole(18, 90)),
      year: () => String(this.#whole(1995, 2025)),
      name: () => `${this.#coined(1)} ${this.#coined(2)}`,
      company: () =>
        `${this.#coined(2)} ${this.#one(['Industries', 'Bank', 'Foods', 'Energy', 'Group', 'Motors'])}`,
    };
  }

  article(number: number): ReportLine {
    const headline = this.#write('headline');
    const paragraphs = [`${this.#write('city').toUpperCase()} — ${this.#write('paragraph')}`];
    for (let words = 20; words < WORDS; words += paragraphs.at(-1)!.split(' ').length)
      paragraphs.push(this.#write('paragraph'));
    const month = String(this.#whole(1, 12)).padStart(2, '0');
    return {
      source_file: `${String(number).padStart(7, '0')}.txt`,
      text: [headline, ...paragraphs].join('\n\n'),
      published: `2025-${month}-${String(this.#whole(1, 28)).padStart(2, '0')}`,
      publisher: 'Valley Courier',
      title: headline,
    };
  }

  /** A phrase of the grammar, written out. A capital in its name asks for one at its beginning. */
  #write(name: string): string {
    const key = name[0]!.toLowerCase() + name.slice(1);
    const number = this.#numbers[key];
    const phrase = number
      ? number()
      : this.#one(GRAMMAR[key]!).replace(/\{(\w+)\}/g, (_, inner: string) => this.#write(inner));
    return key === name ? phrase : phrase[0]!.toUpperCase() + phrase.slice(1);
  }

  #count(): string {
    const whole = Math.floor(10 ** (1 + this.#random() * 4));
    if (this.#random() < 0.1) return `${(whole / 10).toFixed(1)} million`;
    return whole > 999 && this.#random() < 0.8 ? whole.toLocaleString('en-US') : String(whole);
  }

  /** A name that nobody bears. */
  #coined(syllables: number): string {
    let name = this.#one(GRAMMAR.onset!);
    for (let i = 0; i < syllables; i++) name += this.#one(GRAMMAR.middle!);
    return name + this.#one(GRAMMAR.ending!);
  }

  #one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)]!;
  }

  #whole(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }
}

/**
 * Articles of about 400 words with quotations, sources, places, dates and figures of every kind.
 *
 * @param count how many
 * @param seed a whole number; another seed gives other articles
 */
export function inventArticles(count: number, seed: number): ReportLine[] {
  const writer = new Writer(seed);
  return Array.from({ length: count }, (_, i) => writer.article(i));
}
