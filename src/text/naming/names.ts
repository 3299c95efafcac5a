import type { Name } from '../../model/reading.ts'
import { bearersApart } from './another-bearer.ts'
import { describedBearer, titledName, titleOf } from './bearers.ts'
import { firmNames } from './companies.ts'
import { kinByGivenName, withSurnames } from './kin.ts'
import { mentionsIn } from './mentions.ts'
import type { Entity } from './entity.ts'
import { calledBy } from './nicknames.ts'
import { keyOf } from './letters-behind.ts'
import { officeSetBefore } from './offices-before.ts'
import { capitalsOf, isTitleCase } from './openings.ts'
import { withInitials } from './ranks-or-initials.ts'
import { stateBodyName } from './state-bodies.ts'
import { genderByOthers, genderOf } from './genders.ts'
import { typeOf } from './types.ts'
import { isProse, type ParsedText } from '../tags/parse.ts'
import {
  wordCount,
  titlesOf,
  type Index,
  titledThroughout,
  titledKey,
  namedBeforeBearers,
  knownWhole,
  joined,
  addTo,
} from './known-names.ts'

/** The names of a text, each joined with its shorter forms: “Trump” with “Donald Trump”. In order of first mention. */
export function entities(parsed: ParsedText): Entity[] {
  const capitals = capitalsOf(parsed)
  const printed = parsed.sentences.flatMap((sentence, index) =>
    isTitleCase(sentence) || !isProse(sentence) ? [] : mentionsIn(parsed.text, sentence, index, capitals),
  )
  const mentions = withSurnames(withInitials(printed, parsed.text), parsed.text)
  // Longer names first, so that a surname finds the full name even where that comes later.
  const byLength = [...mentions].sort((a, b) => wordCount(b.text) - wordCount(a.text) || a.start - b.start)
  const found: Entity[] = []
  const places = new Set(mentions.flatMap((one) => (one.hint === 'place' ? [keyOf(one.text)] : [])))
  const titles = titlesOf(mentions, parsed.text)
  const index: Index = {
    whole: new Map(),
    last: new Map(),
    first: new Map(),
    middle: new Map(),
    places,
    titles,
    firms: new Set([
      ...firmNames(mentions, parsed.text, keyOf),
      ...namedBeforeBearers(mentions, parsed.text),
      ...titledThroughout(mentions, titles),
    ]),
    notBare: new Set(),
    kin: kinByGivenName(mentions),
  }
  let isInFull = true
  for (const mention of byLength) {
    if (isInFull && wordCount(mention.text) === 1) {
      isInFull = false
      // “Mrs Roe” is nobody whom his full name or what is told of him shows to be a man
      for (const entity of found) entity.gender = genderOf(entity, parsed)
      index.notBare = bearersApart(
        mentions.filter(({ text }) => wordCount(text) === 1),
        ({ text }) => index.last.get(keyOf(text)) ?? [],
        parsed.text,
      )
    }
    const bearers = index.last.get(keyOf(mention.text)) ?? []
    const nicknamed = wordCount(mention.text) === 1 ? calledBy(mention, parsed.text, index) : undefined
    const known =
      nicknamed ??
      describedBearer(mention, bearers, parsed.text) ??
      index.whole.get(titledKey(mention, parsed.text)) ??
      knownWhole(mention, index, parsed.text) ??
      joined(mention, index, capitals.small, parsed.text)
    if (known !== undefined) {
      known.mentions.push(mention)
      // A surname may mean another bearer further on; a longer form is decided once.
      if (wordCount(mention.text) > 1 || nicknamed !== undefined) index.whole.set(keyOf(mention.text), known)
      continue
    }
    const entity: Entity = { name: mention.text, type: 'other', mentions: [mention], gender: null, roles: [] }
    found.push(entity)
    // “Mrs Roe”, who is none of those known: the bare surname is still theirs
    if (
      titleOf(parsed.text, mention) !== null &&
      (bearers.length > 0 || index.whole.has(keyOf(mention.text)))
    )
      index.whole.set(titledKey(mention, parsed.text), entity)
    else addTo(index, entity, parsed.text)
  }
  for (const entity of found) {
    entity.mentions.sort((a, b) => a.start - b.start)
    entity.name = naturalCase(entity, capitals.inside)
    entity.type = typeOf(entity, parsed)
    const offices =
      entity.type === 'person' ? entity.mentions.map((one) => officeSetBefore(parsed.text, one)) : []
    entity.roles = [
      ...new Set([...entity.mentions.map(({ role }) => role), ...offices].filter((role) => role !== null)),
    ]
    entity.gender = entity.type === 'person' ? genderOf(entity, parsed) : null
  }
  for (const entity of found) if (isOneOf(entity, index)) entity.type = 'person'
  for (const entity of found)
    if (entity.type === 'person') entity.gender ??= genderByOthers(entity, found, parsed)
  const surnames = new Map<string, number>()
  for (const { name } of found) {
    const surname = keyOf(name).split(/\s+/u).at(-1)!
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
  }
  for (const entity of found) {
    const titled = titledName(parsed.text, entity)
    const isShared = (surnames.get(keyOf(entity.name)) ?? 0) > 1
    // no report calls “Mrs Justice Roe” by her surname alone
    if (titled !== null && (isShared || / Justice /.test(titled))) entity.name = titled
  }
  for (const entity of found) entity.name = stateBodyName(entity, found, parsed.text) ?? entity.name
  return found.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** Whether a surname alone is one of several persons’, though which of them is meant stays open. */
function isOneOf({ name, type }: Entity, { last, firms }: Index): boolean {
  const bearers = type === 'other' ? (last.get(keyOf(name)) ?? []) : []
  return bearers.length > 1 && bearers.every((one) => one.type === 'person') && !firms.has(keyOf(name))
}

/** The names of a text as `analyse` gives them. */
export function names(all: readonly Entity[]): Name[] {
  return all
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, type: entity.type })))
    .sort((a, b) => a.start - b.start)
}

/** A name printed in capitals (“FELIPE MASSA”) as the text writes it elsewhere. */
function naturalCase(entity: Entity, inside: ReadonlySet<string>): string {
  const { name } = entity
  if (/^\p{Lu}{4,}$/u.test(name)) return entity.mentions.find((one) => /\p{Ll}/u.test(one.text))?.text ?? name
  if (!/\s/u.test(name) || /\p{Ll}/u.test(name)) return name
  const natural = entity.mentions.find(
    (mention) => keyOf(mention.text) === keyOf(name) && /\p{Ll}/u.test(mention.text),
  )
  if (natural !== undefined) return natural.text
  const lowered = name.replace(/\p{Lu}[\p{Lu}’']+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
  const known =
    lowered.split(/\s+/u).some((word) => inside.has(word)) ||
    entity.mentions.some((one) => /\p{Ll}/u.test(one.text))
  return known ? lowered : name
}
