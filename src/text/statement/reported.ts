/** What somebody is reported to have said, as a statement of its own. */
import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import { namedIn, type Speaker } from '../attribution/speakers/scene.ts'
import { speechNouns } from '../data/cues.ts'
import { edited } from '../words/edits.ts'
import { taggedWords } from '../tags/correct.ts'
import { mayBePerson } from '../words/persons.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { indexFrom, isFiniteVerb, type Word } from '../words/words.ts'
import { hearerOf, isOfBodyTold } from './references/hearers.ts'
import { referenceEdits } from './references/references.ts'
import type { ReferenceContext } from './references/context.ts'
import { withoutConsequence } from './consequences.ts'
import { endOfAdded } from './added-at-once.ts'
import { outletAsides } from './outlet-asides.ts'
import { leavesPersonOpen } from './open-persons.ts'
import { ownWords, whole } from './own-words.ts'
import { spanOf, type Range } from '../words/ranges.ts'
import { affirmedEdits, undeniedEdits } from './affirmed.ts'
import { tenseEdits } from './tense.ts'

/**
 * “Ann Lee said that he had left”, where “He left” would not say who: whom she means the reader of her words has to judge; and “Ann
 * Lee implied that it was late”, which she did not say. Null where the statement needs no such words.
 */
export function withTeller(
  context: ReferenceContext,
  index: number,
  main: Saying,
  statement: string,
  own: readonly Saying[] = [],
): string | null {
  const { direct, kind, who, cue, source, content } = main
  const [first, ...more] = content
  if (direct || kind !== 'say' || who === null || who.plural || first === undefined || more.length > 0)
    return null
  if (cue === null) return null
  const verb = context.parsed.text.slice(...cue)
  const isOpen =
    tellsOfOpen.test(statement) ||
    isDoneToOpen.test(statement) ||
    (isOfPerson(who) &&
      isToldBehind(context, cue, first) &&
      // of what “he” did somebody told of between may be who did it
      (!/\bs?he\b/i.test(statement) ||
        (who.entity !== null && /^\s*(?:that\s+)?$/i.test(context.parsed.text.slice(cue[1], first[0])))) &&
      opensAlike(context.parsed.text, first, statement) &&
      leavesPersonOpen(statement)) ||
    (who.entity?.type !== 'person' &&
      (ownsByIts.test(statement) || isOfBodyTold(context, index, cue, statement)))
  if (!isOpen && !/^impl(?:ies|ied)$/.test(verb)) return null
  if (!/^\p{Ll}+$/u.test(verb) || /ing$/.test(verb)) return null
  // “His heart failed, Bo Roe said”: another’s, as printed; “Bo Roe said that his heart failed” would be of him
  const isAnothers =
    isOpen &&
    cue[0] > first[0] &&
    source !== null &&
    !/^(?:he|she|it|they)$/i.test(context.parsed.text.slice(...source))
  if (isAnothers) return whole(context, index)
  const end = endOfAdded(context, main, own)
  const said = ownWords(context, index, { start: first[0], end }, who)
  // a name keeps its capital: “said that |Bo Roe| called him”
  const isPrintedSo = cue[1] <= first[0] && /^\p{Lu}/u.test(context.parsed.text.slice(first[0]))
  const open =
    isPrintedSo || taggedWords(said)[0]?.pos === 'PROPN' ? said : `${said[0]!.toLowerCase()}${said.slice(1)}`
  const hearer = hearerOf(context, index, cue, first, /^its?\s/i.test(statement))
  if (hearer !== null) return `${who.name} ${verb} ${ownWords(context, index, hearer, who)} that ${open}`
  // others who are told are not named, and these verbs want them
  const saying = /^(?:told|informed|notified|reminded|(?:re)?assured)$/.test(verb)
    ? 'said'
    : /^(?:tells|informs|notifies|reminds|(?:re)?assures)$/.test(verb)
      ? 'says'
      : verb
  return `${who.name} ${saying} that ${open}`
}

/** Whether it is one person who speaks, with a name or, as “the mayor”, without. */
const isOfPerson = ({ entity, head }: Speaker): boolean =>
  entity === null ? mayBePerson(head) : entity.type === 'person'

/**
 * Whether words stand behind the verb they are reported by, with nobody between whom they are said to, and who may be “he”: “told him that”,
 * “said: We had warned him”; “said on Monday that” and “told reporters that” name no such one.
 */
function isToldBehind({ parsed: { text }, scene }: ReferenceContext, cue: Range, told: Range): boolean {
  const between = text.slice(cue[1], told[0])
  if (cue[1] > told[0] || /[:;,“”"]/.test(between)) return false
  return (
    !namedIn(scene, cue[1], told[0]).some(({ entity }) => entity.type === 'person') &&
    taggedWords(between.trim()).every(
      ({ pos, text: word }) =>
        pos !== 'VERB' && (pos !== 'PRON' || /^that$/i.test(word)) && !mayBePerson(word.toLowerCase()),
    )
  )
}

/** Whether a statement opens as its words are printed: “he gave her the boat” may have been completed to “Bo Roe gave her the boat”. */
const opensAlike = (text: string, [start]: Range, statement: string): boolean =>
  firstWord(text.slice(start, start + 40)) === firstWord(statement)
const firstWord = (text: string) => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase()

/** “fears that”, “is hoping that”: what somebody does not say is so, only that it is feared or hoped. */
const ofMind = /\b(?:fear(?:s|ed|ing)?|hop(?:es?|ed|ing))$/u

/** “Ann Lee hoped that the ship would be found”, where “The ship will be found” would make her sure of it; null where she says what is so. */
export function inMind(
  context: ReferenceContext,
  index: number,
  { direct, who, cue, content }: Saying,
): string | null {
  const [first] = content
  const verb = cue === null ? '' : context.parsed.text.slice(...cue)
  if (direct || who === null || first === undefined || !ofMind.test(verb)) return null
  const said = ownWords(context, index, spanOf(first), who)
  // “The dam will burst, residents fear”, but “hopes that |Acme| will reopen”, which stands for “it”
  const { words } = context.parsed.sentences[index]!
  const at = indexFrom(words, first[0])
  const opens = words[at]
  // “He hoped that would be soon”: what, only the sentence before tells
  if (/^(?:that|this|these|those)$/i.test(opens?.text ?? '') && words[at + 1]?.pos === 'AUX') return null
  const isNamed =
    opens === undefined ||
    namedIn(context.scene, opens.start, opens.end).length > 0 ||
    !said.toLowerCase().startsWith(opens.text.toLowerCase())
  const piece =
    asPronoun(opens?.text ?? '', who.name, said) ??
    (isNamed && !/^The \p{Ll}/u.test(said) ? said : `${said[0]!.toLowerCase()}${said.slice(1)}`)
  const told = verb.replace(/^fearing$/u, 'feared').replace(/^hoping$/u, 'hoped')
  return `${who.name} ${told} that ${piece}`
}

/** “The bank hopes that |it| will grow”, of what would open with the name again: the words with the pronoun that stood there; null for others. */
function asPronoun(opening: string, name: string, said: string): string | null {
  if (
    !/^(?:he|she|it|they|his|her|its|their)$/i.test(opening) ||
    !said.toLowerCase().startsWith(name.toLowerCase())
  )
    return null
  const rest = said.slice(name.length)
  const owned = /^['’]s? /.exec(rest)?.[0]
  const isOwner = /^(?:his|her|its|their)$/i.test(opening)
  if (isOwner !== (owned !== undefined) || !/^['’ ]/.test(rest)) return null
  return `${opening.toLowerCase()} ${rest.slice(owned?.length ?? 1)}`
}

/** What a saying holds first, as it is reported: as so, or as only feared or hoped (`inMind`). */
export const asReported = (context: ReferenceContext, index: number, saying: Saying, cue: string): string =>
  inMind(context, index, saying) ?? reported(context, index, spanOf(saying.content[0]!), saying.who, cue)

/** “He had left”, “There was no evidence that he had left”: nobody is named before the pronoun. */
const tellsOfOpen = /^(?:(?:he|she|his|her)\s|(?:there|nobody|no one|nothing)\s[^,]*\b(?:he|she|him)\b)/iu

/** “Bo Roe called him”: all that is told is done to somebody who is not named. */
const isDoneToOpen = /^(?:\p{Lu}[\p{L}’'.-]*\s){1,3}\p{Ll}+\s(?:him|her)$/u

/** “A patrol boat rammed one of its vessels”, “A jet entered its airspace”: what is done to another’s, whose the body that says so tells. */
const ownsByIts =
  /^(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d+)\s[^,;:]*\s(?:attacked|boarded|bombed|breached|captured|damaged|destroyed|entered|hacked|hit|intercepted|invaded|killed|raided|rammed|sank|seized|shelled|shot|stole|struck|violated|wounded)\s[^,;:]*\bits (?!own\b)/u

/** Reported words as a statement, in the tense they were said in; `denied`: as the claim that they deny. */
export function reported(
  context: ReferenceContext,
  index: number,
  told: Span,
  speaker: Speaker | null,
  cue: string,
  denied = false,
): string {
  const sentence = context.parsed.sentences[index]!
  const span = withoutConsequence(context.parsed, index, told)
  const passage = { sentence: index, span, speaker, direct: false, subjectGiven: false }
  const words = edited(context.parsed.text, span, [
    ...(denied ? [...affirmedEdits(sentence, span), ...undeniedEdits(sentence, span)] : []),
    ...outletAsides(sentence, span, cue),
    ...tenseEdits(sentence, span, cue, context.isQuoted),
    ...secondThats(context, sentence, span),
    ...referenceEdits(context, passage),
  ])
  return withoutTail(words)
}

/** “that it stays, that it pays, and that it grows”: the first “that” has gone with the cue; “but that was late” opens no such clause. */
function secondThats({ isQuoted }: ReferenceContext, { words }: ParsedSentence, span: Span) {
  return words.flatMap((word, index) => {
    const before = words[index - 1]
    const follows = words[index + 1]
    const isSubject = isFiniteVerb(words.find(({ pos }, at) => at > index && pos !== 'ADV'))
    if (isSubject || isQuoted(word.start)) return []
    const joins =
      /^that$/i.test(word.text) &&
      before !== undefined &&
      (/^(?:and|but)$/i.test(before.text) || (before.text === ',' && isListed(words, index))) &&
      word.start > span.start
    return joins && follows !== undefined && before.start > span.start && !hangsOnNoun(words, index, span)
      ? [{ start: word.start, end: follows.start, text: '' }]
      : []
  })
}

/** “it stays, |that| it pays, and that it grows”: whether another follows of one list. */
const isListed = (words: readonly Word[], that: number): boolean =>
  words.some(
    ({ text }, at) =>
      at > that + 2 && text === ',' && /^and that$/i.test(`${words[at + 1]?.text} ${words[at + 2]?.text}`),
  )

/** “after reports that a ship was seized and that a firm was involved”: whether “and that” goes on with what hangs on a noun, and not on who speaks. */
function hangsOnNoun(words: readonly Word[], link: number, { start }: Span): boolean {
  const that = words.findLastIndex(
    ({ pos, text, start: at }, index) =>
      index < link - 1 && at > start && pos !== 'DET' && /^that$/i.test(text),
  )
  return (
    that > 2 &&
    words[link - 2]?.text !== ',' &&
    // “reports last week that”
    words.slice(that - 3, that).some(({ lemma, pos }) => pos === 'NOUN' && speechNouns.has(lemma))
  )
}

/** “…, without elaborating”, “…, she added”: what ends a report and belongs to its telling. */
function withoutTail(content: string): string {
  return content.replace(
    /,\s(?:without (?:elaborating|(?:giving|providing|offering|presenting|specifying) (?:any )?(?:further |more )?(?:details?|evidence|information|proof|specifics|names)|(?:citing|identifying|naming)\b)[^,]*|citing [^,]*|speaking [^,]*|when asked [^,]*)$/iu,
    '',
  )
}

/** The words by which it is said; of “rejected as false” no more than the verb. */
export const cueText = ({ parsed }: ReferenceContext, { cue, at, kind, sentence }: Saying) =>
  cue === null
    ? ''
    : parsed.text.slice(
        cue[0],
        kind === 'deny' && at !== null ? parsed.sentences[sentence]!.words[at.verb]!.end : cue[1],
      )
