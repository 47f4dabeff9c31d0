/** What is glued before and behind digits: signs, currencies, magnitudes, or letters that make a name of them. */
import { LETTER } from '../text/letters.ts';
import { currencyBefore, currencyCode, currencySign } from './currencies.ts';
import { AMBIGUOUS_SUFFIX, MAGNITUDE_SUFFIX, NUMBER_WORDS } from './number_words.ts';
import { matchAt } from './numerals.ts';
import { symbolAt } from './unit_lexicon.ts';

/** Before digits: what makes them part of a name or code. */
const STICKS = /[\p{L}\p{M}#@_&]/u;

export interface Before {
  /** Where the number begins, with its currency sign or minus. */
  start: number;
  currency: string | null;
  negative: boolean;
}

const MINUS_WORD = /(?:^|[^\p{L}\d])(minus|negative)[-‑ ]$/iu;
/** *plus or minus 3 points* */
const EITHER_WAY = /plus or minus $|plus-or-minus $/i;
const BEFORE_MINUS = /[\s("“‘'[~≈<>=]/;

/**
 * Reads what stands before digits.
 *
 * @param raw the raw file
 * @param offset where the digits begin
 * @param floor where the sentence begins
 * @returns null where the digits belong to a name: *G7*, *TA-35*, *#5*
 */
export function before(raw: string, offset: number, floor: number): Before | null {
  const money = currencyBefore(raw, offset);
  const start = money && money.start >= floor ? money.start : offset;
  const currency = money && money.start >= floor ? money.unit : null;
  if (start <= floor) return { start, currency, negative: false };
  const previous = raw[start - 1]!;
  if (previous === '-' || previous === '−') {
    const earlier = start - 1 > floor ? raw[start - 2]! : ' ';
    if (BEFORE_MINUS.test(earlier)) return { start: start - 1, currency, negative: true };
  }
  const glue = previous === '-' || previous === '‑';
  if (glue || previous === ' ') {
    const minus = endsInMinus(raw, start) && MINUS_WORD.exec(raw.slice(Math.max(floor, start - 10), start));
    if (minus && !EITHER_WAY.test(raw.slice(Math.max(floor, start - 18), start)))
      return { start: start - minus[1]!.length - 1, currency, negative: true };
    if (glue && /sub[-‑]$/i.test(raw.slice(Math.max(floor, start - 4), start)))
      return { start, currency, negative: false };
  }
  if (currency !== null) return { start, currency, negative: false };
  return belongsToName(raw, start, floor, previous) ? null : { start, currency, negative: false };
}

/** Whether the word before the blank or hyphen may be *minus* or *negative*, by its last letter (s or e); spares most numbers the pattern. */
function endsInMinus(raw: string, start: number): boolean {
  const unit = raw.charCodeAt(start - 2);
  const small = unit | 32;
  return unit > 127 || small === 0x73 || small === 0x65;
}

function belongsToName(raw: string, start: number, floor: number, previous: string): boolean {
  if (previous === ' ') return false;
  if (STICKS.test(previous)) return true;
  if (previous === '"' && raw[start - 2] === '=') return true;
  return /[-‐‑./+]/.test(previous) && start - 1 > floor && LETTER.test(raw[start - 2]!);
}

export interface Behind {
  /** Where the number ends, with magnitude suffix and `%`. */
  end: number;
  scale: number;
  percent: boolean;
  currency: string | null;
  /** Offset behind a unit symbol glued to the digits, or `end`. */
  glued: number;
}

/** *7p.m.* */
const CLOCK = /^[ap]\.m/i;
const LETTERS = /\p{L}+/uy;
const PERCENT = /[ \u00a0]?[%٪]/y;

/**
 * Reads what is glued behind digits.
 *
 * @param raw the raw file
 * @param end offset behind the digits
 * @param money the digits stand behind a currency sign
 * @param counted whether a counted noun follows the letters: *5m people*
 * @returns null where the letters make a name, an ordinal or a clock time of the digits: *22nd*, *4x4*, *1990s*, *7pm*
 */
export function behindDigits(
  raw: string,
  end: number,
  money: boolean,
  counted: (end: number) => boolean,
): Behind | null {
  const percent = matchAt(PERCENT, raw, end);
  if (percent)
    return {
      end: end + percent[0].length,
      scale: 1,
      percent: true,
      currency: null,
      glued: end + percent[0].length,
    };
  if (raw[end + 1] === '.' && CLOCK.test(raw.slice(end, end + 4))) return null;
  const none = { end, scale: 1, percent: false, currency: null, glued: end };
  const letters = matchAt(LETTERS, raw, end)?.[0] ?? '';
  if (letters === '') {
    if (end === raw.length || raw[end] === ' ') return none;
    const sign = currencySign(raw[end]!);
    if (sign && raw[end] !== '$') return { ...none, end: end + 1, currency: sign, glued: end + 1 };
    if (/['’′]s\b/.test(raw.slice(end, end + 3))) return null;
    const symbol = symbolAt(raw, end);
    return symbol ? { ...none, glued: symbol.end } : none;
  }
  if (letters === 's' && /\d{3}$|0$/.test(raw.slice(Math.max(0, end - 3), end))) return null;
  if (/^(?:sq|cu)$/.test(letters)) return none;
  const glued = NUMBER_WORDS.get(letters.toLowerCase());
  const magnitude = glued?.kind === 'scale' ? glued.value : MAGNITUDE_SUFFIX.get(letters);
  const after = end + letters.length;
  if (magnitude && !/[\d/²³]/.test(raw[after] ?? ''))
    if (money || !AMBIGUOUS_SUFFIX.has(letters) || meansMagnitude(raw, end, letters, counted))
      return { ...none, end: after, scale: magnitude, glued: after };
  if (letters === 'G' && /^[2-6]$/.test(raw[end - 1]!) && !/\d/.test(raw[end - 2] ?? '')) return null;
  const code = currencyCode(letters);
  if (code && !money) return { ...none, currency: code, glued: after };
  const symbol = symbolAt(raw, end);
  if (symbol && letters !== 'a') return { ...none, glued: symbol.end };
  return /^(?:x|year|day|week|month|hour|minute|mile)/i.test(letters) ? none : null;
}

/** `m` is a million before a counted noun, else a metre; `K`, `b`, `B`, `G` are magnitudes where nothing else fits. */
function meansMagnitude(
  raw: string,
  end: number,
  letters: string,
  counted: (end: number) => boolean,
): boolean {
  if (letters === 'm' || letters === 't')
    return counted(end + 1) && !/\d[.,]\d{3}$/.test(raw.slice(Math.max(0, end - 5), end));
  if (letters === 'G') return !/(?:^|\D)[2-6]$/.test(raw.slice(Math.max(0, end - 2), end));
  return true;
}
