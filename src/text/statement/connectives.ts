import { calendarWords } from '../data/name-words.ts'
import { isFixed } from '../attribution/contents/content-around.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { datelineLength } from '../clause/datelines.ts'
import { commaBehind, indexFrom, textAt, type Word } from '../words/words.ts'

/** Words that tie a sentence to the one before it, with a comma or without. */
const connective =
  /^(?:but|and|so|yet|however|meanwhile|moreover|furthermore|still|also|additionally|instead|nevertheless|nonetheless|separately|indeed|besides|plus|or)$/i

/** Of these, those that need no comma: “Instead the governor resigned”. */
const setsAgainst = /^(?:however|instead|meanwhile|nevertheless|nonetheless)$/i

/** Words before a comma that only tie a sentence to what stood before: “As a result, …”. */
const leaning =
  /^(?:then|thus|hence|therefore|consequently|accordingly|first|firstly|second|secondly|third|thirdly|finally|lastly|next|likewise|similarly|anyway|ultimately|fortunately|unfortunately|luckily|sadly|incredibly|amazingly|remarkably|interestingly|surprisingly|of course|in fact|in addition|in turn|in short|in other words|in any case|in any event|either way|even so|that said|which means|that means|as a result|as a consequence|as such|at the same time|on the other hand|by contrast|in contrast|on top of that|to that end|for example|for instance|after all|be that as it may|having said that|to wit|not only that|with that|with that in mind)$/i
/** “To do this, …”, “To accompany that, …”: for what the sentence before tells something is done. */
const towards = /^to \p{Ll}+ (?:(?:at|for|in|on|to|with) )?(?:so|that|these|this|those)$/iu

/** “Once that was settled, …”, “With this done, …”, “From there, …”: behind what the sentence before tells something comes. */
const behind =
  /^(?:once (?:that|this|these|those) (?:was|were|had been) \p{Ll}+|with (?:that|this) (?:done|over|settled|out of the way)|from there)$/iu
/** What is so only since then, or from there: “From there, it is 4 miles”, “Once that was done, no boat sailed”. */
const boundTo = /^(?:it|there|you|we|no|none|nobody|nothing|never|neither|not|only)$/i

/** The most words that such a link has. */
const longestLink = 5

/** “Just six laps later, …”, “Two years later Ann Lee won”: how long after something that the sentence before tells. */
const later =
  /^(?:(?:just|only|barely|about|some) )?(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|few|a few) )?(?:minute|hour|day|week|month|year|season|game|lap|race|round|decade)s? later$/i

/** How many words “later” ends, at an index. */
function laterWords(words: readonly Word[], at: number): number {
  const end = words.slice(at, at + longestLink + 1).findIndex(({ text }) => /^later$/i.test(text))
  const link = words.slice(at, at + end + 1).map(({ text }) => text)
  if (end < 1 || !later.test(link.join(' '))) return 0
  const next = words[at + end + 1]
  if (next?.text === ',') return end + 2
  return /^(?:PROPN|DET|PRON)$/.test(next?.pos ?? '') ? end + 1 : 0
}

/** How many words at an index lean on the sentence before: 3 of “In fact, the dam burst”; of “Then a lander will go” one. */
function leaningWords(words: readonly Word[], at: number): number {
  const comma = commaBehind(words, at)
  const link = comma < 0 || comma - at > longestLink ? [] : words.slice(at, comma)
  // “First, second and third”; “Second, there are the scanners” goes on with a list
  const isList =
    (words[comma + 1]?.pos === 'CCONJ' && words[comma + 1]?.text !== 'but') ||
    /^(?:second|third|there)/i.test(textAt(words, comma + 1))
  const said = link.map(({ text }) => text).join(' ')
  if (link.length > 0 && !isList && (leaning.test(said) || towards.test(said))) return link.length + 1
  const isBound =
    boundTo.test(textAt(words, comma + 1)) ||
    (/there$/i.test(said) && words.slice(comma).some(({ pos }) => pos === 'NUM'))
  if (link.length > 0 && behind.test(said) && !isBound) return link.length + 1
  const [first, second] = [words[at], words[at + 1]]
  return /^then$/i.test(first?.text ?? '') &&
    /^(?:DET|PRON)$/.test(second?.pos ?? '') &&
    !/^there$/i.test(second!.text)
    ? 1
    : 0
}

/** How many words at an index only say what kind of text follows: “A: |A rate of 60 is normal”, “And finally: |a parrot”. */
function labelWords(words: readonly Word[], at: number): number {
  const colon = words.slice(at, at + 4).findIndex(({ text }) => text === ':')
  const label = words.slice(at, at + colon).map(({ text }) => text)
  return colon > 0 && /^(?:[AQ]|(?:and )?finally|in brief|in other news)$/i.test(label.join(' '))
    ? colon + 1
    : 0
}

/** “Also |on Thursday, the council met|”, “Meanwhile |in May, …|”: whether a word that ties stands before when something was. */
function opensTime(words: readonly Word[], at: number): boolean {
  const comma = words.slice(at, at + longestLink).findIndex(({ text }) => text === ',')
  return (
    /^(?:also|meanwhile)$/i.test(words[at]!.text) &&
    comma > 1 &&
    words.slice(at + 1, at + comma).some(({ text }) => calendarWords.test(text))
  )
}

/** Past “But”, “And”, “However,”, “Two years later”: words that tie a sentence to the one before; and past a dateline. */
export function afterConnective(text: string, sentence: ParsedSentence): number {
  const { words } = sentence
  const lead = sentence.start + datelineLength(text.slice(sentence.start, sentence.end))
  let at = Math.max(0, indexFrom(words, lead))
  // “• The pier opens”: the mark of an item in a list
  while (/^[•⁃◦▪●‣—-]+$/.test(textAt(words, at))) at += 1
  at += labelWords(words, at)
  at += leaningWords(words, at)
  while (connective.test(textAt(words, at))) {
    const next = words[at + 1]
    if (next === undefined) break
    if (isFixed(words, at)) break
    if (next.text === ',') at += 2
    else if (
      words[at]?.pos === 'CCONJ' ||
      (setsAgainst.test(words[at]!.text) && /^(?:DET|PRON|PROPN)$/.test(next.pos)) ||
      opensTime(words, at)
    )
      at += 1
    else break
  }
  at += laterWords(words, at)
  return words[at]?.start ?? sentence.start
}
