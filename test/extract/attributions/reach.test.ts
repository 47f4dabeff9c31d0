import { describe, expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

describe('content before the source', () => {
  it.each([
    ['At least 40 wells ran dry, the board said in a report published on Wednesday.', '40', 'the board'],
    ['At least 40 wells ran dry and 12 caved in, the board said in its evening bulletin.', '40', 'the board'],
    ['At least 40 wells ran dry and 12 caved in, the board said in its evening bulletin.', '12', 'the board'],
    ['At least 40 wells ran dry, the board said on its website late on Monday.', '40', 'the board'],
    ['At least 40 wells ran dry, the board wrote in a letter seen by Reuters.', '40', 'the board'],
    ['At least 40 wells ran dry, the mayor told a news conference.', '40', 'the mayor'],
    ['At least 40 wells ran dry, the mayor told reporters in the capital.', '40', 'the mayor'],
    ['At least 40 wells ran dry, state television reported, quoting the mayor.', '40', 'the mayor'],
    ['At least 40 wells ran dry, the mayor of Quillby, Lena Holt, said.', '40', 'Lena Holt'],
    [
      'At least 40 wells ran dry, Lena Holt, the mayor of Quillby, told Reuters by telephone.',
      '40',
      'Lena Holt',
    ],
    ['At least 40 wells ran dry, Lena Holt, a spokeswoman, said by phone.', '40', 'Lena Holt'],
    ['At least 40 wells ran dry, said Lena Holt, who heads the board.', '40', 'Lena Holt'],
    ['The three worst leaks, residents said, are in Quillby (40 wells) and Marl.', '40', 'residents'],
    ['When she came home, she said, there was no water and 40 wells were dry.', '40', 'she'],
    ['In Marl, where 40 wells ran dry, the board declared an emergency.', '40', null],
    ['While most wells were dry, according to the board, 40 were not.', '40', 'the board'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('where the content ends', () => {
  it.each([
    ['The board said 40 wells were dry. Crews dug 12 new ones.', '40', 'the board'],
    ['The board said 40 wells were dry. Crews dug 12 new ones.', '12', null],
    ['The mayor said 40 wells were dry, but an aide to the king said 12 were.', '40', 'the mayor'],
    ['The mayor said 40 wells were dry, but an aide to the king said 12 were.', '12', 'an aide to the king'],
    ['While the mayor said 40 wells were dry, the board counted 12.', '40', 'the mayor'],
    ['While the mayor said 40 wells were dry, the board counted 12.', '12', 'the board'],
    ['When the mayor proposed to shut 40 wells, they dug 12.', '40', 'the mayor'],
    ['When the mayor proposed to shut 40 wells, they dug 12.', '12', null],
    ['According to the mayor, 40 wells were dry; the board says 12 were.', '40', 'the mayor'],
    ['According to the mayor, 40 wells were dry; the board says 12 were.', '12', 'the board'],
    ['The mayor said 40 wells were dry and that 12 had caved in.', '12', 'the mayor'],
    ['Forty wells were dry, the mayor said, adding that 12 had caved in.', '12', 'the mayor'],
    ['“They are dry,” said Ann Lee, adding that six of the wounded had lost 12 teeth.', '12', 'Ann Lee'],
    ['The mayor declared an emergency after water had reached 40 homes.', '40', null],
    ['Ann Lee said he was late, and that he had paid 90 euros ($98; £76) for it.', '£76', 'Ann Lee'],
    ['Forty wells were dry, the mayor said, and 12 had caved in.', '12', 'the mayor'],
    ['"Forty wells are dry," the mayor said. Of those, 12 had caved in.', '12', 'the mayor'],
    ['The mayor said 40 wells were dry, with 12 caved in.', '12', 'the mayor'],
    ['In Quillby, 40 wells were dry, residents said. In Marl, 12 were.', '40', 'residents'],
    ['In Quillby, 40 wells were dry, residents said. In Marl, 12 were.', '12', null],
    ['The board said 40 wells were dry. It said 12 had caved in.', '12', 'the board'],
    ['The board said 40 wells were dry. The figure did not include 12 in Marl.', '12', null],
    [
      'The mayor said 40 wells were dry. The rest would last until May. Some 12 had been sealed.',
      '12',
      'the mayor',
    ],
    [
      'The mayor said 40 wells were dry.\nHe added that 12 had been sealed.\nThe mayor also said 9 pumps were lost.',
      '12',
      'the mayor',
    ],
    [
      'The mayor said 40 wells were dry.\nHe added that 12 had been sealed.\nThe mayor also said 9 pumps were lost.',
      '9',
      'the mayor',
    ],
    [
      'The ministry said 40 wells were dry. It added that 12 had been sealed. A ministry official said 9 pumps were lost.',
      '12',
      'the ministry',
    ],
    [
      'The ministry said 40 wells were dry. It added that 12 had been sealed. A ministry official said 9 pumps were lost.',
      '9',
      'a ministry official',
    ],
    ['The toll stands at 40, the ministry says, though aid groups say it is 90.', '40', 'the ministry'],
    ['The toll stands at 40, the ministry says, though aid groups say it is 90.', '90', 'aid groups'],
    ['The ministry confirmed that 40 men had died but denied reports of 90.', '40', 'the ministry'],
    ['The ministry confirmed that 40 men had died but denied reports of 90.', '90', 'the ministry'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('somebody else goes on behind the content', () => {
  it.each([
    ['The mayor called for 40 beds, but the board would give 12.', '12', null],
    ['The mayor said 40 beds were full, but the ward had 12 more.', '12', 'the mayor'],
    ['The mayor vowed to build a ward after clerks counted 40 ill.', '40', null],
    ['Clerks state the days of song, dance, and plays are worth 40 crowns.', '40', 'clerks'],
    ['Counts show a close race in Marl, where 12 seats are free.', '12', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('nobody says it', () => {
  it.each([
    ['Authorities have yet to confirm reports that 40 wells ran dry.', '40', null],
    ['At least 40 wells are said to have run dry.', '40', null],
    ['It is understood that 40 wells ran dry.', '40', null],
    ['The claim that 40 wells ran dry was made by the mayor.', '40', null],
    ['The ministry cut its forecast to 40 million tonnes.', '40 million', null],
    ['The consultancy raised its estimate to 40 million tonnes.', '40 million', null],
    ['Customs officers seized 40 kilos of cocaine.', '40', null],
    ['An estimated 40 people died.', '40', null],
    ['At least 40 people are feared dead.', '40', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('single quotation marks', () => {
  it.each([
    ["The mayor fumed: 'We had to drain 40 wells. It cost us £900.'", '40', 'the mayor, quoted'],
    ["The mayor fumed: 'We had to drain 40 wells. It cost us £900.'", '900', 'the mayor, quoted'],
    ["'We had to drain 40 wells,' the mayor said. 'It took 12 days.'", '40', 'the mayor, quoted'],
    ["'We had to drain 40 wells,' the mayor said. 'It took 12 days.'", '12', 'the mayor, quoted'],
    ["'The workers' hall has 40 seats,' the mayor said.", '40', 'the mayor, quoted'],
    ['The mayor said: ‘We had to drain 40 wells.’', '40', 'the mayor, quoted'],
    ['‘We had to drain 40 wells,’ said the mayor.', '40', 'the mayor, quoted'],
    ["In the '90s the workers' hall had 40 seats.", '40', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('passives', () => {
  it.each([
    ['The toll was put at 40 by the wells board.', '40', 'the wells board'],
    ['On their forums the toll was put at 40.', '40', 'their forums'],
    ['Some 40 floods were recorded by the Quillby Observatory.', '40', 'Quillby Observatory'],
    ['Some 40 goats were found by police.', '40', null],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('words in quotation marks beside no source', () => {
  it('are not said by those whom the report counts', () => {
    const report = 'Some 300 displaced people went home, though “for 40 others the road is still too long”.';
    expect(whoSays(report, '40')).toBeNull();
  });

  it('go on from the speaker of the sentence before', () => {
    const report =
      'The miller said the yard was shut. Carts stood idle beside “a few dozen sacks of old grain”.';
    expect(whoSays(report, 'dozen')).toBe('the miller, quoted');
  });
});

describe('sentences that go on without a cue', () => {
  it.each([
    ['There are 40 nurses, said Lena Holt, who heads the ward. They include 12 trainees.', '12', 'Lena Holt'],
    ['The board said 40 nurses were ill. Among them are 12 trainees.', '12', 'the board'],
    ['The board said 40 nurses were ill. Four in ten are trainees.', 'Four in ten', 'the board'],
    ['The board said 40 nurses were ill. Only 12 of them have a fever.', '12', 'the board'],
    ['The board said 40 nurses were ill. About 12 remain in bed.', '12', 'the board'],
    ['The board said 40 nurses were ill. About 12 of the nurses are trainees.', '12', 'the board'],
    ['The board said 40 nurses were ill. A further 12 were on leave.', '12', 'the board'],
    ['The board said 40 nurses were ill. Twelve others were on leave.', 'Twelve', 'the board'],
    ['Quillby has 40 wells, the board said. Marl follows with 12, Stoke with 9.', '12', 'the board'],
    ['Quillby has 40 wells, the board said. Marl follows with 12, Stoke with 9.', '9', 'the board'],
    [
      'The mill said on Monday it had begun to ship flour. About 40 sacks have left so far.',
      '40',
      'the mill',
    ],
    ['The mill said it had begun to ship flour. Some 40 sacks have already left.', '40', 'the mill'],
    [
      'According to the board, 40 cows graze in Marl and Quillby. Some 30 calves are in Marl and 10 in Quillby.',
      '30',
      'the board',
    ],
    ['The ward is full, say medics who toured it. Dozens of patients are lying on mats.', 'Dozens', 'medics'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });

  it.each([
    ['The board said 40 nurses were ill. Some 12 residents remain in Quillby.', '12'],
    ['The board said 40 nurses were ill. They were given 12 masks.', '12'],
    ['The board said 40 nurses were ill. About 12 of the mills are shut.', '12'],
    ['The board said 40 nurses were ill. More than 12 new nurses are needed.', '12'],
    ['Four in ten voters favour it, a poll found. Two remain undecided.', 'Two'],
    ['According to the board, 40 cows graze in Marl. Some 30 bulls fled from Marl to Quillby.', '30'],
    ['The mill said it had begun to ship flour. Stoke has 40 mills.', '40'],
    ['The ward is full, say medics. Dozens of patients are lying on mats.', 'Dozens'],
    ['The ward is full, say medics who toured it. Dozens of patients left it in May.', 'Dozens'],
    ['The board said 40 nurses were ill.\nThey include 12 trainees.', '12'],
  ])('%s (%s, narration)', (report, figure) => {
    expect(whoSays(report, figure)).toBeNull();
  });
});

describe('a sentence that tells who said what stands before it', () => {
  it.each([
    ['Some 40 barns burnt down. The fire chief, Lena Holt, disclosed this on Monday.', '40', 'Lena Holt'],
    ['The guild will plant 40 oaks. This was announced by Lena Holt at a fair.', '40', 'Lena Holt'],
    ['About 40 cows strayed. The mayor, Lena Holt, made this known while dining.', '40', 'Lena Holt'],
    ['About 40 cows strayed. The mayor disclosed this year’s budget.', '40', null],
    ['About 40 cows strayed. The mayor made this cake.', '40', null],
  ])('%s', (report, figure, expected) => expect(whoSays(report, figure)).toBe(expected));
});

describe('the report itself', () => {
  it.each([
    ['We think 40 cakes are too few.', '40'],
    ['The rider has won 40 races, writes Lena Holt.', '40'],
    ['They found that 40 cakes were gone.', '40'],
    ['Crowds goad each other, police say. Others point to the wells: 40 are dry.', '40'],
  ])('%s', (report, figure) => expect(whoSays(report, figure)).toBeNull());
});

it('what is said goes on behind a relative clause', () => {
  expect(whoSays('The guild says the pie, which weighs 2 kg and costs $12, has sold 40 times.', '40')).toBe(
    'the guild',
  );
});

it.each([
  [
    'Ann Holt, who lives with Craig, 31, and their sons Alf, seven, and Jude, four, says it costs $40.',
    '40',
    'Ann Holt',
  ],
  ['The mayor, who has two dogs, a cat, and three hens, said 40 left.', '40', 'the mayor'],
])('%s', (report, figure, expected) => expect(whoSays(report, figure)).toBe(expected));

it('a lead author speaks', () => {
  expect(whoSays('“It works,” said lead author Lena Holt. “It is 40% fat.”', '40')).toBe('Lena Holt, quoted');
});
