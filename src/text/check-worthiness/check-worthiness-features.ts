import { withoutMarks } from '../../model/letters.ts'
import { classOfWord } from '../data/check-worthiness-classes.ts'
import { Features } from './features.ts'
import { remembering } from '../words/remembering.ts'
import { taggedWords } from '../tags/correct.ts'
import { wordGroups } from '../words/word-groups.ts'
import type { Word } from '../words/words.ts'

/**
 * What the check-worthiness model sees of a sentence: a set of features, most of them runs of words, of word shapes and
 * of word classes. Numbers, months and names are reduced to classes, so that "$4 million" and "$7 million" look alike.
 * A feature is known by a hash only, because making strings of them took longer than all the rest.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const numberWords =
  set(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`)
const magnitudes =
  set(`hundred thousand million billion trillion hundreds thousands millions billions trillions dozen
  dozens`)
const shares = set(
  'half third quarter thirds quarters double doubled triple tripled twice percent percentage',
)
const calendar =
  set(`january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday`)

const functionWords =
  set(`the a an this that these those my your his her its our their some any no every each all both
  few many much more most other another such what which who whom whose when where why how if because while although
  though since until unless as than so but and or nor yet not of in on at by for from to with without about against
  between into through during before after above below under over again out up down off near is am are was were be been
  being have has had having do does did doing will would shall should can could may might must ought i you he she it we
  they me him us them myself yourself himself herself itself ourselves themselves there here now then just only also
  very too even still never always ever well let say says said think know believe want need going got get let's i'm
  you're we're they're i've we've they've i'll we'll it's that's there's he's she's don't didn't doesn't won't can't
  isn't wasn't aren't weren't haven't hasn't`)
const irregularPast =
  set(`went took came saw gave made told found left put kept held brought began became lost paid met
  sent built spent fell grew rose cut led won stood understood ran set spoke wrote broke chose drove knew thought bought
  caught taught fought sold withdrew shot struck hit beat sank fled swept burst drew flew threw hid bit stole shut
  hurt rode sang swam froze tore woke wore swore bore bled dealt felt forgot forgave sought slept shook slid swung`)

const pastShapes = set('~past ~ed was were had did')
const counted: readonly (readonly [name: string, members: ReadonlySet<string>])[] = [
  [
    'future',
    set(
      "will would shall should can could may might must ought going let let's want need if i'll we'll you'll he'll she'll it'll they'll",
    ),
  ],
  ['i', set("i me my mine i'm i've i'll i'd")],
  ['we', set("we us our ours we're we've we'll we'd")],
  ['you', set("you your yours you're you've you'll")],
  ['they', set("he she they his her their him them he's she's they're they've")],
  ['mind', set('think believe hope feel guess suppose like love want wish know')],
  [
    'praise',
    set(
      'great good bad terrible wonderful important strong best better right wrong fair proud clear sure true',
    ),
  ],
  [
    'rank',
    set(
      'more most less least fewer highest lowest largest biggest first only ever never every all record worst',
    ),
  ],
]

const firstOrSecondPerson = /^(i|me|my|we|us|our|you|your|(i|we|you)'\w+)$/
const upToFour = [1, 2, 3, 4]
const lengths = [5, 7, 9, 12, 15, 18, 22, 27, 33, 40]
const wordOrMark = /\$?\d[\d,.]*\d%?|\$?\d%?|[A-Za-z]+(?:\.[A-Za-z])+\.?|[A-Za-z]+(?:'[a-z]+)?|[^\sA-Za-z\d]/g
const suffix = /(ing|ed|ly|tion|ment|ness|ity|est|er|ers|ous|ful|able|ible|al|ive|ism|ist|ize|ies|s)$/

function wordClass(token: string): string {
  if (/\d/.test(token)) {
    if (token.startsWith('$')) return '<money>'
    if (token.endsWith('%')) return '<share>'
    if (/^(1[789]|20)\d\d$/.test(token)) return '<year>'
    return /[,.]/.test(token) ? '<long number>' : '<number>'
  }
  const word = token.toLowerCase()
  if (numberWords.has(word)) return '<number word>'
  if (magnitudes.has(word)) return '<magnitude>'
  if (calendar.has(word) && word !== token) return '<calendar>'
  return word
}

function wordShape(token: string, word: string, first: boolean): string {
  if (word.startsWith('<') || functionWords.has(word) || !/[a-z]/i.test(token)) return word
  if (!first && /^[A-Z]/.test(token)) return 'Name'
  if (irregularPast.has(word)) return '~past'
  return `~${suffix.exec(word)?.[0] ?? ''}`
}

/** FNV-1a over the UTF-16 units of a text, or of a stretch of it. */
function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** The hash of a sequence: that of what came before, and the next item's. The final mix of MurmurHash3. */
function join(before: number, item: number): number {
  let hash = Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) + item
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 13)
}

const ends = hashOf('^')
const gap = hashOf('_')
const pair = hashOf('both')
const beginning = hashOf('start')
const ending = hashOf('end')
const fiveLetters = hashOf('letters')

/** The hashes of a word, its shape, its class and its groups, the smallest first. */
interface Hashes {
  word: number
  shape: number
  part: number
  groups: readonly [number, number, number]
}

/** What the model sees of a word or mark by itself. */
interface Seen {
  word: string
  shape: string
  part: string
  hashes: Hashes
  /** Features of how it begins and ends. */
  affixes: readonly number[]
}

function see(token: string, first: boolean): Seen {
  const word = wordClass(token)
  const shape = wordShape(token, word, first)
  const known = classOfWord.get(word)
  const part = known ? `%${known}` : shape
  // Words that the model has not seen, or seldom, count by those that stand in like places.
  const groups = word.startsWith('<') ? ([word, word, word] as const) : wordGroups(word)
  const groupHash = (size: 0 | 1 | 2) => hashOf(String(groups?.[size] ?? ''))
  return {
    word,
    shape,
    part,
    hashes: {
      word: hashOf(word),
      shape: hashOf(shape),
      part: hashOf(part),
      groups: [groupHash(0), groupHash(1), groupHash(2)],
    },
    affixes: affixesOf(word),
  }
}

/** The same few thousand words make up nearly every text. */
const seen = remembering(50_000, (token) => see(token, false))

function affixesOf(word: string): number[] {
  if (!/^[a-z]/.test(word) || functionWords.has(word)) return []
  return [
    ...[3, 4, 5].flatMap((size) => (word.length > size ? [join(beginning, hashOf(word, 0, size))] : [])),
    ...[2, 3].flatMap((size) => (word.length > size ? [join(ending, hashOf(word, word.length - size))] : [])),
  ]
}

/** Adds every run of up to `size` items, and every pair of items with one left out between them. */
function addRuns(features: Features, name: string, items: readonly number[], size: number): void {
  const kind = hashOf(name)
  const hashes = [ends, ...items, ends]
  hashes.forEach((item, i) => {
    let run = kind
    for (let k = i; k < i + size && k < hashes.length; k++) {
      run = join(run, hashes[k] as number)
      features.add(run)
    }
    const afterNext = hashes[i + 2]
    if (afterNext !== undefined) features.add(join(join(join(kind, item), gap), afterNext))
  })
}

/** Of what runs are made, and how long they are. */
const runs: readonly (readonly [name: string, size: number, of: (one: Hashes) => number])[] = [
  ['word', 2, ({ word }) => word],
  ['shape', 3, ({ shape }) => shape],
  ['part', 3, ({ part }) => part],
  ['group 0', 2, ({ groups }) => groups[0]],
  ['group 1', 2, ({ groups }) => groups[1]],
  ['group 2', 2, ({ groups }) => groups[2]],
]

function tagsOf(sentence: string, tagged: readonly Word[] | undefined): string[] {
  return (tagged ?? taggedWords(sentence)).map(({ pos }) => pos)
}

/**
 * Gives the features of a sentence as 32-bit hashes, each once, in no order that matters. Any string will do; `tagged`
 * are its words where they are known already, since finding their parts of speech takes longer than all the rest.
 */
export function checkWorthinessFeatures(sentence: string, tagged?: readonly Word[]): readonly number[] {
  const plain = withoutMarks(sentence).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
  const tokens = plain.match(wordOrMark) ?? []
  const all = tokens.map((token, i) => (i === 0 ? see(token, true) : seen(token)))
  const words = all.map(({ word }) => word)
  const shapes = all.map(({ shape }) => shape)
  const parts = all.map(({ part }) => part)
  const hashes = all.map((one) => one.hashes)
  const features = new Features()
  for (const { affixes } of all) for (const affix of affixes) features.add(affix)
  for (const [name, size, of] of runs) addRuns(features, name, hashes.map(of), size)
  const tags = tagsOf(plain, tagged).map((tag) => hashOf(tag))
  addRuns(features, 'tag', tags, 4)

  const kinds = [...new Set(parts.filter((part) => part.startsWith('%') || part.startsWith('<')))]
    .sort()
    .map((kind) => hashOf(kind))
  kinds.forEach((kind, i) => {
    for (const other of kinds.slice(i + 1)) features.add(join(join(pair, kind), other))
  })
  const letters = ` ${plain.replace(/\d/g, '0').toLowerCase()} `
  for (let i = 0; i + 5 <= letters.length; i++) features.add(join(fiveLetters, hashOf(letters, i, i + 5)))

  // What is usual in talk ("we", "you") is not in a report, so counts and classes are also kept apart by register.
  const register = hashOf(words.some((word) => firstOrSecondPerson.test(word)) ? 'talk' : 'report')
  for (const { part } of hashes) features.add(join(register, part))
  const addCount = (
    name: string,
    list: readonly string[],
    is: (item: string) => boolean,
    steps = upToFour,
  ): void => {
    const count = list.filter(is).length
    for (const step of steps) {
      if (count < step) break
      const feature = hashOf(`${name} ${step}`)
      features.add(feature)
      features.add(join(register, feature))
    }
  }
  addCount('length', words, (word) => /[a-z<]/.test(word), lengths)
  addCount('figures', words, (word) => (word.startsWith('<') && word !== '<calendar>') || shares.has(word))
  addCount('names', shapes, (shape) => shape === 'Name', [1, 2, 3, 4, 6])
  addCount('past verbs', shapes, (shape) => shape === '~past' || shape === '~ed')
  addCount('past', shapes, (shape) => pastShapes.has(shape))
  for (const [name, members] of counted) addCount(name, words, (word) => members.has(word))
  return features.list
}
