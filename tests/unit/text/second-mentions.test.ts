import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
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
