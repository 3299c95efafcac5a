/** Google asks for fewer than 75 characters, so that the claim stands in few lines on a phone. */
const LONGEST = 75
/** A clause shorter than this says too little of the claim; then it is cut at a word further on. */
const SHORTEST_CLAUSE = 40

/**
 * The claim in at most 75 characters (UTF-16), for lists of reviews. A longer one is cut after a clause, else after a word,
 * and an ellipsis says so; articles and prepositions are not left hanging at its end.
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck
 *
 * @param language BCP 47, for where a word ends in scripts without spaces
 */
export function shortClaim(statement: string, language: string): string {
  const whole = statement.trim().replace(/\s+/gu, ' ')
  if (whole.length <= LONGEST) return whole
  const words = wordsWithin(whole, LONGEST - 1, language)
  const clause = /^(.*\p{L}.*?)[,;:–—]\s[^,;:–—]*$/u.exec(`${words} `)?.[1]?.trimEnd() ?? ''
  const cut = clause.length >= SHORTEST_CLAUSE ? clause : withoutHanging(words)
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** As many whole words as fit. */
function wordsWithin(text: string, length: number, language: string): string {
  let end = 0
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  // One endless word is cut inside, though not inside a character.
  return end === 0 ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text.slice(0, end).trimEnd()
}

/** Without the short words at the end, but for numbers and names: “of the”, “dans le”. */
const withoutHanging = (words: string): string => words.replace(/(?:\s+\p{Ll}{1,3})+$/u, '')
