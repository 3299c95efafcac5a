import { bodyKinds, bodyNouns, roleNouns, starRoles } from '../data/cues.ts'
import wordnet from '../data/wordnet.json' with { type: 'json' }

/** WordNet files these first under groups, states or events, or its commoner words lack them. */
const others =
  `person people other fatality dead troop crew staff fan climber deckhand farmhand stagehand councilor councillor mla
  carer cleaner fireman anesthetist influencer landlady publican flatmate complainant appellant beekeeper`.split(
    /\s+/,
  )
/** And these under people, where news has a thing. */
const things = new Set('siren scanner printer washer server router trailer calculator'.split(' '))
const persons: ReadonlySet<string> = new Set(
  [...wordnet.persons.split(' '), ...others].filter((noun) => !things.has(noun)),
)

/** Whether a noun, singular and in lower case, is one for people, whoever they are: “worker”, “climber”, “passenger”. */
export const isPerson = (noun: string): boolean => persons.has(noun)

/** Nouns in the singular for people who are “they”. */
export const ofSeveral = /^(?:family|couple|crew|staff|band|gang|team|pair|duo|trio|jury)$/

/** Whether a noun may stand for one person, though it may mean something else: beside those for people “head”, “chair”, “star”. */
export const mayBePerson = (noun: string): boolean =>
  (isPerson(noun) || roleNouns.has(noun) || starRoles.has(noun)) &&
  !bodyNouns.has(noun) &&
  !bodyKinds.has(noun) &&
  noun !== 'people'
