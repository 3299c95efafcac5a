import { expect, test } from 'vitest'
import { oneNameEach } from '../../../../scripts/importer/claimants/one-name.ts'

/** What names are called where each is printed in an article of its own, of which those beside each other share a claim. */
function called(names: readonly string[], known: readonly string[] = []): string[] {
  const printed = names.map((name, at) => ({ name, article: `${at}` }))
  const nameOf = oneNameEach(
    printed,
    known.map((name) => ({ name, article: '' })),
    (one, other) => Math.abs(Number(one) - Number(other)) === 1,
  )
  return names.map(nameOf)
}

test.each([
  ['a middle initial', ['Ines Moura', 'Ola Quist', 'Ines R. Moura'], 'Ines R. Moura'],
  ['capitals', ['LOFOTEN Rederi', 'Lofoten Rederi'], 'Lofoten Rederi'],
  ['capitals that most print', ['ACME Ferries', 'Acme Ferries', 'ACME Ferries'], 'ACME Ferries'],
  ['a compound written apart', ['The lifeguard', 'the life guard', 'the life guard'], 'the life guard'],
  ['marks', ['Soren Bjork', 'Søren Bjørk'], 'Søren Bjørk'],
  ['a given name for short, where one thing is told', ['Liz Moura', 'Elizabeth Moura'], 'Elizabeth Moura'],
  ['a given name for short and an initial', ['Liz Moura', 'Elizabeth R. Moura'], 'Elizabeth R. Moura'],
])('a claimant is called by one name, in whatever order the articles come: %s', (_, names, one) => {
  expect(
    new Set([...called(names), ...called(names.toReversed())]).difference(new Set(['Ola Quist'])),
  ).toEqual(new Set([one]))
})

test.each([
  ['other initials', ['Ines R. Moura', 'Ines T. Moura']],
  ['whoever may be either of two', ['Ines Moura', 'Ines R. Moura', 'Ines T. Moura']],
  ['given names for short of two', ['Liz Moura', 'Elizabeth Moura', 'Beth Moura']],
  ['a given name for short, of other matters', ['Liz Moura', 'Ola Quist', 'Elizabeth Moura']],
  ['given names that are none for short', ['Lisa Moura', 'Elizabeth Moura']],
  ['father and son', ['Tom Bell', 'Tom Bell Jr.']],
  ['a paper and a surname', ['The Hill', 'Hill']],
  ['a foundation and who is called so', ['Ines Moura', 'Ines Moura Foundation']],
  ['documents', ['a report', 'the report']],
])('two stay two: %s', (_, names) => {
  expect(called(names)).toEqual(names)
})

test('who has a page already is called by its name', () => {
  expect(called(['Ines R. Moura'], ['Ines Moura'])).toEqual(['Ines Moura'])
  expect(called(['Ines Moura', 'Ines R. Moura'], ['Ines Moura', 'Ines R. Moura'])).toEqual([
    'Ines Moura',
    'Ines R. Moura',
  ])
  expect(called(['Ines Moura'], ['Ines R. Moura', 'Ines T. Moura'])).toEqual(['Ines Moura'])
})
