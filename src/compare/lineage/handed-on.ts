/** Where an article says that it has something from another outlet or an agency: “The Guardian reported”, “told Reuters”. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { agencies } from '../../text/data/agencies.ts'
import { escaped } from '../../text/escaped.ts'
import { withoutQuotations } from '../../text/quotations.ts'
import { remembering } from '../../text/remembering.ts'
import { nameById } from './credits.ts'

/** Whom a passage credits, by the id of a publisher or an agency, and the words that do. */
export type Handed = { from: string; isAgency: boolean; exact: string }

/** The names that an article may credit an outlet by, with its id. */
type Named = { id: string; name: string; isAgency: boolean }

const told =
  '[Tt](?:old|ells?)|(?:[Ss]peak|[Ss]poke|[Tt]alk)\\p{L}* (?:exclusively )?(?:to|with)|[Ii]nterview (?:to|with|in)'
const from =
  '[Aa]ccording to|[Cc]iting|(?:[Rr]eported|[Rr]evealed|[Dd]isclosed|[Pp]ublished|[Ss]een|[Oo]btained) (?:first )?(?:by|in)|[Rr]eports? (?:by|in|from)'
const telling = 'report(?:ed|s)|reveal(?:ed|s)|disclosed'
const before = '(?: (?:newspaper|magazine|news agency|agency|website|tabloid|daily))?,?'
const beside = '(?: (?:has|have|had|first|also|earlier|previously|exclusively))*'
/** “told Guardian Life”, “Times Square” are others; a weekday may follow. */
const ends = '(?![\\p{L}\\p{N}-])(?! (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu})'

/** By which words a text credits one of some names, the first or the second group. */
function crediting(names: readonly string[], verbs: string): RegExp {
  const any = names
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
  return new RegExp(
    `\\b(?:${told}|${from}) (?:[Tt]he )?(${any})${ends}|(?<![\\p{L}\\p{N}-]|\\p{Lu}[\\p{L}.]* )(?:[Tt]he )?(${any})${before}${beside} (?:${verbs})(?![\\p{L}])`,
    'gu',
  )
}

/** Of no agency, as “Bloomberg said” may tell of somebody of that name. */
const saying = 'said|says|wrote|writes'

const byAgency: readonly Named[] = agencies.flatMap(({ id, name, aliases, credits }) =>
  [name, ...aliases, ...credits].map((one) => ({ id, name: withoutArticle(one), isAgency: true })),
)

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '')
}

const readers = new WeakMap<ReadonlyMap<string, ComparedArticle>, (text: string) => Handed[]>()

/** Reads passages for whom of the outlets of some articles they credit; it takes long to make, and is asked of each claim. */
export function creditReaderOf(
  articles: ReadonlyMap<string, ComparedArticle>,
  nameOf: (id: string) => string,
): (text: string) => Handed[] {
  const known = readers.get(articles)
  if (known !== undefined) return known
  const made = creditReader(
    new Set([...articles.values()].flatMap(({ publisher }) => publisher ?? [])),
    nameOf,
  )
  readers.set(articles, made)
  return made
}

/** Reads texts for whom they credit of some outlets, whose names are given by id, and of all agencies. */
function creditReader(outlets: Iterable<string>, nameOf: (id: string) => string): (text: string) => Handed[] {
  const agencyIds = new Set(byAgency.map(({ id }) => id))
  const own = [...outlets]
    .filter((id) => !agencyIds.has(id))
    .map((id): Named => ({ id, name: withoutArticle(nameOf(id)), isAgency: false }))
  const readers = [
    { named: own, verbs: `${telling}|${saying}` },
    { named: byAgency, verbs: telling },
  ].flatMap(({ named, verbs }) => {
    const byName = new Map(named.filter(({ name }) => /^\p{Lu}/u.test(name)).map((one) => [one.name, one]))
    return byName.size === 0 ? [] : [{ byName, pattern: crediting([...byName.keys()], verbs) }]
  })
  return (text) => {
    const told = withoutQuotations(text)
    return readers.flatMap(({ byName, pattern }) =>
      [...told.matchAll(pattern)].flatMap(({ 0: exact, 1: one, 2: other }): Handed[] => {
        const found = byName.get(one ?? other ?? '')
        return found === undefined ? [] : [{ from: found.id, isAgency: found.isAgency, exact }]
      }),
    )
  }
}

/** The words by which an article says that it has something from whoever publishes another; null where it says so nowhere. */
export const citesOutlet = ({ text }: ComparedArticle, { publisher }: ComparedArticle): string | null =>
  publisher === null ? null : (outsideQuotations(text).match(creditingOutlet(publisher))?.[0] ?? null)

/** What somebody else says is none of the outlet’s credits. An article is asked about each that it shares a claim with. */
const outsideQuotations = remembering(1_000, withoutQuotations)
const creditingOutlet = remembering(1_000, (publisher) =>
  crediting([withoutArticle(nameById(publisher))], `${telling}|${saying}`),
)

/** The sentence that a passage stands in, as its credit may stand behind it; the passage itself where the text does not hold it. */
export function sentenceAround(exact: string, text: string): string {
  const at = text.indexOf(exact)
  if (at < 0) return exact
  const end = at + exact.length
  const [opening = ''] = /[^\n]*$/u.exec(text.slice(0, at)) ?? []
  const head = /(?:.*[.!?]["”’']? )?([^\n]*)$/u.exec(opening)?.[1] ?? ''
  const tail = /[.!?]["”’']?$/u.test(exact)
    ? ''
    : (/^[^\n]*?[.!?](?=["”’' \n]|$)/u.exec(text.slice(end))?.[0] ?? '')
  return head + exact + tail
}

/** Whom the passages that an article is cited for credit: the first who is no publisher of its own. */
export function handedOn(
  article: ComparedArticle,
  passages: readonly ComparedCitation[],
  creditsIn: (text: string) => Handed[],
): Handed | null {
  const found = passages.flatMap(({ quote, speaker }) => [
    ...creditsIn(sentenceAround(quote.exact, article.text)),
    // “the paper said”, of one that was named before
    ...(speaker === null ? [] : creditsIn(`${speaker} reported`).map((one) => ({ ...one, exact: speaker }))),
  ])
  return found.find(({ from: id }) => id !== article.publisher) ?? null
}
