import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLine } from '../../../pipeline/validate/furniture/line.ts';
import { PARAGRAPH_KINDS } from '../../../schemas/document.ts';

const FURNITURE = {
  stamp: [
    'By Jane Smith, Staff Writer',
    'By Jane Smith and John Doe',
    'By JANE SMITH Associated Press',
    'By Jane Smith | Example News | January 22, 2026',
    'Updated 10:34 a.m. ET',
    'Updated: January 22, 2026 at 10:34 a.m. EST',
    'Published: 22/01/2026 10:30',
    'Published 3 hours ago',
    'date 2026-01-22',
    'date 2026-01-22 You can now listen to our articles!',
    '22 January 2026, 10:34 GMT',
    'Mon 19 Jan 2026 14.27 GMT',
    'January 19, 20262:44 PM GMT+2Updated 5 hours ago',
    'January 22, 20265:03 AM ET',
    '23 January 2026 World',
    'January 22, 2026 by admin · Leave a comment',
    'World | January 22, 2026',
    'Example News Published Monday, 3 June 2024 10:15AM EST',
    '5 min read',
    'Home > World > Middle East',
    'Photo: Example Agency',
    'Image copyright Getty Images',
    'Image source, Getty Images',
    '(AP Photo/Jane Smith)',
    'Reuters',
    'This is a developing story. Please check back for updates.',
    '***',
    '.',
  ],
  player: [
    'Listen to this article 5 min',
    '0:00',
    '0:00 / 3:45',
    'Play video',
    'Watch: The moment the wall gave way',
  ],
  prompt: [
    'Share this article',
    'Verify the accuracy of this report with our tools.',
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Follow us on Twitter',
    'Follow @example on X',
    'Sign up for the Morning Briefing newsletter',
    'Sign up here to have the news every morning',
    'Print | Email',
    'Share Tweet Pin',
    'Home | About Us | Contact',
    '245 shares',
    'CLICK HERE TO GET THE EXAMPLE APP',
    'Story continues below advertisement',
    'Subscribe to continue reading',
    'You have 2 free articles remaining this month.',
    'Already a subscriber? Log in',
    'Never miss a story!',
    'Join 40,000 subscribers who read us every week',
    'Our newsletter brings the best of our reporting straight to your inbox.',
    'Skip to main content',
  ],
  related: [
    'Read more: Ten things to know about the camp',
    'READ MORE: 10 dead in fire at camp',
    'Related: Twelve guards arrested',
    'RELATED ARTICLES',
    'Most read',
    'You may also like',
    'Tags: prisons, camps, 2026',
  ],
  comment: [
    '12 Comments',
    'Comments (12)',
    'Leave a Reply',
    'Join the conversation',
    'Be the first to comment',
  ],
  consent: [
    'We use cookies to make our site better and to show you advertising.',
    'By staying on this site you agree to our use of cookies.',
    'We value your privacy',
    'Accept all',
    'We and our 842 partners keep information on your device and process personal data.',
    'Your choices apply to this website only. You can withdraw consent at any time in the privacy settings.',
    'Do Not Sell My Personal Information',
  ],
  biography: [
    'Jane Smith is a staff writer who covers the courts.',
    'Jane Smith is a reporter based in Beirut. Follow her on Twitter @janesmith.',
    'Jane Smith in Cairo and John Doe in Baghdad contributed to this report.',
    'Reporting by Jane Smith in Beirut; Editing by John Doe',
    'View full bio',
  ],
  address: [
    '© 2024 Example Media Group. All rights reserved.',
    'Copyright 2024 Example Press. May not be reproduced without permission.',
    'Springfield, IL 62701',
    'Tel: +44 20 7946 0000',
    '+1 202 555 0143',
    'newsroom@example.com',
    'Jane Smith, Head of Office, smith@example.org, Tel: +41 22 000 0000',
    'Press office, phone 020 7946 0000',
    'For more information, please contact:',
  ],
} as const;

/** Sentences and headlines that share words with furniture. */
const OWN = [
  'The regulator fined the firm 40 million euros because its website put advertising cookies on browsers without consent.',
  'Bakers in the camp sold 300 cookies a day.',
  '12 comments removed from page after 40 complaints',
  'Comments by the minister drew 200 people to the streets.',
  'Sign up for health plans has fallen by 30 percent, officials said.',
  'Related violence has killed 12 people since May.',
  'By Sunday, rescuers had found 12 people.',
  'By January 22, 2026, some 40 families had left.',
  'Updated figures show 340 people were held.',
  'Photos showed 12 bodies in the street.',
  'Share prices fell 12 percent.',
  'Shares of the company fell 3.4 percent',
  'Subscribers to the service rose to 12 million.',
  'More from the region: 12 dead',
  'Most read poorly: 40 percent of pupils fail test',
  'Search for 12 missing miners continues',
  'Follow the money: how 12 banks failed',
  'Live: 40 dead in blast',
  'He writes a newsletter with 40,000 subscribers and sends it to your inbox for 5 dollars.',
  'Written by 12 authors, the study counts 340 dead.',
  'Smith is the author of three books and was arrested with 12 others.',
  'January 22 was the day 12 people died',
  'On Jan. 19, 2026, 200 prisoners escaped from the jail',
  '12 Injured On Oxford Street',
  'Loading of 12 trucks began on Monday.',
  'Contact tracing found 40 cases.',
  'Video shows 12 men being beaten',
  'Video: 12 men beaten',
  'Report: 40 dead',
  'Home, about 12 miles away',
  'Anyone who saw the 12 men may write to tips@example.org.',
  'Telephone 40 years old still rings',
  '2.33 k',
  '123456789101231',
  '12.50 in May',
  '10:34 a.m. — 12 people are dead, the mayor said.',
  'Opinion polls show 12 percent undecided',
  'Copyright infringement cost the firm 12 million dollars',
  'Accept all 12 demands, rebels say',
  'Reject all 12 offers',
  'Register now holds 12 names',
  'Click here, and 12 doors open, he joked.',
  '“We use cookies to make our site better,” the banner on your browser said 12 times.',
  'The guards of the prison, which holds 5,000 men, told Reuters',
];

describe('a line by itself', () => {
  for (const [kind, lines] of Object.entries(FURNITURE))
    test.each(lines)(`${kind}: %s`, (line) => {
      expect(readLine(line).kind).toBe(kind);
    });

  test.each(OWN)('own text: %s', (line) => {
    expect(readLine(line).kind).toBeNull();
  });

  test.each([
    'A soldier at the gate of the jail on Monday. (Example Agency/Jane Smith)',
    'Tents in the camp, where 300 families live. Photo: Jane Smith/Reuters',
    'FILE - Women wait at the gate of the camp in May.',
    'Image caption Two of the 12 tents burnt down',
  ])('caption: %s', (line) => {
    expect(readLine(line).kind).toBe('caption');
  });

  test('any string has one of the kinds or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { kind } = readLine(text);
        expect(kind === null || PARAGRAPH_KINDS.includes(kind)).toBe(true);
      }),
    );
  });
});
