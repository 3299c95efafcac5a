import type { Entity } from '../../naming/entity.ts'
import { mayBePerson } from '../../words/persons.ts'
import { pronounSubject, subjectPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import { couldBePerson, genderOfPronoun, isWhere } from './pronoun-fit.ts'
import { resolvePronoun } from './pronouns.ts'
import { heardBefore, namedIn, type Named, type Scene } from './scene.ts'

/** What somebody is as well as what they did: “the 66-year-old retired driver”, “the 66-year-old retired in May”. */
const participles =
  'retired|unemployed|married|divorced|widowed|disabled|convicted|suspected|registered|qualified|trained|experienced|celebrated|acclaimed|decorated|disgraced|jailed|troubled|unarmed|gifted|talented|masked|bearded'
/** Words after which such a word is what they did. */
const behindDeed =
  'in|on|at|to|from|of|for|by|with|after|before|when|while|as|and|or|but|because|last|early|soon|then|again|the|an?|his|her|their|that|not|too|earlier|later|this'
/** Words that go on behind somebody called by no more than an age. */
const goesOn =
  'is|was|has|had|will|would|can|could|may|might|must|and|or|but|who|whose|from|in|at|on|with|to|for|of|as|when|while|after|before|because|that|also|then|later|now|never|still|not|did|does|denies|admits|insists|remains|faces|\\p{Ll}+(?:ed|ly)|said|says|told|left|went|came|won|lost|took|made|got|gave|fled|fell|ran|led|wrote|became|began|spent|put|set|kept|held|hit|met'

const byAge = new RegExp(
  String.raw`\bthe (\d{1,3}|\p{Ll}+(?:-\p{Ll}+)?)-year-old(?!\s(?:${participles})\s(?!(?:${behindDeed})\b)\p{Ll})(?=[,.;:!?’'"”]|$|\s(?:${goesOn})\b)`,
  'iu',
)

/** “the 45-year-old” for somebody, with nothing behind that says what else they are: no “45-year-old driver”, “45-year-old retired driver”. */
export const calledByAge = (text: string): RegExpExecArray | null =>
  // few texts tell of an age, and the rest takes long
  /-year-old/i.test(text) ? byAge.exec(text) : null

/** An age behind a name, “Ann Lee, 45,”, “Ann Lee (45)”, “Ann Lee, a 45-year-old nurse”, and before it: “45-year-old nurse Ann Lee”, not “the 45-year-old trained at Orsk Park”. */
const behind =
  /^(?:,\s(?:aged\s|now\s|both\s)?(\d{1,3})(?=[,.;:)]|\s(?:and|from|of)\b)|,\s(?:an?|the)\s(\d{1,3})-year-old\b|\s\((\d{1,3})\)|,?\saged\s(\d{1,3})\b|,\swho\s(?:is|was|turned|turns)\s(\d{1,3})(?=[,.;]))/u
const before = new RegExp(
  String.raw`\b(\d{1,3})-year-old\s(?!(?!(?:${participles})\s(?!(?:${behindDeed})\b))(?:${goesOn})\b)(?:(?!(?:an?|the|at|in|on|to|by|for|with)\s)[\p{L}-]+\s){0,4}$`,
  'iu',
)
const reach = 60

/** The ages that a text gives somebody; none where it gives none. */
const agesOf = ({ text }: Scene, { mentions }: Entity): Set<number> =>
  new Set(
    mentions.flatMap(({ start, end }) => {
      const found = [
        ...(behind.exec(text.slice(end, end + reach)) ?? []).slice(1),
        before.exec(text.slice(Math.max(0, start - reach), start))?.[1],
      ]
      return found.flatMap((age) => (age === undefined ? [] : [Number(age)]))
    }),
  )

/** Whether the text gives somebody the age that “the 29-year-old striker” says, or none. */
export function mayBeAged(scene: Scene, entity: Entity, modifiers: readonly string[]): boolean {
  const at = modifiers.indexOf('year')
  const told = agesOf(scene, entity)
  return at < 1 || told.size === 0 || told.has(Number(modifiers[at - 1]))
}

/** Whether the text tells that somebody is of the age that “the teenager” says. */
export const isTeenager = (scene: Scene, entity: Entity): boolean =>
  [...agesOf(scene, entity)].some((age) => age >= 13 && age < 20)

/**
 * Whom “the 45-year-old” means: the one person to whom the text gives that age; else, of those to whom it gives none, the one
 * of whom the sentences before it in the paragraph tell. Null where none or several may be meant.
 */
export function personOfAge(scene: Scene, index: number, printed: string): Entity | null {
  const years = calledByAge(printed)?.[1]
  if (years === undefined) return null
  const age = Number(years)
  const people = scene.entities.filter((one) => isPerson(scene, one))
  const bearers = people.filter((one) => agesOf(scene, one).has(age))
  if (bearers.length > 0) return bearers.length === 1 ? bearers[0]! : null
  // “A 45-year-old man was held”: somebody without a name is of that age
  const told = scene.text.slice(0, scene.sentences[index]!.start)
  if (new RegExp(`\\b${age}-year-old\\b|\\baged ${age}\\b`, 'u').test(told)) return null
  const mayBe = (one: Entity) => isPerson(scene, one) && agesOf(scene, one).size === 0
  const near = toldOf(scene, index - 1)
  if (near === null || near.some((one) => mayBe(one))) return oneOf(near, mayBe)
  const { paragraph } = scene.sentences[index]!
  const farther = toldOf(scene, index - 2)
  return near.length === 0 && scene.sentences[index - 2]?.paragraph === paragraph
    ? oneOf(farther, mayBe)
    : null
}

/**
 * “Danny Croft is staying. The 29-year-old striker …”: of whom no age or that very one is told, or else whom the age by itself means; null
 * where that cannot be told. A striker of 22 named elsewhere is not him.
 */
export function agreeingInAge(scene: Scene, index: number, printed: string, entity: Entity): Entity | null {
  const age = /\b(\d{1,3})-year-old\b/u.exec(printed)?.[1]
  const told = agesOf(scene, entity)
  if (age === undefined || told.size === 0 || told.has(Number(age))) return entity
  return personOfAge(scene, index, `the ${age}-year-old`)
}

const isPerson = (scene: Scene, entity: Entity) =>
  entity.type === 'person' || (couldBePerson(scene, entity) && !isWhere(scene, entity))

const oneOf = (people: readonly Entity[] | null, mayBe: (one: Entity) => boolean): Entity | null => {
  const fitting = new Set(people?.filter(mayBe))
  return fitting.size === 1 ? [...fitting][0]! : null
}

/** Those whose office it is to speak of somebody else. */
const speaksFor =
  /\b(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|prosecutor|police|detective|officer|agent|publicist|judge|coroner)\b/i

/** The people of whom a sentence tells by name or by its subject, without those who only tell of others; null where it tells of somebody without a name. */
function toldOf(scene: Scene, index: number): Entity[] | null {
  const sentence = scene.sentences[index]
  if (sentence === undefined) return []
  const { words, phrases, start, end } = sentence
  const nameless = phrases.some(
    ({ kind, first, head }) =>
      kind === 'common' &&
      /^(?:an?|another|one)$/i.test(textAt(words, first)) &&
      mayBePerson(words[head]!.lemma) &&
      words[head]!.text.toLowerCase() === words[head]!.lemma &&
      words[first - 1]?.pos !== 'ADP' &&
      !/^(?:,|as|be|become|remain|call|name)$/.test(words[first - 1]?.lemma ?? '') &&
      !scene.isQuoted(words[head]!.start),
  )
  if (nameless) return null
  const named = namedIn(scene, start, end).filter(
    (one) =>
      (one.entity.type === 'person' ||
        (isPerson(scene, one.entity) &&
          // “Ann Lee, of Mill Lane”
          !/\b(?:of|from|in|at|near|on|to)\s$/.test(
            scene.text.slice(Math.max(0, one.start - 6), one.start),
          ))) &&
      !scene.isQuoted(one.start),
  )
  const pronoun = pronounSubject(sentence) ?? words.find(({ text }) => genderOfPronoun(text) !== null)
  const meant =
    pronoun === undefined || scene.isQuoted(pronoun.start)
      ? null
      : (resolvePronoun(scene, index, pronoun.start, pronoun.text.toLowerCase())?.entity ?? null)
  const all = [...named.map(({ entity }) => entity), ...(meant === null ? [] : [meant])]
  const subject = subjectPhrase(sentence)
  const described =
    subject?.kind === 'common' && mayBePerson(words[subject.head]!.lemma)
      ? scene.finding.byWords(scene, index, subject.first, subject.last)
      : null
  if (described !== null && described.entity === null && all.length === 0) return null
  return all.filter(
    (one) => !named.some((mention) => mention.entity === one && onlyTells(scene, index, mention)),
  )
}

/** “…, prosecutor Ann Lee confirmed”, “his lawyer, Ann Lee, said”: somebody whose office makes them speak of another. */
const onlyTells = (scene: Scene, index: number, { entity, start, end, role }: Named): boolean =>
  heardBefore(scene, end).some(
    (one) => one.sentence === index && one.start <= start && one.speaker.entity === entity,
  ) && speaksFor.test(role ?? entity.roles.join(' '))
