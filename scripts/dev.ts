import { root, quietAstro } from './cli/child.ts'
import { chooseContent, contentOption } from './cli/content-option.ts'
import { readOptions, readPort } from './cli/options.ts'
import { needHost, servingOptions, servingUsage } from './site/serve-built.ts'

const { values } = readOptions(
  `npm run dev -- [OPTIONS]

Serves the site while you write: edits, additions and deletions show at once, and a claim that is wrong says so in its page.

  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)
${servingUsage}`,
  { ...contentOption, ...servingOptions },
)
const port = readPort(values.port)
await needHost(values.host)
chooseContent(values.content)

Object.assign(process.env, quietAstro)
// Astro’s own command goes into the background where it takes its caller for a program; this one stays.
const { dev } = await import('astro')
const server = await dev({ root, server: { host: values.host, ...(port === undefined ? {} : { port }) } })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void server.stop())
