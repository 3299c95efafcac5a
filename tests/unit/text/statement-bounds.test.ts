import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function told(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(({ statement }) => statement)
}

const last = (text: string) => told(text).at(-1)

describe('where a statement ends', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'with words that “that” stands for',
      'Nora Quist said Orsk had asked for 40 boats, “but that was never going to work”.',
      'Orsk asked for 40 boats, “but that was never going to work”',
    ],
    [
      'with quoted words as they are',
      'Nora Quist said 40 boats had sunk, “but that the harbour was safe”.',
      '40 boats had sunk, “but that the harbour was safe”',
    ],
    [
      'with a second clause without its “that”',
      'Nora Quist said that 40 boats had sunk, but that the harbour was safe.',
      '40 boats had sunk, but the harbour was safe',
    ],
    [
      'before what others felt of what is to come',
      'The mayor said 40 boats would be sold, sparking an outcry in Orsk.',
      '40 boats will be sold',
    ],
    [
      'before whom it angered',
      'The port said it would not mend 40 boats, angering the crews.',
      'The port will not mend 40 boats',
    ],
    [
      'with what came of what had happened',
      'The mayor said 40 boats had been sold, sparking an outcry in Orsk.',
      '40 boats were sold, sparking an outcry in Orsk',
    ],
    [
      'before the account of another, behind a semicolon',
      'The mayor said 40 boats had sunk; according to the police, it was fewer.',
      '40 boats had sunk',
    ],
    [
      'with the stop of an hour, once',
      'Pickets stood at 3 gates at 4 a.m. after talks with the port of Orsk failed.',
      'Pickets stood at 3 gates at 4 a.m. after talks with the port of Orsk failed',
    ],
    [
      'with the stop of a state’s short form',
      'Pickets stood at 3 gates of a mill in Orsk, Ill., according to Nora Quist.',
      'Pickets stood at 3 gates of a mill in Orsk, Ill.',
    ],
    [
      'before who disputes it',
      'Nora Quist said a sailor had been hit by a guard, an account disputed by two pilots, who said that he had slipped.',
      'A sailor was hit by a guard',
    ],
    [
      'before what another calls it',
      'Vakt said the fee would fall from £40 to £10 in May, a cut that union leader Ivo Brand, whose members pay it, called “too late”.',
      'The fee will fall from £40 to £10 in May',
    ],
    [
      'before what a country calls it',
      'The ministry said the ferry had been sunk from the air, a view Norvia has called absurd.',
      'The ferry was sunk from the air',
    ],
    [
      'with what it tells of a thing',
      'Nora Quist said the firm had sold 40 rifles, a weapon used by the army.',
      'The firm sold 40 rifles, a weapon used by the army',
    ],
    [
      'before what its speaker asked besides',
      'Nora Quist said that Ivo Brand had told the crew in May that the port was safe, and asked why they should believe him now.',
      'Ivo Brand told the crew in May that the port was safe',
    ],
    [
      'before what its speaker did not think',
      'Nora Quist said the ferry was old and did not think it would be “sold by May”.',
      'The ferry was old',
    ],
    [
      'before what its speaker may say beside another’s words',
      'Guards said that two sailors told them that the mate had shouted at 40 people, but that they had not found him.',
      'Two sailors told guards that the mate shouted at 40 people',
    ],
    [
      'behind “that”, which opens two clauses',
      'Nora Quist told them that fishing was banned in Orsk and that the port would close in May.',
      'Fishing was banned in Orsk and the port would close in May',
    ],
    [
      'with words in quotation marks as they are',
      'Nora Quist said that the 40 ferries had been sold and that “nobody would ever sail”.',
      'The 40 ferries were sold and “nobody would ever sail”',
    ],
    [
      'before what its speaker would not tell',
      'Marta Vell said the barge might have struck a rock as it turned, but declined to rule out that 2 engines had failed.',
      'The barge might have struck a rock as it turned',
    ],
    [
      'before what its speaker would not say',
      'Tom Lund said there were 14 leaks in the dam, but would not say when the first was found.',
      'There were 14 leaks in the dam',
    ],
    [
      'before what its speaker kept back',
      'Tom Lund said there were 14 leaks in the dam, but gave no further details.',
      'There were 14 leaks in the dam',
    ],
    [
      'before how its speaker took a question',
      'Warren Lund, the mayor, admitted that he had lost 3 boats, but bristled when a reporter asked if he had lied.',
      'Warren Lund lost 3 boats',
    ],
    [
      'nowhere, where somebody told of may have refused',
      'Police said the suspect gave his name but refused to answer 12 questions.',
      'The suspect gave his name but refused to answer 12 questions',
    ],
    [
      'nowhere, where a body told of did not do what it should',
      'Ann Lee said the company had been warned in May but failed to act on 4 reports.',
      'The company was warned in May but failed to act on 4 reports',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('where a statement begins', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'with the case in which it is so',
      'Nora Quist warned that should Vakt sell the lock, 40 boats would have to go.',
      'Should Vakt sell the lock, 40 boats would have to go',
    ],
    [
      'with it where it is a number of people’s',
      'The mayor said that should 40 sailors strike, the port of Orsk would close.',
      'Should 40 sailors strike, the port of Orsk would close',
    ],
    [
      'with “that” where it is what should be',
      'Nora Quist said that should suffice for 40 boats.',
      'That should suffice for 40 boats',
    ],
    [
      'with the whole of a word that a hyphen holds together',
      'Dr Ann Lee, of the health team, said home-made soup was the most likely source of 40 cases.',
      'Home-made soup was the most likely source of 40 cases',
    ],
    [
      'behind the title of what it was said in',
      'Ann Lee said on “Morning Coast” that 40 boats were lost.',
      '40 boats were lost',
    ],
    [
      'behind such a title and a day',
      'Ann Lee said on “The Tide of the Week” Sunday that 40 boats were lost.',
      '40 boats were lost',
    ],
    [
      'with quoted words that are no title',
      'Ann Lee said in “a sort of panic” 40 boats were lost.',
      'In “a sort of panic” 40 boats were lost',
    ],
    [
      'with a time that only says which ones are meant',
      'Police said late-night drinkers had thrown 40 bottles.',
      'Late-night drinkers had thrown 40 bottles',
    ],
    [
      'behind a chief who says it',
      'Ann Lee left Orsk in May. The chief admitted that 3 boats had been lost.',
      '3 boats were lost',
    ],
    [
      'behind the means by which it is said',
      'Tom Lund, 67, said in an emailed statement he would appeal to 3 judges.',
      'Tom Lund will appeal to 3 judges',
    ],
    [
      'behind those to whom it is said',
      'Ann Lee said in an interview with the Orsk Herald she had paid 3 judges in May.',
      'Ann Lee paid 3 judges in May',
    ],
    [
      'behind “that”',
      'Tom Lund said in a brief statement issued by his lawyers that he would appeal to 3 judges.',
      'Tom Lund will appeal to 3 judges',
    ],
    [
      'without a mark that nothing closes',
      '"Instead of going to Orsk, the tanker gave 600 tons of oil to a barge.',
      'Instead of going to Orsk, the tanker gave 600 tons of oil to a barge',
    ],
    [
      'behind the kind of paper and where it was said',
      'Ann Lee told the Orsk Zeitung daily in an interview published Saturday that closing such a bridge costs 40 million euros.',
      'Closing such a bridge costs 40 million euros',
    ],
    [
      'behind what was seen of it later',
      'Ann Lee told the court in evidence given by video that 40 men had left.',
      '40 men left',
    ],
    [
      'behind where it was aired',
      'Ann Lee said in an interview aired Sunday she had lost 40 boats.',
      'Ann Lee lost 40 boats',
    ],
    [
      'with where it happened, where “that” tells of which ones',
      'Ann Lee said in Orsk troops fired 30 shells that hit a mill.',
      'In Orsk troops fired 30 shells that hit a mill',
    ],
    [
      'behind the day of saying it, where a name follows',
      'Ann Lee said Wednesday Orsk has fully closed its 12 bridges.',
      'Orsk has fully closed its 12 bridges',
    ],
    [
      'behind the evening of saying it, where people follow',
      'Ann Lee said Tuesday night police in Orsk had closed 12 bridges.',
      'Police in Orsk closed 12 bridges',
    ],
    [
      'with the day whose event it tells of',
      'Ann Lee said Monday’s vote has cost Orsk 40 million euros.',
      'Monday’s vote has cost Orsk 40 million euros',
    ],
    [
      'with the day by which something is called',
      'Ann Lee said Friday prayers had been held in 12 mosques.',
      'Friday prayers were held in 12 mosques',
    ],
    [
      'with the day that a paper is called after',
      'Ann Lee said Sunday Times reporters had found 12 letters.',
      'Sunday Times reporters found 12 letters',
    ],
    [
      'with where it happened, which is no means',
      'Ann Lee said in Kyiv troops had fired 30 shells in May.',
      'In Kyiv troops fired 30 shells in May',
    ],
    [
      'with a letter that somebody wrote',
      'Ann Lee said in a letter he wrote in May Tom Roe had asked for 300 euros.',
      'In a letter he wrote in May Tom Roe asked for 300 euros',
    ],
    [
      'with when it happened',
      'Ann Lee said by the time he arrived 30 shells had been fired in May.',
      'Ann Lee said that by the time he arrived 30 shells had been fired in May',
    ],
    [
      'with its subject of one word, before who says it',
      'Karl Roe is a judge. Juries, he said, rarely convict more than 3 drivers a year.',
      'Juries rarely convict more than 3 drivers a year',
    ],
    [
      'with its subject, behind the day on which it was said',
      'The raid, police said Monday, was planned for 40 days.',
      'The raid was planned for 40 days',
    ],
    [
      'with a clause that leads in, behind such a day',
      'While the ferry was in Orsk, Ann Lee said on Tuesday, 40 men left it.',
      'While the ferry was in Orsk, 40 men left it',
    ],
    [
      'with the whole, where who says it stands in a clause of a thing',
      'The port showed 40 files that, Ann Lee said Monday, prove the loss.',
      'The port showed 40 files that, Ann Lee said Monday, prove the loss',
    ],
    [
      'with who vowed it, where it hangs on what is past',
      'Ann Lee vowed to rebuild 40 boats after the storm struck Orsk.',
      'Ann Lee vowed to rebuild 40 boats after the storm struck Orsk',
    ],
    [
      'with what is vowed, where it hangs on what is to come',
      'Ann Lee vowed to rebuild 40 boats when the storm is over.',
      'Ann Lee will rebuild 40 boats when the storm is over',
    ],
    [
      'with its subject, whose verb may be a noun as well',
      'Certain rules of the port, Karl Roe said, face 40 challenges in court.',
      'Certain rules of the port face 40 challenges in court',
    ],
    [
      'behind a time, which is no subject',
      'In recent months, Karl Roe said, fish prices rose by 40 per cent.',
      'Fish prices rose by 40 per cent',
    ],
    [
      'with its subject, where its end is quoted',
      'Karl Roe is a judge. Managers, he said, had “hidden 12 reports from the board”.',
      'Managers had “hidden 12 reports from the board”',
    ],
    [
      'with who warns, where only a noun follows',
      'Forecasters had warned of 70mph gusts six hours before the ferry left Orsk.',
      'Forecasters had warned of 70mph gusts six hours before the ferry left Orsk',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('what a statement takes from both sides of who says it', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'a degree and its measure',
      'The queue was so long, officials said, that 40 people fainted.',
      'The queue was so long that 40 people fainted',
    ],
    [
      'what is too much for something',
      'The bridge was too old, according to Ann Lee, to carry lorries of 40 tonnes.',
      'The bridge was too old to carry lorries of 40 tonnes',
    ],
    [
      'what is enough',
      'The firm has 6 million crowns in cash, enough, Ann Lee said, to last until May.',
      'The firm has 6 million crowns in cash, enough to last until May',
    ],
    [
      'no remark on how it is said',
      'The fire killed 40 sheep, officials said, to say the least.',
      'The fire killed 40 sheep',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('the pieces of a quotation', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'are one sentence where the first only leads in',
      '“Having sailed for 40 years,” Nora Quist said, “I know the port of Orsk.”',
      'Having sailed for 40 years, I [Nora Quist] know the port of Orsk',
    ],
    [
      'are so where the first tells as whom one speaks',
      '“As owner of 40 boats,” Nora Quist said, “I know the port of Orsk.”',
      'As owner of 40 boats, I [Nora Quist] know the port of Orsk',
    ],
    [
      'are two where each is a sentence',
      '“I sailed for 40 years,” Nora Quist said, “Orsk is no port.”',
      'I [Nora Quist] sailed for 40 years; Orsk is no port',
    ],
    [
      'are no title of what it was said on',
      '“The port lost 40 boats in May,” Nora Quist said on Radio Orsk’s “Morning Coast.”',
      'The port lost 40 boats in May',
    ],
    [
      'stand in the whole sentence where the last goes on with the outlet’s words',
      '“The port has lost 40 boats,” says the letter, which was sent with a map — “to help deepen your knowledge.”',
      '“The port has lost 40 boats,” says the letter, which was sent with a map — “to help deepen your knowledge”',
    ],
    [
      'are told without the last where it only names something',
      '“The port has lost 40 boats,” Nora Quist told Orsk as she condemned “a senseless waste of wood”.',
      'The port has lost 40 boats',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})
describe('the tense of what somebody said', () => {
  const said = 'Ann Lee, the mayor, said that'
  it.each<[text: string, expected: string]>([
    [
      'officers had complained about the 12 cameras since 2023.',
      'Officers have complained about the 12 cameras since 2023',
    ],
    ['the firm had not paid 3 fines since May.', 'The firm has not paid 3 fines since May'],
    ['officers had not had a pay rise since 2023.', 'Officers have not had a pay rise since 2023'],
    ['officers had had no 3-day break since May.', 'Officers have had no 3-day break since May'],
    ['officers had had a rise of 2 per cent in 2024.', 'Officers had a rise of 2 per cent in 2024'],
    ['12 boats had been stolen since Monday.', '12 boats have been stolen since Monday'],
    [
      'the crews had treated 18 people and driven three children home.',
      'The crews treated 18 people and drove three children home',
    ],
    [
      'the crew had met 18 people, been told of a fire and later taken three of them home.',
      'The crew met 18 people, was told of a fire and later took three of them home',
    ],
    [
      'the crew had sold 18 boats, stolen in May and taken to Orsk.',
      'The crew sold 18 boats, stolen in May and taken to Orsk',
    ],
    [
      'if the mayor had called the police, 12 boats would be here.',
      'If the mayor had called the police, 12 boats would be here',
    ],
    [
      '12 boats could have been saved if the crew had called.',
      '12 boats could have been saved if the crew had called',
    ],
    [
      '12 men acted as though the boat had called at Orsk.',
      '12 men acted as though the boat had called at Orsk',
    ],
    ['12 men had asked if the boat had called at Orsk.', '12 men asked if the boat called at Orsk'],
    ['12 boats had been seized since they were late.', '12 boats were seized since they were late'],
    [
      'on a normal Thursday the ward would treat 40 people.',
      'On a normal Thursday the ward would treat 40 people',
    ],
    [
      'a new bridge would normally cost 40 million crowns.',
      'A new bridge would normally cost 40 million crowns',
    ],
    [
      'on a Thursday in May the ward would treat 40 people.',
      'On a Thursday in May the ward will treat 40 people',
    ],
  ])('%s', (text, expected) => {
    expect(last(`${said} ${text}`)).toBe(expected)
  })
})

describe('a statement is told with who tells it,', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'where a thing is confirmed and no more is said of it',
      'Sund Locks has confirmed the full list of new ferries in the May plan, including 4 for Orsk.',
      'Sund Locks has confirmed the full list of new ferries in the May plan, including 4 for Orsk',
    ],
    [
      'where a thing is shared',
      'The Gazette shared a list of 40 ferries with the mayor of Orsk in May.',
      'The Gazette shared a list of 40 ferries with the mayor of Orsk in May',
    ],
    [
      'but not where something is confirmed of a thing',
      'Sund Locks has confirmed the old ferry will be sold to Orsk in May.',
      'The old ferry will be sold to Orsk in May',
    ],
    [
      'where a share of people tell of their own',
      'The majority of parents say their children are ill after 3 weeks at sea.',
      'The majority of parents say their children are ill after 3 weeks at sea',
    ],
    [
      'where it holds only in a case that is not all quoted',
      '“And if I did” sell the 3 boats, Ann Lee said, “it was a mistake and I paid for it.”',
      '“And if I did” sell the 3 boats, Ann Lee said, “it was a mistake and I paid for it”',
    ],
    [
      'where no quoted words tell the case',
      'Unless the port pays, Ann Lee said, “the 3 ferries will stop on Monday and many will lose their jobs.”',
      'Unless the port pays, Ann Lee said, “the 3 ferries will stop on Monday and many will lose their jobs”',
    ],
    [
      'where a charge goes with what is said, and is no clause',
      'Ann Lee was fined in May. In Orsk, Lee echoed Bo Roe, accusing the port of being “corrupt and deaf to all in the valley” and said it “fines 300 farmers a year to change the vote of the whole of the upper valley.”',
      'In Orsk, Ann Lee echoed Bo Roe, accusing the port of being “corrupt and deaf to all in the valley” and said it “fines 300 farmers a year to change the vote of the whole of the upper valley”',
    ],
    [
      'but not where the quoted words hold the case',
      '“If the port pays,” Ann Lee said, “the 3 ferries will sail on Monday.”',
      'If the port pays the 3 ferries will sail on Monday',
    ],
    [
      'where a quarrel is told of',
      'Norvia and Sedland argued over which of the 3 ferries was older.',
      'Norvia and Sedland argued over which of the 3 ferries was older',
    ],
    [
      'where somebody is described as something',
      'Norvia called it off, while the mayor of Orsk described Ann Lee as a “fox with 3 ferries.”',
      'Norvia called it off, while the mayor of Orsk described Ann Lee as a “fox with 3 ferries”',
    ],
    [
      'where it goes on in the first person',
      'Ann Lee said that when she went to meet the 3 judges, “I was ill until the very end.”',
      'Ann Lee said that when she went to meet the 3 judges, “I was ill until the very end”',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('a quotation that holds no subject', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'takes the one before it',
      'The tightening “reflects the stance of 12 ministers in Orsk”, Ann Lee said.',
      'The tightening “reflects the stance of 12 ministers in Orsk”',
    ],
    [
      'is told with what somebody calls on others to do',
      'On Friday Ann Lee called on Norvia to “cut its exports of oil to 40 ports”.',
      'On Friday Ann Lee called on Norvia to “cut its exports of oil to 40 ports”',
    ],
    [
      'is told with its verb, whatever stands between',
      'The bills are also “backed by handwritten notes from the mayor of Orsk.”',
      'The bills are also “backed by handwritten notes from the mayor of Orsk”',
    ],
    [
      'is told with its verb, whatever stands between',
      'The bills have since “been sold to a firm of lawyers in Orsk.”',
      'The bills have since “been sold to a firm of lawyers in Orsk”',
    ],
    [
      'is told with who does it',
      'The council was concerned that Norvia was “secretly exporting coal and other goods through 12 ports”.',
      'The council was concerned that Norvia was “secretly exporting coal and other goods through 12 ports”',
    ],
    [
      'is told with its verb',
      'The remainder includes the “effects of the new rules on 40 banks and the change of tax rates”, Ann Lee said.',
      'The remainder includes the “effects of the new rules on 40 banks and the change of tax rates”',
    ],
    [
      'is told with its subject, of two',
      'Despite saying that Bo Roe “treated 40 guests better than anybody”, Ann Lee said Friday that “they have to do much more”.',
      'Despite saying that Bo Roe “treated 40 guests better than anybody”, Ann Lee said Friday that “they have to do much more”',
    ],
    [
      'is told with its article',
      'Ann Lee said the “tightening reflects the stance of 12 ministers”.',
      'The “tightening reflects the stance of 12 ministers”',
    ],
    [
      'is told with its article behind “that”',
      'Ann Lee warned that a “rule for 40 ports would cost 12 million”.',
      'A “rule for 40 ports would cost 12 million”',
    ],
    [
      'is told with whom somebody tells to do it',
      'On Friday Ann Lee told the miners “to bring 40 lamps from Orsk”.',
      'On Friday Ann Lee told the miners “to bring 40 lamps from Orsk”',
    ],
    [
      'is told with whom somebody warns against it',
      'On Friday Ann Lee warned the miners “not to sell 40 lamps in Orsk”.',
      'On Friday Ann Lee warned the miners “not to sell 40 lamps in Orsk”',
    ],
    [
      'is told with what its speaker did before asking for it',
      'Ann Lee later came back, and even asked the jury “to look at 40 lamps and at the boots from Orsk”.',
      'Ann Lee later came back, and even asked the jury “to look at 40 lamps and at the boots from Orsk”',
    ],
    [
      'is whole where what somebody does is told of',
      '“To sell 40 lamps in Orsk is a crime”, Ann Lee said.',
      'To sell 40 lamps in Orsk is a crime',
    ],
    [
      'is whole where it holds one',
      '“The tightening reflects the stance of 12 ministers in Orsk”, Ann Lee said.',
      'The tightening reflects the stance of 12 ministers in Orsk',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('a reference is left', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'where “it” is all that happened',
      'The storm broke the pier of Orsk. It all began in May when 3 boats sank.',
      'It all began in May when 3 boats sank',
    ],
    [
      'where a thing is owned by who is named before',
      'The beverage giant’s commercial was shot in Orsk. It features 40 people with drinks.',
      'It features 40 people with drinks',
    ],
    [
      'where a paragraph tells how something is named',
      'The tower is 400 metres tall.\n\nIt was known to 12 tribes as the wolf moon.',
      'It was known to 12 tribes as the wolf moon',
    ],
    [
      'but not behind a name with a number',
      'Flight 175 departed Los Angeles at 11:36 a.m. on Tuesday. It landed in Los Angeles at 7:33 p.m.',
      'Flight 175 landed in Los Angeles at 7:33 p.m.',
    ],
    [
      'before its subject is named behind the comma',
      'Tom Roe lost 3 races. Despite driving at his best on Monday, his title went to 2 others.',
      'Despite driving at his best on Monday, Tom Roe’s title went to 2 others',
    ],
    [
      'where what was open then is told in the past',
      'Ann Lee left. Tom Roe said the ships sailed to Orsk and lied about where the oil would be sold.',
      'The ships sailed to Orsk and lied about where the oil would be sold',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)?.replace(/\.$/, '').replace("'", '’')).toBe(expected.replace(/\.$/, ''))
  })
})

describe('who says what stands in a clause of the outlet’s sentence', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'is left there behind “which”',
      'Police stopped a grey van, which, witnesses said, had been parked outside the bank for 2 hours.',
      'Police stopped a grey van, which, witnesses said, had been parked outside the bank for 2 hours',
    ],
    [
      'is left there behind “where”',
      'Divers reached the hold, where, the owner said, 2 men were trapped for 3 hours.',
      'Divers reached the hold, where, the owner said, 2 men were trapped for 3 hours',
    ],
    [
      'is left there behind “who”',
      'Police arrested Tom Roe, 40, who, prosecutors said, stole 4 million euros from the fund.',
      'Police arrested Tom Roe, 40, who, prosecutors said, stole 4 million euros from the fund',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)?.replace(/\.$/, '').replace("'", '’')).toBe(expected)
  })
})

describe('what the outlet puts in between dashes', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'is not said of them by who speaks',
      'Jon Tamm said 3 clients — who have not been charged but often met the owner — were alarmed.',
      '3 clients were alarmed',
    ],
    [
      'is not said of a thing either',
      'Jon Tamm said the fund -- which lost 40 million euros in May -- would be wound up in June.',
      'The fund will be wound up in June',
    ],
    [
      'stays where it only names',
      'Jon Tamm said 3 clients — all of them sailors — were fined 300 euros.',
      '3 clients — all of them sailors — were fined 300 euros',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)?.replace(/\.$/, '')).toBe(expected)
  })
})

describe('what did not come about', () => {
  it.each([
    ['Vakt said it would never have sold 40 mills.', 'Vakt would never have sold 40 mills'],
    ['Vakt said it would never sell 40 mills.', 'Vakt will never sell 40 mills'],
    ['Vakt said it would rather sell 40 mills.', 'Vakt would rather sell 40 mills'],
  ])('keeps its tense: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('a label', () => {
  it.each([
    ['A: A rate of 40 to 60 is normal.', 'A rate of 40 to 60 is normal'],
    ['And finally: A parrot flew 40 miles to Orsk.', 'A parrot flew 40 miles to Orsk'],
    ['Police: A parrot flew 40 miles to Orsk.', 'Police: A parrot flew 40 miles to Orsk'],
  ])('that only says what kind of text follows is no part of it: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('a quotation in whose first sentence words are quoted again', () => {
  it('is told sentence by sentence', () => {
    expect(
      told(
        'Olga Brandt wrote a letter to Mr Roe.\n\n“The strike in Orsk was not “a strike of her choosing.” It was called by 300 members. They back it.\n\nYour letter insults 2,000 people.”',
      ),
    ).toEqual([
      'Olga Brandt wrote a letter to Mr Roe',
      'The strike in Orsk was not “a strike of her choosing”',
      'It was called by 300 members',
      'They back it',
      'Your letter insults 2,000 people',
    ])
  })
})

it.each([
  [
    '“The lock leaks. The port lost 40 ships. Will the mayor go?” Ivo Brand wrote.',
    'The lock leaks. The port lost 40 ships',
  ],
  ['Ivo Brand tweeted: “The lock was sold for £40m! What will Vakt say?”', 'The lock was sold for £40m!'],
  // the question doubts what stands before it, or is all that is said
  ['“The lock cost £40m. Who believes that?” Ivo Brand wrote.', 'The lock cost £40m. Who believes that?'],
  ['“Will the mayor of Orsk go?” Ivo Brand wrote.', 'Will the mayor of Orsk go?'],
])('a quotation without the question that it ends in: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})
