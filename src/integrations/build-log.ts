import type { AstroLoggerDestination } from 'astro'
import toTerminal from 'astro/logger/node'

/** Astro’s line for a page that it has built, and the rest of it: how long that took, or from where it was taken. */
const page = /^\s*(?:\x1b\[\d+m)*[├└]─/
const restOfPage = /^ (?:\x1b\[\d+m)*\((?:\+[\d.]+m?s|cached|restored)\)/

/**
 * What Astro prints, without a line for each page: of a large site they hide what it warns of, and where it is served. How many there are
 * it says at the end.
 */
export default function buildLog(): AstroLoggerDestination {
  const terminal = toTerminal({})
  return {
    write(message) {
      if (message.level !== 'info' || !(page.test(message.message) || restOfPage.test(message.message)))
        terminal.write(message)
    },
  }
}
