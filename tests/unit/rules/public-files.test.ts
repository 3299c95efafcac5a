import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyContent } from '../../../src/mdx/content-folder.ts'
import { publicFilesOf } from '../../../src/mdx/public-files.ts'
import { picturesSmall, publicFilesHarmless } from '../../../src/rules/public-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'public-'))
  mkdirSync(join(folder, 'public/pictures'), { recursive: true })
  writeFileSync(join(folder, 'private.txt'), 'private')
})
afterAll(() => rmSync(folder, { recursive: true }))

const said = (publicFiles: Awaited<ReturnType<typeof publicFilesOf>>) =>
  publicFilesHarmless({ ...emptyContent(), publicFiles }, '').map(
    ({ file, rule, severity }) => `${file} ${severity} ${rule}`,
  )

it('finds links, wherever they lead, and a folder that is one', async () => {
  const at = (name: string) => join(folder, 'public', name)
  writeFileSync(at('a.png'), '')
  symlinkSync('a.png', at('b.png'))
  symlinkSync('../private.txt', at('c.png'))
  symlinkSync(folder, at('all'))
  symlinkSync('nowhere.png', at('pictures/d.png'))
  symlinkSync('public', join(folder, 'linked'))
  expect(said(await publicFilesOf(join(folder, 'public'))).sort()).toEqual([
    'public/all error public-link',
    'public/b.png error public-link',
    'public/c.png error public-link',
    'public/pictures/d.png error public-link',
  ])
  expect(said(await publicFilesOf(join(folder, 'linked')))).toEqual(['public error public-link'])
  expect(said(await publicFilesOf('public'))).toEqual([])
  expect(said(await publicFilesOf(join(folder, 'none')))).toEqual([])
})

const svg = (inside: string, head = '') => `${head}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
const ofSvg = (text: string) => said(new Map([['a.svg', { isLink: false, markup: text, size: 0 }]]))

it.each([
  '<script>alert(1)</script>',
  '<x:script xmlns:x="http://www.w3.org/2000/svg" href="/a"/>',
  '<g onload="alert(1)"/>',
  '<a href="java&#115;cript:alert(1)"><path/></a>',
  '<a xlink:href=" java\nscript:alert(1)"/>',
  '<set attributeName="onclick" to="alert(1)"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<foreignObject><p/></foreignObject>',
  '<use href="data:image/svg+xml,x"/>',
  '<image href="https://a.example/b.png"/>',
  '<a xlink:href=" ht\ntps://casino.example/"><path/></a>',
  '<a href="//casino.example"><path/></a>',
  '<a href="/\\casino.example"><path/></a>',
  '<set attributeName="href" to="https://a.example/"/>',
  '<g xml:base="https://a.example/"/>',
  '<path fill="url(https://a.example/#b)"/>',
  '<path style="fill: url(\'//a.example/#b\')"/>',
  '<style>@import url(https://a.example/c.css);</style>',
  '<style><![CDATA[@import "https://a.example/c.css";]]></style>',
  '<style>path { fill: u\\72l(\\68ttps://a.example/c) }</style>',
])('finds a picture that could run, or leads away: %s', (inside) => {
  expect(ofSvg(svg(inside))).toEqual(['public/a.svg error public-code'])
})

it.each([
  svg('', '<!DOCTYPE svg [<!ENTITY a "b">]>'),
  svg('', '<?xml-stylesheet type="text/xsl" href="a.xsl"?>'),
  svg('\0'),
])('finds what hides it: %s', (text) => {
  expect(ofSvg(text)).toEqual(['public/a.svg error public-code'])
})

it.each([
  svg('<style>path { fill: red }</style><title>On the script of a play: onload="x"</title><path d="M0 0"/>'),
  svg('<a href="/claims/"><text>See https://a.example/</text></a>', '<?xml version="1.0" encoding="UTF-8"?>'),
  svg(
    '<image href="data:image/png;base64,AAAA"/>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
  ),
  svg('<style>/* https://a.example/ */ path { fill: url(#b); mask: url("/c.svg#d") }</style>'),
  svg(
    '<metadata><rdf:RDF xmlns:rdf="http://a.example/rdf"><cc:Work rdf:about="https://a.example/"/></rdf:RDF></metadata>',
  ),
  svg('<image style="fill: url(data:image/png;base64,AA//BB==)" xlink:href="data:image/png;base64,//A="/>'),
  svg('<!-- <script>no</script> --><use href="#one"/>'),
])('lets plain pictures be: %s', (text) => {
  expect(ofSvg(text)).toEqual([])
})

const ofNames = (...names: string[]) =>
  said(new Map(names.map((name) => [name, { isLink: false, markup: null, size: 0 }])))

it('takes what readers open, and no page, script or settings of a host', () => {
  const welcome = ['e.pdf', 'pictures/f.PNG', '.well-known/security.txt', 'humans.txt', 'table.csv']
  expect(ofNames(...welcome)).toEqual([])
  const others = ['a.html', 'b/c.JS', 'd.xhtml', 'CNAME', '_worker', 'vercel.json', '.env', '.htaccess']
  const more = ['x.php', '.git/a.png', '.well-known/a', '.well-known/.a.txt', 'a/.well-known/b.txt', 'html']
  expect(ofNames(...others, ...more)).toEqual(
    [...others, ...more].map((name) => `public/${name} error public-kind`),
  )
})

it('takes nothing that the site makes itself', () => {
  const taken = ['_redirects', '_headers', 'rss.xml', 'Robots.txt', 'llms.txt', 'sitemap.xml', '404.html']
  const below = [
    'data/claimreview.json',
    'data/a.csv',
    'claims/a/share.png',
    'topics/b/feed.json',
    'search/a.png',
  ]
  expect(ofNames(...taken, ...below)).toEqual(
    [...taken, ...below].map((name) => `public/${name} error public-taken`),
  )
})

it('warns of a picture larger than a page should be, and of no other file', () => {
  const file = (size: number) => ({ isLink: false, markup: null, size })
  const files = new Map([
    ['huge.png', file(89_000_000)],
    ['map.webp', file(190_000)],
    ['report.pdf', file(9_000_000)],
  ])
  const found = picturesSmall({ ...emptyContent(), publicFiles: files }, '')
  expect(found.map(({ file, severity, message }) => [file, severity, message])).toEqual([
    ['public/huge.png', 'warning', expect.stringContaining('89.0 MB')],
  ])
})
