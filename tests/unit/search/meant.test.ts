import { afterEach, expect, test, vi } from 'vitest'
import { meanings } from '../../../src/search/meant.ts'

afterEach(() => vi.unstubAllGlobals())

test('a file that could not be fetched is asked for again, and one that could is not', async () => {
  let asked = 0
  vi.stubGlobal('fetch', () => {
    asked += 1
    return asked === 1
      ? Promise.reject(new TypeError('offline'))
      : Promise.resolve(Response.json({ outlet: [['The Herald']], origin: [] }))
  })
  const { named } = meanings({ names: '/names.json', spellings: '/words.json' })
  await expect(named('herald')).rejects.toThrow('offline')
  expect(await named('the herald')).toMatchObject({ name: 'The Herald' })
  expect(await named('the herald')).toMatchObject({ name: 'The Herald' })
  expect(asked).toBe(2)
})
