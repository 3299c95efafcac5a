import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/text/events.ts'

const told = (text: string) =>
  [...eventsOf(text).starts].map((start) => /^\p{L}+/u.exec(text.slice(start))?.[0])

it('finds verbs and the nouns that stand for events, and no others', () => {
  expect(told('The robbery shocked the quiet town, and police arrested two men')).toEqual([
    'robbery',
    'shocked',
    'arrested',
  ])
})

it('tells what holds from what happened', () => {
  expect(eventsOf('Smartphones distract drivers').present).toBe(true)
  expect(eventsOf('A phone distracted the driver').present).toBe(false)
})
