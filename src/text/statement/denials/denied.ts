import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { answersCharge, degreeDenied, deniedBy, rejectedClause, rejects } from '../../attribution/denials.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import type { Claimed } from '../claimed.ts'
import { affirmedEdits } from '../affirmed.ts'
import { done, unlistedDeeds } from '../deeds.ts'
import { finished } from '../finish.ts'
import { ownWords } from '../own-words.ts'
import { cueText, reported } from '../reported.ts'
import { spokenWords } from '../spoken-words.ts'
import type { ReferenceContext } from '../references/context.ts'
import { emptiness } from '../unclaimed/standing.ts'
import { isThing } from '../references/things.ts'

/** A denied claim that later sentences may point back to: “the accusation”. */
export type Denial = {
  statement: string
  claimant: Speaker | null
  /** Who denied it last, or whom it charges. */
  by: string | null
  sentence: number
  /** Nobody has denied it yet; only the one charged may. */
  charge: boolean
  /** Where the sentence holds the denied words. */
  spans: Span[]
}

/** How many words of meaning a claim must hold that somebody takes the trouble to deny: “The driver was drunk”. */
export const leastDenied = 2

/**
 * The denial of a claim told before, which a saying points back to without telling it again; null where nobody claims that yet, who
 * denies it is who said it, or too little is claimed to be denied.
 */
export function denialOfTold(told: Claimed, { who, speaker: by }: Saying, index: number): Denial | null {
  const { speaker: claimant } = told
  const statement = opinionIn(told.statement) ?? told.statement
  const isOwn = claimant !== null && claimant.name === who?.name
  return told.open ||
    isOwn ||
    callsSo.test(statement) ||
    saysSo.test(statement) ||
    emptiness(statement, leastDenied) !== null
    ? null
    : { statement, claimant, by, sentence: index, charge: false, spans: [] }
}

/** “Sailors fear that the dam will burst”, “Brokers expect the rate to fall”: who denies that means what they fear or expect; null for other words. */
function opinionIn(statement: string): string | null {
  const clause = opinion.exec(statement)?.[1]
  const [, subject, rest] = clause === undefined ? (prediction.exec(statement) ?? []) : []
  const told = clause ?? (subject === undefined ? undefined : `${subject} will ${rest}`)
  return told === undefined ? null : told[0]!.toUpperCase() + told.slice(1)
}
const opinion =
  /^[^,;:“"]{2,60}?\s(?:believed?s?|expect(?:s|ed)?|fear(?:s|ed)?|suspect(?:s|ed)?|thinks?|thought|worr(?:y|ies|ied))\sthat\s([^“"]+)$/u
const prediction =
  /^[^,;:“"]{2,60}?\sexpect(?:s|ed)?\s(?!(?:him|her|it|them|that|to)\s)([^,;:“"]{2,60}?)\sto\s(\p{Ll}[^“"]+)$/u

/** “Ann Lee called the demand “a number that ends in ruin””: who disputes that means what she calls it, and not that she does. */
const callsSo =
  /^[^,;:“"]{2,80}?(?<!\b(?:was|were|is|are|be|been|being|a|the))\s(?:call|brand|label|describ|dubb?|liken|deem|term)l?(?:e?d|e?s)\s(?!(?:for|on|off|in)\b)/iu

/** “Ann Lee said that she had left”: who denies that means that she had, and not that Ann Lee said so. */
const saysSo =
  /^[^;:“"]{2,90}?(?<!\b(?:who|which|when|as|after|before|and|but))\s(?:(?:has|have|had)\s(?:\p{Ll}+\s)?)?(?:added|adds|alleged|alleges|argued|argues|claimed|claims|insisted|insists|said|says?|suggested|suggests|(?:told|tells?|put it to)\s[^,;“"]{2,40}?)\s(?:that|s?he|it|they|there)\s/iu

/** How far back “the accusation” may point, in sentences: the length of a short passage on one subject. */
const denialReach = 5

/** What a saying denies: the claim in its own words, or one before that they point back to; null where it denies none. */
export function denialOf(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  main: Saying,
  last: Denial | null,
): Denial | null {
  const reachable = last !== null && index - last.sentence <= denialReach ? last : null
  if (main.kind === 'deny') {
    const denied = deniedBy(sentence, main)
    if (denied === null) return null
    const claimant =
      denied.claimant === null ? null : resolveSpeaker(context.scene, index, ...denied.claimant)
    if (denied.content !== null) {
      const cue = cueText(context, main)
      const doer = denied.ofClaimant ? claimant : main.who
      if (denied.did !== null && doer === null) return null
      const further =
        denied.did === null || doer === null
          ? []
          : unlistedDeeds(sentence, denied.did.from, denied.content.end, doer.plural)
      if (further === null) return null
      const there = denied.isDeed ? 'There was ' : ''
      const statement = finished(
        there +
          (denied.did === null || doer === null
            ? (ofSubjectBefore(context, index, denied.content, main) ??
              reported(
                context,
                index,
                denied.content,
                whoSpeaksOf(context, index, denied.content, main),
                cue,
                true,
              ))
            : done(context, index, denied.content, doer, denied.did, [
                ...further,
                // “and |ever lying|” is told as a deed already
                ...affirmedEdits(sentence, denied.content).filter(
                  ({ start }) => !further.some((one) => start >= one.start && start < one.end),
                ),
              ])),
      )
      // what cannot stand alone is told as a whole; beside what is said the rest of the sentence tells of what it is
      if (main.at?.inherits !== true && emptiness(statement, leastDenied) !== null) return null
      return {
        statement,
        claimant,
        by: main.speaker,
        sentence: index,
        charge: false,
        spans: [denied.content],
      }
    }
    // what another denied before that is not what this one does, where something else was told since
    const isAnothers = reachable !== null && reachable.by !== main.speaker
    return reachable === null || (isAnothers && (reachable.charge || index - reachable.sentence > 1))
      ? null
      : { ...reachable, by: main.speaker, sentence: index, charge: false, spans: [] }
  }
  const rejected = main.who === null ? null : rejectedClause(context.parsed.text, main)
  if (rejected !== null) {
    const words = main.direct
      ? spokenWords(context, rejected, main.who)
      : reported(context, index, rejected, main.who, cueText(context, main), true)
    const statement = finished(words)
    // “It is false that we ignored it”: the whole says more than what is denied
    if (emptiness(statement, leastDenied) !== null) return null
    return {
      statement,
      claimant: null,
      by: main.speaker,
      sentence: index,
      charge: false,
      spans: [rejected],
    }
  }
  const asked = deniedWhenAsked(context, sentence, index, main)
  if (asked !== null) return asked
  const degree = degreeOf(context, index, main)
  if (degree !== null) return degree
  if (reachable === null || index - reachable.sentence > 2 || reachable.by !== main.speaker) return null
  return rejects(context.parsed, main) ? { ...reachable, sentence: index, charge: false, spans: [] } : null
}

/**
 * Who denies it, where “he” and “she” in what is denied may be they: not who is named only behind it, where the sentence before tells of
 * another, “Ann Lee’s lead has grown. The claim that her team took the boxes was rejected by Eva Roe”.
 */
function whoSpeaksOf(
  { parsed: { sentences, text }, scene }: ReferenceContext,
  index: number,
  content: Span,
  { source, who }: Saying,
): Speaker | null {
  const before = sentences[index - 1]
  const isBehind = source !== null && source[0] >= content.end
  const ofPerson = /\b(?:s?he|his|her|him|hers)\b/i.test(text.slice(content.start, content.end))
  const tellsOfAnother =
    before !== undefined &&
    namedIn(scene, before.start, before.end).some(
      ({ entity }) => entity !== who?.entity && couldBePerson(scene, entity),
    )
  return isBehind && ofPerson && tellsOfAnother ? null : who
}

/** “The camera was switched off. The union disputes that it was switched off on purpose”: the denied words of what the sentence before tells the same of; null for other words. */
function ofSubjectBefore(context: ReferenceContext, index: number, span: Span, main: Saying): string | null {
  const sentence = context.parsed.sentences[index]!
  const before = context.parsed.sentences[index - 1]
  const it = sentence.words.findIndex(({ start }) => start === span.start)
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject?.kind !== 'common' || !/^it$/i.test(textAt(sentence.words, it)))
    return null
  const verb = sentence.words.find(({ pos, start }) => pos === 'VERB' && start > span.start)
  const same = before.words.some(({ pos, text }) => pos === 'VERB' && text === verb?.text)
  const owned = before.words.slice(subject.first, subject.head).some(({ text }) => /^['’]s?$/.test(text))
  const thing = isThing(before, subject) || (owned && !mayBePerson(before.words[subject.head]!.lemma))
  if (!same || !thing) return null
  const [first, last] = [before.words[subject.first]!, before.words[subject.last]!]
  const words = ownWords(context, index - 1, { start: first.start, end: last.end })
  const rest = { start: sentence.words[it + 1]!.start, end: span.end }
  return `${words} ${reported(context, index, rest, main.who, cueText(context, main), true)}`
}

/** “Asked whether he had lied, Ann Lee said: “I did not.””: what was asked, of what has been or is, as what the speaker denies. */
function deniedWhenAsked(
  context: ReferenceContext,
  { words, start }: ParsedSentence,
  index: number,
  { direct, who, content, cue, source, speaker }: Saying,
): Denial | null {
  const [answer] = content
  const { text } = context.parsed
  const whether = words.findIndex(({ text }) => /^(?:whether|if)$/i.test(text))
  const comma = words.findIndex(({ text, end }) => text === ',' && end <= (source?.[0] ?? 0))
  if (!direct || who === null || answer === undefined || cue === null || comma <= whether) return null
  if (!/^(?:when\s)?asked\s(?:\p{L}+\s){0,3}(?:whether|if)\s/iu.test(text.slice(start, cue[0]))) return null
  const asked = words.slice(whether + 1, comma)
  if (!plainNo.test(text.slice(...answer)) || asked.some(({ text }) => toCome.test(text))) return null
  const span = { start: asked[0]!.start, end: asked.at(-1)!.end }
  const statement = finished(reported(context, index, span, who, text.slice(...cue), true))
  return emptiness(statement, leastDenied) !== null
    ? null
    : { statement, claimant: null, by: speaker, sentence: index, charge: false, spans: [span] }
}

/** “No,” “No, sir,” “I did not.”: an answer that only says no, whatever is said after it. */
const plainNo =
  /^["“‘'](?:(?:absolutely|certainly|definitely|of course) not|not at all|never|no(?:,\s(?:sir|ma['’]am|not at all|never))?|(?:no,\s)?(?:i|we)\s(?:(?:do|did|was|were|am|are|have|had)(?:\snot|n['’]t)|never (?:did|was|have|had)))(?:[.!](?=["”’'\s])|,["”’'])/iu

/** Words of what may yet come, which nobody has claimed. */
const toCome =
  /^(?:will|would|shall|should|may|might|can|could|plan(?:s|ned)?|intend(?:s|ed)?|want(?:s|ed)?)$/i

/** “insists there were not too many people on board”: that there were too many, as what the speaker denies. */
function degreeOf(context: ReferenceContext, index: number, main: Saying): Denial | null {
  const [said, ...more] = main.content
  if (main.direct || main.kind !== 'say' || main.who === null || said === undefined || more.length > 0)
    return null
  const cue = cueText(context, main)
  if (!answersCharge(cue)) return null
  const span = { start: said[0], end: said[1] }
  const degree = degreeDenied(reported(context, index, span, main.who, cue))
  return degree === null
    ? null
    : {
        statement: finished(degree),
        claimant: null,
        by: main.speaker,
        sentence: index,
        charge: false,
        spans: [span],
      }
}
