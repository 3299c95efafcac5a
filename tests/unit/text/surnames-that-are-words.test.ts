import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { entities } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { statements } from '../../../src/text/statements.ts'

/** What each sentence of a text tells. */
function all(text: string): string[] {
  const parsed = parseText(text)
  const known = entities(parsed)
  return statements(parsed, known, attributions(parsed, known)).map(({ statement }) => statement)
}

describe('a surname that is another word as well', () => {
  it.each([
    ['Leo Park, 43, left. The owner said she had been told by a barman that Park hit the man twice.', 'The owner was told by a barman that Leo Park hit the man twice'], // prettier-ignore
    ['Ann Stone was held. A clerk was told by a boy that Stone had sold 40 guns.', 'A clerk was told by a boy that Ann Stone had sold 40 guns'], // prettier-ignore
    ['Leo Park, 43, left. According to TMZ, which cited a police source, Park was freed on Sunday.', 'Leo Park was freed on Sunday'], // prettier-ignore
  ])('is no thing of which “that” tells which: %s', (text, statement) => {
    expect(all(text).at(-1)).toBe(statement)
  })

  it.each([
    ['Kartik Das, 63, said 40 roads were closed.', 'Kartik Das'],
    ['Ravi Das said 40 roads were closed.', 'Ravi Das'],
    ['Tom Will told reporters that 40 roads were closed.', 'Tom Will'],
    ['Carla May said 40 roads were closed.', 'Carla May'],
    ['Maria El said 40 roads were closed.', 'Maria El'],
  ])('is a name behind a given name: %s', (text, name) => {
    const parsed = parseText(text)
    expect(attributions(parsed, entities(parsed)).map(({ who }) => who?.name)).toEqual([name])
  })

  it.each([
    ['Ann Roe met Carla May. May said 40 roads were closed.', '40 roads were closed', 'Carla May'],
    ['Carla May runs Orsk. Bo Roe told May in May that 40 roads were closed.', '40 roads were closed', 'Bo Roe'], // prettier-ignore
    ['Mrs. May runs Orsk. A deal with May was struck in late May 2019.', 'A deal with May was struck in late May 2019', null], // prettier-ignore
  ])('is “May” where the text names somebody so: %s', (text, statement, speaker) => {
    const parsed = parseText(text)
    const known = entities(parsed)
    const last = statements(parsed, known, attributions(parsed, known)).at(-1)!
    expect([last.statement, last.speaker?.name ?? null]).toEqual([statement, speaker])
  })

  it.each([
    'Orsk was shut in May. May was the wettest month of all',
    'Carla May runs Orsk. May 5 was wet',
    'Carla May runs Orsk. In May it was shut',
  ])('is the month elsewhere: %s', (text) => {
    expect(
      entities(parseText(`${text}.`)).some(({ mentions }) => mentions.some((one) => one.text === 'May')),
    ).toBe(false)
  })

  it('ends before a verb with an apostrophe', () => {
    const [one] = entities(parseText('Superintendent Tom Roe OK’d the payments of £40,000.'))
    expect(one?.name).toBe('Tom Roe')
  })

  it('is a person’s where an age stands behind it', () => {
    expect(entities(parseText('Leo Park, 43, left. Dale Hall, 50, stayed.')).map(({ type }) => type)).toEqual(
      ['person', 'person'],
    )
    expect(entities(parseText('They met at Leo Park, 40 miles away.')).map(({ type }) => type)).toEqual([
      'place',
    ])
  })

  it('leaves a park a park', () => {
    expect(all('Ida Berg opened a park in 2019. She said that park cost £40m.').at(-1)).toBe(
      'That park cost £40m',
    )
  })

  it('is whom “he” means, and not who told of him', () => {
    const text =
      'Leo Park, 43, was seen in the bar. The bar’s owner said he had been told by a barman that Park hit the man twice. According to TMZ, which cited a police source, Park was freed on Sunday. “He is innocent,” said his co-star Amy Lin. Had he been charged, he would have faced five years in jail.'
    expect(all(text).at(-1)).toBe('Had Leo Park been charged, he would have faced five years in jail')
  })

  it.each([
    [
      'Tadhg Burke won a prize in Orsk. Burke, who had 40 books, sent a message.',
      'Tadhg Burke, who had 40 books, sent a message',
    ],
    ['Tadhg Burke won in Orsk. Burke missed 40 trains because he had slept.', 'Tadhg Burke missed 40 trains because he had slept'], // prettier-ignore
    [
      'Ivo Green, a Green, said that he would vote Green for 40 years.',
      'Ivo Green will vote Green for 40 years',
    ],
    [
      'Tom Roe left. Roe, police said, had sold his car for 40 crowns.',
      'Tom Roe had sold his car for 40 crowns',
    ],
    ['Premier Grants were cut. Grants of 40 crowns need help.', 'Grants of 40 crowns need help'],
  ])('is told whole once: %s', (text, statement) => {
    expect(all(text)).toContain(statement)
  })
})
