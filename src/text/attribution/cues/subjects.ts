import { irregularPast } from '../../data/verbs.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseEndingAt, type NounPhrase } from '../../words/phrases.ts'
import { isBreak, isAnyVerb, textAt, type Word, isReflexive } from '../../words/words.ts'
import { antecedent, aroundClause, clauseHead } from './relative-clauses.ts'
import { beforeAge, beforeBrackets, openingComma, relative } from './set-off.ts'
import { knownFor, nameBefore, nameSetOff } from './appositions.ts'
import { listHolder, listStart, shownThing } from './lists.ts'
import { semicolonList } from './semicolon-lists.ts'
import { calledBetween, holderOfCalled } from './names-called.ts'
import { wholeStart } from './subject-starts.ts'
import type { IsQuoted } from './cue.ts'

/** The words of a speaker, both ends inside; `inherit` where they are those of the verb before (“… and said”). */
export type Subject = [number, number] | 'inherit' | null

/** The subject of the verb group that begins at `verb`, looked for leftwards. */
export const subjectBefore = (sentence: ParsedSentence, verb: number, quoted: IsQuoted): Subject =>
  semicolonList(sentence, verb, quoted) ?? nearestSubject(sentence, verb, quoted)

function nearestSubject(sentence: ParsedSentence, verb: number, quoted: IsQuoted): Subject {
  const { words, phrases } = sentence
  let at = verb - 1
  let end = -1
  let passed = false
  for (let steps = 0; at >= 0 && steps < 40; steps += 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return null
    const phrase = phraseEndingAt(phrases, at)
    if (phrase !== undefined) {
      // “Ann Lee of a group called Stop the Lock said”
      const ofCalled = holderOfCalled(sentence, at)
      if (ofCalled !== null) {
        end = end < 0 ? at : end
        at = ofCalled
        continue
      }
      const before = words[phrase.first - 1]
      // “of leaping great Bo Roe”
      const told =
        before?.pos === 'VERB' && /ing$/i.test(before.text) && /^of$/i.test(textAt(words, phrase.first - 2))
      const outerOf = told ? phraseEndingAt(phrases, phrase.first - 3) : undefined
      if (outerOf !== undefined) {
        end = end < 0 ? phrase.last : end
        at = outerOf.last
        continue
      }
      const tied =
        before?.pos === 'ADP' &&
        !/^(?:of|as|while|although|though|whereas|because)$/i.test(before.text) &&
        !joinsClauses(words, phrase.first - 1, passed || (end >= 0 && steps === 1) ? 0 : steps)
      if (isTimePhrase(words, phrase) && !/^of$/i.test(before?.text ?? '')) {
        at = pastTime(words, phrase.first - 1)
        continue
      }
      if (phrase.kind === 'pronoun' && relative.test(textAt(words, phrase.head)))
        return antecedent(sentence, phrase.first)
      // “one of them told the Herald”
      if (/^(?:them|us)$/i.test(textAt(words, phrase.head)) && /^of$/i.test(before?.text ?? ''))
        return [phrase.first - 2, phrase.last]
      if (tied) {
        const outer = phraseEndingAt(phrases, phrase.first - 2)
        if (outer === undefined) {
          // “speaking in Kyiv, said”, “in a statement said”: step over the whole prepositional phrase.
          at = phrase.first - 2
          if (words[at] === undefined || words[at]?.text === ',' || words[at]?.pos === 'CCONJ') continue
          // “two people who were in the room with her told the Herald”
          if (isAnyVerb(words[at])) {
            const whole = clauseHead(sentence, phrase.first, quoted)
            if (whole !== null) return [whole, end < 0 ? phrase.last : end]
          }
          if (words[at]?.pos !== 'VERB' && words[at]?.pos !== 'ADV' && words[at]?.pos !== 'ADJ') return null
          if (words[at]?.pos !== 'VERB' || !/ing$/i.test(textAt(words, at))) at -= 1
          continue
        }
        end = end < 0 ? phrase.last : end
        at = outer.last
        if (isTimePhrase(words, outer)) end = -1
        continue
      }
      const last = end < 0 ? phrase.last : end
      const object = passed ? antecedentOfObject(sentence, phrase) : null
      if (object !== null) return object
      const author = authorBefore(sentence, phrase)
      if (author !== null) return author
      const famed = knownFor(sentence, phrase)
      if (famed !== null) return [famed.first, famed.last]
      const placed = ofPlacedBody(sentence, phrase)
      if (placed !== null) return placed
      const shown = passed ? null : shownThing(sentence, phrase)
      if (shown !== null) return [shown.first, shown.last]
      const holder = passed ? listHolder(sentence, phrase) : null
      if (holder !== null) return [holder.first, phrase.last]
      const whole = clauseHead(sentence, phrase.first, quoted)
      const named = passed ? nameBefore(sentence, phrase) : null
      if (named !== null) return [named.first, named.last]
      const start = whole ?? wholeStart(sentence, phrase) ?? listStart(sentence, phrase)
      // “A court in 2015 cleared Ann Lee, and she said”
      const isOfClauseBefore =
        phrase.kind === 'pronoun' && words.slice(start, phrase.first).some(({ pos }) => pos === 'VERB')
      return [isOfClauseBefore ? phrase.first : start, last]
    }
    // “He paused, then added”
    if (word.text === ',' && /^then$/i.test(textAt(words, at + 1)) && end < 0 && !passed) return 'inherit'
    if (isBreak(words, at)) {
      const beside =
        (passed ? null : aroundClause(sentence, at, quoted)) ??
        nameSetOff(sentence, at) ??
        calledBetween(sentence, at)
      if (beside !== null) return beside
      const opening = openingComma(words, at, quoted)
      if (insertedFrom(words, at) !== null) return 'inherit'
      if (opening === null) return null
      // “the banks Acme and Vakt, plus Orsk, said”
      if (/^plus$/i.test(textAt(words, opening + 1)) && end < 0)
        end = phraseEndingAt(phrases, beforeBrackets(words, at - 1))?.last ?? end
      at = beforeAge(words, opening - 1)
      passed = true
      continue
    }
    if (word.text === ')') {
      while (at >= 0 && words[at]?.text !== '(') at -= 1
      at -= 1
      continue
    }
    if (isReflexive(word.text)) {
      at -= 1
      continue
    }
    if (word.pos === 'CCONJ') return 'inherit'
    // “officials there said”
    if (/^(?:there|here)$/i.test(word.text) && phraseEndingAt(phrases, at - 1)?.first === 0) {
      at -= 1
      continue
    }
    // “two people who were there said”
    const isPlace = word.pos === 'PRON' && /^(?:there|here)$/i.test(word.text)
    if (word.pos === 'VERB' || isPlace) {
      // “an official who asked not to be named said”
      const whole = clauseHead(sentence, at + 1, quoted)
      if (whole !== null) return [whole, at]
      // “a man standing next to her screamed”
      // “the widow of a man found dead in Orsk said”
      const acting =
        /(?:ing|ed|en)$/i.test(word.text) || irregularPast.has(word.text)
          ? phraseEndingAt(phrases, at - 1)
          : undefined
      if (acting === undefined || words[acting.first - 1]?.pos === 'ADP') return null
      // “A report that Ann Lee dismissed as false said”, “A charity that doctors and nurses founded said”
      const first = listStart(sentence, acting)
      const opening = /^(?:that|which)$/i.test(textAt(words, first - 1))
        ? phraseEndingAt(phrases, first - 2)
        : undefined
      if (opening?.first === 0 && !/ing$/i.test(word.text)) return [opening.first, opening.last]
      return antecedentOfObject(sentence, acting) ?? [acting.first, acting.last]
    }
    if (relative.test(word.text)) return antecedent(sentence, at)
    if (word.pos !== 'ADV' && word.pos !== 'AUX' && word.pos !== 'NUM' && word.pos !== 'ADJ') return null
    at -= 1
  }
  return null
}

/** “The victim, whom the channel called by her first name, Ann, said”: whom a clause tells of that has this phrase as its subject; null for other phrases. */
const antecedentOfObject = (sentence: ParsedSentence, { first }: NounPhrase): [number, number] | null =>
  /^(?:whom|which)$/i.test(textAt(sentence.words, first - 1)) && textAt(sentence.words, first - 2) === ','
    ? antecedent(sentence, first - 1)
    : null

/** “Ann Lee, author of Veria at Sea: The Long Voyage, said”: the name that opens the sentence, where a title stands before the verb; null for other phrases. */
function authorBefore(
  { words, phrases }: ParsedSentence,
  { first, kind }: NounPhrase,
): [number, number] | null {
  const [name] = phrases
  return kind === 'name' &&
    textAt(words, first - 1) === ':' &&
    words[first - 2]?.pos === 'PROPN' &&
    name?.kind === 'name' &&
    name.first === 0 &&
    textAt(words, name.last + 1) === ',' &&
    words.slice(name.last, first).some(({ lemma }) => /^(?:author|writer|director|editor)$/.test(lemma))
    ? [name.first, name.last]
    : null
}

/**
 * “Ann Lee of Radboud University, Nijmegen (the Netherlands) said”: the name that opens the sentence, where behind a body’s name stands
 * only where it has its seat; null for other phrases.
 */
function ofPlacedBody(
  { words, phrases }: ParsedSentence,
  { first, kind }: NounPhrase,
): [number, number] | null {
  if (kind !== 'name' || textAt(words, first - 1) !== ',') return null
  const body = phraseEndingAt(phrases, first - 2)
  // a seat may be told by its land too: “Durham, England”
  const isTwice = body?.kind === 'name' && textAt(words, body.first - 1) === ','
  const inner = isTwice ? phraseEndingAt(phrases, body.first - 2) : body
  if (inner?.kind !== 'name') return null
  const isTied = /^(?:of|from|at)$/.test(textAt(words, inner.first - 1))
  const name = isTied ? phraseEndingAt(phrases, beforeComma(words, inner.first - 2)) : inner
  const holdsBody = isTied || words.slice(inner.first, inner.last).some(({ text }) => text === 'of')
  const opens = name !== undefined && words.slice(0, name.first).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)) // prettier-ignore
  return name?.kind === 'name' && holdsBody && opens ? [name.first, name.last] : null
}
const beforeComma = (words: readonly Word[], at: number) => (textAt(words, at) === ',' ? at - 1 : at)

/** “… and, knowing that, questions”: the comma right behind “and” that opens what the comma at `closing` ends; null where none does. */
export function insertedFrom(words: readonly Word[], closing: number): number | null {
  const comma = words.findLastIndex(({ text: mark }, at) => at < closing && mark === ',')
  const inner = words.slice(comma, closing)
  return textAt(words, closing) === ',' &&
    words[comma - 1]?.pos === 'CCONJ' &&
    inner.length < 8 &&
    inner.every(({ pos, text: word }) => pos !== 'AUX' && (pos !== 'VERB' || /ing$/i.test(word)))
    ? comma
    : null
}

/** “After Ann Lee asked …”, “… comes after outlets reported”: before a subject the preposition is a conjunction, but not in “and after the finish said”. */
const joinsClauses = (words: readonly Word[], at: number, steps: number) =>
  steps === 0 &&
  /^(?:after|before|since|until|till|because|though|although|if|when)$/i.test(textAt(words, at)) &&
  words[at - 1]?.pos !== 'CCONJ' &&
  words[at - 1]?.text !== ','

/** Left of a time: past its preposition and the adverbs and auxiliaries beside it. */
function pastTime(words: readonly Word[], from: number): number {
  let at = from
  if (words[at]?.pos === 'ADP') at -= 1
  while (words[at]?.pos === 'ADV' || words[at]?.pos === 'AUX' || /^(?:early|late)$/i.test(textAt(words, at)))
    at -= 1
  return at
}
