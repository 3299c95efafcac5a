import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import { wordGroups } from '../../../src/text/words/word-groups.ts'
import { isForeignDay } from './foreign-date.ts'
import { monthName } from './month-names.ts'

// What a line by itself says of an article: who wrote it, when, and where it stands.

const footerLabel =
  /^(?:original |canonical |article )?(?:url|link|source|via|permalink|address)\s*:?\s*(<?https?:\/\/\S+>?)?$/iu
const onlyUrl = /^<?(https?:\/\/[^\s<>]+)>?$/iu

const dateOnly = new RegExp(
  `^(?:(?:published|updated|last updated|posted|issued on|modified|first published|date|on)\\b[\\s:]*)?` +
    // “Publié le : 18/11/2026”, “Publicado el 18/11/2026”
    `(?:(?:publi|pubbl|mis|act|aggi|atua|veröff|aktual)\\p{L}*(?: à jour)? (?:le|el|em|il|am)\\b[\\s:]*)?` +
    `(?:\\d{1,2}[:.h]\\d{2}\\s*(?:[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,5})?,?\\s+)?` +
    `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?` +
    `(?:\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}\\S*)?|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}|${monthName}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|` +
    `\\d{1,2}(?:st|nd|rd|th)?\\s+${monthName},?\\s+\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})` +
    `(?:[\\s,|–—-]*(?:at\\s+)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,5}|\\(?GMT[+-]?\\d*\\)?)?|\\s+(?:GMT|UTC))?(?:,\\s+UK)?\\.?$`,
  'iu',
)

const bylineStart =
  /^(?:(?:(?:written |reported |story )?by|from|text|(?:words|story|report(?:ing)?):|von|par|por|di|door|av|af|przez)\s*:?\s+\p{Lu}|(?:autor(?:in|es|a)?|authors?|auteurs?|autore|автор|текст|الكاتب)\s*:\s*\p{L}|بقلم\s*:?\s*\p{L}|(?:作者|记者|記者|文)\s*[:：/／]\s*\p{L})/iu

export const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean)
export const endsSentence = (text: string) => /[.!?…]["”’»)\]]*$/u.test(text)

/** What a masthead prints beside the day: its price, its number, its edition, the page. */
const besideDay =
  /(?:(?:\s*[|•·–—]\s*|\s+)(?:price:?\s*)?(?:[$£€]\s?\d[\d.,]*|\d{1,3}p|no\. ?\d[\d,]*|(?:\p{L}+ )?edition|(?:page|pg\.?|p\.) ?[A-Z]?\d{1,3}))+$/iu
/** “Vol. 12, No. 340 — Monday, January 5, 2026”, “Est. 1887”. */
const volume =
  /^(?:Vol(?:ume|\.)?\s(?:\d+|[IVXLC]+)(?:\s*[,|•·–—].*)?|Est(?:\.|ablished)(?: in)? \d{4}\.?)$/iu

/** “…, 5 January 2026 at 10:12. Updated at 14:30”, “Updated …, first published at 6.02am”. */
const alsoDated =
  /(?<=\d.*)[\s,.;|•·/(–—-]*(?:(?:last|first) )?(?:updated|modified|published|posted)\b[\s:]+(?=.*\d).{4,40}$/iu
/** “5 min read · 5 January 2026”. */
const minutesToRead =
  /^\d+ min(?:ute)?s?(?: read)?\s*[|•·–—-]\s*|\s*[|•·–—-]\s*\d+ min(?:ute)?s?(?: read)?$/iu

/** Whether a line says a day, as a paper prints it, and nothing else. */
export const isDateLine = (text: string) =>
  text.length < 90 &&
  (dateOnly.test(
    text
      .replace(/^\((.*)\)$/u, '$1')
      .replace(minutesToRead, '')
      .replace(alsoDated, '')
      .replace(besideDay, ''),
  ) ||
    volume.test(text) ||
    isForeignDay(text))
/** “EXCLUSIVE by Ann Lee”: what a paper calls the piece stands before who wrote it. */
const kindAndName =
  /^(?:EXCLUSIVE|Exclusive|SPECIAL REPORT|Special [Rr]eport|ANALYSIS|Analysis|COMMENT|Comment|INTERVIEW|Interview|REVIEW|Review)\s*[:|–—-]?\s+(?:BY|[Bb]y)\s+\p{Lu}[\p{L}.]+\s+\p{Lu}/u
/** Whether a line says who wrote the article, alone or with the day: “By Ann Lee · 12:30, 3 May 2026 · Updated 13:02”. */
export const isByline = (text: string) =>
  wordsOf(partedAtDay(text)?.before ?? text).length <= 16 &&
  (bylineStart.test(text) || kindAndName.test(text)) &&
  !/:$/u.test(text) &&
  !endsSentence(text.replace(/\b\p{Lu}\.$/u, ''))
/** “Ann Lee, Central Europe Editor”, “Ann Lee and Bo Ek, Staff Writers”: who signs by name and post, without a “by”. */
const person = "\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:(?:de|van|von|al|bin|der)\\s+){0,2}\\p{Lu}[\\p{L}'’.-]*){1,3}"
const posts =
  '(?:[Ee]ditors?|[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Cc]olumnists?|[Jj]ournalists?|[Pp]roducers?|[Bb]ureau [Cc]hief)'
const signature = new RegExp(
  `^${person}(?:(?:,| and| &) ${person})*,\\s+(?:(?:[\\p{L}&'’-]+)\\s+){0,4}?${posts}(?:,? in \\p{Lu}[\\p{L} -]*)?$`,
  'u',
)

/** A word in capitals as a name is written: “LEE” is “Lee”. */
export const inTitleCase = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase()
/** A line in capitals as another paper prints it. */
const plain = (text: string): string => (/\p{Ll}/u.test(text) ? text : text.replace(/\p{L}+/gu, inTitleCase))

/** Whether a line is a name and a post that writes for outlets. Within a text it may be anybody’s: it signs one above it only. */
export const isSignature = (text: string) =>
  text.length < 120 && signature.test(plain(text)) && !/\b(?:says?|said)\b/u.test(text)

const names = new RegExp(`^${person}(?:(?:,| and| &) ${person})*$`, 'u')
/** Whether a line has the form of one or more names and of nothing else. */
export const isNames = (line: string): boolean => line.length < 90 && names.test(line)

/** The persons that a line names, each known by a given name or by words that are none of English; none where it says anything else. */
export function personsAlone(line: string): string[] {
  if (!isNames(line)) return []
  const found = line.split(/(?:,| and| &) /u)
  const isPerson = (name: string) => {
    const all = name.split(/[ -]/u)
    const given = inTitleCase(all[0] ?? '')
    return (
      mensNames.has(given) ||
      womensNames.has(given) ||
      all.every((word) => wordGroups(word.toLowerCase()) === undefined)
    )
  }
  return found.every(isPerson) ? found : []
}

/** A line that ends in a day, and what stands before it: “Oslo” and “5 January 2026 - 10:12”; null where it ends in none. */
export function partedAtDay(line: string): { before: string; day: string } | null {
  if (line.length > 160) return null
  for (const { 0: between, index } of line.matchAll(/ ?[|·•] | \/ |,? [–—-] |[,:] /gu)) {
    const day = line.slice(index + between.length)
    if (isDateLine(day)) return { before: line.slice(0, index), day }
  }
  return null
}

/** “Publié le 5 janvier 2026 - Par Anne Petit”: a line that gives the day and then who wrote it, taken apart; null where it does not. */
export function dayAndByline(line: string): { day: string; byline: string } | null {
  if (line.length > 160) return null
  for (const { 0: between, index } of line.matchAll(/ ?[|·•] | [–—-] /gu)) {
    const [day, byline] = [line.slice(0, index), line.slice(index + between.length)]
    if (isDateLine(day) && isByline(byline)) return { day, byline }
  }
  return null
}

/** Who signs a line that gives the day too, “Ann Lee | 5 January 2026”; null where it says anything else. */
export function signedOnDay(line: string): string | null {
  const who = partedAtDay(line)?.before
  return who !== undefined && (isSignature(who) || personsAlone(who).length > 0) ? who : null
}

const bar = ' ?[|·•] | [–—-] '
const placed = `(${person})( in |, |${bar})(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2})(?: \\(\\p{Lu}[\\p{L} ]+\\))?`
const allPlaced = new RegExp(`^${placed}(?:(?:,| and| &) ${placed})*$`, 'u')
const eachPlaced = new RegExp(placed, 'gu')
/** Who a line says was where, “Ann Lee in Oslo and Bo Ek in Bergen”, “Ann Lee | Oslo”, where it says nothing else; `joint` stands between. */
export const sentFrom = (text: string): { name: string; place: string; joint: string }[] =>
  text.length < 90 && allPlaced.test(text)
    ? [...text.matchAll(eachPlaced)].map(([, name = '', joint = '', place = '']) => ({
        name,
        place,
        joint: joint.trim(),
      }))
    : []

/** What outlets call the parts of the paper, and the desks that write them. */
const sections =
  '(?:world|africa|the americas|latin america|asia(?:[ -]pacific)?|middle east|europe|uk|us|u\\.s\\.|usa|nation(?:al)?|international|foreign|local|' +
  'regional|city|metro|politics|political|government|business|econom(?:y|ics)|money|finance|markets|companies|sports?|football|' +
  'culture|arts|books|film|music|entertainment|showbiz|celebrity|lifestyle|life|society|style|food|travel|science|tech(?:nology)?|' +
  'health|environment|climate|weather|energy|education|transport|crime|courts|law|justice|media|religion|home affairs)'
const desks = `(?:${sections}|staff|senior|chief|special|diplomatic|news|affairs|deputy|associate|contributing)`

const fields =
  '(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ss]pecial|[Pp]olitical|[Pp]olitics|[Ff]oreign|[Dd]iplomatic|[Ss]cience|[Bb]usiness|[Ss]ports?|[Tt]echnology|[Hh]ealth|[Nn]ational|[Nn]ews|[Ee]nvironment|[Tt]ransport|[Ee]ducation|[Cc]rime|[Cc]ourts?|[Aa]ffairs|\\p{Lu}\\p{L}+)'
const postAlone = new RegExp(
  `^(?:(?!The\\b|A\\b|An\\b)${fields} (?:and )?){0,4}${posts}(?:,? (?:in|on|at|aboard|for) [\\p{L}’' -]{2,40}|, \\p{Lu}[\\p{L}’' -]{2,40})?$`,
  'u',
)
const whence = /^(?:Reporting|Reported) from \p{Lu}[\p{L}’'-]*(?:(?:,| and)? \p{Lu}[\p{L}’'-]*)*$/u
/**
 * Whether a line is a post and nothing else, as it stands below its holder’s name: “Staff reporter, in Oslo”, “Transport correspondent,
 * Belka News”; or says where from somebody reports.
 */
export const isPost = (text: string) => postAlone.test(plain(text)) || whence.test(text)

const postOfDesk = new RegExp(`^(?:${desks} (?:(?:and|&) )?){1,4}${posts}$`, 'iu')
/** Whether a line is such a post by words that no outlet has in its name: “Entertainment Reporter”, no “Vestby Reporter”. */
export const isPostOfDesk = (text: string) => postOfDesk.test(text)

/** The address that a line gives as the article’s own, with or without its label. */
export const urlOf = (text: string) =>
  footerLabel.exec(text)?.[1]?.replace(/[<>]/g, '') ?? onlyUrl.exec(text)?.[1] ?? null
/** “Link: https://…”, “Source:”: whether a line is an address, or what stands before one. */
export const isFooterLabel = (text: string) => footerLabel.test(text) || onlyUrl.test(text)

/** The sections and labels under which outlets print what is their authors’ opinion, and not their own: “Opinion”, “Op-Ed”. */
export const opinionLabel = /(?:opinions?|op-?eds?|comment(?:ary)?|guest columns?|columnists?|viewpoints?)/iu
const onlyOpinion = new RegExp(`^${opinionLabel.source}$`, 'iu')
/** Whether a line is such a label and nothing else. */
export const isOpinionLabel = (text: string) => onlyOpinion.test(text.trim())

/** What else papers set above a headline: “BREAKING NEWS”, “Exclusive”, “Analysis”. */
const kicker =
  /^(?:(?:(?:breaking|local|national|world) )?news|exclusive|special report|analysis|explainer|feature|interview|obituary|profile)$/iu
const part = `(?:${sections}(?: news)?|news|home)`
const section = new RegExp(`^${part}(?:(?:\\s*[|/>›»·•,&–—-]\\s*|\\s+and\\s+)${part})*$`, 'iu')
const words = "\\p{Lu}[\\p{L}'’&-]*(?: (?:and |& |of )?\\p{Lu}[\\p{L}'’-]*){0,2}"
/** “News | Shipping”, “SHIPPING ›”: what a known part or a mark that leads on makes a part. */
const marked = new RegExp(`^(?:${words}\\s*[›»]|\\p{Lu}\\p{L}+(?:\\s*[|›»>/]\\s*${words})+)$`, 'u')
const partsOf = (text: string) => text.split(/\s*[|›»>/]\s*/u)
/** Whether a line is what an outlet calls a part of the paper, or several: “Culture”, “World | Europe”, “Arts & Books”. */
export const isSection = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  (section.test(text) || (marked.test(text) && (/[›»]$/u.test(text) || section.test(partsOf(text)[0] ?? ''))))
/** Whether a line above a headline says what kind of piece it heads, or in which part of the paper. */
export const isLabelOfPiece = (text: string) =>
  isOpinionLabel(text) || kicker.test(text.trim()) || isSection(text)
