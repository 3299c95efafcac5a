/** Where the words end that a cue attributes. */
import { isPast } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { relativeAround } from './according-content.ts'
import { circumstanceAfter } from './circumstances.ts'
import { clauseOfNext, endOfClause, limits } from './clauses-apart.ts'
import type { Cue } from '../cues/cue.ts'
import { officeStart } from '../cues/appositions.ts'
import { isOnlyWhen } from '../cues/only-when.ts'
import { mainVerbBehind } from '../cues/subject-clauses.ts'
import { insertedFrom } from '../cues/subjects.ts'
import { broughtInNext, isBroughtIn } from '../cues/tellers.ts'
import { kindOf } from '../cues/verbs.ts'
import { clauseBeside } from './denied-clauses.ts'
import { furtherAccount } from './further-accounts.ts'
import { gappedFrom, openingOfNext } from './gapped-accounts.ts'
import { otherAccountAfter } from './other-accounts.ts'
import type { IsQuotedAt } from '../../words/ranges.ts'
import { ofOutlet, opensReaction } from './reactions.ts'
import { recallBehind } from './recalled.ts'
import { remarkBehind } from './remarks-behind.ts'
import { beforeSpeakersClause } from './own-clauses.ts'
import { beforeOwnClause } from './own-deeds.ts'
import { secondDeed } from './second-deeds.ts'

/**
 * The last word of what a cue governs: up to the cue that follows it by “and” or a comma, or to what who speaks does besides, else to
 * the full stop.
 */
export const contentEnd = (...asked: Parameters<typeof endOfContent>): number =>
  Math.min(
    endOfContent(...asked),
    beforeOwnClause(asked[0], asked[1]) ?? Infinity,
    beforeSpeakersClause(asked[0], asked[1], asked[3]) ?? Infinity,
  )

function endOfContent(
  sentence: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  isQuoted: IsQuotedAt,
): number {
  const { words } = sentence
  let end = words.length - 1
  const ownClause =
    next?.source != null &&
    (cue.kind !== 'according' ||
      (cue.trails && /^(?:but|while|although|though)$/i.test(textAt(words, next.source[0] - 1)))) &&
    !next.trails &&
    !next.inverted &&
    next.source[0] > cue.last + 1 &&
    !isOnlyWhen(words, officeStart(sentence, next.source[0]) - 1) &&
    // “In May, she said, Roe had told them”: the comma only closes who says so
    !(cue.trails && textAt(words, cue.last + 1) === ',' && next.source[0] === cue.last + 2) &&
    (isBroughtIn(words, next) ||
      /^(?:[,;—]|and|but|while|although|though)$/i.test(
        textAt(words, officeStart(sentence, next.source[0]) - 1),
      ))
  const within = next !== undefined && (relativeAround(words, next) !== null || limits(words, next))
  const remark = remarkBehind(sentence, cue, isQuoted) ?? recallBehind(words, cue)
  if (remark !== null && remark <= (next?.first ?? Infinity)) return remark - 1
  const turn = clauseBeside(sentence, cue) ?? turnFrom(words, cue)
  if (turn !== null && turn <= (next?.first ?? Infinity)) return turn - 1
  const brought = broughtInNext(sentence, cue)
  if (brought !== null) return textAt(words, brought - 1) === ',' ? brought - 2 : brought - 1
  const other = otherAccountAfter(sentence, Math.max(cue.last, cue.source?.[1] ?? 0), isQuoted)
  if (other !== null && other.link < (next?.first ?? Infinity)) return other.link - 1
  const apart = endOfClause(sentence, cue, isQuoted)
  if (apart !== null && apart < (next?.first ?? Infinity)) return apart - 1
  const gapped = openingOfNext(sentence, cue, next) ?? gappedFrom(sentence, cue, isQuoted)
  if (gapped !== null && gapped < (next?.first ?? Infinity)) return gapped - 1
  if (
    next !== undefined &&
    !within &&
    (next.inherits || next.kind === 'according' || next.trails || ownClause)
  ) {
    const mark = clauseOfNext(words, cue, next, isQuoted)
    if (mark !== null) return mark - 1
    const from =
      next.inherits || next.kind === 'according' || next.inverted || next.source === null
        ? next.first
        : Math.min(next.source[0], next.first)
    const cut = (ownClause ? linkBefore(words, from, cue.last) : from) - 1
    const joined = /^(?:[,;—]|and|but|or|while|as|that|before|although|though)$/i
    // “since May, when, he said, …”, “two men who, he said, …”
    const opening = /^(?:because|if|when|where|which|who|whom)$/i
    end = insertedFrom(words, cut) ?? cut
    while (words[end]?.pos === 'ADV' && end > cut - 2) end -= 1
    // “disputed that, saying …”: of what is denied “that” may be all
    const least = cue.kind === 'deny' ? cue.last + 1 : 0
    const hangs = (at: number) =>
      joined.test(textAt(words, at)) ||
      (at + 1 === next.source?.[0] && isBroughtIn(words, next)) ||
      /^even$/i.test(textAt(words, at)) ||
      (next.trails && opening.test(textAt(words, at)) && textAt(words, at + 1) === ',')
    while (end > least && hangs(end)) end -= 1
    // “said it was late and defended the delay, saying …”
    return Math.min(end, (next.inherits ? secondDeed(sentence, cue) : null) ?? end)
  }
  // “said they had complained; the council said …”: behind a verb of saying within what is said
  if (other !== null) return other.link - 1
  while (end > 0 && words[end]?.pos === 'PUNCT' && /^[.;:!?]$/.test(textAt(words, end))) end -= 1
  const claim = furtherAccount(sentence, cue.last, isQuoted)
  if (claim !== null) return claim
  const beside = circumstanceAfter(sentence, cue) ?? resumedFrom(words, cue) ?? accountBeside(sentence, cue)
  if (beside !== null) return beside - 1
  const turned = secondDeed(sentence, cue)
  if (turned !== null) return turned
  const goesOn = mainVerbBehind(words, cue)
  if (goesOn !== null) return goesOn - 2
  if (words[cue.verb]?.lemma === 'claim' && textAt(words, cue.first - 1) === ',' && cue.inherits) {
    // “Ann Lee, claiming to be the owner, left”
    const closing = words.findIndex(
      (word, at) => at > cue.last && at < end && word.text === ',' && isAnyVerb(words[at + 1]),
    )
    if (closing > 0 && !/ing$/i.test(textAt(words, closing + 1))) return closing - 1
  }
  return end
}

/**
 * “Russia said it had taken the village, from where Kyiv had accused it of …”: the comma of a clause that tells what another says of
 * the speaker, or of the same; null where there is none.
 */
function accountBeside({ words, phrases }: ParsedSentence, cue: Cue): number | null {
  if (cue.kind !== 'say' || cue.inverted || cue.trails) return null
  const comma = words.findIndex(({ text }, at) => {
    if (text !== ',' || at <= cue.last) return false
    const link = /^(?:for|from|in|of|to|with)$/i.test(textAt(words, at + 1)) ? at + 2 : at + 1
    if (!/^(?:where|which|whom|who|whose)$/i.test(textAt(words, link))) return false
    const subject = phraseStartingAt(phrases, link + 1)
    if (subject === undefined || subject.kind === 'pronoun') return false
    const verb = words.slice(subject.last + 1, subject.last + 7).find(({ pos }) => pos === 'VERB')
    if (verb === undefined) return false
    if (/^(?:accuse|allege|blame|claim|contest|debunk|deny|disprove|dispute|refute|say)$/.test(verb.lemma)) return true // prettier-ignore
    // “which courts have |found| to be |false|”, “which rivals |dismissed| as a trick”
    const rest = words.slice(words.indexOf(verb) + 1, words.indexOf(verb) + 7)
    return /^(?:describe|denounce|dismiss)$/.test(verb.lemma)
      ? /^as$/i.test(textAt(rest, 0))
      : rest.some(({ text }) =>
          /^(?:baseless|false|inaccurate|incorrect|unfounded|untrue|wrong)$/i.test(text),
        )
  })
  return comma < 0 ? null : comma
}

/**
 * “said that a witness told them that he shouted|, but that they had not found him”: where who speaks may go on after the words of
 * another that are told of within; null where nobody’s are.
 */
function resumedFrom(words: readonly Word[], { kind, last, inverted, trails }: Cue): number | null {
  if (kind !== 'say' || inverted || trails) return null
  const isThat = (at: number) => /^that$/i.test(textAt(words, at))
  const comma = words.findIndex(
    ({ text }, at) =>
      at > last + 4 && text === ',' && /^(?:and|but)$/i.test(textAt(words, at + 1)) && isThat(at + 2),
  )
  const inner = words.findIndex(
    ({ pos, lemma }, at) =>
      at > last + 1 &&
      at < comma &&
      pos === 'VERB' &&
      kindOf(lemma) !== null &&
      [1, 2, 3, 4].some((step) => isThat(at + step)),
  )
  return inner > 0 && words.slice(last + 1, inner).some((_, at) => isThat(last + 1 + at)) ? comma : null
}

/**
 * “denied theft, but was fined”, “insists it is safe, although nobody has looked”, “said it was safe even as walls fell”: where what
 * the outlet sets against the words of somebody begins; null where nothing does.
 */
function turnFrom(words: readonly Word[], cue: Cue): number | null {
  const turn = words.findIndex(
    (_, at) => at > cue.last + 1 && at < words.length - 2 && turnsAt(words, cue, at),
  )
  return turn < 0 ? null : turn
}

function turnsAt(words: readonly Word[], cue: Cue, at: number): boolean {
  const comma = textAt(words, at) === ','
  const opening = [1, 2, 3].map((step) => textAt(words, at + step)).join(' ')
  if (comma && (ofOutlet.test(opening) || opensReaction(words, cue, at))) return true
  if (cue.kind === 'say') {
    // what is said stands behind who says it
    if (cue.inverted || cue.trails) return false
    if (
      /^even$/i.test(textAt(words, comma ? at + 1 : at)) &&
      /^as$/i.test(textAt(words, comma ? at + 2 : at + 1))
    )
      return !/^(?:he|she|it|they)$/i.test(textAt(words, comma ? at + 3 : at + 2))
    const even = /^even$/i.test(textAt(words, at + 1))
    const link = even ? at + 2 : at + 1
    if (!comma || !/^(?:although|though)$/i.test(textAt(words, link))) return false
    if (even && isDoneToSpeaker(words, cue, link)) return true
    const verb = words.findIndex(({ pos }, index) => index > link && (pos === 'AUX' || pos === 'VERB'))
    // who tells what was said puts a verb of theirs into the past, and never says “did happen”
    return (
      /^(?:insist|claim|maintain|allege)$/.test(words[cue.verb]?.lemma ?? '') ||
      (/(?:ed|said|told)$/i.test(textAt(words, cue.verb)) &&
        (/^(?:is|are|has|have|does|do)$/i.test(textAt(words, verb)) ||
          (/^did$/i.test(textAt(words, verb)) && words[verb + 1]?.pos === 'VERB')))
    )
  }
  if (cue.kind === 'according') return false
  // “denied any wrongdoing, but he may face an attempt …”, “denied theft but was fined”
  return comma
    ? /^(?:but|while|although|though)$/i.test(textAt(words, at + 1))
    : /^but$/i.test(textAt(words, at)) &&
        (words[at + 1]?.pos === 'AUX' ||
          // “denied taking bribes but admitted fraud”
          (words[at + 1]?.pos === 'VERB' &&
            isPast(words[at + 1]!) &&
            // “vowed to look for sites but made no promise to buy”: nobody vows what is past
            (cue.kind === 'promise' || !words.slice(cue.last + 1, at).some(isFiniteVerb))))
}

/** “said he knew nothing, even though police |had asked him|”: what is set against somebody’s words on themselves by what others did to them. */
function isDoneToSpeaker(words: readonly Word[], cue: Cue, link: number): boolean {
  const opening = words.slice(cue.last + 1, cue.last + 4).find(({ text }) => !/^that$/i.test(text))
  const object = new Map([
    ['he', 'him'],
    ['she', 'her'],
    ['they', 'them'],
  ]).get(opening?.text.toLowerCase() ?? '')
  const subject = words[link + 1]
  return (
    object !== undefined &&
    subject !== undefined &&
    subject.pos !== 'PRON' &&
    words.some(
      ({ text, pos }, at) =>
        at > link + 2 &&
        text.toLowerCase() === object &&
        pos === 'PRON' &&
        words[at - 1]?.pos === 'VERB' &&
        !/^(?:ADJ|NOUN|NUM|PROPN)$/.test(words[at + 1]?.pos ?? ''), // “asked |her| lawyer”
    )
  )
}

/** “…, although the minister, Ann Lee, had said”: where the link stands before the office that a name is set beside; else at the name. */
function linkBefore(words: readonly Word[], name: number, after: number): number {
  if (textAt(words, name - 1) !== ',' || words[name]?.pos !== 'PROPN') return name
  const last = words.findLastIndex(
    ({ pos, text: mark }, at) =>
      at < name - 1 &&
      (/^(?:AUX|VERB|PUNCT)$/.test(pos) || /^(?:although|though|while|whereas|but|and)$/i.test(mark)),
  )
  return last > after && /^[\p{L};]/u.test(textAt(words, last)) && !isAnyVerb(words[last]) ? last : name
}
