import { expect, it } from 'vitest'
import { claimantsAlike } from '../../../src/rules/claimants-alike.ts'
import { claim, contentOf } from './made.ts'

/** What is asked of claims, each of the names of those who are cited for it in one article. */
const asked = (claims: Record<string, string[]>, files: Record<string, string> = {}) =>
  claimantsAlike(
    contentOf({
      ...files,
      ...Object.fromEntries(
        Object.entries(claims).map(([id, names]) => [
          `claims/${id}.mdx`,
          claim(
            '',
            names
              .map((name, at) => `  - { article: paper-${at}, quote: It was cold., speaker: "${name}" }\n`)
              .join(''),
          ),
        ]),
      ),
    }),
    '2026-01-10',
  ).map(({ message, fix, file }) => `${file}: ${message} ${fix}`)

it.each([
  ['Ines Moura', 'Ines R. Moura', 'aliases: [Ines Moura]'],
  ['DeltaHerald', 'DeltaHerald.net', 'aliases: [DeltaHerald]'],
  ['Fisheries Board', 'The Lagos Fisheries Board', 'aliases: [Fisheries Board]'],
  ['Liz Moura', 'Elizabeth Moura', 'aliases: [Liz Moura]'],
  ['Tony Moura', 'Anthony R. Moura', 'aliases: [Tony Moura]'],
  ['Tony Moura', 'Anthony Moura', 'aliases: [Tony Moura]'],
  ['The lifeguard', 'the life guard', 'aliases: [The lifeguard]'],
])('asks whether %s and %s are one, with the line to write', (short, full, line) => {
  const [one, ...more] = asked({ ferry: [short], harbour: [full] })
  expect(one).toContain(`claims/ferry.mdx: “${short}” and “${full}” may be one`)
  expect(one).toContain(line)
  expect(more).toEqual([])
})

it('names the file of one who is listed', () => {
  const files = { 'claimants/moura.yaml': 'name: Ines R. Moura\n' }
  expect(asked({ ferry: ['Ines Moura'] }, files).join()).toContain(
    'write Ines Moura under `aliases` of claimants/moura.yaml',
  )
})

it('asks about a surname where one claim cites both', () => {
  expect(asked({ ferry: ['Moura', 'Ines Moura'] })).toHaveLength(1)
  expect(asked({ ferry: ['Moura'], harbour: ['Bo Ek', 'Ines Moura'] })).toHaveLength(1)
  expect(asked({ ferry: ['Bo Ek', 'Ana Lim', 'Moura'], harbour: ['Ines Moura'] })).toHaveLength(1)
  expect(asked({ ferry: ['Moura'] })).toEqual([])
})

it.each([
  ['two people of one surname', { ferry: ['Ines Moura'], harbour: ['Paulo Moura'] }],
  [
    'two people of one surname, neither called by the other’s given name for short',
    { ferry: ['Liz Moura'], harbour: ['Ella Moura'] },
  ],
  ['somebody who may be either of two', { ferry: ['Liz Moura', 'Elizabeth B. Moura', 'Elizabeth C. Moura'] }],
  ['a surname that two bear', { ferry: ['Moura', 'Ines Moura', 'Paulo Moura'] }],
  ['several in one name', { ferry: ['Delta Board'], harbour: ['Mali, Niger and Delta Board'] }],
  ['a description', { ferry: ['the board'], harbour: ['the fisheries board'] }],
])('asks nothing of %s', (_what, claims) => {
  expect(asked(claims)).toEqual([])
})

it('asks nothing of two who are both listed', () => {
  const files = {
    'claimants/ines.yaml': 'name: Ines Moura\n',
    'claimants/ines-r.yaml': 'name: Ines R. Moura\n',
  }
  expect(asked({ ferry: ['Ines Moura'], harbour: ['Ines R. Moura'] }, files)).toEqual([])
})
