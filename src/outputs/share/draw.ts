import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type Sharp from 'sharp'
import { site } from '../../site.ts'
import { escapeXml } from '../xml.ts'
import type { ShareCard } from './cards.ts'
import { drawFlow } from './flow.ts'
import { shareFonts } from './fonts.ts'

/** What networks ask for: 1.91 to 1, and large enough for a dense screen. */
export const SHARE_WIDTH = 1200
export const SHARE_HEIGHT = 630

const MARGIN = 72
const INNER = SHARE_WIDTH - 2 * MARGIN
const FOOT = { top: 470, height: 104 }
const BADGE = 54
const colours = {
  paper: '#ffffff',
  ink: '#15181d',
  muted: '#555c67',
  rule: '#ccd2da',
  accent: site.accent.light,
}
/** Sizes of the title in pixels; the largest is taken with which it fits. */
const SIZES = [68, 60, 52, 46, 40, 35]

// A built page lies where no package can be found, and a library of machine code cannot be built into it.
const load = createRequire(resolve('package.json'))

/** Words as an image of their own, and where its top left corner goes. */
type Block = { data: Buffer; width: number; height: number }
type Placed = { input: Buffer; left: number; top: number }

/** Draws a card as PNG, always the same for the same card, fonts and libraries. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const sharp = await openSharp(card)
  const write = writer(sharp)
  const placed: Placed[] = []
  /** Puts a block so far from where a line begins: from the left, or from the right where that is written so. */
  const put = ({ data, width }: Block, start: number, top: number): void => {
    const left = site.direction === 'rtl' ? SHARE_WIDTH - start - width : start
    placed.push({ input: data, left: Math.max(0, Math.round(left)), top: Math.round(top) })
  }
  put(await write(site.name, { size: 34, bold: true }), MARGIN + 46, 50)

  let top = 158
  let badge = ''
  if (card.verdict !== null) {
    const { name, isRated } = card.verdict
    const words = await clipped(
      write,
      name,
      {
        size: 32,
        bold: true,
        colour: isRated ? colours.paper : colours.ink,
        width: INNER - 48,
      },
      BADGE,
    )
    badge = `<rect class="${isRated ? 'rated' : 'unrated'}" x="${MARGIN}" y="${top}" width="${words.width + 44}" height="${BADGE}" rx="4"/>`
    put(words, MARGIN + 22, top + (BADGE - words.height) / 2)
    top += BADGE + 30
  }
  put(await fitted(write, card.title, FOOT.top - 28 - top), MARGIN, top)

  const flow = drawFlow(card.origins, card.unknown, FOOT.height)
  const aside = flow.width === 0 ? 0 : flow.width + 40
  const line = await clipped(
    write,
    card.line,
    { size: 32, colour: colours.muted, width: INNER - aside },
    FOOT.height,
  )
  put(line, MARGIN + aside, FOOT.top + 20 + (FOOT.height - line.height) / 2)

  return sharp(
    Buffer.from(background(`${badge}<g transform="translate(${MARGIN} ${FOOT.top + 20})">${flow.svg}</g>`)),
  )
    .composite(placed)
    .flatten({ background: colours.paper })
    .png({ palette: true, colours: 64, effort: 8 })
    .toBuffer()
}

/** All that is not words. */
const background = (
  shapes: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">
<style>
.rated { fill: ${colours.accent} }
.unrated { fill: none; stroke: ${colours.muted}; stroke-width: 2 }
.line { fill: none; stroke: ${colours.muted}; stroke-width: 3 }
.origin { fill: ${colours.accent} }
.outlet { fill: ${colours.ink} }
.unknown { fill: ${colours.paper}; stroke: ${colours.muted}; stroke-width: 3 }
</style>
<rect width="100%" height="100%" fill="${colours.paper}"/>
<g${site.direction === 'rtl' ? ` transform="translate(${SHARE_WIDTH} 0) scale(-1 1)"` : ''}>
<rect width="100%" height="12" fill="${colours.accent}"/>
<path d="M${MARGIN + 16} 44v28" stroke="${colours.accent}" stroke-width="4"/><path d="M${MARGIN + 3} 70h26l-13 26z" fill="${colours.accent}"/>
<path d="M${MARGIN} 122H${SHARE_WIDTH - MARGIN}M${MARGIN} ${FOOT.top}H${SHARE_WIDTH - MARGIN}" stroke="${colours.rule}" stroke-width="2"/>
${shapes}
</g>
</svg>`

type Style = { size: number; bold?: boolean; colour?: string; width?: number }
type Write = (words: string, style: Style) => Promise<Block>

/** Sets words with Pango, which knows every script and breaks lines by its rules. */
const writer =
  (sharp: typeof Sharp): Write =>
  async (words, { size, bold = false, colour = colours.ink, width = INNER }) => {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}" line_height="0.9">${escapeXml(words)}</span>`,
        font: `${shareFonts().families}${bold ? ' Bold' : ''} ${size}`,
        width: Math.round(width),
        // So that points are pixels.
        dpi: 72,
        rgba: true,
        wrap: 'word-char',
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  }

/** The title as large as it fits; one that never fits is cut at the smallest size. */
async function fitted(write: Write, title: string, height: number): Promise<Block> {
  for (const size of SIZES) {
    const block = await write(title, { size, bold: true })
    if (block.height <= height) return block
  }
  return clipped(write, title, { size: SIZES.at(-1) ?? 35, bold: true }, height)
}

/** Words that fit into a height, cut after a word with an ellipsis where they must be. */
async function clipped(write: Write, words: string, style: Style, height: number): Promise<Block> {
  let shown = words
  for (;;) {
    const block = await write(shown === words ? words : `${shown}…`, style)
    if (block.height <= height || shown.length < 8) return block
    const fitting = Math.min(shown.length - 1, Math.floor((shown.length * height) / block.height))
    const cut = Array.from(shown).slice(0, fitting).join('')
    shown = cut.replace(/\s+\S*$/u, '').replace(/[\s\p{P}]+$/u, '') || cut
  }
}

const registered = new Set<string>()

/** The library with the fonts for the card’s letters, and none of the machine’s. */
async function openSharp({ title, line, verdict }: ShareCard): Promise<typeof Sharp> {
  const cache = resolve('.cache', 'share')
  mkdirSync(cache, { recursive: true })
  const settings = join(cache, 'fonts.conf')
  if (process.env['FONTCONFIG_FILE'] === undefined) {
    writeFileSync(
      settings,
      `<fontconfig><cachedir>${escapeXml(join(cache, 'fontconfig'))}</cachedir></fontconfig>\n`,
    )
    process.env['FONTCONFIG_FILE'] = settings
  }
  const sharp = load('sharp') as typeof Sharp
  for (const fontfile of shareFonts().filesFor(`${site.name}${title}${line}${verdict?.name ?? ''}…`)) {
    if (registered.has(fontfile)) continue
    registered.add(fontfile)
    await sharp({ text: { text: '.', font: shareFonts().families, fontfile } }).toBuffer()
  }
  return sharp
}
