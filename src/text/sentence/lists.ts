const bullet = /[•⁃◦▪●‣]/g
const firstMarker = /^\s*(?:[•⁃◦▪●‣]\s*)?(\d{1,2}|[a-zA-Z])(\.\)|\)|\.)\s/

/**
 * Where the items of a list written in one line begin: before each bullet, and before each of `1.) … 2.) …`, `1) … 2) …`,
 * `1. … 2. …`, `a. … b. …` where the line itself begins with the first marker.
 * @returns offsets into `line`, ascending
 */
export function itemStarts(line: string): number[] {
  const bullets = [...line.matchAll(bullet)].map((match) => match.index)
  if (bullets.length > 0) return bullets
  const first = firstMarker.exec(line)
  let marker = first?.[1]
  const suffix = first?.[2] ?? ''
  const starts: number[] = []
  let from = 0
  while (marker !== undefined) {
    marker = following(marker)
    const found = marker === undefined ? -1 : line.indexOf(` ${marker}${suffix} `, from)
    if (found < 0) break
    starts.push(found + 1)
    from = found + 1
  }
  return starts
}

/** Whether a text is nothing but the marker of an item: `• 9`, `1`, `b`. */
export function isMarker(text: string): boolean {
  return text.length < 12 && /^\s*[•⁃◦▪●‣]?\s*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(text)
}

function following(marker: string): string | undefined {
  if (/\d/.test(marker)) return String(Number(marker) + 1)
  return /[zZ]/.test(marker) ? undefined : String.fromCharCode(marker.charCodeAt(0) + 1)
}
