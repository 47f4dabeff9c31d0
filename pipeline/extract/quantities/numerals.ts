/** Numbers in digits: separators, decimals, fractions, powers, and the shapes of digits that are no numbers. */

export interface Numeral {
  end: number;
  /** Null for clock times, calendar dates, phone numbers, versions, endless digits: they stand for no quantity. */
  value: number | null;
  /** Only digits, without separator or fraction. */
  plain: boolean;
  /** Had a fraction: *1/2*, *½*. */
  fraction: boolean;
}

const NO_QUANTITY = [
  /\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?/y,
  /\d{1,2}(?::\d{2})+(?:\.\d+)?/y,
  /\d{1,4}\/\d{1,2}\/\d{1,4}/y,
  /\d+(?:[-–‑]\d+){2,}/y,
  /24\/7|9\/11|7\/7/y,
  /\d{1,2}\.\d{2}(?=\s?[ap]\.?m\b)/y,
];
/** Behind so many separators digits are a list. */
const DIGITS = /\d+(?:[.,]\d+){0,12}|\.\d+/y;
const SPACED_GROUPS = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,])(?:\.\d+)?/y;
const POWER = /[eE][+-]?\d{1,3}(?![\p{L}\d])|\s?[x×]\s?10\^?[+-]?\d{1,3}(?!\d)|\^[+-]*\d{1,3}/uy;
const SLASHED = /(\d{1,4})\/(\d{1,3})(?![\d/])/y;
const MIXED = /(?: {1,2}|-)(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const SIGN_FRACTION = /\s?([¼-¾⅐-⅞])/y;
const VULGAR: Record<string, number> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100]);

/** A number in a magnitude, without the dust of binary fractions: 4.27 billion is 4270000000. */
export function inMagnitude(value: number, magnitude: number): number {
  const product = value * magnitude;
  return Number.isInteger(product) ? product : Number(product.toPrecision(15));
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, raw: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(raw);
}

/**
 * Reads digits.
 *
 * @param raw the raw file
 * @param offset where a digit, a fraction sign, or a point before a digit stands
 * @returns the number and the offset behind it; null where there is none
 */
export function readNumeral(raw: string, offset: number): Numeral | null {
  const numeral = plainNumeral(raw, offset) ?? anyNumeral(raw, offset);
  return numeral?.value && numeral.value > LARGEST ? { ...numeral, value: null } : numeral;
}

/** Nothing is counted by more, and a magnitude word behind it still gives a number. */
const LARGEST = 1e60;

/** Digits, with or without commas after every third, before a blank and a letter or the like: nothing goes on with them. */
const PLAIN = /(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?=[,.)]?(?:$|\n|\s[A-Za-wyz])|[%;)])/y;

/** What most numbers are, told by one pattern; null where the digits may be more than that. */
function plainNumeral(raw: string, offset: number): Numeral | null {
  const match = matchAt(PLAIN, raw, offset);
  if (!match) return null;
  const digits = match[0];
  const plain = !digits.includes(',');
  const value = Number(plain ? digits : digits.replaceAll(',', ''));
  return { end: offset + digits.length, value, plain, fraction: false };
}

function anyNumeral(raw: string, offset: number): Numeral | null {
  for (const shape of NO_QUANTITY) {
    const match = matchAt(shape, raw, offset);
    if (match) return { end: offset + match[0].length, value: null, plain: false, fraction: false };
  }
  const sign = matchAt(SIGN_FRACTION, raw, offset);
  if (sign) return { end: offset + sign[0].length, value: VULGAR[sign[1]!]!, plain: false, fraction: true };
  const slashed = matchAt(SLASHED, raw, offset);
  if (slashed) return slash(slashed, offset);
  const spaced = matchAt(SPACED_GROUPS, raw, offset);
  if (spaced) {
    const value = Number(spaced[0].replace(/[^\d.]/g, ''));
    return { end: offset + spaced[0].length, value, plain: false, fraction: false };
  }
  const digits = matchAt(DIGITS, raw, offset);
  return digits ? withTail(raw, offset, separated(digits[0], inList(raw, offset)), digits[0]) : null;
}

function slash(match: RegExpExecArray, offset: number): Numeral {
  const above = Number(match[1]);
  const below = Number(match[2]);
  const end = offset + match[0].length;
  const value = DENOMINATORS.has(below) && above < below ? above / below : null;
  return { end, value, plain: false, fraction: true };
}

interface Separated {
  value: number | null;
  length: number;
}

/** Whether digits go on with a list without blanks: the 24 of *22,24*. */
function inList(raw: string, offset: number): boolean {
  return raw[offset - 1] === ',' && /\d/.test(raw[offset - 2] ?? '');
}

/** Reads separators: *1,234.5*, *12,34,567*, *1.111,11*, *5,00*; a list without blanks (*22,24*) gives its first number. */
function separated(digits: string, inList: boolean): Separated {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return { value: Number(digits), length: digits.length };
  const last = marks.at(-1)!;
  const groups = digits.split(/[.,]/);
  const whole = { value: Number(groups.join('')), length: digits.length };
  if (marks.length === 1 && last === '.') return { value: Number(digits), length: digits.length };
  if (/^,+$/.test(marks) && areThousands(groups)) return whole;
  if (/^\.+$/.test(marks))
    return areThousands(groups) && groups[1]!.length === 3 ? whole : { value: null, length: digits.length };
  if (marks === ',' && inList) return first(groups);
  if (marks === ',')
    return groups[1]!.length < 3
      ? { value: Number(digits.replace(',', '.')), length: digits.length }
      : first(groups);
  const body = groups.slice(0, -1);
  if (
    marks.indexOf(last) === marks.length - 1 &&
    (areThousands(body) || body.length === 1) &&
    new Set(marks).size === 2
  )
    return { value: Number(`${body.join('')}.${groups.at(-1)}`), length: digits.length };
  return first(groups);
}

/** Whether groups of digits are those of a number above a thousand: the last has three, those in between two or three. */
function areThousands(groups: readonly string[]): boolean {
  return (
    groups.length > 1 &&
    groups[0]!.length <= 3 &&
    groups.at(-1)!.length === 3 &&
    groups.slice(1, -1).every(({ length }) => length === 3 || length === 2)
  );
}

function first(groups: string[]): Separated {
  return { value: Number(groups[0]), length: groups[0]!.length };
}

/** Powers and fractions that stand behind the digits: *1.3x10^6*, *2½*, *1 4/5*. */
function withTail(raw: string, offset: number, { value, length }: Separated, digits: string): Numeral {
  let end = offset + length;
  if (value === null) return { end, value, plain: false, fraction: false };
  const power = matchAt(POWER, raw, end);
  if (power)
    return { end: end + power[0].length, value: raised(value, power[0]), plain: false, fraction: false };
  const integer = Number.isInteger(value) && length === digits.length && !digits.includes('.');
  const sign = integer && matchAt(SIGN_FRACTION, raw, end);
  const mixed = integer && matchAt(MIXED, raw, end);
  if (sign) {
    end += sign[0].length;
    return { end, value: value + VULGAR[sign[1]!]!, plain: false, fraction: false };
  }
  if (mixed && Number(mixed[1]) < Number(mixed[2]) && DENOMINATORS.has(Number(mixed[2]))) {
    end += mixed[0].length;
    return { end, value: value + Number(mixed[1]) / Number(mixed[2]), plain: false, fraction: false };
  }
  return { end, value, plain: /^\d+$/.test(digits), fraction: false };
}

function raised(value: number, power: string): number {
  const minus = (power.match(/-/g)?.length ?? 0) > 0;
  const exponent = Number(/\d+$/.exec(power)![0]) * (minus && !power.includes('--') ? -1 : 1);
  if (power.startsWith('^')) return value ** exponent;
  return Number(`${value}e${exponent}`);
}
