/** The words of a sentence that say who says so: “the governor said”, “according to the hospital”. */
import { quotations } from '../../text/words/quotations.ts'
import { singular } from '../../text/words/nouns.ts'
import { mayBePerson } from '../../text/words/persons.ts'
import { hold } from '../../text/words/spans.ts'
import { cueVerbs, emptyWords, functionWords, honorifics, nounCues, setOffCues } from './lexicon.ts'
import type { Word } from './words.ts'

/** A speaker’s description is seldom longer than this many words. */
const speakerReach = 6
/** “Prof. Ada Lind of the University of Orsk said”: but that of a name is longer. */
const longestName = 9
const isLongName = (words: readonly Word[]): boolean =>
  words.length <= longestName &&
  words.every(
    ({ capital, norm }) => capital || /^(?:of|the|for|and|at|in)$/.test(norm) || mayBePerson(singular(norm)),
  )

/** “a guide who had turned back on Friday said”: and that of one who is known by what is told of him. */
const longestToldOf = 12
/** Where “who” opens what is told of one person; -1 where it does not. */
function whoIn(words: readonly Word[]): number {
  const at = words.findIndex(({ norm }) => norm === 'who')
  const [first, person] = [words[0], words[at - 1]]
  const isOfPerson =
    at > 1 && at < speakerReach && at < words.length - 1 && mayBePerson(singular(person!.norm))
  return isOfPerson && articles.test(first!.norm) ? at : -1
}

/** Tells the words within quotation marks where somebody is told outside them to say it: “whatever the papers say” says nothing then. */
function quotedIn(words: readonly Word[], text: string): (word: Word) => boolean {
  if (!/["“”„«»]/.test(text)) return () => false
  const spans = quotations(text)
  const isIn = (word: Word) => hold(spans, word)
  return words.some((word) => cueVerbs.has(word.norm) && !isIn(word)) ? isIn : () => false
}

/** “in what neighbours described as a quarrel”: who calls it so. */
function markNaming(words: readonly Word[]): void {
  for (const [at, { norm }] of words.entries()) {
    if (!/^(?:described|called|termed|dubbed|labell?ed)$/.test(norm)) continue
    const from = words.slice(Math.max(0, at - speakerReach), at).findLastIndex((word) => word.norm === 'what')
    if (from < 0) continue
    const opens = Math.max(0, at - speakerReach) + from + 1
    const between = words.slice(opens, at)
    if (between.length > 0 && !between.some((word) => /^(?:is|are|was|were|been)$/.test(word.norm)))
      for (const word of [...between, words[at]]) says(word)
  }
}

/** Marks them (`says`). */
export function markSayings(words: readonly Word[], text: string): void {
  markNaming(words)
  const parted = (at: number) => {
    const [before, word] = [words[at - 1], words[at]]
    return before === undefined || word === undefined || areParted(before, word, text)
  }
  const isQuoted = quotedIn(words, text)
  for (const [at, cue] of words.entries()) {
    if (isQuoted(cue)) continue
    if (setOffCues.has(cue.norm)) for (const word of setOffSaying(words, at, text)) word.says = true
    if (!cueVerbs.has(cue.norm) || !isVerb(words, at) || (!parted(at) && isPassive(words, at))) continue
    if (isOrder(words, at) || citesReason(words, at) || isPlea(words, at)) continue
    cue.says = true
    const setOff = subjectSetOff(words, at, text)
    if (setOff.length > 0) {
      for (const word of setOff) word.says = true
      if (/^t(?:old|ells?)$/.test(cue.norm)) says(words[at + 1])
      continue
    }
    if (cue.norm === 'according-to') {
      const reach = /^(?:him|them)$/.test(words[at + 1]?.norm ?? '') ? 1 : speakerReach
      for (let next = at + 1; next < words.length && next <= at + reach && !parted(next); next += 1)
        says(words[next])
      continue
    }
    // The subject stands before the verb, from the start of the clause; after it where the clause starts with the verb.
    let from = at
    while (!parted(from) && at - from <= longestToldOf) from -= 1
    const subject = from >= 0 ? words.slice(from, at) : []
    if (at - from > speakerReach && !isLongName(subject) && whoIn(subject) < 0) continue
    for (const word of words.slice(from, at)) word.says = true
    if (/^t(?:old|ell|ells)$/.test(cue.norm)) {
      says(words[at + 1])
      // “told the Herald”
      if (/^(?:the|an?)$/.test(words[at + 1]?.norm ?? '')) says(words[at + 2])
    }
    if (from === at && !/^(?:say|add|claim)ing$/.test(cue.norm)) {
      const told = words.slice(at + 1, at + 1 + longestToldOf)
      const end = told.findIndex((_, next) => next > 0 && parted(at + 1 + next))
      const relative = whoIn(told.slice(0, end < 0 ? undefined : end))
      for (let next = at + 1; next < words.length && next <= at + speakerReach && !parted(next); next += 1) {
        const { norm = '' } = words[next] ?? {}
        if (relative >= 0 && next === at + 1 + relative) {
          for (const word of told.slice(relative, end < 0 ? undefined : end)) word.says = true
          break
        }
        if (functionWords.has(norm) && norm !== 'the' && !(next === at + 1 && owns.test(norm))) break
        says(words[next])
      }
    }
  }
}

/**
 * The words before a verb behind a comma that are its subject, a name and a description set off from each other: “the director, Ada Lind,
 * said”, “Ada Lind, the director, said on Monday”. None where the verb may open its clause: “a farmer, Bo Lind, said the jury”.
 */
function subjectSetOff(words: readonly Word[], at: number, text: string): readonly Word[] {
  const isBehindComma = (place: number) => isComma(text.slice(words[place - 1]?.end, words[place]?.start))
  if (!isBehindComma(at)) return []
  const startOf = (end: number) => openingOf(words, end - 1, end, text)
  const apposition = startOf(at)
  if (apposition < 1 || !isBehindComma(apposition)) return []
  const head = startOf(apposition)
  const [one, other] = [words.slice(head, apposition), words.slice(apposition, at)]
  const isBehind = isNamed(one) && describes(other)
  if (!isBehind && !(describes(one) && isNamed(other))) return []
  // “Ada Lind, a mother of two, said” tells more of her than who says it
  const subject = isBehind && !tellsWhich(other[0]!) ? one : words.slice(head, at)
  const behind = words[at + 1]
  const ends = areParted(words[at]!, behind, text)
  const isOpen = ends || behind?.kind === 'date' || /^(?:that|on|in|at)$/.test(behind?.norm ?? '')
  const opens = head === 0 || /[.!?]["”’]?\s*$/.test(text.slice(0, words[head]!.start))
  return isOpen || opens || /^t(?:old|ells?)$/.test(words[at]!.norm) ? subject : []
}
/** Where the words open that no mark parts from one of them, not far before their end. */
function openingOf(words: readonly Word[], one: number, end: number, text: string): number {
  let from = one
  while (from > 0 && end - from <= speakerReach && !areParted(words[from - 1]!, words[from], text)) from -= 1
  return from
}

/** “…, |the mayor believes|.”, “…, |local builders have found|, …”: one phrase and a verb, set off behind what is said. */
function setOffSaying(words: readonly Word[], at: number, text: string): readonly Word[] {
  if (!areParted(words[at]!, words[at + 1], text) || isPassive(words, at)) return []
  // “…, a ring divers found”
  if (words[at]!.norm === 'found' && !/^ha(?:s|ve|d)$/.test(words[at - 1]?.norm ?? '')) return []
  const from = openingOf(words, at, at, text)
  const subject = words.slice(from, at).filter(({ norm }) => !/^(?:ha(?:s|ve|d)|now)$/.test(norm))
  const isPhrase =
    subject.some(({ norm }) => !functionWords.has(norm)) &&
    subject.every(
      ({ norm }, place) =>
        !functionWords.has(norm) ||
        (place === 0 ? isOpening : /^(?:of|for|and|at)$/).test(norm) ||
        (norm === 'the' && subject[place - 1]?.norm === 'of'),
    )
  const isBehindComma =
    from > 0 && /^["”’]?\.?,["”’]?\s*$/.test(text.slice(words[from - 1]!.end, words[from]!.start))
  return isPhrase && isBehindComma && !words.slice(0, from).some(({ says: told }) => told)
    ? words.slice(from, at + 1)
    : []
}
const isOpening = /^(?:the|an?|its|his|her|their|our|some|many|most|he|she|they)$/
/** Whether a mark parts two words, or the first ends the text; that of “Dr.” or “J.” parts nothing. */
const areParted = ({ end, norm }: Word, next: Word | undefined, text: string): boolean =>
  /[,;:.“”"—–()]/.test(
    text.slice(end, next?.start).replace(/^\.(?=\s)/, honorifics.has(norm) || norm.length === 1 ? '' : '.'),
  ) || next === undefined
const isComma = (between: string): boolean => /^\.?,\s*$/.test(between)
/** “the chair”, “the club’s chair”: a description of one, by which he is known; a possessive is printed longer than it is compared. */
const tellsWhich = ({ norm, end, start }: Word): boolean =>
  /^(?:the|its|his|her|their)$/.test(norm) || end - start > norm.length
const isNamed = (words: readonly Word[]): boolean =>
  words.every(({ capital, norm }) => capital || honorifics.has(norm)) &&
  words.some(({ kind }) => kind === 'name')
/** “the union’s head”, “a teacher at the school”, “chair of the council” */
const describes = (words: readonly Word[]): boolean =>
  words.every(
    ({ norm }) => !cueVerbs.has(norm) && (!functionWords.has(norm) || amidDescription.test(norm)),
  ) &&
  words.some(
    ({ norm }, at) =>
      (at === 0 && (articles.test(norm) || owns.test(norm) || ofPlace.test(norm))) ||
      mayBePerson(singular(norm)),
  )
/** “of the Orsk Police” */
const ofPlace = /^(?:of|from|at)$/
const amidDescription = /^(?:the|an?|its|his|her|their|of|for|from|at|in|and)$/

/** “said a clerk”, “said her brother” */
const owns = /^(?:an?|his|her|their|its|our|my)$/

/**
 * “The mayor was told of the fire”, “the pope was admitted to hospital”: to whom or of whom it is said says nothing; “was told to leave” is
 * an order, and “it was announced that” says so.
 */
function isPassive(words: readonly Word[], at: number): boolean {
  const { norm } = words[at]!
  if (!/^(?:told|.+ed)$/.test(norm) || words[at + 1]?.norm === (norm === 'told' ? 'to' : 'that')) return false
  const before = words.slice(0, at).findLast((word) => !amidPassive.test(word.norm))
  return before !== undefined && /^(?:was|were|been|being|be|is|are)$/.test(before.norm)
}
/** “citing the weather”, “citing fears for its staff”: why somebody does it, not who or what says so. */
function citesReason(words: readonly Word[], at: number): boolean {
  if (!/^(?:citing|quoting)$/.test(words[at]!.norm)) return false
  const behind = words.slice(at + 1, at + 1 + speakerReach)
  const end = behind.findIndex(({ norm }) => functionWords.has(norm) && !articles.test(norm))
  return !behind
    .slice(0, end < 0 ? undefined : end)
    .some(({ norm, capital }) => capital || mayBePerson(singular(norm)) || written.test(norm))
}
/** “admitted 18 counts of fraud”, “admits two further charges”: what somebody does in court, and no more than that is told. */
function isPlea(words: readonly Word[], at: number): boolean {
  if (!/^admit(?:s|ted|ting)?$/.test(words[at]!.norm)) return false
  const behind = words.slice(at + 1, at + 1 + speakerReach)
  const end = behind.findIndex(({ norm }) => functionWords.has(norm) && !articles.test(norm))
  return behind
    .slice(0, end < 0 ? undefined : end)
    .some(({ norm }) => /^(?:charges?|counts?|offen[cs]es?)$/.test(norm))
}
const articles = /^(?:the|an?|its|his|her|their|this|these|two|several|some|other)$/
const written =
  /^(?:accounts?|announcements?|articles?|data|documents?|e-?mails?|figures?|filings?|findings|footage|interviews?|letters?|media|memos?|minutes|news(?:papers?)?|papers?|polls?|posts?|press|records?|reports?|sources?|statements?|statistics|stud(?:y|ies)|surveys?|testimony|transcripts?|videos?|website)$/

/** “told its apprentices to look elsewhere” */
function isOrder(words: readonly Word[], at: number): boolean {
  if (!/^t(?:old|ells?)$/.test(words[at]!.norm)) return false
  const behind = words.slice(at + 1, at + 5).map(({ norm }) => norm)
  const to = behind.indexOf('to')
  return to > 0 && !behind.slice(0, to).some((norm) => /^(?:that|how|what|why|of|about)$/.test(norm))
}
const amidPassive = /^(?:not|never|also|already|first|only|still|just|now|then|later|.+ly)$/

/** “The report of the fire”, “two alleged spies” and “claimed responsibility” say nothing; “officials report that” does. */
function isVerb(words: readonly Word[], at: number): boolean {
  const [before, cue, next] = [words[at - 1], words[at], words[at + 1]]
  if (next?.norm === 'that' || cue?.norm === 'according-to') return true
  if (before?.kind === 'number' && cue?.norm === 'alleged') return false
  if (/^claim/.test(cue?.norm ?? '') && /^(?:responsibility|credit|victory)$/.test(next?.norm ?? ''))
    return false
  if (before !== undefined && (emptyWords.has(before.norm) || before.norm === 'of')) return false
  // “a Norwegian state company”
  if (/^an?$/.test(words[at - 2]?.norm ?? '') && before?.kind === 'name' && nounCues.has(cue?.norm ?? ''))
    return false
  return cue === undefined || !nounCues.has(cue.norm) || (before?.kind === 'name' && next?.norm !== 'of')
}

function says(word: Word | undefined): void {
  if (word !== undefined) word.says = true
}
