/** What somebody is accused of beside what else is said: “said the ship was sold and accused Bo Roe of sinking it”. */
import type { Saying } from '../../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt } from '../../words/words.ts'
import { isWhole, type Claimed, type Half } from '../claimed.ts'
import { charged, tellsOfThing } from '../deeds.ts'
import { opensInside } from '../denials/denied-beside.ts'
import { withArticle } from '../references/name-forms.ts'
import type { ReferenceContext } from '../references/context.ts'
import { composed } from '../compose.ts'
import { spanOf } from '../../words/ranges.ts'
import { finished } from '../finish.ts'
import { ownWords } from '../own-words.ts'
import { cueText } from '../reported.ts'

/** What who says something is told to accuse another of besides, a claim of its own; null where they accuse nobody. */
export function chargedBeside(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const said = own.find(({ kind, direct }) => kind === 'say' && !direct)
  const charge = own.find(
    ({ kind, at, who }) =>
      kind === 'accuse' && at?.inherits === true && who !== null && who.name === main.speaker?.name,
  )
  if (main.stance !== 'asserts' || isWhole(context, main)) return null
  if (said === undefined || charge?.cue == null || charge.at === null || charge.who === null) return null
  const { first } = charge.at
  // what is said behind goes on with it
  if (own.some(({ at }) => at !== null && at.first > first)) return null
  if (!isOfSpeaker(sentence, said, first)) return null
  const part = { start: sentence.words[first]!.start, end: sentence.end }
  const deed = charged(context, main.sentence, charge)?.text
  // “accused |him| of theft”: whom, only the first half tells
  if (deed === undefined && /^(?:him|her|it|them)$/i.test(textAt(sentence.words, charge.at.last + 1)))
    return null
  const { entity, name } = charge.who
  const teller = entity === null ? name : withArticle(context, entity)
  return {
    ...main,
    cue: cueText(context, charge),
    statement: deed ?? finished(`${teller} ${ownWords(context, main.sentence, part, charge.who)}`),
    kind: 'statement',
    spans: [part],
    open: false,
    part,
  }
}

/** “accused Bo Roe of lying |and said he had sunk her boat|”: what who accuses another is told to say besides, a claim of its own; null where they say nothing. */
export function saidBesideCharge(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
): Half | null {
  const [charge, said, ...others] = own
  if (charge?.kind !== 'accuse' || said?.kind !== 'say' || others.length > 0) return null
  if (main.stance !== 'asserts' || isWhole(context, main) || said.direct) return null
  if (said.at?.inherits !== true || said.who === null || said.who.name !== main.speaker?.name) return null
  const sentence = context.parsed.sentences[main.sentence]!
  const { first } = said.at
  if (!/^(?:and|but)$/i.test(textAt(sentence.words, first - 1))) return null
  const part = { start: sentence.words[first]!.start, end: sentence.end }
  return {
    ...main,
    cue: cueText(context, said),
    statement: finished(composed(context, main.sentence, said, own)),
    kind: 'statement',
    spans: said.content.map(spanOf),
    open: false,
    part,
  }
}

/**
 * Whether it is who says the first half that accuses: what they say is of a thing, is told in other forms (“will leave and accused”), or of the one
 * accused. “Ann Lee said Bo Roe sank it and accused the mayor of theft” may go on with Bo Roe.
 */
function isOfSpeaker(sentence: ParsedSentence, said: Saying, first: number): boolean {
  const { words, phrases } = sentence
  const begins = said.content[0]?.[0] ?? 0
  const inner = words.slice(0, first).filter(({ start }) => start >= begins)
  if (!/^(?:and|but)$/i.test(textAt(words, first - 1)) || begins > words[first]!.start) return false
  if (inner.some(({ text }) => opensInside.test(text))) return false
  if (textAt(words, first - 2) === ',' || tellsOfThing(sentence, said)) return true
  const forms = inner.filter(({ pos }) => pos === 'AUX')
  if (forms.length > 0) return !forms.some(({ lemma }) => lemma === 'have')
  const subject = phrases.find(({ first: at }) => words[at]!.start === begins)
  const accused = phrases.find(({ first: at }) => at === first + 1)
  return (
    subject !== undefined &&
    accused !== undefined &&
    textAt(words, subject.last) === textAt(words, accused.last)
  )
}
