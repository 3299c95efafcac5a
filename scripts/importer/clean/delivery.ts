import { endsSentence, wordsOf } from '../printed/masthead.ts'
import type { Block } from '../read/types.ts'
import type { LeftOut } from './body.ts'

const letter = '(?:e-?mails?|newsletters?|messages?|mailings?|briefings?|alerts?|updates?)'

/** What is told to whoever gets a newsletter of his getting it: nothing but more of that stands below. */
const toReceiver = new RegExp(
  String.raw`^(?:-- )?(?:you(?: are|['’]re|['’]ve| were| have)? (?:receiv(?:ing|ed)|getting|got|been sent|sent) (?:this|our|the|these)\b.{0,80}?\b(?:because|as|since) you\b` +
    String.raw`|this ${letter} (?:was|has been) (?:sent|delivered) to (?:you\b|\S+@)` +
    String.raw`|(?:if you (?:no longer wish|(?:do not|don['’]t|no longer) want)|to stop|to no longer) (?:to )?(?:receiv(?:e|ing)|get(?:ting)?) (?:it|this|these|our|such|further|future|\p{L}*\s*${letter})\b` +
    String.raw`|to (?:unsubscribe|opt out)\b)`,
  'iu',
)

/** What its links say, which may stand at its top as well. */
const link = new RegExp(
  String.raw`^(?:-- )?(?:unsubscribe(?=$|\W| here| from)` +
    String.raw`|(?:manage|update|change|edit) your (?:(?:${letter}|subscription) )?(?:preferences|subscriptions?|settings)\b` +
    String.raw`|(?:view|read|open|see) (?:(?:this|the) )?(?:${letter} )?in (?:your |a |the )?(?:web )?browser\b` +
    String.raw`|(?:having )?trouble (?:viewing|reading|seeing) this ${letter}\b)`,
  'iu',
)

/** The most words of a line of links. */
const longestLinks = 20

const isLink = ({ text }: Block): boolean => link.test(text) && wordsOf(text).length <= longestLinks
const isOfDelivery = (block: Block): boolean => toReceiver.test(block.text) || isLink(block)

const countOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0)

/** Whether the article ends above a block: its letter’s own words go on to the end, and are the smaller part. */
function endsAbove(blocks: readonly Block[], index: number): boolean {
  const [block, above, below] = [blocks[index]!, blocks.slice(0, index), blocks.slice(index)]
  return (
    countOf(above) > 2 * countOf(below) &&
    (toReceiver.test(block.text) ||
      (isLink(block) && below.every((one) => isOfDelivery(one) || !endsSentence(one.text))))
  )
}

/** Parts an article from what the newsletter that it came in says of itself: why one gets it, how to get no more, whose it is. */
export function withoutDelivery(blocks: readonly Block[]): { blocks: Block[]; leftOut: LeftOut[] } {
  const end = blocks.findIndex((block, index) => isOfDelivery(block) && endsAbove(blocks, index))
  const isOwn = (block: Block, index: number) => (end === -1 || index < end) && !isOfDelivery(block)
  return {
    blocks: blocks.filter(isOwn),
    leftOut: blocks
      .filter((block, index) => !isOwn(block, index))
      .map(({ text, line }) => ({ what: 'promotion', text, line })),
  }
}
