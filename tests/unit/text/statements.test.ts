import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function read(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known))
}
const last = (text: string) => read(text).at(-1)?.statement

describe('statements', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      '“Instead” at the head',
      'Instead the governor of the bank raised rates by half a point.',
      'The governor of the bank raised rates by half a point',
    ],
    [
      'more than so many',
      'Police said more than 900 homes had been damaged and up to 40 flights had been cancelled.',
      'More than 900 homes were damaged and up to 40 flights were cancelled',
    ],
    [
      'one of more than so many',
      'Police said a crowd of more than 900 people had been moved.',
      'A crowd of more than 900 people was moved',
    ],
    [
      'one close to so many',
      'Police said a mill close to 40 homes had been closed.',
      'A mill close to 40 homes was closed',
    ],
    [
      'several who live near one',
      'Police said around 1,800 people living within two miles of the mill had been moved.',
      'Around 1,800 people living within two miles of the mill were moved',
    ],
    [
      'several who are told more of',
      'Police said people who lived near the mill had been moved.',
      'People who lived near the mill were moved',
    ],
    [
      'nobody, to this day',
      'Police said nobody had been arrested so far.',
      'Nobody has been arrested so far',
    ],
    [
      'one behind a relative clause with a number',
      'Police said the driver, who is 61, had been spoken to as a witness.',
      'The driver, who is 61, was spoken to as a witness',
    ],
    [
      'who was where, of a place that did nothing',
      'The storm killed a dog walker in Stannick, who was named yesterday as Graham Neal.',
      'The storm killed a dog walker in Stannick, who was named yesterday as Graham Neal',
    ],
    [
      'but not “Instead of”',
      'Instead of the mayor the council paid 40 crowns.',
      'Instead of the mayor the council paid 40 crowns',
    ],
    [
      '“meanwhile” behind the subject',
      'The opposition, meanwhile, lost 40 seats.',
      'The opposition lost 40 seats',
    ],
    [
      '“however” before “to”, with both commas',
      'The party made no promise, however, to give up 40 seats.',
      'The party made no promise to give up 40 seats',
    ],
    [
      '“however” behind what leads in',
      'In the north, however, the party won 40 seats.',
      'In the north, the party won 40 seats',
    ],
    ['“though” behind the subject', 'The opposition, though, lost 40 seats.', 'The opposition lost 40 seats'],
    [
      'and behind what leads in',
      'In the north, though, the party won 40 seats.',
      'In the north, the party won 40 seats',
    ],
    [
      'but not before a clause of its own',
      'The party won 40 seats, though, in Harlow, the mayor lost his.',
      'The party won 40 seats, though, in Harlow, the mayor lost his',
    ],
    [
      'what is done for what was told before',
      'To pay for that, the council sold 40 boats.',
      'The council sold 40 boats',
    ],
    [
      'but not for what the sentence itself names',
      'To pay for that bridge, the council sold 40 boats.',
      'To pay for that bridge, the council sold 40 boats',
    ],
    [
      '“nonetheless” before the verb',
      'Shares in Harlow nonetheless fell 6 per cent.',
      'Shares in Harlow fell 6 per cent',
    ],
    [
      'what more is told of the one that a denial is about',
      'The minister denied that he had dismissed Ms Orrell, whose term runs until 2030.',
      'The minister dismissed Ms Orrell',
    ],
    [
      'that nothing has come about so far',
      'The police said no inquiry had been opened.',
      'No inquiry has been opened',
    ],
    [
      'but that nothing had then',
      'The police said no inquiry had been opened before May.',
      'No inquiry was opened before May',
    ],
    [
      '“the bank” as no central bank, where another is named',
      'Veria’s central bank seized Alder Bank on Sunday. Tom Roe, who had led the bank since 2014, resigned on Friday.',
      'Tom Roe, who had led the bank since 2014, resigned on Friday',
    ],
    [
      '“the bank” as the central bank, where no other is named',
      'Veria’s central bank raised rates on Sunday. Tom Roe, who had led the bank since 2014, resigned on Friday.',
      'Tom Roe, who had led Veria’s central bank since 2014, resigned on Friday',
    ],
    [
      'whose balance sheet it is',
      'The queue outside the Alder Bank branch grew on Monday. The National Bank took over 3 lenders in June. The bank’s 212 branches will reopen on Friday.',
      "Alder Bank's 212 branches will reopen on Friday",
    ],
    [
      'the younger of two as printed, where it goes on with “he”',
      'Karl Roe runs the mill. His son, Peter Roe, was interviewed. The younger Roe was released on Monday. He said he had lost 3 keys.',
      'The younger Roe lost 3 keys',
    ],
    [
      'another’s deed told of by who says it, which tells nothing of her',
      'Jarma Vale withdrew the denial that she had made. Tom Roe left in May. He sold 4 boats. Vale says that he gave her the first one.',
      'Tom Roe gave her the first one',
    ],
    [
      'whose knife it is, beside somebody whose it cannot be',
      'Surgeon Tom Roe ran the ward in Orsk. He knew of it for 3 years. Eva Lind, 71, lost a leg under his knife.',
      "Eva Lind, 71, lost a leg under Tom Roe's knife",
    ],
    [
      '“it” that means nothing',
      'The shed may hold 22 tons of powder. Ann Lee said it was too soon to say how many of the 40 boats were lost.',
      'It was too soon to say how many of the 40 boats were lost',
    ],
    [
      'not the speaker who is first named behind, but whose sample it was',
      'Ann Lee’s second sample was opened in Cologne. She will be barred for 2 years, said the head of the agency, Eva Roe.',
      'Ann Lee will be barred for 2 years',
    ],
    [
      'whom “he” leaves open, where what was reported before is about another',
      'Tom Roe, 51, left in May. Karl Vale said that Roe had fled to Orsk. He was arrested on 4 May.',
      'He was arrested on 4 May',
    ],
    [
      'whom “he” means where the other is named behind it',
      'Tom Roe, 51, left in May. Karl Vale said Roe must resign. He called Roe a liar on 4 May.',
      'Karl Vale called Tom Roe a liar on 4 May',
    ],
    [
      'a surname before the wife of who bears it as printed',
      'Hask left Orsk in May. His wife, Birgit Hask, said 4 keys were lost. Hask was arrested on Monday.',
      'Hask was arrested on Monday',
    ],
    ['an attribution behind', 'The fire killed two people, officials said.', 'The fire killed two people'],
    ['an attribution in front', 'Officials said the fire killed two people.', 'The fire killed two people'],
    ['according to', 'According to the police, the driver was drunk.', 'The driver was drunk'],
    [
      'a sentence whole that tells more of a noun by what others say of it',
      'A company that the minister said owed millions in taxes has closed its plant in Orsk.',
      'A company that the minister said owed millions in taxes has closed its plant in Orsk',
    ],
    [
      'a claim behind “that” all the same',
      'Officials said that the minister said prices had risen by five percent.',
      'The minister said prices had risen by five percent',
    ],
    [
      '“that” before what cannot be pointed to',
      'Ann Lee told reporters that tiredness was one of four causes.',
      'Tiredness was one of four causes',
    ],
    [
      'whom it was told, and in which month',
      'Ann Lee told the board in May 2024 that the pump was old.',
      'The pump was old',
    ],
    [
      'nothing of a deed told beside “that” and a noun',
      'Ann Lee, who had mentioned that bridge in court in May, left the firm on Friday.',
      'Ann Lee, who had mentioned that bridge in court in May, left the firm on Friday',
    ],
    [
      'no clause behind “that” and a noun',
      'The minister confirmed that sum in a letter to the harbour board.',
      'The minister confirmed that sum in a letter to the harbour board',
    ],
    [
      'a clause behind “that” and a noun that more is told of',
      'The minister confirmed that work on the pier, which is old, had begun.',
      'Work on the pier, which is old, had begun',
    ],
    [
      'a body by the kind of its work, behind',
      'Four divers were banned in May, the island’s anti-doping office said.',
      'Four divers were banned in May',
    ],
    [
      'all of another’s words set against it, from the link on',
      'The council admitted that it had kept the letter, although the mayor, Ann Lee, had told reporters that it was lost.',
      'The council kept the letter',
    ],
    [
      'the tense of what somebody felt about, which stays',
      'Ann Lee said she was appalled that a quarter of the seats would go.',
      'Ann Lee was appalled that a quarter of the seats would go',
    ],
    [
      'the tense of what several felt about, which stays',
      'Ann Lee said the nurses were deeply angry that 40 porters would lose their posts.',
      'The nurses were deeply angry that 40 porters would lose their posts',
    ],
    [
      'what was agreed, which is to come',
      'Ann Lee said it was agreed that the club would pay 40 nurses.',
      'It was agreed that the club will pay 40 nurses',
    ],
    [
      'the tense of what was feared, which stays',
      'The club said it feared that a quarter of the seats would go.',
      'The club feared that a quarter of the seats would go',
    ],
    [
      'the mood of what a deed would be',
      'The club said on Monday that it would be “wrong to speak while the trial goes on”.',
      'It would be “wrong to speak while the trial goes on”',
    ],
    [
      'what was said before, which tells when something happened',
      'Ann Lee, the head of the mill, resigned on Thursday, hours after a spokesman had said that she would stay.',
      'Ann Lee, the head of the mill, resigned on Thursday, hours after a spokesman had said that she would stay',
    ],
    [
      'what would be while something else was',
      'The airline said it would pay 400 workers while it appealed.',
      'The airline would pay 400 workers while it appealed',
    ],
    [
      'two promises',
      'Ann Lee pledged to cut the tax by 3 percent and to build 900 flats.',
      'Ann Lee will cut the tax by 3 percent and build 900 flats',
    ],
    ['a connective', 'But the road stayed open.', 'The road stayed open'],
    ['what came before', 'Once that was settled, the mayor opened the road.', 'The mayor opened the road'],
    ['from where it went', 'From there, the sailors walked to Orsk.', 'The sailors walked to Orsk'],
    ['but how far from where', 'From there, it is 4 miles to Orsk.', 'From there, it is 4 miles to Orsk'],
    [
      'nor what never came after',
      'Once that was done, no boat sailed.',
      'Once that was done, no boat sailed',
    ],
    ['that there was more', 'Also on Monday, the mill sold 40 boats.', 'On Monday, the mill sold 40 boats'],
    ['by which it is named', 'To wit, the road was shut on Monday.', 'The road was shut on Monday'],
    ['a dateline', 'OSLO — The road stayed open on Monday.', 'The road stayed open on Monday'],
    ['the tense of the telling', 'Russia said it had seized the village.', 'Russia seized the village'],
    [
      'a past passive that is left unsaid the second time',
      'Police said the car had been found but the men had not.',
      'The car was found but the men were not',
    ],
    [
      'a past that is left unsaid the second time',
      'Police said the driver had stopped but the men had not.',
      'The driver stopped but the men did not',
    ],
    ['a past passive', 'Police said two men had been arrested.', 'Two men were arrested'],
    [
      'a past passive of several, in the clause that tells of them',
      'Ann Lee said it was miners who had been misled in May.',
      'It was miners who were misled in May',
    ],
    [
      'the number of the subject, not of what stands beside it',
      'Police said one car packed with explosives had been driven into the wall.',
      'One car packed with explosives was driven into the wall',
    ],
    [
      'a polite wish as it is',
      'The airline said it would like to apologise.',
      'The airline would like to apologise',
    ],
    [
      'speech without guessing whom “we” means',
      'Ann Lee, a climber, left early. “We were on the north face,” Ann Lee said.',
      'We were on the north face',
    ],
    [
      'whom “we” means where an office tells it',
      'Norwegian Foreign Ministry spokeswoman Ann Lee spoke on Monday. “We never allow such voyages,” Lee said.',
      'We [Norway] never allow such voyages',
    ],
    [
      'whom “we” means where an office of a state tells it',
      'Ann Lee spoke on Monday. “We never allow such voyages,” said Ann Lee, the prime minister of Norway.',
      'We [Norway] never allow such voyages',
    ],
    [
      'no state for “we” where an office of a state tells of a suit',
      'The club filed a suit in May. “This is good in that we can now ask for 40 letters,” said Ann Lee, the prime minister of Norway.',
      'This is good in that we can now ask for 40 letters',
    ],
    [
      'a full name in brackets where somebody said less of it',
      'Bo Roe left in May. “In May Roe sank 40 ships,” said Ann Lee.',
      'In May [Bo Roe] sank 40 ships',
    ],
    [
      'a full name as it is where the outlet has it in brackets',
      'Bo Roe left in May. “In May [Roe] sank 40 ships,” said Ann Lee.',
      'In May [Bo Roe] sank 40 ships',
    ],
    [
      'no body for “our nation”',
      'Vakt is a union. “Our nation’s 40 ports are closing,” said Ann Lee, the secretary of the United Divers Union.',
      'Our nation’s 40 ports are closing',
    ],
    [
      'no body for “we” where all know it',
      'Vakt is a union. “As we have learned in history, we need 40 ports,” said Ann Lee, the secretary of the United Divers Union.',
      'As we have learned in history, we need 40 ports',
    ],
    [
      'no state for “we” where it stands in the name of a body',
      'Ann Lee spoke on Monday. “We never allow such voyages,” said Ann Lee, managing director of Orsk Shipping Norway.',
      'We never allow such voyages',
    ],
    [
      'whom “we” means where a body just named has the noun that the office is held in',
      'Trade unions fear for 900 jobs. The United Divers Union is angry. “We will fight it in 40 ports,” said Ann Lee, the union’s secretary.',
      'We [the United Divers Union] will fight it in 40 ports',
    ],
    [
      'no bodies for “we” where the office is held in one',
      'Trade unions fear for 900 jobs. “We will fight it in 40 ports,” said Ann Lee, the union’s secretary.',
      'We [the union] will fight it in 40 ports',
    ],
    [
      'whom “we” means where an office is held in a body',
      'Trade unions fear for 900 jobs. “We will fight it in 40 ports,” said Ann Lee, the secretary of the United Divers Union.',
      'We [the United Divers Union] will fight it in 40 ports',
    ],
    [
      'an article’s own sentence where no clause is reported',
      'Two women in the town reported being robbed on Monday.',
      'Two women in the town reported being robbed on Monday',
    ],
    ['a future told in the past', 'Police said the road would reopen.', 'The road will reopen'],
    [
      'but no condition',
      'Police said the road would reopen if it rained.',
      'The road would reopen if it rained',
    ],
    [
      'what was urged, as it was',
      'Police urged people to stay at home.',
      'Police urged people to stay at home',
    ],
    [
      'what somebody declares himself',
      'The premier of Ostavia, Karl Roe, has declared himself the winner of the regional vote.',
      'Karl Roe is the winner of the regional vote',
    ],
    [
      'what somebody called herself',
      'Nora Quist proclaimed herself queen of the island.',
      'Nora Quist proclaimed herself queen of the island',
    ],
    ['who somebody claims to be', 'Nora Quist claimed to be the owner.', 'Nora Quist was the owner'],
    ['who somebody claims to be now', 'Nora Quist claims to be the owner.', 'Nora Quist is the owner'],
    [
      'the account of another inside an account',
      'Nora Quist said Mark Roe had told her that the ship had sunk.',
      'Mark Roe told Nora Quist that the ship had sunk',
    ],
    [
      'a group of several that it may be',
      'Members of the Red Cross work with Facebook. The group expects its numbers to grow.',
      'The group expects its numbers to grow',
    ],
    [
      'a threat, which nobody need carry out',
      'Oslo threatened to close the bridge unless the tolls were cut.',
      'Oslo threatened to close the bridge unless the tolls were cut',
    ],
    [
      'a vow on a condition that is told in the past',
      'Oslo vowed to close the bridge if the tolls were cut.',
      'Oslo vowed to close the bridge if the tolls were cut',
    ],
    ['a vow', 'Oslo has vowed to rebuild the bridge.', 'Oslo will rebuild the bridge'],
    [
      'what ends a telling',
      'Nora Quist said she was leaving, without giving further details.',
      'Nora Quist was leaving',
    ],
    [
      'whom a telling does not name',
      'Nora Quist said two firms had closed, without naming them.',
      'Two firms closed',
    ],
    [
      'a second that',
      'Police said that the road was wet and that the car was old.',
      'The road was wet and the car was old',
    ],
    [
      'what others did when it was told',
      'Power failed, the mayor said, as residents began to leave.',
      'Power failed',
    ],
    [
      'how long after another’s words something was told',
      'The mayor said on Monday that the pier would reopen in May, hours after Vakt accused her of delay.',
      'The pier will reopen in May',
    ],
    [
      'nothing of what tells when something happened that is told',
      'The mayor said the driver had died in hospital, two days after guards stopped him.',
      'The driver died in hospital, two days after guards stopped him',
    ],
    [
      'what follows the telling and belongs to it',
      'Power failed, the mayor said, as the wind rose.',
      'Power failed, as the wind rose',
    ],
  ])('leaves out %s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })

  it.each<[why: string, text: string, expected: string]>([
    ['a surname', 'Nora Quist won. Quist wept at the line.', 'Nora Quist wept at the line'],
    ['a title and surname', 'Nora Quist won. Ms Quist wept at the line.', 'Nora Quist wept at the line'],
    [
      'a pronoun, once',
      'Nora Quist won. She wept and thanked her team.',
      'Nora Quist wept and thanked her team',
    ],
    [
      'it, with its short form',
      'Mason Freight has ships. Mason Freight says it’s losing money.',
      'Mason Freight is losing money',
    ],
    ['its', 'Mason Freight sank. Its ships were old.', "Mason Freight's ships were old"],
    [
      'a train told of by half the name of its owner',
      'Twelve cars of the 94-car Holt & Western train left the rails. The train was travelling at 47 mph.',
      'The train was travelling at 47 mph',
    ],
    [
      'a clinic told of before',
      'A private eye clinic burned down. The clinic was empty.',
      'The private eye clinic was empty',
    ],
    [
      'a firm',
      'Mason Freight lost a ship. The company paid 3 million euros.',
      'Mason Freight paid 3 million euros',
    ],
    ['I, in brackets', '“I sold the farm in May,” Nora Quist said.', 'I [Nora Quist] sold the farm in May'],
    [
      'a country',
      'The storm reached Norway. Most of the country lost power.',
      'Most of the country [Norway] lost power',
    ],
  ])('names %s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })

  it.each<[why: string, text: string]>([
    ['a man in his 70s', 'The attack killed a man in his 70s'],
    ['it rained', 'It rained for nine days'],
    ['it that means nothing', 'It was clear that the dam would hold'],
  ])('leaves %s alone', (_, sentence) => {
    expect(last(`Nora Quist spoke. ${sentence}.`)).toBe(sentence)
  })

  it('says who claims it, in whose words', () => {
    const [claim] = read('“The bridge will reopen in May,” Mayor Nora Quist told reporters.')
    expect(claim).toMatchObject({
      kind: 'quotation',
      stance: 'asserts',
      mention: 'Mayor Nora Quist',
      cue: 'told',
    })
    expect(claim?.speaker?.name).toBe('Nora Quist')
  })

  it('is the outlet’s own where nobody is quoted', () => {
    expect(read('The bridge reopened in May.')[0]).toMatchObject({ speaker: null, stance: 'reports' })
  })
})

describe('words that mean nobody named before', () => {
  it.each<[why: string, text: string, expected: string]>([
    [
      'an “it” of time',
      'The navy sent two ships. It was three weeks before anyone searched the bay.',
      'It was three weeks before anyone searched the bay',
    ],
    [
      'an “it” that points out',
      'The navy sent two ships. It was a diver who found the wreck in the bay.',
      'It was a diver who found the wreck in the bay',
    ],
    ['“so far”', 'So far the dam has lost no water.', 'So far the dam has lost no water'],
    [
      'whoever is told what to do',
      'The coastguard had told traffic in the strait to avoid the wreck, and 12 ships turned back.',
      'The coastguard had told traffic in the strait to avoid the wreck, and 12 ships turned back',
    ],
    [
      'a ship that is “she”',
      'Edda Moen ran the port. The ferry sailed at noon, and she was overloaded when she left the quay.',
      'The ferry sailed at noon, and she was overloaded when she left the quay',
    ],
    [
      'a ship with a title in its name',
      'The trawler Lady Elin sank in May. Crews raised the Lady Elin in June.',
      'Crews raised the Lady Elin in June',
    ],
    [
      'the firm of a trade that the text gives to no one',
      'Nord Air flew 40 tourists home. The insurer refused to pay for the lost bags in May.',
      'The insurer refused to pay for the lost bags in May',
    ],
    [
      'whom somebody speaks for, not who was named last',
      'The clerk, Abel Brodd, left in May. The governor’s spokesman, Ivar Falk, said that she would not debate anyone in June.',
      'The governor will not debate anyone in June',
    ],
  ])('leave as printed or with its own name %s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('what is not asserted', () => {
  it.each<[why: string, text: string, expected: string, stance: string, speaker: string | null]>([
    [
      'a deed that an audit clears somebody of',
      'The audit cleared the bakery of selling 12 stale loaves.',
      'The bakery sold 12 stale loaves',
      'disputes',
      'The audit',
    ],
    [
      'a deed that somebody named clears another of',
      'Ada Lind exonerated the pilot of causing the crash.',
      'The pilot caused the crash',
      'disputes',
      'Ada Lind',
    ],
    [
      'the whole, where a day follows that is the verdict’s',
      'A jury acquitted Bo Riis of stealing 12 boats on Monday.',
      'A jury acquitted Bo Riis of stealing 12 boats on Monday',
      'reports',
      null,
    ],
    [
      'the whole, where nobody is said to clear him',
      'Bo Riis was acquitted of stealing 12 boats.',
      'Bo Riis was acquitted of stealing 12 boats',
      'reports',
      null,
    ],
    [
      'the whole, where only whoever judges says what is so',
      'Finance minister Ada Lind called the rate rise “a mistake that households will pay for”.',
      'Finance minister Ada Lind called the rate rise “a mistake that households will pay for”',
      'asserts',
      'Ada Lind',
    ],
    [
      'and with what is added in words marked off',
      'Ada Lind called the rate rise “a mistake that households will pay for,” adding that the banks “only want 40 crowns more.”',
      'Ada Lind called the rate rise “a mistake that households will pay for,” adding that the banks “only want 40 crowns more”',
      'asserts',
      'Ada Lind',
    ],
    [
      'but not what another adds who tells of the judgement',
      'Ada Lind called the rate rise “a mistake that households will pay for”, Bo Roe said, adding that the banks “only want 40 crowns more”.',
      'Ada Lind called the rate rise “a mistake that households will pay for”',
      'asserts',
      'Bo Roe',
    ],
    [
      'what somebody fears',
      'Economists fear that 4,000 jobs will go at the yard.',
      'Economists fear that 4,000 jobs will go at the yard',
      'asserts',
      'Economists',
    ],
    [
      'what somebody hopes, told behind it',
      'Families will get their homes back in May, the mayor hopes.',
      'The mayor hopes that families will get their homes back in May',
      'asserts',
      'the mayor',
    ],
    [
      'what somebody fears beside what they say',
      'Nora Quist said that the yard had lost 40 boats and feared the union would leave.',
      'The yard lost 40 boats and Nora Quist feared that the union would leave',
      'asserts',
      'Nora Quist',
    ],
    [
      'what somebody is hoping, of the one named for “it”',
      'Vakt closed in May. The mayor is hoping that it will reopen by Friday.',
      'The mayor is hoping that Vakt will reopen by Friday',
      'asserts',
      'The mayor',
    ],
    [
      'no hope of “that”, which stays open for being no claim',
      'Vakt will reopen the yard. The mayor hoped that would be on Monday.',
      'That will be on Monday',
      'asserts',
      'The mayor',
    ],
    [
      'but not what somebody warns of or expects',
      'Economists warn that 4,000 jobs will go at the yard.',
      '4,000 jobs will go at the yard',
      'asserts',
      'Economists',
    ],
    [
      'what nobody knows to be so any more',
      'Edda Moen, who was feared to be dead, walked into a village on Friday, police said.',
      'Edda Moen walked into a village on Friday',
      'asserts',
      'police',
    ],
    [
      'what is still supposed, which is claimed',
      'Edda Moen, who is believed to be alive, left a note on Friday, police said.',
      'Edda Moen, who is believed to be alive, left a note on Friday',
      'asserts',
      'police',
    ],
  ])('%s', (_, text, expected, stance, speaker) => {
    const found = read(text).at(-1)!
    expect([found.statement, found.stance, found.speaker?.name ?? null]).toEqual([expected, stance, speaker])
  })
})

describe('“the company”', () => {
  it.each([
    [
      'The Tunnel Authority said Holt Bergman Mills had hidden 12 cracks. The company denied that it had been warned.',
      'Holt Bergman Mills was warned',
    ],
    [
      'Nora Brandt wrote to the Tunnel Authority on Monday. The company will pay 400 workers.',
      'The company will pay 400 workers',
    ],
  ])('is no authority: %s', (text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('a denial beside what is said', () => {
  const both = (text: string) => read(text).map(({ statement, stance }) => [statement, stance])

  it('is a claim of its own, of the thing told of', () => {
    expect(
      both('The mayor said the dam had passed its test in May and denied that it had been built too low.'),
    ).toEqual([
      ['The dam passed its test in May', 'asserts'],
      ['The dam was built too low', 'disputes'],
    ])
  })

  it('is of the speaker, where only a speaker does such a thing', () => {
    expect(
      both('Holt Mills said the dam had passed its test in May and denied that it had ignored 12 warnings.'),
    ).toEqual([
      ['The dam passed its test in May', 'asserts'],
      ['Holt Mills ignored 12 warnings', 'disputes'],
    ])
  })
})

describe('a denial that points back', () => {
  const told = (text: string) =>
    read(text).map(({ statement, stance, speaker, claimant }) => [
      statement,
      stance,
      speaker?.name ?? null,
      claimant?.name ?? null,
    ])
  const closed = 'Harbour officials said the lock had been shut for nine days in May.'
  const shut = 'The lock was shut for nine days in May'

  it('disputes what the sentence before tells, and keeps what is said beside it', () => {
    expect(
      told(`${closed} The operator, Sund Locks, denied this, saying that 40 boats had passed it.`),
    ).toEqual([
      [shut, 'asserts', 'Harbour officials', null],
      [shut, 'disputes', 'Sund Locks', 'Harbour officials'],
      ['40 boats passed it', 'asserts', 'Sund Locks', null],
    ])
  })

  it('disputes it by “that”, whatever is told of the denier between', () => {
    expect(
      told(
        `${closed} Sund Locks, the Brekke-based company that runs it, disputed that, saying 40 boats had passed.`,
      ),
    ).toEqual([
      [shut, 'asserts', 'Harbour officials', null],
      [shut, 'disputes', 'Sund Locks', 'Harbour officials'],
      ['40 boats passed', 'asserts', 'Sund Locks', null],
    ])
  })

  it('keeps what is said beside calling it untrue', () => {
    const hours = 'the lock had been shut for 3 hours.'
    for (const said of ['said that was untrue, and that', 'said this was simply not true and'])
      expect(told(`${closed} Ida Holt ${said} ${hours}`).slice(1)).toEqual([
        [shut, 'disputes', 'Ida Holt', 'Harbour officials'],
        ['The lock was shut for 3 hours', 'asserts', 'Ida Holt', null],
      ])
  })

  it('finds what “any such” and “no such” are of, by its noun or by what was asked or told', () => {
    const asked = 'Karl Moe said the council had asked the school to move in June.'
    const move = 'The council asked the school to move in June'
    expect(told(`${asked} The council denied having made any such request.`)[1]).toEqual([
      move,
      'disputes',
      'The council',
      'Karl Moe',
    ])
    expect(told(`${asked} Ida Holt said the council had made no such request.`)[1]?.slice(0, 2)).toEqual([
      move,
      'disputes',
    ])
    expect(told(`${asked} Ida Holt denied that any such closure was planned.`)[1]?.[0]).not.toBe(move)
  })

  it.each([
    'Sund Locks rejected this within the hour.',
    'Ida Holt, a clerk, called this a lie.',
    'Ida Holt says this is untrue.',
    '“That is a lie and they know it,” Ida Holt said.',
    'The chair of Sund Locks, Ida Holt, denied that it had.',
  ])('calls untrue what was told before: %s', (text) => {
    expect(told(`${closed} ${text}`)[1]).toEqual([
      shut,
      'disputes',
      text.startsWith('Sund') ? 'Sund Locks' : 'Ida Holt',
      'Harbour officials',
    ])
  })

  it('is of the last that somebody said', () => {
    const text = `Karl Moe said 40 boats had sunk, but insisted that the lock had been shut for nine days. Ida Holt called this a lie.`
    expect(told(text).at(-1)).toEqual(['The lock was shut for nine days', 'disputes', 'Ida Holt', 'Karl Moe'])
  })

  it.each([
    ['Karl Moe said the offer was 40 euros a week.', 'Ida Holt rejected this in May.'],
    ['Karl Moe said the ferry had left the port in May.', 'Ida Holt denied that she had.'],
  ])('is none of an offer turned down, nor of what somebody else did: %s', (before, text) => {
    expect(told(`${before} ${text}`).at(-1)?.[0]).not.toBe(told(before)[0]?.[0])
  })

  it('is of nobody’s own words, of no denial and of nothing further back', () => {
    expect(told('Ida Holt said the lock had been shut for nine days. Holt denied it.')[1]?.[1]).not.toBe(
      'disputes',
    )
    expect(told(`${closed} It rained. Sund Locks denied this.`).at(-1)?.[1]).toBe('reports')
  })
})

describe('what somebody evades', () => {
  it.each([
    ['Ada Lind would not be drawn on reports that 40 mills will close.', true],
    ['Ada Lind dodged a question on rumours that 40 mills would close.', true],
    ['The firm refused to answer questions about the 40 mills.', true],
    ['Ada Lind would not be drawn on the reports, but said 40 mills would close.', false],
    ['The picture could be drawn by 40 children.', false],
  ])('%s', (text, open) => {
    expect(read(text).at(-1)!.open).toBe(open)
  })
})
