/** Where what is told begins behind whom it is told to, where no “that” parts the two. */
import { dayPattern } from '../../data/calendar.ts'
import { bodyNouns, roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'

/** Verbs that need whom they tell: what stands right behind them cannot all be the subject of what is told. */
const needsHearer = /^(?:tell|inform|assure|reassure|notify|remind)$/

/** Bodies before which people speak, beside those that a noun for a body names. */
const hears = /^(?:conference|hearing|inquest|inquiry|jury|rally|trial|tribunal)$/

/** What a name may stand right behind as its own: “the newspaper Orsk Post”. */
const isNamedBehind = /^(?:agency|broadcaster|channel|daily|magazine|newspaper|outlet|paper|programme|program|site|station|tabloid|website|weekly)$/ // prettier-ignore

/**
 * “told local Kanal 5 |officers would come”, “told the jury |Ivo Brand had left”, “told the court |officials had left”: the first word
 * of the subject of what is told, within a phrase before a verb that has whom it is told to before it. Past the last word where
 * nothing tells the two apart, “told the Orsk Post Ivo Brand had left”, “whom she told police had left”; null for other verbs.
 */
export function subjectToldTo({ words }: ParsedSentence, verb: number, phrase: NounPhrase): number | null {
  const follows = words[phrase.last + 1]?.pos
  if (!needsHearer.test(words[verb]?.lemma ?? '') || (follows !== 'AUX' && follows !== 'VERB')) return null
  const subject = atNumber(words, phrase) ?? behindName(words, phrase) ?? behindNoun(words, phrase)
  if (subject === null) return follows === 'AUX' ? words.length : null
  // “told reporters Friday |Ivo Brand had left”
  const isDay = dayOfTelling.test(textAt(words, subject)) && words[subject + 1]?.pos === 'PROPN'
  return isDay && subject < phrase.last ? subject + 1 : subject
}
const dayOfTelling = new RegExp(`^(?:${dayPattern})$`)

/** “Orsk Radio |four ships”, but “Kanal Four news” */
function atNumber(words: readonly Word[], { first, last }: NounPhrase): number | null {
  const number = words.findIndex(
    ({ pos, text }, at) => at > first && at <= last && pos === 'NUM' && /^\p{Ll}/u.test(text),
  )
  return number > 0 && /^(?:NOUN|PROPN)$/.test(words[number - 1]!.pos) ? number : null
}

/** “local Kanal 5 |officers” */
function behindName(words: readonly Word[], { first, last, head }: NounPhrase): number | null {
  if (words[head]?.pos !== 'NOUN') return null
  const name = words.findLastIndex(({ pos }, at) => at >= first && at < head && pos === 'PROPN')
  const behind = words.slice(name + 1, last + 1)
  // “told Ann Lee’s lawyer would …”
  return name >= 0 && behind.every(({ pos }) => pos === 'NOUN' || pos === 'ADJ') ? name + 1 : null
}

/** “the jury |Ivo Brand”, “the court |prosecutor Ivo Brand”, “the court |officials” */
function behindNoun(words: readonly Word[], { first, last }: NounPhrase): number | null {
  const kept = words[first]?.pos === 'DET'
  for (let at = first; at < last; at += 1) {
    const [noun, next] = [words[at]!, words[at + 1]!]
    if (noun.pos !== 'NOUN' || isNamedBehind.test(noun.lemma)) continue
    const isHearer = hears.test(noun.lemma) || bodyNouns.has(noun.lemma)
    const isTitle = roleNouns.has(next.lemma) && words[at + 2]?.pos === 'PROPN'
    if (kept && isHearer && next.pos === 'NOUN' && (isTitle || isSeveral(next))) return at + 1
    const several = isSeveral(noun) && mayBePerson(noun.lemma)
    // “told investors |sales had doubled”
    if (several && at === first && next.pos === 'NOUN') return at + 1
    if (next.pos === 'PROPN' && (kept || several || noun.text === 'police')) return at + 1
  }
  return null
}

const isSeveral = ({ text, lemma }: Word) => text.toLowerCase() !== lemma

/** “told |“Face the Port” that”, “told the Herald|’s Night Desk that”: the place behind the programme in which it was said; else the place itself. */
export function pastProgramme(words: readonly Word[], from: number): number {
  const isMark = (at: number) => /^["“”]$/.test(textAt(words, at))
  const close = isMark(from) ? words.findIndex((_, at) => at > from + 1 && at < from + 8 && isMark(at)) : -1
  const inside = words.slice(from + 1, close)
  const isTitle = close > 0 && [inside[0], inside.at(-1)].every((word) => /^\p{Lu}/u.test(word?.text ?? ''))
  let at = isTitle ? close + 1 : from
  while (!isTitle && at < from + 7 && /^(?:\p{Lu}.*|['’]s?|["“”])$/u.test(textAt(words, at))) at += 1
  const goesOn = words[at]?.pos === 'SCONJ' || (isTitle && words[at]?.pos === 'ADP')
  return at > from && goesOn ? at : from
}
