import { join, relative, sep } from 'node:path'
import { foldSpace } from '../../../src/mdx/article-text.ts'
import { placeIn, type Content } from '../../../src/mdx/content-folder.ts'
import { idOf } from '../../../src/mdx/entry.ts'
import { inFolder } from '../../../src/mdx/join-command.ts'
import { misquoted, shortened } from '../../../src/mdx/misquoted.ts'
import { didYouMean, didYouMeanFile } from '../../../src/mdx/nearest.ts'
import { quoteAt, quoteSpans } from '../../../src/mdx/quotes.ts'
import { serialiseFile } from '../../../src/mdx/serialise.ts'
import { statementKey } from '../../../src/mdx/statement-key.ts'
import { readingOf } from '../../../src/compare/words/reading-of.ts'
import { claimSchema } from '../../../src/model/claim.ts'
import { isRead } from '../../../src/text/words/language.ts'
import { claimantName, listedClaimants } from '../claimants/claimants.ts'
import { claimSlug } from './compose.ts'
import type { When } from '../../../src/model/date.ts'
import type { Write } from './types.ts'

/** A claim as somebody asks for it on the command line. */
export type ClaimWanted = {
  statement: string
  /** `article` is an id, or the path of an article’s file. */
  cites: readonly { article: string; words: string }[]
  /** Ids of claimants, or names. */
  claimants: readonly string[]
  topics: readonly string[]
}

/** A file to make, with what its maker should know of it; or every reason why it cannot be made. */
export type NewFile =
  { write: Write; notes: string[]; faults: [] } | { write: null; notes: []; faults: string[] }

type CitationMade = {
  citation?: object
  /** Who says so in the words cited, by the article’s reading. */
  claimant?: string
  /** The times that the words cited tell, as the article was read. */
  when?: When[]
  notes?: string[]
  fault?: string
}

/** @param claimant the only one that is asked for: who speaks, where the article’s reading tells nobody */
function citationOf(
  content: Content,
  { article: named, words }: ClaimWanted['cites'][number],
  claimant: string | null,
): CitationMade {
  const id = idOf(named)
  const article = content.articles.get(id)
  if (content.broken.articles.has(id))
    return { fault: `The article “${id}” has errors; mend it first (npm run check shows them).` }
  if (!article) {
    const guess = didYouMeanFile(id, content.articles.keys())
    return {
      fault: `There is no article “${id}” in ${placeIn(content, 'articles/')}.${guess} Import it first: npm run import -- FILE`,
    }
  }
  const exact = words.trim()
  const [first, ...more] = quoteSpans(article.text, { exact })
  if (!first) {
    const { message, fix } = misquoted(article, exact)
    return { fault: `${message} ${fix}` }
  }
  const quote = quoteAt(article.text, first)
  const passage = readingOf(exact, article.data.claims)
  const isPart = passage !== undefined && passage.quote.exact !== exact
  const speaker = passage?.speaker?.name ?? claimant
  return {
    citation: {
      article: id,
      ...(passage !== undefined && !isPart && { passage: passage.id }),
      quote,
      ...(speaker !== null && {
        speaker,
        stance: passage?.speaker === undefined ? 'asserts' : passage.stance,
      }),
    },
    ...(passage?.speaker !== undefined && passage.stance === 'asserts' && { claimant: passage.speaker.name }),
    when: passage?.when.filter(({ text }) => exact.includes(text)) ?? [],
    notes: [
      ...(speaker === null && passage === undefined && !isRead(article.data.language)
        ? [
            `Who says “${shortened(exact)}” in “${id}” is not read, as its language (${article.data.language}) is not: its page will say that the outlet says so itself. If it quotes somebody, name him in \`claimants\` and as \`speaker\` of this citation, with \`stance: asserts\`, or begin anew with --claimant "Name".`,
          ]
        : []),
      ...(more.length > 0
        ? [
            `“${exact}” stands ${more.length + 1} times in “${id}”; the first is cited. To mean another, change \`prefix\` and \`suffix\`.`,
          ]
        : []),
      ...(isPart && passage.speaker !== undefined
        ? [
            `“${exact}” is a part of what ${passage.speaker.name} ${passage.stance === 'disputes' ? 'disputes' : 'says'} in “${id}”: “${shortened(passage.quote.exact)}”. \`speaker\` and \`stance\` are written so.`,
          ]
        : []),
    ],
  }
}

function sameStatement(content: Content, statement: string): string[] {
  const twin = [...content.claims.values()].find(
    ({ data }) => statementKey(data.statement) === statementKey(statement),
  )
  return twin ? [`${twin.file} makes that statement already; add the citation there.`] : []
}

/**
 * A claim file that is valid and new: never one that is there already.
 * @param folder the content folder
 */
export function newClaim(content: Content, wanted: ClaimWanted, folder: string): NewFile {
  const statement = foldSpace(wanted.statement)
  const claimants = listedClaimants(content)
  const claimedBy = wanted.claimants.map((name) =>
    claimants.has(name) ? name : claimantName(name, claimants),
  )
  const [only = null, another] = claimedBy
  const made = wanted.cites.map((cite) => citationOf(content, cite, another === undefined ? only : null))
  const faults = [
    ...(statement === '' ? ['The statement is empty: write what is claimed, in one sentence.'] : []),
    ...(made.length === 0 ? ['A claim needs a citation: --cite ARTICLE "exact words".'] : []),
    ...(wanted.claimants.some((name) => name.trim() === '')
      ? ['A claimant has no name: --claimant "Ann Lee".']
      : []),
    ...made.flatMap(({ fault }) => fault ?? []),
    ...wanted.topics
      .filter((topic) => !content.topics.has(topic))
      .map(
        (topic) =>
          `There is no topic “${topic}”.${didYouMean(topic, content.topics.keys())} Make it with: npm run new -- topic "Name"${inFolder(content.folder)}`,
      ),
    ...sameStatement(content, statement),
  ]
  if (faults.length > 0) return { write: null, notes: [], faults }

  const speaking = made.flatMap(({ claimant }) =>
    claimant === undefined ? [] : claimantName(claimant, claimants),
  )
  const times = made.flatMap(({ when = [] }) => when)
  const data = {
    statement,
    claimants: claimedBy.length > 0 ? claimedBy : [...new Set(speaking)],
    when: [...new Map(times.map((when) => [when.value, when])).values()],
    topics: wanted.topics,
    citations: made.map(({ citation }) => citation),
  }
  const taken = new Set([
    ...content.claims.keys(),
    ...content.broken.claims.keys(),
    ...[...content.claims.values()].flatMap((claim) => claim.data.aliases),
  ])
  const slug = claimSlug(statement, (id) => taken.has(id))
  const file = relative(process.cwd(), join(folder, 'claims', `${slug}.mdx`))
    .split(sep)
    .join('/')
  const after = serialiseFile(claimSchema, claimSchema.parse(data))
  return {
    write: { collection: 'claims', file, before: null, after },
    notes: made.flatMap(({ notes }) => notes ?? []),
    faults: [],
  }
}
