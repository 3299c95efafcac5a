import { expect, test } from 'vitest'
import { parseRobots } from '../../../../scripts/importer/read/robots.ts'

const robots = `
User-agent: Plumbline
User-agent: Other # two names, one group
Disallow: /private/
Allow: /private/press
Disallow: /*.pdf$
Crawl-delay: 3

User-agent: *
Disallow: /
`

test.each([
  ['/', true],
  ['/news/1', true],
  ['/private/a', false],
  ['/private/press/1', true],
  ['/a/b.pdf', false],
  ['/a/b.pdf?x=1', true],
])('the group that names us holds: %s %s', (path, allowed) => {
  expect(parseRobots(robots, 'Plumbline').allows(path)).toBe(allowed)
})

test('the general group holds for whom no group names', () => {
  expect(parseRobots(robots, 'Nobody').allows('/news/1')).toBe(false)
  expect(parseRobots('User-agent: Nobody\nDisallow: /', 'Plumbline').allows('/')).toBe(true)
  expect(parseRobots('<html>not found</html>', 'Plumbline').allows('/')).toBe(true)
})

test('its wish to wait is read', () => {
  expect(parseRobots(robots, 'plumbline').delay).toBe(3)
  expect(parseRobots(robots, 'Nobody').delay).toBe(0)
})

test('a pattern of many stars takes no time', () => {
  const rules = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(500)}$`, 'Plumbline')
  const start = performance.now()
  rules.allows(`/${'a'.repeat(2000)}b`)
  expect(performance.now() - start).toBeLessThan(100)
})
