import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { taggedWords } from '../../tags/correct.ts'
import { textAt } from '../../words/words.ts'
import { isWhole, type Claimed, type Half } from '../claimed.ts'
import { addedWords } from '../deeds.ts'
import { finished } from '../finish.ts'
import { ownWords, whole } from '../own-words.ts'
import { cueText, reported } from '../reported.ts'
import { isClaimAt, personal } from './clause-cuts.ts'
import type { ReferenceContext } from '../references/context.ts'
import { partedStretch, pointsBack } from './parted-stretch.ts'

/**
 * “Profits rose to £84m, and Ms Orrell was paid £1.3m”, “said that … and that …”, “was charged in June and has pleaded not
 * guilty”: what a sentence tells in two halves that one tells; null where it makes one claim.
 */
export function partedIn(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): [Half, Half] | null {
  const halves = halvesIn(context, main, own)
  return halves?.some(({ statement }) => isVague(context, statement)) === true ? null : halves
}

/** The fewest words of a half that need tell of nothing known. */
const leastVague = 6

/** “Thousands took to the streets”, “Speculation remains high”: a few words on nobody and nothing known, which the other half tells of. */
const isVague = ({ entities }: ReferenceContext, statement: string): boolean =>
  statement.split(/\s+/u).length < leastVague &&
  !/^(?:the|this|that|these|those|there|no|nobody|every|each|all|his|her|its|their)\s/iu.test(statement) &&
  !/\d|\s\P{L}?\p{Lu}/u.test(statement) &&
  taggedWords(statement)[0]?.pos !== 'NUM' &&
  // “Numerous” opens a sentence as a name would
  !entities.some(
    ({ name, type, mentions }) =>
      (type !== 'other' || mentions.length > 1) && statement.startsWith(`${name} `),
  )

function halvesIn(context: ReferenceContext, main: Claimed, own: readonly Saying[]): [Half, Half] | null {
  if (main.kind !== 'statement' || main.open) return null
  const sentence = context.parsed.sentences[main.sentence]!
  if (main.speaker === null)
    return main.stance === 'reports' && own.length === 0 && isWhole(context, main)
      ? partedStretch(context, main, { start: sentence.start, end: sentence.end }, (span, first) =>
          first ? whole(context, main.sentence, span.end) : ownWords(context, main.sentence, span),
        )
      : null
  const [said, more, ...others] = own
  if (said === undefined || others.length > 0 || main.stance !== 'asserts' || isWhole(context, main))
    return null
  if (said.direct || said.kind === 'deny' || said.who?.name !== main.speaker.name) return null
  if (more !== undefined) return addedBeside(context, main, said, more)
  const [span, rest] = main.spans
  const behind = (said.cue?.[0] ?? sentence.end) < span!.start
  const cue = cueText(context, said)
  const told = (piece: Span) =>
    behind ? reported(context, main.sentence, piece, said.who, cue) : ownWords(context, main.sentence, piece)
  if (rest !== undefined) return behind ? null : partedTail(context, main, span!, rest)
  const halves = partedStretch(context, main, span!, told)
  // else what its speaker says is told in other words
  return halves !== null && finished(told(span!)) === main.statement ? halves : null
}

/** “Profits rose, according to the firm, and Ms Orrell was paid £1.3m”: what follows the attribution. */
function partedTail(context: ReferenceContext, main: Claimed, span: Span, rest: Span): [Half, Half] | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const link = words.findIndex(({ start, text }) => start >= rest.start && text !== ',')
  const second = words[link + 1]
  if (!/^(?:and|but)$/i.test(textAt(words, link)) || second === undefined) return null
  if (
    words[link - 1]?.text !== ',' ||
    personal.test(second.text) ||
    !isClaimAt(sentence, link + 1, words.length)
  )
    return null
  const told = (piece: Span) => ownWords(context, main.sentence, piece)
  const joined = [told(span) + told(rest), `${told(span)}, ${told(rest)}`]
  if (!joined.some((one) => finished(one) === main.statement)) return null
  const behind = { start: second.start, end: rest.end }
  const statement = finished(told(behind))
  const cut = { link: link - 1, from: link + 1, subject: null, aux: null }
  if (pointsBack(sentence, cut, statement)) return null
  return [
    {
      ...main,
      statement: finished(told(span)),
      spans: [span],
      part: { start: sentence.start, end: words[link - 2]!.end },
    },
    { ...main, statement, spans: [behind], part: { start: second.start, end: sentence.end } },
  ]
}

/** “said the road was open and added that …”: what the same speaker is told to say besides, where the sentence tells no more. */
function addedBeside(
  context: ReferenceContext,
  main: Claimed,
  said: Saying,
  more: Saying,
): [Half, Half] | null {
  const { words, end } = context.parsed.sentences[main.sentence]!
  const both = [said, more].flatMap(({ content: [first] }) => (first === undefined ? [] : [first]))
  const [one, other] = both.map(([from, to]) => ({ start: from, end: to }))
  if (one === undefined || other === undefined || more.at?.inherits !== true || more.direct) return null
  if (/^(?:want|wish|ask)$/.test(words[more.at.verb]?.lemma ?? '')) return null
  const [first, second] = [
    reported(context, main.sentence, one, said.who, cueText(context, said)),
    addedWords(context, main.sentence, more, cueText(context, said)),
  ]
  const { first: from } = more.at
  const link = /^(?:and|but)$/i.test(textAt(words, from - 1)) ? words[from - 1]! : null
  if (/\b(?:these|those)\b/i.test(context.parsed.text.slice(other.start, other.end))) return null
  if (link === null || link.start < one.end || !main.statement.endsWith(` and ${second.trim()}`)) return null
  return [
    {
      ...main,
      statement: finished(first),
      spans: [one],
      part: { start: context.parsed.sentences[main.sentence]!.start, end: one.end },
    },
    {
      ...main,
      statement: finished(second),
      cue: cueText(context, more),
      spans: [other],
      part: { start: words[from]!.start, end },
    },
  ]
}
