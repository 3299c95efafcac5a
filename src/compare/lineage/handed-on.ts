/** Where an article says that it has something from another outlet or an agency: “The Guardian reported”, “told Reuters”. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { agencies } from '../../text/data/agencies.ts'
import { escaped } from '../../text/words/escaped.ts'
import { outletCalled } from '../../text/words/outlet-names.ts'
import { withoutQuotations } from '../../text/words/quotations.ts'
import { remembering } from '../../text/words/remembering.ts'
import { slugOf } from '../../text/terms/slug.ts'
import { anyOf, besideName, crediting, run, telling, unnamed } from './crediting.ts'
import { nameById } from './credits.ts'
import { fitAmong, formsOf, outletForms } from './outlet-fit.ts'

/**
 * Whom a passage credits, and the words that do. `from`: the id of a publisher or an agency, or the name as an id where there is no
 * file; null where nobody can tell who it is (“local media reported”, two outlets in one sentence).
 */
export type Handed = { from: string | null; name: string; isAgency: boolean; exact: string }

/** `isTold`: the words themselves say to whom what the passage tells was said, shown or published, whoever says it. */
type Credit = Handed & { isTold: boolean }

/** The names that an article may credit an outlet by, with its id. */
type Named = { id: string; name: string; isAgency: boolean }

/** Of no agency, as “Bloomberg said” may tell of somebody of that name. */
const saying = 'said|says|wrote|writes|noted|notes'

const byAgency: readonly Named[] = agencies.flatMap(({ id, name, aliases, credits }) =>
  [name, ...aliases, ...credits].map((one) => ({ id, name: withoutArticle(one), isAgency: true })),
)

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '')
}

const readers = new WeakMap<ReadonlyMap<string, ComparedArticle>, (text: string) => Credit[]>()

/** Reads passages for whom they credit; it takes long to make, and is asked of each claim. */
export function creditReaderOf(
  articles: ReadonlyMap<string, ComparedArticle>,
  nameOf: (id: string) => string,
): (text: string) => Credit[] {
  const known = readers.get(articles)
  if (known !== undefined) return known
  const outlets = new Map(
    [...articles.values()].flatMap(({ publisher, alsoCalled = [] }) =>
      publisher === null ? [] : [[publisher, alsoCalled] as const],
    ),
  )
  const made = creditReader(outlets, nameOf)
  readers.set(articles, made)
  return made
}

/**
 * Reads texts for whom they credit: of some outlets, whose names are given by id; of all agencies; of others by what they are called.
 * @param outlets what else each outlet is called, by id
 */
function creditReader(
  outlets: ReadonlyMap<string, readonly string[]>,
  nameOf: (id: string) => string,
): (text: string) => Credit[] {
  const agencyIds = new Set(byAgency.map(({ id }) => id))
  const others = [...outlets].filter(([id]) => !agencyIds.has(id))
  const own = others.flatMap(([id, aliases]) =>
    [nameOf(id), ...aliases].map((name): Named => ({ id, name: withoutArticle(name), isAgency: false })),
  )
  const forms = others.map(([id, aliases]) => ({ id, names: [nameOf(id), ...aliases].map(outletForms) }))
  const known = [
    { named: own, verbs: `${telling}|${saying}` },
    { named: byAgency, verbs: telling },
  ].flatMap(({ named, verbs }) => {
    const byName = new Map(named.filter(({ name }) => /^\p{Lu}/u.test(name)).map((one) => [one.name, one]))
    return byName.size === 0
      ? []
      : [
          {
            pattern: crediting(anyOf([...byName.keys()]), verbs),
            find: ({ name = '' }: Groups) => byName.get(name),
          },
        ]
  })
  const bySlug = new Map([...byAgency, ...own].map((one) => [slugOf(one.name), one]))
  /** The publisher of a name, whether or not it has a file. */
  const called = remembering(10_000, (name): Named => {
    const slug = slugOf(name)
    const found = bySlug.get(slug)
    if (found !== undefined) return found
    const meant = outletForms(name)
    const fitting = forms.filter(({ names }) => fitAmong(meant, names) === 'same')
    const only = fitting.length === 1 ? fitting[0]?.id : undefined
    const id = only ?? [slug, `the-${slug}`].find((one) => nameOf(one) !== one) ?? slug
    return { id, name, isAgency: false }
  })
  /** “NYT”, beside nytimes.com. */
  const isByLetters = remembering(
    10_000,
    (name) =>
      /^\p{Lu}{3,5}$/u.test(name) &&
      forms.some(({ names }) => fitAmong(outletForms(name), names) !== 'other'),
  )
  const outletIn = ({ name = '', the, noun }: Groups): Named | undefined => {
    const outlet = noun !== undefined || isByLetters(name) ? name : outletCalled(name, the !== undefined)
    return outlet === null ? undefined : called(outlet)
  }
  const namedIn = (groups: Groups) => bySlug.get(slugOf(groups.name ?? '')) ?? outletIn(groups)
  const byWhat = { pattern: crediting(run, `${telling}|${saying}`), find: outletIn }
  return (text) => {
    const words = withoutQuotations(text)
    return [
      ...[...known, byWhat].flatMap(({ pattern, find }) =>
        [...words.matchAll(pattern)].flatMap(({ 0: exact, index, groups = {} }): Credit[] => {
          const found = find(groups)
          if (found === undefined) return []
          const isBefore = groups['told'] !== undefined
          const beside = isBefore
            ? besideName.behind.exec(words.slice(index + exact.length))
            : besideName.before.exec(words.slice(0, index))
          const other = beside === null ? undefined : namedIn(beside.groups ?? {})
          return [found, ...(other === undefined ? [] : [other])].map(({ id, name, isAgency }) => ({
            from: id,
            name,
            isAgency,
            exact,
            isTold: isBefore && !ofAnother.test(words.slice(0, index)),
          }))
        }),
      ),
      ...[...words.matchAll(unnamed)].map(([exact]): Credit => ({ ...nobody, exact, isTold: false })),
    ]
  }
}

/** “the deal, which was first |reported in the Herald”: of that, and not of all that a sentence tells. */
const ofAnother = /\b(?:which|that) (?:was|were|(?:has|have|had) been)(?: \p{Ll}+)? $/u

type Groups = { name?: string; the?: string; noun?: string }
export const nobody = { from: null, name: '', isAgency: false }

/**
 * The words by which an article says that it has something from whoever publishes another; null where it says so nowhere. What was told to
 * its own outlet, it has from nobody else.
 */
export function citesOutlet(one: ComparedArticle, { publisher }: ComparedArticle): string | null {
  if (publisher === null || publisher === one.publisher) return null
  const name = withoutArticle(nameById(publisher))
  const own = outsideQuotations(one.text)
  // Few articles name the outlet of another, and a pattern for each outlet takes long to make and much room.
  return own.includes(name) ? (own.match(creditingOutlet(name))?.[0] ?? null) : null
}

/** What somebody else says is none of the outlet’s credits. An article is asked about each that it shares a claim with. */
const outsideQuotations = remembering(1_000, withoutQuotations)
const creditingOutlet = remembering(1_000, (name) => crediting(anyOf([name]), `${telling}|${saying}`))

const lastSentence = (text: string): string => /(?:.*[.!?]["”’']? )?([^\n]*)$/u.exec(text)?.[1] ?? ''

/**
 * The sentence that a passage stands in, as its credit may stand behind it, with the one before where it is nothing but quoted: that tells
 * to whom it was said; the passage itself where the text does not hold it.
 */
function sentenceAround(exact: string, text: string): string {
  const at = text.indexOf(exact)
  if (at < 0) return exact
  const end = at + exact.length
  const [opening = ''] = /[^\n]*$/u.exec(text.slice(0, at)) ?? []
  const head = lastSentence(opening)
  const tail = /[.!?]["”’']?$/u.test(exact)
    ? ''
    : (/^[^\n]*?[.!?](?=["”’' \n]|$)/u.exec(text.slice(end))?.[0] ?? '')
  const found = head + exact + tail
  return /\p{L}/u.test(withoutQuotations(found))
    ? found
    : `${lastSentence(opening.slice(0, opening.length - head.length).trimEnd())} ${found}`
}

/**
 * Whom the passages that an article is cited for credit beside its own publisher; null where they credit nobody. Nobody can tell whose
 * they are where they credit several, or an outlet beside somebody else who says so: “police said, and the Herald reported that …”.
 */
export function handedOn(
  article: ComparedArticle,
  passages: readonly ComparedCitation[],
  creditsIn: (text: string) => Credit[],
  nameOf: (id: string) => string,
): Handed | null {
  const own = article.publisher === null ? '' : withoutArticle(nameOf(article.publisher))
  const ownForms = formsOf(article, nameOf)
  const isOwn = (id: string, name: string) =>
    id === article.publisher || fitAmong(outletForms(name), ownForms) !== 'other'
  const found = passages.flatMap(({ quote, speaker }): Credit[] => {
    // “the paper said”, of one that was named before
    const speaking =
      speaker === null
        ? []
        : (outletMeant(speaker, quote.exact, article.text, creditsIn) ?? creditsIn(`${speaker} reported`))
    const isOfSpeaker = (one: Credit) => speaking.some(({ from: id }) => id === one.from)
    return [
      ...creditsIn(sentenceAround(quote.exact, article.text)).map((one) =>
        one.isTold || speaker === null || isOfSpeaker(one) ? one : { ...one, ...nobody },
      ),
      ...speaking.map((one) => ({ ...one, exact: speaker ?? '' })),
    ]
  })
  const others = found
    .map((one) => inFull(one, [own, ...fullNames(one.name, article.text)], creditsIn))
    .filter(({ from: id, name, isAgency }) => id === null || isAgency || !isOwn(id, name))
  const named = others.filter(({ from: id }) => id !== null)
  const [first, ...rest] = named.length > 0 ? named : others
  if (first === undefined) return null
  return rest.every(({ from: id }) => id === first.from) ? first : { ...first, ...nobody }
}

/** “the paper said”, “the agency said” of whom the text before credits, of nobody where it credits several; null where it credits none. */
function outletMeant(
  speaker: string,
  exact: string,
  text: string,
  creditsIn: (text: string) => Credit[],
): Credit[] | null {
  const isAgency = /^the (?:news )?agency$/i.test(speaker)
  if (!isAgency && !/^the (?:newspaper|paper|broadcaster|magazine|news ?site|outlet|website)$/i.test(speaker))
    return null
  const [first, ...others] = creditsIn(text.slice(0, Math.max(0, text.indexOf(exact))))
  if (first === undefined || (isAgency && !first.isAgency)) return null
  return others.every(({ from }) => from === first.from) ? [first] : [{ ...first, ...nobody }]
}

/** The names in a text that a name of one word may stand for: “the New York Times” for “the Times”. */
const fullNames = (name: string, text: string): string[] =>
  name === '' || name.includes(' ')
    ? []
    : [
        ...text.matchAll(
          new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}&-]* ){1,3}${escaped(name)}(?![\\p{L}-])`, 'gu'),
        ),
      ].map(([full]) => withoutArticle(full))

/** Whom a credit means by the full name, where the text has one that ends so; nobody where it has several. */
function inFull(credit: Credit, names: readonly string[], creditsIn: (text: string) => Credit[]): Credit {
  const full = names
    .filter((name) => credit.name !== '' && name.endsWith(` ${credit.name}`))
    .flatMap((name) => creditsIn(`told the ${name}`).slice(0, 1))
  const [meant, ...others] = full
  if (meant === undefined) return credit
  const { from, name, isAgency } = others.every((other) => other.from === meant.from) ? meant : nobody
  return { ...credit, from, name, isAgency }
}
