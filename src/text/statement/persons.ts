import { calledByAge } from '../attribution/ages.ts'
import { unnamedPerson } from '../attribution/descriptions.ts'
import { couldBePerson, genderFits, genderOfPronoun, resolvePronoun } from '../attribution/pronouns.ts'
import { namedIn, subjectsOfSaid, type Named, type Speaker } from '../attribution/scene.ts'
import { resolveSpeaker } from '../attribution/speakers.ts'
import { officialRoles, roleNouns } from '../data/cues.ts'
import type { Edit } from '../edits.ts'
import type { Entity } from '../names.ts'
import type { ParsedSentence } from '../parse.ts'
import { mayBePerson } from '../persons.ts'
import { pronounSubject, subjectPhrase, type NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import { describedInSaid } from './epithets.ts'
import { bearerOfKin } from './kinship.ts'
import { objectNamed } from './objects.ts'
import { possessive, type Passage, type ReferenceContext } from './references.ts'
import { replaced, startsContent } from './replacing.ts'
import { mayBeVessel } from './vessels.ts'

/** “Despite driving at |his best, his title is lost”: whose it is is said behind the comma. */
function isBeforeItsSubject({ words }: ParsedSentence, index: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return (
    index < comma &&
    /^(?:after|before|by|despite|in|on|since|when|while|without)$/i.test(words[0]!.text) &&
    /ing$/.test(words[1]?.text ?? '') &&
    /^(?:he|she|his|her)$/i.test(words[comma + 1]?.text ?? '')
  )
}

/**
 * Says whom “he”, “she”, “his” or “her” means, where the text leaves no doubt.
 * @param edits gets the edit that names them
 * @returns whether the pronouns that follow in the passage are settled too: they mean the same, or may be another’s as this one
 */
export function personEdit(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
  edits: Edit[],
): boolean {
  const word = sentence.words[index]!
  const lower = word.text.toLowerCase()
  const { speaker } = passage
  if (mayBeVessel(context, passage, sentence, index)) return true
  if (isBeforeItsSubject(sentence, index)) return false
  const isObject =
    lower === 'him' ||
    (lower === 'her' && sentence.phrases.some(({ first, kind }) => first === index && kind === 'pronoun'))
  // “That season earned him his second award”: the second is whose the first is
  if (isObject) {
    const named = objectNamed(context, passage, sentence, index)
    if (named !== null) edits.push(replaced(sentence.words, index, named))
    return true
  }
  if (isNamed(context, passage, sentence, word) || isToldOf(sentence, index, passage)) return false
  const owns = /^(?:his|her)$/.test(lower)
  if (subjectFollows(context, sentence, index, passage, owns)) return false
  const told = speaker === null ? null : genderTold(context, sentence, word.start)
  // “She said he had left”: another than the speaker
  const another = told !== null && told !== genderOfPronoun(lower)
  if (speaker !== null && (isKinTold(context, sentence, index) || isAddressed(sentence, index))) return true
  const byself =
    speaker !== null &&
    startsContent(sentence, index, passage) &&
    !another &&
    !isMetBehind(context, passage, word) &&
    (speaker.entity === null
      ? !speaker.plural &&
        !passage.direct &&
        mayBePerson(speaker.head) &&
        !namesPerson(context, sentence, word.start) &&
        genderFits(speaker.head, genderOfPronoun(lower))
      : speaker.entity.type === 'person' && agrees(speaker.entity, lower))
  // “He was held at the airport. Mr Roe, defending, said he had a ticket”: his client
  if (byself && !owns && isOfClient(context, passage, lower)) return true
  const principal = principalOf(context, passage, sentence, word)
  if (principal !== null && (another || (speaker?.entity != null && !agrees(speaker.entity, lower)))) {
    edits.push(replaced(sentence.words, index, owns ? possessive(principal) : principal))
    return true
  }
  // “The governor’s spokesman, Bo Roe, said he …”, “The governor’s lawyer said that nobody saw him”: either
  if (principal !== null && (byself || speaker?.entity === null)) return true
  // “Ann Lee’s lawyer said his client …”: the lawyer’s, or another’s
  const unnamed = speaker?.entity === null && mayBePerson(speaker.head)
  if (unnamed && !byself && !another && startsContent(sentence, index, passage)) return true
  const bearer = owns && !byself ? bearerOfKin(context.scene, sentence, index) : null
  if (bearer !== null) {
    edits.push(replaced(sentence.words, index, possessive(bearer.name)))
    return true
  }
  const gender = genderOfPronoun(lower)
  const described = byself || gender === null ? null : describedInSaid(context, passage.sentence, gender)
  if (described === 'open') return true
  const meant = byself
    ? speaker
    : (described ?? resolvePronoun(context.scene, passage.sentence, word.start, lower))
  if (meant === null || meant.plural || (meant.entity === null && !genderFits(meant.head, gender)))
    return false
  // a name that nothing tells to be a person’s
  const { entity } = meant
  if (
    described === null &&
    entity?.type === 'other' &&
    !entity.mentions.some((one) => one.sentence === passage.sentence - 1)
  )
    return true
  if (another && meant.name === speaker?.name) return true
  if (described === null && mayBeAnother(context, passage, sentence, word, meant, byself)) return true
  const name =
    index > 0 && meant.entity === null && word.start > passage.span.start
      ? lowerFirst(meant.name)
      : meant.name
  edits.push(replaced(sentence.words, index, owns ? possessive(name) : name))
  return true
}

/** Those whose office it is to speak for somebody. */
const speaksFor =
  /^(?:spokes(?:man|woman|person)|lawyer|attorney|solicitor|barrister|aide|adviser|advisor|agent|manager|representative|publicist|secretary)$/

/** Whether somebody who defends others in court says it behind a sentence that tells of another whom the pronoun fits. */
function isOfClient(
  { parsed, scene }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  pronoun: string,
): boolean {
  const before = parsed.sentences[at - 1]
  const entity = speaker?.entity
  if (entity == null || before === undefined) return false
  const defends = entity.mentions.some(
    ({ start, end, role }) =>
      /\b(?:barrister|lawyer|solicitor|attorney)$/i.test(role ?? '') ||
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

/** “The governor’s spokesman, Bo Roe, said that she …”: whom the office of who speaks is held for, where that is somebody the pronoun fits. */
function principalOf(
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
  const office = words.slice(mark + 1, mark + 5).find(({ lemma }) => speaksFor.test(lemma))
  if (owner === undefined || office === undefined || !/^the$/i.test(article?.text ?? '')) return null
  const tied = isSource(owner.start) || words.slice(mark, mark + 8).some(({ start }) => isSource(start))
  const gender = genderOfPronoun(pronoun.text.toLowerCase())
  if (!tied || gender === null || !genderFits(owner.lemma, gender)) return null
  const who = resolveSpeaker(scene, at, mark - 2, mark - 1)
  const name = who?.entity == null || !agrees(who.entity, pronoun.text.toLowerCase()) ? null : who.entity.name
  return name ?? `the ${parsed.text.slice(owner.start, owner.end)}`
}

/** “She will be barred, said its head, Eva Roe”, after a sentence that names another woman: a speaker first named behind is not whom the pronoun in front takes as known. */
function isMetBehind(
  { scene, parsed }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  { start, text }: Word,
) {
  const entity = speaker?.entity
  const before = parsed.sentences[at - 1]
  if (entity == null || before === undefined || (entity.mentions[0]?.start ?? 0) < start) return false
  return namedIn(scene, before.start, before.end).some(
    ({ entity: one, start: met }) =>
      one.type === 'person' && agrees(one, text.toLowerCase()) && !scene.isQuoted(met),
  )
}

/** “A representative for Ann Lee said she …”: somebody named in the words for who speaks, who may be meant as well. */
const namesPerson = ({ scene, isSource }: ReferenceContext, { start }: ParsedSentence, before: number) =>
  namedIn(scene, start, before).some(
    (one) => isSource(one.start) && (one.entity.type === 'person' || couldBePerson(scene, one.entity)),
  )

/** “Ann Lee, whose daughter was on the bus, said she was alive”: kin whom the pronoun may mean. */
function isKinTold(
  { isSource }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  index: number,
): boolean {
  const gender = genderOfPronoun(words[index]!.text.toLowerCase())
  return phrases.some(({ first, last, head }) => {
    const noun = words[head]!
    return (
      last < index &&
      /^(?:whose|his|her)$/i.test(words[first]?.text ?? '') &&
      // “Her husband, Peni, said” is who speaks
      !(first === 0 && words[last + 1]?.text === ',' && words[last + 2]?.pos === 'PROPN') &&
      !isSource(noun.start) &&
      isOne(noun) &&
      genderFits(noun.lemma, gender)
    )
  })
}

/** “Ann Lee told a driver that his car …”: somebody without a name to whom it is said, and whom the pronoun may mean. */
const isAddressed = ({ words, phrases }: ParsedSentence, index: number): boolean =>
  phrases.some(
    ({ first, last, head, kind }) =>
      last < index &&
      kind === 'common' &&
      /^(?:tell|inform|warn|remind|assure|ask)$/.test(words[first - 1]?.lemma ?? '') &&
      isOne(words[head]!) &&
      genderFits(words[head]!.lemma, genderOfPronoun(words[index]!.text.toLowerCase())),
  )

/** What a pronoun or noun for the speaker tells of them: of “She said he had left” a woman; null where it tells nothing. */
function genderTold({ isSource }: ReferenceContext, { words }: ParsedSentence, before: number) {
  const source = words.findLast(({ start }) => start < before && isSource(start))
  if (source === undefined) return null
  const own = genderOfPronoun(source.text.toLowerCase())
  if (own !== null) return own
  const [man, woman] = [genderFits(source.lemma, 'male'), genderFits(source.lemma, 'female')]
  return man === woman ? null : man ? 'male' : 'female'
}

const lowerFirst = (name: string) =>
  /^(?:An?|The|One|Some)\s/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name

/** Whether the name of somebody whom a pronoun fits stands in the passage before it, or will stand before it as its subject. */
function isNamed(
  { scene }: ReferenceContext,
  { span, speaker, subjectGiven }: Passage,
  sentence: ParsedSentence,
  { start: before, text }: Word,
): boolean {
  if (subjectGiven && speaker?.entity?.type === 'person') return true
  if (isUnknownSubject(scene, sentence, span.start, before)) return true
  // “The 45-year-old left his …”
  if (calledByAge.test(scene.text.slice(span.start, before))) return true
  // “T.J. said his brother”: initials that stand for nobody known
  if (/(?:^|\s)(?:\p{Lu}\.){2,3}\s\p{Ll}/u.test(scene.text.slice(span.start, before))) return true
  return namedIn(scene, span.start, before).some(
    ({ entity, end }) =>
      (entity.type === 'person' && agrees(entity, text.toLowerCase())) ||
      // “Comeaux was …”: a subject of which nothing else tells what it is may be a person
      (entity.type === 'other' &&
        /^\s(?:is|was|has|had|will|would|\p{Ll}+ed)\s/u.test(scene.text.slice(end, end + 24))),
  )
}

/** “Brandt withdrew his …”: a name that is the subject and nothing tells to be a body’s or a place’s may be a surname. */
function isUnknownSubject(
  scene: ReferenceContext['scene'],
  sentence: ParsedSentence,
  after: number,
  before: number,
): boolean {
  const subject = subjectPhrase(sentence)
  if (subject?.kind !== 'name') return false
  const [from, to, next] = [subject.first, subject.last, subject.last + 1].map((at) => sentence.words[at])
  if (from === undefined || to === undefined || from.start < after || to.end >= before) return false
  return (
    /^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
    namedIn(scene, from.start, to.end).every(({ entity: { type } }) => type === 'person' || type === 'other')
  )
}

/** Nouns for one person that “his” may mean wherever they stand before it: “a man in his 70s”, “the case of a driver who lost his …”. */
const someone =
  /^(?:man|woman|boy|girl|person|driver|player|worker|student|teenager|child|father|mother|son|daughter|official|minister|president|leader|star|actor|actress|singer|victim|suspect|soldier|officer)$/

/**
 * Whether some human being is told of earlier in the passage: by a subject or object, as an owner, “a woman’s bag and her keys”,
 * by what is told of them, “an all-time great who loves his sport”, or by their nation, “The Finn won his race”.
 */
const isToldOf = ({ words, phrases }: ParsedSentence, index: number, { span }: Passage): boolean =>
  words.some(
    ({ text, start }, at) =>
      at < index &&
      start >= span.start &&
      /^who$/i.test(text) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(words[at - 1]?.pos ?? '') &&
      !/[^s]s$/.test(words[at - 1]!.text),
  ) ||
  phrases.some(
    ({ first, last }) =>
      last === first + 1 &&
      last < index &&
      words[first]!.start >= span.start &&
      unnamedPerson(`${words[first]!.text} ${words[last]!.text}`) !== null &&
      /^(?:VERB|AUX|ADV)$/.test(words[last + 1]?.pos ?? ''),
  ) ||
  phrases.some(({ first, last, head, kind }) => {
    if (last >= index || kind !== 'common' || (words[first]?.start ?? 0) < span.start) return false
    const owner = words
      .slice(first, last)
      .some((word, at) => isOne(word) && /^['’]s$/.test(words[first + at + 1]?.text ?? ''))
    const whoever = words
      .slice(first, last + 1)
      .some(({ pos, lemma }) => pos === 'NOUN' && someone.test(lemma))
    const told = isOne(words[head]!) || roleNouns.has(words[head]!.lemma)
    return owner || whoever || (words[first - 1]?.pos !== 'ADP' && told)
  })

const isOne = ({ pos, lemma, text }: Word) =>
  (pos === 'NOUN' || pos === 'PROPN') &&
  mayBePerson(pos === 'PROPN' ? text.toLowerCase() : lemma) &&
  !/[^s]s$/.test(text)

/**
 * Whether the subject that a pronoun stands before may be whom it means: “Since his ouster, Ann Lee has …”, “As she came in,
 * the mother wept”, and for an owner “Tired from his job, he fell asleep”, where the subject is to be named instead.
 */
function subjectFollows(
  { scene }: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  { span }: Passage,
  owns: boolean,
): boolean {
  const { words, phrases } = sentence
  const comma = words.findIndex(({ text }, at) => at > index && text === ',')
  const subject =
    comma < 0 ? undefined : phrases.find(({ first }) => first === comma + 1 || first === comma + 2)
  const [from, to] = [words[subject?.first ?? -1], words[subject?.last ?? -1]]
  if (subject === undefined || from === undefined || to === undefined || to.end > span.end) return false
  if (/^(?:he|she)$/i.test(from.text))
    return (
      owns &&
      !words
        .slice(index, comma)
        .some(({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text)))
    )
  const person =
    isOne(words[subject.head]!) ||
    namedIn(scene, from.start, to.end).some(({ entity }) => entity.type === 'person')
  return person && isLeadIn(sentence) && /^(?:VERB|AUX|ADV)$/.test(words[subject.last + 1]?.pos ?? '')
}

/** Whether a sentence opens with words that come before its subject: “Since his ouster, …”, “Counting his stint, …”. */
const isLeadIn = ({ words }: ParsedSentence) => {
  // “Then, as he has done before, Ann Lee …”
  const opening = words.findIndex(({ pos, text }) => pos !== 'ADV' && text !== ',')
  const first = words[opening]
  return (
    first !== undefined &&
    (/^(?:ADP|SCONJ)$/.test(first.pos) ||
      /^(?:when|while|after|before|since|as|although|though|until|once|following)$/i.test(first.text) ||
      (first.pos === 'VERB' && /(?:ing|ed)$/i.test(first.text)))
  )
}

/**
 * Whether “he” may as well mean another man than the one found. Of “Ann Lee said she …” she is meant, unless she speaks to
 * another woman or the sentence before is about one; whoever is the subject of the sentence before is meant, unless it names
 * another beside.
 */
function mayBeAnother(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  pronoun: Word,
  meant: Speaker,
  byself: boolean,
  chained = 0,
): boolean {
  const { scene, parsed, isSource } = context
  const { sentence: index } = passage
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
  const sex = genderOfPronoun(lower)
  const opening = pronounSubject(before) ?? (named.some(isOther) ? null : alone(before, named, sex))
  if (!byself && opening !== null && genderOfPronoun(opening.text.toLowerCase()) === sex) {
    // “He … He …”: what is open of the one before is open of this
    const earlier = resolvePronoun(scene, index - 1, opening.start, opening.text.toLowerCase())
    return (
      !(isSame(earlier, meant) || isSameUnnamed(earlier, meant)) ||
      named.some((one) => isOther(one) && isObject(before, one)) ||
      (chained < longestChain &&
        mayBeAnother(
          context,
          { ...passage, sentence: index - 1 },
          before,
          opening,
          meant,
          false,
          chained + 1,
        ))
    )
  }
  const subject = subjectPhrase(before)
  if (subject === null)
    return (
      !byself &&
      (named.some(isOther) || before.phrases.some((one) => isSomeone(context, index - 1, one, meant, lower)))
    )
  const [from, to] = [words[subject.first]!, words[subject.last]!]
  const who = resolveSpeaker(scene, index - 1, subject.first, subject.last)
  // “He referred to Bo Roe”: who is named behind is not “he”
  const behind = namedIn(scene, pronoun.end, sentence.end).map(({ entity }) => entity)
  const beside = [...named.filter((one) => isObject(before, one)), ...subjectsOfSaid(scene, before)].filter(
    ({ entity }) => !behind.includes(entity),
  )
  if (!byself)
    return isSame(who, meant) || named.some((one) => one.entity === meant.entity && acts(before, one))
      ? beside.some(isOther)
      : named.some((one) => isOther(one) || (meant.entity === null && couldBeSomeone(scene, one))) ||
          before.phrases.some((phrase) => isSomeone(context, index - 1, phrase, meant, lower))
  if (isSource(from.start) || scene.isQuoted(from.start)) return false
  // “He told a nurse”: the nurse is not whom that sentence is about
  const about = pronounSubject(before)
  if (about !== null && about.start < from.start && genderOfPronoun(about.text.toLowerCase()) !== sex)
    return false
  if (subject.kind === 'name')
    return named.some((one) => isOther(one) && one.start >= from.start && one.end <= to.end)
  const { lemma } = words[subject.head]!
  return (
    subject.kind === 'common' &&
    isOne(words[subject.head]!) &&
    genderFits(lemma, lower === 'she' || lower === 'her' ? 'female' : 'male') &&
    who?.entity !== meant.entity
  )
}

/** A name that may be a person’s; “the Meridian” is none. */
const couldBeSomeone = (scene: ReferenceContext['scene'], { entity, start }: Named) =>
  entity.type === 'person' ||
  (entity.type === 'other' && !/\bthe\s$/i.test(scene.text.slice(Math.max(0, start - 5), start)))

/** How many sentences that open with “he” are followed back for whom they leave open. */
const longestChain = 6

/** “Not all of her family agree.”: the only word for a person of that gender in a sentence; null where more are told of. */
function alone(
  { words }: ParsedSentence,
  named: readonly Named[],
  sex: 'female' | 'male' | null,
): Word | null {
  const told = words.filter(({ text }) => genderOfPronoun(text.toLowerCase()) === sex)
  return told.length === 1 && !named.some(({ entity }) => entity.gender === sex) ? told[0]! : null
}

/** Whether both are the same somebody named: of those without a name nothing tells. */
const isSame = (one: Speaker | null, other: Speaker) => one?.entity != null && one.entity === other.entity

/** “The driver was freed. He is 34. He …”: whether both are the one somebody without a name. */
const isSameUnnamed = (one: Speaker | null, { entity, name }: Speaker) =>
  entity === null && one?.entity === null && one.name === name

/** “Outside the court, Ann Lee met a man”: a name with a verb behind it and nothing before it that it could belong to. */
function acts({ words }: ParsedSentence, { start, end }: Named): boolean {
  const at = words.findIndex((word) => word.start >= start)
  const next = words.find((word) => word.start >= end)
  return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && (at === 0 || words[at - 1]?.text === ',')
}

/** “I am joined by a student from Athens. He …”, “Police freed the driver. He …”: somebody without a name who may be meant instead. */
function isSomeone(
  { parsed, scene }: ReferenceContext,
  index: number,
  { kind, first, last, head }: NounPhrase,
  meant: Speaker,
  pronoun: string,
): boolean {
  const { words } = parsed.sentences[index]!
  const noun = words[head]!
  if (
    kind !== 'common' ||
    !/^(?:an?|another|one|the)$/i.test(words[first]?.text ?? '') ||
    !isOne(noun) ||
    // “Ann Lee, a lawyer”, “she was a lawyer”, “worked as a lawyer” tell of her
    /^(?:,|as|be|become|remain|call|name)$/.test(words[first - 1]?.lemma ?? '') ||
    !genderFits(noun.lemma, genderOfPronoun(pronoun))
  )
    return false
  const isKnown = /^the$/i.test(words[first]!.text)
  // “the governor of the bank”, “the suspect, Bo Roe”: the one meant, whom the text has not called so before
  const isNear = meant.entity?.mentions.some(({ sentence }) => sentence === index || sentence === index + 1)
  if (isKnown && (isNear === true || words[first - 1]?.pos === 'ADP' || officialRoles.has(noun.lemma)))
    return false
  const who = isKnown ? resolveSpeaker(scene, index, first, last) : null
  return meant.entity === null ? noun.lemma !== meant.head : who?.entity !== meant.entity
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
