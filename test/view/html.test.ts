import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, html } from '../../pipeline/view/html.ts';

describe('html', () => {
  it('escapes what is put into a template, but not templates', () => {
    const name = '<b onclick="x">&\'';
    expect(html`<p title="${name}">${name}</p>`.source).toBe(
      '<p title="&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;">&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;</p>',
    );
    expect(html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}</ul>`.source).toBe(
      '<ul><li>1</li><li>2</li></ul>',
    );
  });

  it('writes nothing for null and false, and zero for zero', () => {
    expect(html`${null}${false}${undefined}${0}`.source).toBe('0');
  });

  it('replaces characters that HTML does not allow', () => {
    expect(escapeText('a\0b\u0085c\ud800d\te\n')).toBe('a�b�c�d\te\n');
    expect(escapeText('🙂')).toBe('🙂');
  });

  it('leaves no character that could begin or end markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text).replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&<>"']/);
      }),
    );
  });
});
