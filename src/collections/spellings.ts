import { namesInOrder } from './names-in-order.ts'
import { distance } from '../mdx/nearest.ts'
import { withoutMarks, withoutStrokes } from '../model/letters.ts'
import { months, weekdays } from '../text/data/calendar.ts'
import { cueVerbs, functionWords } from '../compare/words/lexicon.ts'
import { nameKeys, otherRomanisations, sameName } from '../text/terms/romanisation.ts'
import { irregularFormsOf } from '../text/words/stems.ts'
import { fold } from '../text/terms/terms.ts'

/** The texts by which a reader may search a claim: its statement, its claimants, its quotations. */
export type ClaimTexts = readonly string[]

/** Spellings of one name that a site prints are hardly further apart, other names mostly are. */
const FAR = 2

const word = /\p{L}[\p{L}\p{M}]{3,}(?:-[\p{L}\p{M}]+)*/gu
/** A capital that no sentence start gives. */
const capitalised = /(?<=[\p{L}\p{N},;:)”’] |-)\p{Lu}[\p{L}\p{M}]{3,}(?:-[\p{L}\p{M}]+)*/gu

/**
 * How else the names of a claim are spelled: by other claims of the site (“Zelenskyy” where it has “Zelensky”), or in
 * another romanisation in use (“Kiev”). What a claim itself says is left out.
 */
export function otherSpellings(claims: readonly ClaimTexts[]): (claim: ClaimTexts) => string[] {
  const names = new Set(claims.flatMap((claim) => wordsIn(claim, capitalised)))
  const words = new Set(claims.flatMap((claim) => wordsIn(claim, word)))
  // What some claim prints in lower case is no name, though a title gives it a capital: “Water”.
  for (const name of names)
    if (words.has(name.toLowerCase()) || months.has(fold(name)) || weekdays.has(fold(name)))
      names.delete(name)
  const byKey = new Map<string, Set<string>>()
  for (const name of names)
    for (const key of nameKeys(name)) byKey.set(key, (byKey.get(key) ?? new Set()).add(name))
  return (claim) => {
    const own = new Map(wordsIn(claim, word).flatMap((name) => (names.has(name) ? [[fold(name), name]] : [])))
    const others = new Map<string, string>()
    for (const name of own.values()) {
      const elsewhere = nameKeys(name)
        .flatMap((key) => [...(byKey.get(key) ?? [])])
        .filter((other) => sameName(name, other) && distance(fold(name), fold(other)) <= FAR)
      for (const other of [...elsewhere, ...otherRomanisations(name).map(withCapital)])
        if (!own.has(fold(other))) others.set(fold(other), other)
    }
    return [...others.values()].sort()
  }
}

/**
 * The other names of whoever a claim names: “Zelenskyy” where it has “Zelensky”, as the files of claimants list them.
 * @param people all names of each
 */
export function otherNames(people: readonly (readonly string[])[]): (claim: ClaimTexts) => string[] {
  const byFirstWord = new Map<string, { name: string; all: readonly string[] }[]>()
  for (const all of people)
    for (const name of all) {
      const first = /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? ''
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, all }])
    }
  const ends = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text.charAt(at))
  return (claim) => {
    const found = new Set<string>()
    for (const text of claim)
      for (const { 0: first, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
        for (const { name, all } of byFirstWord.get(first) ?? [])
          if (text.startsWith(name, index) && ends(text, index + name.length))
            for (const other of all) found.add(other)
    return [...found].filter((name) => claim.every((text) => !text.includes(name)))
  }
}

/** The words with a letter that Pagefind does not know by its plain one, in plain ones: “Sorine” for “Sørine”. */
export const plainSpellings = (claim: ClaimTexts): string[] =>
  wordsIn(claim, /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu)
    .filter((found) => withoutStrokes(found) !== found)
    .map(withoutMarks)

/**
 * The forms of a claim’s words that the index, which cuts endings off, does not take for one word: “dead” where it has “died”,
 * “sell” where it has “sold”. Not of words that nearly every claim has, nor of what begins like a word it has.
 */
export function otherForms(claim: ClaimTexts): string[] {
  const own = new Set(wordsIn(claim, /\p{Ll}{3,}/gu))
  const telling = [...own].filter((found) => !functionWords.has(found) && !cueVerbs.has(found))
  const forms = new Set(telling.flatMap(irregularFormsOf)).difference(own)
  const begun = [...own, ...forms]
  return [...forms].filter((form) => !begun.some((one) => one !== form && one.startsWith(form))).sort()
}

const wordsIn = (texts: ClaimTexts, pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([found]) => found))

/** The words a reader can find, as most claims print them, the most frequent first; no more than `limit`. */
export function searchWords(claims: readonly ClaimTexts[], limit = 20_000): string[] {
  const counted = new Map<string, Map<string, number>>()
  for (const [word] of claims.flat().flatMap((text) => [...text.matchAll(/[\p{L}\p{M}]{3,}/gu)])) {
    const forms = counted.get(fold(word)) ?? new Map<string, number>()
    counted.set(fold(word), forms.set(word, (forms.get(word) ?? 0) + 1))
  }
  return [...counted.values()]
    .map((forms) => {
      const [[form = ''] = []] = [...forms].sort(([, a], [, b]) => b - a)
      return { form, count: [...forms.values()].reduce((sum, count) => sum + count) }
    })
    .sort((a, b) => b.count - a.count || namesInOrder(a.form, b.form))
    .slice(0, limit)
    .map(({ form }) => form)
}

const withCapital = (name: string): string => name.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
