import { bodyNouns, roleNouns, speakingNouns, untilCorrected } from '../../data/cues.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseEndingAt, phraseStartingAt } from '../../words/phrases.ts'
import { isFiniteVerb, isReflexive, textAt, type Word } from '../../words/words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isDoneToThing, isOfThing } from './deeds-to-things.ts'
import { speechNounFrom } from './judgements.ts'
import { isSaidOfDenied } from './said-of-denied.ts'

/** Whether a verb, given by its dictionary form, is used for something else than to attribute words. */
export function isOtherUseOfVerb(sentence: ParsedSentence, index: number, lemma: string): boolean {
  const { words } = sentence
  const before = textAt(words, index - 1)
  const next = textAt(words, index + 1)
  if (isSaidOfOther(words, index) || isSaidOfDenied(words, index) || isOfThing(sentence, index)) return true
  switch (lemma) {
    case 'say':
      return saysNothing(words, index)
    case 'insist':
      // “insisted on waiting”: a deed
      return /^(?:on|upon)$/i.test(next) && /ing$/.test(textAt(words, index + 2))
    case 'explain':
      return isReason(words, index)
    case 'argue':
      // “as she argued against a wall”
      return /^(?:against|over|with)$/i.test(next)
    case 'find':
      return !holdsThatOrVerb(words, index) || /^(?:no|little|scant|neither)$/i.test(next)
    case 'recall':
      return recallsGoods(sentence, index)
    case 'quote':
      return quotesOther(words, index)
    case 'dismiss':
      return sendsAway(sentence, index)
    case 'deny':
      // “could deny”, “did not deny”, “would neither confirm nor deny”
      return refuses(sentence, index) || /^(?:can|could|not|n['’]t|never|nor)$/i.test(before)
    case 'doubt':
      // “doubted the figures”, “doubts whether it will”: no claim is rejected
      return !/^(?:that|this|it)$/i.test(next) || /^(?:not|n['’]t|never|has|have|had)$/i.test(before)
    case 'contest':
    case 'rubbish':
      // “contested the election”: a deed
      return speechNounFrom(words, index + 1) < 0
    case 'rule':
      // “ruled that out on a call”, “would not rule out that”
      return (
        (/^(?:that|this|it)$/i.test(next) && /^out$/i.test(textAt(words, index + 2))) ||
        (/^out$/i.test(next) &&
          (refuses(sentence, index) || /^(?:can|could|not|n['’]t|never|to)$/i.test(before)))
      )
    case 'add':
    case 'charge':
      return isDoneToThing(sentence, index, lemma)
    case 'plead':
      // “pleaded guilty”
      return /^(?:guilty|not|no|for|with)$/i.test(next)
    case 'read':
      // “when reading the script”
      return /ing$/i.test(words[index]!.text)
    case 'show':
    case 'suggest':
    case 'indicate':
    case 'reveal':
      return isInferred(sentence, index)
    case 'continue':
      // “if temperatures continue to rise”
      return /^to$/i.test(next)
    default:
      return false
  }
}

/** “which may also explain why”, “this explains how”: what is told to be the reason, and nobody says. */
function isReason(words: readonly Word[], index: number): boolean {
  if (!/^(?:why|how)$/i.test(textAt(words, index + 1))) return false
  const before = words.slice(0, index).findLast(({ pos }) => pos !== 'ADV')?.text ?? ''
  return (
    /^(?:may|might|could|would)$/i.test(before) ||
    (/^(?:which|that|this)$/i.test(before) && /^explains?$/i.test(words[index]!.text))
  )
}

const saidUntilCorrected = new RegExp(`^(?:${untilCorrected})$`, 'i')

/** “seven states, not five as the company first said”: what was said is something else than the sentence tells. */
function isSaidOfOther(words: readonly Word[], index: number): boolean {
  if (!saidUntilCorrected.test(textAt(words, index - 1))) return false
  const as = words.findLastIndex(({ text }, at) => at < index && /^as$/i.test(text))
  return (
    as > 0 &&
    index - as < 9 &&
    words.slice(as, index).every(({ pos, text }) => pos !== 'VERB' && !/^[,;:]$/.test(text)) &&
    words.slice(0, as).some(({ text }) => /^(?:not|n['’]t)$/i.test(text))
  )
}

/** “said nothing”, “said yes”: no words are told; “says nothing reached her” tells some. */
const saysNothing = (words: readonly Word[], index: number) =>
  (/^(?:nothing|little|goodbye|farewell|hello|sorry)$/i.test(textAt(words, index + 1)) &&
    !isFiniteVerb(words[index + 2])) ||
  (/^(?:yes|no|so)$/i.test(textAt(words, index + 1)) &&
    /^(?:PUNCT|ADP|CCONJ)$/.test(words[index + 2]?.pos ?? 'PUNCT'))

/** “found that …”, “found heavy users were …”, “…, investigators found.”; not “finds her loyalties tested”, “found no evidence that”, “found herself in a crowd that”. */
const holdsThatOrVerb = (words: readonly Word[], index: number) =>
  !isReflexive(textAt(words, index + 1)) &&
  (endsWithFinder(words, index) ||
    inquiring.test(textAt(words, index - 1)) ||
    words
      .slice(index + 1, index + 10)
      .some((word) => /^that$/i.test(word.text) || word.pos === 'AUX' || /^["“]$/.test(word.text)))

const inquiring =
  /^(?:stud(?:y|ies)|research|reports?|polls?|surveys?|review|analysis|inquiry|investigation|audit|data)$/i

/** “…, investigators found.”, “…, a study of 400 people found.”: those whose work it is to find out, and nothing found behind the verb. */
function endsWithFinder(words: readonly Word[], index: number): boolean {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (next !== undefined && !/^[.,;:—]$/.test(next.text)) return false
  const comma = words.findLastIndex(({ text }, at) => at < index && text === ',')
  const who = comma < 0 ? [] : words.slice(comma + 1, index)
  const isOnePhrase = who.length < 14 && who.every(({ pos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(pos))
  const head = isOnePhrase
    ? who.find(({ pos }, at) => pos === 'NOUN' && who[at + 1]?.pos !== 'NOUN')
    : undefined
  return [before, head].some(
    (finder) =>
      finder?.pos === 'NOUN' &&
      (inquiring.test(finder.text) ||
        [speakingNouns, roleNouns, bodyNouns].some((list) => list.has(finder.lemma))),
  )
}

/** “recalled 400 cars sold in May”, but “recalled the ferry sank in May”: what is called back from those who bought it. */
function recallsGoods({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phraseStartingAt(phrases, index + 1)
  // the tagger may take “fitted” into the phrase
  return (
    object !== undefined &&
    [object.last, object.last + 1].some((at) => goods.test(textAt(words, at)) && words[at + 1]?.pos === 'ADP')
  )
}

const goods =
  /^(?:sold|bought|made|built|produced|manufactured|assembled|shipped|imported|distributed|supplied|fitted|equipped)$/i

/** “the newspaper quoted him as saying”: “saying” is the cue, and he its speaker. */
const quotesOther = (words: readonly Word[], index: number) =>
  words
    .slice(index + 1, index + 14)
    .some((word, at, after) => /^saying$/i.test(word.text) && /^as$/i.test(textAt(after, at - 1)))

/** “dismissed the mayor”, “dismissed her again”: a deed to somebody, and no claim that is rejected. */
function sendsAway({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phraseStartingAt(phrases, index + 1)
  const head = words[object?.head ?? -1]
  return (
    object !== undefined &&
    head !== undefined &&
    (object.kind !== 'pronoun' || isSomebody(words, object.last)) &&
    !/^['’]s?$/.test(textAt(words, object.last + 1)) &&
    (object.kind !== 'common' || mayBePerson(head.lemma)) &&
    speechNounFrom(words, index + 1) < 0
  )
}

/** “dismissed |her| again”, “dismissed |him|”; “dismissed |them| as old” may be of claims, and so may “dismissed |her| claims”. */
const isSomebody = (words: readonly Word[], at: number): boolean =>
  /^(?:him|her|me|us)$/i.test(textAt(words, at)) &&
  /^(?:ADP|ADV|CCONJ|PUNCT|SCONJ|)$/.test(words[at + 1]?.pos ?? '')

/** “A 3% rise shows that demand is growing”: what the outlet concludes from what came about, which says nothing. */
function isInferred({ words, phrases }: ParsedSentence, index: number): boolean {
  const nearest = phraseEndingAt(phrases, index - 1)
  const isTied = words[(nearest?.first ?? 0) - 1]?.pos === 'ADP'
  const subject = isTied ? phraseEndingAt(phrases, nearest!.first - 2) : nearest
  return subject?.kind === 'common' && deeds.test(words[subject.head]!.lemma)
}

const deeds =
  /^(?:arrest|attack|case|collapse|crash|crisis|death|decision|decline|decrease|defeat|delay|drop|fact|failure|fall|gain|growth|increase|jump|killing|loss|move|outage|raid|rise|slump|success|surge|victory|vote|war|win)$/

/** “denied access to four ships”, “denied him a visa”: what is refused is no claim. */
function refuses({ words, phrases }: ParsedSentence, index: number): boolean {
  const object = phraseStartingAt(phrases, index + 1)
  if (object === undefined) return false
  const head = words[object.head]
  if (
    /^(?:access|entry|bail|permission|parole|asylum|boarding|visa|treatment|passage)$/.test(head?.lemma ?? '')
  )
    return true
  return object.kind === 'pronoun' && !/^(?:it|that|this|them|he|she|they|i|we)$/i.test(head?.text ?? '')
}
