import type { ParsedSentence } from '../../tags/parse.ts'
import { maySpeak } from '../../data/cues.ts'
import { calendarWords } from '../../data/name-words.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import { subjectBefore } from './subjects.ts'

/** What somebody issues or sends, and so speaks by. */
const issued =
  /^(?:figures?|datum|data|statistics?|documents?|papers?|records?|filings?|statement|letter|e-?mail|message|memo|note|notice|release|report|estimates?|forecast|calculation|tally|count|list|results?|schedule|timetable|transcript|information)$/
const issuing =
  /^(?:release|publish|issue|send|post|file|write|compile|circulate|provide|announce|give|maintain|collect|gather|keep)$/
const publishing = /^(?:release|publish|issue|post|circulate|unveil|share)$/
/** What others write than who publishes it: “a report published by the Lancet”. */
const ofAuthors = /^(?:report|papers?|records?|documents?)$/

/** What is nobody’s words but those of whom it is from: “a press release by the ministry”, “an estimate by the council”. */
const ofSender =
  /^(?:statement|letter|e-?mail|message|memo|note|notice|release|estimates?|forecast|tally|calculation)$/

/** “figures the ministry released on Friday”, “a statement issued by the coast guard”, “a letter from the bank”: who issued the document, by the words of the sentence; null where that is not told. */
export function issuerOf(
  { words, phrases }: ParsedSentence,
  { head, last, kind }: NounPhrase,
): [number, number] | null {
  const document = words[head]?.lemma ?? ''
  if (kind !== 'common' || !issued.test(document)) return null
  const issues = (at: number) => words[at]?.pos === 'VERB' && issuing.test(words[at].lemma)
  const phraseAt = (at: number) => phraseStartingAt(phrases, at)
  if (issues(last + 1) && /^by$/i.test(textAt(words, last + 2)) && !ofAuthors.test(document)) {
    const agent = phraseAt(last + 3)
    return agent === undefined ? null : [agent.first, agent.last]
  }
  if (ofSender.test(document) && /^(?:by|from)$/i.test(textAt(words, head + 1))) {
    const sender = phraseAt(head + 2)
    if (sender !== undefined) return [sender.first, sender.last]
  }
  const issuer = phraseAt(/^(?:that|which)$/i.test(textAt(words, last + 1)) ? last + 2 : last + 1)
  if (issuer === undefined) return null
  const perfect = /^(?:has|had|have)$/i.test(textAt(words, issuer.last + 1))
  return issues(issuer.last + (perfect ? 2 : 1)) ? [issuer.first, issuer.last] : null
}

/** What somebody writes, and so says, by themselves. */
const written = /^(?:statement|letter|e-?mail|message|memo|note|tweet)$/

/** “Ann Lee’s letter” that says something, “a statement from Ann Lee and Bo Roe” that does: who says it by that; else the speaker’s words as they are. */
export function writerOf(
  { words, phrases }: ParsedSentence,
  [first, last]: readonly [number, number],
): [number, number] {
  const all = sendersStart({ words, phrases }, first)
  if (all !== first) return [all, last]
  const phrase = phraseStartingAt(phrases, first)
  const head = phrase?.kind === 'common' && phrase.last <= last ? phrase.head : last
  if (!written.test(words[head]?.lemma ?? '')) return [first, last]
  const mark = words.findIndex(({ text }, at) => at > first && at < head && /^['’]s?$/.test(text))
  if (mark > 0) return isOfTime(words[mark - 1]!) ? [first, last] : [first, mark - 1]
  const sender = /^(?:by|from)$/i.test(textAt(words, head + 1))
    ? phraseStartingAt(phrases, head + 2)
    : undefined
  if (sender === undefined || !maySend(words, sender)) return [first, last]
  let end = sender.last
  for (;;) {
    const close = pastParty(words, end + 1)
    const link = words[close]?.text === ',' && /^and$/i.test(textAt(words, close + 1)) ? close + 1 : close
    const next = /^(?:,|and)$/i.test(textAt(words, link)) ? phraseStartingAt(phrases, link + 1) : undefined
    if (next?.kind !== 'name' || isTimePhrase(words, next)) return [sender.first, end]
    end = next.last
  }
}

/** “Ann Lee|, R-Va.|, and Bo Roe”: the comma behind a party and state; the same place where none stand there. */
function pastParty(words: readonly Word[], comma: number): number {
  const isParty = words[comma]?.text === ',' && /^[DRI]$/.test(textAt(words, comma + 1)) && words[comma + 2]?.text === '-' // prettier-ignore
  const next = isParty ? words.findIndex(({ text }, at) => at > comma + 2 && /^(?:,|and)$/i.test(text)) : -1
  return next > 0 && next < comma + 8 ? next : comma
}

/** Whether a phrase behind “from” is for somebody: no pronoun, nor one word with a capital that only “the” stands before, “the Beta”, unless it is for a body. */
function maySend(words: readonly Word[], { first, last, kind }: NounPhrase): boolean {
  const isBare = last === first + 1 && /^the$/i.test(words[first]!.text)
  const { text } = words[last]!
  return kind === 'name' && isBare
    ? /^\p{Lu}{2}/u.test(text) || maySpeak(text.toLowerCase())
    : kind !== 'pronoun'
}

/** “a statement from |Ann Lee and |Bo Roe said”: where the names begin of those from whom a writing is, before one at a word; else the word itself. */
function sendersStart({ words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>, first: number): number {
  let at = first
  for (;;) {
    if (!/^(?:,|and)$/i.test(textAt(words, at - 1))) break
    const close = words[at - 2]?.text === ',' ? at - 3 : at - 2
    const before = phraseEndingAt(phrases, close)
    if (before?.kind !== 'name') break
    at = before.first
  }
  return /^(?:by|from)$/i.test(textAt(words, at - 1)) && written.test(words[at - 2]?.lemma ?? '') ? at : first
}

/** Whether somebody’s remarks only suggest something: “Ann Lee’s comments |suggested| that she knew” is how the outlet takes them. */
export const isTakenFrom = (
  words: readonly Word[],
  [, last]: readonly [number, number],
  lemma: string,
): boolean =>
  /^(?:imply|indicate|signal|suggest)$/.test(lemma) &&
  /^(?:answer|comment|remark|tweet|word)$/.test(words[last]?.lemma ?? '')

/** “Friday’s statement”, “last week’s letter” */
const isOfTime = ({ text }: Word): boolean =>
  calendarWords.test(text) || /^(?:day|month|night|today|tomorrow|week|year|yesterday)s?$/i.test(text)

/** “The ministry published figures showing that …”: who is told to put out the document right before; null where nobody is. */
export function publisherOf(
  sentence: ParsedSentence,
  { head, first, kind }: NounPhrase,
): [number, number] | null {
  const { words } = sentence
  const verb = words[first - 1]
  if (kind !== 'common' || !issued.test(words[head]?.lemma ?? '')) return null
  if (verb?.pos !== 'VERB' || !publishing.test(verb.lemma) || /ing$/i.test(verb.text)) return null
  const subject = subjectBefore(sentence, first - 1, () => false)
  return Array.isArray(subject) ? subject : null
}

/** “statistics released in June”: a document that nothing else tells from others, with what tells where it is from. */
export function whole(
  { words }: ParsedSentence,
  { head, first, last, kind }: NounPhrase,
): [number, number] | null {
  if (kind !== 'common' || first !== last || !issued.test(words[head]?.lemma ?? '')) return null
  const told = words[last + 1]
  if (told?.pos !== 'VERB' || !/(?:ed|en|wn)$/i.test(told.text)) return null
  let end = last + 1
  while (end + 1 < words.length && !/^(?:PUNCT|AUX|VERB|CCONJ|SCONJ)$/.test(words[end + 1]!.pos)) end += 1
  return [first, end]
}
