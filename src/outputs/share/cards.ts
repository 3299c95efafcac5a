import type { SiteModel } from '../../collections/site-model.ts'
import type { ClaimView } from '../../collections/views.ts'
import { site } from '../../site.ts'
import { strings } from '../../strings/index.ts'
import { originsLine } from '../claim-page.ts'
import { urls } from '../urls.ts'
import { shareFonts } from './fonts.ts'

/** What a picture for shared links says. All words are plain text. */
export type ShareCard = {
  /** The verdict, or that there is none; null on a page that is of no claim. */
  verdict: { name: string; isRated: boolean } | null
  title: string
  /** How many outlets and origins, or what the page is for. */
  line: string
  /** How many outlets rest on each origin. */
  origins: number[]
  /** Outlets whose lineage cannot be shown. */
  unknown: number
}

export type ShareCards = {
  /** The pages that have a picture of their own, by their paths. */
  cards: Map<string, ShareCard>
  /** The pages that would have one, were there a font for their letters. */
  unwritable: string[]
}

type Model = Pick<SiteModel, 'claims' | 'claim'>
type Pages = readonly { id: string; title: string }[]

let known: { model: Model; pages: Pages; made: ShareCards } | null = null

/** The pictures of the site, as `shareImages` in its settings wants them. Every page asks; they are made once. */
export function shareCards(model: Model, pages: Pages): ShareCards {
  if (known?.model !== model || known.pages !== pages) known = { model, pages, made: makeCards(model, pages) }
  return known.made
}

function makeCards(model: Model, pages: Pages): ShareCards {
  const wanted = site.shareImages === 'none' ? [] : allCards(model, pages)
  const cards = new Map<string, ShareCard>()
  const unwritable: string[] = []
  for (const [path, card] of wanted) {
    const cleaned = withoutOrnaments(card)
    const letters = `${site.name}${cleaned.title}${cleaned.line}${cleaned.verdict?.name ?? ''}…`
    if (cleaned.title !== '' && shareFonts().has(letters)) cards.set(path, cleaned)
    else unwritable.push(path)
  }
  return { cards, unwritable }
}

/** Emoji and invisible marks, which no font for reading has; a picture can do without them. */
const ornaments =
  /[\p{Extended_Pictographic}\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\p{Regional_Indicator}]/gu
const plain = (text: string): string => text.replace(ornaments, ' ').replace(/\s+/gu, ' ').trim()

const withoutOrnaments = (card: ShareCard): ShareCard => ({
  ...card,
  title: plain(card.title),
  line: plain(card.line),
  verdict: card.verdict === null ? null : { ...card.verdict, name: plain(card.verdict.name) },
})

function allCards(model: Model, pages: Pages): [string, ShareCard][] {
  const claims = model.claims.filter(
    ({ example, rating }) => !example && (site.shareImages === 'all' || rating !== null),
  )
  const { lists, data } = strings
  const page = (path: string, title: string, line: string): [string, ShareCard] => [
    path,
    { verdict: null, title, line, origins: [], unknown: 0 },
  ]
  return [
    page(urls.home, site.tagline, site.description),
    page(urls.claims(), lists.claims, site.tagline),
    page(urls.differences(), lists.differences, lists.differencesNote),
    page(urls.origins, lists.origins, lists.originsNote),
    page(urls.singleOrigin(), lists.singleOrigin, lists.singleOriginNote),
    page(urls.articles(), lists.articles, lists.articlesNote),
    page(urls.publishers, lists.publishers, lists.publishersNote),
    page(urls.claimants(), lists.claimants, lists.claimantsNote),
    page(urls.topics, lists.topics, lists.topicsNote),
    page(urls.corrections, lists.corrections, lists.correctionsNote),
    page(urls.data, data.title, data.note),
    ...pages.map(({ id, title }) => page(urls.page(id), title, site.tagline)),
    ...claims.map(({ slug }): [string, ShareCard] => [urls.claim(slug), claimCard(model.claim(slug))]),
  ]
}

function claimCard(claim: ClaimView): ShareCard {
  const outletsOf = (articles: readonly { publisher: { id: string } }[]): number =>
    new Set(articles.map(({ publisher }) => publisher.id)).size
  return {
    verdict: {
      name: claim.rating?.name ?? strings.status[claim.status],
      isRated: claim.rating !== null,
    },
    title: strings.titleOf(claim),
    line: originsLine(claim),
    origins: claim.originList.map(({ articles }) => outletsOf(articles)),
    unknown: outletsOf(claim.unknownArticles),
  }
}

/** The picture in words, for those who do not see it. */
export const altOf = ({ verdict, title, line }: ShareCard): string =>
  [verdict?.name, title, line]
    .filter((part) => part !== undefined)
    .map((part) => (/[.?!…]$/u.test(part) ? part : `${part}.`))
    .join(' ')
