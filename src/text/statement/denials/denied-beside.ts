/** What a sentence denies beside what it tells. */
import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import { isWhole, type Claimed } from '../claimed.ts'
import { finished } from '../finish.ts'
import { cueText, reported } from '../reported.ts'
import type { ReferenceContext } from '../references/context.ts'
import { isDeed, isThing } from '../references/things.ts'
import { toldBy } from '../said-by.ts'
import { denialOf, type Denial } from './denied.ts'
import { pointedTo } from './pointed.ts'
import { pointerOf } from './pointers.ts'

/** Words that open a clause inside another, so that “and denies” may belong to it: “a man who was arrested and denies …”. */
export const opensInside =
  /^(?:who|whom|whose|which|that|where|when|while|after|before|because|as|if|once|since)$/i

/**
 * “said the ship was sound and denied that it had been overloaded”, “has not been charged and denies that he left”: what is
 * denied beside what is said or told, a claim of its own.
 */
export function deniedBeside(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): (Claimed & { part: Span }) | null {
  if (main.stance === 'disputes') return null
  const sentence = context.parsed.sentences[main.sentence]!
  const saying = own.find(
    ({ kind, at, who }) =>
      kind === 'deny' &&
      at?.inherits === true &&
      who !== null &&
      (main.speaker === null
        ? /^(?:and|but)$/i.test(textAt(sentence.words, at.first - 1)) &&
          !sentence.words.slice(0, at.first).some(({ text }) => opensInside.test(text))
        : who.name === main.speaker.name),
  )
  const denied = saying === undefined ? null : denialOf(context, sentence, main.sentence, saying, null)
  // of a denial in front, or between what is said, the sentence is not parted
  if (saying?.cue == null || denied === null || denied.spans.length === 0) return null
  const start = saying.cue[0]
  if (own.some((one) => one !== saying && one.content.some(([, end]) => end > start))) return null
  const mention = saying.source === null ? null : context.parsed.text.slice(...saying.source)
  return {
    ...main,
    speaker: saying.who,
    mention: main.mention ?? mention,
    cue: cueText(context, saying),
    statement: ofThingSaid(context, main, denied, saying) ?? denied.statement,
    kind: 'statement',
    stance: 'disputes',
    claimant: denied.claimant,
    spans: denied.spans,
    open: false,
    part: { start, end: sentence.end },
  }
}

/** “Norvia denied that …, and Vakt has denied shielding him”: what another denies behind a denial; null where nobody does. */
export function deniedByAnother(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): (Claimed & { part: Span }) | null {
  if (main.stance !== 'disputes' || main.spans.length === 0) return null
  const sentence = context.parsed.sentences[main.sentence]!
  const told = Math.max(...main.spans.map(({ end }) => end))
  const saying = own.find(
    ({ kind, source, who, at }) =>
      kind === 'deny' &&
      source !== null &&
      source[0] > told &&
      at?.inherits === false &&
      who !== null &&
      who.name !== main.speaker?.name,
  )
  if (saying?.source == null) return null
  const link = /^,?\s+(?:and|but|while|whereas)\s+$/i
  if (!link.test(context.parsed.text.slice(told, saying.source[0]))) return null
  const denied = denialOf(context, sentence, main.sentence, saying, null)
  if (denied === null || denied.spans.length === 0) return null
  // “Vakt has denied shielding him”: who is open but for the one who denies first
  const him = /\b(?:him|her)\b(?= (?:after|at|before|by|during|for|from|in|on|over|when|while|with)\b|$)/u
  const first = main.speaker
  if (him.test(denied.statement) && first?.entity?.type !== 'person') return null
  return {
    ...main,
    ...toldBy(context, main.sentence, saying),
    statement: denied.statement.replace(him, first?.name ?? ''),
    claimant: denied.claimant,
    spans: denied.spans,
    part: { start: saying.source[0], end: sentence.end },
  }
}

/** “Kyiv says that it holds the town; Moscow denies it”, “…, although his manager said that this was rubbish”: what another denies of what is said before; null where none does. */
export function deniedBehind(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): (Claimed & { part: Span }) | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const told = Math.max(...main.spans.map(({ end }) => end))
  if (main.stance !== 'asserts' || isWhole(context, main)) return null
  const saying = own.find(
    ({ source, who }) =>
      source !== null && source[0] >= told && who !== null && who.name !== main.speaker?.name,
  )
  if (saying?.source == null || saying.at?.inherits === true) return null
  const before = context.parsed.text.slice(sentence.start, saying.source[0])
  const link =
    /(?:;\s+|,\s+(?:and|but|while|whereas|(?:even )?(?:although|though))\s+)(?:[^,;]{1,40},\s+)?$/u.exec(
      before,
    ) ??
    // “While some say that …, Lee said that was never the case”
    (/^(?:While|Whereas|(?:Even )?(?:Although|Though))\b/u.test(before) ? /,\s+$/u.exec(before) : null)
  const toldIn = (index: number) => (index === main.sentence - 1 ? main : null)
  if (link === null || pointerOf(sentence, saying) !== 'this') return null
  const denied = pointedTo(sentence, main.sentence, saying, toldIn)
  const start = sentence.start + link.index + /^[;,]\s+(?:(?:even\s+)?\p{Ll}+\s+)?/u.exec(link[0])![0].length
  const part = { start, end: sentence.end }
  return {
    ...main,
    ...toldBy(context, main.sentence, saying),
    statement: denied?.statement ?? finished(context.parsed.text.slice(start, sentence.end)),
    kind: 'statement',
    stance: denied === null ? 'asserts' : 'disputes',
    claimant: denied?.claimant ?? null,
    spans: [],
    // “said he had been accused, but he denies it”: not that he was accused
    open: denied === null,
    part,
  }
}

/** “said the ship was sound and denied that it had been overloaded”: the denied words of the thing that the others are about. */
function ofThingSaid(
  context: ReferenceContext,
  main: Claimed,
  denied: Denial,
  saying: Saying,
): string | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words, phrases } = sentence
  const [span] = denied.spans
  const it = words.findIndex(({ start }) => start === span?.start)
  const from = words.findIndex(({ start }) => start === main.spans[0]?.start)
  const subject = phraseStartingAt(phrases, from)
  if (span === undefined || subject === undefined || !/^it$/i.test(textAt(words, it))) return null
  if (isDeed(words, it + 1) || !isThing(sentence, subject) || !/^the$/i.test(words[from]!.text)) return null
  const rest = { start: words[it + 1]!.start, end: span.end }
  const name = context.parsed.text.slice(words[from]!.start, words[subject.last]!.end)
  return finished(
    `${name} ${reported(context, main.sentence, rest, saying.who, cueText(context, saying), true)}`,
  )
}
