import { idOf } from '../../src/mdx/entry.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Imported } from './import.ts'
import type { ReadArticle } from './claims/read-articles.ts'
import type { Write } from './write/types.ts'

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** So many lines of one kind are read at a glance; the others are counted. */
const mostListed = 10

function listed(lines: readonly string[]): string[] {
  const rest = lines.length - mostListed
  return [...lines.slice(0, mostListed), ...(rest > 0 ? [`and ${rest} more`] : [])].map((line) => `  ${line}`)
}

/** What an import did, in a few lines. */
export function summary(
  imported: Imported,
  writes: readonly Write[],
  { dryRun, unread, explained = false }: { dryRun: boolean; unread: readonly Problem[]; explained?: boolean },
): string {
  // One whose file an editor deleted is new again: nothing else remembers it.
  const added = new Set(
    writes.flatMap(({ collection, file, before }) =>
      collection === 'articles' && before === null ? [idOf(file)] : [],
    ),
  )
  const lines = imported.read.map(
    ({ file, id, reading }) =>
      `${file}: ${count(reading.passages.length, 'passage')} with a claim, ${count(reading.leftOut.length, 'sentence')} without one → ${added.has(id) ? 'new: ' : ''}${id}`,
  )
  const passages = imported.read.reduce((sum, { reading }) => sum + reading.passages.length, 0)
  const making = `${count(passages, 'passage')} ${passages === 1 ? 'makes' : 'make'} ${count(imported.claims.length, 'claim')}`
  const pages = imported.claims.length === 1 ? 'a page of its own' : 'a page each'
  const made = `${count(imported.read.length, 'article')} read: ${passages === 0 ? 'no passage makes a claim' : `${making}, ${pages}`}`
  const written =
    writes.length === 0
      ? 'nothing has changed'
      : `${count(writes.length, 'file')} ${dryRun ? 'would be written' : 'written'}`
  const files = writes.map(({ file, before }) => `${before === null ? 'new' : 'changed'}: ${file}`)
  const unreadable = new Set(unread.filter(({ severity }) => severity === 'error').map(({ file }) => file))
  const failed = unreadable.size === 0 ? '' : `${count(unreadable.size, 'source')} could not be read; `
  const leftOut = imported.read.reduce((sum, { reading }) => sum + reading.leftOut.length, 0)
  const again =
    imported.asBefore.length === 0
      ? []
      : [
          `${count(imported.asBefore.length, 'source')} read before and unchanged since, so nothing is added (with \`--reread\`, all is read anew):`,
          ...listed(imported.asBefore.map(({ file, id }) => `${file} → ${id}`)),
        ]
  const hint =
    leftOut === 0 || explained
      ? []
      : [`\`--explain\` shows the ${count(leftOut, 'sentence')} without a claim, and why.`]
  const nothing = imported.asBefore.length > 0 ? '' : 'no article was read; '
  const did = imported.read.length === 0 ? nothing : `${made}; `
  return [
    ...lines,
    ...again,
    `${did}${failed}${written}${files.length > 0 ? ':' : '.'}`,
    ...listed(files),
    ...hint,
  ].join('\n')
}

/** Every claim with its claimant and citations, every sentence left out and why, everything set aside as furniture. */
export function explain(imported: Imported): string {
  const claims = imported.claims.map(({ slug, data }) => {
    const own = data.claimants.length === 0 || data.citations.some(({ stance }) => stance === 'reports')
    const claimants = [...(own ? ['the outlets themselves'] : []), ...data.claimants].join(', ')
    const citations = data.citations.map(
      ({ article, stance, speaker }) =>
        `    ${article}: ${stance}${speaker === undefined ? '' : `, ${speaker}`}`,
    )
    return [
      `- ${data.statement}`,
      `  claimant: ${claimants}; kind: ${data.kind}; ${slug}`,
      ...citations,
    ].join('\n')
  })
  return [`${count(claims.length, 'claim')}:`, ...claims, ...imported.read.flatMap(leftOut)].join('\n')
}

/** What a line that is none of the text was taken for, in words. */
const takenFor: Record<ReadArticle['leftOut'][number]['what'], string> = {
  outlet: 'the name of the outlet',
  caption: 'the caption of a picture',
  'photo credit': 'the credit of a picture',
  'related link': 'a link to another story',
  promotion: 'a promotion',
  label: 'a label of the page or the story',
  'date line': 'the date of publication',
  dateline: 'the place and agency before the text',
  byline: 'the by-line',
  footer: 'the address or the foot of the page',
  'credit line': 'the credit of an agency',
  'post of nobody known': 'a post that the page shows, and that nobody signs',
}

function leftOut({ file, title, text, reading, leftOut: furniture }: ReadArticle): string[] {
  const sentences = reading.leftOut.map(({ start, end, why }) => `  “${text.slice(start, end)}” — ${why}`)
  const blocks = furniture.map(
    ({ what, text: words, line }) =>
      `  line ${line}, taken for ${words === title ? 'the headline' : takenFor[what]}: ${words}`,
  )
  const lines = [...sentences, ...blocks]
  return lines.length === 0 ? [] : [`Left out of ${file}:`, ...lines]
}
