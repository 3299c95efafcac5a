import { genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Scene } from '../../attribution/speakers/scene.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'

/** Kin who mostly bear one surname. */
const kin =
  /^(?:father|mother|brother|sister|son|daughter|husband|wife|widow|widower|uncle|grandfather|grandson)$/

/** What may stand between “her” and such a noun: “her late father”, “his younger brother”. */
const longestLeadIn = 2

/** How many sentences back whose kin it is may be named: two short paragraphs. */
const reach = 6

/**
 * “Her brother Thomas Roe”: whom the pronoun means where, of all whom the sentences before name and it fits, one only bears
 * the surname of the kin; null where none or several do.
 */
export function bearerOfKin(scene: Scene, sentence: ParsedSentence, index: number): Entity | null {
  const { words } = sentence
  const gender = genderOfPronoun(words[index]!.text)
  const noun = words.findIndex(
    ({ lemma }, at) => at > index && at <= index + 1 + longestLeadIn && kin.test(lemma),
  )
  const from = words[noun + 1]?.text === ',' ? words[noun + 2] : words[noun + 1]
  if (gender === null || noun < 0 || from === undefined) return null
  const named = namedIn(scene, from.start, sentence.end).find(({ start }) => start === from.start)
  const surname = surnameOf(named?.entity)
  if (named === undefined || surname === null) return null
  const at = scene.sentences.indexOf(sentence)
  const bearers = scene.entities.filter(
    (one) =>
      one !== named.entity &&
      one.type === 'person' &&
      one.gender === gender &&
      surnameOf(one) === surname &&
      one.mentions.some((mention) => mention.start < from.start && mention.sentence >= at - reach),
  )
  return bearers.length === 1 ? bearers[0]! : null
}

/** The last word of a name that has a given name too; null for others. */
const surnameOf = (entity: Entity | undefined) => {
  const words = entity?.name.split(/\s+/u) ?? []
  return words.length > 1 ? words.at(-1)!.toLowerCase() : null
}
