import { checkFolder } from '../src/rules/check.ts'
import { settingWarnings } from '../src/rules/settings.ts'
import { contentOption, needContent } from './cli/content-option.ts'
import { inboxTexts } from './importer/read/inbox-texts.ts'
import { leftFiles } from './importer/write/left.ts'
import { readOptions } from './cli/options.ts'
import { countProblems, problemReport } from '../src/model/problem.ts'

/** An editor reads so many pairs at once, and runs it again when they are answered. */
const mostPairs = 20

const { values } = readOptions(
  `npm run check -- [OPTIONS]

Checks the content: every problem at once, with file, line and column. Ends with 1 where one is an error.

  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)
  --all           all pairs of claims that may be one, not only the ${mostPairs} surest
  --json          all problems as JSON on standard output`,
  { ...contentOption, all: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
)

needContent(values.content)
const { problems: found, files } = await checkFolder(values.content, await inboxTexts(values.content))
const problems = [...found, ...(await leftFiles(values.content)), ...settingWarnings()]
const pairs = problems.filter(({ rule }) => rule === 'claims-alike')
const lessSure = values.all ? [] : pairs.slice(mostPairs)
if (values.json) console.log(JSON.stringify(problems, null, 2))
else {
  for (const lines of problemReport(problems.filter((one) => !lessSure.includes(one)))) console.log(lines)
  if (lessSure.length > 0)
    console.log(
      `${lessSure.length} more ${lessSure.length === 1 ? 'pair' : 'pairs'} of claims may be one, less surely than the ${mostPairs} above; with \`--all\`, all are listed.`,
    )
}
console.error(`${files} files checked: ${countProblems(problems) || 'no problems'}.`)
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
