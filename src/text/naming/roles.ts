import { countryOf, isGovernmentName } from '../data/countries.ts'
import { roleNouns, starRoles } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { calendarWords, organisationWord, placeWord, thingWord, titles } from '../data/name-words.ts'
import { phraseEndingAt, phraseStartingAt } from '../words/phrases.ts'
import { isTitledMonth } from './month-names.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isPerson } from '../words/persons.ts'
import { isPluralNoun, textAt, type Word } from '../words/words.ts'
import {
  isCallingInside,
  opensFirm,
  surnames,
  isSurname,
  isTitle,
  isShortTitle,
  isOfficeInside,
  isPartyOf,
  opensWithRole,
  isRole,
} from './titles.ts'

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
