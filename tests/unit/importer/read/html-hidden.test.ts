import { expect, it } from 'vitest'
import { readBytes } from '../../../../scripts/importer/read/read.ts'

const told = [
  'The council of Orsk opened a park by the river on Thursday, and some 400 people came.',
  'It cost £2 million, said the mayor, and will be open until ten in the evening.',
]
const secret = 'The mayor of Orsk stole a million pounds in the year before, the police said.'

/** What is read of a page with a piece between its two paragraphs, and what its warnings say. */
async function readWith(piece: string, style = '') {
  const html = `<!doctype html><html><head>${style}</head><body><article><p>${told[0]}</p>${piece}<p>${told[1]}</p></article></body></html>`
  const [article] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })
  return {
    texts: article!.blocks.map(({ text }) => text),
    warned: article!.problems.filter(({ rule }) => rule === 'text-hidden').map(({ message }) => message),
  }
}

it.each([
  `<p hidden>${secret}</p>`,
  `<p hidden="until-found">${secret}</p>`,
  `<p aria-hidden="true">${secret}</p>`,
  `<p style="display: none">${secret}</p>`,
  `<p style="color:red; DISPLAY:none !important">${secret}</p>`,
  `<section style="visibility:hidden"><div><p>${secret}</p></div></section>`,
  `<p style="opacity:0">${secret}</p>`,
  `<p style="font-size:0px;">${secret}</p>`,
  `<p style="color: transparent">${secret}</p>`,
  `<p style="position:absolute; left:-9999px">${secret}</p>`,
  `<p style="text-indent: -5000px">${secret}</p>`,
  `<div style="height:0; overflow:hidden"><p>${secret}</p></div>`,
  `<p style="position:absolute; clip: rect(0, 0, 0, 0)">${secret}</p>`,
])('leaves out and names what a page hides: %s', async (piece) => {
  const { texts, warned } = await readWith(piece)
  expect(texts).toEqual(told)
  expect(warned).toEqual([expect.stringContaining(`“${secret}”`)])
})

it.each([
  `<p style="opacity:0.8">${secret}</p>`,
  `<p style="font-size:0.9em">${secret}</p>`,
  `<p style="margin-left:-20px">${secret}</p>`,
  `<p style="height:0">${secret}</p>`,
  `<div style="overflow:hidden"><p>${secret}</p></div>`,
  `<p aria-hidden="false">${secret}</p>`,
  `<p><span aria-hidden="true">T</span>${secret.slice(1)}</p>`,
])('reads what a page shows: %s', async (piece) => {
  const { texts, warned } = await readWith(piece)
  expect(texts).toEqual([told[0], secret, told[1]])
  expect(warned).toEqual([])
})

it('leaves out words that are hidden within a sentence', async () => {
  const { texts } = await readWith(`<p>${secret.replace('stole', '<span hidden>never</span> stole')}</p>`)
  expect(texts).toEqual([told[0], secret, told[1]])
})

it.each([
  '<style>.x { display: none }</style>',
  '<style>p { color: red } .a, .x{visibility:hidden}</style>',
  '<style>/* } */ #y { display: none }</style>',
])('heeds the simple rules of its style sheet: %s', async (style) => {
  const { texts, warned } = await readWith(`<p class="b x" id="y">${secret}</p>`, style)
  expect(texts).toEqual(told)
  expect(warned).toHaveLength(1)
})

it.each([
  '<style>@media print { .x { display: none } }</style>',
  '<style>.x { display: none } @media (min-width: 600px) { .x { display: block } }</style>',
  '<style>.menu .x { display: none } .xx { display: none } .x.shut { display: none }</style>',
  '<style>/* .x { display: none } */ .x { color: red }</style>',
  '<style>.x { display: none',
])('and no others: %s', async (style) => {
  const { texts } = await readWith(`<p class="x">${secret}</p>`, `${style}</style>`)
  expect(texts).toEqual([told[0], secret, told[1]])
})

it('reads an article that a script is to show', async () => {
  const html = `<!doctype html><html><body><div style="opacity:0"><p>${told[0]}</p><p>${told[1]}</p></div><p>${secret.slice(0, 40)}.</p></body></html>`
  const [article] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })
  expect(article!.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(told))
  const faded = `<!doctype html><html><body>${[...told, secret].map((text) => `<p style="opacity:0">${text}</p>`).join('')}</body></html>`
  const [other] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(faded) })
  expect(other!.blocks).toHaveLength(3)
})
