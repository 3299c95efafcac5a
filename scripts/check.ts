import { checkFolder } from '../src/rules/check.ts'
import { settingWarnings } from '../src/rules/settings.ts'
import { contentOption, needContent } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { countProblems, problemReport } from '../src/model/problem.ts'

const { values } = readOptions(
  `npm run check -- [OPTIONS]

Checks the content: every problem at once, with file, line and column. Ends with 1 where one is an error.

  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)
  --json          the problems as JSON on standard output`,
  { ...contentOption, json: { type: 'boolean', default: false } },
)

needContent(values.content)
const { problems: found, files } = await checkFolder(values.content)
const problems = [...found, ...settingWarnings()]
if (values.json) console.log(JSON.stringify(problems, null, 2))
else for (const lines of problemReport(problems)) console.log(lines)
console.error(`${files} files checked: ${countProblems(problems) || 'no problems'}.`)
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
