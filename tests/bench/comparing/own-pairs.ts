import { alignWords } from '../../../src/compare/differences/align.ts'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import type { DifferenceKind } from '../../../src/model/claim.ts'
import { claimSets, differenceSets, denialPairs, denialSets, ownPairs, type Pair } from '../compare-data.ts'
import { count, type Count, type Row, scores, tally } from './score.ts'
import { ofOneClaim } from './one-claim.ts'
import { shownKinds } from './shown.ts'

const kinds: readonly DifferenceKind[] = ['style', 'name', 'quantity', 'date', 'attribution', 'certainty', 'polarity', 'wording', 'omission'] // prettier-ignore

const setPairs = (name: string, sets: readonly string[]) =>
  sets.flatMap((set) => ownPairs(`${name}${set}.txt`).map((pair) => ({ ...pair, set })))
const countSets = (sets: readonly string[]) => new Map<string, Count>(sets.map((set) => [set, count()]))
const scoresOf = (counts: ReadonlyMap<string, Count>) =>
  [...counts].map(([set, one]) => `${set === '' ? '' : `${set.slice(1)} `}${scores(one)}`).join('; ')
const missedOf = (counts: ReadonlyMap<string, Count>) =>
  [...counts].flatMap(([set, { missed }]) => missed.map((one) => `${set} ${one}`.trim()))

/** Each kind of difference, found word by word. */
export const differences = (): Row[] =>
  kindRows('own pairs, differences', ({ a, b }) => alignWords(a, b).map(({ kind }) => kind))

/** And as a page shows it of two outlets that each print one text, when nothing tells whether one has it from the other. */
export const shownDifferences = (): Row[] => kindRows('own pairs, differences on a page', shownKinds)

/** A pair has the kinds its heading names; style beside others is not counted against it. */
function kindRows(set: string, kindsOf: (pair: Pair) => readonly (DifferenceKind | 'same')[]): Row[] {
  const read = setPairs('differences', differenceSets).map((pair) => ({
    pair,
    wanted: new Set(pair.heading.split(' ')),
    found: new Set(kindsOf(pair).filter((kind) => kind !== 'same')),
  }))
  return kinds.map((kind): Row => {
    const counts = countSets(differenceSets)
    for (const { pair, wanted, found } of read) {
      const seen = kind === 'style' ? [...found].every((one) => one === 'style') : found.has(kind)
      const shown = `${pair.a} | ${pair.b} → ${[...found].join(' ')}`
      if (wanted.has(kind) || kind !== 'style' || !wanted.has('none'))
        tally(counts.get(pair.set)!, wanted.has(kind), seen, shown)
    }
    return {
      set,
      measure: kind,
      value: scoresOf(counts),
      target: 'P, R ≥ .95',
      details: missedOf(counts),
    }
  })
}

/** Statements that deny each other, joined as such; both of a pair are in the index with all the others. */
export function denials(): Row[] {
  const sets = denialSets.map((name) => {
    const counts = count()
    const pairs = denialPairs(name)
    const groups = matchClaims(
      pairs.flatMap(({ a, b }, at) => [ofOneClaim(`${at}a`, a), ofOneClaim(`${at}b`, b)]),
    )
    const memberOf = new Map(
      groups.flatMap((group) => group.members.map((one) => [one.article, { group, one }])),
    )
    for (const [at, { a, b, related }] of pairs.entries()) {
      const [one, other] = [memberOf.get(`${at}a`), memberOf.get(`${at}b`)]
      const found = one?.group === other?.group && one?.one.opposed !== other?.one.opposed
      tally(counts, related === 'denies', found, `${a} | ${b}`)
    }
    return counts
  })
  return [
    {
      set: 'own pairs, denials',
      measure: 'one says that it is not so',
      value: sets
        .map(
          (counts, at) =>
            `${['', 'second ', 'third ', 'fourth ', 'fifth ', 'sixth ', 'seventh ', 'eighth '][at]}${scores(counts)}`,
        )
        .join('; '),
      target: 'P, R ≥ .95',
      details: sets.flatMap(({ missed }) => missed),
    },
  ]
}

/** Sentences of two articles that make the same claim; all are in the index at once. */
export function claims(): Row[] {
  const pairs = setPairs('claims', claimSets)
  const groups = matchClaims(
    pairs.flatMap((pair, at) => [ofOneClaim(`${at}a`, pair.a), ofOneClaim(`${at}b`, pair.b)]),
  )
  // What denies a claim stands on its page, and is another claim.
  const groupOf = new Map(
    groups.flatMap((group, at) =>
      group.members.map(({ article, opposed }) => [article, `${at} ${String(opposed)}`]),
    ),
  )
  const counts = countSets(claimSets)
  for (const [at, pair] of pairs.entries()) {
    const joined = groupOf.get(`${at}a`) === groupOf.get(`${at}b`)
    tally(
      counts.get(pair.set)!,
      pair.heading.startsWith('same'),
      joined,
      `${pair.heading}: ${pair.a} | ${pair.b}`,
    )
  }
  const across = groups.filter(
    (group) => new Set(group.members.map((member) => Number.parseInt(member.article, 10))).size > 1,
  )
  const set = 'own pairs, claims'
  return [
    {
      set,
      measure: 'same claim',
      value: scoresOf(counts),
      target: 'P, R ≥ .95',
      details: missedOf(counts),
    },
    {
      set,
      measure: 'groups across pairs',
      value: String(across.length),
      details: across.map((group) =>
        group.members
          .map(({ article: id }) => `${id} ${pairs[Number.parseInt(id, 10)]![id.endsWith('a') ? 'a' : 'b']}`)
          .join('\n      '),
      ),
    },
  ]
}
