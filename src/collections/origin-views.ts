import { onlyDenies, type Origins } from '../model/comparison.ts'
import { agencyAliases } from '../text/data/agencies.ts'
import { namesInOrder } from './names-in-order.ts'
import type { Directory } from './directory.ts'
import type { ClaimSummary, OriginView, PublisherRef } from './views.ts'
import type { OriginRow } from './page-views.ts'

/** Whether a claim goes back to one origin. A denial that does tells nothing of where the denied claim comes from. */
export const restsOnOne = ({ agreement, onlyDisputed }: ClaimSummary): boolean =>
  agreement === 'single-origin' && !onlyDisputed

/** All names of an origin, the one to show first. */
const originNames = (
  { name, agency }: Pick<Origins['list'][number], 'name' | 'agency'>,
  { publisher }: Pick<Directory, 'publisher'>,
): string[] => [name, ...(agency === null ? [] : (publisher(agency)?.aliases ?? agencyAliases(agency)))]

/** The origins of a claim, as its page shows them. */
export const originViews = ({ list }: Origins, directory: Directory): OriginView[] =>
  list.map((origin) => ({
    ...origin,
    names: originNames(origin, directory),
    articles: origin.articles.flatMap((id) => directory.articleRef(id) ?? []),
  }))

/**
 * Who stands behind the claims: each agency or outlet that claims go back to, those that most rest on alone first.
 * Whoever reports only that a claim is denied does not stand behind it.
 * @param claims without examples
 */
export function originRows(claims: readonly ClaimSummary[], directory: Directory): OriginRow[] {
  const { articleRef, publisher: fileOf } = directory
  const found = new Map<string, OriginRow>()
  for (const claim of claims) {
    if (claim.onlyDisputed) continue
    for (const origin of claim.origins.list) {
      if (onlyDenies(origin)) continue
      const { name, agency, articles } = origin
      const printing = articles.flatMap((id) => articleRef(id)?.publisher ?? [])
      const publisher = agency ?? printing.find((outlet) => outlet.name === name)?.id
      // an agency that only a text names has no page
      const page = publisher === undefined || fileOf(publisher) === undefined ? null : publisher
      const row = found.get(agency ?? name) ?? {
        name,
        names: originNames({ name, agency }, directory),
        publisher: page,
        isAgency: agency !== null,
        isPrinter: false,
        claims: 0,
        alone: 0,
        outlets: [],
      }
      row.publisher ??= page
      row.isAgency ||= agency !== null
      row.claims += 1
      if (restsOnOne(claim)) row.alone += 1
      row.outlets = joinById(row.outlets, printing)
      found.set(agency ?? name, row)
    }
  }
  return [...found.values()]
    .map((row) => ({ ...row, isPrinter: !row.isAgency && isPrintedBy(row) }))
    .sort(
      (a, b) =>
        Number(b.isAgency) - Number(a.isAgency) || b.alone - a.alone || b.claims - a.claims || byName(a, b),
    )
}

const isPrintedBy = ({ publisher, outlets }: OriginRow): boolean =>
  outlets.length > 0 && outlets.every(({ id }) => id === publisher)

const byName = (a: { name: string }, b: { name: string }): number => namesInOrder(a.name, b.name)

const joinById = (known: readonly PublisherRef[], more: readonly PublisherRef[]): PublisherRef[] => [
  ...new Map([...known, ...more].map((outlet) => [outlet.id, outlet])).values(),
]
