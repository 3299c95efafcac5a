import { readOptions, readPort } from './cli/options.ts'
import { needHost, serveBuilt, servingOptions, servingUsage } from './site/serve-built.ts'

const { values } = readOptions(
  `npm run preview -- [OPTIONS]

Serves the site as it was last built into dist/.

${servingUsage}`,
  servingOptions,
)
const port = readPort(values.port)
await needHost(values.host)
await serveBuilt({ host: values.host, port })
