/** The words of quotations. */
import type { Span } from '../../model/reading.ts'
import type { Range } from '../words/ranges.ts'
import type { Speaker } from '../attribution/speakers/scene.ts'
import { edited, type Edit } from '../words/edits.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isFiniteVerb, type Word } from '../words/words.ts'
import { lastStartingBefore } from '../words/spans.ts'
import { unquoted } from '../words/quotations.ts'
import { referenceEdits } from './references/references.ts'
import type { ReferenceContext } from './references/context.ts'

/**
 * The words of quotations; ““This firm,” she wrote, “should …”” is one, which who says it stands in, as is ““Leaving home,” she wrote,
 * “I wept””, whose first words are no clause by themselves.
 */
export function joinedQuotes(
  text: string,
  { words }: ParsedSentence,
  quotes: readonly Range[],
  spoken: (piece: Range) => string,
): string[] {
  const joined: string[] = []
  quotes.forEach((piece, order) => {
    const before = quotes[order - 1]
    const isParted =
      before !== undefined &&
      /,["”’]$/.test(text.slice(...before)) &&
      /^[^"“‘]{3,80},\s$/.test(text.slice(before[1], piece[0]))
    const mark = !isParted
      ? null
      : /^["“‘]\p{Ll}/u.test(text.slice(...piece))
        ? ''
        : leadsIn(wordsIn(words, before))
          ? ','
          : null
    if (mark !== null) joined.push(`${joined.pop()!.replace(/,$/, '')}${mark} ${spoken(piece)}`)
    else joined.push(spoken(piece))
  })
  return joined
}

const wordsIn = (words: readonly Word[], [from, to]: Range) =>
  words.filter(({ start, end, pos }) => start >= from && end <= to && pos !== 'PUNCT')

/** “Leaving home after 40 years”, “As mayor of Orsk”, “If it rains”: whether words wait for the clause that follows. */
const leadsIn = (own: readonly Word[]): boolean =>
  /^(?:ADP|SCONJ)$/.test(own[0]?.pos ?? '') ||
  (own[0]?.pos === 'VERB' && /ing$/i.test(own[0].text)) ||
  isClauseless(own)

/** “to help deepen your understanding”, “a gift to the town”: whether words hold no verb of a clause. */
const isClauseless = (own: readonly Word[]): boolean =>
  !own.some((word, at) => {
    const before = own[at - 1]
    const isBare = word.pos === 'VERB' && word.text === word.lemma && before?.pos === 'VERB'
    return isFiniteVerb(word) && !isBare && !/^to$/i.test(before?.text ?? '')
  })

/** Whether behind other quoted words such stand, in words of the outlet’s, as only go on with what it says. */
export const goesOnOutside = ({ words }: ParsedSentence, text: string, quotes: readonly Range[]): boolean =>
  quotes.some((piece, order) => {
    const before = quotes[order - 1]
    return (
      before !== undefined &&
      /^["“‘]\p{Ll}/u.test(text.slice(...piece)) &&
      !/^[^"“‘]{3,80},\s$/.test(text.slice(before[1], piece[0])) &&
      isClauseless(wordsIn(words, piece))
    )
  })

/** Spoken words without their marks, with whom “I” and “we” mean in brackets. */
export function spokenWords(context: ReferenceContext, span: Span, who: Speaker | null): string {
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

/** “The lock leaks. Will the mayor go?”: words without the question that they end in, save one that may doubt what stands before it: “It is safe. Who believes that?” */
export function withoutQuestion(words: string): string {
  const [, told, question] =
    /^(.*[\p{L}\d][.!]+)\s+((?:Am|Are|Can|Could|Did|Do|Does|Has|Have|How|Is|Should|Was|Were|What|When|Where|Which|Who|Will|Would)\s[^.!?]*\?)$/su.exec(
      words,
    ) ?? []
  return told === undefined || pointsBack.test(question!) || !/\s.*\s.*\s/u.test(question!) ? words : told
}

/** What a question has that is of what was said before it. */
const pointsBack =
  /\b(?:he|she|it|they|them|this|that|these|those|so|such|true|really|why|n['’]t|not|believes?|trust)\b/iu
