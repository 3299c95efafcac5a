import { genderByName } from './genders.ts'
import type { Name } from '../../model/reading.ts'
import { isGovernmentName } from '../data/countries.ts'
import { isGivenName } from '../data/first-names.ts'
import { isNational } from '../data/nationals.ts'
import {
  clubWord,
  heldOfPlace,
  opensPlace,
  organisationHead,
  organisationWord,
  placeWord,
  secondOfClub,
  thingWord,
} from '../data/name-words.ts'
import type { Entity } from './entity.ts'
import type { ParsedText } from '../tags/parse.ts'
import { textAt, type Word } from '../words/words.ts'
import { mayBeBodys } from './roles.ts'
import { saysIt } from './says-it.ts'

/** Words by which an article speaks of a firm, so that “Mason Freight said” need be no person. */
const ofFirm =
  /\b(?:the|this) (?:\p{Ll}+ )?(?:company|firm|bank|airline|carrier|retailer|maker|manufacturer|group|giant|insurer|lender|agency|utility|organi[sz]ation|charity|watchdog|regulator|startup|start-up|club|team|band|brand|studio|developer|publisher|network)\b/iu
const ofBody =
  /(?:(?:['’]s|\b[Ii]ts)\s(?:\p{Ll}+\s)?(?:operator|maker|manufacturer|publisher|broadcaster|insurer|lender|supplier|contractor|regulator|carrier|retailer)|\b[Tt]he\s(?:\p{Ll}+\s)?(?:company|firm|bank|airline|retailer|insurer|lender|utility|charity)),\s$/u

/** “The ferry’s operator, Holm Line, said”, “The bank, Gold Stein, said”: a name between commas beside what kind of firm it is. */
const isBesideKind = (text: string, { start, end }: Entity['mentions'][number]) =>
  ofBody.test(text.slice(Math.max(0, start - 40), start)) && text[end] === ','

const speaking =
  /^[^\p{L}]{0,3}(?:said|says|told|tells|added|adds|wrote|writes|tweeted|noted|explained|asked|recalled|insisted)\b/u

/** “R-Ohio”, “D-N.Y.”: whether a party’s letter and a state stand at an index. */
const isParty = (words: readonly Word[], at: number): boolean =>
  /^[DIR]$/.test(textAt(words, at)) && words[at + 1]?.text === '-' && /^\p{Lu}/u.test(textAt(words, at + 2))

/** What the name’s own words and those beside it say that it is; null where they say nothing. */
export function hintOf(words: readonly Word[], first: number, last: number): Name['type'] | null {
  const inside = words.slice(first, last + 1)
  const lastText = textAt(words, last)
  const firstText = textAt(words, first)
  if (isGovernmentName(inside.map((word) => word.text).join(' '))) return 'place'
  // “Ann Lee, R-Ohio, said”
  if (first < last && isParty(words, last + 2) && /^[,(]$/.test(textAt(words, last + 1))) return 'person'
  // “Westport Rovers”, and “Rovers, who lost 4-0,” too
  if (clubWord.test(lastText)) return 'organisation'
  if (
    first < last &&
    (organisationWord.test(lastText) ||
      inside.some(
        (word, at) => organisationHead.test(word.text) && /^(?:of|for)$/.test(textAt(inside, at + 1)),
      ))
  )
    return 'organisation'
  // “Black Americans, who …”: a people
  if (first < last && /s$/.test(lastText) && isNational(lastText.slice(0, -1))) return 'other'
  // “B-44” is a thing by its number, “G-20” is none
  if (/^(?!G)\p{Lu}{1,2}-\d+$/u.test(firstText) && first === last) return 'other'
  if (first === last && /^\p{Lu}[\p{Lu}\d&.-]{1,5}$/u.test(firstText)) return 'organisation'
  // “Dock Workers Union Local 208”
  if (/^\d+$/.test(lastText) && words[last - 1]?.text === 'Local') return 'organisation'
  // “Page Six”, “Formula One”
  if (first < last && /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(lastText)) return 'other'
  // “Radio Pelo”, “Dahl & Partner”, “La Corsa newspaper”
  if (
    (first < last &&
      (/^(?:Radio|Television|Televisión)$/.test(firstText) || inside.some(({ text }) => text === '&'))) ||
    /^(?:newspaper|daily|magazine|broadcaster|tabloid)$/.test(textAt(words, last + 1))
  )
    return 'organisation'
  const before = words[first - 1]?.text.toLowerCase() ?? ''
  // “Ann Lee, of Mill Lane, who …”
  const origin = /^(?:of|from)$/.test(before) && words[first - 2]?.text === ','
  const isClosed = words[last + 1]?.text === ','
  // “Ann Lee, of Orsk, said”, “Ann Lee, a Green, said”: no name of hers
  if (first === last && isClosed && words[first - 2]?.text === ',' && /^(?:an?|of|from)$/.test(before))
    return 'other'
  const toldOf =
    before !== 'the' && !origin && words[last + 1]?.text === ',' && /^who$/i.test(textAt(words, last + 2))
  const aged = words[last + 1]?.text === ',' && /^\d{1,2}$/.test(textAt(words, last + 2))
  const age = aged && (words[last + 3]?.text === ',' || words[last + 3] === undefined)
  // “Westport City, who lost 4-0,”; “Ann Town, who …” is somebody
  const called = isGivenName(firstText)
  if (first < last && toldOf && secondOfClub.test(lastText) && !called) return 'organisation'
  // “Dale Hall, who …”, “Leo Park, 43, …”, “Phoebe Waller-Bridge”: surnames that are words for places
  const surname = toldOf || age || words[last - 1]?.text === '-'
  // “the 3rd |Congressional District|”, which without its number is none
  const isNumbered = /^\d+(?:st|nd|rd|th)$/.test(textAt(words, first - 1))
  if (first < last && placeWord.test(lastText) && !surname) return isNumbered ? 'other' : 'place'
  if (first < last && thingWord.test(lastText) && !surname) return 'other'
  const kind = words[first - 2]?.text.toLowerCase() ?? ''
  if (
    before === 'of' &&
    /^(?:city|town|village|province|region|district|island|port|capital|suburb|state|county)$/.test(kind)
  )
    return 'place'
  // “the Mayor of San Jose”
  if (before === 'of' && heldOfPlace.test(kind)) return 'place'
  if (/^(?:city|town|village|province|region|island|suburb|airport)$/.test(before)) return 'place'
  // “floods in northern Arvenia”, “in west Arvenia”
  const part = textAt(words, first - 1)
  if (
    (partOfLand.test(part) || quarterOfLand.test(part)) &&
    // “in northern Holm territory”
    !/^(?:NOUN|PROPN)$/.test(words[last + 1]?.pos ?? '')
  )
    return 'place'
  if (/^(?:region|province|oblast|district|county|island|peninsula)$/i.test(textAt(words, last + 1)))
    return 'place'
  // “the law firm of Dana Holt”; not “the firm Dana Holt runs”
  const firm = before === 'of' ? kind : before
  if (/^(?:firm|partnership|consultancy)$/.test(firm) && !/^(?:VERB|AUX)$/.test(words[last + 1]?.pos ?? ''))
    return 'organisation'
  // “the Stella Maris” is a ship
  if (first < last && before !== 'the' && called) return 'person'
  // “the film The Notorious Bettie Page”, “her latest single, Carla Ruiz”
  const work = before === 'the' || before === ',' ? first - 2 : first - 1
  if (
    /^(?:film|movie|biopic|novel|book|album|song|single|musical|documentary|sitcom|drama|thriller)$/.test(
      textAt(words, work),
    ) &&
    (before !== ',' ||
      words.slice(Math.max(0, work - 3), work).some(({ text }) => /^(?:his|her|its|their)$/i.test(text)))
  )
    return 'other'
  // “20th Century Fox”
  if (/^\d+(?:st|nd|rd|th)$/.test(before)) return 'other'
  if (age) return 'person'
  if (toldOf) return 'person'
  // “said Dana Kovac of Meridian Bank”
  if (
    first < last &&
    last - first < 3 &&
    /^(?:said|says|added|adds)$/.test(before) &&
    /^(?:of|at|from)$/.test(textAt(words, last + 1)) &&
    /^\p{Lu}/u.test(textAt(words, last + 2))
  )
    return 'person'
  // “coach of Westport Rovers”
  if (before === 'of' && ofTeam.test(kind)) return 'organisation'
  // “Shares in Velo”, “carmaker Velo”
  const held = /^(?:shares?|stakes?|stock|investors?|investments?|confidence|trust|interest)$/.test(kind)
  if (first === last && firmBefore.test(before)) return 'organisation'
  if (
    !held &&
    /^(?:in|near|off|at|across|outside|around|inside)$/.test(before) &&
    // “in Milioti’s words” is no place
    !/^['’]s?$/.test(textAt(words, last + 1)) &&
    !(first === last && ofPeople.test(firstText) && words[last + 1]?.pos === 'NOUN') &&
    (first === last ? before !== 'off' : /^(?:in|near|off)$/.test(before))
  )
    return 'place'
  return null
}

/** “inside Arvenian territory”: how adjectives of peoples end. */
const ofPeople = /\p{Ll}(?:ian|ean|ese|ish)$/u

/** What stands before a land’s name: “in northern Arvenia”. */
export const partOfLand =
  /^(?:(?:north|south)?-?(?:eastern|western)|northern|southern|central|mainland|rural)$/

const quarterOfLand = /^(?:north|south|east|west|mid)(?:-?(?:east|west))?$/

/** Those whom a team has, and nobody else. */
const ofTeam = /^(?:coach|goalkeeper|striker|midfielder|defender|winger|supporters?|fans?)$/

/** What stands before a firm’s name, and before nobody’s. */
const firmBefore =
  /^(?:carmaker|automaker|planemaker|chipmaker|drugmaker|shipbuilder|airline|retailer|insurer|lender|broadcaster|manufacturer|brewer|grocer|supermarket)$/

/** Firms that news calls by one word and about whom it says “he tweeted”. */
export const knownBody =
  /^(?:Twitter|Facebook|Google|Instagram|YouTube|Reddit|Snapchat|WhatsApp|Amazon|Microsoft|Netflix|LinkedIn|Uber|Airbnb|Wikipedia|TikTok)$/

/** What an entity is, by the votes of its mentions. */
export function typeOf(entity: Entity, parsed: ParsedText): Name['type'] {
  if (knownBody.test(entity.name)) return 'organisation'
  const votes = new Map<Name['type'], number>()
  for (const { hint } of entity.mentions)
    if (hint !== null) votes.set(hint, (votes.get(hint) ?? 0) + (hint === 'person' ? 2 : 1))
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]
  if (best !== undefined) return best[0]
  const count = entity.name.split(/\s+/u).length
  const spoken = entity.mentions.some((mention) =>
    speaking.test(parsed.text.slice(mention.end, mention.end + 14)),
  )
  const articled = entity.mentions.some((mention) =>
    /\bthe\s$/i.test(parsed.text.slice(Math.max(0, mention.start - 5), mention.start)),
  )
  if (articled) return 'other'
  if (entity.mentions.some((mention) => isBesideKind(parsed.text, mention))) return 'organisation'
  if (entity.mentions.some((mention) => saysIt(parsed, mention))) return 'organisation'
  if (count >= 2 && count <= 4) {
    const surname = entity.name.split(/\s+/u).at(-1)
    if (entity.mentions.some((mention) => mention.text === surname)) return 'person'
    if (entity.mentions.some(({ role }) => role !== null && !mayBeBodys(role))) return 'person'
    if (spoken && (isBodyName(entity.name) || speaksAsIt(entity, parsed.text))) return 'organisation'
    if (spoken && !ofFirm.test(parsed.text)) return 'person'
  }
  const followed = entity.mentions.filter(
    (mention) =>
      refersToPerson(parsed, mention.sentence, mention.end) &&
      // “Speaking on Morning Ireland he …”
      !/\b(?:on|in|at|via|into|during)\s(?:the\s)?$/i.test(
        parsed.text.slice(Math.max(0, mention.start - 12), mention.start),
      ),
  )
  const pronoun = followed.length * 2 > entity.mentions.length
  const given = isGivenName(entity.name)
  if (count === 1 && ((spoken && (pronoun || given)) || (given && pronoun))) return 'person'
  if (count === 1 && pronoun && entity.mentions.length >= 3) return 'person'
  return count >= 2 && count <= 3 && pronoun && !opensPlace.test(entity.name) ? 'person' : 'other'
}

/** Words that open names of bodies and no person’s: “National Grid”. */
const opensBody =
  /^(?:American|British|Central|European|Federal|Global|Great|Greater|International|National|Northern|Royal|Southern|United|Western)\s/

/** “National Grid”, “Homeland Security”, “Scotland Yard”, “Air Safety Arvenia”: whether words of a name tell that it is a body’s. */
function isBodyName(name: string): boolean {
  const words = name.split(/\s+/u)
  const [first, last] = [words[0]!, words.at(-1)!]
  const ofLand = words.length > 2 && isGovernmentName(last) && !isGivenName(first)
  return opensBody.test(name) || /^(?:Security|Yard)$/.test(last) || ofLand
}

/** “Clean Seas says the tanker leaked. …, it says”: whether a name that opens like nobody’s is of who speaks on, in the paragraph, as “it” and not as “he” or “she”. */
const speaksAsIt = (entity: Entity, text: string) =>
  genderByName(entity) === null &&
  entity.mentions.some(({ end }) => {
    const behind = text.slice(end).split('\n', 1)[0]!
    return (
      speaking.test(behind) &&
      /[,”"] it (?:says|said|adds|added)\b|[.!?] It (?:says|said|adds|added)\b/.test(behind) &&
      !/\b(?:he|she)\b/i.test(behind)
    )
  })

/** “he”, “she”, “his” or “who” follows soon in the sentence. */
function refersToPerson(parsed: ParsedText, sentence: number, from: number): boolean {
  const span = parsed.sentences[sentence]
  return (
    span !== undefined &&
    /\b(?:he|she|his|her|him)\b/.test(parsed.text.slice(from, Math.min(span.end, from + 160)))
  )
}
