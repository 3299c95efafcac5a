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

describe('a surname before a common noun', () => {
  it.each([
    ['of a thing', 'The Holm glass works closed on Monday.'],
    ['of kin', 'The Holm family apologised to the victims.'],
    ['of people', 'Holm officials cut 400 jobs in May.'],
    ['before a hyphen', 'A Holm-backed firm bought the harbour in May.'],
  ])('is no mention of the person, %s', (_, sentence) => {
    expect(last(`Mayor Greta Holm spoke on Sunday. ${sentence}`).statement).toBe(sentence.slice(0, -1))
  })

  it.each([
    [
      'before its verb',
      'Holm plans to visit the harbour in May.',
      'Greta Holm plans to visit the harbour in May',
    ],
    [
      'as an owner',
      'Holm’s brother left the harbour in May.',
      'Greta Holm’s brother left the harbour in May',
    ],
  ])('is one %s', (_, sentence, statement) => {
    expect(last(`Mayor Greta Holm spoke on Sunday. ${sentence}`).statement).toBe(statement)
  })
})

describe('a surname that two bear', () => {
  const two =
    'Petra Lund, a cashier, wept in court. Erik Lund, the finance director, was fined. Julian Voss left in May.'
  it.each([
    ['is hers whom the sentence describes', '“I waited six years,” Lund, the cashier, said.', 'Petra Lund'],
    ['is his whom the sentence describes', '“I will appeal,” Lund, the finance director, said.', 'Erik Lund'],
    ['stays as printed where nothing decides', 'Lund said the bank had lost 40 million euros.', 'Lund'],
  ])('%s', (_, sentence, speaker) => {
    expect(last(`${two} ${sentence}`).speaker?.name).toBe(speaker)
  })
})
