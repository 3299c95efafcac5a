import { abbreviations } from '../data/abbreviations.ts'
import { countryOf, isGovernmentName } from '../data/countries.ts'
import { roleNouns, starRoles } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { calendarWords, organisationWord, placeWord, thingWord, titles } from '../data/name-words.ts'
import { phraseEndingAt, phraseStartingAt } from '../words/phrases.ts'
import { isTitledMonth } from './month-names.ts'
import { isEveryday } from '../words/fields.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { singular } from '../words/nouns.ts'
import { isPerson } from '../words/persons.ts'
import { isPluralNoun, textAt, words as wordsOf, type Word } from '../words/words.ts'

const quarter =
  /^(?:western|eastern|northern|southern|central|north|south|east|west|far|middle|european|african|asian|arab|islamic|muslim|christian|jewish|catholic|islamist|latin|republican|democratic|communist|soviet)$/i

/** Whether a word is a people’s adjective: “Russian”. */
export const isDemonym = (text: string) =>
  (countryOf(text) !== null && !isGovernmentName(text)) ||
  (/s$/.test(text) && countryOf(text.slice(0, -1)) !== null && !isGovernmentName(text))

/** Whether the words only say of what people or part of the world: “Western European”, “North Korean”. */
const isAdjective = (words: readonly string[]) =>
  isDemonym(words.join(' ')) ||
  (words.every((word) => isDemonym(word) || quarter.test(word)) &&
    (words.length > 1 || !/^(?:north|south|east|west)$/i.test(words[0] ?? '')))

/** Words that belong to a title without making one. */
const rank =
  /^(?:former|vice|deputy|assistant|acting|first|foreign|interior|state|press|associate|crown|ex-president|finance|defence|defense)$/i

/** Credits that run into the caption after them: “AP:Associated Press Felipe Massa waves”. */
const credit = /^(?:getty|images|ap|afp|reuters|epa|image|photo|contributor|pa|rex|shutterstock)$/i

/** Whether a word before a name says what the person is: “spokesman”, “Mayor”, “striker”. */
export const isRoleWord = (word: Word): boolean =>
  (word.pos === 'NOUN' && roleNouns.has(word.lemma)) || (titles.test(word.text) && !rank.test(word.text))

/** Whether a role may be a firm’s as well as a person’s: “the mine’s owner”. */
export const mayBeBodys = (role: string) =>
  /(?:^|[\s-])(?:owner|partner|operator|supplier|employer|landlord|builder|developer|producer|investor|shareholder|creditor|bidder|agent|broker|competitor|rival)$/i.test(
    role,
  )

const hasRoleNoun = (role: string) =>
  role.split(/[\s-]+/u).some((word) => {
    const noun = word.toLowerCase().replace(/['’]s$/, '')
    return roleNouns.has(noun) || starRoles.has(noun)
  })

/**
 * The name itself in a run of capitalised words: without the titles and peoples before it. Null where nothing but these
 * stands there. `titled`: a title stood before it.
 */
export function trimmed(
  words: readonly Word[],
  from: number,
  to: number,
): { first: number; last: number; titled: boolean } | null {
  const text = (at: number) => textAt(words, at)
  let first = from
  let last = to
  let titled = false
  while (first < last && credit.test(text(first)) && /^\p{Lu}/u.test(text(first + 1))) first += 1
  const ofBody =
    organisationWord.test(text(to)) ||
    words
      .slice(from, to)
      .some((word) => /^(?:of|for)$/.test(word.text) && organisationWord.test(text(words.indexOf(word) - 1)))
  const courteous = /^(?:mr|mrs|ms|miss|dr|prof)\.?$/i.test(text(first))
  // “MP Neil Parish”, “Nurse Bob Hall”
  const titledPerson =
    to >= from + 2 &&
    (titles.test(text(to - 2)) || (to === from + 2 && isPerson(text(from).toLowerCase()))) &&
    isGivenName(text(to - 1))
  // “Ukraine’s General Staff said”
  const isStaff = /^Staff$/.test(text(to)) && /^(?:General|Joint|Naval|Air|Defen[cs]e)$/.test(text(to - 1))
  const asThing =
    !courteous && !titledPerson && (ofBody || isStaff || placeWord.test(text(to)) || thingWord.test(text(to)))
  if (!asThing)
    for (let at = to - 1; at >= first; at -= 1)
      if (
        ((isTitle(text(at)) || isShortTitle(text(at))) &&
          !opensFirm(words, first, at, to) &&
          isRole(words, at) &&
          !/^of$/i.test(text(at + 1))) ||
        isOfficeInside(words, at, to) ||
        isCallingInside(words, at, to) ||
        isPartyOf(words, at, to)
      ) {
        first = at + 1
        titled = true
        break
      }
  if (!titled && !asThing && opensWithRole(words, first, to)) {
    first += 1
    titled = true
  }
  if (titled && /^State$/.test(text(first)) && first < to) first += 1
  // “British actor Tom Holland” loses its people, “Brazilian Grand Prix” does not.
  if (!titled && first < to && isDemonym(text(first)) && !asThing) {
    const next = text(first + 1)
    // “the Belgian Wout Maes, who”
    const told =
      to - first === 2 &&
      !/^(?:Cross|Crescent)$/.test(text(to)) &&
      /^the$/i.test(text(first - 1)) &&
      (/^(?:,|who)$/.test(text(to + 1)) || words[to + 1]?.lemma === 'say')
    if (isGivenName(next) || told) first += 1
    else if (to - first === 1 && isDemonym(next)) return null
  }
  // “NFL Coach of the Year”: an office, not a name
  const given = isGivenName(text(first))
  const surname =
    last === first + 1 &&
    (given || isSurname(words, last) || (surnames.test(text(last)) && !isDemonym(text(first))))
  // “Notre Dame”: what nobody bears behind a name is no title there
  while (!titled && !asThing && !surname && last > first && titles.test(text(last)) && text(last) !== 'Dame')
    last -= 1
  const own = words.slice(first, last + 1).map((word) => word.text)
  const opened =
    own.length > 1 && first === 0 && isAdjective(own.slice(1)) && countryOf(own.join(' ')) === null
  if (isAdjective(own) || opened) return null
  // “The Prime Minister”, “Chief Marketing Officer”: no name at all
  if (titled && titles.test(text(last)) && !surnames.test(text(last))) return null
  // “The Deputy CM”: an office in short
  if (titled && first === last && rank.test(text(first - 1)) && /^\p{Lu}{2,3}$/u.test(text(last))) return null
  if (first === last && /^(?:\p{Lu}\.){1,3}$/u.test(text(first)) && !/^U\.[NSK]/.test(text(first)))
    return null
  if (
    first === last &&
    ((calendarWords.test(text(first)) && !isTitledMonth(words, first)) ||
      (titles.test(text(first)) && !titled && !isSurname(words, first)))
  )
    return null
  return { first, last, titled }
}

/** “District Collector Ann Lee”, “Ministers Ann Lee and Bo Roe”: a noun for people that stands before a given name and a surname. */
const isCallingInside = (words: readonly Word[], at: number, to: number): boolean =>
  at < to - 1 &&
  ![organisationWord, placeWord, thingWord].some((one) => one.test(words[to]!.text)) &&
  [words[at]!.text.toLowerCase(), singular(words[at]!.text.toLowerCase())].some(isPerson) &&
  !isGivenName(words[at]!.text) &&
  (isGivenName(words[at + 1]!.text) || areCalled(words, at, to))

/** “|Ministers| Ida Lee and Bo Roe”: people of one calling that open a sentence, of whom two names follow. */
const areCalled = (words: readonly Word[], at: number, to: number): boolean => {
  const noun = words[at]!.text.toLowerCase()
  return (
    at === 0 &&
    to === 2 &&
    singular(noun) !== noun &&
    roleNouns.has(singular(noun)) &&
    !organisationWord.test(words[1]!.text) &&
    /^and$/.test(textAt(words, 3)) &&
    [4, 5].every((next) => words[next]?.pos === 'PROPN')
  )
}

/** “Crown Minerals said”: of titles that only go with another, before one word, nothing tells that it is a person’s. */
const opensFirm = (words: readonly Word[], first: number, at: number, to: number) =>
  at === first &&
  at === to - 1 &&
  /^(?:crown|state|press|first|foreign|interior|finance|defen[cs]e|associate)$/i.test(textAt(words, at)) &&
  !/^of$/i.test(textAt(words, at - 1))

/** Titles that are surnames as well. */
const surnames = /^(?:King|Prince|Major|Judge|Bishop|Pope|Chancellor|Constable|Sheriff|Justice)$/

/** “Gayle King said”, “King said”: whoever says something without “the” goes by that name. */
const isSurname = (words: readonly Word[], at: number) =>
  surnames.test(textAt(words, at)) &&
  words[at + 1]?.pos === 'VERB' &&
  !/^(?:the|a|an|this)$/i.test(textAt(words, at - 1))

/** Nouns of the list that open names of things and titles as well: “Star Wars”, “King Street”, “Model S”. */
const ambiguousRole =
  /^(?:star|king|queen|prince|model|head|general|chief|pope|bishop|fellow|chair|judge|partner|man|woman|boy|girl|king|mother|father|brother|sister|son|daughter|victim|student|teacher|driver|pilot|official|republican|democrat)$/

/** A title; ranks of two letters only in capitals: “DI Roe”, but not “Di Li”. */
const isTitle = (text: string) =>
  titles.test(text) && (!/^(?:di|ds|dc|dci|pc|con|da|ada)$/i.test(text) || text === text.toUpperCase())

/** “Msgr.”, “Treas.”; not “St.”, which opens names of places. */
const isShortTitle = (text: string) =>
  text.endsWith('.') &&
  !/^(?:st|mt|ft)\.$/i.test(text) &&
  abbreviations.get(text.slice(0, -1).toLowerCase()) === 'before-name'

/** “City Clerk Janette Bower”: an office with a capital and behind it a given name and a surname. */
const isOfficeInside = (words: readonly Word[], at: number, to: number) => {
  const office = textAt(words, at)
  const given = textAt(words, at + 1)
  return (
    at < to - 1 &&
    /^\p{Lu}\p{Ll}/u.test(office) &&
    // “Duke of Orsk”
    given !== 'of' &&
    roleNouns.has(office.toLowerCase()) &&
    !ambiguousRole.test(office.toLowerCase()) &&
    (isGivenName(given) || (to === at + 2 && speaks(words, at, to)))
  )
}

/** “Democrat Ann Roe”, “Arizona Republican Jo Lake”: whose party stands before a name of two words or three; not “Republican Guard”. */
const isPartyOf = (words: readonly Word[], at: number, to: number) =>
  /^(?:Conservative|Dem|Democrat|Liberal|Republican|Socialist|Tory)$/.test(textAt(words, at)) &&
  to >= at + 2 &&
  to <= at + 3 &&
  (isGivenName(words[at + 1]!.text) ||
    !(isEveryday(words[to]!.text) || organisationWord.test(words[to]!.text)))

/** Whether a verb of speech stands right behind a name, or right before its office. */
const speaks = (words: readonly Word[], at: number, to: number) =>
  [words[to + 1], words[at - 1], words[at - 2]].some(
    (word) => word?.pos === 'VERB' && /^(?:say|tell|add|write|explain|warn|ask)$/.test(word.lemma),
  )

/** “Witness Mary Wanjiku”, “Striker Sadio Mane”: a role that only its place at the head of a sentence gives a capital. */
function opensWithRole(words: readonly Word[], first: number, to: number): boolean {
  const before = words[first - 1]
  const lower = words[first]?.text.toLowerCase() ?? ''
  return (
    (before === undefined || /^["“‘—:]$/.test(before.text)) &&
    ((roleNouns.has(lower) && !ambiguousRole.test(lower)) ||
      (isAgentNoun(lower) && isGivenName(textAt(words, first + 1))) ||
      isLabel(words, first, to)) &&
    to - first >= 1 &&
    to - first <= 3 &&
    /^\p{Lu}\p{Ll}/u.test(textAt(words, first + 1))
  )
}

/** “Backpacker Joost Meyer”, “Newlyweds Callum and Beth Rudge”: any noun for people before a name of two words, or a given name. */
function isLabel(words: readonly Word[], first: number, to: number): boolean {
  const label = textAt(words, first)
  const noun = label.toLowerCase()
  if (isGivenName(label) || ambiguousRole.test(noun) || titles.test(label)) return false
  if (isGivenName(textAt(words, first + 1))) return isPerson(noun) || isPerson(noun.replace(/s$/, ''))
  // “Natural Resources Wales”
  const isNoun = wordsOf(noun)[0]?.pos === 'NOUN'
  return isPerson(noun) && isNoun && !trades.test(noun) && to - first === 2
}

/** Nouns for people that are given names and surnames as well: “Parker Bowles Roe”. */
const trades =
  /^(?:abbot|archer|baker|banks|butler|carpenter|carter|chandler|cook|cooper|dean|farmer|fisher|forester|fowler|fuller|gardener|glover|hunter|knight|marshal|mason|merchant|miller|palmer|parker|pierce|piper|porter|potter|prior|ranger|sailor|sawyer|shepherd|singer|squire|steward|tanner|thatcher|turner|usher|walker|ward|warden|weaver|winner|wright)$/

/** “Cyclist Marco Velli”, “Sportswoman”: an ordinary noun for somebody who does something, by its ending and the tagger’s lexicon. */
const isAgentNoun = (lower: string) =>
  /(?:ist|woman|sman|tman|ician|arian|lete|rower|mmer|iner)$/.test(lower) && wordsOf(lower)[0]?.pos === 'NOUN'

/** A title inside a run, not a part of a name such as “General Motors” or “King Street”. */
function isRole(words: readonly Word[], at: number): boolean {
  const next = textAt(words, at + 1)
  return /^\p{Lu}/u.test(next) && !/^(?:and|&)$/i.test(next)
}

/** “a foreign ministry spokesman, Geng Shuang,” gives “a foreign ministry spokesman”. */
export function officeBefore(text: string, { words, phrases }: ParsedSentence, first: number): string | null {
  if (words[first - 1]?.text !== ',') return null
  const phrase = phraseEndingAt(phrases, first - 2)
  const head = phrase === undefined ? undefined : words[phrase.head]
  if (
    phrase?.kind !== 'common' ||
    head === undefined ||
    phrase.first === phrase.head ||
    !roleNouns.has(head.lemma)
  )
    return null
  return isPluralNoun(head) ? null : text.slice(words[phrase.first]!.start, head.end)
}

/** “Margaryta Maliovana, the clinic’s CEO,” gives “the clinic’s CEO”. */
export function appositive(text: string, sentence: ParsedSentence, last: number): string | null {
  const { words, phrases } = sentence
  let at = last + 1
  if (words[at]?.text === ',' && /^\d{2}$/.test(textAt(words, at + 1)) && words[at + 2]?.text === ',') at += 2
  if (words[at]?.text !== ',') return null
  const phrase = phraseStartingAt(phrases, at + 1)
  if (phrase === undefined || phrase.kind === 'pronoun') return null
  let end = phrase.last
  while (/^(?:at|for|with|in|of|and)$/i.test(textAt(words, end + 1))) {
    const next = phraseStartingAt(phrases, end + 2)
    if (next === undefined) break
    end = next.last
  }
  const closing = words[end + 1]
  const described = text.slice(words[phrase.first]!.start, words[phrase.last]!.end)
  const closes = closing === undefined || /^(?:[,.;—)]|who|to)$/i.test(closing.text)
  return closes && hasRoleNoun(described) ? text.slice(words[phrase.first]!.start, words[end]!.end) : null
}
