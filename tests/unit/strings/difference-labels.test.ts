import { expect, it } from 'vitest'
import { strings } from '../../../src/strings/index.ts'

it.each([
  ['9pm', '9.30 p.m.', 'Time'],
  ['shortly before 06:15', 'just after 6:40', 'Time'],
  ['noon', '', 'Time'],
  ['9 June', '10 June', 'Date'],
  ['Monday at 9pm', 'Tuesday at 9pm', 'Date'],
  ['9pm', 'Tuesday', 'Date'],
])('calls %s / %s a difference of %s', (one, other, label) => {
  expect(strings.differenceOf('date', [one, other], false)).toBe(label)
})

it('leaves other kinds their names', () => {
  expect(strings.differenceOf('quantity', ['9pm', '10pm'], true)).toBe(strings.difference.quantity)
})
