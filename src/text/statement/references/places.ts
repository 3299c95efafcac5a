/** Which place “the city”, “the capital”, “the area” means. */
import { namedIn } from '../../attribution/speakers/scene.ts'
import { countryOf } from '../../data/countries.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import { partOfLand } from '../../naming/types.ts'
import type { ReferenceContext } from './context.ts'
import { withArticle } from './name-forms.ts'

/** Nouns so wide that only “in the area” surely means the place named last. */
export const widePlaces = /^(?:area|region|state|place|district)$/

/** The capital of the state that the article places its events in, where it names that city too. */
export function capitalBefore(context: ReferenceContext, at: number): string | null {
  const weights = new Map<string, number>()
  const named = new Set<string>()
  for (const { start, text } of context.scene.named) {
    const country = countryOf(text)
    if (country === null) continue
    if (text === country.capital) named.add(country.capital)
    if (start > at || text === country.capital) continue
    // “strikes on Ukraine” says where; “Russia and” says only who.
    const located = /\b(?:in|on|into|across|near|over|throughout|around)\s(?:the\s)?$/i.test(
      context.parsed.text.slice(Math.max(0, start - 15), start),
    )
    weights.set(country.capital, (weights.get(country.capital) ?? 0) + (located ? 2 : 1))
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  // Two states spoken of as often leave it open.
  const open = first === undefined || (second !== undefined && second[1] === first[1]) || !named.has(first[0])
  return open ? null : first[0]
}

/** How far back, in characters, a place may stand that “the city” means. */
const placeReach = 600

/** The place named nearest before, of the kind the noun asks for; null where another may be meant as well. */
export function placeBefore(context: ReferenceContext, at: number, noun: string): string | null {
  const ofState = /^(?:country|nation)$/.test(noun)
  const { scene, isSource } = context
  const near = namedIn(scene, Math.max(0, at - placeReach), at).filter(
    (one) => isState(one.entity.name) === ofState && !(ofState && isVisited(context, one)),
  )
  const located = near.filter((one) => !isSource(one.start) && !isOrigin(context, one))
  const found = located.findLast(
    ({ entity }) =>
      entity.type === 'place' &&
      (/^(?:area|place|region)$/.test(noun) || !ofTownParts.test(entity.name)) &&
      !(settlement.test(noun) && isArticled(context, entity)) &&
      // “Rain fell at Orsk in Lomsk district. Camps in the district …”
      (noun !== 'district' || isToldToBeDistrict(context, entity)),
  )
  // “Orsk Wood” may be a town or a part of one
  const part = located.findLast(({ entity: { name } }) => mayBePartOfTown.test(name))
  if (settlement.test(noun) && part !== undefined && found !== undefined && part.start >= found.start)
    return null
  if (found === undefined || (/^(?:town|village)$/.test(noun) && hasParts(context, found.entity))) return null
  if (isToldToBeOther(context, found.entity, noun)) return null
  if (settlement.test(noun) && isToldToHoldTowns(context, found.entity)) return null
  // “told reporters in Orsk that mills in the state …”: a town, for all that is told
  if (noun === 'state' && !isToldToBeRegion(context, found.entity)) return null
  if (/^(?:region|province)$/.test(noun) && isOneOfPlaces(context, found.entity)) return null
  if (widePlaces.test(noun) && (isRefuge(context, found) || isWayEnd(context, found))) return null
  if (settlement.test(noun) && isSpokenAt(context, found, at)) return null
  const count = (one: Entity) => located.filter(({ entity }) => entity === one).length
  const open = ofState
    ? // “Panama’s leaders said” names a state that may be meant, if not where they are.
      near.some(({ entity }) => entity !== found.entity) ||
      tellsOfAnother(context, found.entity, at) ||
      !isMostNamed(context, found.entity)
    : located.some(({ entity }) => count(entity) > count(found.entity))
  return open ? null : withArticle(context, found.entity)
}

/** “cut short a visit to Canada”, “flew back from Canada”: a state that somebody of another one was in, or is on the way to. */
const isVisited = ({ parsed: { text } }: ReferenceContext, { start }: Mention) =>
  /\b(?:(?:visit|trip|tour|journey|flight)s? (?:to|of|in)|visit(?:ed|s|ing)?|(?:back|home|returned|returning|flown|flew|fled|travell?ed|travell?ing) (?:from|to)|holiday(?:ing)? in|tour(?:ed|ing)?) (?:the )?$/i.test(
    text.slice(Math.max(0, start - 30), start),
  )

/** “told reporters in Lomsk that”, in a sentence before: where somebody speaks who may speak of another town. */
const isSpokenAt = (
  { parsed: { text, sentences } }: ReferenceContext,
  { start, sentence }: Mention,
  at: number,
) =>
  sentences[sentence]!.end <= at &&
  /\b(?:told|tells|said|says|speaking|spoke|announced)\b(?: [\p{L}’'-]+){0,3} in (?:the \p{Ll}+ of )?$/u.test(
    text.slice(Math.max(0, start - 80), start),
  )

/** “was made in Orsk in 1648”: where something or somebody comes from, and nothing is told to happen. */
const isOrigin = ({ parsed: { text } }: ReferenceContext, { start }: Mention) =>
  /\b(?:born|built|designed|made|manufactured|minted|painted|printed) in (?:the )?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  )

/** “are being housed in the city of Orsk”, “were flown to Orsk”: where people are brought from the place that is told of. */
const isRefuge = ({ parsed: { text } }: ReferenceContext, { start }: Mention) =>
  /\b(?:brought|evacuated|flown|hous(?:ed|ing)|moved|relocated|sheltered|sheltering|taken|transferred|treated)\b[^.!?]*$/i.test(
    text.slice(Math.max(0, start - 100), start),
  )

/** “Ferry services to Orsk”: where something goes, which may lie outside of what is told of. */
const isWayEnd = ({ parsed: { text } }: ReferenceContext, { start }: Mention) =>
  /\b(?:to|from|between|towards?) (?:the )?$/i.test(text.slice(Math.max(0, start - 12), start))

/** Whether the text tells that a place is a region: “Ostermark’s premier”, “the Orsk region”, “the province of Orsk”, “across Orsk”. */
const isToldToBeRegion = ({ parsed: { text } }: ReferenceContext, { mentions }: Entity) =>
  mentions.some(
    ({ start, end }) =>
      /\b(?:regions?|provinces?|states?|districts?|islands?|premier|governor) of $|\b(?:across|throughout|(?:north|south|east|west|cent)\p{Ll}*ern) $|\bcentral $/iu.test(
        text.slice(Math.max(0, start - 20), start),
      ) ||
      /^(?:['’]s)? (?:regions?|regional|provinces?|provincial|premier|governor|district|peninsula|islands?)\b/u.test(
        text.slice(end, end + 14),
      ),
  )

/** Whether the text tells that a place is a district: “Orsk district”, “the district of Orsk”. */
const isToldToBeDistrict = ({ parsed: { text } }: ReferenceContext, { name, mentions }: Entity) =>
  / District$/.test(name) ||
  mentions.some(
    ({ start, end }) =>
      /^ district\b/i.test(text.slice(end, end + 10)) ||
      /\bdistrict of $/i.test(text.slice(Math.max(0, start - 12), start)),
  )

/** Whether the text tells that a place holds towns: “Ostermark’s capital”, “the state of Ostermark”. */
const isToldToHoldTowns = ({ parsed: { text } }: ReferenceContext, { mentions }: Entity) =>
  mentions.some(
    ({ start, end }) =>
      /\b(?:provinces?|states?|premier|governor) of $/iu.test(text.slice(Math.max(0, start - 12), start)) ||
      /^(?:['’]s?)? (?:(?:state|provincial|regional) )?(?:capital|governor|premier|legislature)\b/u.test(
        text.slice(end, end + 32),
      ),
  )

/** Whether the article names another place, so that “the region” may be one that holds both; not where it tells that this is a region. */
const isOneOfPlaces = (context: ReferenceContext, place: Entity): boolean =>
  !isToldToBeRegion(context, place) &&
  context.entities.some((one) => one !== place && one.type === 'place' && !isState(one.name))

const settlement = /^(?:city|town|village)$/

/** “Orsk Street”, “the Orsk Bridge”: no town or land by its last word. */
const ofTownParts =
  /\s(?:Airport|Arena|Avenue|Boulevard|Bridge|Canal|Cathedral|Gardens|Hall|Hospital|Lane|Ocean|Palace|Plaza|Raceway|River|Road|Sea|Square|Stadium|Station|Street|Tower)$/

/** “the Orsk”, a river or a ridge: a town has no article, or one with a capital, “The Hague”. */
const isArticled = (context: ReferenceContext, entity: Entity): boolean =>
  withArticle(context, entity).startsWith('the ') &&
  entity.mentions.some(({ start }) => context.parsed.text.startsWith(' the ', start - 5))

/** “Orsk Park”, “Orsk Wood”: a part of a town, or a town of its own. */
const mayBePartOfTown = /\s(?:Common|Court|Gate|Green|Heath|Heights|Hill|Park|Quarter|Wood|Woods)$/

/** What a town may be as well as a land. */
const anyPlace = /^(?:city|town|village|area|place)$/

/** “in Orsk, a city of 80,000”, “the village of Orsk”: what the text says a place to be, which is no province or country. */
const isToldToBeOther = ({ parsed: { text } }: ReferenceContext, { mentions }: Entity, noun: string) =>
  !anyPlace.test(noun) &&
  mentions.some(({ start, end }) => {
    const before = /\b(\p{Ll}+) of $/u.exec(text.slice(Math.max(0, start - 16), start))?.[1]
    const behind = /^,? (?:(?:is|was) )?(?:an?|the) (?:[\p{L}-]+ ){0,3}?(city|town|village)\b/u.exec(
      text.slice(end, end + 50),
    )?.[1]
    return [before, behind].some((kind) => kind !== undefined && settlement.test(kind))
  })

/** “in northern Arvenia”: a land or a province, no town. */
const hasParts = ({ parsed }: ReferenceContext, { mentions }: Entity) =>
  mentions.some(({ start }) =>
    partOfLand.test(/([\p{L}-]+)\s$/u.exec(parsed.text.slice(Math.max(0, start - 20), start))?.[1] ?? ''),
  )

/** Whether the sentence names another state or its people before an offset: “the Russian ministry vowed the country would …”. */
function tellsOfAnother({ parsed }: ReferenceContext, state: Entity, at: number): boolean {
  const sentence = parsed.sentences.findLast(({ start }) => start <= at)
  const words = sentence?.words.filter(({ end }) => end <= at).map(({ text }) => text) ?? []
  const told = words.flatMap((word, index) => {
    const two = countryOf(`${word} ${words[index + 1] ?? ''}`)
    const after = index > 0 && countryOf(`${words[index - 1]} ${word}`) !== null
    return two ?? (after ? [] : (countryOf(word) ?? []))
  })
  return told.some((one) => one !== countryOf(state.name))
}

/** Whether an article names no other state more often: it would be about that one. */
const isMostNamed = ({ entities }: ReferenceContext, state: Entity): boolean =>
  entities.every(({ name, mentions }) => !isState(name) || mentions.length <= state.mentions.length)

const isState = (name: string) => {
  const state = countryOf(name)
  return state !== null && state.capital !== name
}
