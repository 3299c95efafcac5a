import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
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
  const phraseAt = (at: number) => phrases.find(({ first }) => first === at)
  if (issues(last + 1) && /^by$/i.test(words[last + 2]?.text ?? '') && !ofAuthors.test(document)) {
    const agent = phraseAt(last + 3)
    return agent === undefined ? null : [agent.first, agent.last]
  }
  if (ofSender.test(document) && /^(?:by|from)$/i.test(words[head + 1]?.text ?? '')) {
    const sender = phraseAt(head + 2)
    if (sender !== undefined) return [sender.first, sender.last]
  }
  const issuer = phraseAt(/^(?:that|which)$/i.test(words[last + 1]?.text ?? '') ? last + 2 : last + 1)
  if (issuer === undefined) return null
  const perfect = /^(?:has|had|have)$/i.test(words[issuer.last + 1]?.text ?? '')
  return issues(issuer.last + (perfect ? 2 : 1)) ? [issuer.first, issuer.last] : null
}

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
