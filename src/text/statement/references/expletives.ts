import { dayPattern } from '../../data/calendar.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'

/** “It is clear that”, “it rained”: an “it” that means nothing. */
export function isExpletive(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (next === undefined || /^(?:turns?|turned|rain\w*|snow\w*)$/i.test(next.text)) return true
  // “It all began in May”
  if (
    /^all$/i.test(next.text) &&
    /^(?:begin|began|begins|start|starts|started|happened|ended|ends)$/i.test(textAt(words, index + 2))
  )
    return true
  if (timeTold(words, index) > 0 || opensTopic(words, index) || opensDeed(words, index)) return true
  const after = words.slice(index + 1, index + 14)
  // “It has rained twice”, “It seems the driver slept”
  if (
    next.pos === 'AUX' &&
    // “been raining”, which the tagger takes for a noun
    /^(?:rain|snow|hail|freez)/i.test(after.find(({ pos }) => !/^(?:AUX|ADV|PART)$/.test(pos))?.text ?? '')
  )
    return true
  // “It has since emerged that”, “It sounds like the firm has left”
  const verb = after.findIndex(({ pos }) => pos === 'VERB')
  if (
    /^(?:emerge|transpire|follow|happen|turn|seem|appear|sound|look|feel)/i.test(textAt(after, verb)) &&
    /^(?:that|like|as)$/i.test(textAt(after, verb + 1))
  )
    return true
  // “It appeared forty had left”; “it appears to be new” is of a thing
  if (
    /^(?:seem|appear)(?:s|ed)?$/i.test(next.text) &&
    /^(?:DET|NOUN|NUM|PRON|PROPN|SCONJ)$/.test(after[1]?.pos ?? '')
  )
    return true
  const copula = after.findIndex((word) =>
    /^(?:is|was|'s|’s|be|been|seems?|appears?|remains?|remained|became|takes?|took)$/i.test(word.text),
  )
  if (copula < 0 || copula > 2) return false
  const rest = after.slice(copula + 1)
  // “It was not until 1979 that anybody saw it”
  if (/^(?:not|n['’]t)$/i.test(textAt(rest, 0)) && /^until$/i.test(textAt(rest, 1))) return true
  // “It took three hours to get them out”; “it will take the state to court” is done by somebody
  if (/^(?:takes?|took)$/i.test(after[copula]!.text))
    return rest.some(
      ({ text }, at) =>
        /^for$/i.test(text) || (/^to$/i.test(text) && !/^(?:court|task)$/i.test(textAt(rest, at + 1))),
    )
  // “The firm named nobody. Police said it was Ann Lee”; of a body “it was Orsk’s largest” is told
  if (isBareName(rest)) return true
  // “It is in Cologne where …”
  if (rest[0]?.pos === 'ADP' && rest.some((word) => /^(?:where|that|when)$/i.test(word.text))) return true
  // “It was two days before anybody came”, “It was a nurse who called”
  if (/^(?:is|was|'s|’s|be|been)$/i.test(after[copula]!.text) && (waits(rest) || points(rest))) return true
  if (opensClause(rest)) return true
  // “It will be headed by the former mayor and is to report”
  if (rest[0]?.pos === 'VERB' && /^by$/i.test(textAt(rest, 1))) return false
  // “It was helping divers who …”: what somebody does to somebody
  if (isDoing(rest)) return false
  // “It was not to blame”
  if (/^(?:(?:not|partly|also) )*to blame\b/i.test(rest.map(({ text }) => text).join(' '))) return false
  const judges = rest
    .slice(0, 3)
    .some(
      (word) =>
        word.pos === 'ADJ' ||
        /^(?:time|soon|early|unclear|likely|possible|clear|up|hard|only|not|who|the|a|this|these)$/i.test(
          word.text,
        ),
    )
  return (
    judges &&
    (rest.some((word) => /^(?:that|to|whether|if|who|when|how|why|where|what)$/i.test(word.text)) ||
      pointsFar(words.slice(index + 2 + copula)))
  )
}

/** “the burden of the tax on small farms, after all, |that led to the suit”: a cause pointed out at some length, without a verb. */
function pointsFar(rest: readonly Word[]): boolean {
  const that = rest.findIndex(({ text }) => /^that$/i.test(text))
  return (
    /^the$/i.test(textAt(rest, 0)) &&
    that < 25 &&
    isAnyVerb(rest[that + 1]) &&
    !rest.slice(0, that).some((word) => isFiniteVerb(word))
  )
}

/** “it pays to join early”, “it makes no sense to close the mill”: how it is to do something; “it would pay to settle” is done by somebody. */
const opensDeed = (words: readonly Word[], index: number): boolean =>
  /^it (?:(?:does|did|do|would|will|not|n['’]t|never|always|also|still|often|only) )*?(?:(?:hurts?|pays) to|(?:does|did|do) (?:not|n['’]t) pay to|(?:makes?|made) (?:\p{L}+ ){0,2}sense (?:to|for|that)|costs? (?:[^\s,;]+ ){1,6}to) /iu.test(
    `${words
      .slice(index, index + 11)
      .map(({ text }) => text)
      .join(' ')} `,
  )

/** “when it comes to dogs”, “if it comes down to money”: what is spoken of; “when it came to Orsk” is what arrived. */
function opensTopic(words: readonly Word[], index: number): boolean {
  const behind = words.slice(index - 1, index + 5)
  const told = behind.map(({ text }) => text).join(' ')
  const where = behind.at(/ down /i.test(told) ? 5 : 4)
  return (
    /^(?:when|whenever|if) it (?:comes?|came) (?:down )?to /i.test(told) &&
    !(/ came /i.test(told) && where?.pos === 'PROPN')
  )
}

/** “|when it comes to dogs,| it will …”: whether a word belongs to a clause that only says what is spoken of, in which nobody and no one thing is named. */
export function isOfTopic({ words, phrases }: ParsedSentence, at: number, index: number): boolean {
  const it = words.findIndex((_, one) => opensTopic(words, one))
  const within = phrases.filter(({ first, last }) => first > it && last < index)
  return (
    it > 0 &&
    at >= it - 1 &&
    words[index - 1]?.text === ',' &&
    words.slice(it, index - 1).every(({ text }) => text !== ',') &&
    within.every(
      ({ kind, first }) => kind !== 'name' && !/^(?:the|its?|this|that)$/i.test(words[first]!.text),
    )
  )
}

/** “helping divers who …”, “still drafting the bill that …”; “becoming clear that”, “taking weeks to clear it” tell of nobody. */
function isDoing(rest: readonly Word[]): boolean {
  const deed = rest.findIndex(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  const verb = rest[deed]
  return (
    verb?.pos === 'VERB' &&
    /ing$/i.test(verb.text) &&
    !/^(?:appear|be|become|begin|cost|feel|get|go|grow|look|prove|require|seem|sound|start|take|turn)$/.test(
      verb.lemma,
    ) &&
    /^(?:DET|NOUN|NUM|PROPN)$/.test(rest[deed + 1]?.pos ?? '')
  )
}

/** “… ruled out that”, “… announced in May that”: what is done to a clause; “told that” is done to somebody. */
function opensClause(rest: readonly Word[]): boolean {
  const deed = rest.findIndex(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  const clause = rest.findIndex(({ text }, at) => at > deed && /^(?:that|whether|how|why)$/i.test(text))
  return (
    rest[deed]?.pos === 'VERB' &&
    !/ing$|^(?:told|informed|warned|assured|notified|convinced|satisfied|advised|asked|determined)$/i.test(
      rest[deed].text,
    ) &&
    clause > deed &&
    clause < deed + 5 &&
    rest.slice(deed + 1, clause).every(({ pos }) => /^(?:ADP|ADV|NUM|PROPN|NOUN|DET)$/.test(pos))
  )
}

/** “two days before …”, “not long until …”, “past midnight when …”, “ten years since …”: a time and what came after it. */
function waits(rest: readonly Word[]): boolean {
  const link = rest.findIndex(({ text }) => /^(?:before|until|since|when)$/i.test(text))
  return link > 0 && link < 6 && timeNoun.test(rest[link - 1]!.text)
}

const timeNoun = new RegExp(
  '^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|midnight|noon|dawn|dusk|morning|afternoon|evening|night|later|long|' +
    `${dayPattern}|\\d{4})$`,
  'i',
)

/** “a nurse who …”, “the rain that …”: whoever or whatever did it, pointed out. */
function points(rest: readonly Word[]): boolean {
  const who = rest.findIndex(({ text }) => /^who$/i.test(text))
  return (
    who > 0 && who < 6 && rest.slice(0, who).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(pos))
  )
}

/** “It is not the first time (that) |Vakt has been fined”: where the clause begins that “it” counts, as an index; -1 for other words. */
function timeTold(words: readonly Word[], index: number): number {
  const behind = words.slice(index, index + 7).map(({ text }) => text)
  const told = /^it (?:is|was|['’]s) (?:not )?the \p{L}+ time (?:that )?/iu.exec(`${behind.join(' ')} `)?.[0]
  return told === undefined ? -1 : index + told.trim().split(' ').length
}

/** “It is not the first time |Vakt| has been fined”: whom a sentence that opens so is about; null for others. */
export function subjectOfTime({ words, phrases }: ParsedSentence): NounPhrase | null {
  const at = timeTold(words, 0)
  const phrase = phrases.find(({ first, last }) => at > 0 && first <= at && at <= last)
  // “the first time Vakt”, which the tagger takes for one phrase
  return phrase === undefined || phrase.first === at
    ? (phrase ?? null)
    : { ...phrase, first: at, kind: words[at]!.pos === 'PROPN' ? 'name' : phrase.kind }
}

/** “was |Ann Lee.”, “was |Vakt that”: a name and no more. */
function isBareName(rest: readonly Word[]): boolean {
  const end = rest.findIndex(({ pos }) => pos !== 'PROPN')
  return rest[0]?.pos === 'PROPN' && (end < 0 || /^(?:[.,;]|and|who|that|or)$/.test(rest[end]!.text))
}
