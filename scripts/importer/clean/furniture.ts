import { endsSentence, isByline, isDateLine, isFooterLabel, wordsOf } from '../printed/masthead.ts'
import type { Block } from '../read/types.ts'
import { pastedFrom } from './pasted.ts'
import { presentsRelease } from './release.ts'

/** What a block is, where it is not the article’s own text. */
export type Furniture =
  | 'outlet'
  | 'caption'
  | 'photo credit'
  | 'related link'
  | 'promotion'
  | 'label'
  | 'date line'
  | 'dateline'
  | 'byline'
  | 'footer'
  | 'credit line'
  | 'post of nobody known'

const photoCredit =
  /(?:©|\(c\)\s|copyright\b|\b[Pp]hoto(?:graph)?s?(?: by| credit)?\s*:|\b(?:file )?(?:photo|picture|image|handout)\b.{0,40}$|\b[Ii]mage (?:credit|source|caption)\b|\bgetty(?: images)?\b|\bshutterstock\b|\bepa-efe\b|\bAFP via\b|\bvia (?:AP|AFP|Reuters|Getty)\b|\b(?:REUTERS|AP|AFP|EPA|TASS|ZUMA|PA|Sputnik|UPI)\s*\/\s*\p{Lu}|\/\s*(?:AFP|AP|REUTERS|Reuters|EPA|Getty|TASS|NurPhoto|Anadolu|Pool)\b|\((?:AP|AFP|Reuters|EPA|Getty|PA)\s+(?:Photo|Images?)\b)/u

const captionStart =
  /^(?:file(?: photo| picture| image)?|photo|image|picture|caption|pictured|watch|video|illustration|archive photo)\s*[:|–—-]/iu
const directions =
  /,\s*(?:left|right|center|centre|second from (?:left|right)|top|bottom|pictured|seen here)\s*,|\((?:left|right|l|r|c|centre|center|pictured)\)/iu

const related =
  /^(?:related(?: article| articles| story| stories| topics| content| coverage| news)?|read(?: more| also| next| the full story| this next| our)?|see also|also read|also see|more on this(?: story)?|more from|recommended|most read|further reading|what to read next|don['’]t miss|you may (?:also )?like|in pictures|explainer|opinion|editor['’]s picks?|listen|watch(?: live| now| more| the video| below)?|trending|live updates?)\s*(?::|>|»|→|\||–|—|$)/iu

const promotion =
  /^(?:advertisement|sponsored|story continues below|article continues below|(?:please )?(?:sign up|subscribe|register|follow|join|download|click|tap|share|support|donate|log in|sign in|like us|email|get the (?:latest|best)|stay (?:up to date|informed)|have (?:a )?(?:story|tip|news)|contact (?:us|the))\b.{0,160}(?:newsletter|updates?|facebook|twitter|instagram|telegram|whatsapp|app|inbox|here|today|now|free|account|channel|subscriber|\.com)\b.{0,80}|(?:our|the) (?:newsletter|podcast)\b.{0,120}|share this(?: article| story)?|copy link|print(?: this)?|comments?|follow .{1,60} on (?:facebook|twitter|x|instagram|telegram)\b.*|all rights reserved.*|this (?:material|article|story) may not be (?:published|reproduced).*)[.!:]?$/iu

/** The most words that a line has which only leads to another article. */
const longestLink = 24

/** “More: The port is shut” */
const isRelated = (block: Block | undefined): boolean =>
  block !== undefined &&
  related.test(block.text) &&
  (block.linked === true || wordsOf(block.text).length <= longestLink)

/** “More: …”, “|The Harbour: who wants what”, “Related: …”: a headline, or what has a label as links have, between two lines that lead to other articles. */
const isAmongLinks = (blocks: readonly Block[], index: number): boolean => {
  const { text } = blocks[index]!
  const isLink = (at: number) => isRelated(blocks[at]) || pastedFrom(blocks, at) === 'related link'
  return (
    wordsOf(text).length <= longestLink &&
    (!endsSentence(text) || /^(?:\p{Lu}[\p{L}’'-]*\s?){1,4}:\s/u.test(text)) &&
    isLink(index - 1) &&
    isLink(index + 1)
  )
}

/** “Email us at … or call 020…”, “Do you have a story? Email …”: an address or a number, and what to do with it. */
const contact =
  /^(?:[•*▪]\s*)?(?:(?:are|did|do|have|were) you\b[^?]{0,120}\?\s*)?(?:please\s+)?(?:e-?mail|call|contact|phone|ring|text|whatsapp|send|write to)\b.{0,120}?(?:\S+@\S+\.\S+|\+?\d[\d\s()-]{6,})/iu

/** A photograph’s credit standing alone: “Handout / State Emergency Service / AFP”. */
function isPhotoCredit(block: Block): boolean {
  const words = wordsOf(block.text).length
  return (
    words <= 16 &&
    !endsSentence(block.text) &&
    (photoCredit.test(block.text) || (block.emphasised === true && /\s\/\s/.test(block.text)))
  )
}

function isCaption(block: Block): boolean {
  const words = wordsOf(block.text).length
  if (words > 80) return false
  if (
    captionStart.test(block.text) &&
    (photoCredit.test(block.text) || directions.test(block.text) || words < 40)
  )
    return true
  if (words < 10) return false
  const end = block.text.slice(-90)
  return (
    photoCredit.test(end) &&
    (!endsSentence(block.text) ||
      /\)$/.test(block.text) ||
      directions.test(block.text) ||
      /©|photograph:/iu.test(end))
  )
}

/** What a page says where its text stops for those who do not pay: “Subscribe to continue reading.” */
const gate =
  /\b(?:subscribe|subscription|sign in|log ?in|register|create an? (?:free )?account)\b.{0,40}\b(?:continue|keep|finish) reading\b|\b(?:continue|keep|finish) reading\b.{0,40}\b(?:subscri|sign in|log ?in|register)|\b(?:is|are) (?:only )?(?:for|available (?:only )?to) (?:our )?subscribers\b|\bsubscribers? only\b|\b(?:subscribe|log ?in|sign in|register) to (?:read|see|view|unlock) (?:the )?(?:full|whole|rest|this|more)\b/iu

/** Whether a line says that the rest of the text is for those who pay or have an account. */
export const isGate = (line: string): boolean => line.length <= 200 && gate.test(line)

/**
 * What the block at `index` is, where it is not the article’s own text; null where it is. `hasFiniteVerb` tells a
 * caption’s noun phrase from a sentence.
 */
export function furnitureOf(
  blocks: readonly Block[],
  index: number,
  hasFiniteVerb: (text: string) => boolean,
): Furniture | null {
  const block = blocks[index]
  if (block === undefined) return null
  const { text } = block
  if (block.unsigned === true) return 'post of nobody known'
  if (isFooterLabel(text)) return 'footer'
  if (isDateLine(text)) return 'date line'
  if (presentsRelease(text)) return 'label'
  if (isByline(text)) return 'byline'
  const pasted = pastedFrom(blocks, index)
  if (pasted !== null) return pasted
  if (isRelated(block) || (block.linked === true && !endsSentence(text))) return 'related link'
  if (isAmongLinks(blocks, index)) return 'related link'
  if (promotion.test(text) || (contact.test(text) && wordsOf(text).length <= 30)) return 'promotion'
  if (block.kind === 'heading') return null
  if (isCaption(block)) return 'caption'
  if (isPhotoCredit(block)) return 'photo credit'
  const next = blocks[index + 1]
  if (
    next !== undefined &&
    next.kind === 'paragraph' &&
    isPhotoCredit(next) &&
    wordsOf(text).length <= 60 &&
    !hasFiniteVerb(text)
  )
    return 'caption'
  return null
}

/** A subhead on a bare line: short, unpunctuated, and followed by text. */
export function isBareSubhead(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false
  const { text } = block
  return (
    wordsOf(text).length <= 12 &&
    /^["“‘'«]?[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!:;,…]["”’»)]*$/u.test(text) &&
    wordsOf(next.text).length > 12
  )
}

/**
 * A subhead glued to the sentence before it (“…of residents.Trump rejects Putin home strike”): the paragraph’s text and
 * the subhead, or null.
 */
export function gluedSubhead(text: string): { text: string; heading: string } | null {
  const match = /^(.*[\p{Ll}\p{N})”"’][.!?]["”’»)]?)(\p{Lu}[\p{L}\p{N}'’-]*(?:\s+[^\s.!?]+){1,11})$/su.exec(
    text,
  )
  return match?.[1] === undefined || match[2] === undefined ? null : { text: match[1], heading: match[2] }
}
