import { readContent } from '../src/mdx/content-folder.ts'
import { contentOption, inContent, needContent } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { applyWrites } from './importer/write/apply.ts'
import { retractArticles } from './importer/write/retract.ts'
import { sourcesOf } from './importer/write/sources.ts'

const usage = `npm run retract -- ARTICLE… [OPTIONS]

Takes articles down, with all that rests on them: their files, their sources in ${inContent('inbox/')}, what claims cite of them, and the
claims that cite nobody else. Names every file, and those of which an editor had written. Articles are named by their files or their
addresses: “gazette-dam-bursts” is ${inContent('articles/gazette-dam-bursts.mdx')}. One whose file is deleted already may be named too.

  --dry-run       say what would be changed, and change nothing
  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)`

const { values, positionals } = readOptions(
  usage,
  { 'dry-run': { type: 'boolean', default: false }, ...contentOption },
  { words: true },
)
if (positionals.length === 0) {
  console.error(`Name the articles that are to be taken down.\n\n${usage}`)
  process.exit(2)
}

needContent(values.content)
const content = await readContent(values.content)
const { writes, removals, notes, faults } = retractArticles(content, positionals)
const sources = faults.length > 0 ? { removals: [], notes: [] } : await sourcesOf(content, removals)
for (const line of [...faults, ...notes, ...sources.notes]) console.error(line)
if (faults.length > 0) {
  console.error('Nothing was changed.')
  process.exitCode = 1
} else {
  const gone = [...removals, ...sources.removals]
  if (!values['dry-run']) await applyWrites(writes, gone)
  const would = values['dry-run'] ? 'would be ' : ''
  for (const { file } of writes) console.log(`${would}changed: ${file}`)
  for (const { file } of gone) console.log(`${would}deleted: ${file}`)
  console.error(
    values['dry-run']
      ? 'Nothing was changed, as --dry-run asks.'
      : 'Build the site anew to take it down there, too.',
  )
}
