import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimIds } from '../../pipeline/normalise/ids.ts';
import { extracted, run } from './support/records.ts';

/** Claims of the first paragraph, by the places of their figures. */
const at = (...starts: number[]) => starts.map((start, i) => ({ paragraph: 1, ordinal: i + 1, start }));
const byPlace = (claims: { start: number }[], ids: string[]) =>
  new Map(claims.map(({ start }, i) => [start, ids[i]!]));

describe('a claim id', () => {
  test('is source, paragraph and number', () => {
    expect(claimIds(at(5, 9), '700', new Map())).toEqual(['700-p1-1', '700-p1-2']);
  });

  test('stays with its figure when another is found before it', () => {
    const earlier = byPlace(at(5, 9), ['700-p1-1', '700-p1-2']);
    expect(claimIds(at(2, 5, 9), '700', earlier)).toEqual(['700-p1-3', '700-p1-1', '700-p1-2']);
  });

  test('is not given to another figure when its own is no longer read', () => {
    const earlier = byPlace(at(5, 9), ['700-p1-1', '700-p1-2']);
    expect(claimIds(at(7, 9), '700', earlier)).toEqual(['700-p1-3', '700-p1-2']);
  });

  test('is kept by the stage, where the release before gave it', () => {
    const claims = [extracted({ start: 0 }), extracted({ start: 10, end: 12, ordinal: 2 })];
    const earlierIds = (file: string) => new Map(file === '700_abc.txt' ? [[10, '700-p1-1']] : []);
    expect(run(claims, { earlierIds }).claims.map(({ claim_id, start }) => [claim_id, start])).toEqual([
      ['700-p1-2', 0],
      ['700-p1-1', 10],
    ]);
  });

  test('means one figure, whatever the next release reads', () => {
    const places = fc.uniqueArray(fc.nat(30), { maxLength: 8 }).map((starts) => starts.sort((a, b) => a - b));
    fc.assert(
      fc.property(places, places, places, (first, second, third) => {
        let earlier = new Map<number, string>();
        for (const starts of [first, second, third]) {
          const now = byPlace(at(...starts), claimIds(at(...starts), '700', earlier));
          const ids = [...now.values()];
          expect(new Set(ids).size).toBe(starts.length);
          for (const [start, id] of earlier) {
            if (now.has(start)) expect(now.get(start)).toBe(id);
            else expect(ids).not.toContain(id);
          }
          earlier = now;
        }
      }),
    );
  });
});
