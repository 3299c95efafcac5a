import { join, relative } from 'node:path'
import { root, runNode } from './cli/child.ts'
import { chooseContent, contentOption, inContent } from './cli/content-option.ts'
import { readOptions, readPort } from './cli/options.ts'
import { buildSite, contentFolder, isUpToDate, warningsIn } from './site/build.ts'
import { needHost, serveBuilt, servingOptions, servingUsage } from './site/serve-built.ts'

const { values } = readOptions(
  `npm start -- [OPTIONS]

Imports what lies in ${inContent('inbox/')}, builds the site, serves it and prints its address. What has not changed since the
last time is not done again.

  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)
${servingUsage}`,
  { ...contentOption, ...servingOptions },
)
const port = readPort(values.port)
await needHost(values.host)
chooseContent(values.content)

if (isUpToDate()) console.log('Nothing has changed since the last build.')
else {
  // Relative, as the import’s messages name files as they were given.
  const imported = await runNode(join(root, 'scripts/import.ts'), [
    '--content',
    relative(root, contentFolder()),
  ])
  if (imported.code === 0) {
    console.log('Building the site …')
    const { code, output } = await buildSite({ capture: true })
    process.exitCode = code
    if (code !== 0) process.stderr.write(output)
    else for (const warning of warningsIn(output)) console.log(warning)
  } else {
    console.error(
      `\nNothing was built: mend what the import names above, or take that file out of ${inContent('inbox/')}.`,
    )
    process.exitCode = imported.code
  }
}
if (!process.exitCode) await serveBuilt({ host: values.host, port })
