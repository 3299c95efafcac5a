import { namedIn, type Named, type Speaker } from '../attribution/scene.ts'
import { genderFits, resolvePronoun } from '../attribution/pronouns.ts'
import { resolveSpeaker } from '../attribution/speakers.ts'
import { bodyNouns } from '../data/cues.ts'
import { countryOf } from '../data/countries.ts'
import type { Edit } from '../edits.ts'
import type { Entity } from '../names.ts'
import type { ParsedSentence } from '../parse.ts'
import { isTimePhrase, type NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import { richest } from './descriptions.ts'
import { isForPerson } from './holders.ts'
import { possessive, withArticle, type Passage, type ReferenceContext } from './references.ts'

/** What the pronouns before told, so that each person is named once. */
type Told = { edits: Edit[]; person: boolean; thing: boolean; first: boolean }

/** Edits that say whom the pronouns of a passage mean, where nothing in it says so. */
export function pronounEdits(context: ReferenceContext, passage: Passage): Edit[] {
  const sentence = context.parsed.sentences[passage.sentence]!
  const told: Told = { edits: [], person: false, thing: false, first: false }
  sentence.words.forEach((word, index) => {
    if (word.start < passage.span.start || word.end > passage.span.end) return
    const quoted = context.isQuoted(word.start)
    if (passage.direct) firstPerson(context, passage, sentence, index, told)
    else if (!quoted) thirdPerson(context, passage, sentence, index, told)
  })
  return told.edits
}

function firstPerson(
  context: ReferenceContext,
  { sentence: at, speaker }: Passage,
  sentence: ParsedSentence,
  index: number,
  told: Told,
): void {
  const word = sentence.words[index]!
  const lower = word.text.toLowerCase()
  if (told.first || speaker === null || !/^(?:i|we|us|me|our|my)$/.test(lower)) return
  if (word.text === 'US' || (lower === 'i' && /\./.test(context.parsed.text[word.end] ?? ''))) return
  if (speaker.entity === null && !/^(?:i|me|my)$/.test(lower)) return
  const meant = /^(?:we|us|our)$/.test(lower) ? sideOf(context, at, speaker) : speaker.name
  if (meant === null) return
  told.first = true
  const named = `${word.text} [${/^(?:our|my)$/.test(lower) ? possessive(meant) : meant}]`
  told.edits.push(replaced(sentence.words, index, named))
}

function thirdPerson(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
  told: Told,
): void {
  const word = sentence.words[index]!
  const lower = word.text.toLowerCase()
  const { speaker, span } = passage
  const isPerson = (entity: Entity) => entity.type === 'person'
  if (/^(?:he|she|his|her)$/.test(lower) && word.pos !== 'NOUN') {
    const object =
      lower === 'her' &&
      sentence.phrases.some((phrase) => phrase.first === index && phrase.kind === 'pronoun')
    if (
      object ||
      told.person ||
      named(context, passage, word.start, isPerson) ||
      personBefore(sentence, index, passage)
    )
      return
    const byself =
      speaker?.entity?.type === 'person' &&
      startsContent(sentence, index, passage) &&
      agrees(speaker.entity, lower)
    const meant = byself ? speaker : resolvePronoun(context.scene, passage.sentence, word.start, lower)
    if (meant === null || meant.plural) return
    // once it may be another, the pronouns that follow may be theirs too
    told.person = true
    if (mayBeAnother(context, passage, sentence, word, meant, byself)) return
    told.edits.push(
      replaced(sentence.words, index, /^(?:his|her)$/.test(lower) ? possessive(meant.name) : meant.name),
    )
    return
  }
  if (!/^(?:it|they|its|their)$/.test(lower) || told.thing || !startsContent(sentence, index, passage)) return
  const owns = /^(?:its|their)$/.test(lower)
  const meant = thingMeant(context, passage, sentence, index, speaker, span.start > sentence.start)
  if (meant === null) return
  told.thing = true
  told.edits.push(replaced(sentence.words, index, owns ? possessive(meant) : meant))
}

/**
 * Whether “he” may as well mean another man than the one found. Of “Ann Lee said she …” she is meant, unless she speaks to
 * another woman or the sentence before is about one; whoever is the subject of the sentence before is meant, unless it names
 * another beside.
 */
function mayBeAnother(
  { scene, parsed, isSource }: ReferenceContext,
  { sentence: index }: Passage,
  sentence: ParsedSentence,
  pronoun: Word,
  meant: Speaker,
  byself: boolean,
): boolean {
  const lower = pronoun.text.toLowerCase()
  const isOther = ({ entity, start }: Named) =>
    entity !== meant.entity &&
    entity.type === 'person' &&
    // one word that nothing tells to be somebody’s may be a firm’s
    (entity.roles.length > 0 || /\s/.test(entity.name)) &&
    agrees(entity, lower) &&
    !scene.isQuoted(start)
  // of “Ann Lee, a friend of Eva Roe, said she …” Roe is none to whom it is said
  const said = byself
    ? sentence.words.findLast(({ start }) => start < pronoun.start && isSource(start))
    : undefined
  const here = namedIn(scene, said?.end ?? sentence.start, pronoun.start)
  if (here.some((one) => isOther(one) && !isSource(one.start))) return true
  const before = parsed.sentences[index - 1]
  if (before === undefined || before.paragraph < sentence.paragraph - 1) return false
  const { words } = before
  const named = namedIn(scene, before.start, before.end)
  const subject = subjectPhrase(before)
  if (subject === null) return !byself && named.some(isOther)
  const [from, to] = [words[subject.first]!, words[subject.last]!]
  const who = resolveSpeaker(scene, index - 1, subject.first, subject.last)
  if (!byself)
    return who?.entity === meant.entity
      ? named.some((one) => isOther(one) && isObject(before, one))
      : named.some(isOther)
  if (isSource(from.start) || scene.isQuoted(from.start)) return false
  if (subject.kind === 'name')
    return named.some((one) => isOther(one) && one.start >= from.start && one.end <= to.end)
  const { lemma } = words[subject.head]!
  return (
    subject.kind === 'common' &&
    isForPerson(lemma) &&
    genderFits(lemma, lower === 'she' || lower === 'her' ? 'female' : 'male') &&
    who?.entity !== meant.entity
  )
}

/** Whether a name is an object of its sentence’s main verb: behind no preposition, in no clause within, and no owner. */
function isObject({ words }: ParsedSentence, { start, end }: Named): boolean {
  const at = words.findIndex((word) => word.start >= start)
  const within = words
    .slice(1, at)
    .some(
      ({ pos, text }) => pos === 'SCONJ' || /^(?:who|which|that|whose|when|where|after|before)$/i.test(text),
    )
  const next = words.find((word) => word.start >= end)
  return !within && words[at - 1]?.pos !== 'ADP' && !/^['’]s?$/.test(next?.text ?? '')
}

const agrees = (entity: Entity, pronoun: string) =>
  entity.gender === null || entity.gender === (/^(?:she|her)$/.test(pronoun) ? 'female' : 'male')

/** Nouns in the singular for people who are “they”. */
const ofSeveral = /^(?:family|couple|crew|staff|band|team|pair|duo|trio|jury)$/

/** What “it” or “they” at the head of a passage means, as words to stand there; null where it cannot be told. */
function thingMeant(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
  speaker: Speaker | null,
  reported: boolean,
): string | null {
  const lower = sentence.words[index]!.text.toLowerCase()
  const several = /^the(?:y|ir)$/.test(lower)
  if (/^it$/.test(lower) && expletive(sentence, index)) return null
  if (reported && speaker !== null) {
    const fits = several
      ? speaker.plural || speaker.entity?.type === 'organisation' || ofSeveral.test(speaker.head)
      : !speaker.plural &&
        (speaker.entity === null ? bodyNouns.has(speaker.head) : speaker.entity.type !== 'person')
    if (fits) return speaker.entity === null ? speaker.name : withArticle(context, speaker.entity)
    if (several) return null
  }
  return subjectBefore(context, passage.sentence, several)
}

/** The pronoun replaced, with the short form glued to it spelt out: “it’s” → “the firm is”. */
function replaced(words: readonly Word[], index: number, by: string): Edit {
  const word = words[index]!
  const next = words[index + 1]
  const full =
    next !== undefined && next.start === word.end
      ? shortForms.get(next.text.toLowerCase().replace('’', "'"))
      : undefined
  if (full === undefined || next === undefined) return { start: word.start, end: word.end, text: by }
  const participle = words[index + 2]?.text ?? ''
  const passive = /^(?:to|by|in|with|at|as)$/i.test(words[index + 3]?.text ?? '')
  const has =
    full === 'is' && (/^(?:been|had|got)$/.test(participle) || (/(?:ed|en)$/.test(participle) && !passive))
  return { start: word.start, end: next.end, text: `${by} ${has ? 'has' : full}` }
}

const shortForms = new Map([
  ["'s", 'is'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
])

/** Whether a fitting name stands in the passage before an offset, or will stand before it as its subject. */
function named(
  context: ReferenceContext,
  { span, speaker, subjectGiven }: Passage,
  before: number,
  wanted: (entity: Entity) => boolean,
): boolean {
  if (subjectGiven && speaker?.entity != null && wanted(speaker.entity)) return true
  return namedIn(context.scene, span.start, before).some((one) => wanted(one.entity))
}

/** Some human being is described earlier in the statement, whom “his” may mean: “a man in his 70s”. */
function personBefore(sentence: ParsedSentence, index: number, { span }: Passage): boolean {
  return sentence.phrases.some(
    (phrase) =>
      phrase.last < index &&
      (sentence.words[phrase.first]?.start ?? 0) >= span.start &&
      phrase.kind !== 'pronoun' &&
      /^(?:man|woman|boy|girl|person|driver|player|worker|student|teenager|child|father|mother|son|daughter|official|minister|president|leader|star|actor|actress|singer|victim|suspect|soldier|officer)$/.test(
        sentence.words[phrase.head]?.lemma ?? '',
      ),
  )
}

const startsContent = (sentence: ParsedSentence, index: number, { span }: Passage) =>
  sentence.words
    .slice(0, index)
    .every(
      (word) =>
        word.start < span.start ||
        word.pos === 'PUNCT' ||
        word.pos === 'CCONJ' ||
        word.pos === 'ADV' ||
        /^(?:that|if|when|while|as|because|although|though)$/i.test(word.text),
    )

/** “It is clear that”, “it rained”: an “it” that means nothing. */
function expletive(sentence: ParsedSentence, index: number): boolean {
  const next = sentence.words[index + 1]
  if (next === undefined || /^(?:turns?|turned|rain\w*|snow\w*)$/i.test(next.text)) return true
  const after = sentence.words.slice(index + 1, index + 14)
  const copula = after.findIndex((word) =>
    /^(?:is|was|'s|’s|be|been|seems?|appears?|remains?|remained|became|takes?|took)$/i.test(word.text),
  )
  if (copula < 0 || copula > 2) return false
  const rest = after.slice(copula + 1)
  // “It is in Cologne where …”
  if (rest[0]?.pos === 'ADP' && rest.some((word) => /^(?:where|that|when)$/i.test(word.text))) return true
  const judges = rest
    .slice(0, 3)
    .some(
      (word) =>
        word.pos === 'ADJ' ||
        /^(?:time|unclear|likely|possible|clear|up|hard|only|not|who|the|a)$/i.test(word.text),
    )
  return (
    judges && rest.some((word) => /^(?:that|to|whether|if|who|when|how|why|where|what)$/i.test(word.text))
  )
}

/** The phrase that a sentence most likely has as its subject: the first that stands behind no preposition and tells no time. */
const subjectPhrase = ({ words, phrases }: ParsedSentence): NounPhrase | null =>
  phrases.find(
    (one) => one.kind !== 'pronoun' && words[one.first - 1]?.pos !== 'ADP' && !isTimePhrase(words, one),
  ) ?? null

/** The subject of the sentence before, where it can be what “it” or “they” means. */
function subjectBefore(context: ReferenceContext, index: number, several: boolean): string | null {
  const before = context.parsed.sentences[index - 1]
  if (before === undefined || context.isQuoted(before.start)) return null
  const phrase = subjectPhrase(before)
  const head = phrase === null ? undefined : before.words[phrase.head]
  if (phrase === null || head === undefined) return null
  const plural = /s$/.test(head.text) && head.text.toLowerCase() !== head.lemma && head.pos !== 'PROPN'
  if (several !== plural) return null
  const mention = namedIn(context.scene, before.start, before.end).find(
    (one) => one.start <= head.start && one.end >= head.end,
  )
  if (mention?.entity.type === 'person') return null
  if (mention !== undefined) return withArticle(context, mention.entity)
  const first = before.words[phrase.first]!
  // Only what is one thing known: “the ship”, not “a ship” or “seventy percent”.
  if (!/^(?:the|this|these|those)$/i.test(first.text)) return null
  return `the ${context.parsed.text.slice(before.words[phrase.first + 1]?.start ?? head.start, before.words[phrase.last]!.end)}`
}

/** Offices whose holders speak for others: of anybody else “we” may be all the world. */
const speaksFor =
  /\b(?:spokes(?:man|woman|person)|minister|president|premier|chancellor|ambassador|envoy|secretary|king|queen|governor|mayor|official|ceo|chief executive|director|chairman|chairwoman|manager|head|boss)\b/i
/** Of one who held the office once “we” may be all the world. */
const once = /\b(?:former|founding|ex|early|then|ousted|late)\b/i

/** Whom “we” means when somebody speaks for others: the body or state of the speaker’s office; null where that is not told. */
function sideOf(context: ReferenceContext, sentence: number, speaker: Speaker): string | null {
  if (speaker.entity?.type !== 'person') return speaker.name
  const offices = speaker.entity.roles.filter((one) => speaksFor.test(one) && !once.test(one))
  for (const role of offices) {
    const owner = /^(.*?)['’]s?\s/u.exec(role)?.[1] ?? ''
    const noun = /^the (\p{Ll}+)$/iu.exec(owner)?.[1]?.toLowerCase()
    if (noun !== undefined) return richest(context, sentence, [], noun, Infinity)?.text ?? owner
    if (owner !== '' && !/\bfor\b/.test(owner)) return owner
  }
  const countries = offices.flatMap((role) => role.split(/[\s’']+/u).map((word) => countryOf(word)?.name))
  return countries.find((name) => name !== undefined) ?? null
}
