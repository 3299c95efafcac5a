import { countryOf } from '../../data/countries.ts'
import { bodyKinds, sayingVerbs } from '../../data/cues.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { indexFrom, isAnyVerb, textAt } from '../../words/words.ts'
import type { Scene } from './scene.ts'

/** Kinds of body that tell what it does, so that a firm which the text calls another is not meant. */
const tellingKind =
  /^(?:bank|maker|manufacturer|retailer|airline|carrier|automaker|carmaker|publisher|developer|studio|insurer|lender|utility|watchdog|regulator|charity|association|operator|supplier|contractor|drugmaker|chipmaker|planemaker|shipbuilder|brewer|grocer|band|club|team)$/

/** Kinds of body that speak of what others do, or work for them: one which the text does not call so is somebody else. */
export const ofOthers =
  /^(?:regulator|watchdog|charity|association|coalition|center|centre|insurer|supplier|contractor)$/

/** Kinds of firm by their trade: one which the text does not call so may be meant where it is the only body named. */
export const ofTrade =
  /^(?:lender|utility|publisher|developer|studio|maker|manufacturer|retailer|automaker|carmaker|broadcaster|band|operator|drugmaker|chipmaker|planemaker|shipbuilder|brewer|grocer)$/

/** Kinds of body that do business, which an authority, a court or a union does not. */
export const firmNoun =
  /^(?:company|firm|maker|manufacturer|retailer|airline|carrier|startup|giant|automaker|carmaker|publisher|developer|studio|insurer|lender|chain|conglomerate|brand|supplier|contractor|drugmaker|chipmaker|planemaker|shipbuilder|brewer|grocer)$/
const publicName =
  /\b(?:authority|ministry|commission|commissioner|agency|council|office|department|union|university|college|school|hospital|hospice|police|court|parliament|senate|congress|committee|federation|bureau|inspectorate|administration|party|army|navy|force|government|treasury|tribunal|watchdog|regulator)$/i
/** “Department of Environmental Protection” */
const publicOf =
  /\b(?:authority|ministry|commission|agency|council|office|department|union|court|committee|federation|bureau|inspectorate|board) (?:of|for|on)\b/i
/** Bodies of states, by the names that the press knows them by. */
const bodiesOfStates =
  /^(?:(?:the )?(?:EU|UN|NATO|OECD|WTO|WHO|IMF|OPEC|Opec|G7|G20|Asean|ASEAN)|European Union|United Nations|African Union|World Bank|World Health Organization|NHS|FBI|CIA|FDA|NASA|Nasa|White House|Downing Street|Kremlin|Pentagon|Whitehall|Capitol Hill|Scotland Yard|Bundestag|Knesset|Federal Reserve|Fed)$/
/** Whether a name is one of a body of a state or of the public. */
export const isPublic = (entity: Entity | null | undefined) =>
  entity != null &&
  (publicName.test(entity.name) || publicOf.test(entity.name) || bodiesOfStates.test(entity.name))

/** “St Brannoc’s Hospital”: whether a name only ever stands as the owner in that of a public body. */
export const isInPublicName = ({ text }: Scene, { mentions }: Entity): boolean =>
  mentions.every(({ end }) => {
    const behind = /^['’]s?(?: \p{Lu}[\p{L}-]+)+/u.exec(text.slice(end, end + 50))
    return behind !== null && publicName.test(behind[0])
  })

/** Kinds of body that have members or serve the public, which a bank, a club or a firm is not. */
const ofMembers =
  /^(?:union|association|federation|ministry|council|party|court|regulator|watchdog|charity|campaign|university|police|committee|commission|inspectorate|alliance|guild|confederation|brotherhood|coalition|chamber)$/
const otherBusiness = /^(?:bank|group|club|team|network|platform|utility|broadcaster|band)$/
/** “the bank”, “the club”: a noun for what sells, lends or plays, and governs nothing. */
export const doesBusiness = (noun: string) => firmNoun.test(noun) || otherBusiness.test(noun)

/** “the Danish committee” after “the European Olympic Committee”: a body of a country that the name of another such body lacks. */
export const isOfOtherCountry = ({ name }: Entity, noun: string, modifiers: readonly string[]): boolean => {
  const words = name.split(/\s+/u)
  return (
    ofMembers.test(noun) &&
    words.some((word) => word.toLowerCase() === noun) &&
    modifiers.some((word) => {
      const country = countryOf(word)
      return country !== null && !words.some((one) => countryOf(one) === country)
    })
  )
}

/** “the bank” after “the clerks’ union, SKR”: a body of which the text says that it is another kind. */
export function isOfMembers(scene: Scene, entity: Entity | null | undefined): boolean {
  if (entity == null) return false
  const kinds = [...calledAll(scene, entity), entity.name.toLowerCase().split(/\s+/u).at(-1)!]
  return (
    kinds.some((kind) => ofMembers.test(kind)) &&
    !kinds.some((kind) => bodyKinds.has(kind) && !ofMembers.test(kind))
  )
}

/** “the insurer” after “the security firm Vakt”: a body that the text calls something else, and not this. */
export function isOfOtherKind(scene: Scene, entity: Entity | null | undefined, noun: string): boolean {
  if (entity == null || !tellingKind.test(noun)) return false
  const kinds = calledAll(scene, entity).filter((kind) => bodyKinds.has(kind))
  return kinds.length > 0 && !kinds.includes(noun)
}

/** What a name’s last word says that its bearer is, and by which nouns for a body such a one may be called. */
const kindsOfNames: readonly (readonly [name: RegExp, nouns: RegExp])[] = [
  [/^(?:school|academy|college|university)$/, /^(?:school|academy|college|university)$/],
  [/^(?:hospital|hospice|clinic|infirmary)$/, /^(?:hospital|hospice|clinic|centre|center|charity)$/],
  [/^bank$/, /^(?:bank|lender|company|firm|group|giant|authority|regulator|insurer|chain)$/],
  [/^(?:police|constabulary)$/, /^(?:police|force|authority|department|service|office)$/],
  [/^(?:court|tribunal)$/, /^(?:court|panel|authority)$/],
  [/^council$/, /^(?:council|authority|government|group|charity|watchdog|panel)$/],
  [/^(?:museum|gallery|theatre|theater|cathedral|church)$/, /^(?:museum|gallery|theatre|theater|church|charity|company|centre|center)$/], // prettier-ignore
  // what a firm makes or runs
  [
    /^(?:airlines?|airways|breweries|brewery|builders|energy|films|foods|homes|hotels|lines|mines|motors|oil|pharma|pictures|railways?|shipping|steel|stores|supermarkets|trains|water|works)$/,
    /^(?!(?:agency|band|bank|charity|club|regulator|team|watchdog)$)/,
  ],
]
/** Nouns that fit whoever may be told of: “the institution”. */
const ofAnyKind = /^(?:organi[sz]ation|institution|body|employer)$/

/**
 * “Brennan High School” for “the council”: whether a body’s name says of what kind it is, and the noun is for another. Of a name
 * whose last word says nothing nobody can tell.
 */
export function isNamedOtherwise({ name }: Entity, noun: string): boolean {
  const last = name.toLowerCase().split(/\s+/u).at(-1)!
  const nouns = kindsOfNames.find(([kind]) => kind.test(last))?.[1]
  return nouns !== undefined && !nouns.test(noun) && !ofAnyKind.test(noun)
}

/** How many mentions of a name are looked at for what it is called. */
export const mostLooked = 40

/** The nouns by which the text calls a name where it stands: “the law firm Mossack Fonseca”, “Harbour Watch, a Dutch charity”. */
function calledAt(scene: Scene, { start, end, sentence }: Mention): string[] {
  const { text } = scene
  const before = /(\p{L}+),?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
  // “the Committee to Preserve Wages and Marinacare, an advocacy group”: what is joined may be one name, of which that is told
  const isJoined = /\p{Lu}[\p{L}’'-]* (?:and|&) $/u.test(text.slice(Math.max(0, start - 40), start))
  const after =
    isJoined || isBesideTeller(scene, sentence, end)
      ? undefined
      : /^,\s(?:an?|the)\s([^,.;]{0,50})/iu
          .exec(text.slice(end, end + 60))?.[1]
          // “Ann Lee, the head of the company”
          ?.split(/\s(?:of|for|at|in|from|with|by|to|that|which|who|whose)\s/iu)[0]
          ?.split(/\s+/u)
  return [...(before === undefined ? [] : [before]), ...(after?.slice(0, 5) ?? [])].map((noun) =>
    noun.toLowerCase(),
  )
}

/** “They fell ill at Orsk School, the council has confirmed”: whether what stands behind a name and a comma says something, and tells nothing of the name. */
function isBesideTeller({ sentences }: Scene, sentence: number, end: number): boolean {
  const { words, phrases } = sentences[sentence]!
  const comma = indexFrom(words, end)
  const phrase = words[comma]?.text === ',' ? phraseStartingAt(phrases, comma + 1) : undefined
  if (phrase === undefined) return false
  const behind = words
    .slice(phrase.last + 1)
    .find(({ pos }) => pos !== 'ADV' && pos !== 'AUX' && pos !== 'PART')
  // “According to the FBI, the group called itself …”
  const isLedIn = words[0]?.pos !== 'PROPN' && /^(?:according|at|for|in|like|unlike)$/i.test(textAt(words, 0))
  return (
    behind !== undefined &&
    ((behind.pos !== 'NOUN' && sayingVerbs.has(behind.lemma)) || (isLedIn && isAnyVerb(behind)))
  )
}

/** Whether the text tells that a body of this kind is a name’s, and so is not what it names: “Tarvia’s central bank”, “the bank of Tarvia”. */
export const isWhose = ({ text, sentences }: Scene, { mentions }: Entity, noun: string): boolean =>
  mentions.slice(0, mostLooked).some(({ start, end, sentence }) => {
    const before = /(\p{L}+) of (?:the )?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]
    if (before === noun) return true
    const { words, phrases } = sentences[sentence]!
    const at = indexFrom(words, end)
    const behind = phrases.find(({ first, last }) => first <= at + 1 && last > at)
    return /^['’]s?$/.test(textAt(words, at)) && words[behind?.head ?? -1]?.lemma === noun
  })

/** All nouns by which the text calls a name where it stands: “the union, SKR”. */
export const calledAll = (scene: Scene, { mentions }: Entity) =>
  mentions.slice(0, mostLooked).flatMap((one) => calledAt(scene, one))

const running = /^(?:operator|owner)$/
/** Whether the text calls a name a firm, or what runs something, somewhere before an offset: “Norvik Metro, the operator, has …”. */
export const isCalledFirm = (scene: Scene, { mentions }: Entity, before: number): boolean =>
  mentions
    .slice(0, mostLooked)
    .some(
      (one) =>
        one.start < before &&
        calledAt(scene, one).some(
          (kind) => bodyKinds.has(kind) && (firmNoun.test(kind) || running.test(kind)),
        ),
    )

/** Whether the text calls a name by the noun somewhere before an offset: “the company”. */
export const isCalled = (scene: Scene, { mentions }: Entity, noun: string, before = Infinity): boolean =>
  mentions.slice(0, mostLooked).some((one) => one.start < before && calledAt(scene, one).includes(noun))

/** “the group” in front of the first “Vakt, a lobby group”: whether the text speaks by a noun of another before it names somebody. */
export const isSaidBefore = ({ text }: Scene, { mentions }: Entity, noun: string): boolean =>
  new RegExp(`\\b(?:the|this) ${noun}\\b`, 'iu').test(text.slice(0, mentions[0]!.start))
