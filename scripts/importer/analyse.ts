import { creditOf } from '../../src/model/reading.ts'
import { differencesOf } from '../../src/compare/differences/differences.ts'
import { lineages } from '../../src/compare/lineage/lineage.ts'
import { copiesAmong, lineageLookup, pairsWithin } from '../../src/compare/lineage/lookup.ts'
import { memberKey } from '../../src/compare/matching/claim-index.ts'
import type { ComparedCitation, Difference, Lineage } from '../../src/model/comparison.ts'
import type { Reading } from '../../src/model/reading.ts'
import { whenOf } from '../../src/text/date/dates.ts'
import type { ReadPassage } from './claims/claims.ts'
import { groupClaims } from './match/match.ts'
import { matchable } from './match/matchable.ts'
import { compared, type ReadArticle } from './claims/read-articles.ts'

/** One line of `npm run -s analyse`. */
export function readingOf(article: ReadArticle): Reading {
  const { file, title, byline, published, modified, url, language, text, reading } = article
  return {
    file,
    title,
    publisher: article.publisher.data.name,
    byline,
    published,
    modified,
    url,
    language,
    credit: article.credit === null ? null : creditOf(article.credit),
    text,
    sentences: reading.sentences,
    sentenceScores: reading.scores.map((score) => Math.round(score * 1000) / 1000),
    attributions: reading.attributions,
    claims: reading.passages.map(({ id, statement, start, end, kind, speaker, when, quantities, names }) => ({
      id,
      statement,
      start,
      end,
      kind,
      speaker,
      when,
      quantities,
      names,
    })),
    dates: reading.dates,
    problems: article.problems.map(({ rule, message, line, column }) => ({ rule, message, line, column })),
  }
}

/** A passage as the comparison sees it. */
export function citationOf(article: string, text: string, passage: ReadPassage): ComparedCitation {
  return {
    article,
    quote: { exact: passage.exact },
    speaker: passage.speaker,
    stance: passage.stance,
    when: whenOf(text, passage.when),
  }
}

/** The last line of `npm run -s analyse` for more than one article: what they say about each other. */
export type AnalysedTogether = {
  /** `opposed`: it says that what the first member says is not so. */
  matches: { members: { file: string; claim: string; opposed?: true }[] }[]
  lineage: (Omit<Lineage, 'agency'> & { agency: string | null })[]
  differences: {
    kind: Difference['kind']
    sameOrigin: boolean
    grew?: true
    values: { text: string; files: string[] }[]
  }[]
}

/** So many articles of one matter are all set beside each other: of two of them that share nothing, that they do not is told too. */
const fewOfMatter = 12

/** Articles that share claims or text, each with some other of them, where they are few. */
function ofOneMatter(sharing: readonly (readonly string[])[], known: readonly Lineage[]): string[][] {
  const holding = new Map<string, (readonly string[])[]>()
  for (const ids of [...sharing, ...known.map(({ a, b }) => [a, b])])
    for (const id of ids) {
      const own = holding.get(id) ?? []
      own.push(ids)
      holding.set(id, own)
    }
  const seen = new Set<string>()
  return [...holding.keys()].flatMap((first) => {
    if (seen.has(first)) return []
    const matter = new Set([first])
    for (const id of matter) for (const other of holding.get(id)?.flat() ?? []) matter.add(other)
    for (const id of matter) seen.add(id)
    return matter.size <= fewOfMatter ? [[...matter]] : []
  })
}

/**
 * Claims that several articles make, how the articles are related, and where they differ.
 * @param known how those that share text are related, as `readTogether` tells it
 */
export function analyseTogether(
  articles: readonly ReadArticle[],
  known: readonly Lineage[],
): AnalysedTogether {
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]))
  const file = (id: string) => fileOf.get(id) ?? id
  const passages = new Map(
    articles.flatMap((article) =>
      article.reading.passages.map(
        (passage) => [memberKey({ article: article.id, claim: passage.id }), { article, passage }] as const,
      ),
    ),
  )
  const groups = groupClaims(matchable(articles), copiesAmong(known)).filter(
    (members) => new Set(members.map((member) => member.article)).size > 1,
  )
  const own = new Map(articles.map((article) => [article.id, compared(article)]))
  const sharing = groups.map((members) => members.map(({ article }) => article))
  const related = lineages([...own.values()], pairsWithin([...sharing, ...ofOneMatter(sharing, known)]))
  const lookup = lineageLookup(related)
  const differences = groups.flatMap((members) => {
    const citations = members.flatMap((member) => {
      const found = passages.get(memberKey(member))
      return found === undefined ? [] : [citationOf(found.article.id, found.article.text, found.passage)]
    })
    return differencesOf(citations, own, lookup)
  })
  /** Whether a member says that what the statement of the first says is not so, by its own words or as it denies them. */
  const turns = (member: (typeof groups)[number][number]) =>
    member.opposed !== (passages.get(memberKey(member))?.passage.stance === 'disputes')
  return {
    matches: groups.map((members) => ({
      members: members.map((member) => ({
        file: file(member.article),
        claim: member.claim,
        ...(turns(member) !== turns(members[0]!) && { opposed: true as const }),
      })),
    })),
    lineage: related.map(({ a, b, ...rest }) => ({ a: file(a), b: file(b), ...rest })),
    differences: differences.map(({ kind, sameOrigin, grew, values }) => ({
      kind,
      sameOrigin,
      ...(grew && { grew }),
      values: values.map(({ text, articles: ids }) => ({ text, files: ids.map(file) })),
    })),
  }
}
