import { articlesOf, type Item } from './items.ts'
import {
  childrenNamed,
  elementsOf,
  find,
  findAll,
  fold,
  isNamed,
  parseMarkup,
  positionsOf,
  textOf,
  type MarkupElement,
  type PositionOf,
} from './markup.ts'
import { extendedDate, nitfArticle, nitfBlocks } from './nitf.ts'
import { problemOf, Unreadable, xmlProblems } from './problems.ts'
import { blocksOfField } from './prose.ts'
import type { Block, Reader } from './types.ts'

function textsIn(element: MarkupElement | undefined, ...names: string[]): string[] {
  if (element === undefined) return []
  return names
    .flatMap((name) => findAll(element, name).map((one) => fold(textOf(one))))
    .filter((text) => text !== '')
}

/** Names of parties: their `name` elements, or the literal they are given by. */
function partiesIn(element: MarkupElement | undefined, name: string): string[] {
  if (element === undefined) return []
  return findAll(element, name).flatMap((party) => {
    const named = textsIn(party, 'name')
    const literal = party.attributes['literal']
    return named.length > 0 ? named.slice(0, 1) : literal === undefined ? [] : [literal]
  })
}

/** What follows the scheme in the codes of parties, where a code is all that is given: `nprov:AFP`. */
function codesIn(element: MarkupElement | undefined, name: string): string[] {
  if (element === undefined) return []
  return findAll(element, name).flatMap((party) => {
    const code = party.attributes['qcode']?.split(':').at(-1)
    return code === undefined || party.children.length > 0 ? [] : [code]
  })
}

/** The text of a news item: NITF or XHTML within `inlineXML`, or plain text within `inlineData`. */
function contentOf(item: MarkupElement, positionOf: PositionOf): { blocks: Block[]; nitf: Item | null } {
  const content = find(item, 'contentSet')
  if (content === undefined) return { blocks: [], nitf: null }
  const nitf = find(content, 'nitf')
  if (nitf !== undefined) {
    const read = nitfArticle(nitf, positionOf)
    return { blocks: read.blocks, nitf: read }
  }
  const inline = childrenNamed(content, 'inlineXML')[0]
  const body = inline === undefined ? undefined : (find(inline, 'body') ?? inline)
  if (body !== undefined) return { blocks: nitfBlocks(body, positionOf), nitf: null }
  const data = childrenNamed(content, 'inlineData')[0]
  return { blocks: data === undefined ? [] : blocksOfField(textOf(data), ''), nitf: null }
}

function readItem(item: MarkupElement, positionOf: PositionOf): Item {
  const itemMeta = find(item, 'itemMeta')
  const contentMeta = find(item, 'contentMeta')
  const rights = find(item, 'rightsInfo')
  const { blocks, nitf } = contentOf(item, positionOf)
  const first = <T>(list: readonly T[]): T | null => list[0] ?? null
  const bylines = textsIn(contentMeta, 'by')
  const created =
    first(textsIn(contentMeta, 'contentCreated')) ??
    first(textsIn(itemMeta, 'firstCreated', 'embargoed', 'versionCreated'))
  const modified =
    first(textsIn(contentMeta, 'contentModified')) ?? first(textsIn(itemMeta, 'versionCreated'))
  const links = [...elementsOf(item)].filter((one) => isNamed(one, 'link') || isNamed(one, 'altId'))
  const address = links
    .filter(
      (one) => isNamed(one, 'altId') || /canonical|alternate|permalink/i.test(one.attributes['rel'] ?? ''),
    )
    .map((one) => one.attributes['href'] ?? fold(textOf(one)))
    .find((one) => /^https?:\/\//.test(one))
  const languages =
    contentMeta === undefined ? [] : findAll(contentMeta, 'language').map((one) => one.attributes['tag'])
  return {
    title: first(textsIn(contentMeta, 'headline')) ?? nitf?.title ?? first(textsIn(itemMeta, 'title')),
    bylines:
      bylines.length > 0
        ? bylines
        : nitf !== null && nitf.bylines.length > 0
          ? nitf.bylines
          : partiesIn(contentMeta, 'creator'),
    published: created === null ? (nitf?.published ?? null) : extendedDate(created),
    modified: modified === null || modified === created ? null : extendedDate(modified),
    url: address ?? nitf?.url ?? null,
    publisher:
      first(partiesIn(itemMeta, 'provider')) ?? itemMeta?.attributes['provider'] ?? nitf?.publisher ?? null,
    language:
      languages.find((one) => one !== undefined) ?? item.attributes['xml:lang'] ?? nitf?.language ?? null,
    credits: [
      ...new Set([
        ...textsIn(contentMeta, 'creditline', 'dateline'),
        ...partiesIn(contentMeta, 'infoSource'),
        ...codesIn(contentMeta, 'infoSource'),
        ...partiesIn(contentMeta, 'contributor'),
        ...partiesIn(rights, 'copyrightHolder'),
        ...textsIn(rights, 'copyrightNotice'),
        ...(nitf?.credits ?? []),
      ]),
    ],
    blocks,
  }
}

/** IPTC NewsML-G2: every news item of a message that carries text. */
export const newsmlReader: Reader = {
  name: 'newsml',
  recognise: (text) => (/<(\w+:)?(newsMessage|newsItem|packageItem)\b/.test(text.slice(0, 6000)) ? 1 : 0),
  read(text, source) {
    const markup = parseMarkup(text, 'xml')
    const items = [...elementsOf(markup.root)].filter((one) => isNamed(one, 'newsItem'))
    const positionOf = positionsOf(text)
    const articles = items
      .map((item) => readItem(item, positionOf))
      .filter((one, _, all) => one.blocks.length > 0 || all.length === 1)
    if (articles.length === 0) {
      const message = 'the NewsML message holds no news item with text; packages and pictures are not read'
      throw new Unreadable(
        problemOf(
          source.file,
          'newsml-without-article',
          'error',
          message,
          'give a message with inlineXML or inlineData',
        ),
      )
    }
    const found = articlesOf(articles, source)
    found[0]?.problems.push(...xmlProblems(source.file, positionOf, markup))
    return found
  },
}
