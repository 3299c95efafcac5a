/**
 * What the check-worthiness model sees of a sentence: a set of named features, most of them word pairs and
 * word shapes. Numbers, months and names are reduced to classes, so that "$4 million" and "$7 million" look alike.
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
  caught taught fought sold`)

const future =
  /^(will|would|shall|should|can|could|may|might|must|ought|going|let|let's|want|need|if|\w+'ll)$/
const counted: readonly (readonly [name: string, word: RegExp])[] = [
  ['future', future],
  ['i', /^(i|me|my|mine|i'm|i've|i'll|i'd)$/],
  ['we', /^(we|us|our|ours|we're|we've|we'll|we'd)$/],
  ['you', /^(you|your|yours|you're|you've|you'll)$/],
  ['they', /^(he|she|they|his|her|their|him|them|he's|she's|they're|they've)$/],
  ['mind', /^(think|believe|hope|feel|guess|suppose|like|love|want|wish|know)$/],
  [
    'praise',
    /^(great|good|bad|terrible|wonderful|important|strong|best|better|right|wrong|fair|proud|clear|sure|true)$/,
  ],
  [
    'rank',
    /^(more|most|less|least|fewer|highest|lowest|largest|biggest|first|only|ever|never|every|all|record|worst)$/,
  ],
]

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

/** Gives the features of a sentence, each once, in no order that matters. Any string will do. */
export function checkWorthinessFeatures(sentence: string): Set<string> {
  const plain = sentence.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  const tokens = plain.match(wordOrMark) ?? []
  const words = tokens.map(wordClass)
  const shapes = tokens.map((token, i) => wordShape(token, words[i] ?? '', i === 0))
  const features = new Set<string>()

  const w = ['^', ...words, '$']
  const s = ['^', ...shapes, '$']
  w.forEach((word, i) => {
    features.add(`w ${word}`)
    features.add(`s ${s[i]}`)
    if (i + 1 < w.length) {
      features.add(`ww ${word} ${w[i + 1]}`)
      features.add(`ss ${s[i]} ${s[i + 1]}`)
    }
    if (i + 2 < w.length) {
      features.add(`w-w ${word} ${w[i + 2]}`)
      features.add(`sss ${s[i]} ${s[i + 1]} ${s[i + 2]}`)
    }
    if (/^[a-z]/.test(word) && !functionWords.has(word)) {
      for (const size of [3, 4, 5]) if (word.length > size) features.add(`pre ${word.slice(0, size)}`)
      for (const size of [2, 3]) if (word.length > size) features.add(`suf ${word.slice(-size)}`)
    }
  })

  const atLeast = (name: string, count: number, steps: readonly number[]): void => {
    for (const step of steps) if (count >= step) features.add(`${name} ≥ ${step}`)
  }
  const count = (list: readonly string[], is: (item: string) => boolean): number => list.filter(is).length
  atLeast(
    'length',
    count(words, (word) => /[a-z<]/.test(word)),
    lengths,
  )
  atLeast(
    'figures',
    count(words, (word) => (word.startsWith('<') && word !== '<calendar>') || shares.has(word)),
    [1, 2, 3, 4],
  )
  atLeast(
    'names',
    count(shapes, (shape) => shape === 'Name'),
    [1, 2, 3, 4, 6],
  )
  atLeast(
    'past verbs',
    count(shapes, (shape) => shape === '~past' || shape === '~ed'),
    [1, 2, 3, 4],
  )
  atLeast(
    'past',
    count(shapes, (shape) => /^(~past|~ed|was|were|had|did)$/.test(shape)),
    [1, 2, 3, 4],
  )
  for (const [name, word] of counted)
    atLeast(
      name,
      count(words, (item) => word.test(item)),
      [1, 2, 3, 4],
    )
  return features
}

/** Gives a feature's place in a table of `size` (a power of two) weights: FNV-1a over UTF-16 units, then mixed. */
export function bucketOf(feature: string, size: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & (size - 1)
}
