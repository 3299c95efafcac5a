import { expect, test } from 'vitest'
import { typeset } from '../../../src/collections/typeset.ts'

test.each([
  ['The mayor\'s "plan" won\'t do', 'The mayor’s “plan” won’t do'],
  ['The "Orsk" ferry ("the boat") sank', 'The “Orsk” ferry (“the boat”) sank'],
  ['Rents rose in the \'90s, and it\'s "over"', 'Rents rose in the ’90s, and it’s “over”'],
  ["He called it 'a good plan' for farmers' sons", 'He called it ‘a good plan’ for farmers’ sons'],
  ["The 1990's ferries and the 7's", 'The 1990’s ferries and the 7’s'],
  ['The door is 5\'10" high', 'The door is 5\'10" high'],
  ['It is "never closed', 'It is "never closed'],
  ['“The mayor’s plan”', '“The mayor’s plan”'],
  ['She said: "He called it \'bad news,\' and left"', 'She said: “He called it ‘bad news,’ and left”'],
])('%s', (text, set) => {
  expect(typeset(text)).toBe(set)
  expect(typeset(set)).toBe(set)
})
