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

describe('who speaks for somebody is not “he” of whom he tells', () => {
  it.each([
    [
      'Lake was held in May. Lake’s agent said he was nowhere near the bar on 4 May.',
      'Lake’s agent said that he was nowhere near the bar on 4 May',
    ],
    [
      'Leo Park was held in May. Park’s agent said he “was nowhere near the bar” and that he was ill.',
      'Park’s agent said that he “was nowhere near the bar” and that he was ill',
    ],
    [
      'A lawyer for the singer said he had been 40 miles away.',
      'A lawyer for the singer said that he had been 40 miles away',
    ],
  ])('%s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })

  it.each([
    [
      'The company’s spokesman said he had sold the car in 2023.',
      'The company’s spokesman sold the car in 2023',
    ],
    [
      'A spokesman for the ministry said he had seen 14 planes.',
      'A spokesman for the ministry had seen 14 planes',
    ],
    ['The lawyer said he would appeal on 4 May.', 'The lawyer will appeal on 4 May'],
  ])('but is where it is a body that he speaks for: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })
})

describe('“his” behind what somebody’s lawyer said is not surely the lawyer’s', () => {
  it.each([
    ['Ed Voss, 43, was held in May. Voss’s lawyer said he was in Orsk on 4 May. His wife said he had sold the car in 2023.', 'His wife said that he had sold the car in 2023', 'His wife'], // prettier-ignore
    ['He paid nothing, his agent said. His brother denied that he had hit 14 men in 2023.', 'His brother denied that he had hit 14 men in 2023', 'His brother'], // prettier-ignore
    ['The claim that she paid $50,000 is untrue, her lawyer said. Her husband said that she had been in Orsk since 2023.', 'Her husband said that she had been in Orsk since 2023', 'Her husband'], // prettier-ignore
  ])('%s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('nor a firm’s', () => {
    expect(last('Nobody at Harbour Films would comment. The claim that he paid $50,000 is untrue, his lawyer said.')).toEqual([
      'The claim that he paid $50,000 is untrue',
      'his lawyer',
    ]) // prettier-ignore
  })

  it('but “he” who speaks on is', () => {
    expect(last('The port was shut in 2019, a lawyer said. He said 14 ships had been lost.')[1]).toBe(
      'a lawyer',
    )
  })
})

describe('what somebody’s lawyer or spokesman denies is told of his client', () => {
  it.each([
    [
      'Tom Roe left in May. Roe’s spokesman, Bo Lund, denied that he had asked for 40 votes.',
      'Tom Roe asked for 40 votes',
      'Bo Lund',
    ],
    [
      'Dan Roe left in May. Roe’s spokeswoman denied that he had asked for 40 votes.',
      'Dan Roe asked for 40 votes',
      'Roe’s spokeswoman',
    ],
    [
      'A lawyer for Ann Roe, Eva Lund, denied that she had asked for 40 votes.',
      'Ann Roe asked for 40 votes',
      'Eva Lund',
    ],
  ])('%s', (text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it.each([
    [
      'Ann Roe left in May. Roe’s coach, Eva Lund, denied that she had asked for 40 votes.',
      'Ann Roe’s coach, Eva Lund, denied that she had asked for 40 votes',
    ],
    [
      'Dan Roe left in May. Roe’s spokeswoman denied that she had asked for 40 votes.',
      'Dan Roe’s spokeswoman denied that she had asked for 40 votes',
    ],
    [
      'Ann Roe left in May. Roe’s agent, Eva Lund, said that she had asked for 40 votes.',
      'Eva Lund said that she had asked for 40 votes',
    ],
  ])('but not: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })
})

describe('an office is no “he”: whose it is', () => {
  it.each([
    ['Mayor Ruth Vale’s office said she had not taken any money.', 'Ruth Vale had not taken any money'],
    [
      'Bo Crane closed the road. Crane’s office said his deputy had left in May.',
      "Bo Crane's deputy left in May",
    ],
    ['Tom Vale left. Vale’s campaign said on Monday he had raised $9m.', 'Tom Vale raised $9m'],
  ])('%s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })

  it.each([
    [
      'Tom Vale resigned on Friday. Crane’s office said he had broken the law.',
      'Tom Vale had broken the law',
    ],
    [
      'The mayor’s office said he had been taken to hospital.',
      'The mayor’s office said that he had been taken to hospital',
    ],
    ['Crane’s office told Tom Vale he had three weeks to leave.', 'Tom Vale had three weeks to leave'],
  ])('but not: %s', (text, statement) => {
    expect(last(text)[0]).toBe(statement)
  })
})

describe('“his agent” is whom the text names as such', () => {
  it.each([
    ['Eva Berg won gold. Her coach, Tom Reeve, left in May. Ada Lund came third. Her coach said that 14 men had run.', "Ada Lund's coach"],
    ['Vakt lost £4m. Its chairman, Tom Reeve, sold 40 shares. Norvik made £9m. Its chairman said that 14 men had left.', "Norvik's chairman"],
    ['Eva Berg won gold. Her coach, Tom Reeve, left in May. She was third in 2019. Her coach said that 14 men had run.', 'Tom Reeve'],
    ['Eva Berg was held. Tom Reeve, a lawyer for Berg, left in May. Berg went home. Her lawyer said that 14 men had run.', 'Tom Reeve'],
    ['Eva Berg was held. Berg spokesman Tom Reeve left in May. Berg went home. Her spokesman said that 14 men had run.', 'Tom Reeve'],
  ])('%s', (text, speaker) => {
    expect(last(text)[1]).toBe(speaker)
  }) // prettier-ignore
})
