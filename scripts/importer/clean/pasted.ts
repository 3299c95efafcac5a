import { agencyPhotographs, photographers } from '../../../src/text/sentence/run-in.ts'
import type { Block } from '../read/types.ts'
import { endsSentence, wordsOf } from '../printed/masthead.ts'

/** What a line is that was copied with an article’s text from the page around it. */
type Pasted = 'caption' | 'related link' | 'promotion' | 'label' | 'date line'

/** What may stand between “this” and what a picture is: “this May 2, 2025, file photo”; the source of a pattern. */
export const ofPicture =
  '(?: (?:\\p{Lu}\\S*|\\d[\\d,]*|an?|file|undated|combination|handout|aerial|booking|of))*'

/** Each is a house style or a widget met on pages of several outlets. */
const kinds: readonly [Pasted, RegExp][] = [
  [
    'label',
    /^(?:[\s_*=~·•–—-]+|photos?|images?|videos?|graphic|caption|gallery|advert|(?:first |last )?(?:published|updated))$/iu,
  ],
  ['label', /^\d{1,5}$/u],
  ['label', /^(?:e-?mail:?\s*)?(?:\S+@\S+\.\p{L}+|@\w+)$/iu],
  ['caption', /^(?:FILE(?: PHOTO)?|File)\s*[:–—-]/u],
  [
    'caption',
    new RegExp(`^[Ii]n this${ofPicture} (?:photo|photograph|image|picture|frame grab|still)\\b`, 'u'),
  ],
  ['caption', /^(?:image|media) (?:copyright|caption|source)\b/iu],
  ['caption', /^(?:enlarge this image\s*)?(?:toggle|hide) caption\b/iu],
  ['caption', new RegExp(`^${photographers}(?:\\s*/\\s*\\p{Lu}[\\p{L} ]*)?\\s+(?=\\p{Lu})`, 'u')],
  ['caption', new RegExp(`^${agencyPhotographs} (?=\\p{Lu}[\\p{L}'’]*[ .…])`, 'u')],
  ['caption', /^©\s?\S+.{0,40}?\s\p{Lu}\p{L}+ /u],
  ['caption', /\((?:photo|image|picture|credit|source)s?\s*:[^()]*\)$/iu],
  ['promotion', /^(?:share (?:on|via) )?facebook\s+(?:share on )?twitter\b/iu],
  ['promotion', /\bcontinue reading the main story\b|\bcontinue reading below\b|^advertisement\b/iu],
  ['promotion', /^newsletter sign[ -]?up\b|\bverify you['’]re not a robot\b/iu],
  [
    'promotion',
    /\bnewsletter\b.{0,60}\b(?:keep you|your inbox|delivered|subscribe)\b|\byou agree to receive (?:occasional )?(?:updates|e-?mails)\b/iu,
  ],
  ['promotion', /^read or share this (?:story|article)\b/iu],
  // the end of a press release, and whom to ask
  ['label', /^(?:[-–—*#\s]*ends?[-–—*#\s]*|#{3})$/iu],
  ['promotion', /^(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)\s*:/iu],
  ['promotion', /^scroll down (?:for|to (?:see|watch))\b/iu],
  ['label', /^(?:story )?highlights\b\s*\p{Lu}/u],
  ['label', /^Story highlights\b/iu],
  ['related link', /^more(?: on this)?:\s/iu],
  ['date line', /^(?:(?:published|posted|updated) )?(?:\d+|an?) (?:min(?:ute)?|h(?:ou)?r|day|week)s? ago$/iu],
  [
    'date line',
    /^(?:first |originally )?(?:published|posted|updated|modified)[\s,:]+(?:(?:on|at)\s+)?[^!?]{0,14}\d[^!?]{0,40}$/iu,
  ],
]

/** The longest line that a widget makes, in words; longer ones are somebody’s prose. */
const longest = { caption: 120, 'related link': 30, promotion: 160, label: 60, 'date line': 16 }

/**
 * What a block is that came along from the page where an article was copied as text, by the words that page makers set
 * around captions, galleries, links and newsletters; null where it is none of that.
 */
export function pastedFrom(blocks: readonly Block[], index: number): Pasted | null {
  const text = blocks[index]?.text ?? ''
  const words = wordsOf(text).length
  const found = kinds.find(([kind, pattern]) => words <= longest[kind] && pattern.test(text))
  if (found !== undefined) return found[0]
  if (isOfGallery(blocks, index)) return 'caption'
  if (isOfSender(blocks, index)) return 'promotion'
  return isLinkAlone(text) || isUnderReadMore(blocks, index) ? 'related link' : null
}

/** “About Vakt: Vakt makes …”, “Vakt makes …” below “About Vakt”: what whoever sends out a press release says of itself below every one. */
function isOfSender(blocks: readonly Block[], index: number): boolean {
  const [above = '', text = '', next = ''] = [index - 1, index, index + 1].map((at) => blocks[at]?.text)
  const [, name, rest = ''] = about.exec(text) ?? []
  const [, heading, below] = about.exec(above) ?? []
  const opensWith = (words: string, sender: string) => words.replace(/^the /iu, '').startsWith(sender)
  return name !== undefined
    ? opensWith(rest === '' ? next : rest, name)
    : heading !== undefined && below === '' && opensWith(text, heading)
}

const about = /^About (?:the )?(\p{Lu}[^:.!?]{1,60}?)(?::\s*|$)(.*)$/su

const counter = /^(\d{1,3})\s*(?:\/|of)\s*(\d{1,3})(?=\s|$)/u

/** “3/16 Students recite prayers …”: pictures are counted up to one number. */
function isOfGallery(blocks: readonly Block[], index: number): boolean {
  const found = counter.exec(blocks[index]?.text ?? '')
  if (found === null || Number(found[1]) > Number(found[2])) return false
  return blocks.some(({ text }, at) => at !== index && counter.exec(text)?.[2] === found[2])
}

/** “[Is China’s leader losing his grip?]”, “China: the new space superpower Read more”: a headline as a link. */
const isLinkAlone = (text: string): boolean =>
  wordsOf(text).length <= 30 &&
  (/^\[(?!(?:editor|update|correction|note)\b)[^[\]]{8,}\]$/iu.test(text) ||
    /[^.!?…]\s+Read more$/u.test(text))

/** A headline in the list below “Read more:”, or below “Read more” where nothing but headlines follows. */
function isUnderReadMore(blocks: readonly Block[], index: number): boolean {
  const isHeadline = ({ text }: Block) =>
    !endsSentence(text.replace(/\?$/u, '')) && wordsOf(text).length <= 20
  for (let at = index; at >= Math.max(0, index - longestList); at -= 1) {
    if (!isHeadline(blocks[at]!)) return false
    const above = readMore.exec(blocks[at - 1]?.text ?? '')
    if (above !== null) return above[1] === ':' || blocks.slice(index).every(isHeadline)
  }
  return false
}

/** No list of headlines within an article is longer. */
const longestList = 50

const readMore = /^(?:read|see|more|related)(?: (?:more|also|stories|articles|coverage))*\s*(:)?$/iu
