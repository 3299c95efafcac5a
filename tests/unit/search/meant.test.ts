import { afterEach, expect, test, vi } from 'vitest'
import { meanings } from '../../../src/search/meant.ts'

afterEach(() => vi.unstubAllGlobals())

test('a file that could not be fetched is asked for again, and one that could is not', async () => {
  let asked = 0
  vi.stubGlobal('fetch', () => {
    asked += 1
    return asked === 1
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(Response.json([['The Herald']]))
  })
  const { outlet } = meanings({ outlets: '/outlets.json', spellings: '/words.json' })
  await expect(outlet('herald')).rejects.toThrow('offline')
  expect(await outlet('the herald')).toBe('The Herald')
  expect(await outlet('the herald')).toBe('The Herald')
  expect(asked).toBe(2)
})
