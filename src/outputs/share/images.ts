import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { site } from '../../site.ts'
import { absolute, urls } from '../urls.ts'
import { altOf, type ShareCard, type ShareCards } from './cards.ts'
import { drawCard } from './draw.ts'
import { shareFonts } from './fonts.ts'

/** To be raised when a card is drawn otherwise than before: pictures are kept by what they show. */
const DRAWING = 1
const cache = resolve('.cache', 'share')

/** The picture of a card as PNG: from the cache where the same was drawn before. */
export async function shareImage(card: ShareCard): Promise<Buffer> {
  const shown = [DRAWING, card, site.name, site.accent.light, site.direction, shareFonts().key]
  const file = join(cache, `${createHash('sha256').update(JSON.stringify(shown)).digest('hex')}.png`)
  if (existsSync(file)) return readFileSync(file)
  const png = await drawCard(card)
  mkdirSync(cache, { recursive: true })
  // Another build may be drawing the same: a file is there whole or not at all.
  writeFileSync(`${file}.${process.pid}`, png)
  renameSync(`${file}.${process.pid}`, file)
  return png
}

/** The picture that a page is shared with: its own, else the home page’s; null where there is neither. */
export function sharedWith(path: string, { cards }: ShareCards): { url: string; alt: string } | null {
  const page = cards.has(path) ? path : urls.home
  const card = cards.get(page)
  return card === undefined ? null : { url: absolute(urls.shareImage(page)), alt: altOf(card) }
}
