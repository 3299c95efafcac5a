import { plainLetters } from '../../../src/model/letters.ts'
import type { RawArticle } from '../read/types.ts'
import { agencyIn } from '../printed/agency-names.ts'
import { isMasthead, longest, nameShape, section, siteName, type Known } from '../printed/outlet-name.ts'
import { publisherByName } from '../printed/publisher.ts'

/**
 * The name that a source’s fields give its outlet: of its publisher, else of its `source`, which may be an agency or a collection too
 * and is an outlet only where the address, if there is one, may be its own. A name tells more than an address.
 */
export function outletInFields(
  { publisher, source, besideTitle }: Pick<RawArticle, 'publisher' | 'source' | 'besideTitle'>,
  host: string | null,
  known: Known,
): string | null {
  const { agencies, publishers } = known
  if (publisher === null && source === undefined && besideTitle !== undefined)
    return isOutletBesideTitle(besideTitle, host, known) ? besideTitle : null
  if (source === undefined || (publisher !== null && !siteName.test(publisher))) return publisher
  const isOutlet =
    publisherByName(source, publishers) !== null ||
    (source.length <= longest && nameShape.test(source) && (host === null || isHostOf(host, source)))
  return isOutlet && agencyIn(source, agencies) === null ? source : publisher
}

/** Sites put their names behind the headline, and their sections too: an outlet’s is known, is its host’s, or is named like one. */
const isOutletBesideTitle = (name: string, host: string | null, known: Known): boolean =>
  agencyIn(name, known.agencies) === null &&
  !section.test(name) &&
  (publisherByName(name, known.publishers) !== null ||
    (nameShape.test(name) && (host === null ? isMasthead(name, false) : isHostOf(host, name))))

const generic = /^(?:the|of|and|news|daily|times|post|journal|weekly|online|press|today|media|tv|radio)$/

/**
 * Whether a host may be that outlet’s: it holds the words of the name, or its initials. “The Washington Post” is not at
 * `seattletimes.com`, and “Telegraph View” is no outlet at `telegraph.co.uk`.
 */
export function isHostOf(host: string, name: string): boolean {
  const words = plainLetters(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/u)
  const own = words.filter((word) => !generic.test(word))
  const letters = host.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const initials = words
    .filter((word) => word !== 'the')
    .map(([first = '']) => first)
    .join('')
  return (
    (own.length > 0 ? own : words.filter((word) => word !== 'the')).every(
      (word) => word.length > 2 && letters.includes(word),
    ) ||
    (initials.length > 1 && host.replace(/^www\./, '').startsWith(initials))
  )
}
