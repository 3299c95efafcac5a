import { expect, test, vi } from 'vitest'
import buildLog from '../../../src/integrations/build-log.ts'

test('a build prints what it warns of and how many pages there are, and no line for each', () => {
  const printed: string[] = []
  const say = (text: unknown) => printed.push(String(text)) > 0
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(say),
  )
  const log = buildLog()
  const line = (level: 'info' | 'warn' | 'error', label: string | null, message: string) =>
    log.write({ level, label, message, newLine: true, type: 'astro' } as never)
  line('info', null, '  \x1b[34m├─\x1b[39m \x1b[2m/claims/a/index.html\x1b[22m')
  line('info', 'SKIP_FORMAT', ' \x1b[2m(+12ms)\x1b[22m ')
  line('info', null, '  ├─ /rss.xml/')
  line('info', 'SKIP_FORMAT', ' (+1.20s) ')
  line('warn', 'content', 'warnings in the content: 5')
  line('error', null, '  ├─ failed')
  line('info', 'build', '73 page(s) built in 11.38s')
  for (const spy of spies) spy.mockRestore()
  const all = printed.join('')
  expect(all).not.toMatch(/index\.html|rss|\(\+/)
  for (const kept of ['content: 5', 'failed', '73 page(s)']) expect(all).toContain(kept)
})
