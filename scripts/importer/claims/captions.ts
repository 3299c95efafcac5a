import { ofPicture } from '../clean/pasted.ts'
import type { Span } from '../../../src/model/reading.ts'
import { irregularPast } from '../../../src/text/data/verbs.ts'
import { taggedWords } from '../../../src/text/tags/correct.ts'
import { hasFiniteVerb, words, type Word } from '../../../src/text/words/words.ts'

/** A caption that says what it is: “FILE - In this May 2, 2025, file photo, …”, “… is pictured leaving …”, “… (Photo: Ada Ruiz)”. */
const marked: readonly RegExp[] = [
  /^(?:FILE\b|Pictured\b|(?:File )?(?:[Pp]hoto|[Pp]icture|[Ii]mage)s?\s*[:–—-])/u,
  /\b(?:is|are) (?:pictured|photographed)\b/u,
  /\b[Ii]n (?:this|a) (?:[^.;]{0,40}\s)?(?:file|handout|undated|combination) (?:photo|photograph|image|picture)\b/u,
  new RegExp(`^In this${ofPicture} (?:photo|photograph|image|picture|frame grab)\\b`, 'u'),
  /^(?:An?|The|This) (?:[\p{Ll}-]+ )?(?:picture|photo|photograph) (?:taken|made) (?:on|in|with|from) [^.]{3,80}? shows?\b/u,
  /\((?:photo|photograph|image|picture|credit|source)s?(?:\s+by\s|\s*:)[^()]*\)\.?$/iu,
  /\(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}. ]+\)\.?$/u,
  /(?:^|\s)(?:Photograph|Photo|Picture|Image)s?(?: [Cc]redit| by)?:\s\p{Lu}[^.]{2,60}\.?$/u,
  /©\s?\p{L}/u,
  // a film: “CLOSE The mayor opens the pier”, “The pier opens 11:03 AM ET Fri, 9 May 2025 | 00:40”
  /^CLOSE\s["“‘']?\p{Lu}/u,
  /\s\d{1,2}:\d{2} [AP]M\s.{3,40}\s\|\s(?:\d{1,2}:)?\d{1,2}:\d{2}$/u,
  // “Port calm after the storm0:35”: how long it is, after its title
  /\p{Ll}\d{1,2}:\d{2}$/u,
  // “3/16 2007 Students recite …”: which of a gallery’s pictures
  /^\d{1,2}\/\d{1,2} (?:\d{4} )?\p{Lu}/u,
  // who sells pictures, and no news, named in passing: “Roe waves to the crowd Getty Images The driver left …”
  /(?:^|\p{Ll} )(?:GETTY(?: IMAGES)?|Getty Images|Shutterstock|Alamy(?: Stock Photo)?|Rex Features|Splash News) \p{Lu}\p{Ll}*\s/u,
]

/** What a caption says of somebody in the picture, and prose in passing of who speaks: “Ada Ruiz (pictured) said …”, “Ann Lee, left, opens …”. */
const inPicture: readonly RegExp[] = [
  /\((?:[^()]*[\s,])?(?:pictured|photographed|seen here|file (?:photo|picture|image|pic))(?:[\s,][^()]*)?\)/iu,
  /[\p{L}\d]['’]?,\s(?:pictured|photographed|seen here)(?:[,.]|$|\s(?:in|at|on|with|from|here|above|below|left|right|last|a|before|after|during|outside)\b)/u,
  /\((?:(?:far|top|bottom|front|back|second|third|centre|center|from|in|and|the|first|standing|seated)\s)*(?:left|right|centre|center)(?:\s(?:to right|and \p{L}+))?\)/iu,
  /\((?:l|r)\)/u,
  // “Ann Lee (L) and Bo Roe (R) open …”; a single “(R)” is of a party
  /\p{Lu}\p{Ll}+ \((?:L\).*\((?:C|R)|C\).*\((?:L|R)|R\).*\((?:C|L))\)/u,
  /\p{Lu}[\p{L}’'-]+, (?:(?:far|top|bottom|second from|third from|second) )?(?:left|right|center|centre), (?:\p{Ll}|\p{Lu}\p{L}+ \p{Lu})/u,
  // “striker Tom Berg (10) reaches for the ball … during the second half”
  /\p{L} \(\d{1,2}\),? \p{Ll}+s\b.*\b(?:during|in) the (?:first|second|third|fourth) (?:half|quarter|period|inning|set)\b/u,
  // under a film, who speaks in it and of what: “Head of Harbours Ada Ruiz on how the pier was saved”
  /^\p{Lu}[\p{L}'’-]+ (?:(?:(?:and|for|of|of the|the) )?\p{Lu}[\p{L}.'’-]* )*\p{Lu}[\p{L}'’-]+ on (?:how|why|what|whether|where) [^,;:?"“”]+$/u,
  // “… of an NFL football game, Sunday, Dec. 31, 2017, in Seattle”
  /\ban? (?:[\p{L}-]+ ){0,3}(?:football|basketball|baseball|hockey|soccer|tennis|cricket|rugby|golf) (?:game|match|tournament)\b.*\b\p{Lu}\p{Ll}+day, \p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}, in \p{Lu}/u,
]

/** “The ship is seen docked in …”: unlike “is seen as”, “is seen rising to 3%”, and what films show. */
const shown =
  /\b(?:is|are) seen (?:here|standing|sitting|seated|walking|leaving|arriving|entering|speaking|docked|moored|anchored|parked|in waters|in this|(?:rising |setting |shining |flying )?(?:above|over|behind|outside|through|beside|next to|in front of|near|from))\b/u
const film =
  /\b(?:video|footage|film|clip|CCTV|trailer|camera|movie|series|episode|investigators?|police)s?\b/iu

const any = (patterns: readonly RegExp[], sentence: string) => patterns.some((one) => one.test(sentence))

/** Whether a sentence says by its own words that it is a caption; `isSaid`: somebody says what it tells. */
export const isCaption = (sentence: string, isSaid: boolean): boolean =>
  any(marked, sentence) ||
  (!isSaid &&
    (any(inPicture, sentence) ||
      (shown.test(sentence) && !film.test(sentence)) ||
      isOfYesterday(sentence) ||
      isUnderPicture(sentence)))

/** “Ada Ruiz, the mayor of Holt, during a meeting in May.”, “A long bridge in Holt, crossing the river.”: what is seen, without a verb of which it could be told. */
function isUnderPicture(sentence: string): boolean {
  // words that are the verb of a sentence wherever they stand: without them it is worth telling what each word is, which takes long
  if (/(?<!-)\b(?:are|could|had|has|have|is|should|was|were|would)\b(?!-)/.test(sentence)) return false
  if (!/^\p{Lu}[^"“”;:()]*,\s[^"“”;:()]*[^!?]$/u.test(sentence)) return false
  const all = taggedWords(sentence)
  const comma = all.findLastIndex(({ text }) => text === ',')
  const next = all[comma + 1]
  const opens = next?.pos === 'ADP' || (next?.pos === 'VERB' && /ing$/.test(next.text))
  return (
    opens &&
    all[0]?.pos !== 'ADP' &&
    !/ing$/.test(all[0]!.text) &&
    all.every((word, at) => !mayBeFinite(word, all[at - 1]))
  )
}

/** Whether a word may be the verb of a sentence, be it that the tagger takes it for a noun: “Ada Ruiz |waves|”, “The rules |limit| it”. */
function mayBeFinite({ pos, text, lemma }: Word, before: Word | undefined): boolean {
  if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))) return true
  if (/^(?:PUNCT|ADP|DET|NUM|PRON|PROPN|PART)$/.test(pos)) return false
  if (/ed$/.test(text)) return true
  if (pos !== 'NOUN' || before === undefined) return false
  const isSeveral = before.pos === 'NOUN' && /s$/.test(before.text) && before.text !== before.lemma
  return isSeveral || (text !== lemma && /^(?:NOUN|PROPN|PUNCT|ADV)$/.test(before.pos))
}

/** “The moon rises above Holt, yesterday”: told in the present of what is past, as under a picture. */
const isOfYesterday = (sentence: string): boolean =>
  /\byesterday(?: (?:morning|afternoon|evening|night))?\.?$/u.test(sentence) && tellsOfScene(words(sentence))

/** What one says, thinks or finds in the present, of a matter and of no scene. */
const ofMatters =
  /^(?:say|tell|believe|think|know|hope|fear|expect|want|need|mean|happen|claim|argue|suggest|remain|come|include|cost|have|seem|report|reveal|confirm|warn|plan|feature|offer|provide|require|allow|consist|implicate)$/

/** Whether what a sentence tells of is done in the present, before one’s eyes: “People admire the moon”; or nothing is done: “The moon above Holt”. */
function tellsOfScene(words: readonly Word[]): boolean {
  const all = withoutRelatives(words)
  // “buried his brother”: a deed that is over; “pictured at home” is none
  const isDone = all.some(
    (word, at) =>
      isPastVerb(word) &&
      /^(?:DET|PRON)$/.test(all[at + 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(all[at - 1]?.pos ?? ''),
  )
  if (isDone) return false
  const verb = all.find(
    ({ pos, text }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed|wn|en)$/i.test(text)),
  )
  // “Shares closed down 5.8% yesterday” has a figure that no picture shows
  if (verb === undefined) return !(all.some(isPastVerb) && all.some(({ pos }) => pos === 'NUM'))
  const present = (verb.text === verb.lemma && !irregularPast.has(verb.text)) || /s$/.test(verb.text)
  return verb.pos === 'VERB' && present && !ofMatters.test(verb.lemma)
}

/** The words without what “who” or “which” tells behind a comma. */
function withoutRelatives(words: readonly Word[]): Word[] {
  let inside = false
  return words.filter(({ text }, at) => {
    if (/^(?:who|which|whose)$/i.test(text) && words[at - 1]?.text === ',') inside = true
    else if (text === ',') inside = false
    return !inside
  })
}

const isPastVerb = ({ pos, text }: Word) => pos === 'VERB' && /(?:ed|wn|en)$/i.test(text)

/** A line of a text, and the sentences in it. */
type Line = { start: number; text: string; own: Span[]; stops: boolean }

const stop = /[.!?:;…]["'”’»)\]]*$/u

function linesOf(text: string, all: readonly Span[]): Line[] {
  let at = 0
  let start = 0
  return text.split('\n').flatMap((line) => {
    const from = start
    start += line.length + 1
    const own: Span[] = []
    while (at < all.length && all[at]!.start < start) own.push(all[at++]!)
    const bare = line.trim()
    return bare === '' ? [] : [{ start: from, text: bare, own, stops: stop.test(bare) }]
  })
}

/** The most sentences that a caption has. */
const longest = 3

/** “Ada Ruiz speaks at her home on Thursday. (Tom Berg/Harbour Press)”: a line that its end tells to be beside a picture. */
const isSigned = ({ text }: Line): boolean =>
  /\.\s\(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?\/\s?\p{Lu}[\p{L}. ]+\)\.?$/u.test(text)

/** “The pier in pictures: new cafés 1 / 18”: the first picture of so many. */
const isCounted = ({ text }: Line): boolean => /\s1 \/ \d{1,3}$/u.test(text)

/**
 * The captions of a text that only the lines around them tell to be such: those that are signed or counted, and those of a gallery, in which
 * captions stand one below the other, without full stops and in the present, beside one that says what it is.
 */
export function captionsIn(text: string, sentences: readonly Span[]): Span[] {
  const lines = linesOf(text, sentences)
  const tells = ({ start, end }: Span) => tellsOfScene(words(text.slice(start, end)))
  const short = lines.filter(({ own }) => own.length <= longest)
  const counted = short.filter(isCounted).flatMap(({ own }) => own)
  // a film’s caption may tell what the story tells
  const signed = short.filter(isSigned).flatMap(({ own }) => own.filter(tells))
  const galleries: Line[][] = []
  lines.forEach((line, index) => {
    if (line.stops || line.own.length > longest || line.text.split(/\s+/u).length < 6) return
    if (index > 0 && galleries.at(-1)?.at(-1) === lines[index - 1]) galleries.at(-1)!.push(line)
    else galleries.push([line])
  })
  const inGalleries = galleries
    .filter((run) => run.length > 1)
    .map((run) =>
      run.flatMap(({ own }) => own.map((one) => ({ ...one, words: text.slice(one.start, one.end) }))),
    )
    .filter((run) => run.some((one) => isCaption(one.words, false)))
    .flatMap((run) =>
      run.filter(
        (one) => !stop.test(one.words) && (!hasFiniteVerb(one.words) || tellsOfScene(words(one.words))),
      ),
    )
  return [...counted, ...signed, ...inGalleries]
}
