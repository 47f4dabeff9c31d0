/** Lines of a postal address, telephone numbers and e-mail addresses. */

const CAPITAL_OR_DIGIT = /^(?:\p{Lu}|\d)/u;

const STREETS = new Set(
  (
    'st street ave avenue rd road blvd boulevard dr drive ln lane way sq square plaza place pl court ct parkway pkwy ' +
    'highway hwy'
  ).split(' '),
);
const TOWN_AND_POSTCODE =
  /^\p{Lu}[\p{L} .'’-]{1,40},? (?:[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/u;
const TELEPHONE = /^[+(]?\d[\d\s().-]{6,20}\d$/;
const MAIL = /^\S{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,4}$/;

/** No line of an address is longer, in characters. */
const LONGEST = 80;

/** Whether a line is an address by itself: a town with its postcode, a telephone number, an e-mail address. */
export function isAddress(line: string): boolean {
  if (line.length > LONGEST) return false;
  return (
    TOWN_AND_POSTCODE.test(line) ||
    MAIL.test(line) ||
    (TELEPHONE.test(line) && /[\s+().-]/.test(line) && line.replace(/\D/g, '').length >= 9)
  );
}

/** Whether a line names where to reach somebody: *Jane Smith, Head of Office, smith@example.org, Tel: +41 22 000 0000*. */
export function isContact(line: string): boolean {
  return (
    line.length <= 2 * LONGEST &&
    (/[\w.-]@[\w-]{1,64}\.\w/.test(line) ||
      /\b(?:tel|phone|mobile|fax)\b[.:]{0,2} ?[+(]?\d[\d\s().-]{5}/i.test(line))
  );
}

/** Whether a line is a house number with a street, *30 Mill Road*; by itself it may as well be a headline. */
export function isStreet(line: string): boolean {
  if (line.length > LONGEST || !/^\d/.test(line)) return false;
  const words = line.split(/[\s,]+/);
  const street = words.findIndex((word, i) => i >= 2 && STREETS.has(word.toLowerCase().replace(/\.$/, '')));
  return (
    street >= 2 &&
    street <= 5 &&
    words.length <= street + 4 &&
    /^\d{1,5}[A-Za-z]?$/.test(words[0]!) &&
    words.slice(1).every((word) => CAPITAL_OR_DIGIT.test(word))
  );
}
