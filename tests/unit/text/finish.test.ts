import { expect, it } from 'vitest'
import { finished } from '../../../src/text/statement/finish.ts'

it.each([
  ['the fund gave £400 to ‘Boats for All,’”', 'The fund gave £400 to ‘Boats for All’”'],
  ["the ferry was renamed 'Old Hope,'", "The ferry was renamed 'Old Hope'"],
  ['he called the tunnel “a mess,”', 'He called the tunnel “a mess”'],
  ['the toll “is put off...”', 'The toll “is put off...”'],
  ['the toll “is put off...,”', 'The toll “is put off...”'],
  ['the toll fell. ... the pier shut', 'The toll fell. ... the pier shut'],
  ['the toll fell ... in May', 'The toll fell... in May'],
  // an apostrophe, and the stops of a short form
  ['the boats were the drivers’', 'The boats were the drivers’'],
  ['the boats were built in the U.S.', 'The boats were built in the U.S.'],
])('ends %s without the comma of its sentence', (statement, line) => {
  expect(finished(statement)).toBe(line)
})
