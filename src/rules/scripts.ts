import type { Entry } from '../mdx/entry.ts'
import type { Path } from '../mdx/problem.ts'
import type { Problem } from '../model/problem.ts'
import { problemAt, type Rule } from './rule.ts'

/** Scripts whose letters look alike: a Cyrillic “е” among Latin letters makes another name, which nobody sees. */
const alike = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
}

/** A word with letters of several such scripts, and the letters of the one it has fewest of. */
function mixedIn(text: string): { word: string; odd: string; script: string } | null {
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const found = Object.entries(alike).flatMap(([script, pattern]) => {
      const letters = [...word].filter((letter) => pattern.test(letter))
      return letters.length === 0 ? [] : { script, letters }
    })
    const [fewest] = found.toSorted((a, b) => a.letters.length - b.letters.length)
    if (found.length > 1 && fewest !== undefined)
      return { word, odd: [...new Set(fewest.letters)].join(', '), script: fewest.script }
  }
  return null
}

type Named = { name: string; aliases?: string[] | undefined }

const namesOf = ({ data: { name, aliases = [] } }: Entry<Named>): [Path, string][] => [
  [['name'], name],
  ...aliases.map((alias, index): [Path, string] => [['aliases', index], alias]),
]

const mixed = (entry: Entry<unknown>, names: readonly [Path, string][]): Problem[] =>
  names.flatMap(([path, name]) => {
    const found = mixedIn(name)
    if (found === null) return []
    return problemAt(
      entry,
      path,
      'name-of-two-scripts',
      'warning',
      `In “${name}” the word “${found.word}” has letters of two scripts: ${found.odd} is ${found.script}. It looks like another name and is none.`,
      'Type the word anew, in one script.',
    )
  })

/** Names are written in one script, word by word: what looks like an outlet’s name is that name. */
export const namesOfOneScript: Rule = ({ publishers, claimants, topics, claims }) => [
  ...[...publishers.values(), ...claimants.values(), ...topics.values()].flatMap((entry) =>
    mixed(entry, namesOf(entry)),
  ),
  ...[...claims.values()].flatMap((claim) => {
    const { claimants: who, citations, others } = claim.data
    return mixed(claim, [
      ...who.map((name, index): [Path, string] => [['claimants', index], name]),
      ...citations.flatMap(({ speaker }, index): [Path, string][] =>
        speaker === undefined ? [] : [[['citations', index, 'speaker'], speaker]],
      ),
      ...others.map(({ publisher }, index): [Path, string] => [['others', index, 'publisher'], publisher]),
    ])
  }),
]
