/** Documents for tests, made from a string: every non-empty line is a body paragraph. */
import type { Document, Paragraph } from '../../schemas/document.ts';

export function documentFrom(text: string, known: Partial<Document> = {}): Document {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
    paragraphs.push({
      number: paragraphs.length + 1,
      start: match.index,
      end: match.index + match[0].length,
      kind: 'body',
    });
  return {
    source_file: 'test.txt',
    text,
    sha256: '0'.repeat(64),
    bytes: text.length,
    digest: false,
    title: null,
    publisher: null,
    published: null,
    url: null,
    inferred: {},
    dateline: null,
    paragraphs,
    ...known,
  };
}
