import { expect, it } from 'vitest'
import { readBytes } from '../../../../scripts/importer/read/read.ts'

/** The blocks read of a page with that table. */
async function withTable(table: string) {
  const told = 'The bridge at Orsk was closed on Monday, as an inspector had found cracks in two piers.'
  const html = `<!doctype html><html><body><article><p>${told}</p><table>${table}</table><p>${told.replace('two', 'three')}</p><p>${told.replace('two', 'four')}</p></article></body></html>`
  const [article] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })
  return article!.blocks.map(({ text }) => text).slice(1, -2)
}

it.each([
  '<tr><th>Pier</th><th>Cracks</th></tr><tr><td>North pier</td><td>14 cracks</td></tr>',
  '<thead><tr><th>Pier</th><th>Cracks</th></tr></thead><tbody><tr><th>North pier</th><td>14 cracks</td></tr></tbody>',
])('the row that names the columns of a table is left out: %s', async (table) => {
  expect(await withTable(table)).toEqual(['North pier 14 cracks'])
})

it('a row of headings alone is a row, and so is one that has a heading first', async () => {
  expect(await withTable('<tr><th>North pier</th><th>Fourteen</th></tr>')).toEqual(['North pier Fourteen'])
  expect(
    await withTable(
      '<tr><th>North pier</th><td>14 cracks</td></tr><tr><th>South pier</th><td>3 cracks</td></tr>',
    ),
  ).toEqual(['North pier 14 cracks', 'South pier 3 cracks'])
})
