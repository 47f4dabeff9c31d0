/** HTML that cannot be broken by what is written into it: everything is escaped unless it is `Html` already. */

/** Markup that is written as it stands. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

export type Content = Html | string | number | null | undefined | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that HTML does not allow, control characters and halves of surrogate pairs. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\p{Cs}/gu;

/**
 * Text as HTML, for the inside of elements and of attributes between double quotation marks.
 *
 * @param text any string
 */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '�').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A template of HTML: strings and numbers put into it are escaped, lists are joined, null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  let source = strings[0]!;
  values.forEach((value, i) => {
    source += sourceOf(value) + strings[i + 1]!;
  });
  return new Html(source);
}

function sourceOf(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(sourceOf).join('');
  return escapeText(String(value));
}
