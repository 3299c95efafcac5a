import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { emptiness } from '../../../src/text/statement/unclaimed/standing.ts'
import { statements } from '../../../src/text/statements.ts'

function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('a speaker is told from what is said', () => {
  it.each([
    [
      'named behind any noun for people',
      'The hikers had not been warned, their porter, Ivo Brand, said.',
      'The hikers had not been warned',
      'Ivo Brand',
    ],
    [
      'named before the town and land they are from, behind when it was',
      'In May, Ada Brand, of Orsk, Norvia, said the road was closed.',
      'The road was closed',
      'Ada Brand',
    ],
    [
      'named with an office before both',
      'On Monday, Bishop Ivo Brand, from Lund, Conn., said the road is closed.',
      'The road is closed',
      'Ivo Brand',
    ],
    [
      'named before a party, the letters of a state and an office',
      '“The road is closed,” Rep. Ada Brand, D-N.J., the author of the act, told Radio Orsk.',
      'The road is closed',
      'Ada Brand',
    ],
    [
      'named so before what is told in other words',
      'Sen. Ivo Brand, R-N.D., the former head of the panel, told The Herald that the road was closed.',
      'The road was closed',
      'Ivo Brand',
    ],
    [
      'named so before a state that has no letters',
      'Sen. Ivo Brand, R-Iowa, the former head of the panel, told The Herald that the road was closed.',
      'The road was closed',
      'Ivo Brand',
    ],
    [
      'named behind a body and its initials',
      'The road is closed, the Union of Harbour Guards (UHG) president Ada Brand said.',
      'The road is closed',
      'Ada Brand',
    ],
    [
      'named with its partner, behind a preposition',
      'A spokesman for Brand & Roe said 40 shops would close.',
      '40 shops would close',
      'A spokesman for Brand & Roe',
    ],
    [
      'named behind “according to” and a noun',
      'The gate was locked on Monday, according to a worker, Ivo Brand.',
      'The gate was locked on Monday',
      'Ivo Brand',
    ],
    [
      'named behind “according to” and an office with its body',
      'The gate was locked on Monday, according to the head of the union, Ivo Brand.',
      'The gate was locked on Monday',
      'Ivo Brand',
    ],
    [
      'named behind “according to”, by a month’s name too, before a bare office',
      'The gate was locked on Monday, according to May Brand, mayor of the town of Orsk.',
      'The gate was locked on Monday',
      'May Brand',
    ],
    [
      'an inquiry into what “that” points to',
      'An inquiry into that accident found that 40 bolts were loose.',
      '40 bolts were loose',
      'An inquiry into that accident',
    ],
    [
      'those close to a firm that is told of by its seat',
      'People close to the Orsk-based firm said 40 shops would close.',
      '40 shops would close',
      'People close to the Orsk-based firm',
    ],
    [
      'a month’s figures',
      'Forty gates were locked, according to May Vakt figures.',
      'Forty gates were locked',
      'May Vakt figures',
    ],
    [
      'named behind whatever is somebody’s',
      'The gate was shut. Nora Quist, the minister, knew it. Her Labour shadow, Ivo Brand, said that the gate was rusty.',
      'The gate was rusty',
      'Ivo Brand',
    ],
    [
      'who found it, at the end',
      'The gate had been forced open, investigators found.',
      'The gate had been forced open',
      'investigators',
    ],
    [
      'who says it late in the day',
      'The gate had been forced open, the ministry announced late on Tuesday.',
      'The gate had been forced open',
      'the ministry',
    ],
    [
      'before how long it was said',
      'Police claimed for weeks that the gate had been forced open.',
      'The gate had been forced open',
      'Police',
    ],
    [
      'before when it was said after what',
      'Ivo Brand announced hours after the vote that the gate would open on Monday.',
      'The gate would open on Monday',
      'Ivo Brand',
    ],
    [
      'before a clause without “that” whose subject is told more of',
      'Vakt claims the gate, built in 1974, holds back the flood.',
      'The gate, built in 1974, holds back the flood',
      'Vakt',
    ],
    [
      'a body with an apposition, whose name ends in a small word',
      'Children Together, a charity, said that the gate was rusty.',
      'The gate was rusty',
      'Children Together',
    ],
    [
      'an office that is an adjective too',
      'The chief admitted that the gate was rusty.',
      'The gate was rusty',
      'The chief',
    ],
    [
      'behind a verb that may be an adjective',
      'The clinic never informed the families, said Ivo Brand, whose father died there.',
      'The clinic never informed the families',
      'Ivo Brand',
    ],
    [
      'behind what a long dateline opens',
      'ELMSTEAD, Tarvia (AP) — The dam broke on Tuesday, killing 14 people, officials said.',
      'The dam broke on Tuesday, killing 14 people',
      'officials',
    ],
    [
      'named behind a noun for people that may be an adjective',
      'The gate was locked on Monday, a relative, Ivo Brand, said.',
      'The gate was locked on Monday',
      'Ivo Brand',
    ],
    [
      'named before an age, an office and what else is told of him',
      'Her father Ivo Brand, 81, the firm’s honorary treasurer, who owns 11% of it, said 40 boats had been sold.',
      '40 boats were sold',
      'Ivo Brand',
    ],
    [
      'named after two kinds of members',
      'The gate was locked on Monday, the Divers’ and Allied Porters’ Union said.',
      'The gate was locked on Monday',
      'Divers’ and Allied Porters’ Union',
    ],
    [
      'with letters behind the name',
      'Her barrister, Ivo Brand KC, told the jury that 40 boats had been sold.',
      '40 boats were sold',
      'Ivo Brand',
    ],
    [
      'with letters behind the name and no office',
      'Mira Brand OBE, for the port, said that 40 boats had been sold.',
      '40 boats were sold',
      'Mira Brand',
    ],
    [
      'with a possessive in the name',
      'Members have not been repaid, the savers’ group Our Money said.',
      'Members have not been repaid',
      'Our Money',
    ],
  ])('%s', (_, text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('or it is said that none was told apart', () => {
    expect(emptiness('The gate was locked, one of us said')).toBe('it could not be parted from who says it')
  })
})

it.each([
  ['Ann Lee said the three had been told of the storm.', 'The three were told of the storm'],
  ['Ann Lee said several had been told of the storm.', 'Several were told of the storm'],
  ['Ann Lee said one had been told of the storm.', 'One was told of the storm'],
])('a number without a noun agrees with its verb: %s', (text, statement) => {
  expect(last(text)[0]).toBe(statement)
})

describe('who is meant stands in the sentence itself', () => {
  const named = 'The brakes were tested in 2021, engineer Tom Bell said.'
  it.each([
    [
      '“his” one described',
      'At no time did the driver use his phone, his lawyer said.',
      'the driver’s lawyer',
    ],
    ['“his” nobody sure', 'A driver hit the guard on Sunday, his lawyer said.', 'his lawyer'],
    [
      '“they” people',
      'Passengers of the ferry Aurora waited for seven hours, they told the paper.',
      'Passengers of the ferry Aurora',
    ],
  ])('%s', (_, sentence, speaker) => {
    expect(last(`${named} ${sentence}`)[1]).toBe(speaker.replace('’', "'"))
  })
})

describe('who speaks is nobody else', () => {
  it.each<[why: string, text: string, statement: string, speaker: string]>([
    [
      'named behind what they are and when they were at work',
      'A miner on an earlier shift, Pete Novak, said he had found 40 cracks in the roof.',
      'Pete Novak found 40 cracks in the roof',
      'Pete Novak',
    ],
    [
      'named before what is said of a number of people without a noun',
      'Dr Amy Tran said that the remaining 11 were dehydrated but otherwise fine.',
      'The remaining 11 were dehydrated but otherwise fine',
      'Amy Tran',
    ],
    [
      'named before quoted words that are the subject of what is said',
      'Coroner Helen Marsh said “a chain of basic errors” by the crew had led to 40 deaths.',
      '“A chain of basic errors” by the crew led to 40 deaths',
      'Helen Marsh',
    ],
    [
      'named before a quotation that is all that is said',
      'Coroner Helen Marsh said “a chain of basic errors led to 40 deaths” as she left.',
      'A chain of basic errors led to 40 deaths',
      'Helen Marsh',
    ],
    [
      'an earlier report',
      'An earlier report said that 40 men had died in Orsk.',
      '40 men died in Orsk',
      'An earlier report',
    ],
    [
      'whose office is of a body, not whom the text named last',
      'Tomas Varga left the party in May. Two roads were closed. The tax law failed by four votes, the secretary of parliament said.',
      'The tax law failed by four votes',
      'the secretary of parliament',
    ],
    [
      'whose the sentence’s subject is, not a body named before',
      'The harbour board met in May. Grain firm Holt Mills will sue the town of Brekke over the 40 silos, its lawyer said.',
      'Grain firm Holt Mills will sue the town of Brekke over the 40 silos',
      "Holt Mills' lawyer",
    ],
    [
      'as printed, where the sentence does not tell whose',
      'Two cooks were hurt in May. The hotel dismissed 40 waiters in June, their lawyer said.',
      'The hotel dismissed 40 waiters in June',
      'their lawyer',
    ],
    [
      'whose kin is named between commas',
      'Piet Arens, the brother of the mayor, Lotte Arens, said the bridge had been closed for two years.',
      'The bridge was closed for two years',
      'Piet Arens',
    ],
    [
      'who speaks, not whose account an aside gives',
      'The owner of the bakery said in May that he never knew Bo Riis, whose loaves, according to a test, were full of lead.',
      'The owner of the bakery never knew Bo Riis, whose loaves, according to a test, were full of lead',
      'The owner of the bakery',
    ],
    [
      'a body beside what it is to another',
      'The tunnel’s operator, Nord Passage, said the lamps had been replaced in June.',
      'The lamps were replaced in June',
      'Nord Passage',
    ],
    [
      'a managing director behind “according to”',
      'The tank had a leak for nine days, according to Tarn Dairy’s managing director, Ivo Brand.',
      'The tank had a leak for nine days',
      'Ivo Brand',
    ],
    [
      'those told of before, not those counted',
      'Officials in Brekke opened 12 shelters on Sunday. Forty hikers spent the night there, they said.',
      'Forty hikers spent the night there',
      'Officials',
    ],
    [
      'a police chief behind a list',
      'Those held were two Danes, a Pole and a ticket inspector, police chief Ada Lind said.',
      'Those held were two Danes, a Pole and a ticket inspector',
      'Ada Lind',
    ],
    [
      'a firm with a title’s word in its name',
      'The shaft was flooded in May, Crown Aggregates said.',
      'The shaft was flooded in May',
      'Crown Aggregates',
    ],
    [
      'a firm behind a noun that is a verb elsewhere',
      'The tank had a leak for nine days, according to the salvage company Tarn Marine, which was hired in May.',
      'The tank had a leak for nine days',
      'Tarn Marine',
    ],
    [
      'people by what they know of somebody’s plans',
      'Ivo Brand will leave in May, according to two people familiar with his thinking.',
      'Ivo Brand will leave in May',
      'two people familiar with his thinking',
    ],
    [
      'a parent of several behind their home',
      'Ada Lind was in court. The mum of three, from Brekke, said the gate was locked in May.',
      'The gate was locked in May',
      'Ada Lind',
    ],
    [
      'somebody without a name, and not their home',
      'The warden, from Brekke, said the gate was locked in May.',
      'The gate was locked in May',
      'The warden',
    ],
    [
      'who runs something, where what they said has no noun',
      'Ada Lind, who runs a fund that owns 2 mills, said the worst was over for Brekke.',
      'The worst was over for Brekke',
      'Ada Lind',
    ],
    [
      'behind a place with a word that is a verb elsewhere',
      'BELKA FALLS — Tarn Marine said Monday the tank had a leak for nine days.',
      'The tank had a leak for nine days',
      'Tarn Marine',
    ],
    [
      'behind such a place, a day and an agency',
      'GARTH RUNS, May 5 (Tidings) — The harbour board told reporters that the gate had been locked in May.',
      'The gate was locked in May',
      'The harbour board',
    ],
  ])('%s', (_, text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })
})

describe('an office that is called with what it is held of', () => {
  const said = 'said he had sold 40 bells.'
  it.each([
    ['is not its town', `The Archbishop of Orsk ${said}`, 'The Archbishop of Orsk'],
    [
      'is not its land',
      'The Attorney General of Norvia said 40 bells had been sold.',
      'The Attorney General of Norvia',
    ],
    ['is nobody called so', 'The Dean of Brekke said 40 bells had been sold.', 'The Dean of Brekke'],
    [
      'is not a body',
      'The Governor of the Bank of Norvia said 40 bells had been sold.',
      'The Governor of the Bank of Norvia',
    ],
    [
      'is held of no place',
      'The Master of the Rolls said 40 bells had been sold.',
      'The Master of the Rolls',
    ],
    ['is a name', `The Duke of Brekke ${said}`, 'Duke of Brekke'],
    [
      'is whom the text names by it',
      `The Archbishop of Orsk, Jon Berg, spoke in May. Eva Lind left. The Archbishop of Orsk ${said}`,
      'Jon Berg',
    ],
    ['is who is named behind', `Prime Minister of Norvia Jon Berg ${said}`, 'Jon Berg'],
    ['is no bank', 'The Bank of Norvia said 40 bells had been sold.', 'Bank of Norvia'],
  ])('%s', (_, text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  })
})

describe('a title before a name', () => {
  it.each([
    ['alone', 'Cllr Eva Lind said 40 bells had been sold.'],
    ['as in Australia', 'Cr Eva Lind said 40 bells had been sold.'],
    ['where the name stood before', 'Mayor Eva Lind left. “40 bells were sold,” Cr Lind said.'],
    ['and so with a priest’s', 'Fr Eva Lind said 40 bells had been sold.'],
    ['and so with titles of honour', 'Datuk Seri Eva Lind said 40 bells had been sold.'],
    ['behind a party', 'Liberal Democrat Cllr Eva Lind said 40 bells had been sold.'],
  ])('is no part of the name, %s', (_, text) => {
    expect(last(text)[1]).toBe('Eva Lind')
  })
  it('tells that who is named is a person', () => {
    expect(
      last('Cllr Ann Berg spoke. Green Cllr Imre Lind proposed a vote. He said 40 bells had been sold.')[1],
    ).toBe('Imre Lind')
  })
})
