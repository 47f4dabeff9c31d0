import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from '../../pipeline/view/html.ts';
import { type Mark, type MarkKind, markUp } from '../../pipeline/view/mark.ts';

function mark(kind: MarkKind, start: number, end: number, leadsTo: string | null = null): Mark {
  return { kind, start, end, id: `${kind}-${start}-${end}`, title: null, leadsTo };
}

/** The marked text with tags in short: `<place>`, and `<+place>` for a further part of a cut mark. */
function shown(raw: string, marks: Mark[], stretch = { start: 0, end: raw.length }): string {
  return markUp(raw, stretch, marks).source.replace(
    /<(?:a|span) (id|data-of)="(\w+)-[^>]*>|<\/(?:a|span)>/g,
    (_, attribute?: string, kind?: string) => (kind ? `<${attribute === 'id' ? '' : '+'}${kind}>` : '</>'),
  );
}

describe('markUp', () => {
  const raw = 'Forty men left the Orsk jail';

  it('marks stretches, also one in another', () => {
    expect(shown(raw, [mark('claim', 0, 5), mark('place', 19, 23), mark('content', 0, 28)])).toBe(
      '<content><claim>Forty</> men left the <place>Orsk</> jail</>',
    );
  });

  it('cuts a mark where one that it overlaps ends', () => {
    expect(shown(raw, [mark('speaker', 0, 9), mark('content', 6, 14)])).toBe(
      '<speaker>Forty <content>men</></><+content> left</> the Orsk jail',
    );
  });

  it('shows of a mark that reaches beyond the stretch the part inside', () => {
    expect(shown(raw, [mark('content', 0, 28)], { start: 6, end: 9 })).toBe('<+content>men</>');
  });

  it('sets no link into a link', () => {
    const { source } = markUp(raw, { start: 0, end: 28 }, [
      mark('claim', 0, 9, 'x'),
      mark('claim', 0, 5, 'y'),
    ]);
    expect(source.match(/<a /g)).toHaveLength(1);
  });

  it('loses no text, closes every tag and gives every id once, whatever the marks', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom<MarkKind>('claim', 'date', 'content'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(span), (text, spans) => {
        const marks = new Map(
          spans.map(([start, end, kind]) => [`${kind}${start}-${end}`, mark(kind, start, end)]),
        );
        const { source } = markUp(text, { start: 0, end: text.length }, [...marks.values()]);
        // Marks may part the halves of a surrogate pair; then each half is shown as not allowed.
        if (!/[\ud800-\udfff]/.test(text)) expect(source.replace(/<[^>]*>/g, '')).toBe(escapeText(text));
        expect(source.match(/<\//g)?.length).toBe(source.match(/<(?:a|span)/g)?.length);
        const ids = source.match(/ id="[^"]*"/g) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
