import { readOptions } from './cli/options.ts'
import { buildSite } from './site/build.ts'

readOptions(
  `npm run build

Builds the site, with its search index and data files, into dist/.`,
  {},
)
process.exitCode = (await buildSite()).code
