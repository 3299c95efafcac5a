import type {
  Dataset,
  NewsMediaOrganization,
  Organization,
  WebSite,
  WithActionConstraints,
  SearchActionLeaf,
} from 'schema-dts'
import { pageAddress } from '../collections/content-folder.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { absolute, urls } from './urls.ts'

/** One name for the organisation on every page, so that machines join what each says of it. */
const organisationId = `${absolute(urls.home)}#organisation`

const policy = <Name extends string>(name: Name, address: string | null): { [K in Name]?: string } =>
  (address === null ? {} : { [name]: absolute(address) }) as { [K in Name]?: string }

const shared = {
  '@id': organisationId,
  name: site.organisation.name,
  url: site.organisation.url ?? absolute(urls.home),
  ...policy('correctionsPolicy', pageAddress(site.policies.corrections)),
  ...policy('ownershipFundingInfo', pageAddress(site.policies.funding)),
}

/** Who reviews the claims: an organisation, as search engines expect of an author. */
export const organisation: Organization = { '@type': 'Organization', ...shared }

/** The same as a newsroom; only such a one can publish how it checks facts. */
const newsroom: NewsMediaOrganization = {
  '@type': 'NewsMediaOrganization',
  ...shared,
  ...policy('verificationFactCheckingPolicy', pageAddress(site.policies.methodology)),
  ...(site.organisation.email !== null && { email: site.organisation.email }),
}

/** https://schema.org/docs/actions.html#part-4 */
const search: WithActionConstraints<SearchActionLeaf> = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${absolute(urls.search)}?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
}

/** The site as a whole: on the home page. */
export const website = (): WebSite => ({
  '@type': 'WebSite',
  '@id': `${absolute(urls.home)}#website`,
  name: site.name,
  url: absolute(urls.home),
  description: site.description,
  inLanguage: site.language,
  publisher: newsroom,
  potentialAction: search,
})

/** What the files of the data page are, by their endings. */
const formats: readonly (readonly [string, string])[] = [
  ['.ndjson', 'application/x-ndjson'],
  ['.csv', 'text/csv'],
  ['claimreview.json', 'application/ld+json'],
]

/** The data that the site offers: on the data page. */
export const dataset = (): Dataset => ({
  '@type': 'Dataset',
  name: `${site.name}${strings.colon} ${strings.data.title}`,
  description: `${site.description} ${strings.data.note}`,
  url: absolute(urls.data),
  inLanguage: site.language,
  isAccessibleForFree: true,
  creator: newsroom,
  distribution: Object.entries(strings.data.files).flatMap(([name, description]) => {
    const encodingFormat = formats.find(([ending]) => name.endsWith(ending))?.[1]
    if (encodingFormat === undefined) return []
    return [
      {
        '@type': 'DataDownload' as const,
        name,
        description,
        contentUrl: absolute(urls.dataFile(name)),
        encodingFormat,
      },
    ]
  }),
})
