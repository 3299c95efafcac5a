/** Whom a text calls by what they are, and not by name: “the Italian”, “the mum-of-three”, “the former striker”. */
import { wordsOfNation } from '../../data/nationals.ts'
import type { Entity } from '../../naming/entity.ts'
import { isPerson } from '../../words/persons.ts'
import { singular } from '../../words/nouns.ts'
import { isAnyVerb } from '../../words/words.ts'
import { nationCalled } from './described.ts'
import { couldBePerson, isWhere, type Gender } from './pronoun-fit.ts'
import { namedIn, type Named, type Scene } from './scene.ts'

/** How many sentences back somebody may be called by an epithet of which the text told nothing before. */
const reach = 5

/** How often a text names whom it is about before an epithet, and how many times as often as others near by. */
const mentionsOfHero = 4
const timesOthers = 2

/**
 * The one person, of a gender where it is known, of whom the sentences before an offset tell by name; of several the one named
 * last, where the text is about them. Null for none, or where another may be meant.
 * @param mayBe whether somebody may be called so at all
 */
export function onlyPerson(
  scene: Scene,
  index: number,
  from: number,
  gender: Gender | null,
  mayBe: (entity: Entity) => boolean = () => true,
): Entity | null {
  const near = scene.sentences[Math.max(0, index - reach)]!.start
  const named = namedIn(scene, near, from).filter(
    (one) =>
      !scene.isQuoted(one.start) &&
      isPersonOf(scene, one, gender) &&
      mayBe(one.entity) &&
      !/^['’]s\s/.test(scene.text.slice(one.end, one.end + 3)),
  )
  const last = named.at(-1)?.entity
  if (last === undefined) return null
  const count = ({ mentions }: Entity) => mentions.filter(({ start }) => start < from).length
  const isHero = (others: readonly Entity[]) =>
    count(last) >= mentionsOfHero && others.every((one) => count(last) >= timesOthers * count(one))
  const others = named.flatMap(({ entity }) => (entity === last ? [] : [entity]))
  return others.length === 0 || isHero(others) ? last : null
}

/** Whether a name is a person’s, or that of who does something, of which nothing tells what it is: “Roe finished second”, “Roe, who won”. */
const isPersonOf = (scene: Scene, { entity, sentence, end }: Named, gender: Gender | null): boolean => {
  if (entity.type === 'person') return gender === null || (entity.gender ?? gender) === gender
  const next = scene.sentences[sentence]!.words.find(({ start }) => start >= end)
  return (
    entity.type === 'other' &&
    !isWhere(scene, entity) &&
    // “Staff met”
    !isPerson(singular(entity.name.toLowerCase())) &&
    (isAnyVerb(next) || scene.text.startsWith(', who ', end))
  )
}

/**
 * Whom “the Italian” or “the mum-of-three” means: the one of whom the text has told that; where it has told it of nobody the
 * only person near by. Null where it has of several, or leaves open who it is.
 */
export function calledSo(
  scene: Scene,
  index: number,
  from: number,
  printed: string,
  gender: Gender | null,
): Entity | null {
  const nation = nationCalled(printed)
  const told = scene.entities.filter(
    (one) =>
      (one.type === 'person' || couldBePerson(scene, one)) &&
      (gender === null || (one.gender ?? gender) === gender) &&
      one.mentions[0]!.start < from &&
      (nation === null ? isParent(scene, one, printed) : isOfNation(scene, one, nation)),
  )
  return told.length > 0 ? (told.length === 1 ? told[0]! : null) : onlyPerson(scene, index, from, gender)
}

/** How far around a name, in characters, it may stand of what nation somebody is. */
const beside = 50

/** “Italy’s Ann Lee”, “Italian driver Ann Lee”, “Ann Lee of Italy”, “Ann Lee, an Italian driver”: whether the text says so right beside a name. */
function isOfNation({ text }: Scene, { mentions, roles }: Entity, nation: string): boolean {
  const words = wordsOfNation(nation).join('|')
  const before = new RegExp(String.raw`\b(?:${words})(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,2}$`, 'u')
  const behind = new RegExp(
    String.raw`^(?:,?\s(?:of|from)\s(?:the\s)?|\s\(|,\s(?:an?|the)\s(?:[\p{Ll}\d-]+\s){0,3})(?:${words})\b`,
    'u',
  )
  const inRole = new RegExp(String.raw`\b(?:${words})\b`, 'u')
  return (
    roles.some((role) => inRole.test(role)) ||
    mentions.some(
      ({ start, end }) =>
        before.test(text.slice(Math.max(0, start - beside), start)) ||
        behind.test(text.slice(end, end + beside)),
    )
  )
}

/** “Ann Lee, a mother of three,”: whether the text tells by the same words, hyphens aside, whose mother or father somebody is. */
function isParent({ text }: Scene, { mentions, roles }: Entity, printed: string): boolean {
  const words = printed
    .toLowerCase()
    .replace(/^the\s/, '')
    .replaceAll('-', ' ')
  const tells = (around: string) => around.toLowerCase().replaceAll('-', ' ').includes(words)
  return (
    roles.some(tells) ||
    mentions.some(({ start, end }) => {
      const behind = /^,\s[^.;!?\p{Lu}]*/u.exec(text.slice(end, end + beside))?.[0] ?? ''
      const before = /[^.;,!?\p{Lu}]*$/u.exec(text.slice(Math.max(0, start - beside), start))?.[0] ?? ''
      return tells(behind) || tells(before)
    })
  )
}
