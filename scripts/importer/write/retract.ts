import { placeIn, type Content } from '../../../src/mdx/content-folder.ts'
import { editFrontmatter, type Edit } from '../../../src/mdx/edit.ts'
import { idNamed, type Entry } from '../../../src/mdx/entry.ts'
import { didYouMeanFile } from '../../../src/mdx/nearest.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { foldedWords } from '../../../src/text/terms/terms.ts'
import { isAnother, listedClaimants, namesOf } from '../claimants/claimants.ts'
import { listWithout } from './merge-claim.ts'
import type { Removal, Write } from './types.ts'

/** The files to write and to take away, with what the editor should know; or every reason why nothing can be. */
export type Retracting = { writes: Write[]; removals: Removal[]; notes: string[]; faults: string[] }

/** Whether an editor has written of a claim, which then goes with more than an import would make again. */
const isWrittenOf = ({ data, body }: Entry<Claim>): boolean =>
  data.status !== 'unreviewed' ||
  body.children.length > 0 ||
  data.limits !== undefined ||
  data.reply !== undefined ||
  [data.settled, data.others, data.corrections].some(({ length }) => length > 0) ||
  data.citations.some(({ note }) => note !== undefined)

/** Old addresses of a claim that say what only the citations taken out say: their places among its aliases. */
function aliasesOf({ statement, citations, aliases }: Claim, isGone: (article: string) => boolean): number[] {
  const wordsOf = (those: Claim['citations']) =>
    those.flatMap(({ quote, speaker = '' }) => foldedWords(`${quote.exact} ${speaker}`))
  const gone = new Set(wordsOf(citations.filter(({ article }) => isGone(article))))
  const left = new Set([
    ...wordsOf(citations.filter(({ article }) => !isGone(article))),
    ...foldedWords(statement),
  ])
  return [...aliases.keys()].filter((at) =>
    aliases[at]!.split('-').some((word) => gone.has(word) && !left.has(word)),
  )
}

/** The edits that take citations out of a claim, and of its claimants those who make it in none of the others, and its old addresses that say what those alone said. */
function editsOf(content: Content, { data }: Entry<Claim>, isGone: (article: string) => boolean): Edit[] {
  const { citations, claimants } = data
  const listed = listedClaimants(content)
  const speaksIn = (those: Claim['citations']) => (claimant: string) =>
    those.some(
      ({ speaker }) =>
        speaker !== undefined && namesOf(claimant, listed).some((name) => !isAnother(name, [speaker])),
    )
  const [spoke, speaks] = [
    speaksIn(citations.filter(({ article }) => isGone(article))),
    speaksIn(citations.filter(({ article }) => !isGone(article))),
  ]
  const places = (isOne: (at: number) => boolean, length: number) =>
    Array.from({ length }, (_, at) => at).filter(isOne)
  return [
    ...listWithout(
      'claimants',
      places((at) => spoke(claimants[at]!) && !speaks(claimants[at]!), claimants.length),
      claimants.length,
    ),
    ...listWithout(
      'citations',
      places((at) => isGone(citations[at]!.article), citations.length),
      citations.length,
    ),
    ...listWithout('aliases', aliasesOf(data, isGone), data.aliases.length),
  ]
}

/**
 * Articles taken down, with all that rests on them: their files, what claims cite of them, and the claims that cite nobody else. An article
 * whose file is gone already is named by what cites it.
 * @param names ids, files or pages of articles
 */
export function retractArticles(content: Content, names: readonly string[]): Retracting {
  const ids = new Set(names.map(idNamed))
  const claims = [...content.claims.values()]
  const cited = new Set(claims.flatMap(({ data }) => data.citations.map(({ article }) => article)))
  const unknown = [...ids].filter(
    (id) => !content.articles.has(id) && !content.broken.articles.has(id) && !cited.has(id),
  )
  // What a file with errors says nobody knows, but where it does not have the name it cites nothing of it.
  const [mayCite, unread] = [true, false].map((named) =>
    [...content.broken.claims].filter(
      ([, source]) => [...ids].some((id) => source === null || source.includes(id)) === named,
    ),
  ) as [[string, string | null][], [string, string | null][]]
  const faults = [
    ...unknown.map(
      (id) =>
        `There is no article “${id}” in ${placeIn(content, 'articles/')}, and no claim cites it.${didYouMeanFile(id, content.articles.keys())}`,
    ),
    ...[...ids]
      .filter((id) => content.broken.articles.has(id))
      .map((id) => `The article “${id}” has errors; delete its file, and run the command again.`),
    ...[...mayCite].map(
      ([id]) => `The claim “${id}” has errors, and names it; mend it first (npm run check shows them).`,
    ),
  ]
  if (faults.length > 0) return { writes: [], removals: [], notes: [], faults }

  const isGone = (article: string) => ids.has(article)
  const citing = claims.filter(({ data }) => data.citations.some(({ article }) => isGone(article)))
  const [only, others] = [true, false].map((alone) =>
    citing.filter(({ data }) => data.citations.every(({ article }) => isGone(article)) === alone),
  ) as [Entry<Claim>[], Entry<Claim>[]]
  const lost = new Set(only.map(({ id }) => id))
  const writes = claims.flatMap((entry): Write[] => {
    if (lost.has(entry.id)) return []
    const { distinct } = entry.data
    const told = distinct.flatMap((slug, at) => (lost.has(slug) ? [at] : []))
    const edits = [
      ...(others.includes(entry) ? editsOf(content, entry, isGone) : []),
      ...listWithout('distinct', told, distinct.length),
    ]
    if (edits.length === 0) return []
    return [
      {
        collection: 'claims',
        file: entry.file,
        before: entry.source,
        after: editFrontmatter(entry.source, edits),
      },
    ]
  })
  const articles = [...ids].flatMap((id) => content.articles.get(id) ?? [])
  const named = (entries: readonly { file: string }[]) => entries.map(({ file }) => `\n  ${file}`).join('')
  const [begun, untouched] = [only.filter(isWrittenOf), only.filter((one) => !isWrittenOf(one))]
  const left = [...content.articles.values()]
    .filter(({ id }) => !ids.has(id))
    .flatMap(({ data }) => [data.publisher, data.credit?.agency])
  const silent = [...new Set(articles.map(({ data }) => data.publisher))]
    .filter((id) => !left.includes(id))
    .flatMap((id) => content.publishers.get(id) ?? [])
  const addresses = others.flatMap(({ data }) => aliasesOf(data, isGone).map((at) => data.aliases[at]!))
  const quoting = claims.filter(
    ({ id, source }) =>
      !lost.has(id) &&
      [...ids].some((one) =>
        [`article="${one}"`, `/articles/${one}/`, `/articles/${one})`].some((words) =>
          source.includes(words),
        ),
      ),
  )
  return {
    writes,
    removals: [...articles, ...only].map(({ file, source }) => ({ file, before: source })),
    notes: [
      ...[...ids]
        .filter((id) => !content.articles.has(id))
        .map(
          (id) =>
            `The file of ${id} is gone already, and with it what its source was: take that out of ${placeIn(content, 'inbox/')} too, else the next import makes all anew.`,
        ),
      ...(untouched.length === 0 ? [] : [`These go, as nobody else is cited for them:${named(untouched)}`]),
      ...(begun.length === 0
        ? []
        : [
            `These go though an editor had reviewed or written of them, as nobody else is cited for them; the history of the files, where git keeps one, has what was written:${named(begun)}`,
          ]),
      ...(others.length === 0
        ? []
        : [
            `These stay without their citation of it, as others are cited too; read whether their statements and addresses still hold in the words of those, and say under \`corrections\` what changed:${named(others)}`,
          ]),
      ...(addresses.length === 0
        ? []
        : [
            `These old addresses of theirs go too, as they say what it alone said: ${addresses.map((one) => `“${one}”`).join(', ')}.`,
          ]),
      ...(lost.size + addresses.length === 0
        ? []
        : [
            'The pages of what is taken away are gone with the next build, and no list of corrections names them: who follows an old link finds no page. Where readers should know, say it on a page of your own.',
          ]),
      ...(silent.length === 0
        ? []
        : [
            `No article is left of these outlets, whose pages stay; delete the files if you do not want them:${named(silent)}`,
          ]),
      ...(unread.length === 0
        ? []
        : [
            `Left as they are, as they have errors and do not name it: ${unread.map(([id]) => `“${id}”`).join(', ')}.`,
          ]),
      ...(quoting.length === 0
        ? []
        : [
            `Their text still has a <Quote> of it or a link to it, which stops the build: take it out:${named(quoting)}`,
          ]),
    ],
    faults: [],
  }
}
