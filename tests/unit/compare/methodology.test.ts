import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extentOf } from '../../../src/compare/figures/extents.ts'
import { quantities } from '../../../src/text/quantities.ts'

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
