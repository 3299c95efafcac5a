import { beforeMonth, fullMonths } from '../../text/data/calendar.ts'
import { remembering } from '../../text/words/remembering.ts'
import { stem } from '../../text/words/stems.ts'
import { terms, type Term } from '../../text/terms/terms.ts'
import { beforeNumber, functionWords, generalWords } from './lexicon.ts'
import { withFigures } from './figures-written.ts'
import { phraseAt } from './set-phrases.ts'
import { markHearings } from './hearings.ts'
import { markSayings } from './who-says.ts'

/** A word in its sentence. */
export type Word = Term & {
  /** Its stem, one key for all its forms. */
  key: string
  /** Whether it is of the words that say who says so: “the governor said”, “according to the hospital”. */
  says: boolean
  /** Whether it has a capital, even one that a sentence start gives it. */
  capital: boolean
  /** Whether it is an age behind a name, “the coach, 66,”: it says who is meant, whatever is told of them. */
  isAge?: true
}

/** The words of a text as the comparison takes them: set phrases are one word, and words for one hedge are the same. */
export const comparedWords: (text: string) => readonly Word[] = remembering(20_000, readWords)

/** The month is no “may”, nor is who is called so. */
const [mayMonth, mayName] = ['may-month', 'may-name']

/** “rose from May”, “Theresa May”: what a “May” is that has its capital by itself; null for other words. */
function otherMay({ norm, kind, start }: Term, text: string): string | null {
  if (norm !== 'may' || !text.startsWith('May', start)) return null
  if (kind === 'date' || opensMonth.test(text.slice(0, start))) return mayMonth
  return kind === 'name' || start > 0 ? mayName : null
}
const opensMonth = new RegExp(`\\b(?:${beforeMonth}|than|to)[ -]$`, 'i')

function readWords(text: string): Word[] {
  const all = withFigures(terms(text), text)
  const keys = all.map(({ norm }) => stem(norm))
  const out: Word[] = []
  const ofPhrases = new Set<Term>()
  const capital = (term: Term) => /\p{Lu}/u.test(text[term.start] ?? '')
  for (const [at, term] of all.entries()) {
    if (ofPhrases.has(term)) continue
    const hedge = hedgeAt(all, at)
    if (hedge !== null && hedge.last !== term) {
      out.push({ ...wordOf(term, hedge.norm, hedge.norm, false), end: hedge.last.end })
      ofPhrases.add(hedge.last)
      continue
    }
    const phrase = phraseAt(all, keys, at, text)
    if (phrase !== undefined) {
      const { norm, others } = phrase
      const isWhole = others.at(-1) === all[at + others.length]
      out.push({
        ...term,
        end: isWhole ? (others.at(-1)?.end ?? term.end) : term.end,
        norm,
        key: stem(norm),
        kind: term.kind === 'name' ? 'name' : 'word',
        says: false,
        capital: capital(term),
      })
      for (const other of others) ofPhrases.add(other)
      continue
    }
    if (term.norm === 'old' && out.at(-1)?.unit === 'year') continue
    if (leadsToAge(all, at)) continue
    const lead = ageLead(all, at)
    if (lead > 0) {
      out.push({ ...term, start: all[at - lead]?.start ?? term.start, ...inYears(term) })
      continue
    }
    if (isNoOne(all, at - 1, text)) continue
    if (isNoOne(all, at, text)) {
      out.push({ ...wordOf(term, 'nobody', 'nobody', capital(term)), end: all[at + 1]?.end ?? term.end })
      continue
    }
    if (isAge(term, text)) {
      out.push({ ...term, ...inYears(term), isAge: true })
      continue
    }
    if (isOfRate(term, all[at + 1], out.at(-1))) {
      out.push({ ...term, norm: 'a', key: 'a', says: false, capital: false })
      continue
    }
    // “58 to 41” as “58-41”; “from 58 to 41” tells that something fell
    if (isOfRange(all, at) || opensRange(all, at)) continue
    const last = out.at(-1)
    if (term.norm === 's' && last?.end === term.start && text[term.start - 1] === '.') {
      // “M.P.s” as “MPs”
      out[out.length - 1] = { ...last, end: term.end, norm: `${last.norm}s`, key: stem(`${last.norm}s`) }
      continue
    }
    if (isMagnitude(all, at)) continue
    if (isMagnitude(all, at - 1)) {
      out.push(
        wordOf({ ...term, unit: 'magnitude' }, `${term.norm} magnitude`, `${term.norm} magnitude`, false),
      )
      continue
    }
    const other = hedge?.norm ?? otherMay(term, text)
    const [norm, key] = other === null ? [term.norm, keys[at]!] : [other, stem(other)]
    out.push(wordOf(term, norm, key, capital(term)))
  }
  markSayings(out, text)
  markHearings(out, text)
  return out
}

/** How a word, or two, soften the number behind: “nearly 40”, “close to 40”; null where they do not. */
function hedgeAt(all: readonly Term[], at: number): { norm: string; last: Term } | null {
  const [term, next, then] = [all[at], all[at + 1], all[at + 2]]
  const isTwo = then?.kind === 'number' && next?.kind === 'word'
  const norm = isTwo ? beforeNumber.get(`${term?.norm} ${next.norm}`) : undefined
  if (norm !== undefined && next !== undefined) return { norm, last: next }
  const own = next?.kind === 'number' ? beforeNumber.get(term?.norm ?? '') : undefined
  return own === undefined || term === undefined ? null : { norm: own, last: term }
}

/** Whether “to” stands between two numbers, be the first of votes, and no “from” before them. */
function isOfRange(all: readonly Term[], at: number): boolean {
  const first = all[at - 1]?.norm === 'votes' ? at - 2 : at - 1
  return (
    all[at]?.norm === 'to' &&
    all[first]?.kind === 'number' &&
    all[at + 1]?.kind === 'number' &&
    (isYear(all[at + 1]) || !/^(?:from|between)$/.test(all[first - 1]?.norm ?? '')) &&
    all[first]?.unit === all[at + 1]?.unit
  )
}
const isYear = (term: Term | undefined): boolean => term?.unit === '' && /^(?:19|20)\d\d$/.test(term.norm)

/** “between 38C and 41C”, as “38 to 41C”; “from 2019 to 2023”, as “between 2019 and 2023”. */
const opensRange = (all: readonly Term[], at: number): boolean =>
  (all[at]?.norm === 'between' && all[at + 1]?.kind === 'number' && all[at + 2]?.kind === 'number') ||
  (all[at]?.norm === 'from' && isYear(all[at + 1]) && all[at + 2]?.norm === 'to' && isYear(all[at + 3]))

/** “a magnitude 5.9 earthquake”: as “a 5.9-magnitude earthquake”. */
const isMagnitude = (all: readonly Term[], at: number): boolean =>
  all[at]?.norm === 'magnitude' && all[at + 1]?.kind === 'number' && all[at + 1]?.unit === ''

/** By the name of each field: a copy of all of them takes a third more room, and the words of thousands of texts are remembered. */
const wordOf = (
  { start, end, kind, value, unit }: Term,
  norm: string,
  key: string,
  capital: boolean,
): Word =>
  value === undefined || unit === undefined
    ? { start, end, norm, key, kind, says: false, capital }
    : { start, end, norm, key, kind, value, unit, says: false, capital }

/** “aged 32”, “the coach, 66,”: as so many years. */
const inYears = ({ norm }: Term) => ({
  norm: `${norm} year`,
  key: `${norm} year`,
  unit: 'year',
  says: false,
  capital: false,
})

/** “£2m every year”, “30 tonnes per hour”, “11p per share”: as “a year”, “an hour”, “a share”. */
const isOfRate = ({ norm }: Term, next: Term | undefined, before: Word | undefined): boolean =>
  before?.kind === 'number' &&
  ((norm === 'per' && next?.kind === 'word') ||
    (/^(?:every|each)$/.test(norm) &&
      /^(?:second|minute|hour|day|night|week|month|year)$/.test(next?.norm ?? '')))

/** “the coach, 66, said”: a number between commas is an age. */
function isAge({ kind, value = 0, unit, start, end }: Term, text: string): boolean {
  return (
    kind === 'number' &&
    unit === '' &&
    value > 0 &&
    value < 120 &&
    /\p{L},\s$/u.test(text.slice(0, start).slice(-3)) &&
    text[end] === ','
  )
}

/** How many words lead up to an age: “aged” of “aged 32”, “at the age of” of “at the age of 32”. */
function ageLead(all: readonly Term[], at: number): number {
  const { kind, unit } = all[at] ?? {}
  if (kind !== 'number' || unit !== '') return 0
  const isOfAge = /^(?:he|she)$/.test(all[at - 2]?.norm ?? '')
  // “when she was 19 points behind”
  if (isOfAge && all[at + 1] !== undefined && !functionWords.has(all[at + 1]!.norm)) return 0
  return (
    ageLeads.find((lead) => lead.every((word, back) => all[at - lead.length + back]?.norm === word))
      ?.length ?? 0
  )
}
const ageLeads = [
  ['at', 'the', 'age', 'of'],
  ['at', 'age'],
  ['aged'],
  ['when', 'he', 'was'],
  ['when', 'she', 'was'],
]
const inAgeLead = new Set(ageLeads.flat())

/** Whether a word is of those that lead up to an age. */
const leadsToAge = (all: readonly Term[], at: number): boolean =>
  inAgeLead.has(all[at]?.norm ?? '') && [1, 2, 3, 4].some((further) => ageLead(all, at + further) >= further)

/** “no one”, which is nobody; “No 1” is a rank. */
const isNoOne = (all: readonly Term[], at: number, text: string): boolean =>
  all[at]?.norm === 'no' && /^no[ -]one\b/i.test(text.slice(all[at]?.start, all[at + 1]?.end))

/** Whether a word names a month. */
export const isMonth = ({ kind, norm }: Term) =>
  norm === mayMonth || (kind === 'date' && fullMonths.has(norm))

/** The names of two to five words in a row of words, without “of”, “for” and the like between them: “European Central Bank”. */
export function longNames(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  let run: Word[] = []
  const close = () => {
    if (run.length > 1 && run.length < 6) found.push(run)
    run = []
  }
  for (const word of words) {
    if (word.capital && word.kind !== 'date' && !isEmpty(word)) run.push(word)
    else if (!/^(?:of|for|and|the)$/.test(word.norm)) close()
  }
  close()
  return found
}

/** The initials of a name of several words: `ecb`. */
export const initialsOf = (name: readonly Word[]): string => name.map(({ norm }) => norm[0]).join('')

/** Whether a word carries no claim of its own; the country that compares as `us` does. */
export const isEmpty = ({ norm, capital, isAge }: Word) =>
  isAge === true || (functionWords.has(norm) && !(norm === 'us' && capital))

/**
 * Whether a text speaks of what happens again and again; “each other”, “most of the season”, “a million each” and “30 tonnes
 * every hour” do not.
 */
export const speaksGenerally = (words: readonly Word[]) =>
  words.some(
    ({ norm, end }, at) =>
      (generalWords.has(norm) &&
        (!counting.has(norm) || (at < subjectReach && counts(words[at + 1], end)))) ||
      isRate(words, at),
  )
/** “half a million children a year”; “for a year” and “a year later” are no rate. */
const isRate = (words: readonly Word[], at: number) =>
  words[at]?.norm === 'a' &&
  /^(?:year|month|week|day)$/.test(words[at + 1]?.norm ?? '') &&
  words[at - 1]?.kind === 'word' &&
  !functionWords.has(words[at - 1]?.norm ?? 'a') &&
  !/^(?:ago|later|earlier|before|after|of)$/.test(words[at + 2]?.norm ?? '')
/** Whom “every officer” tells of is told within so many words; further on it is what is done to them, once. */
const subjectReach = 6
const counting = new Set('every each many most'.split(' '))
const counts = (next: Word | undefined, end: number) =>
  next !== undefined && next.start <= end + 1 && next.kind === 'word' && !uncounted.test(next.norm)
const uncounted = /^(?:others?|of|to|second|minute|hour|day|week|month|year)$/
