/** What is wrong with a value that a person wrote, in plain words: zod's own speak to programmers. */
import type { z } from 'zod';

/** What a shape expects, as people call it. */
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values, as in `title: …`',
  record: 'fields with values, as in `title: …`',
};

/** How zod's own messages begin; any other message was written for the user. */
const PROGRAMMERS_WORDS = /^(?:Invalid|Too (?:big|small)|Unrecognized)/;

export interface ShapeFault {
  /** Fields and numbers of items from the outside in; empty where the value as a whole is at fault. */
  readonly path: readonly PropertyKey[];
  /** To be read after the name of the field: *is missing*. */
  readonly message: string;
  readonly remedy: string;
}

/**
 * The first thing that is wrong with a value.
 *
 * @param error what zod says of it
 * @param value the value that was checked
 */
export function shapeFault(error: z.core.$ZodError, value: unknown): ShapeFault {
  return faultOf(error.issues[0]!, value);
}

/** A fault as one sentence without its end: *title is missing; add it*. */
export function describeFault({ path, message, remedy }: ShapeFault): string {
  return [nameOf(path), `${message}; ${remedy}`].filter((part) => part !== '').join(' ');
}

/** A field and the fields around it, items of lists by their numbers from 1: `creators, item 2, title`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(', ');
}

/** Says what is wrong with the field at hand. */
type Say = (message: string, remedy?: string) => ShapeFault;

function faultOf(issue: z.core.$ZodIssue, value: unknown): ShapeFault {
  const { path, message } = issue;
  const found = path.reduce<unknown>((outer, part) => (outer as Record<PropertyKey, unknown>)?.[part], value);
  const fault: Say = (words, remedy = 'correct it') => ({ path, message: words, remedy });
  if (found === undefined && issue.code !== 'unrecognized_keys') return fault('is missing', 'add it');
  if (!PROGRAMMERS_WORDS.test(message)) return fault(message);
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearest(issue, found);
  if (issue.code === 'unrecognized_keys')
    return {
      path: [...path, issue.keys[0]!],
      message: 'is no field that is known here',
      remedy: 'correct its name or remove it',
    };
  if (issue.code === 'invalid_type') return wrongType(fault, issue.expected, found);
  if (issue.code === 'invalid_value') return fault(`must be one of ${issue.values.map(String).join(', ')}`);
  if (issue.code === 'too_small') return tooSmall(fault, issue);
  if (issue.code === 'too_big' && ['number', 'int'].includes(issue.origin))
    return fault(`must be ${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}`);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return fault('must be a web address', 'begin it with https://');
  return fault('is not right');
}

function tooSmall(fault: Say, { origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): ShapeFault {
  if (origin === 'number' || origin === 'int')
    return fault(`must be ${inclusive ? 'at least' : 'above'} ${minimum}`);
  if (minimum === 1) return fault('is empty', 'fill it');
  return fault(`must have at least ${minimum} ${origin === 'string' ? 'characters' : 'items'}`);
}

function wrongType(fault: Say, expected: string, found: unknown): ShapeFault {
  const words = `must be ${KINDS[expected] ?? expected}`;
  const quoted = expected === 'string' && ['number', 'boolean'].includes(typeof found);
  return fault(words, quoted ? 'put it in quotation marks' : undefined);
}

/** Of shapes that a value may have, the one that it fits best: a fault elsewhere says less of what was meant. */
function nearest({ path, errors }: z.core.$ZodIssueInvalidUnion, value: unknown): ShapeFault {
  const [best] = errors.toSorted((a, b) => a.length - b.length);
  const inner = faultOf(best![0]!, value);
  return { ...inner, path: [...path, ...inner.path] };
}
