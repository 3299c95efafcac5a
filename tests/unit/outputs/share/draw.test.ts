import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
import type { ShareCard } from '../../../../src/outputs/share/cards.ts'
import { drawCard } from '../../../../src/outputs/share/draw.ts'
import { openFonts } from '../../../../src/outputs/share/fonts.ts'
import { unpackWoff } from '../../../../src/outputs/share/woff.ts'

const place = mkdtempSync(join(tmpdir(), 'share-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const card: ShareCard = {
  verdict: { name: 'Supported', isRated: true },
  title: 'Bolts were loose.',
  line: '2 outlets, 1 origin (Meridian)',
  origins: [2],
  unknown: 0,
}

/** The rows of a picture, between two heights, that have ink in them. */
async function inkedRows(png: Buffer, from: number, to: number): Promise<number[]> {
  const { data, info } = await sharp(png)
    .extract({ left: 0, top: from, width: 1200, height: to - from })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Array.from({ length: info.height }, (_, row) => row).filter((row) =>
    data
      .subarray(row * info.width * info.channels, (row + 1) * info.width * info.channels)
      .some((value) => value < 90),
  )
}

describe('a card is drawn', () => {
  test('the same each time', async () => {
    expect((await drawCard(card)).equals(await drawCard(card))).toBe(true)
  })

  test.each([
    ['of one word', 'Rain'],
    ['of a long statement', 'It rained on and on in the village. '.repeat(30)],
    ['of one endless word', 'a'.repeat(2000)],
    ['of marks that are syntax', '<b> & "quotes" &amp; </span> ]]>'],
    ['of Greek and Cyrillic', 'Στην Ελλάδα έβρεξε, у Києві теж'],
  ])('%s, with nothing over its edges', async (_what, title) => {
    const png = await drawCard({ ...card, title })
    const { width, height } = await sharp(png).metadata()
    expect([width, height]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(60_000)
    expect((await inkedRows(png, 250, 460)).length).toBeGreaterThan(15)
    // Between the words and the rule of the foot, and at the lower edge.
    expect(await inkedRows(png, 462, 468)).toEqual([])
    expect(await inkedRows(png, 612, 630)).toEqual([])
  })

  test('with many outlets, with long names of origins, without a verdict', async () => {
    const crowded = {
      ...card,
      verdict: null,
      origins: [60, 30, 10],
      line: 'An agency of a long name, '.repeat(20),
    }
    expect(await inkedRows(await drawCard(crowded), 612, 630)).toEqual([])
  })
})

describe('fonts', () => {
  test('are taken from their packages, only the files that a text needs', () => {
    const fonts = openFonts(['@fontsource/source-serif-4'], place)
    expect(fonts.families).toBe('Source Serif 4')
    const names = fonts.filesFor('Київ').map((file) => file.split(/[\\/]/).at(-1))
    expect(names).toEqual([
      'source-serif-4-cyrillic-400-normal.woff.ttf',
      'source-serif-4-cyrillic-700-normal.woff.ttf',
    ])
    // TrueType’s own mark.
    expect(readFileSync(fonts.filesFor('Київ')[0] ?? '').readUInt32BE(0)).toBe(0x00010000)
    expect(fonts.has('Rain, rain — “rain”')).toBe(true)
    expect(fonts.has('漢')).toBe(false)
  })

  test('that are not installed are named, with what to do', () => {
    expect(() => openFonts(['@fontsource/no-such-font'], place)).toThrow(
      /`shareFonts` in src\/site\.ts names @fontsource\/no-such-font.*npm install @fontsource\/no-such-font/,
    )
  })

  test('are refused where they are no WOFF', () => {
    expect(() => unpackWoff(Buffer.from('wOF2 and more than four bytes'))).toThrow(/no WOFF 1\.0 font/)
  })
})
