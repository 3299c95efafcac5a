import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyContent } from '../../../src/mdx/content-folder.ts'
import { publicFilesOf } from '../../../src/mdx/public-files.ts'
import { publicFilesHarmless } from '../../../src/rules/public-files.ts'

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

it('finds links that lead out, and none within', async () => {
  const at = (name: string) => join(folder, 'public', name)
  writeFileSync(at('a.png'), '')
  symlinkSync('a.png', at('b.png'))
  symlinkSync('pictures', at('more'))
  symlinkSync('../private.txt', at('c.png'))
  symlinkSync(folder, at('all'))
  symlinkSync('nowhere.png', at('pictures/d.png'))
  expect(said(await publicFilesOf(join(folder, 'public'))).sort()).toEqual([
    'public/all error public-link',
    'public/c.png error public-link',
    'public/pictures/d.png error public-link',
  ])
  expect(said(await publicFilesOf('public'))).toEqual([])
})

const svg = (inside: string, head = '') => `${head}<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
const ofSvg = (text: string) => said(new Map([['a.svg', { leadsOut: false, markup: text }]]))

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
])('finds a picture that could run: %s', (inside) => {
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
  svg('<a href="https://a.example/"><text>on</text></a>', '<?xml version="1.0" encoding="UTF-8"?>'),
  svg(
    '<image href="data:image/png;base64,AAAA"/>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
  ),
  svg('<!-- <script>no</script> --><use href="#one"/>'),
])('lets plain pictures be: %s', (text) => {
  expect(ofSvg(text)).toEqual([])
})

it('takes no page and no script, and whatever else readers open', () => {
  const names = [
    'a.html',
    'b/c.JS',
    'd.xhtml',
    'e.pdf',
    'f.png',
    '.well-known/security.txt',
    'html',
    'g.json',
  ]
  expect(said(new Map(names.map((name) => [name, { leadsOut: false, markup: null }])))).toEqual([
    'public/a.html error public-code',
    'public/b/c.JS error public-code',
    'public/d.xhtml error public-code',
  ])
})
