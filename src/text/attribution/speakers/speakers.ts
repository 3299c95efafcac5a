import { bodyKinds, bodyNouns, roleNouns } from '../../data/cues.ts'
import { lettersBehind } from '../../data/name-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isPluralNoun, textAt, type Word } from '../../words/words.ts'
import { isFieldOfOffice } from '../../words/fields.ts'
import { isOfAnyState } from '../../naming/state-bodies.ts'
import { outletOfReport } from './outlet-reports.ts'
import { resolveDescription } from './descriptions.ts'
import { holderOf, isOneOfTitle } from './offices-of.ts'
import { heldOf } from './offices-told.ts'
import { resolvePronoun } from './pronouns.ts'
import { namedIn, speakerOf, type Named, type Scene, type Speaker } from './scene.ts'
import { ofSome, someOf } from './some-of.ts'
import { nameBeforeRole, besideRole, besideBody, ownName, calledAsPrinted } from './names-beside.ts'
import { besideName, coordinated, withPeople, withTied } from './several-named.ts'
import { employedBy } from './workplaces.ts'

/** The last word of the phrase in which a name ends that goes on behind the words `[first, last]`; `last` where none does. */
function endOfNamed(scene: Scene, { words, phrases }: ParsedSentence, first: number, last: number): number {
  const end = words[last]!.end
  const cut = namedIn(scene, words[first]!.start, words.at(-1)!.end).find(
    (one) => one.start < end && one.end > end,
  )
  const closing = cut === undefined ? last : words.findIndex((word) => word.end === cut.end)
  return cut?.entity.type === 'organisation' && closing > last
    ? (phrases.find((one) => one.first <= closing && one.last >= closing)?.last ?? closing)
    : last
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Who is meant by the words `[first, last]` of a sentence. */
export function resolveSpeaker(scene: Scene, index: number, first: number, last: number): Speaker | null {
  const sentence = scene.sentences[index]
  const from = sentence?.words[first]
  const to = sentence?.words[last]
  if (sentence === undefined || from === undefined || to === undefined) return null
  // “according to a Timber and| Paper Institute study”
  const whole = endOfNamed(scene, sentence, first, last)
  if (whole > last) return resolveSpeaker(scene, index, first, whole)
  // “Ann Lee KC” is Ann Lee, “the Labour MP” is not Labour
  const named = sentence.words[last - 1]?.end
  if (
    lettersBehind.test(to.text) &&
    namedIn(scene, from.start, to.end).some(({ end, entity }) => end === named && entity.type === 'person')
  )
    return resolveSpeaker(scene, index, first, last - 1)
  // “the Harbour Union (HU) president Ann Lee”
  const closing = behindInitials(sentence.words, first, last)
  if (closing !== null) return resolveSpeaker(scene, index, closing, last)
  const field = /^the$/i.test(from.text) ? first + 1 : first
  const held =
    sentence.words[field + 1]?.text === 'and' && isFieldOfOffice(sentence.words, field)
      ? resolveSpeaker(scene, index, field + 2, last)
      : null
  if (held?.entity != null) return held
  const printed = fold(scene.text.slice(from.start, to.end))
  if (/^(?:he|she|him|her|his|they|them|their|it|its|i|we|us|who|this|that|these|those)$/i.test(printed))
    return resolvePronoun(scene, index, from.start, printed.toLowerCase())
  const place = /^the (former|latter)$/i.exec(printed)?.[1]
  const ofTwo = place === undefined ? null : ofTwoNamed(scene, index, from.start, /^f/i.test(place) ? 0 : 1)
  if (ofTwo !== null) return ofTwo
  const phrase = sentence.phrases.find((one) => one.first >= first && one.head <= last)
  const count = ofSome.exec(printed)?.[1]?.toLowerCase()
  // “One of them, Ann Lee, said”
  const one = count === 'one' || count === 'another' ? besideRole(scene, sentence, phrase, sentence.words[phrase?.head ?? last]!) : null // prettier-ignore
  if (one !== null) return { name: one.entity.name, entity: one.entity, head: count!, plural: false }
  const some = count === undefined ? null : someOf(scene, index, count)
  if (some !== null) return some
  // “The University of Surrey expert”
  const ofRole =
    to.pos === 'NOUN' &&
    // “A Department of Health source”
    (roleNouns.has(to.lemma) || to.lemma === 'source') &&
    phrase?.last === last &&
    !isBodyOfPeople(sentence.words, phrase)
  const head = ofRole ? to : sentence.words[phrase?.head ?? last]
  if (head === undefined) return null
  const inside = namedIn(scene, from.start, to.end)
  const called = calledAsPrinted(printed, sentence, first, last, inside)
  if (called !== null) return called
  const employed = employedBy(scene, inside, sentence.words, from.start, to.end)
  if (employed !== null) return speakerOf(employed.entity, head.lemma)
  const several =
    withTied(scene, inside, from.start, to.end) ??
    coordinated(scene, inside, from.start, to.end) ??
    withPeople(sentence, inside, last) ??
    besideName(scene, sentence, inside, from.start, to.end)
  if (several !== null) return several
  const paper = besideMedium(scene, inside, from.start, to.end)
  if (paper !== null) return { name: paper.entity.name, entity: paper.entity, head: to.lemma, plural: false }
  const outlet = outletOfReport(printed)
  if (outlet !== null) {
    const entity = inside.find((one) => one.entity.name.replace(/^the /i, '') === outlet)?.entity ?? null
    return { name: entity?.name ?? outlet, entity, head: '', plural: false }
  }
  const site = siteAt(sentence.words, last)
  if (site !== null)
    return { name: fold(scene.text.slice(from.start, site.end)), entity: null, head: '', plural: false }
  const told = heldOf(scene, printed, from.start)
  if (told !== null) return speakerOf(told, head.lemma)
  const leading = leadingField(inside, sentence.words, phrase, to.end)
  if (leading !== null) return speakerOf(leading.entity, head.lemma)
  const speaking = speakingForBody(inside, sentence.words, to.end)
  if (speaking !== null) return speakerOf(speaking.entity, head.lemma)
  const twice = inside.find(
    (one) => one.end === to.end && isOneOfTitle(scene.text.slice(from.start, one.start)),
  )
  if (twice?.entity.type === 'person') return speakerOf(twice.entity, head.lemma)
  const before = phrase === undefined ? null : nameBeforeRole(scene, sentence, phrase)
  if (before !== null) return speakerOf(before.entity, head.lemma)
  const beside = besideRole(scene, sentence, phrase, head)
  if (beside !== null) return speakerOf(beside.entity, head.lemma)
  const holder = holderOf(scene, inside, sentence.words.slice(first, last + 1), printed)
  if (holder !== null) return holder
  const set = besideBody(scene, sentence, phrase, head)
  if (set !== null) return speakerOf(set.entity, head.lemma)
  const own = ownName(scene, inside, sentence.words, phrase?.last ?? last, head)
  // “Norvia’s Interior Ministry” beside Tarvia’s: either is called by whose it is
  if (own !== null && isOfAnyState(own.entity.name) && /^\p{Lu}.*['’]s\s/u.test(printed))
    return { name: printed.replaceAll('’', "'"), entity: null, head: 'ministry', plural: false }
  if (own !== null) return speakerOf(own.entity, head.lemma)
  const records = ofSubject(sentence, first, last)
  if (records !== null) return { name: records, entity: null, head: head.lemma, plural: isPluralNoun(head) }
  return resolveDescription(scene, index, { printed, head, from: from.start, phrase: phrase ?? null, last })
}

/** Where goes on, within some words, what stands behind initials in brackets; null where none do. */
function behindInitials(words: readonly Word[], first: number, last: number): number | null {
  const closing = words.findIndex(({ text }, at) => at > first && at < last && text === ')')
  const isOfOne =
    words[closing - 2]?.text === '(' &&
    /^\p{Lu}[\p{L}&-]+$/u.test(words[closing - 1]!.text) &&
    // “Halden (HLD), Roe (ROE) and Orsk Credit”
    /^(?:NOUN|PROPN|ADJ)$/.test(words[closing + 1]?.pos ?? '')
  return closing > 0 && isOfOne ? closing + 1 : null
}

/** “Honda met Nissan. The latter said …”: of the two named last before an offset, in one sentence, the first or the second; null where more or fewer are. */
function ofTwoNamed(scene: Scene, index: number, before: number, which: 0 | 1): Speaker | null {
  for (const at of [index, index - 1]) {
    const { start, end } = scene.sentences[at] ?? { start: 0, end: 0 }
    const two = [...new Set(namedIn(scene, start, Math.min(end, before)).map(({ entity }) => entity))].filter(
      ({ type }) => type !== 'place',
    )
    if (two.length === 0) continue
    const entity = two.length === 2 ? two[which] : undefined
    return entity === undefined ? null : { name: entity.name, entity, head: '', plural: false }
  }
  return null
}

/** “Le Matin newspaper”, “a Vakt statement”: the name that only a noun for what it is follows, or for what it puts out to speak by. */
const besideMedium = (
  { text }: Scene,
  [only, another]: readonly Named[],
  from: number,
  to: number,
): Named | null =>
  only !== undefined &&
  another === undefined &&
  only.entity.type === 'organisation' &&
  /^(?:(?:the )?~ (?:newspaper|magazine|tabloid|news agency|news site)|(?:an? |the )?~ (?:(?:press )?statement|(?:press|news) release))$/i.test(
    `${text.slice(from, only.start)}~${text.slice(only.end, to)}`,
  )
    ? only
    : null

/** “According to moonwatch.com”: the last word of an address, which the tagger takes for the end of a sentence’s; null where none follows. */
const siteAt = (words: readonly Word[], last: number): Word | null => {
  const [name, dot, domain] = words.slice(last, last + 3)
  return dot?.text === '.' &&
    name!.end === dot.start &&
    domain?.start === dot.end &&
    /^\p{Ll}{2,4}$/u.test(domain.text)
    ? domain
    : null
}

/** “spokeswoman for the festival Ann Lee”: the name at the end, behind an office and the noun for whose it is; not “lawyer for the victim Ann Lee”. */
function speakingForBody(inside: readonly Named[], words: readonly Word[], to: number): Named | null {
  const name = inside.at(-1)
  const at = words.findIndex(({ start }) => start === name?.start)
  const [role, link, article, noun] = words.slice(Math.max(0, at - 4), at)
  return name?.end === to &&
    name.entity.type === 'person' &&
    noun?.pos === 'NOUN' &&
    !mayBePerson(noun.lemma) &&
    /^the$/i.test(article?.text ?? '') &&
    link?.text === 'for' &&
    roleNouns.has(role?.lemma ?? '')
    ? name
    : null
}

/** “The mayor’s chief of staff Ann Lee”: the name at the end, behind an office and what it is of; not “the wife of driver Ann Lee”. */
function leadingField(
  inside: readonly Named[],
  words: readonly Word[],
  phrase: NounPhrase | undefined,
  to: number,
): Named | null {
  const name = inside.at(-1)
  if (phrase === undefined || name?.end !== to || name.entity.type !== 'person') return null
  const field = words.slice(phrase.head + 2).filter(({ end }) => end <= name.start)
  return roleNouns.has(words[phrase.head]!.lemma) &&
    words[phrase.head + 1]?.text === 'of' &&
    field.length > 0 &&
    field.every(({ pos, lemma }) => pos === 'NOUN' && (lemma === 'staff' || !mayBePerson(lemma)))
    ? name
    : null
}

/** “The airport’s profits rose, according to its accounts”: of “its” papers those of whose the subject is, “the airport’s accounts”; null for other words. */
function ofSubject({ words, phrases }: ParsedSentence, first: number, last: number): string | null {
  const subject = phrases[0]
  const mark =
    subject === undefined
      ? -1
      : words.findIndex(({ text }, at) => at > subject.first && at < subject.head && /^['’]s?$/.test(text))
  if (!/^its$/i.test(textAt(words, first)) || subject?.first !== 0 || mark < 2 || first <= subject.last)
    return null
  const owner = words.slice(1, mark)
  if (!/^the$/i.test(words[0]!.text) || owner.some(({ pos }) => pos !== 'NOUN' && pos !== 'ADJ')) return null
  if (bodyKinds.has(owner.at(-1)!.lemma) || bodyNouns.has(owner.at(-1)!.lemma)) return null
  const said = words.slice(first + 1, last + 1)
  if (!documents.test(said.at(-1)?.lemma ?? '')) return null
  return `the ${owner.map(({ text }) => text).join(' ')}'s ${said.map(({ text }) => text).join(' ')}`
}

const documents = /^(?:account|record|report|figure|data|filing|website|statement|survey|log|manual)$/

/** “An association of engineers”: a body told by whom it is made up of, and one; “the University of Surrey experts” are several. */
function isBodyOfPeople(words: readonly Word[], { first, last, head }: NounPhrase): boolean {
  const { pos, lemma, text } = words[head]!
  return (
    pos === 'NOUN' &&
    text.toLowerCase() === lemma &&
    (bodyNouns.has(lemma) || bodyKinds.has(lemma)) &&
    /^(?:an?|the|one|another)$/i.test(textAt(words, first)) &&
    /^of$/i.test(textAt(words, head + 1)) &&
    words.slice(head + 2, last).every((word) => /^(?:ADJ|NUM|VERB)$/.test(word.pos)) &&
    words[last]!.text.toLowerCase() !== words[last]!.lemma
  )
}
