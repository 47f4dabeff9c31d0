/** The form in which names are compared: lower case, without marks, hyphens as spaces. */
import { remembering } from '../../language/remembering.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
};

/**
 * The look-up key of a name: ASCII lower case; marks, full stops and apostrophes are dropped, hyphens and
 * other separators become one space. *Deir ez-Zor* and *Deir Ez Zor* have the same key, as have *Xi’an* and *Xian*.
 *
 * @param name any string
 * @returns its key; empty where nothing of it can be written in ASCII letters and digits
 */
export const foldName = remembering(50_000, fold);

function fold(name: string): string {
  let key = '';
  let gap = false;
  const plain = isAscii(name) ? name.toLowerCase() : name.normalize('NFKD').toLowerCase();
  for (const char of plain) {
    const letter = LETTERS[char] ?? char;
    const unit = letter.charCodeAt(0);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || char === '&') {
      key += gap && key ? ` ${letter}` : letter;
      gap = false;
    } else if (!isSilent(unit)) gap = true;
  }
  return key;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Full stops, apostrophes of all forms, and combining marks. */
function isSilent(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x27 ||
    unit === 0x60 ||
    unit === 0x2018 ||
    unit === 0x2019 ||
    (unit >= 0x2bb && unit <= 0x2bf) ||
    (unit >= 0x300 && unit <= 0x36f)
  );
}
