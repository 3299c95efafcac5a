/** Names, offices and persons that the tagger takes for verbs or adjectives. */
import { roleNouns, speakingNouns } from '../data/cues.ts'
import { isGivenName } from '../data/first-names.ts'
import { kindsOfFirm, organisationWord } from '../data/name-words.ts'
import { irregularBases } from '../data/verbs.ts'
import { isPerson } from '../words/persons.ts'
import { isFiniteVerb, isPluralNoun, textAt, type Word } from '../words/words.ts'
import type { Place } from './neighbours.ts'
import { pastOrSaid } from './reporting-verbs.ts'

/** “A TYCOON who …”, “VICTIMS of …”: the capitals in which a tabloid opens its first sentence make no name. */
export function shoutedNoun(words: Word[]): void {
  const noun = words[/^an?$/i.test(textAt(words, 0)) ? 1 : 0]
  const lower = noun?.text.toLowerCase() ?? ''
  const lemma = [lower, lower.replace(/s$/, '')].find(isPerson)
  if (noun === undefined || lemma === undefined || !/^\p{Lu}{4,}$/u.test(noun.text)) return
  noun.pos = 'NOUN'
  noun.lemma = lemma
}

/** “Cai Jian, an expert, said”: a name whose first word the tagger does not know. */
export function openingName(words: readonly Word[]): void {
  const [first, second, third, fourth] = words
  if (opensWithVerb(words)) first!.pos = 'PROPN'
  if (
    first !== undefined &&
    /^(?:AUX|VERB|ADJ|NOUN|X|INTJ)$/.test(first.pos) &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    second?.pos === 'PROPN' &&
    third?.text === ',' &&
    /^(?:DET|NUM)$/.test(fourth?.pos ?? '') &&
    !/(?:ed|ing|ly)$/.test(first.text)
  )
    first.pos = 'PROPN'
}

/** “Downing Street said”, “Met Eireann’s forecast”: no verb stands right before a street alone, nor a past form before a name that acts or owns. */
function opensWithVerb([first, second, third]: readonly Word[]): boolean {
  if (first?.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(first.text) || !/^\p{Lu}/u.test(second?.text ?? ''))
    return false
  const goesOn = isFiniteVerb(third) || /^['’]s?$/.test(third?.text ?? '')
  const base = irregularBases.get(first.text.toLowerCase())
  const isPast = base !== undefined && base !== first.text.toLowerCase()
  return /^(?:Street|Road|Avenue|Lane|Square)$/.test(second!.text)
    ? goesOn
    : isPast && (goesOn || organisationWord.test(second!.text))
}

/** “Prior, 31, said”: a surname that is a word as well, as an age is told of it. */
export function agedName([first, comma, age, close]: readonly Word[]): void {
  if (
    first !== undefined &&
    /^(?:ADJ|ADV|NOUN|VERB|X|INTJ)$/.test(first.pos) &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    comma?.text === ',' &&
    /^[1-9]\d$/.test(age?.text ?? '') &&
    close?.text === ','
  )
    first.pos = 'PROPN'
}

/** “said lead author Ann Lee”, “Lead author Ann Lee said”, “”, hedge fund manager Ann Lee said”: before an office and a name the verb is none. */
export function rolesOfVerbs(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const before = words[index - 1]
    if (word.pos !== 'VERB' || !(index === 0 ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u).test(word.text)) return
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
    const isOffice = (at: number) => roleNouns.has(textAt(words, at)) || speakingNouns.has(textAt(words, at))
    let office = index + 1
    while (office < index + 3 && words[office]?.pos === 'NOUN' && !isOffice(office)) office += 1
    const name = words[office + 1]
    if (isOffice(office) && name?.pos === 'PROPN' && /^\p{Lu}/u.test(name.text))
      word.pos = /(?:ing|ed)$/.test(word.text) ? 'ADJ' : 'NOUN'
  })
}

/** “told Ford that”, “the Herald reported”: inside a sentence a capital makes a verb a name, save where most words have one. */
export function namesOfVerbs(words: readonly Word[]): void {
  if (!words.some(({ pos, text }, at) => at > 0 && pos === 'VERB' && text[0]! <= 'Z')) return
  words.forEach((word, index) => {
    // “Summit’s Rob Friedman told”, “…,” Manning said”
    const given = isGivenName(word.text)
    const says = /^["”’]$/.test(textAt(words, index - 1)) && pastOrSaid(words[index + 1])
    if (word.pos === 'VERB' && ((given && index > 0) || (says && /^\p{Lu}\p{Ll}+$/u.test(word.text))))
      word.pos = 'PROPN'
  })
  const long = words.filter(({ text }) => /^\p{L}{4,}$/u.test(text))
  if (long.length > 4 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.6) return
  words.forEach((word, index) => {
    const before = words[index - 1]
    if (word.pos !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || before === undefined) return
    if (!/^["“”‘’'«»:.!?…•|(*—-]$/.test(before.text)) word.pos = 'PROPN'
  })
}

/** Past forms by which names of firms open. */
const opensFirm =
  /^(?:Advanced|Allied|Amalgamated|Applied|Associated|Consolidated|Federated|Integrated|United)$/

/** “Applied Materials said”; “the chain Next said”, “Retailer Next said”: inside a sentence a capital behind a noun for firms and before a verb makes any word a name. */
export function namesOfFirms(words: readonly Word[]): void {
  words.forEach((word, index) => {
    const [kind, next] = [words[index - 1], words[index + 1]]
    if (/^(?:VERB|ADJ)$/.test(word.pos) && opensFirm.test(word.text) && next?.pos === 'PROPN')
      word.pos = 'PROPN'
    if (
      /^(?:ADV|ADJ|ADP|NUM|INTJ)$/.test(word.pos) &&
      /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
      (kindsOfFirm.test(kind?.text ?? '') || /^(?:chain|company|group|network)$/.test(kind?.text ?? '')) &&
      isFiniteVerb(next) &&
      /^\p{Ll}/u.test(next!.text)
    )
      word.pos = 'PROPN'
  })
}

/** “a relative, Ann Lee,”: what an article stands before and a name is set beside is a noun for somebody. */
export function personsOfAdjectives(words: Word[]): void {
  words.forEach((word, at) => {
    if (word.pos !== 'ADJ') return
    const lower = word.text.toLowerCase()
    const [before, next] = [words[at - 1]?.pos ?? '', words[at + 1]]
    const besideName =
      /^(?:DET|PRON)$/.test(before) && next?.text === ',' && words[at + 2]?.pos === 'PROPN' && isPerson(lower)
    // “the premier of Arvenia”, “Arvenia’s premier, Ann Lee,”: an office with no noun behind it
    const isOffice =
      roleNouns.has(lower) &&
      /^(?:DET|PRON|PART|PROPN)$/.test(before) &&
      !/^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? 'PUNCT')
    // “a rival of Vakt”
    const isTied = words[at - 1]?.pos === 'DET' && next?.text === 'of' && isPerson(lower)
    if (besideName || isOffice || isTied) Object.assign(word, { pos: 'NOUN', lemma: lower })
  })
}

/** “though |outside| experts say”: of those who come from elsewhere, and no preposition: no verb before it tells where they are. */
export const isFromElsewhere = ({ words, index, before, word, next }: Place): boolean =>
  /^(?:inside|outside)$/i.test(word.text) &&
  word.pos === 'ADP' &&
  (/^(?:SCONJ|CCONJ|ADP)$/.test(before.pos) || before.text === ',') &&
  isPluralNoun(next) &&
  isPerson(next.lemma) &&
  !/^['’]/.test(textAt(words, index + 2))
