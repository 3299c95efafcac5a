import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeBeside, putInPlace } from '../../../../scripts/site/put-in-place.ts'

let root: string
const at = (path: string): string => join(root, path)
const put = (path: string, text: string): void => {
  mkdirSync(join(at(path), '..'), { recursive: true })
  writeFileSync(at(path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-place-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('what is made takes the place of what was there, and leaves nothing beside it', () => {
  put('dist/index.html', 'old')
  put('dist/gone.html', 'old')
  const made = makeBeside(at('dist'))
  expect(existsSync(made)).toBe(false)
  mkdirSync(made)
  writeFileSync(join(made, 'index.html'), 'new')
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('old')
  putInPlace(made, at('dist'))
  expect(readdirSync(root)).toEqual(['dist'])
  expect(readdirSync(at('dist'))).toEqual(['index.html'])
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('new')
})

test('the first one needs nothing to be there', () => {
  const made = makeBeside(at('out/dist'))
  mkdirSync(made, { recursive: true })
  putInPlace(made, at('out/dist'))
  expect(readdirSync(at('out'))).toEqual(['dist'])
})

test('what could not be put there leaves what is there', () => {
  put('dist/index.html', 'old')
  expect(() => putInPlace(at('.dist.building'), at('dist'))).toThrow()
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['dist'])
})

test.each([
  ['before the site was moved away', 'dist/index.html'],
  ['between the two moves', '.dist.before/index.html'],
])('a history in the folder outlives a build that was ended %s', (_when, site) => {
  put(site, 'old')
  put('.dist.building/.git/HEAD', 'ref')
  makeBeside(at('dist'))
  expect(readFileSync(at('dist/.git/HEAD'), 'utf8')).toBe('ref')
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('old')
})

test('a history in the folder stays, and so does a link to the folder', () => {
  put('real/.git/HEAD', 'ref')
  put('real/index.html', 'old')
  symlinkSync('real', at('dist'))
  const made = makeBeside(at('dist'))
  mkdirSync(made)
  writeFileSync(join(made, 'index.html'), 'new')
  putInPlace(made, at('dist'))
  expect(readFileSync(at('real/index.html'), 'utf8')).toBe('new')
  expect(readFileSync(at('dist/.git/HEAD'), 'utf8')).toBe('ref')
})

test('one that was ended half-way is set right by the next, and what it left goes', () => {
  put('.dist.before/index.html', 'old')
  put('.dist.building/index.html', 'half')
  makeBeside(at('dist'))
  expect(readdirSync(root)).toEqual(['dist'])
  expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('old')
})
