import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
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
