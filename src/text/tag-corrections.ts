import { bodyNouns, roleNouns, sayingVerbs, speakingNouns } from './data/cues.ts'
import { mensNames, womensNames } from './data/first-names.ts'
import { findMissingVerb } from './missing-verbs.ts'
import { completeNames, joinTitles } from './name-tags.ts'
import { isPerson } from './persons.ts'
import { remembering } from './remembering.ts'
import { words, type Word } from './words.ts'

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

/** The words of one sentence by itself, their tags set right. Tagging takes long, and a statement is asked about several times in a row. */
export const taggedWords: (sentence: string) => readonly Word[] = remembering(100, (sentence) => {
  const own = words(sentence)
  correctTags(own)
  return own
})

/** “A TYCOON who …”, “VICTIMS of …”: the capitals in which a tabloid opens its first sentence make no name. */
function shoutedNoun(words: Word[]): void {
  const noun = words[/^an?$/i.test(words[0]?.text ?? '') ? 1 : 0]
  const lower = noun?.text.toLowerCase() ?? ''
  const lemma = [lower, lower.replace(/s$/, '')].find(isPerson)
  if (noun === undefined || lemma === undefined || !/^\p{Lu}{4,}$/u.test(noun.text)) return
  noun.pos = 'NOUN'
  noun.lemma = lemma
}

/**
 * Sets right what the tagger gets wrong about reporting verbs, from what stands around them; everything that looks for
 * speakers rests on it. Changes the words in place.
 */
export function correctTags(words: Word[]): void {
  joinTitles(words)
  namesOfVerbs(words)
  completeNames(words)
  personsOfAdjectives(words)
  rolesOfVerbs(words)
  const [first, second, third] = words
  // “Cai Jian, an expert, said”: a name whose first word the tagger does not know
  if (
    first !== undefined &&
    /^(?:AUX|VERB|ADJ|NOUN|X|INTJ)$/.test(first.pos) &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    second?.pos === 'PROPN' &&
    third?.text === ',' &&
    /^(?:DET|NUM)$/.test(words[3]?.pos ?? '') &&
    !/(?:ed|ing|ly)$/.test(first.text)
  )
    first.pos = 'PROPN'
  shoutedNoun(words)
  saidBySome(words)
  words.forEach((word, index) => {
    correctOthers(words, word, index)
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
    const doubts = lower === 'doubts' && before.text === ',' && /^that$/i.test(words[index + 1]?.text ?? '')
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
    if (/^(?:my|your|his|her|its|our|their|whose)$/i.test(before.text)) return
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
      /^(?:chart|record|file|figure|data|poll|memo|report|letter|statement|document|study|notice|article|survey|complaint|lawsuit|affidavit)$/.test(
        before.lemma,
      ) &&
      /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(next?.pos ?? '')
    const closes =
      (next === undefined || /^[.,:]$/.test(next.text)) &&
      setOff(words, index) &&
      !(lower === 'shows' && !/^(?:report|study|survey|poll|data|video|footage)$/.test(before.lemma))
    // “Facebook claims it is”, “The driver claims he was”, “Facebook claims the app, built in 2014, sends nothing”
    const ownClause =
      (before.pos === 'PROPN' || aged || isPerson(before.lemma)) &&
      ((/^(?:claims|notes|states|hopes|fears|estimates|stresses|warns)$/.test(lower) &&
        /^(?:it|he|she|they|its)$/.test(next?.text ?? '') &&
        words.slice(index + 2, index + 5).some(({ pos }) => pos === 'AUX' || pos === 'VERB')) ||
        (lower === 'claims' &&
          /^(?:a|an|the|its|his|her)$/.test(next?.text ?? '') &&
          goesOn(words, index + 2)) ||
        // “The World Bank estimates the damage at …”
        (lower === 'estimates' &&
          next?.pos === 'DET' &&
          words.slice(index + 3, index + 6).some(({ text }) => text === 'at')) ||
        (lower === 'claims' && next?.text === 'to' && /^(?:be|have)$/.test(words[index + 2]?.text ?? '')))
    if (!clause && !closes && !written && !ownClause) return
    word.pos = 'VERB'
    word.lemma = lemma
    if (body || aged) before.pos = 'NOUN'
    if (clause && next !== undefined) next.pos = 'SCONJ'
  })
  findMissingVerb(words)
}

/** Whether a verb that is no participle set off by commas follows before the next other mark. */
function goesOn(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at += 1) {
    const { pos, text } = words[at]!
    if (text === ',' && /(?:ed|ing|n|t)$/.test(words[at + 1]?.text ?? '') && words[at + 1]?.pos === 'VERB') {
      const closing = words.findIndex((word, after) => after > at && word.text === ',')
      if (closing < 0) return false
      at = closing
      continue
    }
    if (/^[,.;:!?—–]$/.test(text) || /^(?:and|but|that|which|who)$/.test(text)) return false
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(text))) return true
  }
  return false
}

/** “said lead author Ann Lee”, “”, hedge fund manager Ann Lee said”: before an office and a name the verb is none. */
function rolesOfVerbs(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const before = words[index - 1]
    if (word.pos !== 'VERB' || !/^\p{Ll}+$/u.test(word.text)) return
    // “said Kenya Power advanced threat researcher Ann Lee”
    let firm = index - 1
    while (words[firm]?.pos === 'PROPN') firm -= 1
    const behindFirm =
      (firm < index - 1 && pastOrSaid(words[firm])) ||
      // “said the company’s advanced threat researcher Ann Lee”
      (/^['’]s$/.test(before?.text ?? '') && /ed$/.test(word.text))
    if (/ed$/.test(word.text) && !behindFirm) return
    if (
      before !== undefined &&
      !behindFirm &&
      !/^["”’,]$|^(?:to|by)$/.test(before.text) &&
      !pastOrSaid(before)
    )
      return
    const isOffice = (at: number) =>
      roleNouns.has(words[at]?.text ?? '') || speakingNouns.has(words[at]?.text ?? '')
    let office = index + 1
    while (office < index + 3 && words[office]?.pos === 'NOUN' && !isOffice(office)) office += 1
    const name = words[office + 1]
    if (isOffice(office) && name?.pos === 'PROPN' && /^\p{Lu}/u.test(name.text))
      word.pos = /(?:ing|ed)$/.test(word.text) ? 'ADJ' : 'NOUN'
  })
}

/** “Records from Erie County show”: whether a singular noun that ends at an index only belongs to a plural one. */
function isTiedToPlural(words: readonly Word[], last: number): boolean {
  let at = last
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(words[at]?.pos ?? '')) at -= 1
  const outer = words[at - 1]
  return (
    /^(?:from|of|by|at|in)$/i.test(words[at]?.text ?? '') &&
    /^(?:NOUN|PROPN)$/.test(outer?.pos ?? '') &&
    pluralSubject(outer!)
  )
}

/** “while another said”, “others claim the”, “…, warning that”: verbs that the tagger takes for nouns. */
function saidBySome(words: readonly Word[]): void {
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
    if (!told && !some && !warns && !asks) return
    word.pos = 'VERB'
    word.lemma = told ? 'say' : warns ? 'warn' : asks ? 'question' : word.text
    if (warns) next.pos = 'SCONJ'
  })
}

/** “told Ford that”, “the Herald reported”: inside a sentence a capital makes a verb a name, save where most words have one. */
function namesOfVerbs(words: readonly Word[]): void {
  if (!words.some(({ pos, text }, at) => at > 0 && pos === 'VERB' && text[0]! <= 'Z')) return
  words.forEach((word, index) => {
    // “Summit’s Rob Friedman told”, “…,” Manning said”
    const given = mensNames.has(word.text) || womensNames.has(word.text)
    const says = /^["”’]$/.test(words[index - 1]?.text ?? '') && pastOrSaid(words[index + 1])
    if (word.pos === 'VERB' && ((given && index > 0) || (says && /^\p{Lu}\p{Ll}+$/u.test(word.text))))
      word.pos = 'PROPN'
  })
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text))
  if (long.length > 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.6) return
  words.forEach((word, index) => {
    const before = words[index - 1]
    if (word.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || before === undefined) return
    if (!/^(?:["“”‘’'«»:.!?…•|(*–—-]|--)$/.test(before.text)) word.pos = 'PROPN'
  })
}

/** The verb of speech whose past form this is: “informed”; null for any other word. */
function pastOf(text: string): string | null {
  if (!/^\p{Ll}+ed$/u.test(text)) return null
  return [text.slice(0, -2), text.slice(0, -1)].find((verb) => sayingVerbs.has(verb)) ?? null
}

const pastOrSaid = (word: Word | undefined) =>
  word !== undefined && (/^(?:said|told|says|wrote)$/.test(word.text) || pastOf(word.text) !== null)

const time = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|,|that|\.)$/i

/** “a newspaper alleged Tuesday” is no adjective; “the de-listing would” is no verb. */
function correctOthers(words: readonly Word[], word: Word, index: number): void {
  const next = words[index + 1]
  if (index === 0 && word.pos === 'VERB' && pastOrSaid(next) && pastOf(word.text.toLowerCase()) === null)
    // “Lynch reported that …”
    word.pos = 'PROPN'
  const before = words[index - 1]
  // “that repairs were under way”: no determiner before a plural
  if (
    word.pos === 'DET' &&
    /^that$/i.test(word.text) &&
    next?.pos === 'NOUN' &&
    /[^s]s$/.test(next.text) &&
    next.lemma !== next.text
  )
    word.pos = 'SCONJ'
  if (before === undefined || next === undefined) return
  // “the complaint centres on”
  if (
    word.pos === 'NOUN' &&
    before.pos === 'NOUN' &&
    /^(?:centres|centers|hinges|focuses)$/.test(word.text) &&
    /^on$/.test(next.text)
  )
    Object.assign(word, { pos: 'VERB', lemma: word.text === 'focuses' ? 'focus' : word.text.slice(0, -1) })
  // “the military said”, “the accused said”
  // “117th Street”
  if (word.pos === 'PRON' && /^\d/.test(word.text)) word.pos = 'PROPN'
  const told = /^(?:said|says|told)$/.test(next.text)
  if (word.pos === 'ADJ' && told && (/^the$/i.test(before.text) || word.text === 'military'))
    word.pos = 'NOUN'
  if (
    /^(?:VERB|ADJ)$/.test(word.pos) &&
    /^to$/i.test(before.text) &&
    (/^according$/i.test(words[index - 2]?.text ?? '') ||
      (word.text === 'police' && /^(?:that|on|in|,|\.)$/i.test(next.text)))
  ) {
    // “according to court records”, “admitted to police that”
    word.pos = 'NOUN'
  } else if (
    word.pos === 'ADJ' &&
    /^(?:chief|general|representative|executive|native|principal)$/.test(word.text) &&
    ((/^(?:NOUN|PROPN)$/.test(before.pos) && /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos)) ||
      (/^the$/i.test(before.text) && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.text)))
  )
    // “said the Navy chief”, “The chief admitted that”
    word.pos = 'NOUN'
  // “a sports daily wrote”
  else if (
    word.pos === 'ADV' &&
    /^(?:daily|weekly|monthly)$/.test(word.text) &&
    /^(?:DET|NOUN|ADJ|PROPN)$/.test(before.pos) &&
    pastOrSaid(next)
  )
    word.pos = 'NOUN'
  // “the premier, 60,”, “a former premier of Orsk”
  else if (word.pos === 'ADJ' && word.text === 'premier' && /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos))
    word.pos = 'NOUN'
  // “according to the salvage company”
  else if (
    word.pos === 'VERB' &&
    word.lemma === word.text &&
    next.pos === 'NOUN' &&
    /^(?:the|an?)$/i.test(before.text) &&
    before.pos === 'DET'
  )
    word.pos = 'NOUN'
  // “familiar with its thinking said”
  else if (
    word.pos === 'VERB' &&
    /ing$/.test(word.text) &&
    /^(?:its|his|her|their)$/i.test(before.text) &&
    /^(?:said|says|told)$/.test(next.text)
  )
    word.pos = 'NOUN'
  // “according to its manifest there were …”
  else if (
    word.pos === 'ADJ' &&
    /^(?:its|his|her|their)$/i.test(before.text) &&
    /^(?:PRON|AUX)$/.test(next.pos) &&
    !/^(?:own|best|worst|first|last|next|all|only)$/i.test(word.text)
  )
    word.pos = 'NOUN'
  // “its managing director”
  else if (
    word.pos === 'VERB' &&
    word.text === 'managing' &&
    /^(?:director|editor|partner)s?$/.test(next.text)
  )
    word.pos = 'ADJ'
  else if (
    word.pos === 'ADJ' &&
    /^(?:alleged|reported|claimed|stated|estimated)$/.test(word.text) &&
    // “he again alleged that”
    /^(?:NOUN|PROPN|PRON)$/.test((before.pos === 'ADV' ? words[index - 2] : before)?.pos ?? '') &&
    time.test(next.text)
  ) {
    word.pos = 'VERB'
    word.lemma = word.text.slice(0, /^(?:alleged|stated|estimated)$/.test(word.text) ? -1 : -2)
  } else if (
    (word.pos === 'ADJ' || word.pos === 'NOUN') &&
    before.pos === 'PROPN' &&
    /^(?:PROPN|DET|PRON|SCONJ)$/.test(next.pos) &&
    pastOf(word.text) !== null
  ) {
    word.pos = 'VERB'
    word.lemma = pastOf(word.text) ?? word.lemma
  } else if (
    word.pos === 'ADJ' &&
    /^(?:PROPN|NOUN|PRON|ADV)$/.test(before.pos) &&
    next.pos === 'DET' &&
    /^\p{Ll}+ed$/u.test(word.text)
  ) {
    // “Ann Lee branded the attack”, “the clinic never informed the families”
    word.pos = 'VERB'
    word.lemma = pastOf(word.text) ?? word.text.replace(/ed$/, '')
  } else if (
    word.pos === 'NOUN' &&
    /^\p{Ll}+[^s]s$/u.test(word.text) &&
    /^(?:now|still|also|never|always|often)$/i.test(before.text) &&
    next.pos === 'DET'
  ) {
    // “A panel now vets every operation”
    word.pos = 'VERB'
  } else if (word.pos === 'NOUN' && before.pos === 'NOUN' && isAsked(words, index) && next.pos !== 'NOUN') {
    // “At no time did the driver use his phone”
    word.pos = 'VERB'
  } else if (
    word.pos === 'VERB' &&
    /-\p{L}+ing$/u.test(word.text) &&
    // “the de-listing would”, “the country’s anti-doping agency said”
    (before.pos === 'DET' || (/^['’]s?$/.test(before.text) && next.pos === 'NOUN'))
  )
    word.pos = 'NOUN'
  // “confirmed that figure in an interview”
  else if (pointsToNoun(words, index)) word.pos = 'DET'
}

/**
 * Whether “that” behind a verb points to the one thing right after it, rather than opening a clause: no verb that such a clause
 * would need comes before the next comma, or before “and” or “but” and a verb.
 */
function pointsToNoun(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1]
  if (words[at]?.pos !== 'SCONJ' || !/^that$/.test(words[at].text) || words[at - 1]?.pos !== 'VERB')
    return false
  if (noun?.pos !== 'NOUN' || uncounted.test(noun.text)) return false
  for (let index = at + 2; index < words.length; index += 1) {
    const { pos, text } = words[index]!
    // “that work on the bridge, which cost millions, had begun”
    if (text === ',' && /^(?:which|who|whose|where)$/i.test(words[index + 1]?.text ?? '')) {
      const closing = words.findIndex((word, after) => after > index && word.text === ',')
      if (closing < 0) return true
      index = closing
      continue
    }
    if (/^[,.;:!?—–]$/.test(text)) return true
    if (/^(?:and|but)$/i.test(text) && /^(?:VERB|AUX|ADV)$/.test(words[index + 1]?.pos ?? '')) return true
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/i.test(text))) return false
  }
  return true
}

/** “that tiredness”, “that talks”: no noun that “that” could point to. */
export const uncounted = /(?:ness|ism|[^siu]s)$/i

/** “a relative, Ann Lee,”: what an article stands before and a name is set beside is a noun for somebody. */
function personsOfAdjectives(words: Word[]): void {
  words.forEach((word, at) => {
    const lower = word.text.toLowerCase()
    if (
      word.pos === 'ADJ' &&
      /^(?:DET|PRON)$/.test(words[at - 1]?.pos ?? '') &&
      words[at + 1]?.text === ',' &&
      words[at + 2]?.pos === 'PROPN' &&
      isPerson(lower)
    )
      Object.assign(word, { pos: 'NOUN', lemma: lower })
    // “the premier of Arvenia”, “Arvenia’s premier, Ann Lee,”: an office with no noun behind it
    const next = words[at + 1]
    const holds = /^(?:DET|PRON|PART|PROPN)$/.test(words[at - 1]?.pos ?? '')
    if (
      word.pos === 'ADJ' &&
      roleNouns.has(lower) &&
      holds &&
      !/^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? 'PUNCT')
    )
      Object.assign(word, { pos: 'NOUN', lemma: lower })
  })
}

/** Whether “did” and a subject with its article stand right before a word that an object follows. */
function isAsked(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (/^(?:NOUN|ADJ)$/.test(words[at]?.pos ?? '')) at -= 1
  return (
    words[at]?.pos === 'DET' &&
    /^(?:do|does|did)$/i.test(words[at - 1]?.text ?? '') &&
    /^(?:DET|PRON|PROPN|NUM)$/.test(words[index + 1]?.pos ?? '')
  )
}

/** A comma, a closing mark or “as” stands before the few words that would be the subject, and no other verb between. */
function setOff(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const word = words[at]!
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'CCONJ') return false
    if (at < index - 1 && /^(?:,|”|"|—|–)$/.test(word.text)) return at > 1
    if (/^as$/i.test(word.text)) return true
  }
  return false
}
