import { verbsWithoutThat } from '../../data/cues.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { lastStartingBefore } from '../../words/spans.ts'
import { indexFrom, isAnyVerb } from '../../words/words.ts'

/** Who a mention means. `entity` is null for somebody unnamed, and for several together. */
export type Speaker = {
  name: string
  entity: Entity | null
  /** The noun that carries the mention, dictionary form: “governor”. */
  head: string
  /** Several together: “officials”, “Britain and France”. */
  plural: boolean
}

/** A place where a speaker was met; `asked`: to whom they put a question there. */
export type Heard = { speaker: Speaker; sentence: number; start: number; asked?: Speaker | null }

/** A name where it stands, with whom it names. */
export type Named = Mention & { entity: Entity }

/**
 * How it is found who is meant. Those who a pronoun means may be told of by words, whose meaning may hang on a pronoun in turn: what
 * one way of finding needs of a wider one, it asks for here.
 */
export type Finding = {
  /** Who is meant by the words `[first, last]` of a sentence. */
  byWords: (scene: Scene, index: number, first: number, last: number) => Speaker | null
  /** Somebody told of by a phrase: “the driver”, or who is named elsewhere. */
  byPhrase: (scene: Scene, index: number, phrase: NounPhrase) => Speaker
}

/** What is known of a text when somebody in it is to be identified. */
export type Scene = {
  text: string
  sentences: readonly ParsedSentence[]
  entities: readonly Entity[]
  /** Every mention in order. */
  named: readonly Named[]
  /** Speakers met so far, in order. */
  heard: readonly Heard[]
  isQuoted: (offset: number) => boolean
  finding: Finding
}

/** The names that stand inside a span, in order. */
export function namedIn(scene: Scene, start: number, end: number): Named[] {
  const found: Named[] = []
  for (let at = lastStartingBefore(scene.named, start) + 1; at < scene.named.length; at += 1) {
    const one = scene.named[at]!
    if (one.start >= end) break
    if (one.end <= end) found.push(one)
  }
  return found
}

/** How many names back “the company” may reach; past that no reader would follow. */
const reach = 200

/** The nearest name before an offset that fits. */
export function nearestNamed(scene: Scene, before: number, fits: (one: Named) => boolean): Named | null {
  const from = lastStartingBefore(scene.named, before)
  for (let at = from; at >= Math.max(0, from - reach); at -= 1) {
    const one = scene.named[at]!
    if (fits(one)) return one
  }
  return null
}

/** How many speakers back a description may reach. */
const memory = 50

/** The speakers met before an offset, nearest first. */
export function heardBefore(scene: Scene, before: number): Heard[] {
  const last = lastStartingBefore(scene.heard, before)
  return scene.heard.slice(Math.max(0, last + 1 - memory), last + 1).toReversed()
}

/** Somebody named, met by a noun: “governor”, or none. */
export const speakerOf = (entity: Entity, head: string): Speaker => ({
  name: entity.name,
  entity,
  head,
  plural: false,
})

/** The one named most before, the article’s own subject; of two alike what is known for a body. */
export function commonest(scene: Scene, at: number, wanted: (entity: Entity) => boolean): Entity | null {
  let best: { entity: Entity; weight: number } | null = null
  for (const entity of scene.entities) {
    if (!wanted(entity)) continue
    const count = entity.mentions.filter((mention) => mention.start < at).length
    const weight = count + (entity.type === 'organisation' ? 0.5 : 0)
    if (count >= 1 && (best === null || weight > best.weight)) best = { entity, weight }
  }
  return best?.entity ?? null
}

/** “Ann Lee said that Bo Roe had fled”: the names that are subjects of what a sentence reports. */
export function subjectsOfSaid(scene: Scene, { words, start, end }: ParsedSentence): Named[] {
  return namedIn(scene, start, end).filter((one) => {
    const at = indexFrom(words, one.start)
    const next = words.find((word) => word.start >= one.end)
    const link = words[at - 1]
    return isAnyVerb(next) && (/^that$/i.test(link?.text ?? '') || verbsWithoutThat.has(link?.lemma ?? ''))
  })
}
