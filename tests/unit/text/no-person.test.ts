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

const typeIn = (text: string, name: string) =>
  entities(parseText(text)).find((one) => one.name === name)?.type

describe('“he” is no place and no club', () => {
  it.each([
    ['The captain of the Marigold, the ferry that sank off Port Ellis on Wednesday, has not been arrested, police said. He is being treated for 14 wounds.', 'The captain of the Marigold is being treated for 14 wounds'], // prettier-ignore
    ['The raid began on Monday, close to Upper Orsk. He had 14 wounds.', 'He had 14 wounds'],
    ['Divers went down at Orsk Head on Monday. He had 14 wounds.', 'He had 14 wounds'],
    ['Port Ellis lost its ferry. He had 14 wounds.', 'He had 14 wounds'],
    ['Marco Bellini resigned as coach of Westport Rovers. Rovers said that Bellini had not known of the payments. He said he had won 14 games.', 'Marco Bellini won 14 games'], // prettier-ignore
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('but may be a name of which nothing tells what it is', () => {
    expect(last('Tariq Aziz has run the port since 2019. He was paid 14 million.')).toBe(
      'Tariq Aziz was paid 14 million',
    )
  })

  it.each([
    ['Vesna Karo Lindqvist, of Pennsylvania, said that she had 14 dogs. She was fined in May.', 'Vesna Karo Lindqvist was fined in May'], // prettier-ignore
    ['Robin Peck, a Green, said he had 14 dogs.', 'Robin Peck had 14 dogs'],
  ])('nor what somebody is or where from, set between commas: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    ['Rovers lost, and Westport Rovers said so.', 'Westport Rovers'],
    ['Westport Rovers lost. Rovers, who lost 4-0 last week, are bottom.', 'Westport Rovers'],
    ['The coach of Orsk Otters resigned.', 'Orsk Otters'],
    ['Nobody at Harbour Films would comment.', 'Harbour Films'],
  ])('the name of a body is known by its last word, or by whom it has: %s', (text, name) => {
    expect(typeIn(text, name)).toBe('organisation')
  })

  it.each([
    ['Mark Roe left the law firm of Dana Costa in May. He said that he had lost 14 million.', 'Mark Roe lost 14 million'], // prettier-ignore
    ['Mark Roe works for the consultancy Costa Brand in Orsk. He said that he had lost 14 million.', 'Mark Roe lost 14 million'], // prettier-ignore
  ])('and by the firm that it is told to be: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it('but not where somebody does something with a firm', () => {
    const text = 'Mark Roe left the firm Dana Costa founded. He had 14 boats.'
    expect(typeIn(text, 'Dana Costa')).not.toBe('organisation')
  })

  it.each([
    ['Costa, Brand, Lund & Peck', 'Costa, Brand, Lund & Peck'],
    ['Brand and Lund', 'Costa Brand and Lund'],
  ])('a list of names is completed by none: %s', (list, told) => {
    expect(last(`The firm of Costa Brand closed in Orsk. Mark Roe paid ${list} 14 million in May.`)).toBe(
      `Mark Roe paid ${told} 14 million in May`,
    )
  })

  it('and by the word for a firm beside it', () => {
    expect(last('Mark Roe resigned. The bank, Gold Stein, said that he had lost 14 million.')).toBe(
      'Mark Roe lost 14 million',
    )
  })

  it.each([
    ['Mark Roe resigned. Gold Stein said he was ill. The bank said that he had lost 14 million.', 'The bank said that he had lost 14 million'], // prettier-ignore
    ['Ousmane Ndau died. Pesca Alboran said that he had 14 wounds.', 'Pesca Alboran said that he had 14 wounds'], // prettier-ignore
    ['Ousmane died. The owner, Pesca Alboran, said that he had 14 wounds.', 'Pesca Alboran said that he had 14 wounds'], // prettier-ignore
    ['Ousmane Ndau died. The owner, Marsk, said that he had 14 wounds.', 'Marsk said that he had 14 wounds'],
    ['The mill is for sale. Sutrisno Witak said that he would pay 14 million.', 'Sutrisno Witak will pay 14 million'], // prettier-ignore
    ['Ousmane Ndau died. Rita Alboran said that she had 14 letters.', 'Rita Alboran had 14 letters'],
  ])('nor is surely somebody for “he” in what it says: %s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each(['Homeland Security', 'Scotland Yard', 'Air Safety Germany'])(
    'and by words for a body: %s',
    (name) => {
      expect(typeIn(`${name} said that he had 14 dogs.`, name)).toBe('organisation')
    },
  )

  it.each(['Israel Adesanya', 'Ann Lee Chad', 'Michael Jordan', 'Kenya Moore'])(
    'but not one that a land bears too: %s',
    (name) => {
      expect(typeIn(`${name} said she had 14 dogs.`, name)).toBe('person')
    },
  )

  it('and a place by the sea that is off it', () => {
    expect(typeIn('The ferry sank off Port Ellis on Wednesday.', 'Port Ellis')).toBe('place')
  })
})

describe('one of a party, and a party with its state, are nobody’s names', () => {
  it.each([
    ['Alan Priest, an Ohio Democrat, left. Rep. Marie Okafor, the senior Democrat on the panel, was paid $40,000.', 'Rep. Marie Okafor, the senior Democrat on the panel, was paid $40,000'], // prettier-ignore
    ['Alan Priest, an Ohio Democrat, left. One Democrat was paid $40,000.', 'One Democrat was paid $40,000'],
    ['Eva Lind answered the panel. Rep. John Brand, D-N.Y., asked about the boats. She had sold 40.', 'Eva Lind had sold 40'], // prettier-ignore
  ])('%s', (text, statement) => {
    expect(last(text)).toBe(statement)
  })
})
