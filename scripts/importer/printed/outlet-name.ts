import type { Agency } from '../../../src/text/data/agencies.ts'
import { outletWords } from '../../../src/text/data/outlet-words.ts'
import { hasFiniteVerb } from '../../../src/text/words/words.ts'
import { wordsOf } from './masthead.ts'
import { agencyIn } from './agency-names.ts'
import { publisherByName, type KnownPublisher } from './publisher.ts'

// What outlets are called.

/** One of the words that outlets have in their names. */
export const outletWord = new RegExp(`\\b(?:${outletWords.join('|')})\\b`, 'u')

/** The second half of papers that were two: “Times-Union”, “News-Leader”. */
const merged =
  '(?:-(?:American|Bee|Call|Constitution|Eagle|Intelligencer|Item|Journal|Leader|Picayune|Republican|Union|World))?'
export const endsInOutletWord = new RegExp(`(?:\\b\\p{Lu}\\p{L}+-)?${outletWord.source}${merged}$`, 'u')

/** “The Chronicle of Higher Learning”, “The Independent on Sunday”: the word stands first. */
const beginsWithOutletWord =
  /^The (?:Chronicle|Courier|Gazette|Herald|Independent|Journal|Mail|Observer|Sun|Telegraph|Times|Tribune) (?:of|on) (?!(?:My|Our|His|Her|Their|A|An|The)\b)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u
/** “Daily Lantern”: a name of two words, the second of which may be any. */
const daily = /^(?:The )?Daily \p{Lu}[\p{L}-]+$/u

/** “World Record”, “Film Star”: such words with others that make a thing of their own. */
const idiom =
  /\b(?:World|Track|Criminal) Record$|\b(?:Double|Gold|Living) Standard$|\b(?:Death|Film|Movie|Pop|Rising|Rock) Star$|\b(?:Fan|Hate|Junk) Mail$|\bMidnight Sun$|\b(?:Command|Trading|Goal) Post$|^Free Press$/u
/** “Closure of the Gazette”, “A Star”: words about one. Islands have small words in their names. */
export const aboutOne = /^(?:An?|My|Our|His|Her|Their|No|This)\s|(?<!\b(?:Isle|City))\s(?:of|for|on)\s/u

/** “Film Review”, “Heat Record”, “Weather Today”: what heads a page or a story ends in these words too. */
const alsoOfOthers = /\b(?:Express|Magazine|Mail|Radio|Record|Review|Standard|Today)$/u
/** “The Record”, “Evening Standard”. */
const beginsLikeOutlet = /^(?:The|USA|Daily|Evening|Morning|Sunday|Weekly)\s/u

/** “Great Falls”: a place, whatever the verb. */
const waterfall = /(?<=\p{Lu}\p{Ll}+ )Falls(?= \p{Lu})/u

/** Whether words end as outlets’ names do and say nothing before it. That last word alone may be a verb too: “Herald”, “Echo”. */
function isNamedLikeOutlet(words: string): boolean {
  if (!endsInOutletWord.test(words)) return false
  const name = words.replace(endsInOutletWord, 'Gazette').replace(waterfall, 'Town')
  return !hasFiniteVerb(name) && !hasFiniteVerb(name.slice(0, 1) + name.slice(1).toLowerCase())
}

/**
 * Whether a line that may be a headline too is an outlet’s name, as a masthead prints it: “The Alpine Herald”, “Belka Times-Union”,
 * “Daily Lantern”. Words that tell of an outlet or of something else are none: “Sun Sets on the Post”, “New World Record”.
 * @param isDated whether a day stands behind or below it, as it does in a masthead
 */
export const isMasthead = (words: string, isDated: boolean): boolean =>
  beginsWithOutletWord.test(words) ||
  daily.test(words) ||
  (isNamedLikeOutlet(words) &&
    !aboutOne.test(words) &&
    !idiom.test(words) &&
    (isDated || beginsLikeOutlet.test(words) || !alsoOfOthers.test(words)))

/** No outlet’s name is longer, in letters; a line may be the whole of a book. */
export const longest = 80

/** A name of one to five capitalised words, small ones between them. */
export const nameShape =
  /^(?:The\s+|the\s+)?\p{Lu}[\p{L}\p{N}.'’-]*(?:\s+(?:(?:of|and|the|on|for|de|del|di|dos|&)\s+)*[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,4}$/u

/** `harbourtribune.com` alone: a site that goes by its address. */
export const siteName = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/
/** What a site calls its parts, and next to no outlet itself. */
export const section =
  /^(?:the )?(?:world|local|breaking|latest|top|business|sports?|daily|national|international|politics|science|weather|good|fake|morning|evening) (?:news|report|review|today)$/iu

export type Known = { agencies: readonly Agency[]; publishers: readonly KnownPublisher[] }

/** Whether the words are an outlet’s name: of a publisher that is known, or by a word that outlets have. An agency is none. */
export function isOutletName(words: string, { agencies, publishers }: Known): boolean {
  if (words.length > longest || agencyIn(words, agencies) !== null) return false
  if (publisherByName(words, publishers) !== null) return true
  return nameShape.test(words) && /\s/.test(words) && outletWord.test(words) && !/\bStaff\b/u.test(words)
}

/** Words that keep their capitals: “USA TODAY”, “NPR NEWS”. One without a vowel is spelt letter by letter. */
const spelt = /^(?:EU|TV|UAE|UK|UN|US|USA|\d.*|[KW][^AEIOU]{2,3}|[^AEIOUY]{2,5})$/u
const small = /^(?:OF|AND|THE|ON|FOR|DE|DEL|DI|DOS)$/u

/** A word in capitals as it is written elsewhere, whole or in parts: “TIMES-UNION”, “O’DELL”, “MCKAY”. */
const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}|(?<=(?<!\p{L})(?:[do][’']|mc))\p{L}/gu, (letter) => letter.toUpperCase())

/** A masthead in capitals as it is written elsewhere: “THE ALPINE HERALD” is “The Alpine Herald”. Other names stay as they are. */
export function inNormalCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return wordsOf(name)
    .map((word, at) =>
      spelt.test(word) ? word : at > 0 && small.test(word) ? word.toLowerCase() : capitalised(word),
    )
    .join(' ')
}
