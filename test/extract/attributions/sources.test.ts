import { describe, expect, it } from 'vitest';
import { whoSays } from './who_says.ts';

describe('relative clauses in the source', () => {
  it.each([
    ['A clerk who feared for his job said 40 files were lost.', '40', 'a clerk'],
    ['An aide who declined to be named said 40 files were lost.', '40', 'an aide'],
    ['The aide, who spoke on condition of anonymity, said 40 files were lost.', '40', 'the aide'],
    [
      'An official who was not authorised to speak to the media said 40 files were lost.',
      '40',
      'an official',
    ],
    ['Two guards who were on duty that night said 40 men climbed the wall.', '40', 'two guards'],
    [
      'One of the guards said 40 men climbed the wall. He added that 12 came back.',
      '40',
      'one of the guards',
    ],
    [
      'One of the guards said 40 men climbed the wall. He added that 12 came back.',
      '12',
      'one of the guards',
    ],
    ['One guard said 40 men climbed the wall.', '40', 'one guard'],
    ['The 40 men fled, two guards in Mosul told the agency.', '40', 'two guards in Mosul'],
    ['Nine voters in 10 say that 40 is enough.', '40', null],
    ['Another said 40 men climbed the wall.', '40', 'another'],
    ['A third witness said 40 men climbed the wall.', '40', 'a third witness'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('appositions of place and office', () => {
  it.each([
    ['Carol Holt, of Mill Road, Quillby, admitted that 14 bills were forged.', '14', 'Carol Holt'],
    ['Carol Holt, of Mill Road, Quillby, admitted 14 counts of fraud.', '14', null],
    ['Ivan Moss, 52, of Quillby, said 40 carts broke.', '40', 'Ivan Moss'],
    ['Ivan Moss, from Quillby, said 40 carts broke.', '40', 'Ivan Moss'],
    ['Ivan Moss of the wells board said 40 carts broke.', '40', 'Ivan Moss'],
    ['Prosecutors say he moved 40 people across the border.', '40', 'prosecutors'],
    ['Prosecutors allege he was paid £40 a head.', '40', 'prosecutors'],
    ['Prosecuting, Ann Holt said he moved 40 people.', '40', 'Ann Holt'],
    ['Defending, Tom Moss said his client had earned only £40.', '40', 'Tom Moss'],
    ["Turkey's defence minister, Hulusi Holt, said 90 men were freed.", '90', 'Hulusi Holt'],
    ['Turkish Defence Minister Hulusi Holt said 90 men were freed.', '90', 'Hulusi Holt'],
    ['Central Command spokesman Col. Tom Moss said 90 men were freed.', '90', 'Tom Moss'],
    ['Tom Moss, a spokesman for Central Command, said 90 men were freed.', '90', 'Tom Moss'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('names and descriptions beside other words', () => {
  it.each([
    ['Lena Moss, R-Quillby, says board members drew up a plan for 40 wells.', '40', 'Lena Moss'],
    ['Lena Moss, a driver from Ava, Mo., who owns a truck, said 40 wells were dry.', '40', 'Lena Moss'],
    [
      'The clerk of nearly four years, a widow who gave no name, said 40 wells were dry.',
      '40',
      'the clerk of nearly four years',
    ],
    ["The Holm County Sheriff's Office said 40 wells were dry.", '40', "the Holm County Sheriff's Office"],
    ['A newly released letter shows 40 wells were dry.', '40', 'a newly released letter'],
    ['A trio of clubs have in fact reported 40 dry wells.', '40', 'a trio of clubs'],
    ['The company and its owner intend to pay £40.', '£40', 'the company and its owner'],
    ['A Tern poll last month found 40 per cent in favour.', '40', 'a Tern poll'],
    [
      'A study last year by the wells board found 40 dry wells.',
      '40',
      'a study last year by the wells board',
    ],
    ['Lena Moss, along with her aide Tom Holt, say Dunn’s 41-year-old driver fled.', '41', 'Lena Moss'],
    ['Sanders wants 40 wells. It was Ann Sanders who paid, and Sanders again.', '40', 'Ann Sanders'],
    ['When Moss a month later announced 40 new wells, he wept.', '40', 'Moss'],
    ['In a USA TODAY poll, 40 per cent backed her.', '40', 'a USA TODAY poll'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('forces, monitors and agencies', () => {
  it.each([
    [
      'The Syrian Democratic Forces said 40 men escaped. The SDF said 12 were caught.',
      '40',
      'Syrian Democratic Forces',
    ],
    [
      'The Syrian Democratic Forces said 40 men escaped. The SDF said 12 were caught.',
      '12',
      'Syrian Democratic Forces',
    ],
    ["The SDF's media office said 40 men escaped.", '40', "the SDF's media office"],
    ['SDF spokesman Farid Holt told AFP that 40 men escaped.', '40', 'Farid Holt'],
    ['SDF commander Farid Holt tweeted that 40 men escaped.', '40', 'Farid Holt'],
    ['Farid Holt, a commander in the force, claimed 40 men escaped.', '40', 'Farid Holt'],
    ['A prison source told AFP that 40 men escaped.', '40', 'a prison source'],
    ['An AFP reporter saw 40 bodies.', '40', null],
    ['The war monitor said 40 men escaped.', '40', 'the war monitor'],
    [
      'The Syrian Observatory for Human Rights, a Britain-based monitor, put the toll at 40.',
      '40',
      'Syrian Observatory for Human Rights',
    ],
    ['The group claimed responsibility for the attack, saying it had freed 40 men.', '40', 'the group'],
    ['Islamic State claimed it had freed 40 men.', '40', 'Islamic State'],
    ['Islamic State said in a statement posted on Telegram that it had freed 40 men.', '40', 'Islamic State'],
    [
      'The general, speaking on condition of anonymity because he was not authorised to talk, said 40 men escaped.',
      '40',
      'the general',
    ],
    ['Residents reached by telephone said 40 men escaped.', '40', 'residents'],
    ['A Houthi spokesman denied that 40 men had died.', '40', 'a Houthi spokesman'],
    ['Officials in Aden said 40 men died; the rebels put their losses at 12.', '40', 'officials in Aden'],
    ['Officials in Aden said 40 men died; the rebels put their losses at 12.', '12', 'the rebels'],
    ["The rebels' news agency said 40 soldiers died.", '40', "the rebels' news agency"],
    ['Local media reported that 40 men died.', '40', 'local media'],
    ['According to local media reports, 40 men died.', '40', 'local media reports'],
    ['State news agency SANA reported 40 deaths.', '40', 'SANA'],
    ['Hospital sources said 40 bodies had been brought in.', '40', 'hospital sources'],
    ['Medics at Quillby hospital reported receiving 40 bodies.', '40', 'medics at Quillby hospital'],
    [
      'The International Committee of the Red Cross says it visited 40 prisons.',
      '40',
      'International Committee of the Red Cross',
    ],
    [
      "The prison, built for 40 inmates, held 120, the state's prison secretary, Paulo Reis, told reporters.",
      '120',
      'Paulo Reis',
    ],
    ['Governor Ana Reis confirmed 40 deaths at a news conference.', '40', 'Ana Reis'],
    ["The governor's office confirmed 40 deaths.", '40', "the governor's office"],
    ['Relatives waiting outside said they had been told of 40 deaths.', '40', 'relatives'],
    ['State TV put the dead at 40, citing the governor.', '40', 'the governor'],
    ['State broadcaster RTV, citing the governor, put the dead at 40.', '40', 'the governor'],
    ['The agency quoted the governor as saying 40 had died.', '40', 'the governor'],
    ['Forty had died, the agency quoted the governor as saying.', 'Forty', 'the governor'],
    ['The daily Le Matin, quoting a hospital source, said 40 had died.', '40', 'a hospital source'],
    ['Reuters reported that 40 had died, citing two police sources.', '40', 'two police sources'],
    ['Police sources told Reuters 40 had died.', '40', 'police sources'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('another source whose verb is left out', () => {
  it.each([
    ['Wardens spoke of 40 lost sacks, the union of 12.', '40', 'wardens'],
    ['Wardens spoke of 40 lost sacks, the union of 12.', '12', 'the union'],
    ['The union put turnout at 80 per cent, the company at 30 per cent.', '80', 'the union'],
    ['The union put turnout at 80 per cent, the company at 30 per cent.', '30', 'the company'],
    ['Organisers claimed 12,000 marched; police put the figure at 3,000.', '12,000', 'organisers'],
    ['Organisers claimed 12,000 marched; police put the figure at 3,000.', '3,000', 'police'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});

describe('the first of joined sources, and all of one', () => {
  it.each([
    [
      'Forty wells were dry, according to the water board and Ann Holt, the head of the mill.',
      'the water board',
    ],
    ['Forty wells were dry, the water board and Ann Holt said.', 'the water board'],
    [
      'Forty wells were dry, according to village elders and Quillby engineers.',
      'village elders and Quillby engineers',
    ],
    ['Forty wells were dry, according to Marlish state TV.', 'Marlish state TV'],
    ['Forty wells were dry, state-run media said.', 'state-run media'],
    ['Forty wells were dry, state-run TV said.', 'state-run TV'],
    ['The state-run water board said Forty wells were dry.', 'the state-run water board'],
    ['Forty wells were dry, according to the water board and the NGO.', 'the water board'],
    [
      'Marl lost a mill, according to the Water Office for Quillby. It said Forty wells were dry.',
      'Water Office for Quillby',
    ],
    ['Marl has 12 wells, or Forty according to Quillby Water.', 'Quillby Water'],
    ['Marl has Forty dry wells or 12 deep ones, according to Quillby Water.', 'Quillby Water'],
    ['Marl has Forty wells, or 12 according to Quillby Water.', null],
    ['Marl has 12 wells according to Quillby Water or Forty.', null],
  ])('%s', (report, expected) => {
    expect(whoSays(report, 'Forty')).toBe(expected);
  });
});

describe('headlines', () => {
  it.each([
    ['Forty wells dry in Marl, Quillby estimates', 'Quillby'],
    ['Marlish website Quillby Post reports escape of Forty goats', 'Quillby Post'],
    ['Quillby Post reports loss of about Forty wells', 'Quillby Post'],
  ])('%s', (report, expected) => {
    expect(whoSays(`${report}\n\nIt rained.`, 'Forty')).toBe(expected);
  });
});

describe('departments, addresses and pronouns', () => {
  it.each([
    ['The Ports and Harbours Commission said Forty wells are dry.', 'Ports and Harbours Commission'],
    ['Forty wells are dry, according to the Ports and Harbours Commission.', 'Ports and Harbours Commission'],
    [
      'The Ministry of Trade, Food and Fisheries said Forty wells are dry.',
      'Ministry of Trade, Food and Fisheries',
    ],
    ['The Department of Health and Sport said Forty wells are dry.', 'Department of Health and Sport'],
    ['Doctors Without Borders said Forty wells are dry.', 'Doctors Without Borders'],
    ['The Justice Ministry said Forty wells are dry.', 'Justice Ministry'],
    ['The Ministry of Health and Health Secretary Ann Holt said Forty wells are dry.', 'Ministry of Health'],
    [
      'A study by the Office of Rural Planning, Trade and Science found Forty wells dry.',
      'a study by the Office of Rural Planning, Trade and Science',
    ],
    ['Forty wells are dry, according to quillby.co.uk.', 'quillby.co.uk'],
    ['Marlwells.com said Forty wells are dry.', 'Marlwells.com'],
    ['A May 12, 2011 letter shows Forty wells were dry.', 'a May 12, 2011 letter'],
    ['HB 12 states Forty wells will be dug.', 'HB 12'],
    ['Tom Holt dug a well. According to him, Forty are dry.', 'Tom Holt'],
    ['Ann Holt dug a well. According to her, Forty are dry.', 'Ann Holt'],
    ['Forty wells are dry, the company informed on Monday.', 'the company'],
    ['Forty wells are dry, reports the Quillby Post.', 'Quillby Post'],
  ])('%s', (report, expected) => {
    expect(whoSays(report, 'Forty')).toBe(expected);
  });
});

describe('names in apposition', () => {
  it.each([
    ['The aid group, Quillhelp, said Forty wells are dry.', 'Quillhelp'],
    ['Chairman of the board, Ann Holt, said Forty wells are dry.', 'Ann Holt'],
    ['Dean of the College of Law, Marl (CLM), Prof. Ann Holt, said Forty wells are dry.', 'Ann Holt'],
    ['Airline Marlair said it was late. It plans to buy Forty jets.', 'Marlair'],
    ['Footage showed the thief taking Forty jars, the warden said.', 'the warden'],
    ['The footage shows Forty jars.', 'the footage'],
    ['The warden gave a figure of Forty.', 'the warden'],
    ['The warden gave the breakdown of the flock as: Forty ewes.', 'the warden'],
    ['The warden gave the mill Forty jars.', null],
    ['Ford Mills said Forty wells are dry.', 'Ford Mills'],
  ])('%s', (report, expected) => {
    expect(whoSays(report, 'Forty')).toBe(expected);
  });
});

describe('names of businesses', () => {
  it.each([
    ['Speaking with JIS News, the dean, Zora Quill, was glad. Forty wells are dry, she said.', 'Zora Quill'],
    [
      'Forty wells are dry, a poll by the Office of Social and Market Studies showed.',
      'a poll by the Office of Social and Market Studies',
    ],
    ['General Motors said Forty wells are dry.', 'General Motors'],
    ['General Holt said Forty wells are dry.', 'Holt'],
    ['Sun Mills Inc. said Forty wells are dry.', 'Sun Mills Inc.'],
    ['Marl Water Co. said it expects to report Forty dry wells.', 'Marl Water Co.'],
    ['Marl Water Co., Ava, Ariz., reported Forty dry wells.', 'Marl Water Co.'],
    ['Ann Holt, from Ava, Mo., said Forty wells are dry.', 'Ann Holt'],
    ['The wells will dry up, Mr. Holt said, from Forty this year.', 'Holt'],
  ])('%s', (report, expected) => {
    expect(whoSays(report, 'Forty')).toBe(expected);
  });
});

describe('those who are asked, and those who look ahead', () => {
  it.each([
    ['Growers polled by the mill had expected a loss of £40,000.', '£40,000', 'growers'],
    ['Growers had on average expected a loss of £40,000.', '£40,000', 'growers'],
    ['Carol Holt runs the mill. She sees prices averaging £40 in the autumn.', '£40', 'Carol Holt'],
  ])('%s (%s)', (report, figure, expected) => {
    expect(whoSays(report, figure)).toBe(expected);
  });
});
