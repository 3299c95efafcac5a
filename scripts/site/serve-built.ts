import { once } from 'node:events'
import { createServer } from 'node:net'
import { site } from '../../src/site.ts'
import { built } from './build.ts'
import { serve } from './serve.ts'

const PORT = 4321
/** So many ports after the usual one are tried, where the user asked for none. */
const TRIES = 20

export const servingOptions = {
  port: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
} as const
export const servingUsage = `  --port PORT     where to serve (${String(PORT)}, or the next that is free)
  --host HOST     which address to serve on (127.0.0.1); 0.0.0.0 lets the network in`

/** Why nothing can be served on a host, in words for who named it. */
export function hostFault(
  host: string,
  { code, message }: Pick<NodeJS.ErrnoException, 'code' | 'message'>,
): string {
  const why =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? 'there is no such address'
      : code === 'EADDRNOTAVAIL'
        ? 'this machine has no such address'
        : message
  return `--host ${host}: ${why}. Give 127.0.0.1, or 0.0.0.0 to let the network in.`
}

/** Ends the command with 2 where nothing can be served on that host: told before anything else is, and without a stack. */
export async function needHost(host: string): Promise<void> {
  const server = createServer()
  try {
    server.listen(0, host)
    await once(server, 'listening')
  } catch (error) {
    console.error(hostFault(host, error as NodeJS.ErrnoException))
    process.exit(2)
  } finally {
    server.close()
  }
}

/** Serves the built site until the process is told to end, and prints its address. */
export async function serveBuilt({ host, port }: { host: string; port: number | undefined }): Promise<void> {
  try {
    const tries = port === undefined ? TRIES : 0
    const { url, close } = await serve({ folder: built, base: site.base, host, port: port ?? PORT, tries })
    console.log(`\n  ${url}\n\n  Ctrl-C ends it.`)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close())
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    console.error(
      code === 'EADDRINUSE' ? `Port ${String(port ?? PORT)} is taken. Name another: --port 4400` : message,
    )
    process.exitCode = 1
  }
}
