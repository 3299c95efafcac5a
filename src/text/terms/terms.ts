import { usStates } from '../data/abbreviations.ts'
import { fullMonths, fullNames, fullWeekdays } from '../data/calendar.ts'
import { signs } from '../data/currencies.ts'
import { vulgarFractions } from '../data/number-words.ts'
import { withoutMarks } from '../../model/letters.ts'
import { comparedAmounts, type Amount } from '../numbers/compared-amounts.ts'
import { at, lexemes, type Lexeme } from '../words/lexemes.ts'
import { spellingKey } from '../words/spelling.ts'

/**
 * A word as it is compared. A number with its unit is one term whatever its form: `90%` and `90 percent` are both `90 %`,
 * `-8C` and `minus 8 degrees Celsius` both `-8 °C`.
 */
export type Term = {
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** What is compared: lower case, without accents and possessive, in one spelling. */
  norm: string
  /** `name`: it has a capital that no sentence start gives it. `date`: a month, a weekday, “yesterday”. */
  kind: 'word' | 'number' | 'name' | 'date'
  /** Only of a number. */
  value?: number | undefined
  /** Of a number: `%`, `°C`, `USD`, `km`, `year` (see data/units.ts), `th` for ordinals; empty where it counts things or nothing. */
  unit?: string | undefined
}

/** A run of letters, of digits, or a sign. */
type Piece = { start: number; end: number; text: string; folded: string }

/** A run of letters or of digits, a time of day, letters with dots, or the sign of a currency or a unit. */
const piecePattern = new RegExp(
  [
    /\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}/,
    /(?:\p{L}\.){2,}/u,
    new RegExp(
      `[%°${[...signs.keys()].filter((sign) => !/\p{L}/u.test(sign)).join('')}${[...vulgarFractions.keys()].join('')}]`,
      'u',
    ),
    /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/,
    /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*['’]?/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

const dateWords = new Set([
  ...fullMonths.keys(),
  ...fullWeekdays.keys(),
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
])
/** “Sat”, “sun” and “weds” are words of their own. */
const dateAbbreviations = new Map([...fullNames].filter(([short]) => !/^(?:sat|sun|weds)$/.test(short)))
const endings = new Map(Object.entries({ re: 'are', ve: 'have', ll: 'will', m: 'am' }))
/** What follows “had”: “they’d seen”; “they’d see” is “they would see”. */
const participle = /(?:[^e]ed|en|one|own|ght|ost|eft|eld|old|aid|ade|ung|ut|been|had|never|already|just)$/
/** Words after which `’s` is “is”, not a possessive. */
const subjects = new Set('it he she that there what who here this let where how'.split(' '))
const countries = new Map(Object.entries({ usa: 'us', america: 'us', britain: 'uk' }))

/** Lower case, without accents and with straight apostrophes. */
export function fold(word: string): string {
  // Most words need no more, and the rest takes long.
  if (/^[\w' -]*$/.test(word)) return word.toLowerCase()
  return withoutMarks(word).replace(/[’ʼ`]/g, "'").toLowerCase()
}

/** The words and numbers of a text as `fold` has them, without marks. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a text in comparable form, in order, none overlapping another. */
export function terms(text: string): Term[] {
  const pieces: Piece[] = []
  for (const { 0: found, index } of text.matchAll(piecePattern)) {
    pieces.push({
      start: index,
      end: index + found.length,
      text: found,
      folded: fold(found).replace(/\.(?=.)/g, ''),
    })
  }
  const amountsAt = amountReader(text)
  const out: Term[] = []
  // where the last number ends, and up to where there are only words
  let [read, plain] = [0, 0]
  for (const [index, piece] of pieces.entries()) {
    if (piece.start < read) continue
    const next = pieces[index + 1]
    if (isTime(piece, next)) {
      out.push({ start: piece.start, end: piece.end, norm: piece.text.replace('.', ':'), kind: 'date' })
      continue
    }
    const found = piece.start < plain ? null : amountsAt(piece, read)
    if (found !== null) plain = found.end
    if (found === null || found.amounts.length === 0) {
      out.push(...wordTerms(piece, next, text))
      joinCountry(out)
      continue
    }
    for (const amount of found.amounts) {
      const { value, unit } = amount
      out.push({ ...amount, norm: unit === '' ? String(value) : `${value} ${unit}`, kind: 'number' })
    }
    read = found.end
  }
  return out
}

type Amounts = { amounts: readonly Amount[]; end: number }

/** Reads the amounts of a text that begin with a piece, or with a sign before it that is no part of what was `read`; null where none does. */
function amountReader(text: string): (piece: Piece, read: number) => Amounts | null {
  const list = lexemes(text)
  let index = 0
  return ({ start, end, text: written }, read) => {
    while (index < list.length && at(list, index).start < start) index++
    const isDigits = /^\d/.test(written)
    // “one’s” is no number
    const lexeme = at(list, index)
    const isWhole = lexeme.start === start && (isDigits || lexeme.end === end)
    const found = isWhole
      ? ((isDigits && isSign(list, index - 1, read) ? comparedAmounts(list, index - 1) : null) ??
        comparedAmounts(list, index))
      : null
    if (found !== null) return { amounts: found.amounts, end: at(list, found.next - 1).end }
    return isDigits
      ? { amounts: [{ start, end, value: Number(written.replaceAll(',', '')), unit: '' }], end }
      : null
  }
}

/** A minus or a point glued to the digits behind it. */
const isSign = (list: readonly Lexeme[], index: number, read: number): boolean =>
  /^[-−–.]$/.test(at(list, index).text) && at(list, index).start >= read && at(list, index + 1).gap === 0

/** A time of day: `5:10`, and `5.10` before “am”. */
const isTime = ({ text }: Piece, next: Piece | undefined) =>
  /^\d{1,2}:\d{2}$/.test(text) || (/^\d{1,2}\.\d{2}$/.test(text) && /^[ap]\.?m\.?$/.test(next?.folded ?? ''))

/** “United States” and “United Kingdom” compare as their letters. */
function joinCountry(out: Term[]): void {
  const [first, last] = [out.at(-2), out.at(-1)]
  if (first?.norm !== 'united' || last === undefined) return
  const norm = last.norm === 'states' ? 'us' : last.norm === 'kingdom' ? 'uk' : null
  if (norm !== null) out.splice(-2, 2, { ...last, start: first.start, norm })
}

function wordTerms(piece: Piece, next: Piece | undefined, text: string): Term[] {
  const { start, end } = piece
  const word = piece.folded.replace(/'s$|'$|\.$/, '')
  if (!/\p{L}/u.test(word)) return []
  const split = (at: number, first: string, second: string): Term[] => [
    { start, end: at, norm: first, kind: 'word' },
    { start: at, end, norm: second, kind: 'word' },
  ]
  if (word === 'cannot') return split(start + 3, 'can', 'not')
  if (word.endsWith("n't")) {
    const stem = word === "won't" ? 'will' : word === "can't" ? 'can' : word.slice(0, -3)
    return split(end - 3, stem, 'not')
  }
  if (word.endsWith("'d"))
    return split(end - 2, word.slice(0, -2), participle.test(next?.folded ?? '') ? 'had' : 'would')
  const [, stem, ending] = /^(.+)'(re|ve|ll|m)$/.exec(word) ?? []
  if (stem !== undefined && ending !== undefined)
    return split(start + stem.length, stem, endings.get(ending) ?? ending)
  if (piece.folded.endsWith("'s") && subjects.has(word))
    return split(start + word.length, word, /^(?:been|had|become)$/.test(next?.folded ?? '') ? 'has' : 'is')
  const capital = /^\p{Lu}/u.test(piece.text)
  const date = dateWords.has(word) ? word : capital ? dateAbbreviations.get(word) : undefined
  if (date !== undefined && isDate(date, capital, next, text.slice(0, start)))
    return [{ start, end, norm: date, kind: 'date' }]
  const state =
    capital && /, $/.test(text.slice(Math.max(0, start - 2), start)) ? usStates.get(word) : undefined
  const full = state !== undefined && /^[.,]|^$/.test(text.slice(end, end + 1)) ? state : word
  const norm = capital ? (countries.get(full) ?? spellingKey(full)) : spellingKey(word)
  const named = capital && (!startsSentence(text, start) || piece.text.includes('.'))
  return [{ start, end, norm, kind: named ? 'name' : 'word' }]
}

/** “may” and “march” are months only with a capital and beside a number or behind a word such as “in”. */
function isDate(word: string, capital: boolean, next: Piece | undefined, before: string): boolean {
  if (word !== 'may' && word !== 'march') return true
  return (
    capital &&
    ((next !== undefined && /^\d/.test(next.text)) ||
      /(?:\d(?:st|nd|rd|th)? (?:of )?|\b(?:in|since|until|till|by|last|next|this|early|late|mid|every|(?:end|start|beginning|middle|half|month) of(?: last| next| this)?) )$/i.test(
        before,
      ))
  )
}

function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  return !/[\p{L}\d,;)’'”"–—-]\s*["“‘'(]?$/u.test(before) || /[.!?][”"’']\s*$/.test(before)
}
