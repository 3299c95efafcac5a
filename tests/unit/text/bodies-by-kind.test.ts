import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text tells, and who says so. */
function last(text: string): [statement: string, speaker: string | null] {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

const nouns = ['council', 'union', 'government', 'charity', 'club', 'bank', 'court', 'agency', 'hospital']
const bodies = ['Brennan High School', 'the Tate Gallery', 'Brennan Police', 'Acme Motors']

describe('a noun for a body is nobody whose name says that it is of another kind', () => {
  it.each(nouns.flatMap((noun) => bodies.map((body) => [noun, body] as const)))(
    '“the %s” beside %s',
    (noun, body) => {
      expect(
      last(`Forty people fell ill at ${body}, the ${noun} has confirmed. The ${noun} says that it closed the kitchen on Tuesday.`),
    ).toEqual([`The ${noun} closed the kitchen on Tuesday`, expect.stringMatching(new RegExp(`^the ${noun}$`, 'i'))]) // prettier-ignore
    },
  )

  it('where its spokesman speaks', () => {
    expect(
      last('Elmwood Hospital spokeswoman Ann Lee said the agency closed the kitchen on Tuesday.')[0],
    ).toBe('The agency closed the kitchen on Tuesday')
  })

  it.each([
    [
      'Norwick Borough Council has closed the park. The council said 40 people fell ill.',
      'Norwick Borough Council',
    ],
    [
      'The Environment Agency has closed the beach. The agency said 40 people fell ill.',
      'Environment Agency',
    ],
    ['Alpen Bank has closed a branch. The lender said 40 clerks would go.', 'Alpen Bank'],
    ['Acme Motors has closed a plant. The company said 40 people would go.', 'Acme Motors'],
    [
      'The plant is run by Harbour Watch, a Dutch charity. The charity said 40 people fell ill.',
      'Harbour Watch',
    ],
    [
      'A note came from Harbour Watch, the charity that ran it. The charity said 40 people fell ill.',
      'Harbour Watch',
    ],
  ])('and is one of that kind: %s', (text, body) => {
    expect(last(text)[1]).toBe(body)
  })

  it('nor the next best, where whom the text is about is of another kind', () => {
    const text =
      'Orsk Airways owns 14 jets. Orsk Airways bought two on Monday. Passengers wrote to Holm Institute on Monday. The agency said it had received 14 reports.'
    expect(last(text)[1]).toBe('The agency')
  })
})

describe('“the firm” right behind a sentence about a name', () => {
  it.each([
    [
      'is whom the text calls so in full',
      'Vakt Partners, an equity firm, bid for the pump maker Orsk, it said. Vakt has no debts. The firm has 40 branches.',
      'Vakt Partners has 40 branches',
    ],
    [
      'is nobody named further up',
      'The pump maker Orsk Works closed a mill in May. Vandel sold two dams in June. The company has 40 branches.',
      'The company has 40 branches',
    ],
    [
      'is who stands in it',
      'The pump maker Orsk Works closed a mill in May. Profits at Orsk Works rose. The company has 40 branches.',
      'Orsk Works has 40 branches',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })
})

describe('“the company” is open', () => {
  it.each([
    [
      'where another is only told of beside whom the text is about',
      'Vakt Works recalled its pumps, sold at Orsk Stores. Forty were hurt in Tarn. The company said that the pumps were safe in May.',
    ],
    [
      'where another spoke a while ago than is named most',
      'Vakt Works recalled 40 pumps. Vakt Works is in Tarn. Orsk Stores said that it would pay £29. Buyers were told in May. The company said that the pumps were safe in May.',
    ],
  ])('%s', (_, text) => {
    expect(last(text)[1]).toMatch(/^the company$/i)
  })

  it('but not where one of two named as often spoke', () => {
    const text =
      'Vakt Works recalled 40 pumps. Orsk Stores said that it would pay £29. Buyers were told in May. The company said that it paid in May.'
    expect(last(text)[1]).toBe('Orsk Stores')
  })
})

it.each([
  ['Pan-African Rowing Federation', 'Ghanaian federation', 'The Ghanaian federation'],
  ['European Rowing Committee', 'Danish committee', 'The Danish committee'],
  ['National Union of Rowers', 'French union', 'The French union'],
  ['Danish Rowing Committee', 'Danish committee', 'Danish Rowing Committee'],
  ['Rowing Association of Ireland', 'Irish association', 'Rowing Association of Ireland'],
  ['Pan-African Rowing Federation', 'federation', 'Pan-African Rowing Federation'],
  ['Bank of Orsk', 'German bank', 'Bank of Orsk'],
])('beside the %s, “the %s” is %s', (name, noun, body) => {
  expect(last(`The ${name} met in Bern. The ${noun} said that it had lost 300 members.`)[1]).toBe(body)
})

describe('a noun for one kind of body, behind one told of by it that has no name', () => {
  const norvex = 'Norvex said it did not believe the drug was to blame.'

  it.each([
    ['Pills are recalled, the Tarvian drugs agency said.', 'agency', 'the Tarvian drugs agency'],
    ['The Tarvian drugs agency recalled the pills.', 'agency', 'The agency'],
    ['A retailer said that it would sue.', 'retailer', 'The retailer'],
  ])('is not whoever was named since: %s', (text, noun, speaker) => {
    expect(last(`${text} ${norvex} The ${noun} said that 14 pills were bad.`)[1]).toBe(speaker)
  })

  it('but is who was, by “the company”, or alone', () => {
    const text = 'The company said that 14 pills were bad.'
    expect(last(`Pills are recalled, a drugs company said. ${norvex} ${text}`)[1]).toBe('Norvex')
    expect(last(`Norvex, a retailer, said it would close. ${text.replace('company', 'retailer')}`)[1]).toBe(
      'Norvex',
    )
  })
})

describe('“the bank” behind somebody who works for another', () => {
  it.each<[text: string, expected: string]>([
    [
      'The National Bank of Tessaly kept its rate. Ivo Brand, an economist at Merrow Bank, was surprised. The bank cut rates in May.',
      'The National Bank of Tessaly cut rates in May',
    ],
    [
      'Alba Bank lost £3m in May. Merrow Bank analyst Ivo Brand called it a shock. The bank will shut 40 branches.',
      'Alba Bank will shut 40 branches',
    ],
    [
      'The University of Orsk will close its music school. Nora Quist, a lecturer at the University of Lund, mourned it. The university owes £20m.',
      'The University of Orsk owes £20m',
    ],
    [
      'The Labour Party lost 14 seats. Nora Quist, a spokeswoman for the Green Party, was glad. The party will meet in May.',
      'The party will meet in May',
    ],
    // no other is told of
    [
      'Prices fell by 4% in May. Ivo Brand, an economist at Merrow Bank, was surprised. The bank cut its forecast in June.',
      'Merrow Bank cut its forecast in June',
    ],
  ])('is the one the text is about: %s', (text, expected) => {
    expect(last(text)).toEqual([expected, null])
  })
})

describe('“that board” is the body told of before', () => {
  it.each([
    [
      'The Norwick Harbour Board said 40 boats were lost. That board said it would build a wall.',
      'The Norwick Harbour Board will build a wall',
      'Norwick Harbour Board',
    ],
    [
      'The Norwick ministry of health announced that 40 wards had shut. That ministry said it would open 12.',
      'The Norwick ministry of health will open 12',
      'The Norwick ministry of health',
    ],
  ])('%s', (text, statement, who) => {
    expect(last(text)).toEqual([statement, who])
  })

  it('but not where “that” opens a clause', () => {
    expect(last('The Norwick Harbour Board met in May. That boards lie is known, Ann Lee said.')[1]).toBe(
      'Ann Lee',
    )
  })
})

describe('“the group” is nobody told of before a panel or the like that the text goes on about', () => {
  it.each([
    [
      'who is set off in a comma',
      'Ann Lee, the head of Vakt, a walkers’ group, called it cheap. The panel met in May. The group also asked towns to plant 40 trees.',
      'The group also asked towns to plant 40 trees',
    ],
    [
      'who is told by name',
      'Ann Lee, the head of the Roe Fund, called it cheap. The coalition met in May. The group said towns need 40 trees.',
      'Towns need 40 trees',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toEqual([statement, text.includes(' said ') ? 'The group' : null])
  })

  it.each([
    [
      'where nobody else is told of',
      'Ann Lee, the head of the Roe Fund, called it cheap. It was dear. The group said towns need 40 trees.',
    ],
    [
      'where the court is, which is no group',
      'Ann Lee, the head of the Roe Fund, called it cheap. The court fined her. The group said towns need 40 trees.',
    ],
  ])('but is %s', (_, text) => {
    expect(last(text)[1]).toBe('Roe Fund')
  })
})
