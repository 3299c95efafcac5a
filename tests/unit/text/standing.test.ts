import { expect, test } from 'vitest'
import { emptiness } from '../../../src/text/statement/standing.ts'

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
  'He [Ada’s brother] left on Monday',
  'After the storm, 40 roads were closed',
  'They were seen leaving the harbour before the fire broke out',
])('“%s” says something', (statement) => {
  expect(emptiness(statement)).toBeNull()
})
