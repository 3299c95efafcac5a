import { bodyNouns, officialRoles, roleNouns } from './data/cues.ts'
import type { Entity } from './names.ts'
import type { ParsedSentence } from './parse.ts'

/** Who a mention means. `entity` is null for somebody unnamed. */
export type Speaker = {
  name: string
  entity: Entity | null
  /** The noun that carries the mention: “governor”. */ head: string
}

/** Where speakers were met so far, nearest last. */
export type Heard = { speaker: Speaker; sentence: number; start: number }

type Context = {
  text: string
  entities: readonly Entity[]
  heard: readonly Heard[]
  sentences: readonly ParsedSentence[]
  isQuoted: (offset: number) => boolean
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** The entity that has a mention inside the span and ends where the span’s words end, or the one nearest its end. */
function entityIn(entities: readonly Entity[], start: number, end: number): Entity | null {
  let best: { entity: Entity; end: number } | null = null
  for (const entity of entities)
    for (const mention of entity.mentions)
      if (mention.start >= start && mention.end <= end && (best === null || mention.end > best.end))
        best = { entity, end: mention.end }
  return best?.entity ?? null
}

/** Who is meant by the words `[first, last]` of a sentence. */
export function resolveSpeaker(
  context: Context,
  sentenceIndex: number,
  first: number,
  last: number,
): Speaker | null {
  const sentence = context.sentences[sentenceIndex]
  const from = sentence?.words[first]
  const to = sentence?.words[last]
  if (sentence === undefined || from === undefined || to === undefined) return null
  const printed = fold(context.text.slice(from.start, to.end))
  if (/^(?:he|she|him|her|they|it|i|we|us|them|who|his|this|that)$/i.test(printed))
    return resolvePronoun(context, sentenceIndex, from.start, printed.toLowerCase())
  const phrase =
    sentence.phrases.find((one) => one.first === first) ??
    sentence.phrases.find((one) => one.first >= first && one.last <= last)
  const head = sentence.words[phrase?.head ?? last]
  if (head === undefined) return null
  const second = sentence.phrases.find(
    (one) => one.first > (phrase?.last ?? last) && one.last <= last && one.kind === 'name',
  )
  const joined = second !== undefined && /^(?:and|&)$/i.test(sentence.words[second.first - 1]?.text ?? '')
  if (head.pos === 'PROPN' || phrase?.kind === 'name') {
    const entity = entityIn(context.entities, from.start, joined ? head.end : to.end) ?? null
    if (joined) {
      const other = entityIn(context.entities, head.end, to.end)
      return {
        name: `${entity?.name ?? head.text} and ${other?.name ?? ''}`.trim(),
        entity: null,
        head: head.lemma,
      }
    }
    if (entity !== null) return { name: entity.name, entity, head: head.lemma }
  }
  return resolveDescription(context, sentenceIndex, printed, head.lemma, from.start)
}

/** “the official”: somebody described, who may have been met before. */
function resolveDescription(
  context: Context,
  sentenceIndex: number,
  printed: string,
  head: string,
  at: number,
): Speaker {
  const own: Speaker = { name: printed, entity: null, head }
  const definite = /^(?:the|this|that)\s/i.test(printed)
  const bare = printed.split(/\s+/u).length <= 2
  if (!definite) return own
  const before = context.heard.filter((one) => one.start < at)
  if (bare && (officialRoles.has(head) || roleNouns.has(head))) {
    const fits = (other: string) => other === head || (head === 'official' && officialRoles.has(other))
    const heard = before.findLast(
      (one) => one.speaker.name !== printed && (fits(one.speaker.head) || fitsRole(one.speaker.entity, fits)),
    )
    if (heard !== undefined) return heard.speaker
    const named = nearest(context, at, (entity) => entity.type === 'person' && fitsRole(entity, fits))
    if (named !== null) return { name: named.name, entity: named, head }
    const last = before.at(-1)
    if (/^(?:man|woman)$/.test(head) && last?.speaker.entity?.type === 'person') return last.speaker
  }
  if (bare && bodyNouns.has(head)) {
    const same = nearest(context, at, (entity) => entity.name.toLowerCase().split(/\s+/u).includes(head))
    if (same !== null) return { name: same.name, entity: same, head }
    const recent = before.findLast(
      (one) => one.sentence >= sentenceIndex - 4 && one.speaker.entity?.type === 'organisation',
    )
    if (recent !== undefined) return recent.speaker
    if (
      /^(?:company|firm|group|agency|bank|club|team|maker|manufacturer|retailer|airline|carrier|startup)$/.test(
        head,
      )
    ) {
      const organisation = commonest(
        context,
        at,
        (entity) => entity.type === 'organisation' || entity.type === 'other',
      )
      if (organisation !== null) return { name: organisation.name, entity: organisation, head }
    }
  }
  return own
}

const fitsRole = (entity: Entity | null, fits: (noun: string) => boolean) =>
  entity !== null &&
  entity.mentions.some((mention) =>
    (mention.role ?? '')
      .toLowerCase()
      .split(/[\s-]+/u)
      .some(fits),
  )

function nearest(context: Context, at: number, wanted: (entity: Entity) => boolean): Entity | null {
  let best: { entity: Entity; start: number } | null = null
  for (const entity of context.entities) {
    if (!wanted(entity)) continue
    for (const mention of entity.mentions)
      if (mention.start < at && (best === null || mention.start > best.start))
        best = { entity, start: mention.start }
  }
  return best?.entity ?? null
}

function commonest(context: Context, at: number, wanted: (entity: Entity) => boolean): Entity | null {
  const before = (entity: Entity) => entity.mentions.filter((mention) => mention.start < at).length
  const found = context.entities
    .filter((entity) => wanted(entity) && before(entity) > 1)
    .sort((a, b) => before(b) - before(a))
  return found[0] ?? null
}

/** Whom a pronoun means: the nearest fitting speaker or subject, looked for backwards over six sentences. */
export function resolvePronoun(
  context: Context,
  sentenceIndex: number,
  at: number,
  pronoun: string,
): Speaker | null {
  const wantsPerson = /^(?:he|she|him|her|his|i|who)$/.test(pronoun)
  const gender = /^(?:she|her)$/.test(pronoun) ? 'female' : /^(?:he|him|his)$/.test(pronoun) ? 'male' : null
  const fits = (speaker: Speaker): boolean => {
    const { entity } = speaker
    if (wantsPerson) {
      if (entity === null) return roleNouns.has(speaker.head) && !/s$/.test(speaker.head)
      if (entity.type !== 'person' && !(entity.type === 'other' && entity.name.includes(' '))) return false
      return gender === null || entity.gender === null || entity.gender === gender
    }
    if (pronoun === 'it') return entity === null ? bodyNouns.has(speaker.head) : entity.type !== 'person'
    return true
  }
  for (let index = sentenceIndex; index >= Math.max(0, sentenceIndex - 6); index -= 1) {
    const heard = context.heard.filter((one) => one.sentence === index && one.start < at && fits(one.speaker))
    // In one sentence the subject comes first; a speaker met there is a subject.
    const subject = subjectOf(context, index, at, fits)
    const last = heard.at(-1)
    if (
      last !== undefined &&
      (gender === null ||
        last.speaker.entity?.gender === gender ||
        subject === null ||
        subject.entity?.gender !== gender)
    )
      return last.speaker
    if (subject !== null) return subject
  }
  return null
}

/** The first named person or body of a sentence, outside quotation marks and before `at`. */
function subjectOf(
  context: Context,
  sentence: number,
  at: number,
  fits: (speaker: Speaker) => boolean,
): Speaker | null {
  let best: { entity: Entity; start: number } | null = null
  for (const entity of context.entities)
    for (const mention of entity.mentions) {
      if (mention.sentence !== sentence || mention.start >= at || context.isQuoted(mention.start)) continue
      if (context.text.slice(mention.end, mention.end + 2).match(/^['’]s?/)) continue
      if (fits({ name: entity.name, entity, head: '' }) && (best === null || mention.start < best.start))
        best = { entity, start: mention.start }
    }
  return best === null ? null : { name: best.entity.name, entity: best.entity, head: '' }
}
