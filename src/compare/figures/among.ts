/** Numbers that count some of those whom a text tells of, “eight children were among those killed”, without saying of how many. */
import type { Quantity, Span } from '../../model/reading.ts'
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { stem } from '../../text/words/stems.ts'
import { isTalliedPeople, tallyOf } from './tallies.ts'

const be = '(?:is|are|was|were|have been|had been)'
const harmed =
  '(?:dead|deceased|killed|victims|injured|wounded|hurt|casualties|missing|detained|arrested|survivors)'

/** “… children | were among those killed”, “… | of the dead” */
const behind = new RegExp(
  `^[^,;.:]{0,40}?\\b${be} (?:also )?among (?:the|those|them)\\b|^ of (?:those (?!who)\\p{Ll}+|the ${harmed})\\b`,
  'u',
)
/** “among the dead were | …”, “, among them | …”, “the dead include | …” */
const before = new RegExp(
  `\\b(?:[Aa]mong (?:the|those)\\b[^,;.:]{1,40} ${be}|[Aa]mong them(?:,| ${be})?|${harmed} includ(?:e|es|ed|ing)) (?:(?:at least|about|some|nearly|more than) )?$`,
)

/** “his first 17 passes”, “the last three of the …” */
const atEnd = /\b(?:the|his|her|its|their) (?:first|last|final|opening) $/i

/** Whether a number counts those at an end of a row, of which there are more. */
export const countsEnd = (text: string, { start }: Span): boolean => atEnd.test(text.slice(0, start))

/** Whether a number counts some of those whom the text tells of. */
export const countsSome = (text: string, { start, end }: Span): boolean =>
  behind.test(text.slice(end)) || before.test(text.slice(0, start))

const told = new RegExp(`^ of (?:those|the)\\b[^,;.:]{1,40}? ${be} ((?:[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+)`, 'u')

/** What the people are whom a number counts of others: “child” of “five | of those killed were children”; null where that is not told. */
export const someAre = (text: string, { end }: Span): string | null =>
  told
    .exec(text.slice(end))?.[1]
    ?.split(' ')
    .map(singular)
    .find((noun) => isPerson(noun)) ?? null

/** Whether a number counts some of those that the next counts: “five of the 20”, “three out of the ten”. */
export const isPartOf = (text: string, part: Quantity, next: Quantity | undefined) =>
  next !== undefined &&
  /^ (?:out )?of (?:the |those |their |its |his |her |all )?$/.test(text.slice(part.end, next.start))

/** Whether what a number counts is counted for itself: the 20 of “five of the 20 injured”, “five of the 20 people killed in the raid” */
export const isCountedItself = (text: string, { unit, end }: Quantity): boolean =>
  isTalliedPeople(stem(unit ?? '')) || tallyOf(stem(/^ (\p{Ll}+)/u.exec(text.slice(end))?.[1] ?? '')) !== null
