import { firmNoun, isCalled, isPublic } from '../../attribution/speakers/body-kinds.ts'
import { resolveDescription } from '../../attribution/speakers/descriptions.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns, roleNouns, starRoles } from '../../data/cues.ts'
import { countryOf } from '../../data/countries.ts'
import type { Edit } from '../../edits.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import { partOfLand } from '../../naming/types.ts'
import type { ParsedSentence } from '../../parse.ts'
import { mayBePerson } from '../../persons.ts'
import type { NounPhrase } from '../../phrases.ts'
import type { Word } from '../../words.ts'
import { isKnownAs } from './holders.ts'
import { introduced } from './introduced.ts'
import { bearerOfKind, namedKinds } from './kinds.ts'
import { possessive, withArticle } from './name-forms.ts'
import type { Passage, ReferenceContext } from '../context.ts'
import { bodySpokenFor } from './spoken-for.ts'
import { ranking, richest } from './told-before.ts'

const placeNouns =
  /^(?:city|town|village|area|region|country|island|province|district|neighbourhood|neighborhood|nation|state|place)$/
/** Nouns so wide that only “in the area” surely means the place named last. */
const widePlaces = /^(?:area|region|state|place|district)$/
/** Edits for “the clinic”, “the city”, “the company” where the article says before which one it means. */
export function descriptionEdits(context: ReferenceContext, passage: Passage): Edit[] {
  const sentence = context.parsed.sentences[passage.sentence]!
  const { words } = sentence
  const { span } = passage
  const named = new Set<string>()
  return sentence.phrases
    .map((phrase) => withoutShare(words, phrase))
    .flatMap((phrase) => {
      const first = words[phrase.first]
      const head = words[phrase.head]
      const inside =
        first !== undefined && head !== undefined && first.start >= span.start && head.end <= span.end
      if (!inside || context.isQuoted(first.start) || phrase.kind !== 'common') return []
      if (!/^(?:the|this|that|these|those)$/i.test(first.text) || named.has(head.lemma)) return []
      const edit =
        ownerEdit(context, passage, sentence, phrase) ??
        (isRestricted(sentence, phrase) ? null : descriptionEdit(context, passage, sentence, phrase))
      if (edit === null) return []
      named.add(head.lemma)
      return [edit]
    })
}

/** “the country” of “most of the country”. */
const withoutShare = (words: readonly Word[], phrase: NounPhrase): NounPhrase =>
  words[phrase.first + 1]?.text === 'of' &&
  words[phrase.first]?.pos !== 'DET' &&
  phrase.head > phrase.first + 1
    ? { ...phrase, first: phrase.first + 2 }
    : phrase

/** The phrase says by itself which one it means: it holds a name, a ranking, or is followed by what restricts it. */
function isRestricted(sentence: ParsedSentence, phrase: NounPhrase): boolean {
  const { words } = sentence
  const inside = words.slice(phrase.first + 1, phrase.last + 1)
  if (
    phrase.last > phrase.head ||
    inside.some((word) => word.pos === 'PROPN' || ranking.test(word.text) || /['’]s?$/.test(word.text))
  )
    return true
  const next = words[phrase.last + 1]
  return (
    next !== undefined &&
    (/^(?:of|that|which|who|where|when|whose|'s|’s|['’])$/i.test(next.text) ||
      // “the suspect in a similar case”
      (next.pos === 'ADP' && roleNouns.has(words[phrase.head]?.lemma ?? '')) ||
      // “the vessel, the Lighthouse Winmore,” names itself
      (next.text === ',' && words[phrase.last + 2]?.pos === 'PROPN') ||
      (next.pos === 'VERB' && /(?:ed|ing)$/i.test(next.text) && words[phrase.last + 2]?.pos === 'ADP'))
  )
}

const ownerNouns = /^(?:country|city|company|firm|bank|airline|team|club|island|nation)$/

/** “the country’s gut”, “the airport’s profits”: whose it is, where the text names what the noun means. */
function ownerEdit(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  phrase: NounPhrase,
): Edit | null {
  const { words } = sentence
  const noun = words[phrase.first + 1]
  const mark = words[phrase.first + 2]
  if (
    noun === undefined ||
    mark === undefined ||
    !/^['’]s$/.test(mark.text) ||
    !(ownerNouns.test(noun.lemma) || namedKinds.test(noun.lemma))
  )
    return null
  const at = words[phrase.first]!.start
  const name = placeNouns.test(noun.lemma)
    ? placeBefore(context, at, noun.lemma)
    : namedKinds.test(noun.lemma)
      ? bearerOfKind(context, noun.lemma, at, wordsIn(context, passage))
      : bodyBefore(context, passage, sentence, phrase.first, phrase.first + 1)
  if (name === null || standsIn(context, passage, name, at)) return null
  return { start: at, end: mark.end, text: possessive(matchCase(words[phrase.first]!.text, name)) }
}

function descriptionEdit(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  phrase: NounPhrase,
): Edit | null {
  const { words } = sentence
  const head = words[phrase.head]!
  const at = { start: words[phrase.first]!.start, end: words[phrase.last]!.end }
  const after = (text: string): Edit => ({ start: at.end, end: at.end, text: ` [${text}]` })
  const instead = (text: string): Edit => ({ ...at, text: matchCase(words[phrase.first]!.text, text) })
  // “The agency contributed to this report”
  if (/^(?:this|these)$/i.test(words[phrase.first]!.text) && head.lemma === 'report') return null
  if (head.lemma === 'capital') {
    const capital = capitalBefore(context, at.start)
    return capital === null ? null : after(capital)
  }
  const modifiers = phrase.head - phrase.first - 1
  const bearer =
    modifiers > 0 || isPlural(head)
      ? null
      : bearerOfKind(context, head.lemma, at.start, wordsIn(context, passage))
  if (bearer !== null) return instead(bearer)
  const own = words.slice(phrase.first + 1, phrase.head).map((word) => word.lemma)
  const opens = at.start <= passage.span.start + 1
  // a name says more than “the Orsk-based company”
  const firm =
    opens && modifiers === 0 && firmNoun.test(head.lemma)
      ? bodyBefore(context, passage, sentence, phrase.first, phrase.last)
      : null
  if (firm !== null && !standsIn(context, passage, firm, Infinity)) return instead(firm)
  const same = richest(context, passage.sentence, own, head.lemma, head.start)
  if (same !== null) return same.plural === isPlural(head) ? instead(same.text) : null
  const brought = opens ? introduced(context, passage, own, head) : null
  if (brought !== null) return instead(brought)
  if (
    opens &&
    (bodyKinds.has(head.lemma) ||
      bodyNouns.has(head.lemma) ||
      starRoles.has(head.lemma) ||
      roleNouns.has(head.lemma))
  ) {
    const spokenFor = modifiers === 0 ? bodySpokenFor(context, sentence, head.lemma, at.start) : null
    const name = spokenFor ?? bodyBefore(context, passage, sentence, phrase.first, phrase.last)
    if (name !== null && !standsIn(context, passage, name, Infinity)) return instead(name)
  }
  // “the villages on their side” are more than the place named last
  if (modifiers > 0 || !placeNouns.test(head.lemma) || isPlural(head)) return null
  if (widePlaces.test(head.lemma) && words[phrase.first - 1]?.pos !== 'ADP') return null
  // “bailed out by the state” is done by a government
  if (
    head.lemma === 'state' &&
    !/^(?:in|across|around|throughout|within|outside|into)$/i.test(words[phrase.first - 1]?.text ?? '')
  )
    return null
  const place = placeBefore(context, at.start, head.lemma)
  return place === null || standsIn(context, passage, place, at.start) ? null : after(place)
}

/** How many sentences back whom “the bank” means must be named. */
const nearby = 3

/** Whom “the bank”, “the Brazilian driver” means, as a name; null where the article does not say. */
function bodyBefore(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  first: number,
  last: number,
): string | null {
  const { words } = sentence
  const head = words[last]!
  const modifiers = words.slice(first + 1, last).map(({ text }) => text)
  // “the new group” is another than that of which was told; “the social network” is none of the press
  const isOther = !mayBePerson(head.lemma) && modifiers.some((word) => /^(?:new|social)$/i.test(word))
  if (isPlural(head) || isOther) return null
  const from = words[first]!.start
  const printed = context.parsed.text.slice(from, head.end)
  const meant = resolveDescription(context.scene, passage.sentence, {
    printed,
    head,
    from,
    phrase: null,
    last,
  })
  if (meant.entity === null) return null
  if (mayBePerson(head.lemma)) {
    // A person is named only where the text says that they hold the role: whoever else speaks near by may not be meant.
    return isKnownAs(context.scene, meant.entity, head.lemma, modifiers, from) ? meant.entity.name : null
  }
  // Only whom the last sentences name: further back it may be another.
  const near = meant.entity.mentions.some(
    (one) => one.sentence >= passage.sentence - nearby && one.start < from,
  )
  const called =
    meant.entity.name.toLowerCase().split(/\s+/u).includes(head.lemma) ||
    isCalled(context.scene, meant.entity, head.lemma)
  // a league, a venue or a driver is no team
  if (/^(?:team|club)$/.test(head.lemma) && !called && !ofTeam.test(meant.entity.name)) return null
  if (!called && isOneOfSeveral(context, meant.entity, passage.sentence, head.lemma)) return null
  return near || called ? withArticle(context, meant.entity) : null
}

/** What a team’s name ends in: “Arizona Cardinals”, “Orsk United”. */
const ofTeam = /(?:\p{Ll}s|\b(?:City|United|Town|Rovers|Athletic|Rangers|F\.?C\.?|A\.?F\.?C\.?))$/u

/** Whether other bodies are named nearby as well, so that the noun may mean one of them; “the group” may mean people, too. */
function isOneOfSeveral(
  { entities, parsed, isSource }: ReferenceContext,
  meant: Entity,
  sentence: number,
  noun: string,
): boolean {
  const group = noun === 'group'
  const isFirm = firmNoun.test(noun)
  const isBody = ({ type, mentions }: Entity) =>
    group
      ? type !== 'person' && type !== 'place'
      : type === 'organisation' || (type === 'other' && mentions.some(({ start }) => isSource(start)))
  const others = entities.some(
    (one) =>
      one !== meant &&
      isBody(one) &&
      !(isFirm && isPublic(one)) &&
      one.mentions.some((mention) => mention.sentence < sentence && mention.sentence >= sentence - nearby),
  )
  const people = parsed.sentences
    .slice(Math.max(0, sentence - nearby), sentence)
    .some(({ words }) =>
      words.some(({ lemma }) =>
        /^(?:member|activist|campaigner|protester|militant|volunteer|researcher|resident)$/.test(lemma),
      ),
    )
  return others || (group && people)
}

/** Whether a name stands in the passage already. */
function standsIn({ scene }: ReferenceContext, { span }: Passage, name: string, before: number): boolean {
  const last = name.split(/\s+/u).at(-1) ?? name
  return scene.text.slice(span.start, Math.min(span.end, before)).includes(last)
}

const wordsIn = ({ parsed }: ReferenceContext, { span }: Passage) => parsed.text.slice(span.start, span.end)
const isPlural = (word: Word) => word.lemma !== word.text.toLowerCase() && /s$/i.test(word.text)
const matchCase = (model: string, text: string) =>
  /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text

/** The capital of the state that the article places its events in, where it names that city too. */
function capitalBefore(context: ReferenceContext, at: number): string | null {
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
function placeBefore(context: ReferenceContext, at: number, noun: string): string | null {
  const ofState = /^(?:country|nation)$/.test(noun)
  const { scene, isSource } = context
  const near = namedIn(scene, Math.max(0, at - placeReach), at).filter(
    (one) => isState(one.entity.name) === ofState && !(ofState && isVisited(context, one)),
  )
  const located = near.filter(({ start }) => !isSource(start))
  const found = located.findLast(
    ({ entity: { name, type } }) => type === 'place' && !(settlement.test(noun) && ofTownParts.test(name)),
  )
  // “Orsk Wood” may be a town or a part of one
  const part = located.findLast(({ entity: { name } }) => mayBePartOfTown.test(name))
  if (settlement.test(noun) && part !== undefined && found !== undefined && part.start >= found.start)
    return null
  if (found === undefined || (/^(?:town|village)$/.test(noun) && hasParts(context, found.entity))) return null
  if (isToldToBeOther(context, found.entity, noun)) return null
  if (/^(?:region|province)$/.test(noun) && isOneOfPlaces(context, found.entity)) return null
  if (widePlaces.test(noun) && (isRefuge(context, found) || isWayEnd(context, found))) return null
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

/** Whether the article names another place, so that “the region” may be one that holds both; not where it tells that this is a region. */
const isOneOfPlaces = (context: ReferenceContext, place: Entity): boolean =>
  !isToldToBeRegion(context, place) &&
  context.entities.some((one) => one !== place && one.type === 'place' && !isState(one.name))

const settlement = /^(?:city|town|village)$/
/** “Orsk Street”: no town by its last word. */
const ofTownParts = /\s(?:Avenue|Boulevard|Lane|Road|Square|Station|Street|Gardens|Hospital|Stadium|Airport)$/
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
