import { problemLines } from '../src/model/problem.ts'
import { site } from '../src/site.ts'
import { readContent } from '../src/mdx/content-folder.ts'
import { callerPath } from './cli/caller-path.ts'
import { contentOption, inContent, refuseFile } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { progressLine } from './cli/progress.ts'
import { analyseTogether, readingOf } from './importer/analyse.ts'
import { collect } from './importer/read/collect.ts'
import { cleanAll, placeIn } from './importer/cleaned.ts'
import { withClaimedElsewhere } from './importer/match/matchable.ts'
import { readTogether } from './importer/claims/read-articles.ts'

const { values, positionals } = readOptions(
  `npm run -s analyse -- FILES… [OPTIONS]

Prints what the import reads in each article, one JSON line an article, and for more than one a last line on what they say
about each other. Nothing is written. FILES as for import: files, folders, addresses, or - for standard input.

  --publisher ID     who published these articles, where they do not say it themselves
  --content DIR      the content folder, for its publishers (content, or what PLUMBLINE_CONTENT names)
  --allow-loopback   let addresses point at this machine, for tests`,
  {
    publisher: { type: 'string' },
    ...contentOption,
    'allow-loopback': { type: 'boolean', default: false },
  },
  { words: true },
)

if (positionals.length === 0) {
  console.error(
    `Which articles? Give files, folders or addresses: npm run -s analyse -- ${inContent('inbox/*.txt')}`,
  )
  process.exit(2)
}
refuseFile(values.content)
const content = await readContent(values.content)
const { articles: raw, problems } = await collect(
  positionals.map((path) => callerPath(path)),
  {
    contact: site.url,
    content: values.content,
    allowLoopback: values['allow-loopback'],
    onProgress: ({ file, done, total }) => progressLine(`Reading ${done + 1} of ${total}: ${file}`),
  },
)
progressLine('')
const read = readTogether(cleanAll(raw, content, { publisher: values.publisher }))
const articles = withClaimedElsewhere(read.articles, [], read.lineages)
const place = placeIn(raw)
const given = articles.toSorted((a, b) => place(a) - place(b))
for (const article of given) {
  process.stdout.write(`${JSON.stringify(readingOf(article))}\n`)
  for (const problem of article.problems) console.error(problemLines(problem))
}
if (given.length > 1) process.stdout.write(`${JSON.stringify(analyseTogether(given, read.lineages))}\n`)
for (const problem of problems) console.error(problemLines(problem))
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
