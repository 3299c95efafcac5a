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
