/**
 * What is known of a word by its letters alone, worked out once for each distinct word instead of at every token.
 *
 * Each token carries the number of its printed form (`Token.form`). A rule that asks the same question of many tokens
 * (*is it one of these words? does it look like a year?*) states the question once, as a `FormClass`; the class asks it
 * once for each form, and answers for every later token of that form with one look into a table. `FormTable` does the
 * same for what a word list says of a form. Every layer makes classes and tables of its own; the forms know none of them.
 *
 * Only the first `MOST_FORMS` forms of short words get a number, so that memory stays small however much is read; the
 * others share the number 0 and are asked anew at each token. Answers depend on letters alone, so nothing that is read
 * depends on what was read before.
 */

/** A printed word, the same object for each token that prints it. */
export interface Form {
  /** From 1; 0 for forms that are not remembered. */
  id: number;
  text: string;
  lower: string;
}

/** What classes and tables look at: a token, or a form. */
export interface Formed {
  form: number;
  text: string;
  lower: string;
}

const MOST_FORMS = 1 << 16;
const LONGEST = 40;
const NOT_REMEMBERED = 0;

const forms = new Map<string, Form>();

/**
 * The same characters as the one string that V8 keeps of them, which it compares with another such by address: words are
 * compared with words far more often than they are made.
 */
export function interned(text: string): string {
  const holder: Record<string, true> = Object.create(null);
  holder[text] = true;
  return Object.keys(holder)[0]!;
}

/** The form of a printed word. */
export function formOf(text: string): Form {
  return forms.get(text) ?? remember(text);
}

function remember(text: string): Form {
  const kept = text.length <= LONGEST && forms.size + 1 < MOST_FORMS;
  if (!kept) return { id: NOT_REMEMBERED, text, lower: text.toLowerCase() };
  const form = { id: forms.size + 1, text: interned(text), lower: interned(text.toLowerCase()) };
  forms.set(form.text, form);
  return form;
}

const NO = 1;
const YES = 2;

/** A class of words, told by their letters alone. */
export class FormClass {
  readonly #fits: (lower: string, text: string) => boolean;
  /** By form: 0 where it was not asked yet. */
  readonly #answers = new Uint8Array(MOST_FORMS);

  /** @param fits whether a word belongs, by its letters in lower case and as printed */
  constructor(fits: (lower: string, text: string) => boolean) {
    this.#fits = fits;
  }

  /** Whether a token belongs; what is no token does not. */
  has(token: Formed | undefined): boolean {
    if (token === undefined) return false;
    const answer = this.#answers[token.form]!;
    return answer === 0 ? this.#ask(token) : answer === YES;
  }

  /** Whether a word in small letters belongs. */
  fits(lower: string): boolean {
    return this.#fits(lower, lower);
  }

  #ask({ form, lower, text }: Formed): boolean {
    const fits = this.#fits(lower, text);
    if (form !== NOT_REMEMBERED) this.#answers[form] = fits ? YES : NO;
    return fits;
  }
}

/**
 * The class of certain words, in whatever case they are printed.
 *
 * @param list words in lower case; a string is cut at blanks
 */
export function wordClass(list: string | Iterable<string>): FormClass {
  const words = new Set(typeof list === 'string' ? list.split(' ') : list);
  return new FormClass((lower) => words.has(lower));
}

/** The class of words whose letters, as printed, fit a pattern (without the flags g and y). */
export function printedClass(pattern: RegExp): FormClass {
  return new FormClass((_, text) => pattern.test(text));
}

/** The class of words whose letters in lower case fit a pattern (without the flags g and y). */
export function shapeClass(pattern: RegExp): FormClass {
  return new FormClass((lower) => pattern.test(lower));
}

/** What a layer knows of words, told by their letters alone. */
export class FormTable<Known> {
  readonly #work: (lower: string, text: string) => Known;
  readonly #known: (Known | undefined)[] = new Array(MOST_FORMS).fill(undefined);

  /** @param work tells what is known of a word; never undefined */
  constructor(work: (lower: string, text: string) => Known) {
    this.#work = work;
  }

  of(token: Formed): Known {
    const known = this.#known[token.form];
    return known === undefined ? this.#learn(token) : known;
  }

  #learn({ form, lower, text }: Formed): Known {
    const known = this.#work(lower, text);
    if (form !== NOT_REMEMBERED) this.#known[form] = known;
    return known;
  }
}
