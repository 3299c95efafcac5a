/** Letters whose mark no decomposition of Unicode takes off, and what they are written as without it. */
const strokes: ReadonlyMap<string, string> = new Map(
  'łl ŁL đd ĐD øo ØO ıi ħh ĦH ŧt ŦT ŋn ŊN əe ƏE'
    .split(' ')
    .map(([marked = '', plain = '']) => [marked, plain]),
)
const withoutStroke = (letter: string) => strokes.get(letter) ?? letter

/** Latin letters that Latin-1 lacks: at these the tokeniser breaks a word, “Erdo|ğ|an”. */
const beyondLatin1 = /[\u0100-\u024f\u0259\u1e00-\u1eff]/gu

/** A text of the same length in which the letters that Latin-1 lacks have no marks: “Erdogan”, “Walesa”. */
export const inLatin1 = (text: string): string =>
  text.replace(beyondLatin1, (letter) => withoutStroke(letter).normalize('NFD')[0]!)

/** Letters of English and the marks of its print: most texts hold no other, and the rest takes long. */
const plain = /^[\x00-\x7f\u2010-\u2026]*$/

/** Without accents and strokes: “Soren”, “Muller”. */
export const withoutMarks = (text: string): string => (plain.test(text) ? text : stripped(text))

const stripped = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x00-\x7f]/gu, withoutStroke)
