import { describe, expect, it } from 'vitest'
import { attributions } from '../../../src/text/attributions.ts'
import { entities } from '../../../src/text/names.ts'
import { parseText } from '../../../src/text/parse.ts'
import { emptiness } from '../../../src/text/statement/standing.ts'
import { statements } from '../../../src/text/statements.ts'

function last(text: string) {
  const parsed = parseText(text)
  const known = entities(parsed)
  const { statement, speaker } = statements(parsed, known, attributions(parsed, known)).at(-1)!
  return [statement, speaker?.name ?? null]
}

describe('a speaker is told from what is said', () => {
  it.each([
    [
      'named behind any noun for people',
      'The hikers had not been warned, their porter, Ivo Brand, said.',
      'The hikers had not been warned',
      'Ivo Brand',
    ],
    [
      'named behind “according to” and a noun',
      'The gate was locked on Monday, according to a worker, Ivo Brand.',
      'The gate was locked on Monday',
      'Ivo Brand',
    ],
    [
      'named behind “according to” and an office with its body',
      'The gate was locked on Monday, according to the head of the union, Ivo Brand.',
      'The gate was locked on Monday',
      'Ivo Brand',
    ],
    [
      'behind a verb that may be an adjective',
      'The clinic never informed the families, said Ivo Brand, whose father died there.',
      'The clinic never informed the families',
      'Ivo Brand',
    ],
    [
      'behind what a long dateline opens',
      'ELMSTEAD, Tarvia (AP) — The dam broke on Tuesday, killing 14 people, officials said.',
      'The dam broke on Tuesday, killing 14 people',
      'officials',
    ],
    [
      'with a possessive in the name',
      'Members have not been repaid, the savers’ group Our Money said.',
      'Members have not been repaid',
      'Our Money',
    ],
  ])('%s', (_, text, statement, speaker) => {
    expect(last(text)).toEqual([statement, speaker])
  })

  it('or it is said that none was told apart', () => {
    expect(emptiness('The gate was locked, one of us said')).toBe('it could not be parted from who says it')
  })
})

it.each([
  ['Ann Lee said the three had been told of the storm.', 'The three were told of the storm'],
  ['Ann Lee said several had been told of the storm.', 'Several were told of the storm'],
  ['Ann Lee said one had been told of the storm.', 'One was told of the storm'],
])('a number without a noun agrees with its verb: %s', (text, statement) => {
  expect(last(text)[0]).toBe(statement)
})

describe('who is meant stands in the sentence itself', () => {
  const named = 'The brakes were tested in 2021, engineer Tom Bell said.'
  it.each([
    [
      '“his” one described',
      'At no time did the driver use his phone, his lawyer said.',
      'the driver’s lawyer',
    ],
    ['“his” nobody sure', 'A driver hit the guard on Sunday, his lawyer said.', 'his lawyer'],
    [
      '“they” people',
      'Passengers of the ferry Aurora waited for seven hours, they told the paper.',
      'Passengers of the ferry Aurora',
    ],
  ])('%s', (_, sentence, speaker) => {
    expect(last(`${named} ${sentence}`)[1]).toBe(speaker.replace('’', "'"))
  })
})
