/** Where a sentence parts into two predicates of one subject. */
import { modal } from '../../data/small-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'
import { isFinite, isPast, isPresent, pastOnly, subordinating } from '../../clause/finite.ts'
import { agrees, clauseAt } from './clauses.ts'
import { dependent, fewest, harms, suffered, type Cut, type Stretch } from './cut.ts'

/** “was charged in June and has pleaded not guilty”: a second verb of whoever the first is told of; null for others. */
export function predicateCut(sentence: ParsedSentence, { from, to }: Stretch, at: number): Cut | null {
  const { words } = sentence
  const link = words[at - 1]?.text === ',' ? at - 1 : at
  const main = words[at]!.text === ';' ? null : clauseAt(sentence, from, link, true)
  if (main === null || /^(?:another|others?|first|second|third|next|last)$/i.test(words[from]!.text))
    return null
  let second = at + 1
  while (words[second]?.pos === 'ADV' && !dependent.test(words[second]!.text)) second += 1
  const [one, other] = [words[main.verb]!, words[second]]
  if (sharesModal(words, main.verb, link, second, to))
    return { link, from: at + 1, subject: [main.subject.first, main.last], aux: [main.verb, main.verb] }
  if (!isFinite(other) || (other.pos === 'VERB' && !tellsOfSubject(words, link, second))) return null
  if (main.subject.kind === 'common' && areReduced(words, main.verb, second, to)) return null
  const predicate = words.slice(main.verb, link)
  if (predicate.length < 3 || hasSecondVerb(sentence, main.verb, link)) return null
  if (predicate.some((word, index) => subordinating.test(word.text) || turnsAside(predicate, index)))
    return null
  const aux = shared(words, main.verb, other, words[second + 1])
  if (aux === null && !goTogether(predicate, other, words[second + 1], link < at)) return null
  const rest = words.slice(second, to)
  const holds = other.pos === 'AUX' || rest.some(({ pos }) => pos === 'NUM' || pos === 'PROPN')
  if (rest.length < (holds ? fewest : fewest + 1) || tellsOfEach(rest)) return null
  return !agrees(words[main.subject.head]!, one, other) || (harms.test(one.lemma) && harms.test(other.lemma))
    ? null
    : { link, from: at + 1, subject: [main.subject.first, main.last], aux }
}

/** “a boat |built in Ilva and sold to Orsk| sank”: whether two participles tell more of the subject, whose verb stands behind them. */
function areReduced(words: readonly Word[], verb: number, second: number, to: number): boolean {
  const mayTellMore = (at: number) =>
    words[at]!.pos === 'VERB' &&
    isPast(words[at]!) &&
    !pastOnly.has(words[at]!.text.toLowerCase()) &&
    /^(?:ADP|ADV|PART|PUNCT)$/.test(words[at + 1]?.pos ?? '')
  if (!mayTellMore(verb) || !mayTellMore(second)) return false
  const rest = words.slice(second + 1, to)
  const ends = rest.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ')
  const own = rest.slice(0, ends < 0 ? undefined : ends)
  const verbs = own.filter((word, at) => isFinite(word) && own[at - 1]?.pos !== 'AUX')
  // “shown in Ruda |that drew| 40 critics |was| banned”
  return verbs.length > own.filter(({ text }) => subordinating.test(text)).length
}

/** “has sold 400 cars and let 90 |in each of five years|”: what the first predicate is told of too, and false without. */
const tellsOfEach = (rest: readonly Word[]): boolean =>
  rest.some(
    ({ text }, at) =>
      /^(?:respectively|combined)$/i.test(text) ||
      (/^(?:each|every)$/i.test(text) && rest[at - 1]?.pos === 'ADP'),
  )

/** “burst in and shot and | killed three”, “free and discounted services”, “and masked youths clashed”: a verb with an object, or a word beside a noun, that is nothing told of the subject. */
function tellsOfSubject(words: readonly Word[], link: number, second: number): boolean {
  const [before, next] = [words[link - 1]!, words[second + 1]]
  if (before.pos === 'ADJ' || before.pos === 'VERB' || degree.test(words[second - 1]!.text)) return false
  if (!/^(?:ADJ|NOUN)$/.test(next?.pos ?? '')) return true
  const noun = words.findIndex(({ pos }, at) => at > second && pos !== 'ADJ' && pos !== 'NOUN')
  return !isFinite(words[noun])
}

/** “already wary of it and increasingly incensed” */
const degree =
  /^(?:increasingly|very|highly|deeply|widely|badly|heavily|well|newly|largely|fully|partly|most|more)$/i

/** Whether a predicate holds a verb beside its own: “has been pushed back” and “built the first crewed ship” do not. */
function hasSecondVerb({ words, phrases }: ParsedSentence, from: number, to: number): boolean {
  const ends = words.findIndex(({ pos }, at) => at >= from && !/^(?:AUX|VERB|ADV|PART)$/.test(pos))
  return words.some(
    (word, at) =>
      at >= ends &&
      at < to &&
      isFinite(word) &&
      // “has a torn hamstring”
      !/^an?$/i.test(textAt(words, at - 1)) &&
      !phrases.some(({ first, head }) => first < at && at < head),
  )
}

/** “, banning oil and …”, “, left and …”: behind which a verb need not be the subject’s. */
const turnsAside = (words: readonly Word[], at: number) =>
  /^[;:—]$/.test(words[at]!.text) ||
  (words[at]!.text === ',' && (isFinite(words[at + 1]) || /ing$/i.test(textAt(words, at + 1))))

/** Whether two verbs have one subject, for all that one sees: a second one in the past may share what stands before the first. */
function goTogether(
  predicate: readonly Word[],
  other: Word,
  behind: Word | undefined,
  comma: boolean,
): boolean {
  const [one, ...rest] = predicate
  if (other.pos === 'AUX') return true
  if (one!.pos !== 'AUX') return isPast(one!) === isPast(other)
  // of “had been inspected and found to be sound” both are suffered
  const next = rest.find(({ pos, text }) => pos !== 'ADV' && pos !== 'PART' && text !== 'been')
  // “was running late and rushed home”, “had no ticket and boarded”, “is a doctor and runs a clinic”
  const past = /^(?:was|were|had)$/i.test(one!.text)
  const present = /^(?:is|are|has|have)$/i.test(one!.text)
  const goesOn = next?.pos === 'VERB' && /ing$/i.test(next.text)
  if (next?.pos === 'VERB' && !goesOn) return isPresent(other) && hasObject(behind)
  return isPast(other)
    ? past && (goesOn || comma || /^had$/i.test(one!.text) || pastOnly.has(other.text.toLowerCase()))
    : present
}

/** “carries 300,000 people”, “plans to build”: what follows shows a verb where a noun of several looks like one, “rockets and shells”. */
const hasObject = (next: Word | undefined): boolean =>
  /^(?:DET|NUM|PRON|PART)$/.test(next?.pos ?? '') || /^(?:about|around|some|to)$/i.test(next?.text ?? '')

/** The words “was”, “has been” or “has” that a second participle shares with the first: indices; null where it has a verb of its own. */
function shared(
  words: readonly Word[],
  verb: number,
  other: Word,
  next: Word | undefined,
): [number, number] | null {
  let last = verb
  while (words[last + 1]?.pos === 'AUX') last += 1
  const participle = words.slice(last + 1).find(({ pos }) => pos !== 'ADV')
  const [first, aux] = [words[verb]!, words[last]!.text]
  if (first.pos !== 'AUX' || participle?.pos !== 'VERB' || !isPast(participle) || other.pos !== 'VERB')
    return null
  // “has ordered an inquiry and closed the bridge” parts as “ordered an inquiry and closed the bridge” does
  const isDone = /^(?:has|have|had)$/i.test(aux) && isPast(other) && !pastOnly.has(other.text.toLowerCase())
  if (isDone) return [verb, last]
  const isSuffered = /^(?:was|were|been|is|are)$/i.test(aux)
  return isSuffered && suffered.test(other.lemma) && /^(?:ADP|PUNCT|PART)$/.test(next?.pos ?? '')
    ? [verb, last]
    : null
}

/** “must repay 140,000 euros and pay a fine of 30,000”: two deeds to come, each with an amount of its own. */
function sharesModal(
  words: readonly Word[],
  verb: number,
  link: number,
  second: number,
  to: number,
): boolean {
  const [first, other] = [words.slice(verb + 1, link), words.slice(second + 1, to)]
  const isBare = (word: Word | undefined) => word?.pos === 'VERB' && word.text === word.lemma
  const hasAmount = (all: readonly Word[]) => all.some(({ pos }) => pos === 'NUM')
  return (
    modal.test(words[verb]!.text) &&
    isBare(first.find(({ pos }) => pos !== 'ADV')) &&
    isBare(words[second]) &&
    hasAmount(first) &&
    hasAmount(other) &&
    !first.some(
      (word, at) =>
        (at > 0 && isFinite(word)) || subordinating.test(word.text) || /^(?:to|not)$/i.test(word.text),
    )
  )
}
