import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)!
}

describe('an age', () => {
  const absent = 'The 45-year-old was not in court on Monday.'
  it.each([
    [
      'names whom the text says to be of it',
      `Tom Lund, 45, left the mine. His lawyer, Eva Roe, 39, said the firm had paid 3 fines. ${absent}`,
      'Tom Lund was not in court on Monday',
    ],
    [
      'names of whom the sentence before tells, where no age is given',
      `Ada Berg, a nurse from Orsk, won the race. ${absent}`,
      'Ada Berg was not in court on Monday',
    ],
    [
      'is not that of who confirms what is told of another',
      `Tom Lund, the ferry’s captain, is in custody. He is suspected of fraud, prosecutor Eva Roe confirmed, and is due in court. ${absent}`,
      'Tom Lund was not in court on Monday',
    ],
    [
      'is nobody’s of another age',
      `Tom Lund, 51, left the mine in May. ${absent}`,
      'The 45-year-old was not in court on Monday',
    ],
    [
      'is no place’s where somebody of it did something',
      'Vakt has signed Nora Quist. The 23-year-old passed a test at Arden Brook in May.',
      'Nora Quist passed a test at Arden Brook in May',
    ],
    [
      'is open between two of it',
      `Tom Lund, 45, and Karl Roe, 45, left the mine. ${absent}`,
      'The 45-year-old was not in court on Monday',
    ],
    [
      'is open between two told of',
      `Ada Berg met Eva Roe in Orsk in May. ${absent}`,
      'The 45-year-old was not in court on Monday',
    ],
    [
      'is that of somebody without a name, where the text tells of one',
      `A 45-year-old man was arrested in Orsk. Detective Eva Roe said 3 knives were found. ${absent}`,
      'The 45-year-old was not in court on Monday',
    ],
    [
      'says no more than what somebody is besides',
      'Tom Lund, 45, drove a bus. The 45-year-old retired driver was in court on Monday.',
      'The 45-year-old retired driver was in court on Monday',
    ],
    [
      'names whom the text says to be of it, whatever they did',
      'Tom Lund, 45, drove a bus. The 45-year-old retired in May after 3 accidents and 2 trials.',
      'Tom Lund retired in May after 3 accidents and 2 trials',
    ],
    [
      'may be that of somebody without a name',
      `A driver was arrested in Orsk, Tom Lund said. ${absent}`,
      'The 45-year-old was not in court on Monday',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })
})

describe('what somebody is, before their name', () => {
  it.each([
    ['Backpacker Joost Meyer said 3 trees were hit.', 'Joost Meyer'],
    ['Incumbent Ray Moss said 3 trees were hit.', 'Ray Moss'],
    ['Firm Lineas del Norte said 3 trees were hit.', 'Lineas del Norte'],
    ['Hunter Roe said 3 trees were hit.', 'Hunter Roe'],
    ['Parker Bowles Roe said 3 trees were hit.', 'Parker Bowles Roe'],
  ])('is told from a name: %s', (text, speaker) => {
    expect(last(text).speaker?.name).toBe(speaker)
  })
})

describe('an office that another holds next or held before', () => {
  const mayor = 'Mayor Ray Moss has not conceded 40 seats.'
  it.each([
    [`${mayor} The mayor is to be sworn in on Jan. 4.`, 'Ray Moss is to be sworn in on Jan. 4'],
    [`${mayor} The new mayor is to be sworn in on Jan. 4.`, 'The new mayor is to be sworn in on Jan. 4'],
    [`${mayor} The next mayor will be paid 30 million.`, 'The next mayor will be paid 30 million'],
    [
      'Ray Moss, the new mayor, has not paid 40 fines. The new mayor is to be sworn in on Jan. 4.',
      'Ray Moss is to be sworn in on Jan. 4',
    ],
  ])('is no holder’s: %s', (text, expected) => {
    expect(last(text).statement).toBe(expected)
  })

  it('is no speaker’s either', () => {
    expect(last(`${mayor} The new mayor said 40 seats were lost.`).speaker?.name).toBe('The new mayor')
  })
})

describe('“it” that denies', () => {
  it('is the body told of last, not who spoke before', () => {
    const text =
      'The ministry of transport said the limit was 190. Karl Roe, the captain, says he was ordered to sail by the company in May. It denies this.'
    expect(last(text).speaker?.name).toBe('the company')
  })
})

describe('who says it of somebody named', () => {
  it.each([
    [
      'whoever spoke right before',
      'Ivo Brand’s lawyer, Karl Roe, said it was a stunt. Ivo Brand never saw the letter, he told the Herald.',
      'Karl Roe',
    ],
    [
      'whoever was told of right before',
      'Karl Roe, the secretary, called it a stunt. Ivo Brand never saw the letter, he said.',
      'Karl Roe',
    ],
    [
      'the one named, where nobody else fits',
      'Mary Roe, the secretary, called it a stunt. Ivo Brand never saw the letter, he said.',
      'Ivo Brand',
    ],
    [
      'the one named, who was told of before too',
      'Ivo Brand was arrested in May. Brand had slept at home, he said.',
      'Ivo Brand',
    ],
    [
      'the firm that the sentence is about',
      'Vakt said it had sold a mill to the European Union. It has no other mill and has money, the company said, until May.',
      'Vakt',
    ],
    [
      'papers of the thing that the sentence is about',
      'Maple Ridge bought Elmstead in 2019. The airport’s profits rose to £84m, according to its accounts.',
      "the airport's accounts",
    ],
  ])('is %s', (_, text, name) => {
    expect(last(text).speaker?.name).toBe(name)
  })
})

describe('a body told by whom it is made up of', () => {
  const before = 'The council has rejected claims that it ignored warnings.'
  it.each([
    [
      'is “it”',
      'An association of engineers says it wrote to the mayor in March',
      'An association of engineers wrote to the mayor in March',
    ],
    [
      'is “they”',
      'A group of retired judges said they had asked for a review in May',
      'A group of retired judges asked for a review in May',
    ],
    [
      'is not “it” where a thing may be meant',
      'The bridge fell. A team of scientists said it was inspected in March',
      'It was inspected in March',
    ],
    [
      'is not a body’s own people',
      'The Orsk University lawyers said they had asked for a review in May',
      'The Orsk University lawyers asked for a review in May',
    ],
  ])('%s', (_, said, expected) => {
    expect(last(`${before} ${said}.`).statement).toBe(expected)
  })
})

describe('“he” after what is reported of somebody described', () => {
  const named = 'Jon Roe shot Tom Lund, 31, in April.'
  it.each([
    [
      'is whom the text gives that age',
      `${named} Police claimed that the 31-year-old had drawn a knife. He was holding 2 books.`,
      'Tom Lund was holding 2 books',
    ],
    [
      'is who is described, where the text does not say who that is',
      `${named} Prosecutors say the victim was asleep. He died in hospital two days later.`,
      'The victim died in hospital two days later',
    ],
    [
      'is so over further sentences',
      `${named} Prosecutors say the victim was asleep. He was taken to hospital. He died two days later.`,
      'The victim died two days later',
    ],
    [
      'is who holds the office',
      'Jon Roe, the mayor of Orsk, opened the bridge. Officials said that the mayor had paid for it. He will pay 3 fines.',
      'Jon Roe will pay 3 fines',
    ],
    [
      'is open where a man says it',
      'Jon Roe said that the driver had fled on foot. He was fined 300 crowns.',
      'He was fined 300 crowns',
    ],
    [
      'is no woman described',
      'Jon Roe hired Tom Lund in April. Police said that the woman had a knife. He called 3 ambulances.',
      'Jon Roe called 3 ambulances',
    ],
    [
      'is no thing told of',
      'Jon Roe opened the bridge in May. Officials said that the bridge would be closed. He will pay 3 fines.',
      'Jon Roe will pay 3 fines',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })
})

describe('somebody without a name', () => {
  it.each([
    [
      'is whom “he” means',
      'The fitter was arrested in Holt on Monday. He has since been released without charge.',
      'The fitter has since been released without charge',
    ],
    [
      'is whom an age means',
      'The master of the barge was held after a breath test. The 51-year-old, a Dane, denies that he had been drinking.',
      'The master of the barge, a Dane, denies that he had been drinking',
    ],
    [
      'is none of two',
      'The fitter hit a porter on Monday. He has not been charged with any offence.',
      'He has not been charged with any offence',
    ],
    [
      'is no woman for “he”',
      'The mother was arrested on Monday. He has not been charged with any offence.',
      'He has not been charged with any offence',
    ],
    [
      'is no part of what somebody is',
      'Records show Ms Roe worked as a fitter. He has not been charged with any offence.',
      'He has not been charged with any offence',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })

  it('is whose lawyer speaks of the one called by an age', () => {
    const text =
      'Coastguard chief Anders Roe saw the collision. The master of the barge was held. The 51-year-old denies having been drinking, his lawyer said.'
    expect(last(text).speaker?.name).toBe("the 51-year-old's lawyer")
  })
})

describe('somebody as an object', () => {
  it.each([
    [
      'is the one named before',
      'Most of the blame lies with Maria Orrell. A letter sent to her in May 2021 warned of 40 deaths.',
      'A letter sent to Maria Orrell in May 2021 warned of 40 deaths',
    ],
    [
      'is the one named before, behind a verb',
      'Maria Orrell won on Tuesday. A recount left her 211 votes ahead of John Burke.',
      'A recount left Maria Orrell 211 votes ahead of John Burke',
    ],
    [
      'is the one named before, where it is told how often',
      'Maria Orrell won on Tuesday. The bank wrote to her 40 times.',
      'The bank wrote to Maria Orrell 40 times',
    ],
    [
      'is the one to whom money is owed that somebody counts in words',
      'Maria Orrell won on Tuesday. The ferry firm owed her 12,000 pounds for 40 days of work.',
      'The ferry firm owed Maria Orrell 12,000 pounds for 40 days of work',
    ],
    [
      'is the one who gets money, of whatever country',
      'Maria Orrell won on Tuesday. A bank lent her 3 million kronor.',
      'A bank lent Maria Orrell 3 million kronor',
    ],
    [
      'is whose money is gone',
      'Maria Orrell won on Tuesday. The fraud emptied her 12,000 pounds account.',
      "The fraud emptied Maria Orrell's 12,000 pounds account",
    ],
    [
      'is the one named before, and no land',
      'Maria Orrell moved to North Carolina’s coast. A recount left her 211 votes ahead of John Burke.',
      'A recount left Maria Orrell 211 votes ahead of John Burke',
    ],
    [
      'is none where a surname alone stands beside it',
      'Tom Orrell won on Tuesday. Lund left the court with a clerk who had paid him £400.',
      'Lund left the court with a clerk who had paid him £400',
    ],
    [
      'is whoever “he” beside it is',
      'Tom Orrell won on Tuesday. Seeing 14 agents watch him, he fled to Orsk.',
      'Seeing 14 agents watch him, he fled to Orsk',
    ],
    [
      'is whose workers are counted',
      'Maria Orrell won on Tuesday. The fire left her 40 workers without a job.',
      "The fire left Maria Orrell's 40 workers without a job",
    ],
    [
      'is who speaks, where another does something to them',
      'Maria Orrell told the court that Anna Lund had hit her with 40 stones.',
      'Anna Lund hit Maria Orrell with 40 stones',
    ],
    [
      'is none where another was told of before who speaks',
      'Eva Roe fell in May. Maria Orrell told the court that Anna Lund had pushed her down 40 steps.',
      'Maria Orrell said that Anna Lund had pushed her down 40 steps',
    ],
    [
      'is none of two',
      'Maria Orrell met Anna Lund in May. A letter sent to her in May 2021 warned of 40 deaths.',
      'A letter sent to her in May 2021 warned of 40 deaths',
    ],
    [
      'is none where a woman without a name is told of',
      'Maria Orrell met a girl in May. A letter sent to her in May 2021 warned of 40 deaths.',
      'A letter sent to her in May 2021 warned of 40 deaths',
    ],
    [
      'is none of another paragraph',
      'Most of the blame lies with Maria Orrell.\n\nA letter sent to her in May 2021 warned of 40 deaths.',
      'A letter sent to her in May 2021 warned of 40 deaths',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })
})

describe('a thing told of right before', () => {
  it.each([
    [
      'is what was made',
      'The government has set up a commission. It will be headed by Ida Orrell.',
      'The commission will be headed by Ida Orrell',
    ],
    [
      'is what was bought, and not who bought it, where it is told what it cost',
      'The council bought a new pool in May. It cost 40 million crowns.',
      'The new pool cost 40 million crowns',
    ],
    [
      'is nobody that costs nothing',
      'The council sacked Ida Orrell in May. It cost 40 million crowns.',
      'It cost 40 million crowns',
    ],
    [
      'is not, where what is done is done to who made it',
      'The council opened a plant in May. It was fined 40 crowns in June.',
      'The council was fined 40 crowns in June',
    ],
    [
      'is the one lot that is counted',
      'More than 3,000 ballots turned up in Holt. They had been left in a depot since May.',
      'The 3,000 ballots had been left in a depot since May',
    ],
    [
      'is none of two lots',
      'Some 3,000 ballots lay beside 40 boxes. They had been left in a depot since May.',
      'They had been left in a depot since May',
    ],
    [
      'is what was measured, in another place',
      'Turnout was 68 per cent. In Holt it reached 74 per cent.',
      'In Holt turnout reached 74 per cent',
    ],
    [
      'is the body that it is about, as an object',
      'Harlow Systems was fined in May. Ann Lee has run it since 2014.',
      'Ann Lee has run Harlow Systems since 2014',
    ],
    [
      'is no body that did something to another thing',
      'Harlow Systems bought a mill in May. Ann Lee has run it since 2014.',
      'Ann Lee has run it since 2014',
    ],
    [
      'is a body named after two places',
      'Holt and Marsh Hospitals Trust said it accepted all 43 recommendations.',
      'Holt and Marsh Hospitals Trust accepted all 43 recommendations',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })
})

describe('a place', () => {
  it.each([
    [
      'is no province where the text calls it a city',
      'Many slept in halls in Sarvo, a city of 80,000. Power was out for 40 hours in the province.',
      'Power was out for 40 hours in the province',
    ],
    [
      'is no region where the text calls it a village',
      'The flood hit the village of Orsk on Monday. Power was out for 40 hours in the region.',
      'Power was out for 40 hours in the region',
    ],
    [
      'is one where nothing tells against it',
      'Fires broke out in Almeria on Monday. Power was out for 40 hours in the province.',
      'Power was out for 40 hours in the province [Almeria]',
    ],
    [
      'is no region where the text names another place as well',
      'Ferries stopped in Orsk on Monday. Voters queued in Varn. Turnout was 70 per cent, a record for the region.',
      'Turnout was 70 per cent, a record for the region',
    ],
    [
      'is the region that it is called',
      'Ferries left Orsk on Monday. Storms hit the province of Arla. Power was out for 40 hours in the region.',
      'Power was out for 40 hours in the region [Arla]',
    ],
    [
      'is the city that it is called',
      'Many slept in halls in Sarvo, a city of 80,000. Power was out for 40 hours in the city.',
      'Power was out for 40 hours in the city [Sarvo]',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })
})

describe('“the airport”', () => {
  it.each([
    [
      'is the one of that name',
      'Talks at Orsk airport broke down on Monday. The airport handled 19 million passengers.',
      'Orsk airport handled 19 million passengers',
    ],
    [
      'is whose something is',
      'Orsk Airport was shut for 40 hours. The airport’s profits rose by 11 percent.',
      "Orsk Airport's profits rose by 11 percent",
    ],
    [
      'is open between two',
      'Orsk airport and Brekke airport were shut on Monday. The airport lost 40 flights.',
      'The airport lost 40 flights',
    ],
    [
      'is open where another is told of',
      'Ann Lee, who ran Orsk airport, built a new airport in Brekke. The airport lost 40 flights.',
      'The airport lost 40 flights',
    ],
    [
      'or a dam keeps its article',
      'Harbour Lines, which runs the Orlina dam, was fined. The dam was built in 1976.',
      'The Orlina dam was built in 1976',
    ],
    [
      'or a drug is the name set beside it',
      'An experimental drug slowed the disease. The drug, tivoran, is made by Acme. Analysts expect the drug to cost 40 crowns.',
      'Analysts expect tivoran to cost 40 crowns',
    ],
    [
      'or a ferry is not its owner',
      'The owner of the ferry, Harbour Lines, was fined. The ferry was built in 1976.',
      'The ferry was built in 1976',
    ],
    [
      'or a family is that of the one told of',
      'The city lost the case of Jon Lund’s family. The family will receive 30 million crowns.',
      "Jon Lund's family will receive 30 million crowns",
    ],
    [
      'or a family is open between two',
      'Ann Roe’s family paid 40 crowns to Jon Lund’s family. The family will receive 30 more.',
      'The family will receive 30 more',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text).statement).toBe(expected)
  })
})

describe('“he” after somebody without a name', () => {
  const mayor = 'Tom Lund, the mayor of Orsk, spoke on Monday. The bridge is closed.'
  const hurt = 'He had 3 broken ribs.'
  it.each([
    [
      'an object who was brought in before',
      `${mayor} A driver was held in May. Police freed the driver. ${hurt}`,
      'The driver had 3 broken ribs',
    ],
    [
      'open beside somebody named whom the noun may mean',
      `${mayor} Doctors treated the swimmer. ${hurt}`,
      'He had 3 broken ribs',
    ],
    [
      'who is told of in what is said',
      `${mayor} Ada Berg, 34, was on the bus. She said a steward had opened the door. ${hurt}`,
      'The steward had 3 broken ribs',
    ],
    [
      'over sentences about him alone',
      `${mayor} A driver was held in May. Police freed the driver. He is 34. ${hurt}`,
      'The driver had 3 broken ribs',
    ],
    [
      'not one whom a pronoun beside tells from her',
      'Ada Berg left school in 1950. In May a photographer met her on the beach. She sold 40 pictures.',
      'She sold 40 pictures',
    ],
    ['one of two', `${mayor} Divers found the cook and the pilot. ${hurt}`, 'He had 3 broken ribs'],
    [
      'beside whom the text is about',
      `Ada Berg came to power in 2019. Police freed the driver. She has raised taxes 3 times.`,
      'She has raised taxes 3 times',
    ],
    [
      'by the office of somebody named',
      `${mayor} Voters elected the mayor in 2019. He has raised taxes 3 times.`,
      'Tom Lund has raised taxes 3 times',
    ],
    [
      'who only tells what kind a thing is',
      `${mayor} There is a driver shortage in the town. He has raised taxes 3 times.`,
      'Tom Lund has raised taxes 3 times',
    ],
  ])('is %s', (_, text, statement) => {
    expect(last(text).statement.replace(/\.$/, '')).toBe(statement)
  })
})

describe('a former office', () => {
  const judge = 'Tom Lund led the inquiry. The report names Ada Berg, who ran the trust until 2023.'
  it.each([
    [
      'is that of whom the pronoun in front means',
      `${judge} Staff met in June, Tom Lund said. Through her lawyers, the former chief executive said she had not been told of any danger.`,
      'Ada Berg',
    ],
    [
      'is not that of somebody whom the pronoun behind does not fit',
      'Tom Lund spoke on Monday. The former director said she had not been told of any danger.',
      'The former director',
    ],
  ])('%s', (_, text, speaker) => {
    expect(last(text).speaker?.name).toBe(speaker)
  })
})

describe('who claims without “that”', () => {
  it.each([
    [
      'called by an age',
      'Ada Berg, 62, ran the mine. The 62-year-old claims she never saw the 40 letters.',
      'Ada Berg',
      'Ada Berg never saw the 40 letters',
    ],
    [
      'called by an office and an age',
      'The premier, 60, boasted he was 40 votes ahead.',
      'The premier',
      'The premier was 40 votes ahead',
    ],
    [
      'called by an office, of whom else the claim tells',
      'The mayor claims the town lost 40 jobs in May.',
      'The mayor',
      'The town lost 40 jobs in May',
    ],
    ['of whom a claim is no verb', 'The 62-year-old claims form was lost in May.', null, null],
  ])('%s', (_, text, speaker, statement) => {
    const claim = last(text)
    expect(claim.speaker?.name ?? null).toBe(speaker)
    if (statement !== null) expect(claim.statement).toBe(statement)
  })
})

describe('“it” that concludes', () => {
  const letter = 'A letter said the road was unsafe.'
  it.each([
    [
      'is the body that the sentence before is about',
      `${letter} The inquiry heard 40 people. The pump was safe, it concluded.`,
      'The inquiry',
    ],
    ['is no letter', `The court met in May. ${letter} The fine was too high, it ruled.`, 'The court'],
    [
      'may be a letter where it only says',
      `The court met in May. ${letter} The fine was 40 crowns, it said.`,
      'A letter',
    ],
  ])('%s', (_, text, speaker) => {
    expect(last(text).speaker?.name).toBe(speaker)
  })
})

it('“his” of one of several may be that one’s', () => {
  const claim = last(
    'Teacher Tom Lund left Orsk. Three sailors were saved. One of them told the Herald a mast had broken his leg.',
  )
  expect([claim.statement, claim.speaker?.name]).toEqual(['A mast had broken his leg', 'one of the sailors'])
})

describe('“those ballots”', () => {
  it.each([
    [
      'are told by the words that a sentence before has for them',
      'The port of Orsk looked for 40 lost crates. Those crates were found in May.',
      'The 40 lost crates were found in May',
    ],
    [
      'and so is one thing, whoever tells it',
      'The port of Orsk has a flood plan. Mayor Ada Berg said this plan was dropped in May.',
      'The flood plan was dropped in May',
    ],
    [
      'are open where another such event may be told of between',
      'The mayor put off a March visit to Orsk. She met Bo Lund in Norvia. That visit cost 40 crowns.',
      'That visit cost 40 crowns',
    ],
    [
      'are the event of the sentence before',
      'The mayor put off a March visit to Orsk. That visit was to cost 40 crowns.',
      'The March visit was to cost 40 crowns',
    ],
    [
      'are open where two are told of',
      'The port of Orsk has 40 lost crates and 9 broken crates. Those crates were found in May.',
      'Those crates were found in May',
    ],
    [
      'are open where nothing more is told of them',
      'The port of Orsk looked for the crates. Those crates were found in May.',
      'Those crates were found in May',
    ],
    [
      'say themselves which they are',
      'The port of Orsk looked for 40 lost crates. Those crates that were red were found in May.',
      'Those crates that were red were found in May',
    ],
    [
      'are no time',
      'Orsk had a hard winter year. That year was long for 40 ships.',
      'That year was long for 40 ships',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text).statement).toBe(statement)
  })
})

it.each([
  ['Marcus’ mother sued the port in May.', 'Marcus Lee’s mother sued the port in May'],
  ["Marcus' mother sued the port in May.", "Marcus Lee's mother sued the port in May"],
  ['Marcus’s mother sued the port in May.', 'Marcus Lee’s mother sued the port in May'],
])(
  'a first name in “s” that owns something gets the mark that the full name wants: %s',
  (text, statement) => {
    expect(last(`Marcus Lee died at Orsk. ${text}`).statement).toBe(statement)
  },
)

describe('who is named beside “one” or “the other” stands by the name', () => {
  const two = 'Two guards left the mine in May.'
  it.each([
    ['One, Eva Roe, had lost 40 keys.', 'Eva Roe had lost 40 keys'],
    ['The other, Tom Lund, a nurse, lost 40 keys.', 'Tom Lund, a nurse, lost 40 keys'],
    ['Another, Tom Lund, 45, lost 40 keys.', 'Tom Lund, 45, lost 40 keys'],
  ])('%s', (text, statement) => {
    expect(last(`${two} ${text}`).statement).toBe(statement)
  })

  it('but not where nobody is named', () => {
    expect(last(`${two} The other, a clerk, lost 40 keys.`).statement).toBe(
      'The other, a clerk, lost 40 keys',
    )
  })
})

describe('“the source”', () => {
  it.each([
    [
      'is the one that spoke before',
      'A palace source told the Orsk Herald the roof leaked. The source also said 40 tiles had slid.',
      'A palace source',
    ],
    [
      'is it whatever tells which',
      'A source close to the talks said rents would rise. On Friday, 40 tenants left, the source said.',
      'a source close to the talks',
    ],
    [
      'is left open where two spoke',
      'A palace source said the roof leaked. A bank source said it was dry. The source said 40 tiles had slid.',
      'The source',
    ],
    [
      'is it where several spoke beside it',
      'Police sources and witnesses said the roof leaked. A palace source said it was dry. The source said 40 tiles had slid.',
      'A palace source',
    ],
    [
      'is left open behind several',
      'Two sources said the roof leaked. The source said 40 tiles had slid.',
      'The source',
    ],
  ])('%s', (_, text, speaker) => {
    expect(last(text).speaker?.name.toLowerCase()).toBe(speaker.toLowerCase())
  })
})

describe('a rank that counts on', () => {
  it.each([
    ['Two sailors lost their keys. A third was robbed of 40 coins.', 'A third sailor was robbed of 40 coins'],
    ['The firm paid two clerks on Friday. A third was paid on Monday.', 'A third clerk was paid on Monday'],
    ['Three ferries sank on Friday. A fourth was towed to Orsk.', 'A fourth ferry was towed to Orsk'],
    ['A nurse was fined on Friday. A second was freed on Monday.', 'A second nurse was freed on Monday'],
    [
      'Two sailors and two clerks lost 40 keys. A third was robbed of 14 coins.',
      'A third was robbed of 14 coins',
    ],
    ['The firm has 900 clerks. A third voted by post.', 'A third voted by post'],
    ['The firm paid two clerks. A third paid clerk left on Monday.', 'A third paid clerk left on Monday'],
  ])('is of what the sentence before counts, where it counts one thing: %s', (text, statement) => {
    expect(last(text).statement).toBe(statement)
  })
})

describe('an office that is a title before one name', () => {
  const lane = 'Gov. Ruth Lane of Ohio spoke on Monday of 40 mills. Sheriff Dan Holt of Orsk was there.'
  it.each([
    ['The governor was paid 40 million.', 'Ruth Lane was paid 40 million'],
    ['With a month to go, the Ohio governor won 40 million for the port.', 'With a month to go, Ruth Lane won 40 million for the port'], // prettier-ignore
    ['Last year, the port filed a lawsuit against the sheriff for 40 missed payments.', 'Last year, the port filed a lawsuit against Dan Holt for 40 missed payments'], // prettier-ignore
  ])('names its bearer: %s', (text, statement) => {
    expect(last(`${lane}\n\n${text}`).statement).toBe(statement)
  })

  it.each([
    'With a month to go, the Utah governor won 40 million for the port.',
    'Last year, the port sued the sheriff of Harstad for 40 missed payments.',
    'A governor left, and the port sued the governor for 40 million.',
  ])('but nobody else: %s', (text) => {
    expect(last(`${lane}\n\n${text}`).statement).toBe(text.slice(0, -1))
  })
})
