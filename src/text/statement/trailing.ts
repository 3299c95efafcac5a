import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import { couldGive, otherAccountAfter } from '../attribution/contents/other-accounts.ts'
import { recalledVerb } from '../attribution/contents/recalled.ts'
import { medium } from '../attribution/contents/content-start.ts'
import { spent, weekday } from '../attribution/contents/days-of-saying.ts'
import { keepsBack, withholds } from '../attribution/contents/remarks-behind.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../words/phrases.ts'
import { indexFrom, isAnyVerb, isFiniteVerb, nounOf, textAt, wordsBetween } from '../words/words.ts'
import { isClauseAt } from '../clause/predicates.ts'
import type { ReferenceContext } from './references/context.ts'

const carriesOn =
  /^(?:as|though|although|while|but|and|after|because|with|despite|even|before|when|whereas|since|until|unless|so)$/i

/**
 * What follows the attribution and belongs to the claim: “…, the official said, as temperatures dropped”; “but” and a
 * subject open what the outlet sets against it, as what another of `all` who speak in the sentence says is theirs. After “said the official, a doctor” a comma may only tell more of the speaker,
 * so that a conjunction must follow it.
 */
export function trailing(
  context: ReferenceContext,
  sentence: ParsedSentence,
  main: Saying,
  all: readonly Saying[],
): Span | null {
  if (!/^(?:say|according)$/.test(main.kind) || main.direct) return null
  const cueEnd = Math.max(main.cue?.[1] ?? 0, main.source?.[1] ?? 0)
  const end = setOffEnd(context, sentence, main, cueEnd)
  if (end !== null) return end
  if (main.kind !== 'say') return null
  const comma = sentence.words.findIndex((word) => word.start >= cueEnd && word.text === ',')
  const next = sentence.words[comma + 1]
  if (comma < 0 || next === undefined || main.content.some(([, end]) => end > cueEnd)) return null
  const goesOn =
    carriesOn.test(next.text) ||
    (main.at?.inverted === false &&
      /^(?:more|less|fewer|including|killing|injuring|wounding|leaving|up|down|compared)$/i.test(next.text))
  // “…, a paper alleged on Monday, as others kept silent”: behind a day it tells when that was said
  const isAs = /^as$/i.test(next.text)
  const apart = /^but$/i.test(next.text) || (isAs && sentence.words[comma]!.start > cueEnd)
  if (apart && isClauseAt(sentence, comma + 2)) return null
  // “…, the mayor said, before leaving the hall”
  if (/^(?:before|after)$/i.test(next.text) && /ing$/i.test(textAt(sentence.words, comma + 2))) return null
  // “…, the mayor said, but did not elaborate”
  const told = wordsBetween(sentence.words, main.content[0]![0], cueEnd)
  if (keepsBack(sentence.words, comma, told) || withholds(sentence.words, comma + 1)) return null
  // “…, the mayor said, despite saying in May that …”
  if (recalledVerb(sentence.words, comma + 1) !== null) return null
  // “…, the mayor said, as residents began to leave”: what others do meanwhile the outlet tells
  if (isAs && actsBeside(sentence, comma + 2)) return null
  // “…, the ministry said, whereas engineers believe …”
  if (otherAccountAfter(sentence, comma - 2, context.isQuoted)?.link === comma) return null
  // “…, the ministry said, while engineers warned that …”: another’s words
  const opening = sentence.words[comma + 2]?.start
  if (all.some(({ source, who }) => source?.[0] === opening && who?.name !== main.who?.name)) return null
  if (isOwnContrast(sentence, comma + 1)) return null
  if (!goesOn || sentence.words.slice(comma).some((word) => context.isQuoted(word.start))) return null
  return { start: sentence.words[comma]!.start, end: sentence.end }
}

/** “The pool will open, the mayor said — by the end of May”, “…, she said, within a year”: by when or whom, set off behind who says it, that ends the sentence; null where nothing does. */
function setOffEnd(
  { isQuoted }: ReferenceContext,
  { words, phrases, end }: ParsedSentence,
  { content }: Saying,
  cueEnd: number,
): Span | null {
  const behind = indexFrom(words, cueEnd)
  // “he said on Monday — by …”
  const day = /^on$/i.test(textAt(words, behind)) ? behind + 1 : behind
  const mark = weekday.test(textAt(words, day)) ? day + 1 : behind
  const isDash = /^[—–-]+$/.test(textAt(words, mark))
  if (behind < 0 || content.some(([, to]) => to > cueEnd) || !(isDash || textAt(words, mark) === ','))
    return null
  let at = mark + 1
  while (isDash && /^(?:but|and|not|only|or)$/i.test(textAt(words, at))) at += 1
  const phrase = phraseStartingAt(phrases, at + 1)
  const rest = words.slice(at)
  const link = textAt(words, at)
  const isEnd =
    /^(?:by|until|till|within)$/i.test(link) ||
    (isDash &&
      /^(?:before|after|during|for|from|in)$/i.test(link) &&
      phrase !== undefined &&
      (isTimePhrase(words, phrase) || spent.test(textAt(words, phrase.head))))
  if (!isEnd || /ing$/i.test(textAt(words, at + 1))) return null
  const tellsHow = rest.some(
    (word) => isFiniteVerb(word) || word.text === ',' || medium.test(nounOf(word)) || isQuoted(word.start) || weekday.test(word.text), // prettier-ignore
  )
  return tellsHow ? null : { start: isDash ? words[mark - 1]!.end : words[mark]!.end, end }
}

/** “as residents began to leave”: whether somebody does something by the clause at an index; “as some had claimed,” only compares. */
function actsBeside(sentence: ParsedSentence, at: number): boolean {
  const { words, phrases } = sentence
  const subject = phraseStartingAt(phrases, at)
  if (subject === undefined || !couldGive(sentence, subject)) return false
  const verb = words.findIndex(({ pos }, index) => index > subject.last && pos === 'VERB')
  return !/^(?:[,.;]|)$/.test(textAt(words, verb + 1))
}

/**
 * “The envoy joined by video, an official said, though the attack overshadowed the talks”: whether the outlet tells what happened beside, with
 * a subject of its own and a verb of the past; “though drivers should take care” may be said by the same.
 */
function isOwnContrast({ words, phrases }: ParsedSentence, link: number): boolean {
  if (!/^(?:though|although)$/i.test(textAt(words, link))) return false
  const subject = phraseStartingAt(phrases, link + 1)
  if (subject === undefined || subject.kind === 'pronoun') return false
  const verb = words.slice(subject.last + 1).find(isAnyVerb)
  return verb?.pos === 'VERB' && verb.text.toLowerCase() !== verb.lemma && !/(?:ing|s)$/.test(verb.text)
}
