/** Which of those whom the text counts a number without a noun means: “All 17 were hurt”, “Eleven have since gone home”. */
import { lowerFirst, type Edit } from '../../words/edits.ts'
import { lexemes } from '../../words/lexemes.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, type NounPhrase } from '../../words/phrases.ts'
import { readNumber } from '../../numbers/numbers.ts'
import { isAnyVerb, wordsBetween, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { units } from './antecedents.ts'
import { isPlural } from './several.ts'

/** Those whom a phrase counts: “14 members of staff”, and without the number “members of staff”. */
type Group = { value: number; text: string; counted: string; noun: string; phrase: NounPhrase }

/** How many sentences back a number is looked for that says which are meant; a small one stands for many a group. */
const [reach, reachOfFew, few] = [8, 2, 10]

/** “All 17 were taken to hospital”, “Eleven have since been sent home”: the numbers at the head of a passage, with the noun for those they count. */
export function groupEdits(context: ReferenceContext, { sentence: at, span, direct }: Passage): Edit[] {
  const words = wordsBetween(context.parsed.sentences[at]!.words, span.start, span.end)
  const [first] = words
  if (direct || first === undefined || context.isQuoted(first.start)) return []
  return /^(?:all|the)$/i.test(first.text) ? wholeGroup(context, at, words) : partOfGroup(context, at, words)
}

/** “All 17 were hurt” → “All 17 workers were hurt”: the only ones near by of whom the text gives that number. */
function wholeGroup(context: ReferenceContext, at: number, [, number, verb]: readonly Word[]): Edit[] {
  const value = valueOf(number)
  if (number === undefined || value === null || !isAnyVerb(verb)) return []
  const back = value < few ? reachOfFew : reach
  const groups = context.parsed.sentences
    .slice(Math.max(0, at - back), at)
    .flatMap((sentence) => groupsIn(context, sentence))
    .filter((group) => group.value === value)
  const [one] = groups
  if (one === undefined || groups.some(({ noun }) => noun !== one.noun)) return []
  return [{ start: number.end, end: number.end, text: ` ${one.counted}` }]
}

/** “Eleven have since been sent home” → “Eleven of the 14 workers have since …”: some of the only ones whom the sentence before counts. */
function partOfGroup(context: ReferenceContext, at: number, [number, verb, since]: readonly Word[]): Edit[] {
  const value = valueOf(number)
  if (number === undefined || value === null) return []
  if (!/^ha(?:s|ve)$/.test(verb?.text ?? '') || since?.text !== 'since') return []
  const one = onlyGroup(context, at - 1)
  if (one === null || one.value <= value) return []
  return [{ start: number.end, end: number.end, text: ` of the ${lowerFirst(one.text)}` }]
}

/** “Fourteen workers were hurt”: the only ones whom a sentence counts, where it tells of no others; null for others. */
export function onlyGroup(context: ReferenceContext, at: number): Group | null {
  const sentence = context.parsed.sentences[at]
  if (sentence === undefined) return null
  const [one, another] = groupsIn(context, sentence)
  if (one === undefined || another !== undefined) return null
  const { words } = sentence
  const isElse = words.some(
    (word, index) =>
      word.pos === 'NOUN' &&
      isPlural(word) &&
      (index < one.phrase.first || index > one.phrase.last) &&
      !units.test(word.lemma) &&
      !isTimePhrase(words, { first: index, last: index, head: index, kind: 'common' }),
  )
  return isElse ? null : one
}

/** “Vakt made 400 pumps. A shop in Orsk sold them”: those whom the sentence before counts, as what is done to them; null for others. */
export function groupDoneTo(
  context: ReferenceContext,
  at: number,
  { words, phrases }: ParsedSentence,
  index: number,
): string | null {
  const isObject = /^them$/i.test(words[index]!.text) && words[index - 1]?.pos === 'VERB'
  const isElse = phrases.some(({ last, head }) => {
    const noun = words[head]!
    // “Shops”, which the tagger takes for a name where it opens a sentence
    const isOpening = head === 0 && noun.pos === 'PROPN' && /s$/.test(noun.text)
    return last < index && (isOpening || isPlural(noun) || /^(?:they|we|you)$/i.test(noun.text))
  })
  if (!isObject || isElse) return null
  const one = onlyGroup(context, goesOn(context, at - 1) ? at - 2 : at - 1)
  return one === null ? null : `the ${lowerFirst(one.text)}`
}

/** “Most of them are from Lund”: whether a sentence only tells more of those counted before it. */
const goesOn = ({ parsed }: ReferenceContext, at: number): boolean =>
  /^\S+ of them\b/.test(parsed.text.slice(parsed.sentences[at]?.start, parsed.sentences[at]?.end)) &&
  !parsed.sentences[at]!.words.some(({ pos }) => pos === 'NUM')

/** The value of a number: “17”, “seventeen”; null for other words. */
function valueOf(word: Word | undefined): number | null {
  const read = word?.pos === 'NUM' ? readNumber(lexemes(word.text), 0) : null
  return read === null || read.form === 'vague' || read.form === 'share' ? null : read.value
}

/** Those whom a sentence counts by a noun, outside of quotations. */
function groupsIn({ parsed, isQuoted }: ReferenceContext, sentence: ParsedSentence): Group[] {
  const { words, phrases } = sentence
  return phrases.flatMap((phrase): Group[] => {
    const { first, head, last, kind } = phrase
    const noun = words[head]!
    const counts =
      kind === 'common' && isPlural(noun) && !units.test(noun.lemma) && !isTimePhrase(words, phrase)
    const number = words.slice(first, head).findIndex(({ pos }) => pos === 'NUM') + first
    if (!counts || number < first || isQuoted(noun.start)) return []
    const printed = (from: number) => parsed.text.slice(words[from]!.start, words[last]!.end)
    const read = readNumber(lexemes(printed(number)), 0)
    const counted = printed(
      words.findIndex(({ pos }, index) => index > number && !/^(?:NUM|PUNCT)$/.test(pos)),
    )
    const text = printed(number)
    return read === null ? [] : [{ value: read.value, text, counted, noun: noun.lemma, phrase }]
  })
}
