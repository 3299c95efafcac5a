import { z } from 'zod'

export const languageFault = 'expected a language code such as `en` or `pt-BR`'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** The code of a language that is written by its name, in English or its own, or as `EN` or `en_GB`; null where none is known. */
export function codeOf(written: string): string | null {
  const [language = '', ...rest] = written.trim().split(/[_-]/)
  const wanted = language.toLowerCase()
  if (/^[a-z]{2}$/.test(wanted)) return [wanted, ...rest].join('-')
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const isNamed = (code: string) =>
    [names, new Intl.DisplayNames(code, { type: 'language', fallback: 'none' })].some(
      (known) => known.of(code)?.toLowerCase() === written.trim().toLowerCase(),
    )
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.filter((code) => names.of(code) !== undefined).find(isNamed) ?? null
}

/** A language, as BCP 47 writes it: en, fr, pt-BR. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, languageFault)

/** A language without its region: “pt” of pt-BR. */
export const baseOf = (language: string): string => language.replace(/-.*/, '').toLowerCase()

type InLanguage = { language: string }
/** Whether two texts are in one language, of whatever region. */
export const areInOneLanguage = (one: InLanguage, other: InLanguage): boolean =>
  baseOf(one.language) === baseOf(other.language)
