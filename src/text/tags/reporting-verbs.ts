/** Reporting verbs that the tagger takes for nouns or adjectives: “experts note that”, “a newspaper alleged Tuesday”. */
import { bodyNouns, maySpeak, sayingVerbs } from '../data/cues.ts'
import { isPerson } from '../words/persons.ts'
import { possessive } from '../words/phrases.ts'
import { commaBehind, isAnyVerb, textAt, type Word } from '../words/words.ts'

/** Reporting verbs whose forms are nouns too, so that the tagger mistakes them: “experts note that”, “the Times reports”. */
const ambiguous = new Map(
  `note notes report reports claim claims state states forecast forecasts show shows estimate estimates charge charges fear fears
  hope hopes comment comments question questions answer answers post posts counter counters quote quotes tweet tweets warning warn warns
  doubt doubts dispute disputes pledge pledges vow vows promise promises stress stresses`
    .split(/\s+/)
    .map((form) => [
      form,
      /(?:ss|s)$/.test(form) && !/^stress$/.test(form) ? form.replace(/(?<=stress)es$|s$/, '') : form,
    ]),
)

const pluralSubject = (word: Word) =>
  (word.lemma !== word.text.toLowerCase() && /s$/.test(word.text)) ||
  (/[^s]s$/.test(word.text) && word.pos !== 'PUNCT') ||
  /^(?:media|police|people|men|women|children|they|we|you|i|some|many|others|most)$/i.test(word.text)

/** Sets right a reporting verb whose form is a noun’s too, from what stands around it. Changes the words in place. */
export function correctReportingVerb(words: readonly Word[], word: Word, index: number): void {
  const lower = word.text.toLowerCase()
  const lemma = ambiguous.get(lower)
  const before = words[index - 1]
  if (lemma === undefined || word.pos === 'VERB' || before === undefined) return
  // “…, reports BBC News.”
  const source = words[index + 1]
  if (
    /^(?:reports|notes|claims|states)$/.test(lower) &&
    /^[,”"]$/.test(before.text) &&
    (source?.pos === 'PROPN' || source?.pos === 'DET') &&
    index > 4 &&
    index > words.length - 8
  ) {
    word.pos = 'VERB'
    word.lemma = lemma
    return
  }
  // “The union claims that …”, which the tagger takes for an adjective
  const body =
    before.pos === 'ADJ' && words[index - 2]?.pos === 'DET' && bodyNouns.has(before.text.toLowerCase())
  // “The 62-year-old claims she …”
  const aged = before.text === 'old' && words[index - 2]?.text === '-'
  // “Ann Lee, of the port, doubts that …”
  const doubts =
    before.text === ',' &&
    /^that$/i.test(textAt(words, index + 1)) &&
    (lower === 'doubts' || (lower !== lemma && isBehindAside(words, index)))
  if (
    before.pos !== 'NOUN' &&
    before.pos !== 'PROPN' &&
    before.pos !== 'PRON' &&
    before.text !== ')' &&
    !doubts &&
    !body &&
    !aged
  )
    return
  if (possessive.test(before.text)) return
  const singular = lower !== lemma || lemma === 'forecast'
  const agrees =
    lemma === 'forecast' ||
    /^media$/i.test(before.text) ||
    doubts ||
    (singular
      ? before.pos === 'PROPN' || !pluralSubject(before)
      : pluralSubject(before) || isTiedToPlural(words, index - 1))
  if (!agrees) return
  const next = words[index + 1]
  const clause =
    next !== undefined && /^(?:that|how|why|whether)$/i.test(next.text) && words[index + 2] !== undefined
  // “…, South Korean media report.”, “As the New York Times reports, …”
  // “an internal memo states customers will be paid”
  const written =
    /^(?:states|notes|reports|claims|estimates|shows?)$/.test(lower) &&
    /^(?:chart|record|file|figure|data|poll|memo|report|letter|statement|document|study|notice|article|survey|complaint|lawsuit|affidavit|audit|suit|indictment|petition|filing)$/.test(
      before.lemma,
    ) &&
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(next?.pos ?? '')
  const closes =
    (next === undefined || /^[.,:]$/.test(next.text)) &&
    setOff(words, index) &&
    !isOwned(words, index) &&
    !(lower === 'shows' && !/^(?:report|study|survey|poll|data|video|footage)$/.test(before.lemma))
  // “Facebook claims it is”, “The driver claims he was”, “Facebook claims the app, built in 2014, sends nothing”
  const ownClause =
    (before.pos === 'PROPN' ||
      aged ||
      isPerson(before.lemma) ||
      (lower === 'claims' && isBodySubject(words, index))) &&
    ((/^(?:claims|notes|states|hopes|fears|estimates|stresses|warns)$/.test(lower) &&
      /^(?:it|he|she|they|its)$/.test(next?.text ?? '') &&
      words.slice(index + 2, index + 5).some(isAnyVerb)) ||
      // “The Herald reports Ann Lee left”
      (/^(?:claims|reports)$/.test(lower) &&
        index < 5 &&
        next?.pos === 'PROPN' &&
        goesOn(words, index + 1)) ||
      (lower === 'claims' &&
        /^(?:a|an|the|its|his|her)$/.test(next?.text ?? '') &&
        goesOn(words, index + 2)) ||
      // “The World Bank estimates the damage at …”
      (lower === 'estimates' &&
        next?.pos === 'DET' &&
        words.slice(index + 3, index + 6).some(({ text }) => text === 'at')) ||
      (lower === 'claims' && next?.text === 'to' && /^(?:be|have)$/.test(textAt(words, index + 2))))
  // “The food agency disputes this”, “The union disputes the figures”
  const disputed =
    lower === 'disputes' &&
    (/^(?:this|it|that)$/i.test(next?.text ?? '') ||
      (next?.pos === 'DET' && deniable.test(words[index + 2]?.lemma ?? ''))) &&
    words.slice(0, index).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PART|PUNCT)$/.test(pos))
  if (!clause && !closes && !written && !ownClause && !disputed) return
  word.pos = 'VERB'
  word.lemma = lemma
  if (body || aged) before.pos = 'NOUN'
  if (clause && next !== undefined) next.pos = 'SCONJ'
}

/** “Ann Lee, a clerk, |estimates|”: whether a subject opens the sentence, and one aside behind it ends right before an index. */
function isBehindAside(words: readonly Word[], index: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return (
    comma > 0 &&
    words.slice(0, comma).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP|CCONJ|NUM|PART|PRON)$/.test(pos)) &&
    /^(?:an?|the|one|who|which|whose)$/i.test(textAt(words, comma + 1)) &&
    commaBehind(words, comma) === index - 1
  )
}

/** “Her office |claims| the fee would rise”: whether a body that may speak ends right before an index, and with it all that stands before. */
const isBodySubject = (words: readonly Word[], index: number): boolean =>
  bodyNouns.has(words[index - 1]!.text.toLowerCase()) &&
  words.slice(0, index).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PART|PRON)$/.test(pos))

/** “— the union’s main wage |claims|.”: whether a noun stands before that is somebody’s and nobody who could speak, so that a last word is a noun too. */
export function isOwned(words: readonly Word[], index: number): boolean {
  const mark = words.findLastIndex(({ pos }, at) => at < index && !/^(?:NOUN|ADJ)$/.test(pos))
  const noun = words[index - 1]?.lemma ?? ''
  return (
    ambiguous.has(words[index]!.text.toLowerCase()) &&
    mark < index - 1 &&
    /^[.,;]?$/.test(textAt(words, index + 1)) &&
    (/^['’]s?$/.test(textAt(words, mark)) || possessive.test(textAt(words, mark))) &&
    !isPerson(noun) &&
    !maySpeak(noun)
  )
}

/** What may be disputed because somebody said it. */
const deniable =
  /^(?:account|accusation|allegation|assertion|charge|claim|conclusion|count|estimate|figure|finding|number|report|suggestion|version)$/

/** Whether a verb that is no participle set off by commas follows before the next other mark. */
function goesOn(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const { pos, text } = words[at]!
    if (text === ',' && /(?:ed|ing|n|t)$/.test(textAt(words, at + 1)) && words[at + 1]?.pos === 'VERB') {
      const closing = words.findIndex((word, after) => after > at && word.text === ',')
      if (closing < 0) return false
      at = closing
      continue
    }
    if (/^[,.;:!?—]$/.test(text) || /^(?:and|but|that|which|who)$/.test(text)) return false
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))) return true
  }
  return false
}

/** “Records from Erie County show”: whether a singular noun that ends at an index only belongs to a plural one. */
function isTiedToPlural(words: readonly Word[], last: number): boolean {
  let at = last
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(words[at]?.pos ?? '')) at -= 1
  const outer = words[at - 1]
  return (
    /^(?:from|of|by|at|in)$/i.test(textAt(words, at)) &&
    /^(?:NOUN|PROPN)$/.test(outer?.pos ?? '') &&
    pluralSubject(outer!)
  )
}

/** “while another said”, “others claim the”, “…, warning that”: verbs that the tagger takes for nouns. */
export function saidBySome(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const before = words[index - 1]
    const next = words[index + 1]
    if (word.pos === 'VERB' || before === undefined || next === undefined) return
    const told = word.text === 'said' || word.text === 'says'
    const some =
      ambiguous.get(word.text) === word.text &&
      /^(?:others|critics|some|many|they|experts|officials|supporters|opponents|campaigners|another|one|couple|family|pair)$/i.test(
        before.text,
      ) &&
      /^(?:DET|PRON|PROPN|SCONJ)$/.test(next.pos)
    // “argues that it is late and, knowing that, questions how …”
    const asks =
      word.text === 'questions' && before.text === ',' && /^(?:how|whether|why|if)$/i.test(next.text)
    const warns = word.text === 'warning' && /^(?:,|”|")$/.test(before.text) && /^that$/i.test(next.text)
    // “…, which doctors |say| is false”
    const say = word.text === 'say' && before.pos === 'NOUN' && pluralSubject(before)
    if (!told && !some && !warns && !asks && !say) return
    word.pos = 'VERB'
    word.lemma = told ? 'say' : warns ? 'warn' : asks ? 'question' : word.text
    if (warns) next.pos = 'SCONJ'
  })
}

/** The verb of speech whose past form this is: “informed”; null for any other word. */
export function pastOf(text: string): string | null {
  if (!/^\p{Ll}+ed$/u.test(text)) return null
  return [text.slice(0, -2), text.slice(0, -1)].find((verb) => sayingVerbs.has(verb)) ?? null
}

/** Whether a word is a past form by which somebody is told to speak: “said”, “informed”. */
export const pastOrSaid = (word: Word | undefined) =>
  word !== undefined && (/^(?:said|told|says|wrote)$/.test(word.text) || pastOf(word.text) !== null)

/** A comma, a closing mark or “as” stands before the few words that would be the subject, and no other verb between. */
function setOff(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const word = words[at]!
    if (isAnyVerb(word) || word.pos === 'CCONJ') return false
    if (at < index - 1 && /^[,”"—]$/.test(word.text)) return at > 1
    if (/^as$/i.test(word.text)) return true
  }
  return false
}
