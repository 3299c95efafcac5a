/** What the outlet tells behind somebody’s words of how they were said: “said it was safe, pointing to a report”, “— a far cry from what she said in May”. */
import { isPast } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isAnyVerb, isBreak, textAt, type Word } from '../../words/words.ts'
import type { IsQuotedAt } from '../../words/ranges.ts'
import type { Cue } from '../cues/cue.ts'
import { kindOf } from '../cues/verbs.ts'

/** The comma or dash before it, or its first word behind a quotation; null where nothing is told of it. */
export function remarkBehind({ words }: ParsedSentence, cue: Cue, isQuoted: IsQuotedAt): number | null {
  if (cue.kind !== 'say' || cue.inverted || cue.trails) return null
  const isOld = /(?:ed|said|told|wrote)$/i.test(textAt(words, cue.verb))
  const mark = words.findIndex(
    ({ text, start }, at) =>
      at > cue.last + 2 &&
      !isQuoted(start) &&
      ((isOld && keepsBack(words, at, words.slice(cue.last + 1, at))) ||
        (isBreak(words, at) &&
          (compares(words, at + 1) ||
            (isOld &&
              (mayBring(words, cue, at + 1) ||
                isOfSpeaker(words, at + 1) ||
                weighs(words, at + 1) ||
                withholds(words, at + 1) ||
                (text !== ',' && sumsUp(words, at + 1, isQuoted))))))),
  )
  // “called it “a gift,” an argument that seemed to please him”: the comma stands within the marks
  const closing = words.findIndex(
    ({ text }, at) =>
      at > cue.last + 2 &&
      isOld &&
      /^["”’]$/.test(text) &&
      textAt(words, at - 1) === ',' &&
      [weighs, isContested, isOfSpeaker].some((isRemark) => isRemark(words, at + 1)),
  )
  const found = [mark, closing + 1].filter((at) => at > 0)
  return found.length === 0 ? null : Math.min(...found)
}

const lineAt = (words: readonly Word[], from: number, many: number) =>
  words
    .slice(from, from + many)
    .map(({ text }) => text)
    .join(' ')

/** “a far cry from the |comments| she made in May”, “a reversal of his |stance|” */
const compares = (words: readonly Word[], from: number): boolean =>
  /^(?:an?|the|in) (?:\p{Ll}+ )?(?:about-face|contrast|contradiction|cry|departure|reversal|shift|turnabout|turnaround) (?:from|in|of|to|with) (?:\p{L}+ ){0,4}(?:claims?|comments?|position|promises?|remarks?|stance|statements?|told|said|tone|view|wh?at|words)\b/u.test(
    lineAt(words, from, 11),
  )

/** “announced she will back Roe|, which could help him| in May”: to the end of the sentence, what may come of what somebody says they will do. */
const mayBring = (words: readonly Word[], { last }: Cue, from: number): boolean =>
  /^which (?:could|may|might) \p{Ll}+$/iu.test(lineAt(words, from, 3)) &&
  /^(?:that )?(?:he|she|they) (?:will|would)\b/i.test(lineAt(words, last + 1, 5).replace(/^on \S+ /i, '')) &&
  !words.some(({ text }, at) => at > from && text === ',')

/** What is said to somebody, as the outlet calls it. */
const isSpeechNoun = (lemma: string): boolean =>
  /^(?:accusation|allegation|argument|assertion|charge|claim|comment|contention|message|remark|stance|statement|suggestion|warning)$/.test(
    lemma,
  )

/**
 * “, an |argument| that |seemed| to please Lee, who said …”: what somebody’s words did, to the end of the sentence. Of “the sea, a
 * claim that shook them, was calm” the words go on behind it.
 */
function weighs(words: readonly Word[], from: number): boolean {
  const isOne = /^an?$/i.test(textAt(words, from))
  const that = words.findIndex(({ text }, at) => at > from && /^(?:that|which)$/i.test(text))
  const [noun, verb] = [words[that - 1], words[/ly$/i.test(textAt(words, that + 1)) ? that + 2 : that + 1]]
  const names = words.slice(isOne ? from + 1 : from, that - 1)
  // “, comments that have been condemned”, but not “, comments that have hurt Lee, and letters”, which are told among others
  const areMany =
    noun?.text !== noun?.lemma &&
    /^(?:have|had|were)$/.test(verb?.text ?? '') &&
    !words.some(({ text }, at) => at > that && text === ',' && /^(?:and|or)$/i.test(textAt(words, at + 1)))
  if (that < 0 || !(isOne || areMany) || names.length > 2 || names.some(({ pos }) => pos !== 'ADJ'))
    return false
  if (noun?.pos !== 'NOUN' || !isSpeechNoun(noun.lemma) || verb === undefined) return false
  return (
    // “that pleased Lee” is taken for an adjective
    (areMany || ((isAnyVerb(verb) || verb.pos === 'ADJ') && isPast(verb))) &&
    !words.some(
      ({ text }, at) =>
        at > that && text === ',' && isAnyVerb(words[at + 1]) && !/^including$/i.test(textAt(words, at + 1)),
    )
  )
}

/** “a point the press office |denied|”, “a claim that the port |disputes|”: whether another is told to deny what is said, as the outlet calls it. */
function isContested(words: readonly Word[], from: number): boolean {
  const noun = words.findIndex(({ pos }, at) => at > from && pos !== 'ADJ')
  if (!/^an?$/i.test(textAt(words, from)) || words[noun]?.pos !== 'NOUN') return false
  const verb = words.findIndex(({ pos }, at) => at > noun && (pos === 'VERB' || pos === 'PUNCT'))
  return verb > noun + 1 && verb < noun + 8 && kindOf(words[verb]!.lemma) === 'deny'
}

/** “― |a plan that would| take it from schools”: whether behind a dash, to the end of the sentence, it is told what comes of what is said. */
function sumsUp(words: readonly Word[], from: number, isQuoted: IsQuotedAt): boolean {
  const noun = words.findIndex(({ pos }, at) => at > from && pos !== 'ADJ')
  return (
    /^an?$/i.test(textAt(words, from)) &&
    isProposal(words[noun]?.lemma ?? '') &&
    /^(?:that|which)$/i.test(textAt(words, noun + 1)) &&
    isAnyVerb(words[/ly$/i.test(textAt(words, noun + 2)) ? noun + 3 : noun + 2]) &&
    !words.some(({ text, start }, at) => at > noun && (text === '—' || isQuoted(start)))
  )
}

/** What somebody means to do, as the outlet calls it. */
const isProposal = (lemma: string): boolean =>
  /^(?:change|decision|idea|measure|move|plan|policy|proposal|shift|step|strategy|tactic)$/.test(lemma)

/** “, |pointing to| a report”, “, as she |likened| it to a siege”, “, whom he wrongly |called| Lee”: what who speaks does by these words. */
function isOfSpeaker(words: readonly Word[], from: number): boolean {
  if (/^(?:pointing to|likening|comparing)\b/i.test(lineAt(words, from, 2))) return true
  if (!/^(?:as|whom|which)$/i.test(textAt(words, from))) return false
  if (!/^(?:he|she|they)$/i.test(textAt(words, from + 1))) return false
  const verb = words.slice(from + 2).find(({ pos }) => pos !== 'ADV')
  // “the boat, which she called a wreck, had sunk”
  const goesOn = (at: number) => {
    const next = words[/^["”’]$/.test(textAt(words, at + 1)) ? at + 2 : at + 1]
    // “, as she called for a ban, |adding| that more were ill”
    return isAnyVerb(next) && !/ing$/i.test(next!.text)
  }
  if (words.some(({ text }, at) => at > from && text === ',' && goesOn(at))) return false
  return verb !== undefined && verb.pos === 'VERB' && isPast(verb) && isNaming(verb.lemma)
}

const isNaming = (lemma: string): boolean =>
  /^(?:call|compare|condemn|criticise|criticize|defend|denounce|describe|dub|hail|liken|misidentify|name|praise|refer|term|unveil)$/.test(
    lemma,
  ) || kindOf(lemma) !== null

/** What somebody does who tells no more: “declined to say”, “did not immediately elaborate”. */
const tellsNoMore =
  /^(?:declined to|refused to|would not|did not|would n['’]t|did n['’]t) (?:immediately |further )?(?:answer|comment|confirm|disclose|discuss|elaborate|identify|name|provide|reveal|rule|say|specify)\b/i

/** “-- though, when asked, he |declined| to say who”, “although Lee |would not| name them”, “and it |did not| disclose terms” */
export function withholds(words: readonly Word[], from: number): boolean {
  const adds = /^and$/i.test(textAt(words, from))
  if (!adds && !/^(?:although|but|though)$/i.test(textAt(words, from))) return false
  const subject = words.findIndex(
    ({ text, pos }, at) =>
      at > from &&
      at < from + (adds ? 2 : 8) &&
      ((pos === 'PROPN' && !adds) || /^(?:he|she|they|it)$/i.test(text)),
  )
  const between = words.slice(from + 1, subject)
  const isAsked =
    between.length === 0 ||
    (between[0]!.text === ',' && between.at(-1)!.text === ',' && /^when$/i.test(between[1]!.text))
  return subject > 0 && isAsked && tellsNoMore.test(lineAt(words, subject + 1, 4))
}

/**
 * “said the two would meet|, but did not elaborate”: whether who speaks keeps back more, without being named again. Those of whom he speaks
 * may do so as well, “said they had known but did not disclose it”, where it is not of what was yet to come.
 */
export function keepsBack(words: readonly Word[], at: number, told: readonly Word[]): boolean {
  const link = /^[,—]$/.test(textAt(words, at)) ? at + 1 : at
  if (!/^(?:but|and)$/i.test(textAt(words, link))) return false
  const line = lineAt(words, link + 1, 5)
  const verb = told.find(isAnyVerb)
  if (verb?.pos !== 'AUX' || !tellsNoMore.test(line)) return false
  return /^(?:would|will)$/i.test(verb.text)
    ? !/^would/i.test(line)
    : /\b(?:elaborate|specify|say (?:how|if|when|where|whether|which|who|why))\b/i.test(line)
}
