import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyContent, readContent, type Content } from '../../../src/mdx/content-folder.ts'
import { readEntry, readRatings } from '../../../src/mdx/entry.ts'
import { linksLead } from '../../../src/rules/links.ts'
import { readPage, unreadPage } from '../../../src/mdx/page.ts'

const claimSource = (body: string) =>
  `---\nstatement: S\naliases: [old]\ncitations: [{ article: a, quote: q }]\n---\n\n${body}\n`

function contentOf(body: string): Content {
  const content = emptyContent()
  const { entry, problems } = readEntry('claims', claimSource(body), 'content/claims/own.mdx')
  expect(problems).toEqual([])
  if (entry) content.claims.set('own', entry)
  const article = readEntry('articles', '---\ntitle: T\npublisher: p\n---\n\nq\n', 'a.mdx').entry
  if (article) content.articles.set('a', article)
  content.ratings = readRatings(
    'best: 2\nworst: 1\nratings:\n  - { id: fair, name: C, value: 2, meaning: M }\n',
    'r',
  ).entry
  content.broken.claims.set('torn', '')
  content.pages.set('methodology', unreadPage('content/pages/methodology.mdx'))
  for (const path of ['map.png', 'files/a report.pdf', 'linked'])
    content.publicFiles.set(path, { isLink: false, markup: null, size: 0 })
  return content
}

const told = (body: string) =>
  linksLead(contentOf(body), '2026-01-10').map(
    ({ rule, severity, line, column, message }) => `${line}:${column} ${severity} ${rule} ${message}`,
  )

it.each<[body: string, expected: string]>([
  [
    'See [x](/claims/onw/).',
    '7:5 error link-unknown The link leads to “/claims/onw/”: there is no claim “onw” in content/claims/. Did you mean `own`?',
  ],
  ['[x](/articles/b/)', 'there is no article “b” in content/articles/.'],
  ['[x](/publishers/b)', 'there is no publisher “b” in content/publishers/.'],
  ['[x](/topics/b/#t)', 'there is no topic “b” in content/topics/.'],
  ['[x](/ratings/fairr/)', 'there is no rating “fairr” in content/ratings.yaml. Did you mean `fair`?'],
  [
    '[x](/methodolgy/)',
    'The link leads to “/methodolgy/”: the site has no such page. Did you mean `methodology`?',
  ],
  ['[x](/files/report.pdf)', 'public/ has no file “files/report.pdf”. Did you mean `files/a report.pdf`?'],
  ['One [x][ref].\n\n[ref]: /nope/', '9:1 error link-unknown'],
  [
    '![alt](/Map.png)',
    '7:1 error picture-unknown The picture “/Map.png” is not there: public/ has no file “Map.png”. Did you mean `map.png`?',
  ],
  ['<Figure alt="A map" src="/nope.png" />', '7:21 error picture-unknown'],
  ['![alt](/methodology/)', 'picture-unknown'],
  [
    'See [x](#analysys).',
    '7:5 warning fragment-unknown The link leads to “#analysys”: a claim’s page has no place “#analysys”, and the link would only open the page. Did you mean `analysis`?',
  ],
  ['## Method\n\n[x](/claims/own/#method)', '9:1 warning fragment-unknown'],
])('finds what does not exist: %s', (body, expected) => {
  const problems = told(body)
  expect(problems.join('\n')).toContain(expected)
  expect(problems).toHaveLength(1)
})

it.each([
  '[x](/) [x](/claims/) [x](/claims/page/2/) [x](/claims/own/) [x](/claims/own) [x](/claims/own/claim.json)',
  '[x](/claims/old/) [x](/claims/torn/) [x](/articles/a/) [x](/ratings/fair/2/)',
  '[x](/claimants/somebody/) [x](/years/1999/) [x](/search/?q=storm) [x](/origins/#a) [x](/data/claims.csv)',
  '[x](/rss.xml) [x](/corrections/atom.xml) [x](/sitemap-1.xml) [x](/methodology/) [x](/methodology/#how)',
  '[x](</files/a report.pdf>) [x](/files/a%20report.pdf?v=2) [x](/linked/anything.pdf) ![alt](/map.png#t)',
  '[x](https://plumbline.example/claims/nope/) https://nowhere.example/ [x](mailto:a@b.example) a@b.example',
  '[x](#) [x](#top) [x](#limits) [x](#q-1abc) [x](/claims/own/#:~:text=words) [x](/%E0%A4%A/)',
  'A note.[^1]\n\n[^1]: See [x](#note-fn-1).',
  '`[x](/nope/)` and /nope/',
  '<Figure src="/claims/own/share.png" alt="" />',
])('says nothing of what exists, may exist or is elsewhere: %s', (body) => {
  expect(told(body)).toEqual([])
})

const toldOfPage = (body: string) => {
  const content = contentOf('Nothing.')
  const { page, problems } = readPage(`---\ntitle: About\n---\n\n${body}\n`, 'content/pages/about.mdx')
  expect(problems).toEqual([])
  content.pages.set('about', page)
  return linksLead(content, '2026-01-10').map(
    ({ rule, file, line, column, message }) => `${file}:${line}:${column} ${rule} ${message}`,
  )
}

it.each([
  [
    'See [x](../metodology/).',
    '5:5 link-unknown The link leads to “../metodology/”: the site has no such page. Did',
  ],
  ['See [x](/claims/onw/).', '5:5 link-unknown The link leads to “/claims/onw/”: there is no claim “onw”'],
  ['<p>See <a href="../fundng/">x</a>.</p>', '5:11 link-unknown'],
  ['<img src="/team.png" alt="" />', '5:6 picture-unknown The picture “/team.png” is not there'],
  ['![Us](/team.png)', '5:1 picture-unknown'],
])('finds what a page of the site’s own leads to and is not there: %s', (body, expected) => {
  expect(toldOfPage(body)).toEqual([expect.stringContaining(`content/pages/about.mdx:${expected}`)])
})

it.each([
  '[x](../methodology/#how) [x](./) [x](../) [x](#who) [x](../claims/own/) [x](../search/?q=a) [x](/about)',
  '[x](https://plumbline.example/nope/) [x](mailto:a@b.example) [x](//other.example/nope/)',
  '<a href={address}>x</a> <img src="/map.png" alt="" /> ![x](./beside.png)\n\nexport const address = 1',
])('says nothing of what a page of the site’s own leads to: %s', (body) => {
  expect(toldOfPage(body)).toEqual([])
})

/** An Astro file and those it is made of. */
function partsOf(file: string): string[] {
  const imported = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)
  return [file, ...[...imported].flatMap(([, name = '']) => partsOf(join(dirname(file), name)))]
}

it('knows every place of a claim’s page', () => {
  const ids = partsOf('src/layouts/ClaimPage.astro').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<\w+ id="([^"]+)"/g)].map(([, id]) => `[x](#${id})`),
  )
  expect(ids.length).toBeGreaterThan(8)
  expect(told(ids.join(' '))).toEqual([])
})

it('reads which pages and public files there are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'links-'))
  for (const name of [
    'content/pages/about.mdx',
    'public/pictures/map.png',
    'public/.well-known/security.txt',
  ]) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), '---\ntitle: T\n---\n')
  }
  const { pages, publicFiles } = await readContent(join(folder, 'content'), join(folder, 'public'))
  await rm(folder, { recursive: true })
  expect([...pages.keys()]).toEqual(['about'])
  expect([...publicFiles.keys()].sort()).toEqual(['.well-known/security.txt', 'pictures/map.png'])
})

it('tells what leads nowhere beside what is refused', () => {
  const content = emptyContent()
  const body = '{x} [x](/claims/none/)\n\n<b [y](/nope/)\n\n[a <b](/nope/)'
  const read = readEntry('claims', claimSource(body), 'content/claims/own.mdx')
  const damaged = 'damaged' in read ? read.damaged : null
  if (damaged) content.claims.set('own', damaged)
  expect(linksLead(content, '2026-01-10').map(({ line, column }) => `${line}:${column}`)).toEqual([
    '7:5',
    '9:4',
  ])
})
