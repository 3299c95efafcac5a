/** Whom somebody speaks for: “his lawyer, Bo Roe”, “the governor’s spokesman”, “a lawyer for Ann Lee”. */
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { defender, mouthpiece, onlySpeaksFor } from '../../attribution/speakers/mouthpieces.ts'
import { genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { resolvePronoun } from '../../attribution/speakers/pronouns.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { indexFrom, textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { agrees, isOne, mayBeAnother } from './rivals.ts'

/** Those whose office it is, among others, to speak for somebody. */
export const speaksForPerson = new RegExp(`^(?:${mouthpiece}|aide|adviser|advisor|manager|secretary)$`)
const isDefender = new RegExp(`\\b(?:${defender})$`, 'i')

/** Whether somebody says it who defends another in court: in that sentence, or behind one that tells of another whom the pronoun fits. */
export function isOfClient(
  { parsed, scene }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  pronoun: string,
): boolean {
  const before = parsed.sentences[at - 1]
  const entity = speaker?.entity
  if (entity == null) return false
  const { end } = parsed.sentences[at]!
  // who stands up for somebody right here speaks of them, be they named before or not
  const isHere = entity.mentions.some(
    (one) =>
      one.sentence === at &&
      /^(?:,? [KQ]C)?, (?:defending|in mitigation|mitigating|for the (?:defence|defense|defendant)),/.test(parsed.text.slice(one.end, end)), // prettier-ignore
  )
  if (isHere) return true
  if (before === undefined) return false
  const defends = entity.mentions.some(
    ({ start, end, role }) =>
      isDefender.test(role ?? '') ||
      /\b(?:defending|representing \p{L}+),?\s$/iu.test(parsed.text.slice(Math.max(0, start - 30), start)) ||
      /^(?:,? [KQ]C)?, (?:defending|representing)\b/.test(parsed.text.slice(end, end + 24)),
  )
  return (
    defends &&
    (before.words[0]?.text.toLowerCase() === pronoun ||
      namedIn(scene, before.start, before.end).some(
        (one) => one.entity.type === 'person' && one.entity !== entity && agrees(one.entity, pronoun),
      ))
  )
}

/**
 * “Hale’s agent”, “a lawyer for the singer”: whether somebody without a name is told by whom they speak for, be it not known that this is
 * a person; of “the company’s spokesman” no one else may be meant.
 */
export function speaksForOwner({ entities }: ReferenceContext, { name, head }: Speaker): boolean {
  if (!onlySpeaksFor.test(head)) return false
  const found = /^(?<owner>.+?)['’]s?\s|\s(?:for|of|representing)\s(?<client>.+)$|^(?:his|her)\s/iu.exec(name)
  const owner = (found?.groups?.['owner'] ?? found?.groups?.['client'] ?? '').replace(/^(?:an?|the)\s/iu, '')
  const noun = owner.toLowerCase().split(/\s+/u).at(-1)!
  return (
    found !== null &&
    ![bodyKinds, bodyNouns].some((list) => list.has(noun)) &&
    !entities.some((one) => one.type === 'organisation' && one.mentions.some(({ text }) => text === owner))
  )
}

/** “The governor’s spokesman, Bo Roe, said that she …”: whom the office of who speaks is held for, where that is somebody the pronoun fits. */
export function principalOf(
  { parsed, scene, isSource }: ReferenceContext,
  { sentence: at }: Passage,
  { words }: ParsedSentence,
  pronoun: Word,
): string | null {
  const mark = words.findIndex(
    ({ text, start }, index) =>
      start < pronoun.start &&
      /^['’]s$/.test(text) &&
      words[index - 1] !== undefined &&
      isOne(words[index - 1]!),
  )
  const owner = words[mark - 1]
  const article = words[mark - 2]
  const office = words.slice(mark + 1, mark + 5).find(({ lemma }) => speaksForPerson.test(lemma))
  if (owner === undefined || office === undefined || !/^the$/i.test(article?.text ?? '')) return null
  const tied = isSource(owner.start) || words.slice(mark, mark + 8).some(({ start }) => isSource(start))
  const gender = genderOfPronoun(pronoun.text)
  if (!tied || gender === null || !genderFits(owner.lemma, gender)) return null
  const who = resolveSpeaker(scene, at, mark - 2, mark - 1)
  const name = who?.entity == null || !agrees(who.entity, pronoun.text.toLowerCase()) ? null : who.entity.name
  return name ?? `the ${parsed.text.slice(owner.start, owner.end)}`
}

/** What a client thinks and feels his lawyer may as well: “His lawyer, Bo Roe, said he was confident”. */
export const ofMind =
  /^(?:am|is|are|was|were|be|been)? ?(?:not |\p{Ll}+ly )?(?:hop|expect|believ|think|thought|fear|doubt|kn[eo]w|confident|satisfied|disappoint|pleased|delighted|surpris|optimis|shocked|unaware|aware|sure|certain)/u

/** “His lawyer, Bo Roe, said he had slept”: he whom the first word means, who is meant again; null where that is not sure. */
export function clientMeant(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  pronoun: Word,
): Speaker | null {
  const { words } = sentence
  const gender = genderOfPronoun(pronoun.text)
  const office = words.slice(1, 5).findIndex(({ lemma }) => onlySpeaksFor.test(lemma)) + 1
  if (office === 0 || !/^(?:his|her)$/i.test(words[0]!.text)) return null
  if (genderOfPronoun(words[0]!.text) !== gender) return null
  const own = context.parsed.text.slice(pronoun.end, passage.span.end).trim()
  return ofMind.test(own) ? null : ownerBefore(context, passage.sentence, sentence)
}

/** “Roe’s office said |he| had left”: whose office it is, as that is no “he”; null where another may be meant. */
export function ownerOfOffice(
  context: ReferenceContext,
  { sentence: at, speaker }: Passage,
  { words, phrases }: ParsedSentence,
  pronoun: Word,
): Speaker | null {
  if (speaker === null || speaker.entity !== null || !/^(?:campaign|office|team)$/.test(speaker.head))
    return null
  const mark = words.findIndex(({ start, text }) => context.isSource(start) && /^['’]s?$/.test(text))
  const owning = phrases.find(({ first, last }) => first < mark && last >= mark - 1)
  if (owning === undefined || words[mark]!.start > pronoun.start) return null
  const who = resolveSpeaker(context.scene, at, owning.first, mark - 1)
  if (who?.entity?.type !== 'person' || !agrees(who.entity, pronoun.text.toLowerCase())) return null
  return mayBeAnother(context, at, pronoun, who, false) ? null : who
}

/** “Ann Lee’s lawyer said |his client| would appeal”: her name in place of both words; null where it cannot be told whom the lawyer is of. */
export function clientEdit(
  context: ReferenceContext,
  { sentence: at, speaker, direct }: Passage,
  { words }: ParsedSentence,
  index: number,
): Edit | null {
  const [client, next, behind] = words.slice(index + 1, index + 4)
  // “his client, Ann Lee, …”
  const isTold = next?.pos === 'PROPN' || (next?.text === ',' && behind?.pos === 'PROPN')
  if (speaker === null || direct || isTold || client?.text !== 'client') return null
  const named = words.filter(({ start }) => context.isSource(start))
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || words.indexOf(last!) - words.indexOf(first) >= named.length) return null
  const who = clientOf(context, at, { source: [first.start, last!.end], cue: [Infinity, Infinity] })
  if (who?.entity?.type !== 'person' || who.plural) return null
  return { start: words[index]!.start, end: client.end, text: who.entity.name }
}

/** Whom “his” or “her” means at the head of a sentence; null where it may be another. */
function ownerBefore(context: ReferenceContext, at: number, sentence: ParsedSentence): Speaker | null {
  const owner = sentence.words[0]!
  const lower = owner.text.toLowerCase()
  const meant = resolvePronoun(context.scene, at, owner.start, lower)
  if (meant?.entity?.type !== 'person') return null
  return mayBeAnother(context, at, owner, meant, false) ? null : meant
}

/**
 * Whose deeds somebody answers for who speaks for another: of “His lawyer, Bo Roe, denied any wrongdoing” the client’s, of “A lawyer
 * for Ann Lee” hers; null where that cannot be told, undefined where the speaker answers for himself.
 */
export function clientOf(
  context: ReferenceContext,
  index: number,
  { source, cue }: Pick<Saying, 'source' | 'cue'>,
): Speaker | null | undefined {
  const sentence = context.parsed.sentences[index]!
  const { words, phrases } = sentence
  if (source === null || cue === null) return undefined
  const from = indexFrom(words, source[0])
  const to = words.findLastIndex(({ end }) => end <= source[1])
  // “Bo Roe, his lawyer, said” and “His lawyer, Bo Roe, said”: the office may stand beside the name
  const [before, behind] = [
    words[from - 1]?.text === ',' ? Math.max(0, from - 7) : from,
    words[to + 1]?.text === ',' ? to + 8 : to,
  ]
  const office = words.findIndex(
    ({ pos, lemma, start }, at) =>
      at >= before &&
      at <= behind &&
      (start < cue[0] || cue[0] < source[0]) &&
      /^(?:NOUN|PROPN)$/.test(pos) &&
      onlySpeaksFor.test(lemma.toLowerCase()),
  )
  if (office < 0) return undefined
  if (/^(?:for|of|to|representing)$/i.test(textAt(words, office + 1))) {
    const client = phrases.find(({ first, last }) => first <= office + 2 && last >= office + 2)
    return client === undefined
      ? null
      : resolveSpeaker(context.scene, index, Math.max(client.first, office + 2), client.last)
  }
  const mark = words.findLastIndex(({ text }, at) => at < office && at > office - 4 && /^['’]s?$/.test(text))
  const owning = phrases.find(({ first, last }) => first < mark && last >= mark - 1)
  if (mark > 0)
    return owning === undefined ? null : resolveSpeaker(context.scene, index, owning.first, mark - 1)
  const pronoun = words.findLastIndex(
    ({ text }, at) => at < office && at > office - 4 && /^(?:his|her|its|their)$/i.test(text),
  )
  if (pronoun < 0) return undefined
  return pronoun === 0 && /^(?:his|her)$/i.test(words[0]!.text) ? ownerBefore(context, index, sentence) : null
}
