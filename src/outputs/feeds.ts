import type { SiteModel } from '../collections/site-model.ts'
import type { ClaimSummary } from '../collections/views.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { absolute, urls } from './urls.ts'

/** Something new, as feeds of every format tell it. */
export type FeedEntry = {
  /** An address that stays, and that no other entry has. */
  id: string
  url: string
  title: string
  /** Plain text. */
  summary: string
  published: Date | null
  updated: Date | null
}

export type Feed = {
  title: string
  /** The path of the page that the feed follows; its own file lies there. */
  page: string
  /** Newest first. */
  entries: FeedEntry[]
}

/** Entries in a feed; readers ask often, and older ones are on the site. */
const NEWEST = 50

/** Every feed of the site: of all claims, of each topic, of the corrections. */
export const feedsOf = ({ claims, topics, corrections }: FeedSource): Feed[] => [
  { title: site.name, page: urls.home, entries: claimEntries(claims) },
  ...topics.map(({ id, name, claims: ofTopic }) => ({
    title: `${name} · ${site.name}`,
    page: urls.topic(id),
    entries: claimEntries(ofTopic),
  })),
  {
    title: `${strings.lists.corrections} · ${site.name}`,
    page: urls.corrections,
    entries: correctionEntries(corrections),
  },
]

export type FeedSource = {
  claims: readonly ClaimSummary[]
  topics: readonly { id: string; name: string; claims: readonly ClaimSummary[] }[]
  corrections: SiteModel['corrections']
}

/** The claims with something new first: an article, a review or a correction. Examples are no news. */
function claimEntries(claims: readonly ClaimSummary[]): FeedEntry[] {
  const newest = claims
    .filter(({ example }) => !example)
    .toSorted((a, b) => ((a.newest ?? '') < (b.newest ?? '') ? 1 : a.newest === b.newest ? 0 : -1))
    .slice(0, NEWEST)
  return newest.map((claim) => {
    const url = absolute(urls.claim(claim.slug))
    return {
      id: url,
      url,
      title: strings.titleOf(claim),
      summary: summaryOf(claim),
      published: instantOf(claim.reported),
      updated: latest([claim.reported, claim.newest, claim.changed].map(instantOf)),
    }
  })
}

function summaryOf({ status, rating, outlets, origins }: ClaimSummary): string {
  const line = strings.originsLine(outlets.length, origins)
  return `${rating?.name ?? strings.status[status]}. ${line}.`
}

/** Each correction under an address of its own: its day, and on a day with several how many came before. */
function correctionEntries(corrections: SiteModel['corrections']): FeedEntry[] {
  const seen = new Map<string, number>()
  return corrections
    .filter(({ claim }) => !claim.example)
    .map(({ claim, on, what }) => {
      const url = absolute(urls.claim(claim.slug))
      const day = `${url}#correction-${on}`
      const before = seen.get(day) ?? 0
      seen.set(day, before + 1)
      return {
        id: before === 0 ? day : `${day}-${before + 1}`,
        url: `${url}#corrections`,
        title: strings.titleOf(claim),
        summary: what,
        published: instantOf(on),
        updated: instantOf(on),
      }
    })
    .slice(0, NEWEST)
}

/** A feed’s dates are whole instants: only a date that names a day can be one, in UTC where it names no zone. */
function instantOf(written: string | null): Date | null {
  if (written === null || written.length < 10) return null
  const isLocal = /T[^Z+-]*$/.test(written)
  const date = new Date(isLocal ? `${written}Z` : written)
  return Number.isNaN(date.getTime()) ? null : date
}

/** The latest of the instants that are known. */
export const latest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((best, date) => (best === null || (date !== null && date > best) ? date : best), null)
