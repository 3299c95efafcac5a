import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export type Served = {
  /** The site’s home: `http://127.0.0.1:4321/`, with the base path. */
  url: string
  close: () => Promise<void>
}

export type ServeOptions = {
  /** The built site. */
  folder: string
  /** The path the site lives under, with a slash at both ends. */
  base: string
  host: string
  /** 0 takes any free port. */
  port: number
  /** How many ports after `port` are tried where it is taken. */
  tries?: number
}

function listen(server: Server, host: string, port: number, tries: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) failed(error)
      else listen(server, host, port + 1, tries - 1).then(done, failed)
    })
    server.listen(port, host, () => done())
  })
}

/**
 * Serves a built site as a static host would: `404.html` where nothing is found, nothing cached.
 * @throws where the folder holds no site, or no port is free
 */
export async function serve({ folder, base, host, port, tries = 0 }: ServeOptions): Promise<Served> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`)
  }
  const notFound = join(folder, '404.html')
  // Compressed copies beside the files, where somebody made them, go to those who take them.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true })
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found')
    }
    const address = request.url ?? '/'
    if (address === '/' && base !== '/') {
      response.writeHead(302, { Location: base }).end()
    } else if (address.startsWith(base)) {
      // sirv maps addresses to files from the root on, so the base goes first.
      request.url = `/${address.slice(base.length)}`
      files(request, response, missing)
    } else missing()
  })
  await listen(server, host, port, tries)
  const shown = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shown}:${String((server.address() as AddressInfo).port)}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
