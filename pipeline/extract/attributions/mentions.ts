/** Whom a report has mentioned so far: the sources and subjects that later pronouns and descriptions may stand for. */
import type { Token } from '../text/token.ts';
import type { Gender } from './lexicon.ts';

/** A source or subject. */
export interface Mention {
  at: number;
  speaker: string;
  kind: 'person' | 'people' | 'body' | 'document';
  gender: Gender | null;
  /** Head noun of a description, lower case; empty for names. */
  noun: string;
  /** It was the source of a statement. */
  spoke: boolean;
  /** The name is a person's beyond doubt: a title, a given name or a description shows it. */
  sure: boolean;
  /** A description that introduces someone (*a baker*), not one that stands for a name (*the former mayor*). */
  fresh: boolean;
}

/** How far back, in mentions, it is looked for what a later one means. */
const MEMORY = 40;

/** The weight of a mention that nothing further back can outweigh. */
export const SURE = 3;

/** The mentions of a report, in its order. */
export class Mentions {
  private readonly tokens: readonly Token[];
  private readonly list: Mention[] = [];
  /** Genders that pronouns have shown. */
  private readonly genders = new Map<string, Gender>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  add(mention: Mention): void {
    this.list.push(mention);
  }

  /** Remembers the gender that a pronoun has shown a speaker to have. */
  show(speaker: string, gender: Gender): void {
    this.genders.set(speaker, gender);
  }

  /** The gender that a pronoun has shown a speaker to have; null where none has. */
  shown(speaker: string): Gender | null {
    return this.genders.get(speaker) ?? null;
  }

  /** The last mention by a description with a noun that is longer than the noun: *a senior official* for *official*. */
  withNoun(noun: string): Mention | null {
    for (let i = this.list.length - 1; i >= this.horizon(); i--) {
      const mention = this.list[i]!;
      if (mention.noun === noun && mention.speaker.split(' ').length > 2) return mention;
    }
    return null;
  }

  /**
   * Who speaks in the sentence that a document's noun stands in, or its subject; the document itself where it is what
   * speaks there (*said a statement by the board*).
   *
   * @param at index of the noun
   */
  speakerBeside(at: number): Mention | null {
    const { sentence, lower } = this.tokens[at]!;
    let found: Mention | null = null;
    for (let i = this.list.length - 1; i >= this.horizon(); i--) {
      const mention = this.list[i]!;
      const there = this.tokens[mention.at]!.sentence;
      if (there < sentence) break;
      if (there === sentence && mention.spoke && mention.noun === lower) return mention;
      if (there === sentence && mention.kind !== 'document' && (!found || mention.spoke || !found.spoke))
        found = mention;
    }
    return found;
  }

  /**
   * The last mention before a token that fits, those of the highest weight first.
   *
   * @param before index of the token
   * @param fits whether a mention of a gender fits
   * @param weigh how likely a mention is meant, at most `SURE`
   */
  last(before: number, fits: Fit, weigh: (mention: Mention) => number): Mention | null {
    let best: Mention | null = null;
    for (let i = this.list.length - 1; i >= this.horizon(); i--) {
      const mention = this.list[i]!;
      if (mention.at >= before || !fits(mention, mention.gender ?? this.shown(mention.speaker))) continue;
      const leads = best !== null && weigh(mention) === weigh(best) && this.leads(mention, best);
      if (!best || weigh(mention) > weigh(best) || leads) best = mention;
      else if (weigh(best) === SURE) break;
    }
    return best;
  }

  private horizon(): number {
    return Math.max(0, this.list.length - MEMORY);
  }

  /** Of two mentions in a sentence, the one that speaks is meant, else the first, which is the subject. */
  private leads(earlier: Mention, later: Mention): boolean {
    const together = this.tokens[earlier.at]!.sentence === this.tokens[later.at]!.sentence;
    return together && (earlier.spoke || !later.spoke);
  }
}

/** Whether a mention may be meant by a pronoun of a gender; null where the pronoun tells none. */
export type Fit = (mention: Mention, gender: Gender | null) => boolean;
