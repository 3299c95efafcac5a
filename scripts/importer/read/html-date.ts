import type { PageFacts } from './html-metadata.ts'
import { fold, textOf, type MarkupElement } from './markup.ts'

const names = {
  published: [
    'article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'date_published',
    'pubdate',
    'publishdate',
    'publish_date',
    'publish-date',
    'publication_date',
    'published_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dc.date.created',
    'dc.date',
    'dcterms.date',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'originalpublicationdate',
    'article.published',
    'cxenseparse:recs:publishtime',
    'pub_date',
    'ptime',
    'displaydate',
    'date',
    'datecreated',
    'article:publish_date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'utime',
    'article:updated',
    'updated_time',
    'revised',
    'modified',
  ],
}
const properties = { published: /\b(datePublished|dateCreated|uploadDate)\b/i, modified: /\bdateModified\b/i }

const hasYear = /\b(19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b/
const months = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)\\p{L}*'
const printedDate = new RegExp(
  `(\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+(Z|[+-]\\d{2}:?\\d{2})?)?|${months}\\.? \\d{1,2}(st|nd|rd|th)?,? \\d{4}|\\d{1,2}(st|nd|rd|th)?\\.?[ -](of )?${months}\\.?,?[ -]\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}/\\d{1,2}/\\d{1,2})`,
  'iu',
)

function isUsable(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && hasYear.test(text) && text.length < 80
}

/** Whether an element lies where a page speaks of other articles or of its readers. */
function isElsewhere(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent)
    if (
      at.name !== 'body' &&
      at.name !== 'html' &&
      /comment|related|sidebar|teaser|recommend|footer|popular|trending|latest|most-read|widget/i.test(
        `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`,
      )
    )
      return true
  return false
}

function markedDate(facts: PageFacts, which: 'published' | 'modified'): string | null {
  for (const element of facts.elements) {
    const { attributes } = element
    if (!properties[which].test(attributes['itemprop'] ?? '') || isElsewhere(element)) continue
    const value = attributes['content'] ?? attributes['datetime'] ?? fold(textOf(element, 400))
    if (isUsable(value)) return value.trim()
  }
  return null
}

/** The date of the first `time` element, or of the first element named for a date, that is about this article. */
function printedDateOf(facts: PageFacts): string | null {
  const times = facts.elements.filter((element) => element.name === 'time' && !isElsewhere(element))
  const isUpdate = (element: MarkupElement) =>
    /updat|modif/i.test(`${element.attributes['class'] ?? ''} ${textOf(element, 400)}`)
  for (const element of [...times.filter((one) => !isUpdate(one)), ...times]) {
    for (const value of [element.attributes['datetime'], fold(textOf(element, 400)).match(printedDate)?.[0]])
      if (isUsable(value)) return value.trim()
  }
  for (const element of facts.elements) {
    const named = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`
    if (
      !/(^|[\s_-])(date|pub-?date|published|publish|posted|post-?date|entry-?date|timestamp|time|dateline|meta|byline|info)($|[\s_-])/i.test(
        named.replace(/([a-z])([A-Z])/g, '$1-$2'),
      ) ||
      isElsewhere(element)
    )
      continue
    const text = fold(textOf(element, 400))
    const found = text.length < 300 ? printedDate.exec(text)?.[0] : undefined
    if (isUsable(found)) return found
  }
  return null
}

function dateOfAddress(url: string | null): string | null {
  const found = /[/-]((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\D|$)/.exec(url ?? '')
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`
}

/** When the page says it was published or last changed, as it writes it. */
export function dateOf(facts: PageFacts, which: 'published' | 'modified', url: string | null): string | null {
  const metas = names[which].map((name) => facts.meta.get(name)?.find((value) => isUsable(value)))
  const candidates = [facts.described?.[which], ...metas, markedDate(facts, which)]
  const found = candidates.find((value) => isUsable(value))
  if (found !== undefined && found !== null) return found.trim()
  if (which === 'modified') return null
  return printedDateOf(facts) ?? dateOfAddress(url)
}
