/** Names that the tagger parts, or takes for other words, set right. All change the words in place. */
import { abbreviations } from '../data/abbreviations.ts'
import { organisationWord, particles } from '../data/name-words.ts'
import { isAnyVerb, textAt, type Word } from '../words/words.ts'

/** Makes words parts of the names that they stand in. */
export function completeNames(words: readonly Word[]): void {
  namesOfPrepositions(words)
  judgesBeforeNames(words)
  namesOfSmallWords(words)
  namesOfPartners(words)
  namesThatAct(words)
  namesOfOwners(words)
  namesSetOff(words)
  particlesOfNames(words)
  generationsOfNames(words)
  formsOfFirms(words)
  membersOfBodies(words)
}

/** “Const.”, “Atty.”, “D-Calif.,”: shortened words before a name or a comma that the tagger takes for a word and a full stop; “A350s” it parts in two. */
export function joinParted(words: Word[]): void {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const [first, second, next] = [words[at - 1]!, words[at]!, words[at + 1]]
    if (second.start !== first.end || !(isShortened(first, second, next) || isModel(first, second))) continue
    const { text, start, lemma } = first
    words.splice(at - 1, 2, { text: text + second.text, start, end: second.end, pos: 'PROPN', lemma })
  }
}

function isShortened({ text }: Word, stop: Word, next: Word | undefined): boolean {
  if (stop.text !== '.' || !/^\p{Lu}\p{Ll}/u.test(text) || next === undefined) return false
  const kind = abbreviations.get(text.toLowerCase())
  return /^\p{Lu}/u.test(next.text) ? kind === 'before-name' : next.text === ',' && kind === 'after-name'
}

const isModel = (letters: Word, digits: Word): boolean =>
  /^\p{Lu}+\d$/u.test(letters.text) && /^\d+s?$/.test(digits.text)

/** “della”, in letters. */
const longestParticle = 5

/** “the mayor, Per Aune,”: a given name that is a preposition too, told by its capital inside a sentence; not “Five Per Cent”. */
function namesOfPrepositions(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const next = words[at + 1]
    if (at > 0 && word.text === 'Per' && next?.pos === 'PROPN' && !/^(?:cent|capita|se)$/i.test(next.text))
      word.pos = 'PROPN'
  })
}

/** “Mrs Justice May”: the second title that a judge’s surname follows belongs to the name. */
function judgesBeforeNames(words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (word.text === 'Justice' && /^(?:Mr|Mrs|Ms|Lord|Lady)\.?$/.test(textAt(words, at - 1)))
      word.pos = 'PROPN'
  })
}

/** “Smith & Nephew”: the mark belongs to the name. */
function namesOfPartners(words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (word.text === '&' && [words[at - 1], words[at + 1]].every((side) => side?.pos === 'PROPN'))
      word.pos = 'PROPN'
  })
}

/** Months by which people are called. */
const month = /^(?:April|August|May|June)$/

/**
 * “Ravi Das said”, “Mr Will, 63,”: a surname that is a word for grammar as well, told by its capital inside a sentence, behind a given
 * name or a title and before what goes on in small letters.
 */
function namesOfSmallWords(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (
      (/^(?:AUX|VERB|DET|ADP|X|INTJ|PART)$/.test(word.pos) || month.test(word.text)) &&
      /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
      before?.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      next !== undefined &&
      (/^(?:,|['’]s?)$/.test(next.text) ||
        (isAnyVerb(next) && /^\p{Ll}/u.test(next.text)) ||
        // “Ping An denies”: no article, which stands before a vowel
        (word.text === 'An' && /^[b-gj-np-tv-z]/.test(next.text)))
    )
      word.pos = 'PROPN'
  })
}

/**
 * “told by a barman that Park hit the man”, “…, Park was freed”: a surname that is another word as well, told by its capital inside a
 * sentence where it opens a clause; “that” before one is no “that park”.
 */
function namesThatAct(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]]
    if (
      at < 2 ||
      !/^(?:NOUN|PROPN)$/.test(word.pos) ||
      !/^\p{Lu}\p{Ll}+$/u.test(word.text) ||
      !/^(?:that|,)$/.test(before!.text) ||
      !isAnyVerb(next) ||
      !/^\p{Ll}/u.test(next!.text)
    )
      return
    word.pos = 'PROPN'
    if (before!.pos === 'DET') before!.pos = 'SCONJ'
  })
}

/** “the group Our Savings”: inside a sentence a capital makes a possessive part of a name, save where speech begins. */
function namesOfOwners(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (
      /^(?:Our|My|Your|Their|His|Her)$/.test(word.text) &&
      before !== undefined &&
      /^(?:NOUN|PROPN|DET|ADP|VERB)$/.test(before.pos) &&
      words[at + 1]?.pos === 'PROPN'
    )
      word.pos = 'PROPN'
  })
}

/** “Children Together, a charity,”: inside a sentence a capital makes any word before an apposition the end of a name. */
function namesSetOff(words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (
      /^(?:ADV|ADP|VERB)$/.test(word.pos) &&
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      words[at - 1]?.pos === 'PROPN' &&
      words[at + 1]?.text === ',' &&
      /^(?:an?|the)$/.test(textAt(words, at + 2))
    )
      word.pos = 'PROPN'
  })
}

/** Those by which surnames begin that stand alone; “la”, “le” and “do” are other words as well. */
const opening = /^(?:de|van|von|der|den|ter|di|du|del|della|dos|das|bin|ibn|al|el)$/i

/** “Maria da Silva”, “Ursula von der Leyen”: small words between two capitals are parts of the name. */
function particlesOfNames(words: readonly Word[]): void {
  const isParticle = (word: Word | undefined) =>
    word !== undefined && particles.test(word.text) && !isAnyVerb(word)
  const isName = (word: Word | undefined) => word?.pos === 'PROPN' && /^\p{Lu}/u.test(word.text)
  words.forEach((word, index) => {
    if (word.text.length > longestParticle || !isParticle(word)) return
    // “de Wit said”: a surname that one opens
    const opens = opening.test(word.text) && /^(?:PUNCT|VERB|AUX|ADP|[CS]CONJ)$/.test(words[index - 1]?.pos ?? 'PUNCT') // prettier-ignore
    if (!isName(words[index - 1]) && !opens) return
    let next = index + 1
    if (isParticle(words[next])) next += 1
    if (!isName(words[next])) return
    for (let at = index; at < next; at += 1) words[at]!.pos = 'PROPN'
  })
}

/** “Mr Roe senior”: the word that tells which of two a title and a surname mean belongs to the name. */
function generationsOfNames(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const [title, surname, next] = [words[at - 2], words[at - 1], words[at + 1]]
    if (
      /^(?:senior|junior)$/.test(word.text) &&
      /^(?:mr|mrs|ms|miss|dr)\.?$/i.test(title?.text ?? '') &&
      surname?.pos === 'PROPN' &&
      !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '')
    )
      word.pos = 'PROPN'
  })
}

/** “Harlow Systems plc”: a legal form belongs to the name, in small letters too. */
function formsOfFirms(words: readonly Word[]): void {
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (/^(?:plc|ltd)$/.test(word.text) && before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text))
      word.pos = 'PROPN'
  })
}

/** How many words may stand between “and” and the second owners: “Bakers’ and Allied Food Workers’ Union”. */
const longestOwners = 3

/** “the Bakers’ and Millers’ Union”: bodies named after two kinds of members are one name, with the marks and the “and” in it. */
function membersOfBodies(words: readonly Word[]): void {
  const isCapital = (at: number) => /^\p{Lu}/u.test(textAt(words, at))
  const owns = (at: number) => {
    const [owner, mark] = [textAt(words, at), textAt(words, at + 1)]
    return (
      isCapital(at) && (/^['’]$/.test(mark) ? /s$/.test(owner) : /^['’]s$/.test(mark) && people.test(owner))
    )
  }
  words.forEach((and, at) => {
    if (and.text !== 'and' || !owns(at - 2)) return
    let second = at + 1
    while (second < at + longestOwners && isCapital(second) && !owns(second)) second += 1
    const body = words[second + 2]
    if (!owns(second) || !isCapital(second + 2) || !organisationWord.test(body?.text ?? '')) return
    for (let inside = at - 2; inside <= second + 2; inside += 1) words[inside]!.pos = 'PROPN'
  })
}

const people = /^(?:People|Women|Men|Children)$/
