/** How many letters must be changed, added, dropped or swapped with their neighbour to make one word of the other. */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The candidate that was probably meant, or null where none is near enough to guess. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.slice(0, 100).toLowerCase()
  const limit = wanted.length < 3 ? 0 : Math.floor(wanted.length / 3)
  let best: { candidate: string; away: number } | null = null
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue
    const away = distance(wanted, candidate.toLowerCase())
    if (away <= limit && (best === null || away < best.away)) best = { candidate, away }
  }
  return best?.candidate ?? null
}

/** “ Did you mean `x`?”, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = nearest(word, candidates)
  return candidate === null ? '' : ` Did you mean \`${candidate}\`?`
}

/** The same of one of several words, which may also be called as it is explained: “denied” where “`disputes` denies it” stands. */
export function didYouMeanOneOf(word: string, candidates: readonly string[], about: string): string {
  const byLetters = didYouMean(word, candidates)
  if (byLetters !== '') return byLetters
  const meant = candidates.find((candidate) => {
    const [, said = ''] = about.split(`\`${candidate}\` `)
    const words = /^[^`,;.]*/.exec(said)?.[0].match(/\p{L}{4,}/gu) ?? []
    return nearest(word, words) !== null
  })
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`
}

/** How many candidates are named at most. */
const mostNamed = 3

/** The same of the name of an article’s file, which may be long and of which only the beginning was written: “france24”. */
export function didYouMeanFile(word: string, candidates: Iterable<string>): string {
  const all = [...candidates]
  const whole = didYouMean(word, all)
  if (whole !== '') return whole
  const parts = word.split('-').length
  const beginning = (id: string) => id.split('-').slice(0, parts).join('-')
  const begun = nearest(word, new Set(all.map(beginning)))
  const meant = all.filter((id) => begun !== null && beginning(id) === begun)
  if (meant.length === 0) return ''
  const named = meant.slice(0, mostNamed).map((id) => `\`${id}\``)
  const more = meant.length > mostNamed ? ` or ${meant.length - mostNamed} more that begin so` : ''
  return ` Did you mean ${named.join(', ')}${more}?`
}
