const table = (letters: string): ReadonlyMap<string, string> =>
  new Map(letters.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))

/** Letters that no decomposition of Unicode takes apart, and what they are written as in plain ones. */
const strokes = table('łl ŁL đd ĐD øo ØO ıi ħh ĦH ðd ÐD ŧt ŦT ŋn ŊN əe ƏE')
const joined = table('æae ÆAe œoe ŒOe ßss ẞSs þth ÞTh')

/** Letters of English and the marks of its print: most texts hold no other, and the rest takes long. */
const plain = /^[\x00-\x7f\u2010-\u2026]*$/

/** One letter without its stroke, and never two for it. */
export const withoutStroke = (letter: string): string => strokes.get(letter) ?? letter

/** With strokes and joined letters as plain ones, accents left as they are: “Sorine”, “Strasse”, “Åkesson”. */
export const withoutStrokes = (text: string): string =>
  plain.test(text)
    ? text
    : text.replace(/[^\x00-\x7f]/gu, (letter) => joined.get(letter) ?? withoutStroke(letter))

/** Without accents, strokes and joined letters: “Soren”, “Muller”, “Strasse”. It may be longer or shorter than the text. */
export const withoutMarks = (text: string): string =>
  plain.test(text) ? text : withoutStrokes(text.normalize('NFD').replace(/\p{M}/gu, ''))

/** The same with wide, raised and other letters of print as plain ones too, for addresses and registers: “ﬁ” as “fi”. */
export const plainLetters = (text: string): string => withoutMarks(text.normalize('NFKC'))

/** How many letters have a mark or are joined: of two spellings of one name, the one with more of them has lost none. */
export const marksIn = (name: string): number =>
  [...name.normalize('NFC')].filter((letter) => withoutMarks(letter) !== letter).length
