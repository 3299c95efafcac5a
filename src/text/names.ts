import type { Name } from '../model/reading.ts'
import { roleNouns } from './data/cues.ts'
import { countryOf, isGovernmentName } from './data/countries.ts'
import { mensNames, womensNames } from './data/first-names.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'
import type { Word } from './words.ts'

/** Somebody or something named, with every place where the text names it. */
export type Entity = {
  /** The fullest form in the text: “Donald Trump”. */
  name: string
  type: Name['type']
  mentions: Mention[]
  gender: 'female' | 'male' | null
  /** Its office or description as first printed: “the clinic’s CEO”. */
  role: string | null
}

/** One place where a name stands. */
export type Mention = {
  start: number
  end: number
  text: string
  sentence: number
  role: string | null
  hint: Name['type'] | null
}

const titles =
  /^(?:president|presidents|prime|minister|premier|chancellor|king|queen|prince|princess|pope|emperor|sheikh|sir|dame|lord|lady|mr|mr\.|mrs|mrs\.|ms|ms\.|miss|dr|dr\.|prof|prof\.|professor|gen|gen\.|general|col|col\.|colonel|lt|lt\.|capt|capt\.|captain|sgt|sgt\.|sergeant|maj|maj\.|major|adm|adm\.|admiral|sen|sen\.|senator|rep|rep\.|representative|gov|gov\.|governor|mayor|judge|justice|secretary|ambassador|envoy|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chief|director|commissioner|attorney|sheriff|officer|detective|chef|coach|archbishop|bishop|cardinal|rev|rev\.|imam|ayatollah|lawmaker|congressman|congresswoman|ceo|actor|actress|singer|vice|deputy|former|ex-president|state|foreign|interior|defence|defense|finance|first|press)$/i
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|christmas|easter|gmt|est|edt)$/i
const organisationWord =
  /^(?:ministry|party|union|university|college|school|court|council|bank|group|inc\.?|corp\.?|corporation|ltd\.?|co\.?|company|agency|department|police|army|force|forces|navy|association|committee|commission|institute|foundation|news|times|post|journal|tribune|guardian|herald|fc|club|league|house|senate|congress|parliament|authority|service|services|office|administration|bureau|federation|organization|organisation|network|church|hospital|airlines?|airways|motors|studios?|entertainment|pictures|media|technologies|systems|holdings|partners|capital|fund|trust|society|alliance|coalition|front|movement|brigade|guard|team|center|centre)$/i
const placeWord =
  /^(?:city|county|province|region|district|state|states|island|islands|river|lake|mountain|mountains|street|avenue|road|square|beach|bay|sea|ocean|airport|valley|desert|peninsula|strip|park|bridge|tower|stadium|republic|kingdom|emirates)$/i
const joiners = /^(?:of|de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|al|el|ben|&|the)$/i
const particles = /^(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|ibn|al|el|ben)$/i

const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos === 'PROPN' &&
  /^[\p{Lu}\p{Lo}]|^[a-z]+\p{Lu}/u.test(word.text) &&
  !calendar.test(word.text)

/** Whether a word is a people’s adjective: “Russian”. */
const isDemonym = (text: string) => countryOf(text) !== null && !isGovernmentName(text)

/** The names of a text, each joined with its shorter forms: “Trump” with “Donald Trump”. In order of first mention. */
export function entities(parsed: ParsedText): Entity[] {
  const mentions = parsed.sentences.flatMap((sentence, index) => mentionsIn(parsed.text, sentence, index))
  const found: Entity[] = []
  // Longer names first, so that a surname finds the full name even where that comes later.
  const byLength = [...mentions].sort((a, b) => wordCount(b.text) - wordCount(a.text) || a.start - b.start)
  const byName = new Map<string, Entity>()
  const byLast = new Map<string, Entity[]>()
  for (const mention of byLength) {
    const known = byName.get(mention.text.toLowerCase()) ?? joined(mention, byLast)
    if (known !== undefined) {
      known.mentions.push(mention)
      byName.set(mention.text.toLowerCase(), known)
      continue
    }
    const entity: Entity = {
      name: mention.text,
      type: 'other',
      mentions: [mention],
      gender: null,
      role: null,
    }
    found.push(entity)
    byName.set(mention.text.toLowerCase(), entity)
    if (wordCount(mention.text) > 1) {
      const last = lastWord(mention.text)
      byLast.set(last, [...(byLast.get(last) ?? []), entity])
      const country = countryOf(mention.text)
      if (country === null) addAcronym(mention.text, entity, byName)
    }
  }
  for (const entity of found) {
    entity.mentions.sort((a, b) => a.start - b.start)
    entity.role = entity.mentions.find((mention) => mention.role !== null)?.role ?? null
    entity.type = typeOf(entity, parsed)
    entity.gender = entity.type === 'person' ? genderOf(entity) : null
  }
  return found.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** The names of a text as `analyse` gives them. */
export function names(all: readonly Entity[]): Name[] {
  return all
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, type: entity.type })))
    .sort((a, b) => a.start - b.start)
}

const wordCount = (text: string) => text.split(/\s+/u).length
const lastWord = (text: string) => (text.split(/\s+/u).at(-1) ?? text).toLowerCase()

/** The full name that a surname alone stands for: the one named nearest before it, else the first. */
function joined(mention: Mention, byLast: Map<string, Entity[]>): Entity | undefined {
  if (wordCount(mention.text) > 2) return undefined
  const candidates = (byLast.get(lastWord(mention.text)) ?? []).filter(
    (entity) =>
      wordCount(mention.text) === 1 &&
      entity.mentions[0]?.hint !== 'organisation' &&
      entity.mentions[0]?.hint !== 'place',
  )
  const before = candidates.filter((entity) => entity.mentions.some((one) => one.start < mention.start))
  const distance = (entity: Entity) =>
    Math.min(
      ...entity.mentions.filter((one) => one.start < mention.start).map((one) => mention.start - one.start),
    )
  return (
    before.sort((a, b) => b.mentions.length - a.mentions.length || distance(a) - distance(b))[0] ??
    candidates[0]
  )
}

/** “European Union” also answers to “EU”. */
function addAcronym(name: string, entity: Entity, byName: Map<string, Entity>): void {
  const initials = name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  if (initials.length >= 2 && !byName.has(initials.toLowerCase())) byName.set(initials.toLowerCase(), entity)
}

function mentionsIn(text: string, sentence: ParsedSentence, index: number): Mention[] {
  const { words } = sentence
  const found: Mention[] = []
  for (let at = 0; at < words.length;) {
    if (!isNameWord(words[at])) {
      at += 1
      continue
    }
    let last = at
    for (let next = at + 1; next < words.length; next += 1) {
      const word = words[next]
      const before = words[next - 1]
      if (word === undefined || before === undefined) break
      if (isNameWord(word)) last = next
      else if (
        /^[-–'’.&]$/.test(word.text) &&
        word.start === before.end &&
        words[next + 1]?.start === word.end &&
        isNameWord(words[next + 1])
      )
        continue
      else if (particles.test(word.text) && isNameWord(words[next + 1])) continue
      else if (/^of$/i.test(word.text) && organisationWord.test(before.text) && isNameWord(words[next + 1]))
        continue
      else if (/^[IVX]+$|^One$/.test(word.text) && word.pos === 'NUM') last = next
      else break
    }
    const mention = mentionAt(text, sentence, index, at, last)
    if (mention !== null) found.push(mention)
    at = last + 1
  }
  return found
}

function mentionAt(
  text: string,
  sentence: ParsedSentence,
  index: number,
  from: number,
  last: number,
): Mention | null {
  const { words, phrases } = sentence
  let first = from
  let hint: Name['type'] | null = null
  while (first < last) {
    const word = words[first]?.text ?? ''
    const next = words[first + 1]?.text ?? ''
    const title = titles.test(word) && !organisationWord.test(words[last]?.text ?? '') && !/^of$/i.test(next)
    if (title) hint = 'person'
    if (!title && !isDemonym(word)) break
    if (isDemonym(word) && organisationWord.test(next)) break
    first += 1
  }
  if (joiners.test(words[first]?.text ?? '') && first < last) first += 1
  const firstWord = words[first]
  const lastWordHere = words[last]
  if (firstWord === undefined || lastWordHere === undefined) return null
  const name = text.slice(firstWord.start, lastWordHere.end).replace(/\s+/gu, ' ')
  if (isDemonym(name) || (first === last && (titles.test(name) || calendar.test(name)))) return null
  if (
    first === last &&
    first === 0 &&
    !/^\p{Lu}+$|[\p{Ll}]\p{Lu}/u.test(name) &&
    roleNouns.has(name.toLowerCase())
  )
    return null
  const phrase = phrases.find((one) => one.first <= first && one.last >= last)
  const roleWords = phrase === undefined ? [] : words.slice(phrase.first, first)
  const before = roleWords.at(-1)
  if (before !== undefined && (roleNouns.has(before.lemma) || titles.test(before.text))) hint = 'person'
  const role =
    hint === 'person' && phrase !== undefined && roleWords.length > 0
      ? text.slice(roleWords[0]!.start, roleWords.at(-1)!.end)
      : appositive(text, sentence, last)
  if (role !== null && hint === null && hasRoleNoun(role)) hint = 'person'
  hint ??= hintFrom(words, first, last)
  return { start: firstWord.start, end: lastWordHere.end, text: name, sentence: index, role, hint }
}

const hasRoleNoun = (role: string) => role.split(/[\s-]+/u).some((word) => roleNouns.has(word.toLowerCase()))

/** “Margaryta Maliovana, the clinic’s CEO,” gives “the clinic’s CEO”. */
function appositive(text: string, sentence: ParsedSentence, last: number): string | null {
  const { words, phrases } = sentence
  if (words[last + 1]?.text !== ',') return null
  const phrase = phrases.find((one) => one.first === last + 2)
  if (phrase === undefined || phrase.kind === 'pronoun') return null
  const end = words[phrase.last + 1]
  const described = text.slice(words[phrase.first]!.start, words[phrase.last]!.end)
  return end !== undefined && /^[,.;—–]$/.test(end.text) && hasRoleNoun(described) ? described : null
}

function hintFrom(words: readonly Word[], first: number, last: number): Name['type'] | null {
  const lastText = words[last]?.text ?? ''
  const firstText = words[first]?.text ?? ''
  const name = words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ')
  if (isGovernmentName(name)) return 'place'
  if (organisationWord.test(lastText) || (first === last && /^[\p{Lu}\d&-]{2,6}$/u.test(firstText)))
    return 'organisation'
  if (
    words.slice(first, last + 1).some((word) => organisationWord.test(word.text)) &&
    words.slice(first, last + 1).some((word) => word.text === 'of')
  )
    return 'organisation'
  if (placeWord.test(lastText)) return 'place'
  const before = words[first - 1]?.text.toLowerCase()
  const kind = words[first - 2]?.text.toLowerCase() ?? ''
  if (
    before === 'of' &&
    /^(?:city|town|village|province|region|district|island|port|capital|suburb|state|county)$/.test(kind)
  )
    return 'place'
  if (/^(?:region|province|oblast|district|county|island|peninsula)$/i.test(words[last + 1]?.text ?? ''))
    return 'place'
  if (first < last && (womensNames.has(firstText) || mensNames.has(firstText))) return 'person'
  if (
    words[last + 1]?.text === ',' &&
    /^\d{1,2}$/.test(words[last + 2]?.text ?? '') &&
    words[last + 3]?.text === ','
  )
    return 'person'
  if (words[last + 1]?.text === ',' && /^who$/i.test(words[last + 2]?.text ?? '')) return 'person'
  if (/^(?:in|near|at|across|outside|around)$/.test(before ?? '') && first === last) return 'place'
  return null
}

function typeOf(entity: Entity, parsed: ParsedText): Name['type'] {
  const votes = new Map<Name['type'], number>()
  for (const { hint } of entity.mentions)
    if (hint !== null) votes.set(hint, (votes.get(hint) ?? 0) + (hint === 'person' ? 2 : 1))
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  if (best !== undefined) return best[0]
  const count = wordCount(entity.name)
  const shortened = entity.mentions.some((mention) => mention.text !== entity.name)
  if (count >= 2 && count <= 4 && shortened) return 'person'
  const mention = entity.mentions[0]
  const after = mention === undefined ? '' : parsed.text.slice(mention.end, mention.end + 12)
  const before = mention === undefined ? '' : parsed.text.slice(Math.max(0, mention.start - 5), mention.start)
  if (
    count >= 2 &&
    count <= 3 &&
    !/\bthe\s$/i.test(before) &&
    /^[^\p{L}]*(?:said|says|told|added)/u.test(after)
  )
    return 'person'
  return 'other'
}

function genderOf(entity: Entity): Entity['gender'] {
  const first = entity.name.split(/\s+/u)[0] ?? ''
  const roles = entity.mentions.map((mention) => mention.role ?? '').join(' ')
  if (
    /\b(?:mrs|ms|miss|queen|princess|lady|spokeswoman|congresswoman|chairwoman|actress|mother|wife|daughter|sister|woman|girl)\b/i.test(
      roles,
    )
  )
    return 'female'
  if (
    /\b(?:mr|king|prince|sir|lord|spokesman|congressman|chairman|father|husband|son|brother|man|boy)\b/i.test(
      roles,
    )
  )
    return 'male'
  if (womensNames.has(first)) return 'female'
  if (mensNames.has(first)) return 'male'
  return null
}
