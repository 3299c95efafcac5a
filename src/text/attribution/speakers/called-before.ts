import { isCalled } from './body-kinds.ts'
import { isSucceeded } from './running-body.ts'
import { heardBefore, speakerOf, type Scene, type Speaker } from './scene.ts'

/** “Vakt wants more. The panel met in May. The group said”: whether a sentence since the body named is about another that the noun may mean. */
export function isOfAnother(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  { entity }: Speaker,
): boolean {
  const since = entity?.mentions.findLast(({ start }) => start < from)?.sentence
  return (
    entity !== null &&
    since !== undefined &&
    isSucceeded(scene.sentences, since, index, noun, (one) => isCalled(scene, entity, one, from))
  )
}

/** “the mission” after “the Lund Monitoring Mission”: the one body whose name ends in the noun; null for none or several. */
export function calledByLastWord(scene: Scene, from: number, noun: string): Speaker | null {
  const [only, another] = scene.entities.filter(
    ({ type, name, mentions }) =>
      type !== 'person' &&
      type !== 'place' &&
      /\s/.test(name) &&
      name.toLowerCase().endsWith(` ${noun}`) &&
      mentions[0]!.start < from,
  )
  return only === undefined || another !== undefined ? null : speakerOf(only, noun)
}

/** Those of whom a story has one lot, so that the noun alone means the same. */
const oneLot = /^(?:prosecutors|investigators|detectives)$/

/** One word that tells of whom they are before the noun: “state”, and no number or article. */
const fuller =
  /^(?!(?:the|some|other|many|several|both|these|those|former|two|three|four|five|six)\s)[\p{L}-]+\s\p{L}+$/iu

/** “The source” after “A harbour source said”: the only one that spoke before; null for none or several. */
export function sourceBefore(scene: Scene, from: number): Speaker | null {
  const spoke = heardBefore(scene, from).flatMap(({ speaker }) =>
    speaker.entity === null && speaker.head === 'source' && !speaker.plural ? [speaker] : [],
  )
  const isOne = new Set(spoke.map(({ name }) => name)).size === 1
  return isOne && /^(?:an?|one)\s/i.test(spoke[0]!.name) ? spoke[0]! : null
}

/** “Prosecutors” after “State prosecutors”: the fuller words by which the text spoke of them before; null for none or several. */
export function calledBefore(scene: Scene, from: number, noun: string): string | null {
  if (!oneLot.test(noun)) return null
  const called = heardBefore(scene, from).flatMap(({ speaker: { name, entity } }) =>
    entity === null && fuller.test(name) && name.toLowerCase().endsWith(` ${noun}`) ? [name] : [],
  )
  return new Set(called).size === 1 ? called[0]! : null
}
