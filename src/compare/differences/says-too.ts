/** Who else has the words of a difference: every citation that says one of its wordings stands in a row. */
import { fold } from '../../text/terms/terms.ts'
import { overlap } from '../../text/words/spans.ts'
import type { Figure } from '../figures/figure.ts'
import { figuresOf } from './cited-figures.ts'
import type { Spot } from './spots.ts'
import type { WholeCitation } from './whole-sentences.ts'

/** Whether it is told by words where a difference stands, so that the words around them show who else tells it. */
const isOfWords = ({ kind }: Spot): boolean => kind === 'certainty' || kind === 'name' || kind === 'wording'

/**
 * A difference with those who are on no side of it, as their passages were laid beside others, where they have the words of one side amid
 * the words that stand around them there: “repairs will cost”.
 */
export function withAllWhoSay(spot: Spot, citations: readonly WholeCitation[]): Spot {
  if (!isOfWords(spot)) return spot
  const told = new Set(spot.values.flatMap(({ articles }) => articles))
  const sides = spot.values.map(({ text, articles }) =>
    text === ''
      ? []
      : spot.places.flatMap(({ citation, span }) =>
          articles.includes(citation.article) ? amidWords(citation.quote.exact, span.start, span.end) : [],
        ),
  )
  const found = citations
    .filter(({ article }) => !told.has(article))
    .flatMap(({ article, quote: { exact }, cited }) => {
      const own = plain(cited === undefined ? exact : exact.slice(cited.start, cited.end))
      const having = sides.flatMap((amid, at) => (amid.some((words) => own.includes(words)) ? at : []))
      return having.length === 1 ? [{ article, at: having[0] }] : []
    })
  const values = spot.values.map((value, at) => ({
    ...value,
    articles: [...value.articles, ...new Set(found.flatMap((one) => (one.at === at ? one.article : [])))],
  }))
  return { ...spot, values }
}

/** The values of a number with those who tell it as well as another, in another passage: “three dead”, and below “two dead”. */
export function withBothTold(
  { kind, values, places }: Spot,
  citations: readonly WholeCitation[],
): Spot['values'] {
  if (kind !== 'quantity') return values
  const told = places.flatMap(({ citation, span }) =>
    figuresOf(citation)
      .filter((figure) => overlap(figure.span, span))
      .map((figure) => ({ citation, figure })),
  )
  const others = citations
    .filter((one) => places.every(({ citation }) => citation !== one))
    .flatMap((citation) => figuresOf(citation).map((figure) => ({ citation, figure })))
  return values.map((value) => {
    const own = told.filter(({ citation }) => value.articles.includes(citation.article))
    const too = others.flatMap(({ citation: { article }, figure }) =>
      own.some((one) => tellSame(one.figure, figure)) &&
      values.some(({ articles }) => articles.includes(article))
        ? article
        : [],
    )
    return { ...value, articles: [...new Set([...value.articles, ...too])] }
  })
}

const tellSame = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.noun !== '' &&
  a.noun === b.noun &&
  a.extent.low === b.extent.low &&
  a.extent.high === b.extent.high &&
  a.extent.hedge === b.extent.hedge

/** Words with the one before them and the one behind; none where they stand at an end, as nothing tells there what they are said of. */
function amidWords(text: string, start: number, end: number): string[] {
  const before = /[\p{L}\p{N}’'-]+[^\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0]
  const behind = /^[^\p{L}\p{N}]*[\p{L}\p{N}’'-]+/u.exec(text.slice(end))?.[0]
  return before === undefined || behind === undefined ? [] : [plain(before + text.slice(start, end) + behind)]
}

const plain = (text: string): string =>
  ` ${
    fold(text)
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)
      ?.join(' ') ?? ''
  } `
