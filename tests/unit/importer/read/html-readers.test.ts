import { expect, it } from 'vitest'
import { readBytes } from '../../../../scripts/importer/read/read.ts'

const told = [
  'The harbour of Orsk reopened on Friday after nine days, its master said.',
  'Some 40 ships had waited outside the port since the storm, he said.',
  'The port handles 12 million tonnes of goods a year and employs 900 people.',
]
const said = '<p>The harbour master is a crook and stole 5 million euros from the port.</p>'
const later = '<p>The port will be dredged in August.</p>'

/** What is read of a page besides the text that all of them have. */
async function readBelow(below: string): Promise<string[]> {
  const html = `<!doctype html><html><body><main><h1>Harbour reopens</h1>${told.map((one) => `<p>${one}</p>`).join('')}${below}</main></body></html>`
  const [article] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })
  return article!.blocks
    .map(({ text }) => text)
    .filter((text) => ![...told, 'Harbour reopens'].includes(text))
}

it.each([
  `<div class="x"><h2>3 comments</h2><div><b>Bob</b>${said}</div><div>${said.repeat(5)}</div></div>`,
  `<section><header><h3>What our readers say</h3></header><blockquote>${said}</blockquote></section>`,
  `<div class="discussion"><div><b>Bob</b>${said}</div></div>`,
  `<ol><li><p>Bob77 wrote:</p>${said}</li><li><p>Ann says:</p>${said}</li></ol>`,
])('what readers say is none of the article: %s', async (below) => {
  expect(await readBelow(below)).toEqual([])
  expect(await readBelow(below + later)).toEqual(['The port will be dredged in August.'])
})

it.each(['More from The Globe', 'Most read', 'Related stories', 'You may also like'])(
  'paragraphs below the heading “%s” are of other articles',
  async (heading) => {
    expect(
      await readBelow(`<h2>${heading}</h2><p>Police arrested a teacher in Olden over fraud.</p>`),
    ).toEqual([])
  },
)

it('text goes on behind a box of links', async () => {
  const link = '<ul><li><a href="/x">Mayor of Olden quits over a land deal after weeks of rows</a></li></ul>'
  expect(await readBelow(`<h3>Related stories</h3>${link}${later}`)).toEqual([
    'The port will be dredged in August.',
  ])
})

it.each([
  '<h2>Comments from the minister</h2><p>The port would be dredged in August, the minister said.</p>',
  '<h2>More from the storm</h2><p>The storm killed 12 people in Olden on Monday.</p>',
  '<h2>What readers need to know</h2><p>The port opens at 7 a.m. and closes at 5 p.m. every day.</p>',
  '<ul><li><p>Mayor Ann Lee wrote:</p><p>“The port was closed for too long, by nine days.”</p></li></ul>',
])('what only begins like these is read: %s', async (below) => {
  expect(below).toContain((await readBelow(below)).at(-1) ?? 'none')
})
