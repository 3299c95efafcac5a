import { readOptions, readPort } from './cli/options.ts'
import { serveBuilt, servingOptions, servingUsage } from './site/serve-built.ts'

const { values } = readOptions(
  `npm run preview -- [OPTIONS]

Serves the site as it was last built into dist/.

${servingUsage}`,
  servingOptions,
)
await serveBuilt({ host: values.host, port: readPort(values.port) })
