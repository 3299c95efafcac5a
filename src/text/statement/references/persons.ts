import {
  couldBePerson,
  genderFits,
  genderOfPronoun,
  type Gender,
  isOfUnknownKind,
  isUnnamedBody,
} from '../../attribution/speakers/pronoun-fit.ts'
import { resolvePronoun } from '../../attribution/speakers/pronouns.ts'
import { namedIn, subjectsOfSaid } from '../../attribution/speakers/scene.ts'
import { isObjectPronoun } from '../../clause/objects.ts'
import type { Speaker } from '../../attribution/speakers/scene.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson, ofSeveral } from '../../words/persons.ts'
import type { Word } from '../../words/words.ts'
import { aboutOne } from './aged.ts'
import { describedInSaid } from './epithets.ts'
import { isAskedAbout, judgesAnother } from './bystanders.ts'
import { isOfCase, isOfPatient, ofCaseMeant } from './cases.ts'
import { bearerOfKin } from './kinship.ts'
import { objectNamed } from './objects.ts'
import {
  clientEdit,
  clientMeant,
  isOfClient,
  ownerOfOffice,
  principalOf,
  speaksForOwner,
} from './principals.ts'
import { possessive } from './name-forms.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { replaced, startsContent } from './replacing.ts'
import { agrees, isOne, mayBeAnother } from './rivals.ts'
import { isTiedToAnother, namedBesideAnother } from './tied-to.ts'
import { isNamed, isToldOf, subjectFollows } from './told-in-passage.ts'
import { mayBeVessel, vesselTold } from './vessels.ts'

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
  const vessel = vesselTold(context, passage, sentence, index)
  if (vessel !== null) {
    edits.push(replaced(sentence.words, index, possessive(vessel)))
    return true
  }
  if (mayBeVessel(context, passage, sentence, index)) return true
  const ofLawyer = clientEdit(context, passage, sentence, index)
  if (ofLawyer !== null) {
    edits.push(ofLawyer)
    return true
  }
  if (isBeforeItsSubject(sentence, index)) return false
  // “That season earned him his second award”: the second is whose the first is
  if (isObjectPronoun(sentence, index)) {
    const named = objectNamed(context, passage, sentence, index)
    if (named !== null) edits.push(replaced(sentence.words, index, named))
    return true
  }
  if (isNamed(context, passage, sentence, word) || isToldOf(sentence, index, passage)) return false
  const owns = /^(?:his|her)$/.test(lower)
  if (subjectFollows(context, sentence, index, passage, owns)) return false
  const lawyer = answeringFor(context, passage)
  const told = speaker === null || lawyer !== null ? null : genderTold(context, sentence, word.start)
  // “Roe’s spokeswoman denied that she …”, where nothing tells whether Roe is a woman: either
  const isOpenWhose = lawyer !== null && speaker?.entity?.gender === null && !isOwner(sentence, index)
  if (isOpenWhose && isOf(lawyer, genderOfPronoun(lower))) return true
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
        !speaksForOwner(context, speaker) &&
        !namesPerson(context, sentence, word.start) &&
        !isToldBefore(context, sentence, index) &&
        !isOneOfTellers(context, passage, lower) &&
        genderFits(speaker.head, genderOfPronoun(lower))
      : speaker.entity.type === 'person' && agrees(speaker.entity, lower))
  const client =
    speaker === null || !startsContent(sentence, index, passage)
      ? null
      : (clientMeant(context, passage, sentence, word) ?? ownerOfOffice(context, passage, sentence, word))
  if (client !== null) {
    edits.push(replaced(sentence.words, index, owns ? possessive(client.name) : client.name))
    return true
  }
  // “He was held at the airport. Mr Roe, defending, said he had a ticket”: his client
  if (byself && !owns && isOfClient(context, passage, lower)) return true
  const principal = principalOf(context, passage, sentence, word)
  if (principal !== null && (another || (speaker?.entity != null && !agrees(speaker.entity, lower)))) {
    edits.push(replaced(sentence.words, index, owns ? possessive(principal) : principal))
    return true
  }
  if (byself && judgesAnother(context, passage, word, speaker)) return true
  const ofCase = isOfCase(context, passage, sentence, index)
  if (byself && ofCase) {
    const told = ofCaseMeant(context, passage, sentence, index)
    if (told !== null) edits.push(replaced(sentence.words, index, told))
    return true
  }
  // “The governor’s spokesman, Bo Roe, said he …”, “The governor’s lawyer said that nobody saw him”: either
  if (principal !== null && (byself || speaker?.entity === null)) return true
  // “Ann Lee’s lawyer said his client …”: the lawyer’s, or another’s
  const unnamed = speaker?.entity === null && mayBePerson(speaker.head)
  // “A friend of the Duke said he …”: either
  if (unnamed && isOfPerson(context, sentence, index)) return true
  // “The Briton will give it his best shot”: his own, or another’s
  const isEpithet = unnamed && /^(?:person|man|woman)$/.test(speaker.head)
  if (unnamed && !byself && !another && (isEpithet || startsContent(sentence, index, passage))) return true
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
  const byNoun = (isSettled: boolean): boolean => {
    const isOpening = speaker === null && startsContent(sentence, index, passage)
    const only = isOpening ? aboutOne(context, passage.sentence, gender) : null
    if (only !== null) edits.push(replaced(sentence.words, index, owns ? possessive(only) : only))
    return isSettled || only !== null
  }
  if (meant === null || meant.plural || (meant.entity === null && !genderFits(meant.head, gender)))
    return byNoun(false)
  if (meant.entity !== null && !agrees(meant.entity, lower)) return true
  // a name that nothing tells to be a person’s
  const { entity } = meant
  // “He was identified as Bo Roe”: one who had no name before
  if (entity !== null && isNamedNow.test(context.parsed.text.slice(word.end, word.end + 40))) return true
  if (
    described === null &&
    entity?.type === 'other' &&
    !entity.mentions.some((one) => one.sentence === passage.sentence - 1)
  )
    return true
  // “Gold Stein said he stole. The bank said he …”: the bank may be the one found
  if (speaker !== null && isUnnamedBody(speaker) && isOfUnknownKind(meant)) return true
  const isSpeaker = meant.name === speaker?.name
  // “While he slept, she said, …”: what stands before who says it is read as if nobody did
  if (speaker === null && isToldOther(context, passage.sentence, sentence, word, meant)) return true
  if (!isSpeaker && isAskedAbout(context, passage, sentence, index, meant)) return true
  if (isOfPatient(context, passage.sentence, sentence, index, meant)) return true
  if (isSpeaker && (another || ofCase || isTiedToAnother(context, passage, sentence, lower))) return true
  // “Ann Lee left. … One of the sailors said a mast had broken her leg”: the sailor’s, or another’s
  if (
    unnamed &&
    !another &&
    entity !== null &&
    /^one of\b/i.test(speaker.name) &&
    genderFits(speaker.head, gender)
  )
    return true
  if (
    described === null &&
    !isSpeaker &&
    gender !== null &&
    entity !== null &&
    namedBesideAnother(context, entity, word.start, gender)
  )
    return byNoun(true)
  if (described === null && mayBeAnother(context, passage.sentence, word, meant, byself)) return byNoun(true)
  const name =
    index > 0 && meant.entity === null && word.start > passage.span.start
      ? lowerFirst(meant.name)
      : meant.name
  edits.push(replaced(sentence.words, index, owns ? possessive(name) : name))
  return true
}

/** “Two aides said Bo Roe had paid. One of them said he …”: whether one of several speaks on of a person of whom they have told. */
const isOneOfTellers = (
  { scene, parsed }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  pronoun: string,
) => {
  const before = parsed.sentences[at - 1]
  return (
    before !== undefined &&
    /^one of\b/i.test(speaker?.name ?? '') &&
    scene.heard.some(({ sentence }) => sentence === at - 1) &&
    (before.words.some(({ text }) => genderOfPronoun(text.toLowerCase()) === genderOfPronoun(pronoun)) ||
      subjectsOfSaid(scene, before).some(({ entity }) => entity.type === 'person' && agrees(entity, pronoun)))
  )
}

/** “Ann Lee’s spokesman denied that she …”: who speaks for the one as of whom a passage is read; null where nobody does. */
function answeringFor(
  { scene: { heard } }: ReferenceContext,
  { sentence: at, speaker }: Passage,
): Speaker | null {
  const here = heard.filter(({ sentence }) => sentence === at).map((one) => one.speaker)
  const isFor = speaker?.entity?.type === 'person' && !here.some(({ entity }) => entity === speaker.entity)
  return isFor ? (here[0] ?? null) : null
}

/** “His spokesman denied that he …”: whether the sentence tells before a pronoun that somebody belongs to one of its gender. */
const isOwner = ({ words }: ParsedSentence, index: number): boolean =>
  words
    .slice(0, index)
    .some(
      ({ text }) =>
        /^(?:his|her)$/i.test(text) &&
        genderOfPronoun(text.toLowerCase()) === genderOfPronoun(words[index]!.text.toLowerCase()),
    )

const isNamedNow =
  /^ (?:was|has been|had been) (?:later |since )?(?:identified|named)(?: by \p{Ll}+)? as \p{Lu}/u

/** Whether what is told of somebody says that they are of a gender. */
const isOf = ({ entity, head }: Speaker, gender: Gender | null) =>
  entity === null
    ? genderFits(head, gender) && !genderFits(head, gender === 'female' ? 'male' : 'female')
    : entity.gender === gender

/** “She will be barred, said its head, Eva Roe”, after a sentence that names another woman: a speaker first named behind is not whom the pronoun in front takes as known. */
function isMetBehind(
  { scene, parsed }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  { start, text }: Word,
) {
  const entity = speaker?.entity
  const before = parsed.sentences[at - 1]
  if (entity == null || (entity.mentions[0]?.start ?? 0) < start) return false
  // “Claims that he drank were false, Bo Roe said”
  const named = entity.mentions[0]?.start ?? 0
  const isBy = /\bby\s(?:\p{Lu}\S*\s)*$/u.test(parsed.text.slice(start, named))
  if (!isBy && opensWithClaim.test(parsed.text.slice(parsed.sentences[at]!.start, start))) return true
  if (before === undefined) return false
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

/** “A friend of the Duke said he …”: somebody without a name whom the words for who speaks tie them to, and whom the pronoun may mean. */
const isOfPerson = ({ isSource }: ReferenceContext, { words }: ParsedSentence, index: number) =>
  words.slice(0, index).some(({ start, text }, at) => {
    const noun = text.toLowerCase()
    return (
      isSource(start) &&
      /^(?:of|to|with) (?:the|that|this|an?)$/i.test(`${words[at - 2]?.text} ${words[at - 1]?.text}`) &&
      mayBePerson(noun) &&
      !ofSeveral.test(noun) &&
      genderFits(noun, genderOfPronoun(words[index]!.text.toLowerCase()))
    )
  })

/** “He has not answered, but a friend said he …”: whether the same pronoun stands before who speaks, and so may mean another again. */
const isToldBefore = ({ isSource }: ReferenceContext, { words }: ParsedSentence, index: number) => {
  const source = words.findIndex(({ start }) => isSource(start))
  return words.some(
    ({ text }, at) => at < Math.min(source, index) && text.toLowerCase() === words[index]!.text.toLowerCase(),
  )
}

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

/** What a pronoun or noun for the speaker tells of them: of “She said he had left”, “While he slept, she said, …” a woman; null where it tells nothing. */
function genderTold({ isSource }: ReferenceContext, { words }: ParsedSentence, at: number) {
  const source =
    words.findLast(({ start }) => start < at && isSource(start)) ??
    words.find(({ start }) => start > at && isSource(start))
  if (source === undefined) return null
  const own = genderOfPronoun(source.text.toLowerCase())
  if (own !== null) return own
  const [man, woman] = [genderFits(source.lemma, 'male'), genderFits(source.lemma, 'female')]
  return man === woman ? null : man ? 'male' : 'female'
}

/** How a sentence opens that tells what others claim of somebody. */
const opensWithClaim =
  /^["“]?(?:The\s)?(?:accusation|allegation|claim|report|rumour|rumor|suggestion)s?\s(?:that\s)?$/iu

/** Whether the one found says something in the sentence, and is told there by a word for the other gender: “she said”. */
function isToldOther(
  context: ReferenceContext,
  at: number,
  sentence: ParsedSentence,
  pronoun: Word,
  meant: Speaker,
): boolean {
  const told = genderTold(context, sentence, pronoun.start)
  return (
    told !== null &&
    told !== genderOfPronoun(pronoun.text.toLowerCase()) &&
    context.scene.heard.some((one) => one.sentence === at && one.speaker.name === meant.name)
  )
}

const lowerFirst = (name: string) =>
  /^(?:An?|The|One|Some)\s/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name
