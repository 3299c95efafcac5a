import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import { mayBePerson } from '../../words/persons.ts'
import { nounPhrases, phraseStartingAt } from '../../words/phrases.ts'
import { taggedWords } from '../../tags/correct.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'

/** What nobody contradicts: feelings, tastes, and that somebody would not speak. */
const idle =
  /^(?:comment|answer|respond|reply|say|discuss|elaborate|specify|name|like|love|want|know|think|feel|seem|mean|look|need|care|mind|expect|believe|understand|remember|cite|happen|appear|get|make|plan|return|do)$/
/** Words after “not” that take back little: “not just”, “not necessarily”. */
const weak = /^(?:just|only|merely|simply|necessarily|exactly|really|quite|entirely|always|yet)$/i
const states =
  /^(?:open|closed|shut|suspended|missing|jailed|detained|banned|in (?:custody|jail|prison|hospital|office|force|place|post|charge))$/

/** “Ann Lee, the minister, refused …”, “Her counterpart, Ann Lee, …”: what only says more of the subject. */
const besides = /^([^,]+), (?:(?:[Tt]he|[Aa]n?|who|\d{1,3})\b[^,]*|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+), /u

/**
 * Whether a statement says in one clause that somebody or something known will or will not, did or did not do a thing, or what
 * state it is still in: “Ann Lee refused to resign”, “The ward remains open”. Such sentences hold few figures and deeds, and
 * are what others contradict.
 * @param attributed whether a source that the text names says it
 */
export function isContestable(statement: string, attributed: boolean): boolean {
  if (ofNobody.test(statement) || noneHarmed.test(statement)) return true
  if (attributed && nobodyTold.test(statement)) return true
  if (attributed && (ofNone.test(statement) || deniesOwnDeed(statement))) return true
  const clause = statement.replace(besides, '$1 ')
  // more than one clause, seen before its words are tagged, which takes long
  if (/[,;:]\s|["“”]/u.test(clause)) return false
  const tagged = taggedWords(clause)
  const [subject] = nounPhrases(tagged)
  if (
    subject?.first !== 0 ||
    subject.kind === 'pronoun' ||
    tagged.some(({ text }) => /^[,;:—"“”]$/.test(text))
  )
    return false
  const head = tagged[subject.head]!
  // “Ann Lee’s counterpart at the bank is to …”: where somebody works stands between
  const last = isSomebody(head, subject.kind) ? pastPlace(tagged, subject.last) : subject.last
  const known =
    subject.kind === 'name'
      ? !/^(?:an?|this|these|those)$/i.test(tagged[0]!.text)
      : /^the$/i.test(tagged[0]!.text) ||
        tagged.slice(0, subject.head).some(({ text }) => /^(?:['’]s?|his|her|its|their)$/i.test(text)) ||
        // “Heavy rain had nothing to do with …”, “Regulators have yet to agree”
        /^ha(?:d|s|ve)$/i.test(textAt(tagged, last + 1))
  if (!known) return false
  const said = tagged.slice(last + 1)
  return (
    refuses(said) ||
    (isSomebody(head, subject.kind) && (isToDo(said) || isIn(said) || isLetGo(said))) ||
    // “The firm will take a charge of $7 million”
    (isSomebody(head, subject.kind) && amount.test(statement) && willDo(said)) ||
    /^(?:has|have|had) nothing to do with \S/i.test(joined(said)) ||
    (isSomebody(head, subject.kind) && negates(said, attributed)) ||
    (isSomebody(head, subject.kind) &&
      /^no longer$/i.test(joined(said.slice(0, 2))) &&
      said[2]?.pos === 'VERB') ||
    // what will be is foretold by anybody, and known by who does it
    (attributed && isSomebody(head, subject.kind) && willDo(said)) ||
    (/^(?:remains?|remained|stays?|stayed|is still|was still)$/i.test(textAt(said, 0)) &&
      states.test(joined(said.slice(1)).toLowerCase()))
  )
}

/** “Nobody was convicted”, “No one has been charged” */
const ofNobody =
  /^(?!.*[,;:])(?:nobody|no one)\s(?:was|were|has been|had been|will be|would be|is to be|has|had)\s(?!(?:ever |yet )?(?:known|seen|heard|sure|there|any|to|a|an|the)\b)(?:ever |yet )?\p{Ll}+(?:ed|en|t|wn)\b/iu
/** “There have been no deaths” */
const noneHarmed =
  /^there\s(?:is|are|was|were|(?:has|have|had)\sbeen)\sno\s(?:\p{Ll}+\s){0,2}(?:arrests?|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|survivors?)(?![^.]*[,;:])\b/iu
/** “Nobody told me”, “No one had warned us”: of a source that ought to know, what somebody was or was not told is soon contradicted. */
const nobodyTold =
  /^(?:nobody|no one)\s(?:ever\s|has\s|had\s){0,2}(?:told|asked|warned|called|rang|rung|phoned|informed|notified|contacted|consulted|paid|helped|stopped|wrote to|written to|spoke to|spoken to)\s(?:me|us)\b/iu

/** “I did not see that letter”, “We have never paid anybody” */
function deniesOwnDeed(statement: string): boolean {
  const [, verb] = ownDenial.exec(statement) ?? []
  return verb !== undefined && !idle.test(taggedWords(verb)[0]?.lemma ?? verb)
}
const ownDenial =
  /^(?:I|We)(?: \[[^\]]*\])? (?:(?:did|have|had)(?: not| never|n['’]t)|never) (?:ever )?(?!been\b|had\b)(\p{Ll}+) (?=\p{L})/u

/** “There will be no forced redundancies” */
const ofNone =
  /^there\s(?:will|would|are to|were to)\sbe\sno\s(?!(?:doubt|way|need|reason|rush|point|problem|question)\b)\p{L}/iu
const amount = /[$£€¥]\s?\d|\d\s?(?:%|per\s?cent|million|billion|m\b|bn\b)/iu

/** Past “at the bank”, “of Meridia”: one place or body behind a noun for somebody. */
function pastPlace(tagged: readonly Word[], last: number): number {
  if (!/^(?:at|of|for|in)$/i.test(textAt(tagged, last + 1))) return last
  return phraseStartingAt(nounPhrases(tagged), last + 2)?.last ?? last
}

/** “is to step down in May”, “is trying to stop it”, “have yet to agree”: what somebody is about to do, or at. */
function isToDo(said: readonly Word[]): boolean {
  const opening =
    /^(?:(?:is|are|was|were) (?:to|(?:trying|seeking|fighting|suing|preparing) to)|(?:has|have|had) yet to) /i.exec(
      `${joined(said)} `,
    )?.[0]
  const verb = opening === undefined ? undefined : said[opening.trim().split(' ').length]
  return isAnyVerb(verb) && !idle.test(verb!.lemma) && !/^(?:be|blame)$/.test(verb!.lemma)
}

/** “is in custody”, “are missing” */
const isIn = (said: readonly Word[]) =>
  /^(?:is|are|was|were)$/i.test(textAt(said, 0)) &&
  /^(?:detained|missing|suspended|jailed|in (?:custody|jail|prison|hospital|intensive care))$/i.test(
    joined(said.slice(1)).replace(/\.$/, ''),
  )

/** “was later let go without charge”, “has been cleared of any wrongdoing” */
const isLetGo = (said: readonly Word[]) =>
  /^(?:is|are|was|were|(?:has|have|had) been) (?:\p{Ll}+ ){0,2}?(?:acquitted|bailed|cleared|exonerated|freed|let go|pardoned|released|reinstated)(?: |$)/iu.test(
    joined(said),
  )

const joined = (said: readonly Word[]) => said.map(({ text }) => text).join(' ')

/** A name, whoever or whatever it is, or a noun for a person or a body. */
const isSomebody = ({ lemma }: Word, kind: string) =>
  kind === 'name' || mayBePerson(lemma) || bodyNouns.has(lemma) || bodyKinds.has(lemma)

/** “refused to resign”, “has declined to pay” */
function refuses(said: readonly Word[]): boolean {
  const at = /^(?:has|have|had)$/i.test(textAt(said, 0)) ? 1 : 0
  return (
    /^(?:refuse|decline)$/.test(said[at]?.lemma ?? '') &&
    /^to$/i.test(textAt(said, at + 1)) &&
    said[at + 2]?.pos === 'VERB' &&
    !idle.test(said[at + 2]!.lemma)
  )
}

/** “will not resign”, “has not been charged”, “did not sign the contract” */
function negates(said: readonly Word[], attributed: boolean): boolean {
  const auxiliary = textAt(said, 0)
  // what should not be is no fact, and what is not done or cannot be done at all is what everybody knows
  const habit = attributed && /^(?:do|does|ca|can|could)$/i.test(auxiliary)
  if (!habit && !/^(?:will|wo|would|has|have|had|is|are|was|were|did)$/i.test(auxiliary)) return false
  if (!/^(?:not|n['’]t|never)$/i.test(textAt(said, 1)) || weak.test(textAt(said, 2))) return false
  const verb = said.slice(2, 5).find(({ pos }) => pos === 'VERB')
  return verb !== undefined && !/ing$/i.test(verb.text) && !idle.test(verb.lemma)
}

/** “will resign”, “will be taken to court” */
function willDo(said: readonly Word[]): boolean {
  const verb = /^be$/i.test(textAt(said, 1)) ? said[2] : said[1]
  return (
    /^will$/i.test(textAt(said, 0)) &&
    verb?.pos === 'VERB' &&
    !/ing$/i.test(verb.text) &&
    !idle.test(verb.lemma)
  )
}
