import { describe, expect, it } from 'vitest'
import { entities, names } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'

const read = (text: string) => entities(parseText(text))

describe('entities', () => {
  it.each<[text: string, expected: [name: string, type: string][]]>([
    ['District Collector Arun K. Menon denied it.', [['Arun K. Menon', 'person']]],
    ['Estate Gardener Anna Lee denied it.', [['Anna Lee', 'person']]],
    ['The Hunter Valley Authority denied it.', [['Hunter Valley Authority', 'organisation']]],
    [
      'Chancellor Maria Keller met Tom Briggs.',
      [
        ['Maria Keller', 'person'],
        ['Tom Briggs', 'person'],
      ],
    ],
    [
      'The Center for Clean Water sued the Ministry of Health.',
      [
        ['Center for Clean Water', 'organisation'],
        ['Ministry of Health', 'organisation'],
      ],
    ],
    [
      'A pundit on BBC Radio Orsk denied it. Orsk won in May.',
      [
        ['BBC Radio Orsk', 'other'],
        ['Orsk', 'other'],
      ],
    ],
    ['The Rivers and Coast Authority denied it.', [['Rivers and Coast Authority', 'organisation']]],
    [
      'The Weather, Climate and Coast Agency (BMKG) denied it.',
      [['Weather, Climate and Coast Agency', 'organisation']],
    ],
    [
      'Mr Ivo Brand is head of the Orsk Police Air Service.',
      [
        ['Ivo Brand', 'person'],
        ['Orsk Police Air Service', 'organisation'],
      ],
    ],
    ['The Senate, House and Coast Agency (DOC) denied it.', [['Coast Agency', 'organisation']]],
    ['She stood in the 14th Harbour District.', [['Harbour District', 'other']]],
    ['She stood in Harbour District.', [['Harbour District', 'place']]],
    [
      'They were cut in Harbour Grants and in Lund Scholarships.',
      [
        ['Harbour Grants', 'other'],
        ['Lund Scholarships', 'other'],
      ],
    ],
    ['They met in Notre Dame on Monday.', [['Notre Dame', 'place']]],
    ['They met in Orsk Dame Ann Lee.', [['Ann Lee', 'person']]],
    ['She left St Hild’s Hospice.', [['St Hild’s Hospice', 'organisation']]],
    ['City Councilor Ada Ruiz denied it.', [['Ada Ruiz', 'person']]],
    [
      'The Kremlin and Foreign Ministry denied it.',
      [
        ['Kremlin', 'other'],
        ['Foreign Ministry', 'organisation'],
      ],
    ],
    [
      'The Department for Culture, Media and Sport denied it.',
      [['Department for Culture, Media and Sport', 'organisation']],
    ],
    ['On Monday Barlow’s Coaches denied it.', [['Barlow’s Coaches', 'other']]],
    [
      'Mr Bo Roe Jr. met Tom Briggs, Jr., on Monday. Roe Jr. denied it.',
      [
        ['Bo Roe Jr.', 'person'],
        ['Tom Briggs', 'person'],
      ],
    ],
    [
      'President Cho Min-seo met Lin Yu-chen. Cho denied it.',
      [
        ['Cho Min-seo', 'person'],
        ['Lin Yu-chen', 'other'],
      ],
    ],
    ['The Anna Lee-led union denied it.', [['Anna Lee', 'other']]],
    [
      'Anna Lee, Sr., met King Bo III.',
      [
        ['Anna Lee', 'person'],
        ['Bo III', 'person'],
      ],
    ],
    ['Vakt today denied it.', [['Vakt', 'other']]],
    ['Vakt plc denied it.', [['Vakt plc', 'organisation']]],
    ['Miners today denied it.', []],
    ['Callous Deborah Hallam denied it.', [['Deborah Hallam', 'person']]],
    ['The Swedish Foreign Ministry denied it.', [['Swedish Foreign Ministry', 'organisation']]],
    [
      'The British actor Peter Hall lives in the village of Aldworth.',
      [
        ['Peter Hall', 'person'],
        ['Aldworth', 'place'],
      ],
    ],
    [
      'Yesterday Foreign Minister Adel al-Masri flew to Norway.',
      [
        ['Adel al-Masri', 'person'],
        ['Norway', 'place'],
      ],
    ],
    ['A spokeswoman, Li Wenjing, declined.', [['Li Wenjing', 'person']]],
    ['It was Greta von der Heide who left.', [['Greta von der Heide', 'person']]],
    ['Emilia des Bois, who left, is back.', [['Emilia des Bois', 'person']]],
    ['The Duke of York left.', [['Duke of York', 'person']]],
    ['“It burns,” said Harbour City Clerk Ingrid Halvorsen.', [['Ingrid Halvorsen', 'person']]],
    ['“It burns,” said Supervisor Oluwaseun Adeyemi.', [['Oluwaseun Adeyemi', 'person']]],
    [
      'Police Const. Mark Roe met Insp. Ann Lee.',
      [
        ['Mark Roe', 'person'],
        ['Ann Lee', 'person'],
      ],
    ],
    ['It was built by Tariq Hall, who lives there.', [['Tariq Hall', 'person']]],
    ['A novel by Sadia Moore-Bridge came out.', [['Sadia Moore-Bridge', 'other']]],
    [
      'The film The Notorious Ingrid Roe came out. Ingrid Roe left. Roe was old.',
      [
        ['Notorious Ingrid Roe', 'other'],
        ['Ingrid Roe', 'person'],
      ],
    ],
    ['At 20th Harbour Fox she was loved.', [['Harbour Fox', 'other']]],
    ['He walked along Harbour Bridge.', [['Harbour Bridge', 'place']]],
    ['It fits a 4K TV.', []],
    ['The Prime Minister met the Chief Marketing Officer.', []],
  ])('reads %s', (text, expected) => {
    expect(read(text).map(({ name, type }) => [name, type])).toEqual(expected)
  })

  it.each([
    ['Coach Luis Del Prado trained. Del Prado won.', 'Luis Del Prado'],
    ['A book by Ingrid Salas-Roe came out. Judge Salas-Roe wrote it.', 'Ingrid Salas-Roe'],
    ['The Regina Salas Foundation paid Ann Salas-Roe. Salas-Roe left.', 'Ann Salas-Roe'],
  ])('joins a surname of several words: %s', (text, name) => {
    expect(
      read(text)
        .find((one) => one.name === name)
        ?.mentions.map(({ text }) => text),
    ).toHaveLength(2)
  })

  it.each([
    'Emergency services released images.',
    'Doctors said he would recover.',
    'Investigators are at the scene.',
    'Diplomatic efforts go on.',
    'It was minus 8 Celsius on Tuesday.',
    'The French and Western European press laughed.',
    'On Monday in January, nothing moved.',
    'BREAKING NEWS UPDATE TODAY',
  ])('finds no name in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each<[why: string, text: string, name: string, mentions: string[]]>([
    ['a surname', 'Nora Quist won. Quist wept.', 'Nora Quist', ['Nora Quist', 'Quist']],
    [
      'a surname before the full name',
      'Quist won. “I am glad,” Nora Quist said.',
      'Nora Quist',
      ['Quist', 'Nora Quist'],
    ],
    [
      'an acronym',
      'The Northern Fisheries Council met. The NFC voted.',
      'Northern Fisheries Council',
      ['Northern Fisheries Council', 'NFC'],
    ],
    [
      'a family name that stands first',
      'The spokesman Ren Haoyu came. Ren left.',
      'Ren Haoyu',
      ['Ren Haoyu', 'Ren'],
    ],
    [
      'letters set behind a name in brackets',
      'The North Atlantic Trade Office (Nato) met. Nato voted.',
      'North Atlantic Trade Office',
      ['North Atlantic Trade Office', 'Nato', 'Nato'],
    ],
    [
      'no club set behind somebody’s name',
      'The Otters’ coach left. Nora Quist (Otters) and Pat Roe (Badgers) may follow.',
      'Nora Quist',
      ['Nora Quist'],
    ],
    [
      'no party of two men set behind the name of the first',
      'Nora Quist (OFP) won in Orsk. Pat Roe (OFP) lost in Arden. The OFP wept.',
      'Nora Quist',
      ['Nora Quist'],
    ],
    [
      'no party and land of two',
      'Sen. Imbali Quist (D-Utah) won. Sen. Pat Roe (D-Utah) lost.',
      'Imbali Quist',
      ['Imbali Quist'],
    ],
    [
      'no land set behind a name that tells nothing of whom it is',
      'Imbali Dube (GER) won the race. Pat Roe (GER) fell.',
      'Imbali Dube',
      ['Imbali Dube'],
    ],
    [
      'no party with somebody of its initials',
      'Nora Quist won in Orsk. The NQ lost in Arden.',
      'Nora Quist',
      ['Nora Quist'],
    ],
    [
      'letters of another language set behind a body’s name',
      'The Sailors Council (RZO) met. RZO voted.',
      'Sailors Council',
      ['Sailors Council', 'RZO', 'RZO'],
    ],
    [
      'no state with a part of one',
      'They met in Pasadena, California. It was Southern California’s first parade.',
      'Southern California',
      ['Southern California'],
    ],
    [
      'no firm with what it makes',
      'The Google Pixel is new. The Google Pixel sold well. Google said so.',
      'Google Pixel',
      ['Google Pixel', 'Google Pixel'],
    ],
  ])('joins %s', (_, text, name, mentions) => {
    const entity = read(text).find((one) => one.name === name)
    expect(entity?.mentions.map((mention) => mention.text)).toEqual(mentions)
  })

  it.each<[text: string, name: string]>([
    ['The scandal brought down Nixon W. Mark Felt, who led the inquiry.', 'W. Mark Felt'],
    ['In Chile Chela Ortiz won the vote.', 'Chela Ortiz'],
    ['On Twitter Donald Trump wrote that it was over.', 'Donald Trump'],
  ])('parts names that stand glued: %s', (text, name) => {
    const parsed = parseText(text)
    expect(entities(parsed).map((one) => one.name)).toContain(name)
  })

  it.each([
    [
      'is the name without the trade',
      'Norvik Therapeutics fell by a third. Norvik said the trial went on.',
      ['Norvik Therapeutics'],
    ],
    ['is not the town', 'Orsk Foods shut its mill in Orsk. Orsk lost 40 jobs.', ['Orsk Foods', 'Orsk']],
    [
      'is not the founder',
      'Tom Norvik left Norvik Foods in May. Norvik said he was tired.',
      ['Tom Norvik', 'Norvik Foods'],
    ],
    [
      'is open between two',
      'Norvik Foods sued Norvik Robotics. Norvik fell by a third.',
      ['Norvik Foods', 'Norvik Robotics', 'Norvik'],
    ],
  ])('the short form of a firm %s', (_, text, expected) => {
    expect(read(text).map(({ name }) => name)).toEqual(expected)
  })

  it('takes a word for the body named before until somebody of that surname is', () => {
    const found = read('Sund Lines lost a ship. Sund has three. Ada Sund, who runs it, wept.')
    expect(found.find(({ name }) => name === 'Ada Sund')?.mentions.map(({ text }) => text)).toEqual([
      'Ada Sund',
    ])
  })

  it('takes no acronym for a surname', () => {
    expect(read('The ruler Kim Jong Un spoke. The UN objected.').map(({ name }) => name)).toEqual([
      'Kim Jong Un',
      'UN',
    ])
  })

  it.each([
    ['Sam Okoro, the husband of Mrs Lind, left.', 'Sam Okoro', 'male'],
    ['Robin Lind, the wife of Mr Roe, left.', 'Robin Lind', 'female'],
    ["Robin Lind, Mr Roe's sister, left.", 'Robin Lind', 'female'],
  ])('tells by the noun, not by whose it is: %s', (text, name, gender) => {
    expect(read(text).find((one) => one.name === name)?.gender).toBe(gender)
  })

  it.each([
    ['Lady Gaga biographer Peter Holm left.', 'Peter Holm', 'male'],
    ['Aunt Bessie’s chief executive Peter Holm left.', 'Peter Holm', 'male'],
    ['The co-founder of Dairy Queen, Peter Holm, left.', 'Peter Holm', 'male'],
    ['Prince Rupert mayor Alice Dahl left.', 'Alice Dahl', 'female'],
    ['Ferry spokesman Ingrid Dahl left.', 'Ingrid Dahl', 'female'],
    ['Council chairman Helen Pike left.', 'Helen Pike', 'female'],
    ['Alderman Robin Pike left.', 'Robin Pike', 'male'],
    ['Club spokesman Sergeant Robin Pike left.', 'Robin Pike', 'male'],
  ])('tells by the noun of a role, and by “chairman” less than by a given name: %s', (text, name, gender) => {
    expect(read(text).find((one) => one.name === name)?.gender).toBe(gender)
  })

  it('keeps offices with their names', () => {
    expect(read('Margaret Ells, the clinic’s director, resigned.')[0]?.roles).toEqual([
      'the clinic’s director',
    ])
  })

  it('writes a name printed in capitals as the text does elsewhere', () => {
    expect(read('ERIK LUND has retired. Fans cheered as Lund left.')[0]?.name).toBe('Erik Lund')
  })
})

describe('names', () => {
  it('gives every mention with its offsets, in order', () => {
    const text = 'Nora Quist left Norway. Quist wept.'
    expect(names(read(text)).map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Nora Quist', 'person'],
      ['Norway', 'place'],
      ['Quist', 'person'],
    ])
  })
})

it.each([
  ['The guards shot at a post inside Arvenian territory. The Arvenian post burnt down.', 'Arvenian', 'other'],
  ['The ferry sank off Bergen and in Arvenian waters on Monday.', 'Arvenian', 'other'],
  ['The ferry sank near Dorvian on Monday.', 'Dorvian', 'place'],
  ['The ferry sank in Arvenia on Monday.', 'Arvenia', 'place'],
])('%s: an adjective of a people is no place', (text, name, type) => {
  const found = names(entities(parseText(text))).find(({ start, end }) => text.slice(start, end) === name)
  expect(found?.type).toBe(type)
})

it.each([
  ['Democrat Marcy Holcomb won in May.', 'Marcy Holcomb'],
  ['Arizona Republican Ann Roe left in May.', 'Ann Roe'],
  ['Republican Guard Corps left in May.', 'Republican Guard Corps'],
  ['Mrs Justice Orrell jailed 14 men in May.', 'Mrs Justice Orrell'],
  ['Mrs Orrell jailed 14 men in May.', 'Orrell'],
  ['Coun Ada Orrell spoke in May.', 'Ada Orrell'],
  ['Couns Ada Orrell and Bo Roe spoke in May.', 'Ada Orrell'],
])(
  'whose party stands before a name is no part of it, and the title of a judge of whom no more is told is: %s',
  (text, name) => {
    expect(entities(parseText(text))[0]?.name).toBe(name)
  },
)
