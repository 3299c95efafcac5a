import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/text/clause/events.ts'

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

const headOf = (text: string) => {
  const { head, mode, passive } = eventsOf(text)
  return [head === null ? null : /^\p{L}+/u.exec(text.slice(head))?.[0], mode, passive]
}

it.each([
  ['The paintings stolen from the museum were found by divers', 'found', 'done', true],
  ['A plan to close the mine was approved by the council', 'approved', 'done', true],
  ['The rower, stripped of her medal in May, broke down in tears', 'broke', 'done', false],
  ['Talks on forming a coalition failed', 'failed', 'done', false],
  ['The firm plans next year to close the mine', 'close', 'to come', false],
  ['The firm is to close the mine', 'close', 'to come', false],
  ['Two men tried to rob the bank', 'rob', 'tried', false],
  ['Prosecutors asked the court to jail the banker', 'jail', 'tried', false],
  ['The firm may sell the mine', 'sell', 'tried', false],
  ['If the firm sells the mine, 40 will leave', 'leave', 'tried', false],
  ['The village was not warned', 'warned', 'done', true],
  ['The firm must close the mine', 'close', 'to come', false],
  ['The mine is to be closed', 'closed', 'to come', true],
  ['The mine is closed', 'closed', 'now', true],
  ['The firm is closing the mine', 'closing', 'now', false],
  ['The fog forced the ferry to turn back', 'turn', 'done', false],
  ['The crabs are being driven out by mussels', 'driven', 'now', true],
  ['Two guards died in a warehouse owned by a chain', 'died', 'done', false],
  ['A ferry with twice its permitted load sank', 'sank', 'done', false],
  ['Prosecutors allege that the owner bribed a detective', 'bribed', 'done', false],
  ['A yachtsman rescued a rower who had got into trouble', 'rescued', 'done', false],
  ['Lind has poached eleven engineers', 'poached', 'done', false],
  ['The roof was pierced by a meteorite', 'pierced', 'done', true],
  ['Two days after the fire that closed the mine, its owner sold it', 'sold', 'done', false],
  ['Lind, twice the champion in her years at Orsk, announced her retirement', 'announced', 'done', false],
])('tells what is done in “%s”: %s, %s', (text, ...told) => {
  expect(headOf(text)).toEqual(told)
})
