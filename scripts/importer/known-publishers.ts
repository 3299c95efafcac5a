/** Publishers and agencies: those that are known before an import, and those that it brings. */
import { isStopgap } from '../../src/model/publisher.ts'
import type { Content } from '../../src/mdx/content-folder.ts'
import { issuerOf } from '../../src/compare/lineage/credits.ts'
import { byCodeUnits } from '../../src/model/order.ts'
import { agencies, type Agency } from '../../src/text/data/agencies.ts'
import type { KnownPublisher } from './printed/publisher.ts'
import { withUnlisted } from './clean/unlisted-agencies.ts'
import { compared, type ReadArticle } from './claims/read-articles.ts'
import type { RawArticle } from './read/types.ts'
import type { ImportedPublisher } from './write/types.ts'

/** The agencies that the content names, before those that the import knows by itself. */
function knownAgencies(content: Content): Agency[] {
  const own = [...content.publishers.values()].flatMap(({ id, data }) =>
    data.type === 'agency'
      ? [
          {
            id,
            name: data.name,
            aliases: data.aliases,
            url: data.url ?? '',
            domains: data.domains,
            country: data.country ?? '',
            credits: data.credits,
          },
        ]
      : [],
  )
  return [...own, ...agencies.filter(({ id }) => own.every((one) => one.id !== id))]
}

/** The publishers of the content, and the agencies known without a file of their own. */
export function knownPublishers(content: Content): KnownPublisher[] {
  const own = [...content.publishers.values()].map(({ id, data }) => ({ id, data }))
  const rest = agencies.filter(({ id }) => own.every((one) => one.id !== id)).map(agencyPublisher)
  return [...own, ...rest]
}

const agencyPublisher = ({ id, name, aliases, url, domains, country, credits }: Agency): KnownPublisher => ({
  id,
  data: {
    name,
    aliases,
    ...(url !== '' && { url }),
    domains,
    type: 'agency',
    ...(country !== '' && { country }),
    credits,
  },
})

/** The agencies that are known, and those that the articles credit and nobody listed. */
export const creditedAgencies = (raw: readonly RawArticle[], content: Content): Agency[] =>
  withUnlisted(raw, knownAgencies(content), knownPublishers(content))

/** Whether an article is no report but the word of whoever publishes it, who is a body and no outlet. */
const isOwnWord = (article: ReadArticle): boolean => {
  const { name, type } = article.publisher.data
  return type === 'outlet' && issuerOf(compared(article), () => name) === name
}

/** Publishers and agencies that the articles name and the content does not have, or not by that name. */
export function newPublishers(
  articles: readonly ReadArticle[],
  credited: readonly Agency[],
  content: Content,
): ImportedPublisher[] {
  const wanted = new Map<string, KnownPublisher>()
  for (const { publisher } of articles) wanted.set(publisher.id, publisher)
  for (const { id, data } of articles.filter(isOwnWord).map(({ publisher }) => publisher))
    wanted.set(id, { id, data: { ...data, type: 'organisation' } })
  for (const { credit } of articles) {
    const agency = credited.find(({ id }) => id === credit?.agency)
    if (agency === undefined) continue
    const { id, data } = agencyPublisher(agency)
    const own = wanted.get(id)?.data
    wanted.set(id, { id, data: own === undefined ? data : { ...own, type: 'agency', credits: data.credits } })
  }
  return [...wanted.values()]
    .filter(({ id }) => !content.broken.publishers.has(id))
    .flatMap(({ id, data }): ImportedPublisher[] => {
      const known = content.publishers.get(id)
      if (known === undefined) return [{ id, data }]
      return known.data.name === data.name || !isStopgap(known.data) ? [] : [{ id, data, isRenamed: true }]
    })
    .sort((a, b) => byCodeUnits(a.id, b.id))
}
