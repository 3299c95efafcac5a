import {
  genderFits,
  genderOfPronoun,
  isOfUnknownKind,
  isUnnamedBody,
} from '../../attribution/speakers/pronoun-fit.ts'
import { resolvePronoun } from '../../attribution/speakers/pronouns.ts'
import { isObjectPronoun } from '../../clause/objects.ts'
import type { Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { aboutOne } from './aged.ts'
import { describedInSaid } from './epithets.ts'
import { isAskedAbout, judgesAnother } from './bystanders.ts'
import { isOfCommentedOn } from './commented-on.ts'
import { isOfCase, isOfPatient, ofCaseMeant } from './cases.ts'
import { isAddressed } from './hearers.ts'
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
import { agrees, mayBeAnother } from './rivals.ts'
import { isTiedToAnother, namedBesideAnother } from './tied-to.ts'
import { isNamed, isToldOf, subjectFollows } from './told-in-passage.ts'
import { mayBeVessel, vesselTold } from './vessels.ts'
import {
  isBeforeItsSubject,
  isOneOfTellers,
  answeringFor,
  isOwner,
  isOf,
  isMetBehind,
  isNamedInPhrase,
  goesOnOfOther,
  isOfAccused,
  namesPerson,
  isOfPerson,
  isToldBefore,
  isKinTold,
  genderTold,
  isToldOther,
} from './person-doubts.ts'

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
  if (isBeforeItsSubject(sentence, index) || isOfAccused(context, sentence, index)) return false
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
  if (owns && isNamedInPhrase(context, word, meant)) return true
  const isSpeaker = meant.name === speaker?.name
  // “While he slept, she said, …”: what stands before who says it is read as if nobody did
  if (speaker === null && isToldOther(context, passage.sentence, sentence, word, meant)) return true
  if (!isSpeaker && isAskedAbout(context, passage, sentence, index, meant)) return true
  if (isOfPatient(context, passage.sentence, sentence, index, meant)) return true
  if (isSpeaker && (another || ofCase || isTiedToAnother(context, passage, sentence, lower))) return true
  if (isSpeaker && isOfCommentedOn(context, passage, sentence, word)) return true
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
  if (described === null && !byself && goesOnOfOther(context, passage.sentence - 1, meant, lower)) return true
  if (described === null && mayBeAnother(context, passage.sentence, word, meant, byself)) return byNoun(true)
  const name =
    index > 0 && meant.entity === null && word.start > passage.span.start
      ? lowerFirst(meant.name)
      : meant.name
  edits.push(replaced(sentence.words, index, owns ? possessive(name) : name))
  return true
}

const isNamedNow =
  /^ (?:was|has been|had been) (?:later |since )?(?:identified|named)(?: by \p{Ll}+)? as \p{Lu}/u

const lowerFirst = (name: string) =>
  /^(?:An?|The|One|Some)\s/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name
