import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { describeFault, shapeFault } from '../../pipeline/input/shape_fault.ts';

const Boat = z.strictObject({
  name: z.string().min(1),
  port: z.string().min(3).optional(),
  length: z.number().min(2).max(90).optional(),
  berth: z
    .string()
    .regex(/^[a-z]$/, 'must be one lower-case letter')
    .optional(),
  masts: z.int().positive('must be above 0').optional(),
  kind: z.enum(['ketch', 'sloop']).optional(),
  home: z.url().optional(),
  crew: z
    .array(z.strictObject({ name: z.string() }))
    .min(1)
    .optional(),
  cargo: z
    .union([
      z.strictObject({ goods: z.string(), tons: z.number() }),
      z.strictObject({ goods: z.string(), crates: z.array(z.string()) }),
    ])
    .optional(),
});

function said(value: unknown): string {
  const { error } = Boat.safeParse(value);
  return describeFault(shapeFault(error!, value));
}

describe('what is wrong with a value', () => {
  test.each<[unknown, string]>([
    [{}, 'name is missing; add it'],
    [{ name: ['Ida'] }, 'name must be text; correct it'],
    [{ name: null }, 'name must be text; correct it'],
    [{ name: 7 }, 'name must be text; put it in quotation marks'],
    [{ name: '' }, 'name is empty; fill it'],
    [{ name: 'Ida', port: 'X' }, 'port must have at least 3 characters; correct it'],
    [{ name: 'Ida', length: 91 }, 'length must be at most 90; correct it'],
    [{ name: 'Ida', length: 1 }, 'length must be at least 2; correct it'],
    [{ name: 'Ida', berth: 'AB' }, 'berth must be one lower-case letter; correct it'],
    [{ name: 'Ida', masts: 'two' }, 'masts must be a number; correct it'],
    [{ name: 'Ida', masts: 1.5 }, 'masts must be a whole number; correct it'],
    [{ name: 'Ida', masts: 0 }, 'masts must be above 0; correct it'],
    [{ name: 'Ida', kind: 'raft' }, 'kind must be one of ketch, sloop; correct it'],
    [{ name: 'Ida', home: 'harbour' }, 'home must be a web address; begin it with https://'],
    [{ name: 'Ida', crew: 'Jo' }, 'crew must be a list; correct it'],
    [{ name: 'Ida', crew: [] }, 'crew is empty; fill it'],
    [{ name: 'Ida', crew: [{ name: 'Jo' }, {}] }, 'crew, item 2, name is missing; add it'],
    [{ name: 'Ida', crew: ['Jo'] }, 'crew, item 1 must be fields with values, as in `title: …`; correct it'],
    [{ name: 'Ida', mast: 1 }, 'mast is no field that is known here; correct its name or remove it'],
    [{ name: 'Ida', cargo: { goods: 'salt', tons: 'many' } }, 'cargo, tons must be a number; correct it'],
    ['Ida', 'must be fields with values, as in `title: …`; correct it'],
  ])('%j', (value, sentence) => {
    expect(said(value)).toBe(sentence);
  });

  test('is never said in the words of zod', () => {
    fc.assert(
      fc.property(fc.record({ name: fc.anything(), masts: fc.anything(), crew: fc.anything() }), (value) => {
        fc.pre(!Boat.safeParse(value).success);
        expect(said(value)).not.toMatch(/Invalid|expected|received|Unrecognized|Too /);
      }),
    );
  });
});
