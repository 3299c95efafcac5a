import { withoutStroke } from '../../model/letters.ts'

/** Latin letters that Latin-1 lacks: at these the tokeniser breaks a word, “Erdo|ğ|an”. */
const beyondLatin1 = /[\u0100-\u024f\u0259\u1e00-\u1eff]/gu

/** A text of the same length in which the letters that Latin-1 lacks have no marks: “Erdogan”, “Walesa”. */
export const inLatin1 = (text: string): string =>
  text.replace(beyondLatin1, (letter) => withoutStroke(letter).normalize('NFD')[0]!)

/** A text of the same length with a dash where some outlets print a bar: “two crimes ― theft and fraud”. */
export const withDashes = (text: string): string => text.replaceAll('\u2015', '—')
