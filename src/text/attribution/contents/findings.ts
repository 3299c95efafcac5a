/** What those who find or rule something do beside: “found that the pilot was tired but |cleared the airline|”. */
import { isPast } from '../../clause/finite.ts'
import { bodyNouns } from '../../data/cues.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { contentStart } from './content-start.ts'
import type { OwnDeed } from './own-deeds.ts'

const finding = /^(?:conclude|decide|determine|find|hold|rule)$/
const finders =
  /^(?:analysis|audit|commission|coroner|court|decision|inquest|inquiry|inspector|investigation|judge|jury|magistrate|ombudsman|panel|referee|review|regulator|tribunal|watchdog)$/

/** What hardly anybody does but who has to find something. */
const open =
  /^(?:left open|left (?:unanswered|undecided|unresolved)|made no (?:award|finding|order|recommendation|ruling)|stopped short of|set no date)\b/i
/** What nobody does but who speaks, where only things are told of. */
const unsaid =
  /^(?:said (?:nothing|little)|made no mention|(?:gave|offered) no \p{Ll}+|did(?: not|n['’]t) (?:address|consider|cover|decide|examine|explain|name|quantify|rule|say|specify))\b/iu
/** What is done to whom or what something is found of. */
const ofJudges =
  /^(?:absolved|acquitted|adjourned|cleared|convicted|exonerated|fined|jailed|overturned|postponed|put off|sentenced|upheld|refused to (?:acquit|allow|award|ban|bar|block|convict|fine|free|grant|halt|jail|lift|order|overturn|release|stop)) (?:the|an?|all|any|his|her|its|their|him|them|it|\p{Lu}\p{Ll}+)\b/iu

/** The verb of what a finder does beside finding something; null where those may do it of whom that is found. */
export function findersDeed(sentence: ParsedSentence, cue: Cue): OwnDeed | null {
  const { words, phrases } = sentence
  if (!isFinders(sentence, cue)) return null
  const start = contentStart(sentence, cue)
  const subject = start === null ? undefined : phraseStartingAt(phrases, start)
  if (subject === undefined) return null
  const head = words[subject.head]!
  const isThing = subject.kind === 'common' && !mayBePerson(head.lemma) && !bodyNouns.has(head.lemma)
  const isSuffered = /^(?:was|were|had been)$/i.test(textAt(words, subject.last + 1))
  const verb = words.findIndex((_, at) => {
    if (at <= subject.last + 2 || !/^(?:and|but)$/i.test(textAt(words, linkBefore(words, at)))) return false
    const told = words.slice(at, at + 5).map(({ text }) => text)
    const behind = told.join(' ').replace(/ (?=n['’]t\b)/, '')
    return (
      open.test(behind) ||
      (isThing && unsaid.test(behind)) ||
      ((isThing || isSuffered) && ofJudges.test(behind))
    )
  })
  const isOthers = words.slice(start!, verb).some((word, at) => mayDoIt(word, words[start! + at - 1]))
  // “the clinic was warned but put off the work”: whoever it was; “did not say why” makes no claim
  const isPlain = !/^(?:adjourned|did|gave|offered|postponed|put|said|stopped)$/i.test(textAt(words, verb))
  return verb < 0 || isOthers ? null : { verb, isPlain }
}

/** “but |also| cleared” */
const linkBefore = (words: readonly Word[], at: number) => (words[at - 1]?.pos === 'ADV' ? at - 2 : at - 1)

function isFinders({ words }: ParsedSentence, { kind, source, verb, inverted, trails }: Cue): boolean {
  if (kind !== 'say' || inverted || trails || source === null || !isPast(words[verb]!)) return false
  const head = words.slice(source[0], source[1] + 1).findLast(({ pos }) => pos === 'NOUN')
  return (
    finding.test(words[verb]!.lemma) ||
    (head !== undefined && (finders.test(head.lemma) || isWriting(head.lemma)))
  )
}

/** “found that |the court| had erred but cleared him”: another finder in what is found. */
const mayDoIt = ({ lemma }: Word, before: Word | undefined): boolean =>
  finders.test(lemma) && before?.pos !== 'ADP'
