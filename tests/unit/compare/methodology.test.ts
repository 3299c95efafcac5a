import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chance } from '../../../src/compare/lineage/copy-groups.ts'
import { fewWords, reworked } from '../../../src/compare/lineage/lineage.ts'
import { extentOf } from '../../../src/text/numbers/extents.ts'
import { quantities } from '../../../src/text/quantity/quantities.ts'

const page = readFileSync('content/pages/methodology.mdx', 'utf8')
const number = (value: number): string => value.toLocaleString('en')

test.each(['dozens', 'hundreds', 'tens of thousands'])(
  'readers are told between which numbers “%s” is read',
  (word) => {
    const text = `The fire drove out ${word} of people.`
    const [found] = quantities(text)
    if (found === undefined) throw new Error(`${word} is no quantity`)
    const { low, high } = extentOf(text, found)
    const row = new RegExp(`^\\| ${word} \\| (.*) \\|$`, 'm').exec(page)?.[1]
    expect(row).toContain(`${number(low)} or more, up to ${number(high)}`)
  },
)

test('readers are told by which numbers two articles are independent', () => {
  expect(page.replace(/\s+/g, ' ')).toMatch(
    new RegExp(
      `fewer than ${100 * chance} in 100,.*fewer than ${fewWords} such words.*fewer than ${100 * reworked} in 100`,
    ),
  )
})
