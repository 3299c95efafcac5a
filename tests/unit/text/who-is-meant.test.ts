import { describe, expect, it, test } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

function told(text: string): [statement: string, speaker: string | null][] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const claims = statements(parsed, known, attributions(parsed, known))
  return claims.map(({ statement, speaker }) => [statement, speaker?.name ?? null])
}

describe('who says what the last sentence tells', () => {
  it.each<[why: string, text: string, speaker: string | null]>([
    [
      'who sits for the state and the party',
      'Sen. Jon Marsh, R-Ohio, was in Orsk. Rep. Ada Lind (D-Pa.) left. The Pennsylvania Democrat said 40 ships were lost.',
      'Ada Lind',
    ],
    [
      'nobody who sits for another party',
      'Sen. Jon Marsh, R-Ohio, was in Orsk on Monday. The Ohio Democrat said 40 ships were lost.',
      'Ohio Democrat',
    ],
    [
      'who heads the state, though named behind',
      'Chile’s president said 40 ships were lost. President Ivo Brand of Chile was in Orsk. The Chilean leader said it would cost 40 million.',
      'Ivo Brand',
    ],
    [
      'nobody who headed it once',
      'Former Chilean President Ivo Brand was in Orsk. The Chilean leader said it would cost 40 million.',
      'The Chilean leader',
    ],
    [
      'whose the statement is',
      'The Harbour Union issued a statement on Monday. The port lost 40 ships. “We will pay 40 million crowns,” the statement said.',
      'Harbour Union',
    ],
    [
      'who said so in a statement',
      'The Harbour Union said in a statement on Monday that 40 ships were lost. The statement added that it would cost 40 million crowns.',
      'Harbour Union',
    ],
    [
      'no one whose statement stands beside another’s',
      'The Harbour Union issued a statement on Monday. The Ferry Board put out a statement, too. The statement said 40 ships were lost.',
      'The statement',
    ],
    [
      'who held an office once and has no name, and no mayor',
      'Mayor Lena Brandt left Orsk. A former auditor said the town had lost 40 ships. The former official said she had known it for two years.',
      'A former auditor',
    ],
    [
      'nobody named, where none is told to have held an office once',
      'Mayor Lena Brandt left Orsk on Monday. The former official said 40 ships had sunk.',
      'The former official',
    ],
    [
      'who was called so, of two that hold an office',
      'Bo Roe, a former minister, left Orsk on Monday. Mayor Lena Brandt stayed. The former minister said 40 ships had sunk.',
      'Bo Roe',
    ],
    [
      'the one named, and not whose chief of staff that is',
      'The governor’s chief of staff Amina Hassan called the plan “bold” and said the state would pay for 40 ships.',
      'Amina Hassan',
    ],
    [
      'somebody by an office, and not whose',
      'The minister’s chief of staff called the plan a joke and said it had cost 40 million crowns.',
      'The minister’s chief of staff',
    ],
    [
      'who did something and then spoke',
      'Ivo Brand, the minister, met reporters in Orsk. He paused, then added: “40 ships were lost in May.”',
      'Ivo Brand',
    ],
    [
      'who wrote a letter, and not whom the sentence before is about',
      'Several farmers said Ivo Brand should go.\n\nThe anger grew with Bo Kranz, a man of influence, writing a letter to Ivo Brand on Friday.\n\n“The drought was no act of fate. 40 million people have paid for it.”',
      'Bo Kranz',
    ],
    [
      'nobody’s friend, who wrote a letter',
      'The anger grew. On Friday a friend of Bo Kranz wrote a letter.\n\nThe bridge is shut.\n\nAda Lind said 40 ships had sunk.',
      'Ada Lind',
    ],
    [
      'a guard of the coast that has no name, and nobody named before',
      'Ada Lind said the ferry was late. Lind left Orsk on Monday. The coast guard said 40 ships had sunk.',
      'The coast guard',
    ],
    [
      'a guard of the coast by its name',
      'The Norvik Coast Guard sent a boat. Ada Lind said the ferry was late. The coast guard said 40 ships had sunk.',
      'Norvik Coast Guard',
    ],
    [
      'the one airline by its name',
      'Alder Airways fined a pilot. The flight landed in Los Alamos at noon, the airline told the Gazette.',
      'Alder Airways',
    ],
    [
      'somebody who spoke before, and no people of whom it is told',
      'Nora Quist said the test was small. Whether it helps older Nigerians, who suffer most, is not known, she said.',
      'Nora Quist',
    ],
    [
      'the paper that spoke before, and no broadcaster',
      'The ferry was late, according to the Orsk Herald newspaper. BBC News showed it. The port closed two docks, the paper said.',
      'Orsk Herald',
    ],
    [
      'nobody named, where only a broadcaster is',
      'The ferry was late, BBC News said on Monday. The port closed two docks, the paper said.',
      'the paper',
    ],
    [
      'a paper that goes by a short name',
      'The Herald reports that two docks are shut. The port lost 40 ships, the paper reports.',
      'The Herald',
    ],
    [
      'the agency whose report says so',
      'The port closed two docks, according to a Reuters report.',
      'Reuters',
    ],
    [
      'the paper in which a report stands',
      'The port closed two docks, according to a report in the New York Times.',
      'New York Times',
    ],
    [
      'the paper whose own inquiry says so',
      'The Orsk Herald’s investigation found that the port lost two docks.',
      'Orsk Herald',
    ],
    [
      'a report of a body that is no outlet',
      'The port closed two docks, according to a Norvik Council report.',
      'a Norvik Council report',
    ],
    [
      'the firm whose website was quoted',
      'Vakt makes locks. Orsk Prime sells them. The lock opens in four seconds, according to Vakt’s website. The company said 100 banks use its locks.',
      'Vakt',
    ],
    [
      'no land, whose bank it is',
      'Tarvia’s central bank raised its key rate on Thursday. Five members of the board voted for it, the bank said.',
      'the bank',
    ],
    [
      'no land of which it is the bank',
      'The central bank of Tarvia raised its key rate on Thursday. Five members of the board voted for it, the bank said.',
      'the bank',
    ],
    [
      'the club whose secretary was told of',
      'Orsk United’s club secretary left. Orsk United won on Sunday. It will pay 40 million euros, the club said.',
      'Orsk United',
    ],
    [
      'a bank by its name',
      'Tarvia’s central bank lent money to Merrow. Merrow raised its rates by 2% on Thursday. Its board voted for it, the bank said.',
      'Merrow',
    ],
    [
      'nobody named, where somebody asked not to be',
      'Mum Kaja, 27, told the Gazette: “She drank one glass of it.” A worker at the mill saw a hole in its roof in June. “I told the owner and he said there was no money for it,” said the man, who asked not to be named.',
      'the man',
    ],
    [
      'nobody by name, where a firm has spoken and its client is called so',
      'Merrow Foods said on Monday it would close its mill in Vessby. It lost its largest client, the delivery company Vakt, in May. The mayor, Ann Lee, said the town was sad. The company said it would take a charge of 40 million euros.',
      'The company',
    ],
    [
      'nobody by name, where another is called so only in passing',
      'Merrow Foods is to close 42 mills. It denied talks with the investment firm Alder Peak. Alder Peak declined to comment. The company said it would cut 40 jobs.',
      'The company',
    ],
    [
      'who is called so in passing, where no other firm is told of',
      'Police searched a mill on Monday. It belongs to the software company Vakt. The company said it would cut 40 jobs.',
      'Vakt',
    ],
    [
      'the client right behind, and the client that has spoken',
      'Merrow Foods said on Monday it would close its mill in Vessby. Its client, the delivery company Vakt, left in May. The company said it would buy 40 vans.',
      'Vakt',
    ],
    [
      'the firm that the sentence before describes',
      'Orsk Prime is a company that sells cars. An actor held up the beer company’s cup. The company said that each cup pays for five wells.',
      'the beer company',
    ],
    [
      'an analyst, and not the firm',
      'Alder & Roe analyst Bo Lund estimated that the bank lost 40 million euros.',
      'Bo Lund',
    ],
    [
      'a site by its address',
      'According to portwatch.com, the dam lost 40 litres a second.',
      'portwatch.com',
    ],
    [
      'a name behind a clause',
      'A former mayor who was voted out in 2019, Ilse Frey, called for a new vote. The dam lost 40 litres a second, she told reporters.',
      'Ilse Frey',
    ],
    [
      'whom others name',
      'The victim, whom the Gazette named only as Ann, said the police lost two of her letters.',
      'The victim',
    ],
    [
      'somebody’s family',
      'The family of leaping great Karl Frey said the tests showed no trace of doping.',
      'The family of leaping great Karl Frey',
    ],
    [
      'the author, and not the title',
      'Ilse Frey, author of Veria at Sea: The Long Voyage, said the dam lost 40 litres a second.',
      'Ilse Frey',
    ],
    [
      'who published it',
      'The port authority published figures showing that 40 ships were turned away.',
      'The port authority',
    ],
    [
      'who keeps it',
      'At least 40 ships were turned away, according to information maintained by the Harbour Society.',
      'Harbour Society',
    ],
    [
      'a document, with what tells it from others',
      'Forty ships were turned away in May, according to statistics released in June.',
      'statistics released in June',
    ],
    [
      'others of a kind',
      'Some critics called the dam unsafe. Others say the dam lost 40 litres a second.',
      'other critics',
    ],
    [
      'another of a kind',
      'One woman told police she was robbed by 20 men, while another said her door was smashed with a hammer.',
      'another woman',
    ],
    [
      'who sent it',
      'Ilse Frey has posted a series of tweets about the dam. The first tweet read: “The dam lost 40 litres a second.”',
      'Ilse Frey',
    ],
    [
      'who signed it',
      'Ilse Frey has signed two letters about the dam. The second letter read: “The dam lost 40 litres a second.”',
      'Ilse Frey',
    ],
    [
      'who wrote it, and not who is told of in it',
      'Ilse Frey wrote a letter to the harbour board that reads: “The dam lost 40 litres a second.”',
      'Ilse Frey',
    ],
    [
      'who wrote it, and not who received it',
      'The clerks received an email from port officials warning them: “The police have obtained records of all calls.”',
      'port officials',
    ],
    [
      'who is named behind, whatever stands before the mark',
      'She saw it.“The dam lost 40 litres a second,” said Ilse Frey.',
      'Ilse Frey',
    ],
    [
      'who writes, through a whole paragraph',
      `Ilse Frey is an engineer.\n\nShe writes:\n\n“The dam lost 40 litres a second. ${'It was built in 1974 by two firms. '.repeat(12)}It will be closed for two years.”`,
      'Ilse Frey',
    ],
  ])('is %s', (_, text, speaker) => {
    expect(told(text).at(-1)?.[1]).toBe(speaker)
  })

  it.each([
    ['Fire broke out at the Brant paper mill. Brant said two workers had been hurt.', 'Brant'],
    ['Fire broke out at the Brant paper mill. Brant said she had called the police.', 'Olga Brant'],
    ['The manager’s wife runs the Brant case. Brant said two workers had been hurt.', 'Olga Brant'],
    ['Olga Brant runs the Brant paper mill. Brant said two workers had been hurt.', 'Olga Brant'],
  ])('is the firm whose works were named before, where the person is named later: %s', (text, speaker) => {
    expect(told(`${text} “The mill is safe,” said its manager, Olga Brant.`)[1]?.[1]).toBe(speaker)
  })

  it('is nobody whom a strip of headings names', () => {
    const strip = 'MOST READ SIN CITY How Orsk became rich PORT BLAZE Fire kills two in Veria'
    const text = `The ministry named two ships.\n\n${strip}\n\nIt said the ships had carried oil.`
    expect(told(text).at(-1)).toEqual(['The ships carried oil', 'The ministry'])
  })
})

describe('what somebody says ends', () => {
  it.each<[text: string, statement: string, speaker: string]>([
    ['Vakt insists the dam is safe, although its wall has two cracks.', 'The dam is safe', 'Vakt'],
    ['Vakt said the dam was safe, though nobody has seen it since May.', 'The dam was safe', 'Vakt'],
    [
      'Some owners said they were robbed of 40 ships even as the port grew.',
      'Some owners were robbed of 40 ships',
      'Some owners',
    ],
    [
      'The dam lost 40 litres a second, a Tarvian newspaper alleged Tuesday, as others kept silent.',
      'The dam lost 40 litres a second',
      'a Tarvian newspaper',
    ],
  ])('before what the outlet sets against it: %s', (text, statement, speaker) => {
    expect(told(text)[0]).toEqual([statement, speaker])
  })

  it.each([
    [
      'Vakt said the dam was safe, though it had not been tested since May.',
      'The dam was safe, though it has not been tested since May',
    ],
    [
      'Karl Frey said the dam is likely to hold, although he added that no test was made in May.',
      'The dam is likely to hold, although Karl Frey added that no test was made in May',
    ],
    [
      'Ilse Frey said the port had lost ships, adding that “the owners have shown great courage” in earlier strikes of dock workers.',
      'The port lost ships and “the owners have shown great courage” in earlier strikes of dock workers',
    ],
    [
      'Ilse Frey said that “the owners have shown great courage” in an interview with the Gazette.',
      'The owners have shown great courage',
    ],
    [
      'The Gazette implied the leak was part of a plan by the owners.',
      'Gazette implied that the leak was part of a plan by the owners',
    ],
  ])('with what limits it: %s', (text, statement) => {
    expect(told(text)[0]?.[0]).toBe(statement)
  })

  it('and the outlet says the rest', () => {
    const text = 'Vakt insists the dam is safe, although the wall has two cracks.'
    expect(told(text)).toEqual([
      ['The dam is safe', 'Vakt'],
      ['The wall has two cracks', null],
    ])
  })
})

describe('a sentence that tells that somebody spoke', () => {
  it.each([
    'Hours after Ilse Frey accused the port of fraud, it closed two docks',
    'The mayor on Monday threatened to close the port after the owners sold two docks',
  ])('is the outlet’s: %s', (text) => {
    expect(told(`${text}.`)).toEqual([[text, null]])
  })

  it('foretells nothing where it tells of years ago', () => {
    const before = 'When Karl Frey took over the port 15 years ago, two firms owned it.'
    const promise = (text: string) => told(`${before} ${text}`).at(-1)?.[0]
    expect(promise('Mr Frey promised to build 40 docks.')).toBe('Karl Frey promised to build 40 docks')
    expect(told('Karl Frey runs the port. Mr Frey promised to build 40 docks.').at(-1)?.[0]).toBe(
      'Karl Frey will build 40 docks',
    )
  })

  it('is whoever’s words it stands in, and not theirs whose quotation was never closed', () => {
    const text = 'Ilse Frey met the owners. “The dam is safe, she said. It lost 40 litres. The mayor shut it.'
    expect(told(text).at(-1)?.[1]).toBeNull()
  })
})

describe('“it” behind a sentence on an agreement or a report', () => {
  it.each([
    ['The contract lets the state act only if Vakt leaves the mill.', 'It opened in June 2023.'],
    ['The report tells of the losses of a mill in Orsk.', 'It was built in 1994.'],
  ])('is not what is built or opens: %s %s', (before, text) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([text.slice(0, -1), null])
  })

  it.each([
    ['The law forbids the sale of the ferry.', 'It was passed in 1994.', 'The law was passed in 1994'],
    ['The mill lost 40 million euros.', 'It opened in June 2023.', 'The mill opened in June 2023'],
  ])('is what the sentence is about elsewhere: %s %s', (before, text, statement) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, null])
  })
})

describe('“it” behind a sentence on an event', () => {
  it.each([
    [
      'The crash ripped a gash in the bow, and the ferry did not flood.',
      'By Monday it was still lying against the wall.',
      'By Monday the ferry was still lying against the wall',
    ],
    [
      'The storm broke 40 windows, but the barge lost only its flag.',
      'It was towed to Orsk in May.',
      'The barge was towed to Orsk in May',
    ],
    [
      'The crash ripped a gash in the bow, and the ferry did not flood.',
      'It happened at noon in Orsk.',
      'The crash happened at noon in Orsk',
    ],
    ['The crash ripped a gash in the bow.', 'It was towed to Orsk in May.', 'It was towed to Orsk in May'],
  ])('does nothing that events do not: %s %s', (before, text, statement) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, null])
  })
})

describe('“it” behind a sentence that tells of more than its subject', () => {
  it.each([
    [
      'France commemorated the sinking of a ferry off Orsk on Monday.',
      'It killed 43 people in 1988.',
      'The sinking of a ferry off Orsk killed 43 people in 1988',
    ],
    [
      'The Gazette reported a fire at a mill in Leeds.',
      'It destroyed four buildings and injured six workers.',
      'The fire at a mill in Leeds destroyed four buildings and injured six workers',
    ],
    [
      'Norway mourned victims of an avalanche near Orsk.',
      'It buried 40 cars.',
      'The avalanche near Orsk buried 40 cars',
    ],
    [
      'The council closed a road after a landslide in Wales.',
      'It blocked the railway and trapped 30 cars.',
      'The landslide in Wales blocked the railway and trapped 30 cars',
    ],
    [
      'France marked the anniversary of an attack on a market.',
      'It was carried out by a gang of 12.',
      'The attack on a market was carried out by a gang of 12',
    ],
    [
      'The town remembers an explosion at a mill.',
      'It was caused by a cigarette in 1990.',
      'The explosion at a mill was caused by a cigarette in 1990',
    ],
    [
      'The ceremony marked the anniversary of a train crash near Orsk.',
      'It killed nine people in 1988.',
      'The train crash near Orsk killed nine people in 1988',
    ],
    [
      'The authorities counted the cost of wildfires.',
      'They destroyed 400 homes in May.',
      'The wildfires destroyed 400 homes in May',
    ],
    ['The council held an election.', 'It took place in May.', 'The election took place in May'],
    [
      'The ministry inspected the Harlow dam.',
      'It burst in May and drained 200 fields.',
      'The Harlow dam burst in May and drained 200 fields',
    ],
    [
      'The company recalled a drug after the death of a patient in Orsk.',
      'It was withdrawn in 12 countries.',
      'The drug was withdrawn in 12 countries',
    ],
    [
      'The school opened a new wing in May. It cost £4 million.',
      'It was designed by Ana Lund.',
      'The new wing was designed by Ana Lund',
    ],
    [
      'Crofter Films released a trailer for the film.',
      'It teases 40 of the heroes.',
      'The trailer teases 40 of the heroes',
    ],
  ])('is what does or suffers what is told: %s %s', (before, text, statement) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, null])
  })

  it.each([
    ['The ministry published a report on the Harlow dam.', 'It burst in May.'],
    ['Norvia mourned those hurt in a crash.', 'It killed 43 people in 1988.'],
    ['The ferry sank in a storm off Orsk.', 'It killed nine passengers.'],
    ['The army fell back after an attack on a base.', 'It killed nine rebels.'],
    ['The army shelled Orsk during a storm.', 'It killed nine rebels.'],
    ['The company recalled a pump.', 'It injured 12 people.'],
    ['The town was struck by a cyclone.', 'It left 40 people dead.'],
    ['France commemorated the sinking of a ferry.', 'Its captain was jailed in 1990.'],
    ['France commemorated the sinking of a ferry. It killed 43 people.', 'It was raised in May 1990.'],
  ])('is left open where either may be meant: %s %s', (before, text) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([text.slice(0, -1), null])
  })

  it.each([
    ['The army shelled Orsk on Monday.', 'It killed nine rebels.', 'The army killed nine rebels'],
    ['The storm caused a landslide.', 'It killed nine people.', 'The storm killed nine people'],
    ['The company runs a mill in Orsk.', 'It employs 400 people.', 'The company employs 400 people'],
    [
      'The bank was fined after a robbery.',
      'It was bought by Vakt in 1990.',
      'The bank was bought by Vakt in 1990',
    ],
    [
      'The club remembers a crash in Orsk.',
      'It has won 40 titles since 1990.',
      'The club has won 40 titles since 1990',
    ],
    ['The firm recalled a pump in May.', 'It plans to cut 40 jobs.', 'The firm plans to cut 40 jobs'],
  ])('is the subject where that does it: %s %s', (before, text, statement) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, null])
  })

  it('is nobody whom a credit line names', () => {
    const text = 'The mill paid 40 million.\n\n(Ann Lee/The Gazette)\n\nIt is too small for 40 ships.'
    expect(told(text).at(-1)).toEqual(['It is too small for 40 ships', null])
  })

  it('is nobody where it tells only when', () => {
    const text = 'The difference is 40 miles. It wasn’t until 1979 that the bank measured it.'
    expect(told(text).at(-1)).toEqual(['It wasn’t until 1979 that the bank measured it', null])
  })
})

describe('“it” behind a sentence on a writing that somebody has seen', () => {
  it.each<[before: string, text: string, statement: string, speaker: string | null]>([
    [
      'The Kurier has seen the warrant.',
      'It lists a flat in Nice and 40 boats.',
      'The warrant lists a flat in Nice and 40 boats',
      null,
    ],
    [
      'The Kurier has seen the warrant.',
      'It says that 40 boats were seized in May.',
      '40 boats were seized in May',
      'the warrant',
    ],
    ['The bank published a report.', 'It names 40 firms in Orsk.', 'The report names 40 firms in Orsk', null],
  ])('is the writing, by what it tells: %s %s', (before, text, statement, speaker) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, speaker])
  })

  it.each<[before: string, text: string, statement: string, speaker: string | null]>([
    [
      'The council has seen the report.',
      'It will vote on 40 changes in May.',
      'The council will vote on 40 changes in May',
      null,
    ],
    [
      'The council has seen the report.',
      'It said it would vote on 40 changes in May.',
      'The council will vote on 40 changes in May',
      'The council',
    ],
    ['The bank issued a statement.', 'It said 40 boats had been lost.', '40 boats were lost', 'The bank'],
  ])('is whoever saw it or put it out, by what they do: %s %s', (before, text, statement, speaker) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, speaker])
  })
})

describe('“its” behind a sentence on what a body earns or is worth', () => {
  it.each([
    [
      'The company’s share price fell by 8 per cent.',
      'Its 310 staff will be paid.',
      "The company's 310 staff will be paid",
    ],
    [
      'Varden Metals’ profits fell by 8 per cent in May.',
      'Its headquarters employ 900 people.',
      "Varden Metals' headquarters employ 900 people",
    ],
  ])('is the body’s, where it tells of people or places: %s %s', (before, text, statement) => {
    expect(told(`${before} ${text}`).at(-1)).toEqual([statement, null])
  })

  it('is left open where nobody is told of whose the sum is', () => {
    const text = 'The share price fell by 8 per cent. Its 310 staff will be paid.'
    expect(told(text).at(-1)).toEqual(['Its 310 staff will be paid', null])
  })

  it('is what has people itself', () => {
    const text = 'The company’s plant shut in May. Its 310 workers were told.'
    expect(told(text).at(-1)).toEqual(["The company’s plant's 310 workers were told", null])
  })
})

describe('“the city”', () => {
  it('is left open behind what may be a part of it', () => {
    const before = 'The water of Orsk is bad. The firm’s boss lives in Alder Wood.'
    expect(told(`${before} All schools in the north of the city are shut.`).at(-1)![0]).toBe(
      'All schools in the north of the city are shut',
    )
  })

  it('is none of its streets', () => {
    const before = 'The water is bad in Los Alamos. Two men were hurt in Alder Street.'
    expect(told(`${before} All schools in the north of the city are shut.`).at(-1)![0]).toBe(
      'All schools in the north of the city [Los Alamos] are shut',
    )
  })
})

describe('“the city”, where only things in it are named', () => {
  it('is none of these', () => {
    const last = (text: string) => told(text).at(-1)![0]
    expect(last('A mill by the Alder Bridge burnt in May. The town has 14 boats.')).toBe(
      'The town has 14 boats',
    )
    expect(last('Two boats sank in the Alder Lake in May. The city has 14 boats.')).toBe(
      'The city has 14 boats',
    )
    expect(last('A fire broke out in Orsk, by the Alder Canal. The city has 14 fire engines.')).toBe(
      'The city [Orsk] has 14 fire engines',
    )
  })
})

describe('“he” and “she”', () => {
  it.each([
    [
      'are left open where the sentence between tells of nobody, and the one before it of two',
      'Daniel Lind KC, prosecuting, had told the court that Malcolm Roe set up two firms. In all, 47 bills were paid. With the proceeds he bought a villa in Orsk.',
      'With the proceeds he bought a villa in Orsk',
    ],
    [
      'are no woman’s with marks on her name where a man is told of',
      'Emil Roe joined Orsk City in May. “It was a good offer,” president Hélène Brandt said. He leaves behind 41 goals in 80 matches.',
      'He leaves behind 41 goals in 80 matches',
    ],
    [
      'are of somebody without a name whom the words just before bring in',
      'Ann Lee left in May. The fraud came out in June, after an auditor in her first week asked for the books.',
      'The fraud came out in June, after an auditor in her first week asked for the books',
    ],
    [
      'are of somebody without a name whom their own clause is about',
      'Owen Bright led the rescue of 14 men. The mine will stay shut until the chief inspector has finished his report.',
      'The mine will stay shut until the chief inspector has finished his report',
    ],
    [
      'are of whom the clause before theirs is about, whoever was named last',
      'Ann Lee was the mayor of Orsk. Three docks closed in 2024 after the governor cut her budget by 40 million euros.',
      'Three docks closed in 2024 after the governor cut her budget by 40 million euros',
    ],
    [
      'are of somebody named, where a clause is about a thing',
      'Owen Bright led the rescue of 14 men. The mine shut in 2024 after a fall broke his leg.',
      "The mine shut in 2024 after a fall broke Owen Bright's leg",
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text).at(-1)![0]).toBe(statement)
  })
})

describe('whoever speaks', () => {
  it.each([
    [
      'has a surname that is a word as well, as an age tells',
      'Danny Prior plays for Orsk. Prior, 31, is wanted by Lund, but has told friends that he will stay.',
      ['Danny Prior will stay', 'Danny Prior'],
    ],
    [
      'is a body by its capitals, which “it” means',
      'Vakt applied in May. The Health Service Executive said it would pay for the drug.',
      ['The Health Service Executive will pay for the drug', 'The Health Service Executive'],
    ],
    [
      'is who applies for something, though a thing is told of before',
      'Belmont Therapeutics, the maker of the drug, paid for the trial. It said that it would apply to the agency for a licence.',
      ['Belmont Therapeutics will apply to the agency for a licence', 'Belmont Therapeutics'],
    ],
    [
      'is a body that its country is named with',
      "Orsk Foods will buy Lund Laks. Chile's Austral Mar, which had been seen as a rival bidder, said it was not in talks with Lund.",
      ["Chile's Austral Mar was not in talks with Lund", "Chile's Austral Mar"],
    ],
    [
      'is a firm, as “it” behind a day tells',
      'Lund Laks said on Monday that it would be sold to Orsk Foods.',
      ['Lund Laks will be sold to Orsk Foods', 'Lund Laks'],
    ],
    [
      'is two, of whom one noun tells, and not where they said it',
      'The couple announced it on Instagram on Sunday. “We will go on raising our two girls together in Orsk,” they wrote.',
      ['We will go on raising our two girls together in Orsk', 'The couple'],
    ],
    [
      'is no money',
      'Lund turned over NOK 14.2 billion in 2025. The company lost 1.1 million fish last autumn.',
      ['The company lost 1.1 million fish last autumn', null],
    ],
    [
      'leaves open of whom friends of two speak',
      'Friends of the couple in Orsk said they had lived apart since the summer.',
      ['They lived apart since the summer', 'Friends of the couple in Orsk'],
    ],
    [
      'is no seat of government where a firm is',
      'Orsk Prime is a company that sells cars. The White House has argued that its tariffs will bring work home. The company said it will pay 45 cents.',
      ['The company will pay 45 cents', 'The company'],
    ],
    [
      'was told in one clause what she told in the other',
      'Ann Lee was cleared. Her lawyer told the court that she had warned two trustees and had been told to wait.',
      ['Ann Lee warned two trustees and was told to wait', "Ann Lee's lawyer"],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).at(-1)).toEqual(expected)
  })

  it.each([
    'Appliance maker Orsk Home reported a loss of 40 million euros. Orsk said in May it would close a mill. Mayor Ann Lee was sad. The company employs 23,000 people.',
    'Orsk Home, the appliance maker, reported a loss of 40 million euros. Orsk will close a mill. The company employs 23,000 people.',
  ])('is a firm by the first word of its name, where the text calls it one: %s', (text) => {
    expect(told(text).at(-1)![0]).toBe('Orsk Home employs 23,000 people')
  })

  it('is whom a sentence that opens with “It was” tells of', () => {
    const text =
      'Vakt is a firm. Vakt said that it had helped the police. It was only in May that Ann Lee asked for the books and found that there were none.'
    const parsed = parseText(text)
    expect(attributions(parsed, entities(parsed)).at(-1)?.speaker).toBe('Ann Lee')
  })
})

describe('“they” are', () => {
  it.each([
    [
      'two people named as one subject before, sentence by sentence',
      'Ann Lee and Bo Roe live in Orsk. They have two daughters. They met in Paris in 2017.',
      ['Ann Lee and Bo Roe met in Paris in 2017', null],
    ],
    [
      'left open where others are told of before police speak',
      'Two men were hurt in Orsk. Police said they had been drinking wine.',
      ['They had been drinking wine', 'Police'],
    ],
    [
      'police themselves where only these do so',
      'Two men were hurt in Orsk. Police said they were searching for a driver.',
      ['Police were searching for a driver', 'Police'],
    ],
    [
      'several firms themselves as “them” in what they say',
      'The banks Alba, Vakt and Merrow have said the new rules could cost them 40 million euros.',
      ['The new rules could cost Alba, Vakt and Merrow 40 million euros', 'Alba, Vakt and Merrow'],
    ],
    [
      'left open as “them” where others are told of',
      'The banks Alba, Vakt and Merrow have said the rules for farmers could cost them 40 million euros.',
      ['The rules for farmers could cost them 40 million euros', 'Alba, Vakt and Merrow'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text).at(-1)).toEqual(expected)
  })
})

describe('left as the text has it', () => {
  it.each([
    [
      'villages, which are more than the place named last',
      'Guns opened fire near Orsk in Kelmar. By then 4,000 people had fled the villages on the Tarvian side.',
      'By then 4,000 people had fled the villages on the Tarvian side',
    ],
    [
      'a pronoun that opens a paragraph behind one that tells of two',
      'Peter Roe will be sentenced on May 4. Karl Munthe has not been charged.\n\nUntil then he is out on a bond of 500,000 dollars.',
      'Until then he is out on a bond of 500,000 dollars',
    ],
    [
      'a district, where something only goes to the place named last',
      'A storm struck Senn. Ferry services to Holm Island were suspended. Pupils across the district had the day off.',
      'Pupils across the district had the day off',
    ],
    [
      'a district, where another is told to be one, and no town',
      'Rain of 300 mm fell at Senn on Monday. Camps in the district are full of 4,000 people.',
      'Camps in the district are full of 4,000 people',
    ],
    [
      'an area, where people were only brought to the place named last',
      'A dam burst above Senn. Some 2,000 people are being housed in the nearby city of Orsk. The army has sent 600 soldiers to the area.',
      'The army has sent 600 soldiers to the area',
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text).at(-1)![0]).toBe(statement)
  })
})

test('who speaks of a firm that a thing comes from is the firm told of before', () => {
  const text =
    'Vakt Stores withdrew the pumps on Monday. The pumps came from Orsk Works in Arvenia, the chain said.'
  expect(told(text).at(-1)).toEqual(['The pumps came from Orsk Works in Arvenia', 'Vakt Stores'])
})

test('who must do something under a rule is the body told of before', () => {
  const text =
    'Orsk Capital has 40 partners. Under Arvenian takeover rules it must announce an offer by June 15.'
  expect(told(text).at(-1)![0]).toBe(
    'Under Arvenian takeover rules Orsk Capital must announce an offer by June 15',
  )
})

test('who rejects an offer does something, whatever is said of it', () => {
  const text =
    'Vakt Foods has rejected a £14m takeover approach from Orsk Capital, saying the price was too low.'
  expect(told(text).at(-1)![0]).toBe(text.slice(0, -1))
})

test('a hospital is no company', () => {
  const text =
    'Felix Arran, a neurologist at St Brannoc’s Hospital, said the trial was too short. It was paid for by the drug’s maker, Velora. Miriam Lind denied that the company had influenced the results.'
  expect(told(text).at(-1)).toEqual(['Velora influenced the results', 'Miriam Lind'])
})

describe('what is told beside somebody’s words', () => {
  it.each([
    [
      'The envoy, Bo Roe, joined the talks by video, an official said, though the attack on Orsk overshadowed them.',
      ['The envoy, Bo Roe, joined the talks by video', 'an official'],
    ],
    [
      'The road to Orsk is open again, police said, though drivers should take care.',
      ['The road to Orsk is open again, though drivers should take care', 'police'],
    ],
    [
      'Veria said it had seized the village of Orsk, from where Arvenia had last month accused it of taking dozens of residents.',
      ['Veria seized the village of Orsk', 'Veria'],
    ],
    [
      'Veria said it had seized the village of Orsk, where 40 people live.',
      ['Veria seized the village of Orsk, where 40 people live', 'Veria'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).at(-1)).toEqual(expected)
  })
})

test('who will take another to court is told by “it”', () => {
  expect(told('Nordhav said on Friday it would take the state to court over the ban.').at(-1)).toEqual([
    'Nordhav will take the state to court over the ban',
    'Nordhav',
  ])
})

test('a press release speaks for whom it is from', () => {
  const text = 'The storm cut off 12,000 homes in Orsk, according to a press release by National Grid.'
  expect(told(text).at(-1)).toEqual(['The storm cut off 12,000 homes in Orsk', 'National Grid'])
})

describe('what “it” and “they” are not', () => {
  it.each([
    [
      'the bank, where what it did is ranked',
      'The Central Bank of Meridia cut its rate to 4.25 per cent. It was the bank’s first cut since 2020.',
      'It was the Central Bank of Meridia’s first cut since 2020',
    ],
    [
      'who says it, of what is sold',
      'The museum lost 40 jewels in May. Dealers say that they cannot be sold without being broken up.',
      'They cannot be sold without being broken up',
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text).at(-1)![0].replaceAll("'", '’')).toBe(statement)
  })
})

test('who calls it untrue denies what is said last', () => {
  const text =
    'Jon Berg called the strike irresponsible and said the union had walked out of talks on Wednesday. Dolores Pike said that was untrue.'
  expect(told(text).at(-1)).toEqual(['The union walked out of talks on Wednesday', 'Dolores Pike'])
})

describe('“he” and “she” behind what one told another', () => {
  it.each<[why: string, text: string, speaker: string | null]>([
    [
      'is whoever was told, where they reply',
      'Karel Vond told Petr Hask that the port was shut. He replied that 40 ships were in it.',
      'Petr Hask',
    ],
    [
      'is the one of the two who is a woman',
      'Mr Vond told Ms Hask that the port was shut. She told reporters that 40 ships were in it.',
      'Ms Hask',
    ],
    [
      'is the one who told, where he is the man',
      'Karel Vond told Anna Hask that the port was shut. He told reporters that 40 ships were in it.',
      'Karel Vond',
    ],
    [
      'is the one who told, where two men talk',
      'Karel Vond told Petr Hask that the port was shut. He said that 40 ships were in it.',
      'Karel Vond',
    ],
  ])('%s', (_, text, speaker) => {
    const [statement, who] = told(text).at(-1)!
    expect([statement, who?.replace(/^Hask$/, 'Ms Hask')]).toEqual(['40 ships were in it', speaker])
  })

  it('is nobody where nothing tells which of them is a woman', () => {
    const text =
      'President Vond told Chancellor Hask that the port was shut. She told reporters that 40 ships were in it.'
    expect(told(text).map(([, speaker]) => speaker)).toEqual(['Vond', null])
  })
  it('is she of whom alone the sentence after tells', () => {
    expect(
      told('Tove Lund said Tom Reyes had seen the port. She left. He has seen 40 ships.').at(-1)![0],
    ).toBe('Tom Reyes has seen 40 ships')
  })
  it('is not his friend who speaks behind it', () => {
    expect(
      told('Tom Reyes saw the port. He has not answered, but a friend said he had seen 40 ships.').at(-1)![0],
    ).not.toMatch(/^A friend (?:had )?(?:seen|saw)/)
  })
})

describe('“it” in what an outlet says', () => {
  it.each([
    [
      'is the firm that the sentence before is about',
      'Vakt will cut 40 jobs. Reuters reported that it would also sell 3 mills.',
      'Vakt will also sell 3 mills',
    ],
    [
      'is the firm without a name',
      'The ferry operator will cut 40 jobs. The Orsk Herald said it would also sell 3 boats.',
      'The ferry operator will also sell 3 boats',
    ],
    [
      'is the outlet where nobody else is told of',
      'Rain fell in May. The Orsk Herald said it would cut 40 jobs.',
      'The Orsk Herald will cut 40 jobs',
    ],
    [
      'is the outlet where only a minister is told of',
      'The minister met Vakt. The Orsk Herald said it had seen 40 letters.',
      'The Orsk Herald had seen 40 letters',
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text).at(-1)![0]).toBe(statement)
  })
  it('is open where it does what outlets do', () => {
    expect(told('Vakt cut 40 jobs. Reuters said it had seen 40 letters.').at(-1)![0]).not.toMatch(
      /^(?:Vakt|Reuters) had/,
    )
  })
})

describe('“it had reached”', () => {
  it.each([
    [
      'tells of who speaks, where something is agreed',
      'The port will delay a decision on the quay. The port said it had reached an agreement with Veria on 40 berths.',
      'The port reached an agreement with Veria on 40 berths',
    ],
    [
      'does so where the port is told to have done something to several',
      'The council, which granted berths to a handful of firms in May, said it had reached a settlement with Vakt and Orsk.',
      'The council reached a settlement with Vakt and Orsk',
    ],
    [
      'is open where a thing may have come to a place',
      'Vakt has dug a tunnel since May. The council said it had reached the hills of Orsk.',
      'It reached the hills of Orsk',
    ],
  ])('%s', (_, text, statement) => {
    expect(told(text).at(-1)![0]).toBe(statement)
  })
})

describe('“it says”', () => {
  it.each([
    [
      'of the body that speaks before in the paragraph, and not of one above it',
      'Trains are late, says Orsk Rail.\n\nNational Power says 40 homes are dark. Repairs will cost £4m, it says.',
      'National Power',
    ],
    [
      'of a body of which nothing else tells that it is one',
      'Maris Blue says 40 boats are lost. Repairs will cost £4m, it says.',
      'Maris Blue',
    ],
  ])('is %s', (_, text, speaker) => {
    expect(told(text).at(-1)).toEqual(['Repairs will cost £4m', speaker])
  })
  it('is of whom its own sentence is about, and plans something', () => {
    expect(
      told('The court set a trial for May.\n\nThe airline plans to fly to Orsk again, it said.').at(-1),
    ).toEqual(['The airline plans to fly to Orsk again', 'The airline'])
  })
  it('is not of a woman who speaks before', () => {
    expect(told('Maris Blue says 40 boats are lost. She owns 3, it says.').at(-1)![1]).not.toBe('Maris Blue')
  })
})

it('a quotation printed large is whose the same words are elsewhere', () => {
  const text =
    'Ada Lind said the bridge was safe.\n\n“We have 40 witnesses for this act of greed.”\n\nThe council met. “We have 40 witnesses for this act of greed,” said the union’s head Tom Reed.'
  expect(told(text).map(([, speaker]) => speaker)).toEqual(['Ada Lind', 'Tom Reed', null, 'Tom Reed'])
  expect(told(text.replace('40 witnesses for this act of greed,', 'no plans to do so,'))[1]![1]).not.toBe(
    'Tom Reed',
  )
})
