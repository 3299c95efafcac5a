/** The words by which a text says that it has something from an outlet or an agency. */
import { weekdayPattern } from '../../text/data/calendar.ts'
import { escaped } from '../../text/words/escaped.ts'

const told =
  '[Tt](?:old|ells?)|(?:[Ss]peak|[Ss]poke|[Tt]alk)\\p{L}* (?:exclusively )?(?:to|with)|[Ii]nterview (?:to|with|in)|(?:[Ss]tatement|[Ee]mail) to'
const from =
  '[Aa]ccording to|[Cc]iting|[Qq]uoting|(?:[Rr]eported|[Rr]evealed|[Dd]isclosed|[Pp]ublished|[Ss]een|[Oo]btained|[Rr]eviewed) (?:first )?(?:by|in)|(?:[Rr]eports?|[Ii]nvestigation|[Aa]rticle|[Ss]tory) (?:(?:published |carried )?(?:by|in)|from)'
/** Verbs of an outlet that tells something first. */
export const telling = 'report(?:ed|s|ing)|reveal(?:ed|s)|disclosed|learn(?:ed|t)|(?:the )?first to report'
const writing = 'report|reports|reporting|investigation|article|story|exclusive|scoop|dispatch|interview'
const beside = '(?: (?:has|have|had|is|was|are|were|first|also|earlier|previously|exclusively))*'
/** “told Guardian Life”, “Times Square” are others; a weekday may follow. */
const ends = `(?![\\p{L}\\p{N}-])(?! (?!${weekdayPattern})\\p{Lu})`

/** What makes a capital of the word before a name: a sentence begins. */
const opener = `(?:(?:After|Although|And|As|But|Earlier|If|Later|So|Then|When|While|Yet)\\b|(?<=[Oo]n )${weekdayPattern})`
const noun =
  '(?:newspaper|magazine|journal|tabloid|daily|broadcaster|news (?:agency|channel|outlet|portal|service|site|website))'

/** By which words a text credits whoever is named so. `told`: behind who it was told to, or by whom it is published. */
export const crediting = (name: string, verbs: string): RegExp =>
  new RegExp(
    `\\b(?<told>${told}|${from}) (?<the>(?:[Tt]he|an?) )?(?<noun>${noun} )?(?<name>${name})${ends}(?: (?:news )?(?:${writing})(?![\\p{L}]))?` +
      `|(?<![\\p{L}\\p{N}-]|(?!${opener})\\b\\p{Lu}[\\p{L}.]* )(?<the>[Tt]he )?(?<noun>${noun} )?(?<name>${name})` +
      `(?:(?:[’']s?)? (?:own )?(?:news )?(?:${writing})|(?<noun> ${noun})?,?${beside} (?:${verbs}))(?![\\p{L}])`,
    'gu',
  )

/** A pattern for any of the names, the longest first, so that none is taken for a part of it. */
export const anyOf = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

/** A run of capitalised words, or an address: “New York Times”, “Corriere della Sera”, “moonwatch.com”. */
export const run =
  `(?!${opener}|${weekdayPattern}\\b)(?:\\p{Lu}[\\p{L}\\p{N}&’'-]*?(?: (?:(?:of|on|de|del|della|di) )?(?!${weekdayPattern}\\b)(?:\\p{Lu}[\\p{L}\\p{N}&-]*|\\d+))*` +
  '|(?:[\\p{L}\\p{N}-]+\\.)+(?:com|org|net|news|info))'

/** “local media reported”, “according to newspaper reports”: outlets that nobody names. */
export const unnamed =
  /(?<!\b[Ss]ocial )\b(?:media(?: outlets)?|news outlets|newspapers|the press) (?:(?:has|have|had|also|earlier|first) )*(?:report(?:ed|s|ing)?|reveal(?:ed)?|said|say|claim(?:ed)?)\b|(?<!\b[Ss]ocial )\b(?:[Mm]edia|[Pp]ress|[Nn]ewspaper|[Nn]ews) reports\b|\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoting) (?:[\p{L}-]+ ){0,2}(?<!social )(?:media|news outlets|newspapers)\b/gu

/** “Reuters and the Herald reported”, “told Reuters and the Herald”: the other name, beside the words that credit the one. */
export const besideName = {
  before: new RegExp(`(?<the>[Tt]he )?(?<![\\p{L}\\p{N}-])(?<name>${run})(?:,| and| or) $`, 'u'),
  behind: new RegExp(`^(?:,| and| or) (?<the>the )?(?<name>${run})(?![\\p{L}\\p{N}-])`, 'u'),
}
