/** What somebody is told to say of a noun of the outlet’s sentence: “The mill, which the union says lost €4m, will close”. */
import { subordinating } from '../../clause/finite.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { isTimePhrase, phraseEndingAt } from '../../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt } from '../../words/words.ts'
import type { Claimed, Half } from '../claimed.ts'
import { isWhole } from '../claimed.ts'
import type { ReferenceContext } from '../references/context.ts'
import { finished } from '../finish.ts'
import { ownWords } from '../own-words.ts'
import { cueText, reported } from '../reported.ts'
import { ofAll } from './predicates.ts'

/** The clause that is said of a noun, by the indices of its words with the commas around it, and its claim; that null where it is not sure of what. */
export type SaidOf = { gap: readonly [number, number]; claim: Half | null }

/** What alone is said of a noun in a sentence that the outlet tells; null where nothing is. */
export function saidOfNoun(context: ReferenceContext, main: Claimed, own: readonly Saying[]): SaidOf | null {
  const { sentence: index, stance } = main
  const sentence = context.parsed.sentences[index]!
  const { words, phrases } = sentence
  if (stance !== 'reports' || !isWhole(context, main)) return null
  const placeOf = (offset: number | undefined) => words.findIndex(({ start }) => start === offset)
  const said = own.find(
    ({ kind, direct, source: by }) =>
      kind === 'say' &&
      !direct &&
      /^(?:which|who|whom)$/i.test(textAt(words, placeOf(by?.[0]) - 1)) &&
      textAt(words, placeOf(by?.[0]) - 2) === ',',
  )
  if (said?.source == null || said.who === null || said.cue === null) return null
  const source = placeOf(said.source[0])
  const opens = placeOf(said.content[0]?.[0])
  const which = source - 1
  if (opens <= source || !isAnyVerb(words[opens])) return null
  // “|While Bo Roe praised the bridge|, which he said was safe, he left it”: the clause that this one goes with stands behind
  const leadsIn = subordinating.test(textAt(words, 0))
  const comma = words.findIndex(
    ({ text }, at) =>
      at > opens && text === ',' && (leadsIn ? isClauseAt(sentence, at + 1) : isFiniteVerb(words[at + 1])),
  )
  if (leadsIn && comma < 0) return null
  const end = comma < 0 ? words.findLastIndex(({ pos }) => pos !== 'PUNCT') + 1 : comma
  const noun = phraseEndingAt(phrases, which - 2)
  if (noun === undefined || noun.kind === 'pronoun' || isTimePhrase(words, noun)) return null
  const gap: SaidOf['gap'] = [which - 1, comma < 0 ? end : leadsIn ? comma : comma + 1]
  const before = words[noun.first - 1]
  // “the changes to the act, which”: of one or of the other
  const isTied = before?.pos === 'ADP' && phraseEndingAt(phrases, noun.first - 2) !== undefined
  const verb = words.slice(opens, end).find(({ pos }) => pos === 'VERB')
  // “The pump stopped at noon, which she said suggested that it was worn”: all that is told before
  const isOfAll = comma < 0 && ofAll.test(verb?.lemma ?? '')
  const isSure = !isOfAll && !isTied && !/^(?:of|and|or|&)$/i.test(before?.text ?? '')
  if (!isSure) return { gap, claim: null }
  const span = { start: words[opens]!.start, end: words[end - 1]!.end }
  const name = ownWords(context, index, { start: words[noun.first]!.start, end: words[noun.last]!.end })
  const part = { start: words[which]!.start, end: span.end }
  const { text } = context.parsed
  const claim: Half = {
    sentence: index,
    speaker: said.who,
    mention: text.slice(...said.source),
    cue: cueText(context, said),
    statement: finished(`${name} ${reported(context, index, span, said.who, cueText(context, said))}`),
    kind: 'statement',
    stance: 'asserts',
    claimant: null,
    spans: [span],
    open: false,
    part,
  }
  return { gap, claim }
}
