/** What dates in EDTF look like, by what they name. */

export const YEAR = /^\d{4}$/;
export const MONTH = /^\d{4}-(?:0\d|1[0-2])$/;
export const DAY = /^\d{4}-\d\d-\d\d$/;
/** A year, month or day: what TIMEX3 and EDTF write alike. */
export const CALENDAR_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
/** Quarters and half-years, and runs of months. */
export const PERIOD = /^\d{4}-(?:3[3-6]|4[01]|\d\d\/\d{4}-\d\d)$/;
