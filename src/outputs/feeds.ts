import type { SiteModel } from '../collections/site-model.ts'
import type { ClaimSummary } from '../collections/views.ts'
import { byCodeUnits } from '../model/order.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { originsLine } from './claim-page.ts'
import { absolute, urls } from './urls.ts'

/** Something new, as feeds of every format tell it. */
export type FeedEntry = {
  /** An address that stays, and that no other entry has. */
  id: string
  /** The same, another with each review and correction: RSS readers show nothing twice of one id, however it has changed. */
  edition: string
  url: string
  title: string
  /** Plain text. */
  summary: string
  published: Date | null
  /** The last article, review or correction: what the entry is in the feed for. */
  renewed: Date | null
  /** Any later edit of the file counted too. */
  updated: Date | null
}

export type Feed = {
  title: string
  /** The path of the page that the feed follows; its own file lies there. */
  page: string
  /** What was renewed last stands first. */
  entries: FeedEntry[]
  /** When any of them was; of a feed without entries when the site was. */
  updated: Date | null
}

/** Entries in a feed; readers ask often, and older ones are on the site. */
const NEWEST = 50

/** Every feed of the site: of all claims, of each topic, of the corrections. */
export function feedsOf({ claims, topics, corrections }: FeedSource): Feed[] {
  const ofAll = claimEntries(claims)
  const feeds = [
    { title: site.name, page: urls.home, entries: ofAll },
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
  return feeds.map((feed) => ({ ...feed, updated: lastUpdate(feed.entries) ?? lastUpdate(ofAll) }))
}

const lastUpdate = (entries: readonly FeedEntry[]): Date | null =>
  latest(entries.map(({ updated }) => updated))

export type FeedSource = {
  claims: readonly ClaimSummary[]
  topics: readonly { id: string; name: string; claims: readonly ClaimSummary[] }[]
  corrections: SiteModel['corrections']
}

/** The claims with something new first: an article, a review or a correction. Examples are no news. */
const claimEntries = (claims: readonly ClaimSummary[]): FeedEntry[] =>
  claims
    .filter(({ example }) => !example)
    .map((claim) => ({ claim, renewed: latest([claim.reported, claim.newest].map(instantOf)) }))
    .sort((a, b) => Number(b.renewed ?? 0) - Number(a.renewed ?? 0))
    .slice(0, NEWEST)
    .map(({ claim, renewed }) => {
      const url = absolute(urls.claim(claim.slug))
      return {
        id: url,
        edition: editionOf(url, claim),
        url,
        title: strings.titleOf(claim),
        summary: summaryOf(claim),
        published: instantOf(claim.reported),
        renewed,
        updated: latest([renewed, instantOf(claim.changed)]),
      }
    })

/** Of a claim that no editor has touched the address alone, so that another article that prints it is no other entry. */
function editionOf(url: string, { reviewedOn, correctedOn }: ClaimSummary): string {
  const [last] = [reviewedOn, correctedOn].filter((day) => day !== null).sort((a, b) => byCodeUnits(b, a))
  return last === undefined ? url : `${url}#edited-${last}`
}

function summaryOf({ status, rating, disputedBy, outlets, bodies, origins }: ClaimSummary): string {
  return [
    rating?.name ?? strings.status[status],
    ...(disputedBy.length > 0 ? [strings.disputedBy(disputedBy)] : []),
    originsLine({ outlets, bodies, origins }),
  ]
    .map((part) => `${part}.`)
    .join(' ')
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
      const id = before === 0 ? day : `${day}-${before + 1}`
      return {
        id,
        edition: id,
        url: `${url}#corrections`,
        title: strings.titleOf(claim),
        summary: what,
        published: instantOf(on),
        renewed: instantOf(on),
        updated: instantOf(on),
      }
    })
    .slice(0, NEWEST)
}

/**
 * A feed’s dates are whole instants: only a date that names a day can be one. Of a time without a zone nobody knows when it was: it is told
 * by its day, and a day as its beginning in UTC.
 */
function instantOf(written: string | null): Date | null {
  if (written === null || written.length < 10) return null
  const date = new Date(/T[^Z+-]*$/.test(written) ? written.slice(0, 10) : written)
  return Number.isNaN(date.getTime()) ? null : date
}

/** The latest of the instants that are known. */
const latest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((best, date) => (best === null || (date !== null && date > best) ? date : best), null)
