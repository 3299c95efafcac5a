/** Words for a time beside a name, which are no part of it: “said Ann Lee last month”, “On Monday Kenya Power said”. */
import { dayPattern, monthPattern } from '../data/calendar.ts'
import { textAt, type Word } from './words.ts'

const dayOfTelling = new RegExp(`^(?:${dayPattern}|today|yesterday|tonight)$`, 'i')

/** Whether a time begins: “Monday”, “last |week|”. */
export const opensTime = (word: Word, next: Word | undefined) =>
  dayOfTelling.test(word.text) ||
  (/^(?:last|next|this|earlier|late|early)$/i.test(word.text) && timeHead.test(next?.text ?? ''))

/** “Last week Kenya Power said”: the time before a name is no part of it. */
export const endsTime = (words: readonly Word[], from: number, head: number, here: Word) =>
  head === from + 1 &&
  /^(?:last|this|next|recent|past|that)$/i.test(textAt(words, from)) &&
  /^(?:weeks?|months?|years?|days|night|weekend|morning|afternoon|evening|summer|autumn|spring|winter)$/.test(
    textAt(words, head),
  ) &&
  (here.pos === 'PROPN' ||
    here.pos === 'ADJ' ||
    (here.pos === 'NOUN' && (here.lemma !== here.text.toLowerCase() || here.lemma === 'police')))

const dayOrMonth = new RegExp(`^(?:${dayPattern}|${monthPattern})$`, 'i')

const partOfDay = /^(?:morning|afternoon|evening|night|\d{1,2}|\d{4})$/i

/** In words: “Monday 5 January 2026”, “Friday night”. */
const longestTime = 6

/** “On Monday Kenya Power said”, “On Friday evening police said”: a time between a preposition and another noun. */
export function isTimeBefore(words: readonly Word[], from: number, at: number): boolean {
  if (at - from > longestTime || !/^(?:on|in|by|until|till|since|late|early)$/i.test(textAt(words, from - 1)))
    return false
  const time = words.slice(from, at)
  const here = words[at]
  const last = time.at(-1)
  return (
    here !== undefined &&
    last !== undefined &&
    time.some((word) => dayOrMonth.test(word.text)) &&
    time.every((word) => dayOrMonth.test(word.text) || partOfDay.test(word.text)) &&
    !dayOrMonth.test(here.text) &&
    !partOfDay.test(here.text) &&
    (here.pos === 'PROPN' || (here.pos === 'NOUN' && partOfDay.test(last.text)))
  )
}

/** A word that a phrase for a time ends in. */
export const timeHead = new RegExp(
  `^(?:${dayPattern}|${monthPattern}|jun|jul|today|yesterday|tomorrow|tonight|day|week|weekend|month|year|morning|afternoon|evening|` +
    'night|hour|minute|moment|decade|century|days|weeks|months|years|hours|minutes|\\d{4})$',
  'i',
)
