/** What stands behind a verb of saying and is no clause that could stand alone. */
import type { Saying } from '../attributions.ts'
import { relative } from '../attribution/content-around.ts'
import type { ParsedSentence } from '../parse.ts'

/** Verbs that have a thing for their object as well as a clause, or only a thing. */
const mayHaveObject = /^(?:confirm|reveal|announce|unveil|explain|outline|disclose|detail)$/
const havingObject = /^(?:share|vent|voice|express|unveil|outline|detail)$/

/** “confirmed the full list of 40 names, including …”, “vented his anger over the flag”: a thing of which nothing is said. */
export function isObject({ words }: ParsedSentence, { at, content, direct }: Saying): boolean {
  const lemma = at === null ? '' : (words[at.verb]?.lemma ?? '')
  const from = words.findIndex(({ start }) => start >= content[0]![0])
  if (direct || from < 1 || !/^(?:DET|PRON|ADJ|NUM|NOUN)$/.test(words[from]!.pos)) return false
  if (/^that$/i.test(words[from]!.text) || /^(?:that|:)$/i.test(words[from - 1]!.text)) return false
  if (havingObject.test(lemma)) return /^(?:an?|the|his|her|its|their)$/i.test(words[from]!.text)
  if (!mayHaveObject.test(lemma) || words[from]!.pos === 'PRON') return false
  const ends = words.findIndex(
    ({ text }, index) => index > from && /^(?:[,;.–—]|--|who|which|that|where)$/i.test(text),
  )
  return !words.slice(from, ends < 0 ? words.length : ends).some(
    ({ pos, text, lemma }, at, all) =>
      pos === 'AUX' ||
      (pos === 'VERB' &&
        !/ing$/i.test(text) &&
        // “the firmware update”, of which the tagger takes the second noun for a verb
        !(text === lemma && all[at - 1]?.pos === 'NOUN' && all[at - 1]!.text === all[at - 1]!.lemma)),
  )
}

/** “The majority of parents say their children are ill”: a share of people, each of whom speaks of their own. */
export const isOfShare = ({ words }: ParsedSentence, { who, content }: Saying) =>
  who?.entity === null &&
  /\b(?:majority|most|half|third|quarter|per ?cent)\b|%/i.test(who.name) &&
  // “Half of teens say they feel ill” leaves the noun out
  (/\s/.test(who.name) ? /^their$/i : /^the(?:y|ir)$/i).test(
    words.find(({ start }) => start >= content[0]![0])?.text ?? '',
  )

/** “when he met them, “I was ill””: what is told of somebody goes on in their own words. */
export const turnsToFirst = (said: string) =>
  /^(?:when|while|as|after|before|if|because|although|though|since|until|once)\s[^"“”]*,\s["“](?:I|We|My|Our)\b/iu.test(
    said,
  )

/** “the roof, where, witnesses said, two were trapped”: who says it stands in a clause that only the whole sentence says of what it tells. */
export function isOfRelative({ words }: ParsedSentence, { at, source, content }: Saying): boolean {
  const first = content[0]
  if (at === null || source === null || first === undefined || source[0] > first[0]) return false
  const from = words.findIndex(({ start }) => start === Math.min(source[0], words[at.first]!.start))
  return words[from - 1]?.text === ',' && relative.test(words[from - 2]?.text ?? '')
}
