/** What somebody said once, which is not so any more or was of that time. */
import { monthPattern } from '../data/calendar.ts'
import { kindOf } from '../attribution/cues/verbs.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isAnyVerb, textAt, wordsBetween, type Word } from '../words/words.ts'

/**
 * “Police had initially said that he had a knife”, “used to say that he had one”, “A day earlier she had said the seal was whole”: what somebody no longer says, so
 * that only the whole sentence is so.
 */
export function isGivenUp({ words }: ParsedSentence, { at, source, kind, content }: Saying): boolean {
  if (at === null || source === null || kind === 'according' || at.inverted) return false
  const textOf = (some: readonly Word[]) => some.map(({ text }) => text).join(' ')
  const group = textOf(words.slice(0, at.verb).filter(({ start }) => start >= source[1]))
  const opening = textOf(words.slice(0, 4).filter(({ end }) => end <= source[0]))
  const behind = textOf(words.filter(({ start }) => start >= (content.at(-1)?.[1] ?? Infinity)))
  return (
    // “had said in May that it would grow; he now says …”
    (/\bhad\b/i.test(group) && /^[;,] (?:(?:and|but|yet) )?(?:he|she|it|they) now\b/i.test(behind)) ||
    /\b(?:formerly|initially|originally|used to)\b/i.test(group) ||
    /^at first$/i.test(group) ||
    // “He said initially that he would not sign”
    (!at.inverted &&
      at.verb > 0 &&
      /^(?:initially|originally)\b/i.test(textOf(words.slice(at.last + 1, at.last + 2)))) ||
    /^(?:initially|originally|at first)\b/i.test(opening) ||
    (/\bhad\b/i.test(group) && /\b(?:earlier|previously|before)\b/i.test(`${opening} ${group}`))
  )
}

/**
 * “once said he would go”, “said last year that it is expected”, “…, the paper said two years ago”: what was so or to come when it
 * was said, and would be read as of now.
 */
export function isOld({ words }: ParsedSentence, { at, source, direct, content }: Saying): boolean {
  if (at === null || source === null || direct || at.kind === 'according') return false
  const textOf = (some: readonly Word[]) => some.map(({ text }) => text).join(' ')
  const [from, to] = [Math.max(at.last, at.inverted ? (at.source?.[1] ?? 0) : 0) + 1, content[0]!]
  const group = textOf(words.slice(0, at.verb).filter(({ start }) => start >= source[1]))
  const behind = textOf(words.slice(from, from + 5))
  const own = textOf(wordsBetween(words, to[0], to[1]))
  if (!at.inverted && /\bonce$/i.test(group)) return /\b(?:will|would|is|are|can|could|never)\b/i.test(own)
  if (longAgo.test(behind) && /\b(?:will|would|is|are|may|might|expects?|plans?|aims?)\b/i.test(own))
    return true
  const opening = textOf(words.filter(({ end }) => end <= source[0]))
  const between = textOf(words.slice(from).filter(({ end }) => end <= to[0]))
  return (
    (/\bhad$/i.test(group) || inMonthOrYear.test(between) || ofThen.test(opening) || longAgo.test(opening)) &&
    // “sailed home by lying about where it would go” is told of what was
    /^(?:(?!\b(?:where|whether|what|how)\b).)*\b(?:will|would)\b|\bhad\b.*\bsince\b/is.test(own)
  )
}

/** “…, the paper said two years ago”, “In March, Ann Lee said that it would”, “When he left, Ann Lee said …”: who said what was so then, which the sentence as a whole tells; null for other sentences. */
export const toldLongAgo = (sentence: ParsedSentence, own: readonly Saying[]): Saying | null =>
  own.find(
    (one) =>
      /^(?:promise|say)$/.test(one.kind) &&
      one.who !== null &&
      (one.at?.trails === true
        ? (one.content[0]?.[0] ?? Infinity) <= sentence.start + 1 && isOld(sentence, one)
        : isAllOf(sentence, one) && (isBehindClause(sentence, one) || isOld(sentence, one))),
  ) ?? null

/** “In March, |Ann Lee| said that |…|”: whether a sentence tells nothing but what somebody said, and when. */
function isAllOf({ words, end }: ParsedSentence, { at, source, content, direct }: Saying): boolean {
  const before = words.filter((word) => word.end <= (source?.[0] ?? 0))
  return (
    !direct &&
    at !== null &&
    !at.inverted &&
    source !== null &&
    (content.at(-1)?.[1] ?? 0) >= end - 2 &&
    (!before.some(isAnyVerb) || /^(?:after|before|once|when)$/i.test(before[0]!.text)) &&
    (before.length === 0 || before.at(-1)?.text === ',')
  )
}

/** “When the chief was fired|, the council| said that …”: whether who speaks stands behind one clause that tells when they did. */
const isBehindClause = ({ words }: ParsedSentence, { source }: Saying): boolean => {
  const before = words.filter((word) => word.end <= source![0])
  return (
    before.some(isAnyVerb) &&
    before.filter(({ text }) => text === ',').length === 1 &&
    !before.some(
      ({ lemma, pos }, at) =>
        pos === 'VERB' && kindOf(lemma) !== null && !/^(?:was|were|been)$/i.test(textAt(before, at - 1)),
    )
  )
}

const longAgo =
  /^(?:(?:late |early |back )?last year|(?:about |more than |over )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some|many) (?:years?|decades?) (?:ago|earlier|before)|years ago)\b(?! ['’]s)/i

const inMonthOrYear = new RegExp(
  `\\bin (?:(?:early|late|mid) -? ?)?(?:${monthPattern}\\b|(?:19|20)\\d\\d\\b)`,
  'iu',
)

/** “In 2016, …”, “Before the war, …” */
const ofThen = new RegExp(`^(?:(?:Back|Early|Late) )?(?:Before the \\p{L}+ ,$|${inMonthOrYear.source})`, 'iu')
