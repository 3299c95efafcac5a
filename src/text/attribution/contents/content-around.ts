import { subordinators } from '../../data/small-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isAnyVerb, isDash, isFiniteVerb, nounOf, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { kindOf } from '../cues/verbs.ts'
import { afterDateline } from '../../clause/datelines.ts'
import { officeStart } from '../cues/appositions.ts'
import { weekday } from './days-of-saying.ts'
import { range, type IsQuotedAt, type Range } from '../../words/ranges.ts'

/** “…,” he said when asked about it; “…,” she said, referring to the law: how it was said, after what was said. */
export const tellsHow = (words: readonly Word[], from: number, isQuoted: IsQuotedAt) =>
  words.slice(0, from).some((word) => isQuoted(word.start)) &&
  (/^(?:when|while|as|after|before|because|since|although|though|even)$/i.test(textAt(words, from)) ||
    (/ing$/i.test(textAt(words, from)) && textAt(words, from - 1) === ','))

const skipped = /^(?:but|and|however|meanwhile|so|yet|still|[,—•-])$/i

/** “So far 40 have left”, “So many left that …”: words that tie to no sentence before. */
export const isFixed = (words: readonly Word[], at: number) =>
  /^so (?:far|long|many|much|few|little|soon|often)$/i.test(`${textAt(words, at)} ${textAt(words, at + 1)}`)

/** Whether a word ties a sentence to those before and belongs to nothing that is said. */
export const skips = (words: readonly Word[], at: number) =>
  skipped.test(textAt(words, at)) && !isFixed(words, at)

/** “The raid, police said |Monday|, was planned”, “…, she said |on Monday|, …”: past the day on which it was said. */
function pastDay(words: readonly Word[], from: number): number {
  const day = /^on$/i.test(textAt(words, from)) ? from + 1 : from
  return weekday.test(textAt(words, day)) && textAt(words, day + 1) === ',' ? day + 1 : from
}

/** “Certain claims, he says, |face| deadlines”: whether words open with a verb that the tagger takes for a noun, as no other is there. */
function isBareVerb(own: readonly Word[], behind: readonly Word[]): boolean {
  const [verb, next] = behind
  const subject = own.find(({ pos }, at) => pos === 'NOUN' && own[at + 1]?.pos !== 'NOUN')
  return (
    subject !== undefined &&
    /s$/.test(subject.text) &&
    verb?.pos === 'NOUN' &&
    verb.text === verb.lemma &&
    /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/.test(next?.pos ?? '') &&
    // “figures, they say, show the plan was late”
    (kindOf(verb.lemma) !== null || !behind.some(isFiniteVerb))
  )
}

/** “Ann Lee disagreed|:| the attack, she said, was planned”: the mark before the clause that a cue stands in; -1 where there is none. */
const markBefore = (words: readonly Word[], last: number, isQuoted: IsQuotedAt): number =>
  words.findLastIndex(({ text, start }, at) => at < last && /^[:;—]$/.test(text) && !isQuoted(start))

/** “The attack, police say, was planned for months”: a cue put into the middle of the clause that it reports. */
export function aroundCue(
  sentence: ParsedSentence,
  cue: Cue,
  end: number,
  isQuoted: IsQuotedAt,
): Range[] | null {
  const { words } = sentence
  const teller = cue.source === null ? cue.first : Math.min(cue.source[0], cue.first)
  const outer = cue.inverted ? teller : officeStart(sentence, teller)
  const inner = cue.source === null ? cue.last : Math.max(cue.source[1], cue.last)
  let last = outer - 1
  // “The drug, says Ann Lee, a doctor, cut deaths”
  const closing = cue.inverted ? pastDescription(words, inner + 1, end) : pastDay(words, inner + 1)
  if (textAt(words, last) !== ',' || textAt(words, closing) !== ',' || closing + 1 > end) return null
  last -= 1
  let first = Math.max(afterDateline(sentence), markBefore(words, last, isQuoted) + 1)
  while (skips(words, first) && first < last) first += 1
  const own = words.slice(first, last + 1)
  // “Juries, she said, rarely convict”
  const goesOn = words.find(({ pos }, at) => at > closing && pos !== 'ADV' && pos !== 'PART')
  // “Managers, she said, had “looked away””: of what is quoted only the end
  const quoted = [...own, ...(goesOn === undefined ? [] : [goesOn])].some((word) => isQuoted(word.start))
  if (own.length === 0 || quoted) return null
  const lacksVerb = !own.some(isAnyVerb)
  const next = textAt(words, closing + 1)
  // “Two of them cannot, said Ann Lee, who would not name them”: told of her
  if (cue.inverted && /^(?:who|whose|whom)$/i.test(next)) return null
  // “tests, he says, show that”: the tagger takes the verb for a noun
  const verbFollows =
    isAnyVerb(goesOn) ||
    (kindOf(goesOn?.lemma ?? '') !== null && /^that$/i.test(textAt(words, words.indexOf(goesOn!) + 1))) ||
    isBareVerb(own, words.slice(closing + 1, end + 1))
  // a verb with nothing after it: “It was, he said, the worst day”
  const hangs = own.at(-1)?.pos === 'AUX' || /^(?:that|than|of|with|for)$/i.test(own.at(-1)?.text ?? '')
  const behind = range(words, closing + 1, end)
  // “Without the loan, she said, the port would be shut”
  if (isLack(own) && words.slice(closing + 1, end + 1).some(isFiniteVerb))
    return [range(words, first, last), behind]
  // “In other words, says Ann Lee, the drug cut deaths”
  if (cue.inverted && lacksVerb && own[0]?.pos === 'ADP')
    return words.slice(closing + 1, end + 1).some(isFiniteVerb) ? [behind] : null
  return (lacksVerb && verbFollows && own[0]?.pos !== 'ADP') ||
    hangs ||
    isLeadIn(own, words.slice(closing + 1, end + 1)) ||
    isMeasured(own, next) ||
    // “The envoy had told her, he said, that it was late”
    (/^that$/i.test(next) && kindOf(own.findLast(({ pos }) => pos === 'VERB')?.lemma ?? '') !== null)
    ? [range(words, first, last), behind]
    : null
}

/**
 * “… because, they claimed, it was a base”, “the women – including Ann Lee, the Times reported – left”: what alone is said where who
 * says it stands inside a clause or an aside of a sentence that tells more: “the roof, where, witnesses said, two were trapped”; null
 * for other cues.
 */
export function asideContent({ words }: ParsedSentence, cue: Cue, end: number): Range | null {
  if (cue.source === null || cue.kind !== 'say' || cue.inverted) return null
  const outer = Math.min(cue.source[0], cue.first)
  const inner = Math.max(cue.source[1], cue.last)
  if (textAt(words, outer - 1) !== ',') return null
  const link = textAt(words, outer - 2)
  const isLink =
    cue.trails &&
    (/^(?:after|although|because|before|if|since|though|until|while)$/i.test(link) || relative.test(link))
  // “The van, which, witnesses said, was grey, left” is about the van
  const isMain = /^(?:where|when)$/i.test(link) || words.slice(0, outer - 2).some(isFiniteVerb)
  if (isLink && textAt(words, inner + 1) === ',' && inner + 2 <= end && isMain)
    return range(words, inner + 2, end)
  if (!isDash(words, inner + 1)) return null
  const dashes = words.flatMap((_, at) => (at < outer && isDash(words, at) ? [at] : []))
  return dashes.length % 2 === 1 && dashes.at(-1)! > 0 && dashes.at(-1)! + 1 < outer - 1
    ? range(words, dashes.at(-1)! + 1, outer - 2)
    : null
}

/** Words that open a clause which tells more of what stands before them. */
export const relative = /^(?:where|when|which|who|whom)$/i

/** Words that open a clause before another: “While he was in Orsk, the mill was shut”. */
export const opensLeadIn = new RegExp(`^(?:even if|${subordinators})\\b`, 'i')

/** “While he was in Orsk, she said, the mill was shut”: a clause that only leads in to the one behind the cue. */
const isLeadIn = (own: readonly Word[], behind: readonly Word[]): boolean =>
  (opensLeadIn.test(textAt(own, 0)) || isCondition(own)) &&
  // “If the law changes, she said, …”, of which the tagger may take the verb for a noun
  (own.some(isFiniteVerb) || /^(?:even|if|unless|when|whenever)$/i.test(own[0]!.text)) &&
  // “If it leaks, she said, then …”
  (/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/.test(behind[0]?.pos ?? '') || /^then$/i.test(textAt(behind, 0))) &&
  !/^(?:who|which|whose|that)$/i.test(behind[0]!.text) &&
  behind.some(isFiniteVerb)

/** The word that opens a condition without “if”. */
export const opensCondition = /^(?:had|were|should)\b/i

/** “Had the alarm worked”, “Were it to rain” */
export const isCondition = ([had, subject, ...more]: readonly Word[]): boolean =>
  opensCondition.test(had?.text ?? '') &&
  /^(?:DET|PRON|NOUN|PROPN|NUM)$/.test(subject?.pos ?? '') &&
  more.some(isAnyVerb)

/** Words by which a condition needs no verb: “Without the loan”. */
export const opensLack = /^(?:without|barring)\b/i

export const isLack = (own: readonly Word[]): boolean =>
  opensLack.test(textAt(own, 0)) && !own.some(({ pos, text }) => pos === 'VERB' || text === ',')

/** “The queue was so long, police said, that 40 fainted”: words that want the measure which the word behind the cue opens. */
const isMeasured = (own: readonly Word[], link: string): boolean => {
  const measures = wanted.get(link.toLowerCase())
  return measures !== undefined && own.some(({ text }) => measures.test(text))
}
const wanted = new Map([
  ['that', /^(?:so|such)$/i],
  ['to', /^(?:too|enough)$/i],
  ['than', /^(?:more|less|fewer|rather|\p{L}{2,}er)$/iu],
])

/** “Despite her promise that the town will pay”: no clause but one within. */
const isOnlyDespite = (own: readonly Word[]): boolean =>
  /^(?:despite|notwithstanding|in spite|contrary to)\b/i.test(`${own[0]?.text} ${own[1]?.text}`) &&
  own.some(({ text }) => /^(?:that|which|who)$/i.test(text)) &&
  !own.some(({ text }) => text === ',')

/** The clause before a cue that stands behind it: “Two people died, officials said.” */
export function pieceBefore(sentence: ParsedSentence, before: number, isQuoted: IsQuotedAt): Range | null {
  const { words } = sentence
  let end = before - 1
  if (/^as$/i.test(textAt(words, end))) end -= 1
  if (!/^[,—]$/.test(textAt(words, end))) {
    const mark = words[end]
    // “known as the “Judges Club,” the paper reported”
    const closes = mark !== undefined && /^["”’]$/.test(mark.text)
    if (!closes || !(isQuoted(mark.start) || textAt(words, end - 1) === ',')) return null
  }
  const isLike = end < before - 1
  while (end >= 0 && words[end]?.pos === 'PUNCT' && !/^[)"”’']$/.test(textAt(words, end))) end -= 1
  let first = afterDateline(sentence)
  while (skips(words, first) && first < end) first += 1
  if (end <= first || (isLike && isContrary(words, end))) return null
  const own = words.slice(first, end + 1)
  // “The goal was clear: “This firm,” wrote Ann Lee, “will …””: what leads to quoted words is not said with them
  const colon = own.findIndex((word) => word.text === ':' && !isQuoted(word.start))
  if (colon > 0 && allQuoted(words, first + colon + 1, end, isQuoted)) return null
  const outside = own.filter((word) => !isQuoted(word.start) && word.pos !== 'PUNCT')
  if (!outside.some(isFiniteVerb) || isOnlyDespite(own)) return null
  // “It was hard; however, Ann Lee said, 40 passed”: she says what stands behind
  if (/^[:;]$/.test(own.findLast(({ pos }) => pos !== 'ADV')?.text ?? '')) return null
  // “40 came, and they were, said Ann Lee, “polite””: what hangs on quoted words is said with them, and what stands before may be nobody’s
  if (own.at(-1)?.pos === 'AUX' && words.slice(before).some((word) => isQuoted(word.start))) return null
  return range(words, first, end)
}

/** “It fell, rather than rose, as he had said”, “She was in Orsk, not in Oslo, as he says”: whether what somebody says is the contrary, which the words end with. */
function isContrary(words: readonly Word[], end: number): boolean {
  const comma = words.findLastIndex(({ text }, at) => at < end && text === ',')
  const [first, second] = [textAt(words, comma + 1), textAt(words, comma + 2)]
  const at = /^and$/i.test(first) ? second : first
  return (
    /^(?:not|never|rather|instead)$/i.test(at) &&
    !words.slice(comma + 1, end + 1).some(({ pos }) => pos === 'AUX')
  )
}

export const allQuoted = (words: readonly Word[], from: number, to: number, isQuoted: IsQuotedAt) =>
  words.slice(from, to + 1).every((word) => isQuoted(word.start) || word.pos === 'PUNCT')

/** What follows a lead-in: “As the Times reports, the centre will …”. */
export function leadIn({ words }: ParsedSentence, cue: Cue, end: number, isQuoted: IsQuotedAt): Range[] {
  let at = cue.last + 1
  while (at < end && textAt(words, at) !== ',') at += 1
  return at + 1 < end && !tellsHow(words, at + 1, isQuoted) && !allQuoted(words, at + 1, end, isQuoted)
    ? [range(words, at + 1, end)]
    : []
}

/** “says Ann Lee, 42, a doctor who was not involved, …”: the last of the commas at which what describes the speaker ends. */
function pastDescription(words: readonly Word[], comma: number, end: number): number {
  const closing = words.findIndex(({ text }, at) => at > comma + 1 && at < end && text === ',')
  const inner = words.slice(comma + 1, closing)
  const describes =
    /^(?:an?|who|whose|of|from|\d{2})$/i.test(textAt(inner, 0)) ||
    (/^the$/i.test(textAt(inner, 0)) && inner.slice(0, 4).some((word) => mayBePerson(nounOf(word)))) ||
    // “says Ann Lee, Vakt’s deputy, the port”
    (inner.some(({ text }) => /^['’]s?$/.test(text)) && mayBePerson(nounOf(inner.at(-1))))
  return closing > 0 &&
    inner.length < longestDescription &&
    describes &&
    words[closing + 1]?.pos !== 'CCONJ' &&
    !relative.test(textAt(words, closing + 1)) &&
    words.slice(closing + 1, end + 1).some(isFiniteVerb)
    ? pastDescription(words, closing, end)
    : comma
}
const longestDescription = 16
