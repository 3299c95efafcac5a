import { expect, test } from 'vitest'
import { emptiness, isAboutKnown, leastAttributed } from '../../../src/text/statement/standing.ts'

test.each([
  ['Who was aboard the ferry when it ran aground off the island on Monday?', 'it asks'],
  ['The report that the mayor published on Monday says', 'it breaks off'],
  ['The 40 items that were found on board include', 'it breaks off'],
  ['After the ferry had landed', 'it is half a sentence'],
  ['He was rather late', 'it does not say of whom or what'],
  ['They’ve lost three games', 'it does not say of whom or what'],
  ['8 p.m', 'it is no sentence'],
  ['Harbour Street, Eastmere', 'it is no sentence'],
  ['The mayor agreed', 'it says too little'],
])('“%s” is no claim: %s', (statement, why) => {
  expect(emptiness(statement)).toBe(why)
})

test.each([
  'The ferry sank on Monday',
  'Two people died in Fastiv',
  'The sprinklers did not work',
  'The climbers had a permit',
  'He [Ada’s brother] left on Monday',
  'After the storm, 40 roads were closed',
  'They were seen leaving the harbour before the fire broke out',
])('“%s” says something', (statement) => {
  expect(emptiness(statement)).toBeNull()
})

test.each([
  'The factory will reopen',
  'The alarm was switched off',
  'Oslo was warned',
  'There were no irregularities',
])('“%s” says enough where a source says it, and not where none does', (statement) => {
  expect(isAboutKnown(statement)).toBe(true)
  expect(emptiness(statement, leastAttributed)).toBeNull()
  expect(emptiness(statement)).toBe('it says too little')
})

test.each(['An error has occurred', 'Everybody wants it', 'Got it', 'Please re-enter'])(
  '“%s” is about nothing known',
  (statement) => {
    expect(isAboutKnown(statement)).toBe(false)
  },
)
