import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../pipeline/validate/furniture/classify.ts';
import { paragraphsOf } from '../../../pipeline/validate/paragraphs.ts';
import { OWN_TEXT, type ParagraphKind } from '../../../schemas/document.ts';

/** Reads a page in which each line is written `kind> text`, and says what each line was taken for, in the same form. */
function judged(page: string, title: string | null = null): string {
  const written = page
    .trim()
    .split('\n')
    .map((line) => /^\s*(?:\w+> )?(.*)$/.exec(line)![1]!);
  const text = written.join('\n');
  const paragraphs = paragraphsOf(text).map(({ start, end, afterBlank }) => ({
    text: text.slice(start, end),
    afterBlank,
  }));
  const kinds = classify(paragraphs, title);
  return paragraphs.map(({ text: line }, i) => `${kinds[i]}> ${line}`).join('\n');
}

function expectJudged(page: string, title: string | null = null): void {
  const lines = page
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(judged(page, title)).toBe(lines.join('\n'));
}

describe('a page', () => {
  test('with a consent banner, a share bar and a comment count above the report', () => {
    expectJudged(`
      consent> We use cookies on this site.
      consent> They help us to show you relevant adverts on our site and to count each visit.
      consent> Accept all
      consent> Reject all
      stamp> World
      headline> Forty families leave the camp at Marsh Bridge
      stamp> By Jane Smith
      stamp> Published 3 June 2024 at 10:15
      prompt> Share
      comment> 12 Comments
      body> MARSH BRIDGE, Northland — Forty families left the camp on Monday, the governor's office said.
      body> Another 300 families are waiting for papers.
    `);
  });

  test('with comments below it, which read like a report', () => {
    expectJudged(`
      headline> Forty families leave the camp at Marsh Bridge
      body> Forty families left the camp on Monday, the governor's office said in a statement to the press.
      body> Another 300 families are waiting for papers, and nobody could say on Monday how long that will take them.
      body> The camp opened in 2016 for the people of 12 villages and was to close within five years of its opening.
      comment> 2 Comments
      comment> 1. Reader One on
      comment> I counted 900 families when I worked there. The number given here is wrong.
      comment> 2. Reader Two on
      comment> At least 50 of them are from my town.
      comment> Leave a Reply
      address> © 2024 Example News Ltd. All rights reserved.
    `);
  });

  test('with links between its paragraphs', () => {
    expectJudged(`
      headline> Forty families leave the camp at Marsh Bridge
      body> Forty families left the camp on Monday, the governor's office said.
      related> RELATED STORIES
      related> Ten guards arrested at northern jail
      related> Why 300 trucks wait at the border
      body> Another 300 families are waiting for papers.
      related> FIVE HUNDRED FAMILIES WAIT AT THE NORTHERN BORDER
      body> The camp opened in 2016.
      body> NO WAY BACK
      body> Few of the 12 villages stand.
      related> Read more: How 12 villages were lost
      body> “We want to go home,” one woman said.
    `);
  });

  test('with headings in capitals', () => {
    expectJudged(`
      headline> Forty families leave the camp at Marsh Bridge
      body> Forty families left the camp on Monday, the governor's office said.
      body> MORE THAN 300 FAMILIES ARE STILL WAITING
      body> They have no papers.
      body> NO WAY BACK
      body> Few villages stand.
      body> AT LEAST 12 VILLAGES WERE LOST
      body> Nobody lives there.
      body> WHAT NOW
      body> The camp will close.
    `);
  });

  test('with captions, their labels, credits and repetitions', () => {
    expectJudged(`
      caption> A woman folds up her tent at the camp by Marsh Bridge on Monday, 3 June 2024,
      repeat> A woman folds up her tent at the camp by Marsh Bridge on Monday, 3 June 2024, AP Photo/Jane Smith
      headline> Forty Families Leave the Camp

      body> Forty families left the camp on Monday, the governor's office said.

      caption> Marsh Bridge camp
      caption> Some of the 300 families that are waiting for papers. (Example Agency/Jane Smith)

      stamp> Getty Images
      body> The camp opened in 2016.
    `);
  });

  test('with an author, a trailing label and an address', () => {
    expectJudged(`
      headline> Forty families leave the camp at Marsh Bridge
      body> Forty families left the camp on Monday, the governor's office said.
      prompt> BREAKING NEWS
      biography> Written By
      biography> Jane Smith covers sport, film and food. At Example News she looks after the weekend pages.
      biography> View Full Bio
      stamp> Reader Service
      prompt> Check the facts of this article with our tool.

      address> Example News Ltd
      address> 12 Mill Road
      address> Springfield, IL 62701
      address> USA
    `);
  });

  test('keeps a last paragraph that states a figure, though it tells of an author', () => {
    expectJudged(`
      headline> Novelist Jane Smith freed
      body> Jane Smith was freed on Monday, her publisher said.
      body> Smith, based in Northtown, is the author of 12 books.
    `);
  });

  test('keeps a paragraph that comes back later, but no second copy right behind the first', () => {
    expectJudged(`
      headline> Forty families leave the camp at Marsh Bridge
      repeat> Forty families leave the camp at Marsh Bridge
      body> Forty families left the camp on Monday, the office said.
      body> Nobody knows how many more will follow them this year.
      body> The camp opened in 2016.
      body> Forty families left the camp on Monday, the office said.
    `);
  });

  test('takes the registered title for the headline wherever it stands', () => {
    expectJudged(
      `
      body> The news at noon
      headline> Forty families leave camp. Few return. | Example News
      body> Forty families left the camp on Monday, the office said.
    `,
      'Forty families leave camp. Few return.',
    );
  });

  test('without a headline', () => {
    expectJudged(`
      body> Forty families left the camp on Monday, the governor's office said.
      body> Another 300 families are waiting for papers.
    `);
  });
});

describe('always', () => {
  const own = fc.constantFrom(
    'Forty families left the camp at Marsh Bridge on Monday, the governor said.',
    'Another 300 families wait',
    'No way back',
    '“We want to go home,” one woman said.',
    'A tent in the camp. (Example Agency/Jane Smith)',
    'Forty families leave the camp',
    '300',
  );
  const furniture = fc.constantFrom(
    'Share this article',
    'Read more: Ten guards arrested',
    'We use cookies on this site.',
    'Accept all',
    '12 Comments',
    'Leave a Reply',
    'Most read',
    '© 2024 Example News Ltd. All rights reserved.',
    '0:00',
    'Updated 10:34 a.m. ET',
    'View full bio',
    'newsroom@example.com',
    '***',
  );
  const page = (lines: string[]) => lines.map((text) => ({ text, afterBlank: true }));

  test('furniture at the end leaves the kinds before it as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(own, furniture)),
        fc.array(furniture, { minLength: 1 }),
        (lines, more) => {
          const alone = classify(page(lines), null);
          const together = classify(page([...lines, ...more]), null);
          expect(together.slice(0, lines.length)).toEqual(alone);
          expect(together.slice(lines.length).filter((kind: ParagraphKind) => OWN_TEXT.has(kind))).toEqual(
            [],
          );
        },
      ),
    );
  });

  test('every paragraph has a kind, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        expect(classify(page(lines), null)).toHaveLength(lines.length);
      }),
    );
  });
});
