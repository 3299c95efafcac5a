import { expect, it } from 'vitest'
import { readBytes } from '../../../../scripts/importer/read/read.ts'

/** The blocks read of a page with that table. */
async function withTable(table: string) {
  const told = 'The bridge at Orsk was closed on Monday, as an inspector had found cracks in two piers.'
  const html = `<!doctype html><html><body><article><p>${told}</p><table>${table}</table><p>${told}</p></article></body></html>`
  const [article] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })
  return article!.blocks.map(({ text }) => text).slice(1, -1)
}

it.each([
  '<tr><th>Pier</th><th>Cracks</th></tr><tr><td>North</td><td>14</td></tr>',
  '<thead><tr><th>Pier</th><th>Cracks</th></tr></thead><tbody><tr><th>North</th><td>14</td></tr></tbody>',
])('the row that names the columns of a table is left out: %s', async (table) => {
  expect(await withTable(table)).toEqual(['North 14'])
})

it('a row of headings alone is a row, and so is one that has a heading first', async () => {
  expect(await withTable('<tr><th>North pier</th><th>Fourteen</th></tr>')).toEqual(['North pier Fourteen'])
  expect(await withTable('<tr><th>North</th><td>14</td></tr><tr><th>South</th><td>3</td></tr>')).toEqual([
    'North 14',
    'South 3',
  ])
})
