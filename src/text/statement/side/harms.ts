/** What harm a deed did: “, killing two”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import { isFinite, isPast, subordinating } from '../../clause/finite.ts'
import { pastTense } from '../../clause/past.ts'
import { endOf, isClosing, isSeveral, type Harm, type SideClause } from './bounds.ts'

/** Verbs for what befalls people and things in a disaster, a crime or a war. */
const harming =
  /^(?:kill|injure|wound|hurt|maim|destroy|damage|wreck|flood|displace|trap|strand|leave|force|halt|shut|bury|topple|submerge|level|flatten|ground|close|cancel|delay|evacuate|disrupt|block)$/
/** Words before a number: “at least 40”. */
const hedges =
  /^(?:at|least|most|more|less|fewer|than|up|to|as|many|about|around|some|nearly|almost|over|an?|estimated|roughly|approximately|another)$/i

/** “A bomb exploded in the market, killing 12 people and wounding 40.” */
export function harms(sentence: ParsedSentence): SideClause[] {
  const { words } = sentence
  return words.flatMap((_, at): SideClause[] => {
    const opens = participleClause(words, at)
    if (opens === null) return []
    const found: Harm[] = []
    for (let verb = at; harmOf(words[verb]) !== undefined;) {
      const harm = harmAt(sentence, verb)
      if (harm === null) return []
      found.push(harm)
      verb = nextHarm(words, harm.to)
    }
    if (found.length === 0) return []
    const to = found.at(-1)!.to
    // “, killing nine and setting fire to a silo”, “, killing nine before he fled”: then the rest keeps it
    const isLast = isClosing(words, to)
    if (!isLast && !(found.every(({ several }) => several) && goesOn(words, to))) return []
    // “fell after a ship struck the pier, killing two”: in the clause that stands before
    const nearest = words.findLastIndex(
      ({ text }, index) => index < opens && subordinating.test(text) && !isBare(words.slice(index, opens)),
    )
    const link = isBackground(words, nearest) ? -1 : nearest
    // “collapsed when it was hit”: one “when” is enough
    const until = link < nearest && textAt(words, nearest) === 'when' ? nearest : opens - 1
    if (link >= 0 && !/^(?:after|when|as|while)$/i.test(textAt(words, link))) return []
    const during: readonly [number, number] = [link + 1, until]
    // “In July, rioters …”
    if (/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(words[during[0]]!.pos)) return []
    const first = words.findIndex((one, index) => index >= during[0] && index < during[1] && isFinite(one))
    const verb = first < 0 ? null : toldOnce(words, first)
    if (verb === null) return []
    return [
      {
        kind: 'harm',
        from: at,
        to,
        gap: isLast ? [at - 1, to] : null,
        during,
        perfect: verb.perfect,
        harms: found,
      },
    ]
  })
}

/** Where a second harm may stand behind a first: “killing six, injuring 20 and damaging a church”. */
const nextHarm = (words: readonly Word[], to: number): number => {
  const link = textAt(words, to) === ',' ? to + 1 : to
  if (textAt(words, link) === 'and') return link + 1
  return link > to ? link : words.length
}

/** “before dawn”, “after heavy rain”, “as well”: whether words that a link opens tell of no deed. */
const isBare = (told: readonly Word[]): boolean =>
  /^(?:before|after|as)$/i.test(textAt(told, 0)) &&
  !told.slice(1).some((one) => one.pos === 'VERB' || isFinite(one))

/** Whether what follows harm goes on with what else the deed did, or with when. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  /^(?:and|before|after|as|when|while)$/.test(textAt(words, at))

/** “struck the wall |as it was docking”: what only tells when the deed before it was done. */
const isBackground = (words: readonly Word[], link: number): boolean =>
  /^(?:as|while|when)$/i.test(textAt(words, link)) &&
  (/^(?:it|they|he|she)$/i.test(textAt(words, link + 1)) ||
    words.some(
      ({ text }, at) => at > link && /^(?:was|were)$/i.test(text) && /ing$/.test(textAt(words, at + 1)),
    ))

/** Where “, killing” or “, sending a wave through the valley and killing” opens, of which “killing” stands at an index; null for other words. */
function participleClause(words: readonly Word[], at: number): number | null {
  if (textAt(words, at - 1) === ',') return at
  if (textAt(words, at - 1) !== 'and') return null
  const comma = words.findLastIndex((word, index) => index < at && word.text === ',')
  return words[comma + 1]?.pos === 'VERB' && /ing$/.test(textAt(words, comma + 1)) && !words.slice(comma + 2, at).some(isFinite) // prettier-ignore
    ? comma + 1
    : null
}

/** The verb of what happened once, “struck”, “was struck”, “has struck”; null for others, and for “has broken”, which is no “broke”. */
function toldOnce(words: readonly Word[], verb: number): { perfect: number | null } | null {
  const told = words[verb]!
  if (/^(?:was|were)$/.test(told.text) || (told.pos === 'VERB' && isPast(told))) return { perfect: null }
  const participle = words.slice(verb + 1).find(({ pos }) => pos !== 'ADV')
  return /^(?:has|have)$/.test(told.text) && participle?.pos === 'VERB' && participle.text === pastTense(participle.lemma, false) // prettier-ignore
    ? { perfect: verb }
    : null
}

/** The dictionary form of a verb for harm in -ing; undefined for other words. The tagger takes “and wounding scores” for a noun. */
function harmOf(word: Word | undefined): string | undefined {
  const stem = /^(\p{Ll}+)ing$/u.exec(word?.text ?? '')?.[1]
  return stem === undefined
    ? undefined
    : [stem, `${stem}e`, stem.slice(0, -1)].find((one) => harming.test(one))
}

function harmAt({ words, phrases }: ParsedSentence, verb: number): Harm | null {
  const lemma = harmOf(words[verb])
  let at = verb + 1
  while (hedges.test(textAt(words, at)) && phraseStartingAt(phrases, at) === undefined) at += 1
  const object = phraseStartingAt(phrases, at) ?? phraseStartingAt(phrases, verb)
  if (lemma === undefined || object === undefined || object.kind === 'pronoun' || isTimePhrase(words, object))
    return null
  // “leaving 14 missing”, “leaving a trail of destruction”
  const follows = words[object.last + 1]
  const isState =
    /^(?:ADJ|VERB)$/.test(follows?.pos ?? '') || /^(?:without|dead|homeless)$/i.test(follows?.text ?? '')
  // “leaving the crew 20 men short”
  const isShort = follows?.text === 'short' || words[object.first - 1]?.pos === 'NOUN'
  if (lemma === 'leave' && (!isState || isShort)) return null
  // “forcing 40 people from their homes”, “forcing a vote”
  if (lemma === 'force' && !/^(?:to|from|out|off|into)$/i.test(follows?.text ?? '')) return null
  // “damaging shops and cars”
  const beside =
    textAt(words, object.last + 1) === 'and' ? phraseStartingAt(phrases, object.last + 2) : undefined
  const isBoth =
    beside !== undefined && beside.kind !== 'pronoun' && !/ing$/.test(textAt(words, beside.first))
  const named = isBoth ? beside.last : object.last
  // “injuring dozens more”
  const last = textAt(words, named + 1) === 'more' ? named + 1 : named
  const amount = words.slice(verb + 1, object.last + 1).find(({ pos }) => pos === 'NUM')
  const several =
    isBoth || isSeveral(words[object.head]!) || (amount !== undefined && !/^(?:one|1)$/i.test(amount.text))
  const when = words.findIndex(
    ({ text }, index) => index > last && /^(?:before|after|as|when|while)$/.test(text),
  )
  const end = endOf(words, last + 1)
  return { verb: lemma, object: [verb + 1, last], to: when > last && when < end ? when : end, several }
}
