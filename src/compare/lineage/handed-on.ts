/** Where an article says that it has something from another outlet or an agency: “The Guardian reported”, “told Reuters”. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { agencies } from '../../text/data/agencies.ts'
import { quotations } from '../../text/quotations.ts'
import { nameById } from './credits.ts'

/** Whom a passage credits, by the id of a publisher or an agency, and the words that do. */
export type Handed = { from: string; isAgency: boolean; exact: string }

/** The names that an article may credit an outlet by, with its id. */
type Named = { id: string; name: string; isAgency: boolean }

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
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

/** Reads texts for whom they credit of some outlets, whose names are given by id, and of all agencies. */
export function creditReader(
  outlets: Iterable<string>,
  nameOf: (id: string) => string,
): (text: string) => Handed[] {
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
export function citesOutlet({ text }: ComparedArticle, { publisher }: ComparedArticle): string | null {
  if (publisher === null) return null
  const pattern = crediting([withoutArticle(nameById(publisher))], `${telling}|${saying}`)
  return pattern.exec(withoutQuotations(text))?.[0] ?? null
}

/** What somebody else says is none of the outlet’s credits. */
const withoutQuotations = (text: string): string =>
  quotations(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

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
