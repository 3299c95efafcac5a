import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells. */
function last(text: string): string {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).at(-1)!.statement
}

describe('“it” is the inquiry that the sentence before tells of', () => {
  it.each([
    [
      'where it is led',
      'The federation in Oslo has ordered an inquiry of its own. It will be led by a retired judge, Ann Roe.',
      'The inquiry will be led by a retired judge, Ann Roe',
    ],
    [
      'where it reports',
      'Alder Bank opened an investigation. It is expected to report by March 2019.',
      'The investigation is expected to report by March 2019',
    ],
    [
      'without whose rules it looks into',
      'The council has launched a review of its rules. It will be chaired by Ann Roe.',
      'The review will be chaired by Ann Roe',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('but not where it does what only a body does', () => {
    expect(last('The council has launched an inquiry. It fined the mill £14,000.')).toBe('The council fined the mill £14,000') // prettier-ignore
  })
})

describe('“it” behind a clause that leads in to another', () => {
  it.each([
    [
      'is whom the other tells of, where several are told of in the first',
      'While the mills stood idle, Norvia bought two dams. It has since set aside 40 million.',
      'Norvia has since set aside 40 million',
    ],
    [
      'is whom the other tells of, where it does what no thing does',
      'When the lock jammed, the ministry called in divers. It has since ordered 40 new gates.',
      'The ministry has since ordered 40 new gates',
    ],
    [
      'may be the thing in the first',
      'When the lock jammed, Norvia called in divers. It was holding 40 tons of water.',
      'The lock was holding 40 tons of water',
    ],
    [
      'may be the body in the first',
      'When Norvia failed, the bank lent it 40 million. It has paid back 14 million.',
      'Norvia has paid back 14 million',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“it” behind how often something was so is whom that is told of', () => {
  it.each([
    [
      'It is not the first time Vakt has been in court. Seven years ago it paid £4m.',
      'Seven years ago Vakt paid £4m',
    ],
    ['It was the second time that the bank had failed. It paid £40m in 2014.', 'The bank paid £40m in 2014'],
    ['It was the third time in a week. It lost 40 votes.', 'It lost 40 votes'],
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“it” is', () => {
  it.each([
    [
      'the panel that was set up, where it reports',
      'The council has set up a panel on the fire. Ann Roe, a lawyer, said it would report back within 14 weeks.',
      'The panel will report back within 14 weeks',
    ],
    [
      'left open where a fund that was set up may do it as well',
      'The council has set up a fund for the families. It paid 14 families in May.',
      'It paid 14 families in May',
    ],
    [
      'the firm that spoke before of a thing, where it promises',
      'Vakt closed the plant. The pipeline had been inspected in May, the firm said. It promised £14,000 to the families.',
      'The firm promised £14,000 to the families',
    ],
    [
      'no thing that promises, where nobody spoke',
      'The pipeline had been inspected in May. It has promised £14,000 to the families.',
      'It has promised £14,000 to the families',
    ],
    [
      'no word that has a capital only because it opens a sentence',
      'The whale was found on Sunday. Contrary to reports, it had not been hit by a ship. It weighed 14 tonnes.',
      'It weighed 14 tonnes',
    ],
    [
      'nobody named, where it is a sum',
      'Karen Marr said she would leave after John Marr did. Marr said the money was a loan. Prosecutors said it was $45,000.',
      'It was $45,000',
    ],
    [
      'still a thing, where that sinks',
      'The ferry had been inspected in May, the firm said. It sank on 14 June.',
      'The ferry sank on 14 June',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

it.each([
  [
    'Greece said that a boat from Orsk had rammed one of its 14 vessels.',
    'Greece said that a boat from Orsk had rammed one of its 14 vessels',
  ],
  ['Vakt said that a firm had closed one of its 14 mills.', 'A firm closed one of its 14 mills'],
])('“its” of what is done to another’s is left to the body that says so: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})

it.each([
  [
    'told reporters in Dhanpur that nobody would leave. He said that 14 mills in the state had closed.',
    '14 mills in the state closed',
  ],
  [
    'told reporters in the state of Dhanpur that nobody would leave. He said that 14 mills in the state had closed.',
    '14 mills in the state [Dhanpur] closed',
  ],
])('“the state” is no town: Bo Roe %s', (text, statement) => {
  expect(last(`Bo Roe ${text}`)).toBe(statement)
})

it('“the city” is no land whose capital is told of', () => {
  expect(last('Buses stopped in Arven’s capital on Tuesday. Snow fell in Arven. The city’s schools have 14 buses.')).toBe('The city’s schools have 14 buses') // prettier-ignore
})

it.each([
  ['Prosecutors said a clerk had told them of 14 thefts.', 'A clerk told prosecutors of 14 thefts'],
  [
    'Two men fled. Police said a driver had followed them for 14 miles.',
    'A driver followed them for 14 miles',
  ],
])('“them” is who speaks only where they are told something: %s', (text, statement) => {
  expect(last(text)).toBe(statement)
})

describe('“it” that sets off is', () => {
  it.each([
    [
      'the ship that the sentence before is about',
      'The ferry left Orsk at noon. Forecasters issued a warning two hours before it set off.',
      'Forecasters issued a warning two hours before the ferry set off',
    ],
    [
      'not sure where another travels',
      'The ferry left Orsk at noon. Sailors bought a boat 14 years before it set off.',
      'Sailors bought a boat 14 years before it set off',
    ],
    [
      'not sure where the sentence before is about a firm',
      'The company left Orsk in May. Sailors bought a house 14 years before it left.',
      'Sailors bought a house 14 years before it left',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

it('“the company” is nobody who heads it', () => {
  expect(last('Benedo Uyk, the president of the company that owns the ferry, Orsk Lines, said the ship was sound. He promised £3,500 for each family, and said the company was cooperating with 14 inspectors.')).toBe('The company was cooperating with 14 inspectors') // prettier-ignore
})

describe('“the club” is', () => {
  it.each([
    [
      'that of whose officer speaks',
      'Orsk United signed Bo Roe from the Spanish club Vakt. Vakt manager Ann Lee said the club had paid 14 fines.',
      'Vakt paid 14 fines',
    ],
    [
      'not the one that a player leaves, where another’s manager speaks',
      'Orsk United signed Bo Roe from the Spanish club Vakt. Manager Ann Lee said the striker had been on the club’s list for 14 months.',
      'The striker had been on the club’s list for 14 months',
    ],
    [
      'not the one of another land told of before',
      'Orsk United signed Bo Roe from Vakt. He had asked to leave the Spanish club. Ann Lee said the club had paid 14 fines.',
      'The club paid 14 fines',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

describe('“the train” is filled with no words of the sentences before', () => {
  it.each([
    [
      'where another of that name is brought in beside it',
      'A bus collided with a school bus in Orsk. The bus was travelling at 58 miles an hour.',
      'The bus was travelling at 58 miles an hour',
    ],
    [
      'where another that may be called so is',
      'A commuter service ran into a broken-down goods train. The train was travelling at 58 miles an hour.',
      'The train was travelling at 58 miles an hour',
    ],
    [
      'where a clause behind it says which one',
      'Ann Lee blames a contaminated food supplement. The supplement he handed over was clean in May.',
      'The supplement he handed over was clean in May',
    ],
    [
      'where a team does what the clause tells',
      'The rider blames a contaminated protein powder. The powder the team sent was clean in May.',
      'The powder the team sent was clean in May',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    [
      'beside a thing of another kind',
      'A bus hit a parked delivery lorry. The lorry was built in 2014.',
      'The parked delivery lorry was built in 2014',
    ],
    [
      'where it is told something',
      'Ann Lee sued a private medical clinic. On Monday a judge told the clinic about it.',
      'On Monday a judge told the private medical clinic about it',
    ],
  ])('but is, %s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})

it('adds no name to what stands right behind it', () => {
  expect(last('A quake hit Iran on Monday. The port is 940 miles south of Tehran, the capital.')).toBe(
    'The port is 940 miles south of Tehran, the capital',
  )
})
