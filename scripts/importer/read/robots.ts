/** What one site’s robots.txt says to us (RFC 9309). */
export type Robots = {
  allows: (path: string) => boolean
  /** Seconds it asks to wait between two requests; 0 where it does not say. */
  delay: number
}

type Rule = { allow: boolean; path: string }

/** What a site says that has no robots.txt. */
export const everything: Robots = { allows: () => true, delay: 0 }
/** What a site is taken to say whose robots.txt cannot be had. */
export const nothing: Robots = { allows: () => false, delay: 0 }

/** The rules for a product’s name, or for `*` where none names it. */
export function parseRobots(text: string, product: string): Robots {
  const own: Rule[] = []
  const general: Rule[] = []
  let isOwn = false
  let isGeneral = false
  let named = false
  let inAgents = false
  const delays = { own: 0, general: 0 }
  for (const line of text.split(/\r\n?|\n/)) {
    const match = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line)
    const key = match?.[1]?.toLowerCase()
    const value = match?.[2]?.trim() ?? ''
    if (key === 'user-agent') {
      if (!inAgents) isOwn = isGeneral = false
      inAgents = true
      if (value === '*') isGeneral = true
      else if (value.toLowerCase().split('/')[0] === product.toLowerCase()) isOwn = named = true
      continue
    }
    if (key === undefined) continue
    inAgents = false
    if ((key === 'allow' || key === 'disallow') && value !== '') {
      const rule = { allow: key === 'allow', path: value }
      if (isOwn) own.push(rule)
      if (isGeneral) general.push(rule)
    }
    if (key === 'crawl-delay' && Number.isFinite(Number(value))) {
      if (isOwn) delays.own = Number(value)
      if (isGeneral) delays.general = Number(value)
    }
  }
  const rules = named ? own : general
  return { allows: (path) => isAllowed(rules, path), delay: named ? delays.own : delays.general }
}

/** The longest matching rule holds; of two as long, the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue
    const isLonger = best === null || rule.path.length > best.path.length
    if (isLonger || (best !== null && rule.path.length === best.path.length && rule.allow)) best = rule
  }
  return best?.allow ?? true
}

/** `*` stands for any characters, `$` at the end for the end. Taken piece by piece, so that no pattern takes long. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, piece] of rest.entries()) {
    if (isWhole && index === rest.length - 1) return path.length - piece.length >= at && path.endsWith(piece)
    const found = path.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return !isWhole || at === path.length
}
