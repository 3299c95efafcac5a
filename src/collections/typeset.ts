/** What a mark may open behind: nothing, a blank, a bracket, a dash or another mark that opens. */
const mayOpen = /(?:^|[\s([{—–“‘/-])$/u

/**
 * A statement with curly quotation marks and apostrophes. Outlets write either, and a list shows the statements of many; words that are
 * quoted stay as they were printed. Marks of feet and inches, “5'10"”, stay too, and so does one that nothing closes or opens.
 * @param text in English, whose marks these are
 */
export function typeset(text: string): string {
  const doubled = withPairs(text)
  return doubled.replace(/'/g, (_, at: number) => {
    const [before, after] = [doubled.slice(0, at), doubled.slice(at + 1)]
    if (!mayOpen.test(before)) return /\d$/.test(before) && !/^(?:s\b|\p{L}{2})/u.test(after) ? "'" : '’'
    // “’90s”, “rock ’n’ roll”, and a quotation, which has an end
    return /^\p{L}[^']{2,}'(?![\p{L}\p{N}])/u.test(after) || /^.*?\p{L}[,.!?]'/u.test(after) ? '‘' : '’'
  })
}

/** Straight double marks by pairs: the first opens, the next closes. */
function withPairs(text: string): string {
  let open = -1
  const letters = [...text]
  letters.forEach((letter, at) => {
    if (letter !== '"') return
    if (open < 0 && mayOpen.test(letters.slice(0, at).join(''))) open = at
    else if (open >= 0) {
      letters[open] = '“'
      letters[at] = '”'
      open = -1
    }
  })
  return letters.join('')
}
