/** What a clause behind “after” or “while” tells. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import { isFinite, isPast, subordinating } from '../../clause/finite.ts'
import { clauseAt, type Clause } from '../parts/clauses.ts'
import { isClaimAt } from '../parts/clause-cuts.ts'
import { endOf, isClosing, type SideClause } from './bounds.ts'

/** “Ships changed course after a dam burst in the north.” */
export function clauses(sentence: ParsedSentence): SideClause[] {
  const { words } = sentence
  return words.flatMap(({ text: link }, at): SideClause[] => {
    const isToll = /^(?:after|when)$/i.test(link) && tellsToll(words.slice(0, at))
    if (!isToll && !/^(?:after|while|although|though)$/i.test(link)) return []
    const from = at + 1
    const clause = isClaimAt(sentence, from, words.length)
      ? clauseAt(sentence, from, words.length)
      : isToll
        ? onlyClauseAt(sentence, from)
        : null
    if (clause === null) return []
    const verb = words[clause.verb]!
    if (verb.pos === 'AUX' ? !/^(?:was|were|had|has|have|did)$/.test(verb.text) : !isPast(verb)) return []
    const to = endOf(words, clause.verb)
    const gap = clauseGap(sentence, at, to)
    if (gap === null || isBare(words, clause.subject) || words[clause.subject.head]!.pos === 'NUM') return []
    const before = words.slice(0, gap[0])
    // “vendors who endured raids after …”; “while many initially agreed”, which only the rest makes true
    if (before.some((word) => subordinating.test(word.text) && word.pos !== 'DET')) return []
    if (words.slice(from, to).some((word) => /^(?:initially|originally|once|previously)$/i.test(word.text)))
      return []
    if (hasSecondVerb(words.slice(clause.verb, to))) return []
    if (!isFull(words.slice(from, to))) return []
    // “Two people died when a ferry sank off Crete”: of whom, only the ferry tells
    if (isToll) return [{ kind: 'clause', from, to, gap: null }]
    if (isFull([...before, ...words.slice(gap[1])])) return [{ kind: 'clause', from, to, gap }]
    // “A man was arrested after a body was found in the River Orr”: where, only the body tells
    return /^after$/i.test(link) && lengthOf(before) >= fewestBeside
      ? [{ kind: 'clause', from, to, gap: null }]
      : []
  })
}

/** “when a ferry capsized off Crete”: a verb that may be a participle, where no other follows that would be the clause’s. */
function onlyClauseAt(sentence: ParsedSentence, from: number): Clause | null {
  const { words } = sentence
  const clause = clauseAt(sentence, from, words.length, true)
  return clause === null || words.slice(clause.verb + 1, endOf(words, clause.verb)).some(isFinite)
    ? null
    : clause
}

/** “At least 12 people were killed”, “Two died”: words that tell what befell how many. */
const tellsToll = (words: readonly Word[]) =>
  words.some(({ pos }) => pos === 'NUM') &&
  words.some(({ text }) =>
    /^(?:killed|died|dead|injured|wounded|hurt|missing|trapped|stranded|evacuated|displaced)$/i.test(text),
  )

/** Whether a predicate holds another verb that no word joins to it: “ordered their removal were working”. */
const hasSecondVerb = (predicate: readonly Word[]) =>
  predicate.some(
    ({ pos, text }, at) =>
      pos === 'AUX' &&
      /^(?:is|are|was|were|has|have|had|will|would)$/.test(text) &&
      at > 2 &&
      !predicate
        .slice(1, at)
        .some((word) => subordinating.test(word.text) || /^(?:and|but|or|,)$/.test(word.text)),
  )

/** Whether words cut from their sentence still say of whom or what: they name somebody or something, and are no mere remark. */
const isFull = (words: readonly Word[]) =>
  lengthOf(words) >= fewestBeside && words.some(({ pos }) => pos === 'PROPN')

const lengthOf = (words: readonly Word[]) => words.filter(({ pos }) => pos !== 'PUNCT').length

/** The fewest words of a clause, and of what it is cut from: fewer tell little without each other. */
const fewestBeside = 6

/** “the country”, which the rest of the sentence names. */
const isBare = (words: readonly Word[], { first, last, kind }: NounPhrase) =>
  kind === 'common' && last === first + 1 && /^(?:the|this|that)$/i.test(textAt(words, first))

/** Words that tell how long after, and that go with the clause: “shortly”, “three days”. */
const measures =
  /^(?:just|shortly|soon|even|ever|long|only|right|immediately|moments?|barely|nearly|almost|more|than|about)$/i

/** The words that go with a clause behind “after”: to the end of the sentence, or with the comma that closes it. */
function clauseGap({ words, phrases }: ParsedSentence, link: number, to: number): SideClause['gap'] {
  let from = link
  const time = phraseEndingAt(phrases, from - 1)
  // “eased |in recent months| after …”: when the rest was so, and not how long after; “within hours after …” is both
  const isOfRest = time !== undefined && isTimePhrase(words, time) && words[time.first - 1]?.pos === 'ADP'
  if (isOfRest && /^within$/i.test(textAt(words, time.first - 1))) return null
  if (
    !isOfRest &&
    time !== undefined &&
    isTimePhrase(words, time) &&
    /s$|^(?:an?|one)$/i.test(textAt(words, time.first) + textAt(words, time.last)) &&
    !/day$/.test(textAt(words, time.last))
  )
    from = time.first // prettier-ignore
  else if (!isOfRest && /^days?$/.test(textAt(words, from - 1)) && time !== undefined) from = time.first
  while (measures.test(textAt(words, from - 1))) from -= 1
  if (from === 0) return textAt(words, to) === ',' && !opensDespite(words, to + 1) ? [0, to + 1] : null
  const comma = /^[,—-]$/.test(textAt(words, from - 1))
  if (isClosing(words, to)) return [comma ? from - 1 : from, to]
  return textAt(words, from - 1) === ',' && textAt(words, to) === ',' ? [from - 1, to + 1] : null
}

/** “After Lee left in May, |despite| calls to stay, the board met”: whether what a clause came about against stands behind it, which may be of either half. */
const opensDespite = (words: readonly Word[], at: number): boolean =>
  /^(?:despite|notwithstanding)$/i.test(textAt(words, at)) ||
  (/^in$/i.test(textAt(words, at)) && /^spite$/i.test(textAt(words, at + 1)))
