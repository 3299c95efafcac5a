import { describe, expect, it } from 'vitest'
import { taggedWords } from '../../../src/text/tags/correct.ts'

const verbsOf = (sentence: string) =>
  taggedWords(sentence).flatMap(({ pos, text, lemma }) => (pos === 'VERB' ? [`${text}:${lemma}`] : []))

describe('a sentence in which no verb is found', () => {
  it.each([
    ['Rebels control the airport at Orsk.', 'control:control'],
    ['Rebels control the airport at Orsk, a rebel commander said on Monday.', 'control:control'],
    ['The bank said more than 100 firms use its network.', 'use:use'],
    ['Doctors in the region lack medicines.', 'lack:lack'],
    ['The army of Chandur controls the three main towns of the delta.', 'controls:control'],
    ['The poet Eva Lind lives on a small island.', 'lives:live'],
    ['A quake of magnitude 6.1 hit the coast of Manorika on Saturday.', 'hit:hit'],
    ['Volunteers rescued several dogs from the flood.', 'rescued:rescu'],
    ['The imam forgave the rabbi for his remarks.', 'forgave:forgive'],
    ['The ticket costs €49 a month.', 'costs:cost'],
    ['Flight 175 departed Los Angeles at noon but turned around over the sea.', 'departed:depart'],
    ['The couple married in 2011.', 'married:'],
    ['The airline plans to fly to Orsk again, it said.', 'plans:plan'],
    ['The union said the bank plans to be bought by Vakt.', 'plans:plan'],
    ['A terrier of the baker bit a postman on the hand.', 'bit:bite'],
    ['Soldiers have retaken the town of Orsk.', 'retaken:retake'],
    ['Soldiers have retaken Orsk.', 'retaken:retake'],
    ['Drinking on the beach has been forbidden by the mayor.', 'forbidden:forbid'],
  ])('has one that must be it: %s', (sentence, verb) => {
    expect(verbsOf(sentence).find((found) => found.startsWith(verb))).toBeDefined()
  })

  it.each([
    'Car bombs in Kabul.',
    'The rise in energy prices of the last year.',
    'A man armed with an axe in the mall.',
    'Thanks to all our readers.',
    'Police reports on the crash.',
  ])('keeps none where it is no sentence: %s', (sentence) => {
    expect(verbsOf(sentence)).toEqual([])
  })

  it.each([
    'The council plans to close the pool were dropped.',
    'Vakt dropped airport plans to build a tower.',
  ])('is no “plans” where another carries the clause: %s', (sentence) => {
    expect(verbsOf(sentence)).not.toContain('plans:plan')
  })

  it('is not the one in which somebody tells something', () => {
    expect(verbsOf('The ministry announced tighter controls at the border.')).toEqual(['announced:announce'])
    expect(verbsOf('Ann Lee, head of the port, announced the closure of two docks on Monday.')).toEqual([
      'announced:announce',
    ])
  })
})
