import type { Span } from '../../model/reading.ts'
import type { Saying } from '../attributions.ts'
import type { Speaker } from '../attribution/scene.ts'
import { irregularPast } from '../data/verbs.ts'
import { edited, type Edit } from '../edits.ts'
import type { ParsedSentence } from '../parse.ts'
import { lastStartingBefore } from '../spans.ts'
import { unquoted } from '../quotations.ts'
import { pastTense } from './past.ts'
import { referenceEdits, withArticle, type ReferenceContext } from './references.ts'
import { tenseEdits, withoutTail } from './reported.ts'

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

/** The sentence as the outlet’s own claim. */
export function whole(context: ReferenceContext, index: number): string {
  const sentence = context.parsed.sentences[index]!
  return own(context, index, { start: afterConnective(sentence), end: sentence.end })
}

/** Words of a sentence as the outlet’s own, their references resolved. */
function own(context: ReferenceContext, index: number, span: Span): string {
  const passage = { sentence: index, span, speaker: null, direct: false, subjectGiven: false }
  return edited(context.parsed.text, span, referenceEdits(context, passage))
}

const connective =
  /^(?:but|and|so|yet|however|meanwhile|moreover|furthermore|still|also|additionally|instead|nevertheless|nonetheless|separately|indeed|besides|plus|or)$/i

/** Past “But”, “And”, “However,”: words that tie a sentence to the one before; and past a dateline. */
function afterConnective(sentence: ParsedSentence): number {
  const { words } = sentence
  let at = 0
  const dash = /^\p{Lu}{2,}/u.test(words[0]?.text ?? '')
    ? words.findIndex((word, index) => index < 12 && /^(?:—|–|--)$/.test(word.text))
    : -1
  if (dash > 0) at = dash + 1
  while (connective.test(words[at]?.text ?? '')) {
    const next = words[at + 1]
    if (next === undefined) break
    if (next.text === ',') at += 2
    else if (words[at]?.pos === 'CCONJ') at += 1
    else break
  }
  return words[at]?.start ?? sentence.start
}

/** Reported words as a statement, in the tense they were said in. */
export function reported(
  context: ReferenceContext,
  index: number,
  span: Span,
  speaker: Speaker | null,
  cue: string,
): string {
  const sentence = context.parsed.sentences[index]!
  const passage = { sentence: index, span, speaker, direct: false, subjectGiven: false }
  const words = edited(context.parsed.text, span, [
    ...tenseEdits(sentence, span, cue),
    ...secondThats(sentence, span),
    ...referenceEdits(context, passage),
  ])
  return withoutTail(words)
}

/** “that it stays, and that it grows”: the first “that” has gone with the cue. */
function secondThats({ words }: ParsedSentence, span: Span) {
  return words.flatMap((word, index) => {
    const before = words[index - 1]
    const follows = words[index + 1]
    const joins =
      /^that$/i.test(word.text) &&
      before !== undefined &&
      /^(?:and|but)$/i.test(before.text) &&
      word.start > span.start
    return joins && follows !== undefined && before.start > span.start
      ? [{ start: word.start, end: follows.start, text: '' }]
      : []
  })
}

/** The statement of a sentence whose claim is attributed by `main`; `all` are the sentence’s attributions. */
export function composed(
  context: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  main: Saying,
  all: readonly Saying[],
): string {
  const { text } = context.parsed
  const { who } = main
  const first = main.content[0]!
  const cue = main.cue === null ? '' : text.slice(...main.cue)
  const mine = (one: Saying) => one !== main && one.who?.name === who?.name
  if (main.direct) {
    const added = all.filter((one) => mine(one) && !one.direct && one.at?.inherits === true)
    const inAdded = ([start, end]: readonly [number, number]) =>
      added.some((one) => one.content.some(([from, to]) => from <= start && to >= end - 1))
    const quotes = all
      .filter((one) => one.direct && (one === main || mine(one)))
      .flatMap((one) => one.content)
      .filter((piece) => !inAdded(piece))
    const reports = added.map((one) => reported(context, index, spanOf(one.content[0]!), one.who, cue))
    return joinedPieces(
      [...quotes.map((piece) => spokenWords(context, spanOf(piece), who)), ...reports],
      '; ',
    )
  }
  if (main.kind === 'accuse' || main.kind === 'deny') return whole(context, index)
  if (main.kind === 'promise') return promised(context, index, main, spanOf(first))
  const from = main.source?.[0] ?? main.cue?.[0] ?? first[0]
  if (first[0] < from) {
    const last = main.content.at(-1)!
    const pieces = main.content.map((piece) => own(context, index, spanOf(piece)))
    const rest = main.kind === 'say' && last[1] <= from ? trailing(context, sentence, index, main) : ''
    return pieces.join(main.kind === 'according' ? ', ' : ' ') + rest
  }
  // “reported being attacked”: no clause to stand alone
  if (/^(?:being|having|to)\b/i.test(text.slice(...first))) return whole(context, index)
  const more = all.filter(
    (one) => mine(one) && !one.direct && one.kind === 'say' && one.at?.inherits === true,
  )
  return joinedPieces(
    [main, ...more].map((one) => reported(context, index, spanOf(one.content[0]!), one.who, cue)),
    ' and ',
  )
}

/** “vowed to press on” → “Vladimir Putin will press on”. */
function promised(context: ReferenceContext, index: number, main: Saying, span: Span): string {
  const passage = { sentence: index, span, speaker: main.who, direct: false, subjectGiven: true }
  const rest = edited(context.parsed.text, span, referenceEdits(context, passage))
  return main.who !== null && /^to\s(?!["“‘])/i.test(rest)
    ? `${main.who.name} will ${rest.slice(3)}`
    : whole(context, index)
}

/** “taking bribes” → “Ann Lee took bribes”: what somebody did, told with a verb in -ing at the index `doing`. */
export function done(
  context: ReferenceContext,
  index: number,
  span: Span,
  who: Speaker,
  doing: number,
): string {
  const { words } = context.parsed.sentences[index]!
  const verb = words[doing]!
  const passage = { sentence: index, span, speaker: who, direct: false, subjectGiven: true }
  const lemma = /^being$/i.test(verb.text) ? 'be' : verb.lemma
  const next = words[doing + 1]?.text ?? ''
  const perfect = lemma === 'have' && (/ed$/.test(next) || irregularPast.has(next))
  const text = perfect ? (who.plural ? 'have' : 'has') : pastTense(lemma, who.plural)
  const name = who.entity === null ? who.name : withArticle(context, who.entity)
  return `${name} ${edited(context.parsed.text, span, [
    { start: verb.start, end: verb.end, text },
    ...referenceEdits(context, passage),
  ])}`
}

function joinedPieces(pieces: readonly string[], by: string): string {
  return pieces
    .map((piece) => piece.trim().replace(/[,;]$/, ''))
    .filter(Boolean)
    .map((piece, order, all) => (order < all.length - 1 && by === '; ' ? piece.replace(/\.$/, '') : piece))
    .join(by)
}

/** Spoken words without their marks, with whom “I” and “we” mean in brackets. */
function spokenWords(context: ReferenceContext, span: Span, who: Speaker | null): string {
  const inner = unquoted(context.parsed.text, span)
  const { sentences } = context.parsed
  const edits: Edit[] = []
  for (
    let at = Math.max(0, lastStartingBefore(sentences, inner.start + 1));
    (sentences[at]?.start ?? Infinity) < inner.end;
    at += 1
  )
    edits.push(
      ...referenceEdits(context, {
        sentence: at,
        span: inner,
        speaker: who,
        direct: true,
        subjectGiven: false,
      }),
    )
  const firstPerson = edits.filter((edit) => edit.text.includes(' ['))
  const others = edits.filter((edit) => !edit.text.includes(' ['))
  return edited(context.parsed.text, inner, [...firstPerson.slice(0, 1), ...others]).replace(/[,\s]+$/u, '')
}

const carriesOn =
  /^(?:as|though|although|while|but|and|after|because|with|despite|even|before|when|whereas|since|until|unless|so)$/i

/**
 * What follows the attribution and belongs to the claim: “…, the official said, as temperatures dropped”. After “said the
 * official, a doctor” a comma may only tell more of the speaker, so that a conjunction must follow it.
 */
function trailing(context: ReferenceContext, sentence: ParsedSentence, index: number, main: Saying): string {
  const cueEnd = Math.max(main.cue?.[1] ?? 0, main.source?.[1] ?? 0)
  const comma = sentence.words.findIndex((word) => word.start >= cueEnd && word.text === ',')
  const next = sentence.words[comma + 1]
  if (comma < 0 || next === undefined) return ''
  const goesOn =
    carriesOn.test(next.text) ||
    (main.at?.inverted === false &&
      /^(?:more|less|fewer|including|killing|injuring|wounding|leaving|up|down|compared)$/i.test(next.text))
  if (!goesOn || sentence.words.slice(comma).some((word) => context.isQuoted(word.start))) return ''
  return own(context, index, { start: sentence.words[comma]!.start, end: sentence.end })
}

/** One line, a capital first, no full stop at its end. */
export function finished(statement: string): string {
  return upperFirst(
    statement
      .replace(/\s+/gu, ' ')
      .replace(/\s+([,.;:!?])/gu, '$1')
      .trim()
      .replace(/(?<!\b[A-Z])(?<!\.)[.;:,]+$/u, '')
      .replace(/[.,](["”])$/u, '$1')
      .replace(/,\s*$/u, '')
      .trim(),
  )
}

const upperFirst = (text: string) =>
  text.replace(/^(["“‘']?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
