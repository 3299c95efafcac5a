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

describe('who only speaks in an article about another is not surely “he”', () => {
  it.each([
    [
      'where an officer tells of the suspect',
      'A man of 40 was held in Orsk. A cashier was hurt. Insp Bo Roe said he was armed with 2 knives.',
      'Bo Roe said that he was armed with 2 knives',
    ],
    [
      'where who sees to somebody tells of him',
      'A climber fell from a roof in Orsk. It took an hour to free him. Paramedic Bo Roe said he had lost 2 litres of blood.',
      'Bo Roe said that he had lost 2 litres of blood',
    ],
    [
      'in the sentence behind a doctor’s',
      'A patient has sued a clinic in Orsk. Surgeon Bo Roe said the risk was known. He signed 14 forms.',
      'He signed 14 forms',
    ],
    [
      'in what is done to somebody, whatever trade who spoke before has',
      'A driver was fined in Orsk. Mechanic Bo Roe said the car was old. He was sent to prison for 3 years.',
      'He was sent to prison for 3 years',
    ],
    [
      'in what a third tells',
      'A driver was fined in Orsk. Mechanic Bo Roe said the car was old. The hospital said he had taken 3 pills.',
      'The hospital said that he had taken 3 pills',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })

  it.each([
    [
      'but is in what those do who are asked about a case',
      'A man of 40 was shot in Orsk. It was noon. Insp Bo Roe said he had spoken to 14 witnesses.',
      'Bo Roe had spoken to 14 witnesses',
    ],
    [
      'and what they do not know',
      'A man of 40 was shot in Orsk. It was noon. Sheriff Bo Roe said he was not sure of 2 names.',
      'Bo Roe was not sure of 2 names',
    ],
    [
      'and do with others',
      'A man of 40 was shot in Orsk. It was noon. Sheriff Bo Roe said he and his men had found 3 knives.',
      'Bo Roe and his men found 3 knives',
    ],
    [
      'and where the article is about him',
      'Sheriff Bo Roe was charged with fraud in Orsk. Roe said he had taken 3 cars.',
      'Bo Roe had taken 3 cars',
    ],
    [
      'and where he may be whom the article tells of first without a name',
      'A driver was fined in Orsk. Bo Roe, 40, said the car was old. He was sent to prison for 3 years.',
      'Bo Roe was sent to prison for 3 years',
    ],
    [
      'and where it tells of nobody else',
      'Vakt will close a mill in Orsk. Manager Bo Roe said the mill was old. He was hired in 2019.',
      'Bo Roe was hired in 2019',
    ],
    [
      'and in what he himself does by his trade',
      'A driver was fined in Orsk. Mechanic Bo Roe said the car was old. He has run the garage for 3 years.',
      'Bo Roe has run the garage for 3 years',
    ],
  ])('%s', (_, text, statement) => {
    expect(last(text)).toBe(statement)
  })
})
