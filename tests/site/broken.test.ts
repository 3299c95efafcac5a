import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFixture, type Built } from './built.ts'

let site: Built
beforeAll(async () => {
  site = await buildFixture('broken')
})

test('nothing is built from broken content', () => {
  expect(site.code).not.toBe(0)
  expect(site.has('.')).toBe(false)
})

describe('each fault is named with its place, and what to do about it', () => {
  const faults: [string, string, RegExp][] = [
    ['wrong-date.mdx:4:32', 'a day that does not exist', /`reviewed\.on`: .*2026-02-30/],
    ['wrong-date.mdx:3:9', 'a review that says nothing of how', /says nothing of how/],
    ['runs-code.mdx:8:1', 'an import', /An import or export is code/],
    ['runs-code.mdx:10:15', 'an expression', /`\{secrets\}` is an expression/],
    ['leads-nowhere.mdx:8:15', 'a page that is not there', /there is no claim “sounds”.*`sound`/],
    ['leads-nowhere.mdx:10:9', 'a picture that is not there', /public\/ has no file “bridge\.png”/],
    ['unknown-article.mdx:4:14', 'an article that is not there', /valley-time-bridge/],
    ['not-verbatim.mdx:5:12', 'words that are not in the article', /four very loose bolts/],
    [
      'same-address.mdx:3:11',
      'an address that is taken',
      /“sound” is the address of another claim, .*sound\.mdx/,
    ],
    [
      '../pages/uses-unknown.mdx:7:1',
      'a component that nothing imports',
      /<RatingScal> is no component here/,
    ],
    ['../pages/uses-unknown.mdx:9:10', 'a variable that nothing defines', /`outlets` is not defined/],
  ]
  test.each(faults)('%s: %s', (place, _fault, message) => {
    const file = join('tests/site/broken/content/claims', place)
    const [, found = ''] = site.output.split(`${file}  error  `)
    const [said = '', fix = ''] = found.split('\n')
    expect(said).toMatch(message)
    expect(fix.trim()).not.toBe('')
  })

  test('all at once, and nothing that is sound', () => {
    expect(site.output).toContain(`the content has ${faults.length} errors`)
    expect(site.output).not.toMatch(/claims\/sound\.mdx:\d/)
  })
})
