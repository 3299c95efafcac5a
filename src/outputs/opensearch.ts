import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { absolute, urls } from './urls.ts'
import { element, XML } from './xml.ts'

/** How browsers search the site from their own search field. https://github.com/dewitt/opensearch */
export const openSearch = (): string =>
  `${XML}${element(
    'OpenSearchDescription',
    [
      // At most 16 characters, says the specification; at most 1024 for the next.
      element('ShortName', Array.from(site.name).slice(0, 16).join('')),
      element('Description', strings.search.label.slice(0, 1024)),
      element('Url', null, {
        type: 'text/html',
        template: `${absolute(urls.search)}?q={searchTerms}`,
      }),
      element('Url', null, {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: absolute(urls.opensearch),
      }),
      element('Language', site.language),
      element('InputEncoding', 'UTF-8'),
    ],
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  )}\n`
