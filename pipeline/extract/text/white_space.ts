/** Which characters are white space, as UTF-16 code units. */

/** White space of any kind, also such as has no width. */
export function isSpace(unit: number): boolean {
  return (
    unit <= 32 || unit === 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f) || unit === 0x202f
  );
}

/** Line breaks and tabs. */
export function isBreak(unit: number): boolean {
  return unit <= 13 && (unit === 10 || unit === 13 || unit === 9);
}

/** Spaces that part words; of those without width or in other scripts some do not. */
export function isBlank(unit: number): boolean {
  if (unit < 0x2000) return unit === 32 || unit === 0xa0;
  return (
    (unit >= 0x2002 && unit <= 0x2005) ||
    unit === 0x2009 ||
    unit === 0x200a ||
    unit === 0x202f ||
    unit === 0x205f
  );
}
