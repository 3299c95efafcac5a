import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What the last sentence of a text claims, and who claims it. */
function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('what is said ends before the semicolon behind which', () => {
  it.each([
    [
      'it did not come so',
      'Nora Quist said the 40 baths would reopen in May; they did not.',
      'The 40 baths will reopen in May',
    ],
    [
      'something speaks against it',
      'Nora Quist said she had sold the boat in May; pictures suggest that it was hers in June.',
      'Nora Quist sold the boat in May',
    ],
    [
      'another acts',
      'Nora Quist said 40 boats should be sold; Vakt has ruled that out.',
      '40 boats should be sold',
    ],
    [
      'another is named beside an office',
      'Nora Quist said that she had not been at her best; her coach, Ivo Brand, disagreed.',
      'Nora Quist had not been at her best',
    ],
    [
      'its speaker does something else',
      'Nora Quist had said that the year would be worse than 2019; she now calls it good.',
      'The year will be worse than 2019',
    ],
    [
      'the outlet tells more of what somebody denies',
      'Nora Quist denied that the ferry had sunk in May; two men were found near it.',
      'The ferry had sunk in May',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })

  it.each([
    [
      'Nora Quist said that the boat was fast; it would win in Orsk.',
      'The boat was fast; it will win in Orsk',
    ],
    [
      'Nora Quist said there were three boats: a red one; a blue one; and a green one.',
      'There were three boats: a red one; a blue one; and a green one',
    ],
    ['Nora Quist said: “The boat was fast; it will win in Orsk.”', 'The boat was fast; it will win in Orsk'],
  ])('but not where it goes on: %s', (text, statement) => {
    expect(last(text)).toEqual([statement, 'Nora Quist'])
  })
})

it('what one said before and says no more ends before what the sentence goes on with', () => {
  const [statement] = last('Sailors, who had said that the catch would halve, now say that it has not.')
  expect(statement).not.toContain('now say')
})
