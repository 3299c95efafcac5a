import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serve, type Served } from '../../../../scripts/site/serve.ts'

let folder: string
let served: Served | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-serve-'))
  mkdirSync(join(folder, 'claims/one'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'nothing here')
  writeFileSync(join(folder, 'claims/one/index.html'), 'one')
  writeFileSync(join(folder, 'claims/one/claim.json'), '{}')
})
afterEach(async () => {
  await served?.close()
  rmSync(folder, { recursive: true })
})

const open = async (base = '/'): Promise<string> => {
  served = await serve({ folder, base, host: '127.0.0.1', port: 0 })
  return served.url
}

async function ask(address: string): Promise<[number, string]> {
  const response = await fetch(address, { redirect: 'manual' })
  return [response.status, response.headers.get('location') ?? (await response.text())]
}

describe('serving a built site', () => {
  test('answers as a static host does', async () => {
    const url = await open()
    expect(await ask(url)).toEqual([200, 'home'])
    expect(await ask(`${url}claims/one/`)).toEqual([200, 'one'])
    expect(await ask(`${url}claims/one/claim.json`)).toEqual([200, '{}'])
    expect(await ask(`${url}claims/two/`)).toEqual([404, 'nothing here'])
  })

  test('under a base path answers nothing outside it', async () => {
    const url = await open('/facts/')
    expect(url).toMatch(/\/facts\/$/)
    expect(await ask(`${url}claims/one/`)).toEqual([200, 'one'])
    expect(await ask(new URL('/', url).href)).toEqual([302, '/facts/'])
    expect(await ask(new URL('/claims/one/', url).href)).toEqual([404, 'nothing here'])
  })

  test('gives out nothing above its folder', async () => {
    const { port } = new URL(await open())
    for (const path of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/%']) {
      // fetch would tidy the address up before asking.
      const status = await new Promise((done) =>
        get({ host: '127.0.0.1', port, path }, (r) => done(r.statusCode)),
      )
      expect(status, path).toBe(404)
    }
  })

  test('takes the next port where one is taken, or says that it is', async () => {
    const { port } = new URL(await open())
    const options = { folder, base: '/', host: '127.0.0.1', port: Number(port) }
    await expect(serve(options)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    const second = await serve({ ...options, tries: 20 })
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port))
    await second.close()
  })

  test('says so where nothing was built', async () => {
    rmSync(join(folder, 'index.html'))
    await expect(open()).rejects.toThrow(/no built site in .*npm run build/)
  })
})
