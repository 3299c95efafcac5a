import { chooseContent, contentOption } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { buildSite } from './site/build.ts'

const { values } = readOptions(
  `npm run build -- [OPTIONS]

Builds the site, with its search index and data files, into dist/.

  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)`,
  contentOption,
)
chooseContent(values.content)
process.exitCode = (await buildSite()).code
