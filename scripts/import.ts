import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { site } from '../src/site.ts'
import { readContent } from '../src/mdx/content-folder.ts'
import { inFolder } from '../src/mdx/join-command.ts'
import { didYouMean } from '../src/mdx/nearest.ts'
import { callerPath } from './cli/caller-path.ts'
import { contentOption, inContent, refuseFile } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { countProblems, problemReport } from '../src/model/problem.ts'
import { progressLine } from './cli/progress.ts'
import { rememberingReader } from './importer/claims/read-articles.ts'
import { collect } from './importer/read/collect.ts'
import { importArticles } from './importer/import.ts'
import { explain, summary } from './importer/report.ts'
import { applyWrites } from './importer/write/apply.ts'
import { changedClaims } from './importer/write/changed-claims.ts'
import { takeAwayLeft } from './importer/write/left.ts'
import { reviewsOutdated } from './importer/write/reviewed.ts'
import { soundImport } from './importer/sound.ts'
import { staleCitations } from './importer/write/stale.ts'

const { values, positionals } = readOptions(
  `npm run import -- [FILES…] [OPTIONS]

Reads articles and writes them, and a page for every claim, under ${inContent('./')}. Without FILES: what lies in ${inContent('inbox/')}.
FILES are files, folders, addresses (https://…) or - for standard input: text, Markdown, HTML, MHTML, e-mail, JSON,
NITF, NewsML-G2, feeds.
What an editor changed stays as it is; a claim or citation that an editor deleted is not made again while its article’s
file is there. An article whose file was deleted is new, with its claims, while its source is given: take that away too.
Importing twice changes nothing.

  --publisher ID     who published these articles, where they do not say it themselves (an id of ${inContent('publishers/')})
  --topic ID         a topic for the new claims (an id of ${inContent('topics/')}); may be given more than once
  --content DIR      the content folder (content, or what PLUMBLINE_CONTENT names)
  --reread           read articles again whose source has not changed, as a newer version may read them better
  --dry-run          say what would be written, and write nothing
  --explain          list every claim with its claimant, and every sentence left out with the reason
  --allow-loopback   let addresses point at this machine, for tests`,
  {
    publisher: { type: 'string' },
    topic: { type: 'string', multiple: true },
    ...contentOption,
    reread: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    'allow-loopback': { type: 'boolean', default: false },
  },
  { words: true },
)

const folder = values.content
const inbox = join(folder, 'inbox')
const inputs =
  positionals.length > 0 ? positionals.map((path) => callerPath(path)) : existsSync(inbox) ? [inbox] : []
const say = (text: string) => console.error(text)

refuseFile(folder)
if (!existsSync(folder)) {
  say(
    `There is no folder “${folder}”. Make it, or name the content folder with --content DIR or PLUMBLINE_CONTENT.`,
  )
  process.exit(2)
}
const content = await readContent(folder)
const unknownId = (what: 'publisher' | 'topic', id: string): string[] => {
  const known = [...content[`${what}s`].keys()]
  return known.includes(id)
    ? []
    : [
        `There is no ${what} “${id}”.${didYouMean(id, known)} Known: ${known.join(', ') || 'none'}. Add one with: npm run new -- ${what} "Name"${inFolder(folder)}`,
      ]
}
const unknown = [
  ...(values.publisher === undefined ? [] : unknownId('publisher', values.publisher)),
  ...(values.topic ?? []).flatMap((id) => unknownId('topic', id)),
]
// Into a folder without content the first of it is imported.
const broken = content.problems.filter(
  ({ severity, rule }) => severity === 'error' && rule !== 'content-missing',
)
if (broken.length > 0) {
  problemReport(broken).forEach(say)
  say(
    `\nNothing was imported: the content has ${countProblems(broken)}. Mend that first, so that no editor’s work is overlooked.`,
  )
  process.exitCode = 1
} else if (unknown.length > 0) {
  unknown.forEach(say)
  process.exitCode = 2
} else if (inputs.length === 0) {
  say(
    `There is nothing to import: the folder “${inbox}” is not there. Put articles into it, or name files: npm run import -- FILE…`,
  )
} else {
  const left = values['dry-run'] ? 0 : await takeAwayLeft(folder)
  if (left > 0)
    say(
      `${left} hidden ${left === 1 ? 'file' : 'files'} of an import that was stopped ${left === 1 ? 'is' : 'are'} taken away.`,
    )
  const collected = await collect(inputs, {
    contact: site.url,
    content: folder,
    named: positionals.length > 0,
    allowLoopback: values['allow-loopback'],
    onProgress: ({ file, done, total }) => progressLine(`Reading ${done + 1} of ${total}: ${file}`),
  })
  progressLine('')
  const options = {
    publisher: values.publisher,
    topics: values.topic ?? [],
    reread: values.reread,
    reader: rememberingReader(),
  }
  const { imported, writes, leftOut } = soundImport(collected.articles, content, options, folder)
  const unread = [...collected.problems, ...leftOut]
  const problems = [
    ...unread,
    ...imported.problems,
    ...staleCitations(content, imported),
    ...changedClaims(content, writes),
    ...reviewsOutdated(content, imported),
  ]
  problemReport(problems).forEach(say)
  // What was read before is explained too: it is how one asks why a sentence made no claim.
  if (values.explain)
    console.log(explain(importArticles(collected.articles, content, { ...options, reread: true })))
  try {
    if (!values['dry-run']) await applyWrites(writes)
  } catch (error) {
    say(`\n${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
  say(summary(imported, writes, { dryRun: values['dry-run'], unread, explained: values.explain }))
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
}
