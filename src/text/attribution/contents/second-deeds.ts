import { isPast } from '../../clause/finite.ts'
import { bodyNouns } from '../../data/cues.ts'
import { irregularPast } from '../../data/verbs.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { findersDeed } from './findings.ts'
import { ownDeed } from './own-deeds.ts'

/** What speakers do beside saying: “said the money was gone and called the case political”. */
const beside =
  /^(?:call|describe|brand|label|criticise|criticize|condemn|denounce|decry|praise|hail|thank|apologise|apologize|accuse|blame|urge|dismiss|reject|deny|deplore|welcome|defend|deride|mock|lambast|lament)$/

/** What speakers want done beside saying why: “said the count was wrong, and demanded that it be held again”. */
const wanting = /^(?:demand|order|call for|call on|appeal for|ask for)$/

/** How speakers bear themselves while they say it: “said the figures were wrong, but bristled when asked”. */
const bearing = /^(?:bristle|balk|baulk|shrug|hesitate|flinch|wince|laugh|smile|sob|weep|pause|marvel)$/

/** What speakers ask or think beside saying: “said the mill was safe, and asked why it had been shut”, “and did not think it would shut”. */
const asking = /^(?:asked|wondered|questioned) (?:why|whether|how|if|what|when|where|who)$/i
const thinking = /^(?:think|believe|expect|want|know|fear|hope)$/

/** What is told of a speaker who leaves something open beside saying: “but declined to say who”, “but would not name them”. */
const withholding = /^(?:decline|refuse)$/
const withheld =
  /^(?:say|comment|elaborate|specify|name|identify|give|provide|speculate|confirm|disclose|discuss|reveal|rule|put|explain|predict|offer|detail|address|apologise|apologize|answer)$/

/** “gave no details”, “offered little evidence” */
const givingNothing =
  /^(?:gave|offered|provided) (?:few|little|no|scant) (?:further |more |other )?(?:date|detail|evidence|example|explanation|figure|indication|information|proof|reason|timeline|timetable)s?$/i

/** By which words a speaker comes to something else: “said the claim was old, and recalled being asked for it”, “and referred reporters to a letter”. */
const turning = /^(?:allude|cite|compare|confess|direct|invoke|liken|point|recall|refer)$/

/** The last word before what the speaker is told to have done beside saying it; null where nothing is told. */
export function secondDeed(sentence: ParsedSentence, cue: Cue): number | null {
  const { words } = sentence
  const deed = deedAt(sentence, cue)
  const verb = deed < 0 ? spokenBeside(sentence, cue)?.verb : deed
  if (verb === undefined) return null
  let end = verb - 2
  while (/^(?:,|and|but)$/i.test(textAt(words, end))) end -= 1
  return end
}

/** The verb of what the speaker is told to have demanded or judged beside saying something, or plainly done; null where nothing is told. */
export function doneBeside(sentence: ParsedSentence, cue: Cue): number | null {
  const { words } = sentence
  const deed = deedAt(sentence, cue)
  if (deed >= 0) {
    // “said the mayor had come and praised the crew”: by either
    const isTold =
      isWanting(words, deed) ||
      (isDeed(words, deed) && isApart(sentence, cue.last + 1, deed)) ||
      isJudging(words, deed)
    return isTold ? deed : null
  }
  const own = spokenBeside(sentence, cue)
  return own?.isPlain === true ? own.verb : null
}

/** The verb of what somebody is told to have done behind the words by which a quotation before is given to them: ““…,” she said, |and called| it a gift”; null where nothing is told. */
export function doneBehindQuote({ words }: ParsedSentence, { last, source }: Cue): number | null {
  const from = Math.max(last, source?.[1] ?? last) + 1
  const comma = words.findIndex(({ text, pos }, at) => at >= from && (text === ',' || pos === 'PUNCT'))
  if (words.slice(from, Math.max(from, comma)).some(isAnyVerb) || textAt(words, comma) !== ',') return null
  if (isJudging(words, comma + 1)) return comma + 1
  if (!/^(?:and|but)$/i.test(textAt(words, comma + 1))) return null
  const verb = words[comma + 2]?.pos === 'ADV' ? comma + 3 : comma + 2
  return words[verb]?.pos === 'VERB' && isPast(words[verb]) ? verb : null
}

const spokenBeside = (sentence: ParsedSentence, cue: Cue) =>
  ownDeed(sentence, cue) ?? findersDeed(sentence, cue)

/** The verb of what the speaker is told to have done beside saying something; -1 where nothing is told. */
function deedAt(sentence: ParsedSentence, { kind, last, verb, inverted }: Cue): number {
  const { words } = sentence
  if (kind !== 'say' || inverted || !/ed$|^(?:said|told|wrote)$/i.test(textAt(words, verb))) return -1
  return words.findIndex(
    (_, at) =>
      (at > last + 3 && isJudging(words, at) && isOfNoMind(sentence, last + 1, at)) ||
      (at > last + 3 &&
        /^(?:and|but)$/i.test(textAt(words, at - 1)) &&
        (isDeed(words, at) ||
          (isDoneToHim(words, last + 1, at) && !isToHerself(sentence, last + 1, at)) ||
          ((isAsking(words, at) || isThinking(words, at) || isTurning(words, at)) &&
            isApart(sentence, last + 1, at)) ||
          (isWithholding(words, at) && !acts(sentence, last + 1, at)) ||
          (isWanting(words, at) && !isToHerself(sentence, last + 1, at) && isApart(sentence, last + 1, at)))),
  )
}

const judging = /^(?:call|brand|label|dub|denounce|praise|hail|condemn|criticise|criticize)$/

/** “, calling it a gift” */
const isJudging = (words: readonly Word[], at: number): boolean =>
  textAt(words, at - 1) === ',' &&
  /^\p{Ll}+ing$/u.test(textAt(words, at)) &&
  judging.test(words[at]!.lemma) &&
  /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(words[at + 1]?.pos ?? '')

/** Whether words said are of what judges nothing: no person, no body and nothing written. */
const isOfNoMind = (sentence: ParsedSentence, from: number, to: number): boolean => {
  const subject = sentence.phrases.find(({ first }) => first >= from && first < to)
  const head = subject === undefined ? undefined : sentence.words[subject.head]
  return head?.pos === 'NOUN' && !isWriting(head.lemma) && mindIn(sentence, from, to) === null
}

/** Whether what goes on at an index is told of who speaks: behind a comma, or as nobody is told of before who could do it. */
const isApart = (sentence: ParsedSentence, from: number, at: number): boolean =>
  // “that “it is late,” and referred them to her”
  /^,["”]$/.test(textAt(sentence.words, at - 3) + textAt(sentence.words, at - 2)) ||
  textAt(sentence.words, at - 2) === ',' ||
  mindIn(sentence, from, at) === null

function isDeed(words: readonly Word[], at: number): boolean {
  const { text: verb, lemma } = words[at]!
  if (/(?:ed|wept)$/i.test(verb) && bearing.test(lemma)) return true
  const playsDown = lemma === 'play' && /^down$/i.test(textAt(words, at + 1))
  return (
    /ed$/i.test(verb) &&
    (beside.test(lemma) || playsDown) &&
    // “said he had been praised and thanked”
    /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV)$/.test(words[playsDown ? at + 2 : at + 1]?.pos ?? '')
  )
}

/** “ruled that she had lied and barred her from office”: what is done to her she does not do herself. */
const isDoneToHim = (words: readonly Word[], from: number, at: number): boolean =>
  words[at]!.pos === 'VERB' &&
  (/ed$/i.test(words[at]!.text) || irregularPast.has(words[at]!.text)) &&
  /^(?:him|her|them)$/i.test(textAt(words, at + 1)) &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[at + 2]?.pos ?? '') &&
  words.slice(from, at).some(({ text: aux }) => /^had$/i.test(aux))

/** “told the jury that the man had robbed her and ordered her to lie down”: what is done to her who tells it another did. */
const isToHerself = ({ words }: ParsedSentence, from: number, at: number): boolean =>
  /^(?:him|her|them|me|us)$/i.test(textAt(words, at + 1)) &&
  words.slice(from, at).some(({ text }) => text.toLowerCase() === textAt(words, at + 1).toLowerCase())

/** “demanded that”, “ordered an inquiry”, “called for calm”. */
const isWanting = (words: readonly Word[], at: number): boolean => {
  const { text: verb, lemma } = words[at]!
  const next = textAt(words, at + 1).toLowerCase()
  const object = /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|SCONJ)$/.test(words[at + 1]?.pos ?? '')
  return /ed$/i.test(verb) && (wanting.test(`${lemma} ${next}`) || (wanting.test(lemma) && object))
}

const isAsking = (words: readonly Word[], at: number): boolean =>
  asking.test(`${textAt(words, at)} ${textAt(words, at + 1)}`)

const isTurning = (words: readonly Word[], at: number): boolean =>
  words[at]!.pos === 'VERB' && /ed$/i.test(words[at]!.text) && turning.test(words[at]!.lemma)

/** “did not think it would …” */
const isThinking = (words: readonly Word[], at: number): boolean =>
  /^did$/i.test(textAt(words, at)) &&
  /^(?:not|n['’]t)$/i.test(textAt(words, at + 1)) &&
  thinking.test(words[at + 2]?.lemma ?? '')

/** “declined to rule out”, “refused to say”, “would not name”, “gave no further details”. */
const isWithholding = (words: readonly Word[], at: number): boolean =>
  [3, 4].some((many) =>
    givingNothing.test(
      words
        .slice(at, at + many)
        .map(({ text }) => text)
        .join(' '),
    ),
  ) ||
  (/ed$/i.test(textAt(words, at)) && withholding.test(words[at]!.lemma)
    ? /^to$/i.test(textAt(words, at + 1)) && withheld.test(words[at + 2]?.lemma ?? '')
    : /^(?:would|did|could)$/i.test(textAt(words, at)) &&
      /^(?:not|n['’]t)$/i.test(textAt(words, at + 1)) &&
      withheld.test(words[at + 2]?.lemma ?? ''))

/** “said the suspect gave his name but refused to answer”: somebody in what is said of whom the second deed is told as well. */
function acts(sentence: ParsedSentence, from: number, to: number): boolean {
  const subject = mindIn(sentence, from, to)
  const verb = subject === null ? undefined : sentence.words[subject.last + 1]
  return verb?.pos === 'VERB' && !/ing$/i.test(verb.text)
}

/** The subject of what is said, where it is somebody or a body who could do the second deed; null for a thing. */
function mindIn({ words, phrases }: ParsedSentence, from: number, to: number): NounPhrase | null {
  const subject = phrases.find(({ first }) => first >= from && first < to)
  const head = subject === undefined ? undefined : words[subject.head]
  if (subject === undefined || head === undefined || /^there$/i.test(head.text)) return null
  const mind = subject.kind !== 'common' || mayBePerson(head.lemma) || bodyNouns.has(head.lemma)
  return mind ? subject : null
}
