import { readContent } from '../src/mdx/content-folder.ts'
import { didYouMean } from '../src/mdx/nearest.ts'
import { contentOption, inContent, refuseFile } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { applyWrites } from './importer/write/apply.ts'
import { newClaim } from './importer/write/new-claim.ts'
import { newSmall, smallKinds, type SmallKind } from './importer/write/new-small.ts'

const usage = `npm run new -- claim "STATEMENT" --cite ARTICLE "EXACT WORDS" [--cite …] [OPTIONS]
npm run new -- publisher|topic|claimant "NAME"

Writes a new, valid content file and prints its path. It never writes over a file.
ARTICLE is the name of a file of ${inContent('articles/')}; the words must stand in it as they are.

  --claimant NAME   who claims it: an id of ${inContent('claimants/')}, or a name; may be given more than once. One alone is who speaks
                    in the words cited, where the article’s reading does not tell
  --topic ID        an id of ${inContent('topics/')}; may be given more than once
  --content DIR     the content folder (content, or what PLUMBLINE_CONTENT names)`

const { values, positionals } = readOptions(
  usage,
  {
    cite: { type: 'string', multiple: true, default: [] },
    claimant: { type: 'string', multiple: true, default: [] },
    topic: { type: 'string', multiple: true, default: [] },
    ...contentOption,
  },
  { words: true },
)
const [kind = '', name, ...words] = positionals

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
const kinds = ['claim', ...Object.keys(smallKinds)]
if (kind === '') stop(`What is to be made?\n\n${usage}`)
if (!kinds.includes(kind))
  stop(`There is no kind of file “${kind}” to make.${didYouMean(kind, kinds)}\n\n${usage}`)
if (kind !== 'claim' && values.cite.length + values.claimant.length + values.topic.length > 0)
  stop(`Only a claim takes --cite, --claimant and --topic, and this is a ${kind}.\n\n${usage}`)
if (name === undefined || name.trim() === '')
  stop(`The ${kind} has no ${kind === 'claim' ? 'statement' : 'name'}.\n\n${usage}`)
if (words.length !== values.cite.length)
  stop('Each --cite takes an article and the words quoted from it, in quotes: --cite ARTICLE "Two died"')

refuseFile(values.content)
const content = await readContent(values.content)
const cites = values.cite.map((article, index) => ({ article, words: words[index] ?? '' }))
const { write, notes, faults } =
  kind === 'claim'
    ? newClaim(
        content,
        { statement: name, cites, claimants: values.claimant, topics: values.topic },
        values.content,
      )
    : newSmall(content, kind as SmallKind, name, values.content)
for (const line of [...faults, ...notes]) console.error(line)
if (write) {
  await applyWrites([write])
  console.log(write.file)
} else {
  console.error('Nothing was written.')
  process.exitCode = 1
}
