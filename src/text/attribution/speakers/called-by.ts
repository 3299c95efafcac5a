import { officialRoles } from '../../data/cues.ts'
import type { Entity } from '../../naming/entity.ts'
import { inFull } from '../../naming/bearers.ts'
import { isTeenager, mayBeAged } from './ages.ts'
import { onlyPerson } from './epithets.ts'
import { mayBeNew, offices } from './newcomers.ts'
import { genderFits } from './pronoun-fit.ts'
import type { Scene } from './scene.ts'

/** Whether a word of somebody’s offices, as printed, is one looked for. */
export const fitsRole = (entity: Entity, fits: (noun: string) => boolean) =>
  entity.roles.some((role) =>
    role
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => fits(inFull(word.replace(/\.$/, '')))),
  )

/** Whether somebody may be meant by a noun for a person: the text gives them no office, or this one. A police chief is not “the driver”. */
export const mayHold = (entity: Entity, noun: string) =>
  fitsRole(entity, (one) => one === noun) ||
  !fitsRole(entity, (one) => officialRoles.has(one) || offices.test(one))

/** “…,” added the champion: who says more is who has spoken. */
const addsMore = ({ text }: Scene, from: number) =>
  /\badd(?:s|ed)\s$/.test(text.slice(Math.max(0, from - 7), from))

/** Whether a noun means somebody: the text tells it of them, or of nobody else near by whom it may mean. */
export function isCalledBy(
  scene: Scene,
  index: number,
  from: number,
  noun: string,
  modifiers: readonly string[],
  entity: Entity,
  fits: (noun: string) => boolean,
): boolean {
  if (fitsRole(entity, fits) || (noun === 'teenager' && isTeenager(scene, entity))) return true
  if (modifiers.length === 0 && mayBeNew(noun) && !addsMore(scene, from)) return false
  const [woman, man] = [genderFits(noun, 'female'), genderFits(noun, 'male')]
  const gender = woman === man ? null : woman ? 'female' : 'male'
  return (
    mayHold(entity, noun) &&
    (addsMore(scene, from) ||
      onlyPerson(
        scene,
        index,
        from,
        gender,
        (one) => mayHold(one, noun) && mayBeAged(scene, one, modifiers),
      ) === entity)
  )
}
