import type { ComparedArticle, Evidence, EvidenceForm } from '../../model/comparison.ts'
import { printedName, signersOf, type Wire } from './credits.ts'

/** Names that a list of commas holds, as a sentence has them. */
const inSentence = (names: string): string => names.replace(/, (?=[^,]*$)/, ' and ')

/** What each form of evidence says, with what it names in the order it is told. */
const texts: Record<EvidenceForm, (...values: string[]) => string> = {
  'both-credit': (agency, one, other) =>
    `Both credit ${agency}: “${one}”${other === one ? '' : ` and “${other}”`}`,
  'credit-two': (agency, one, another, other) =>
    `One credits ${agency} (“${one}”), the other ${another} (“${other}”)`,
  'one-credits': (agency, words) => `One credits ${agency}: “${words}”`,
  release: (issuer) => `One is a press release of ${issuer}`,
  'signed-for': (signers, words) => `A byline names ${inSentence(signers)} “${words}”`,
  signed: (signers) => `One is signed by ${inSentence(signers)}`,
  'one-reporter': (signers) => `Both are signed by ${inSentence(signers)}`,
  share: (percent) => `${percent} % of the words outside quotation marks are the same, in the same order`,
  'same-quotation': (words) => `Both print the same quotation, ${words} words in a row`,
  'same-words': (words) => `Both print the same ${words} words in a row`,
  published: (first, second) => `Published on ${first} and on ${second}`,
  'copy-of-other': () => 'One is a copy of an article that is independent of the other',
  cites: (words) => `One says where it has it from: “${words}”`,
  'two-languages': () =>
    'They are in two languages: what their words have in common shows nothing of where either comes from',
  'own-passage': () =>
    'What one of them says here is in no words of the dispatch, and is counted apart from it',
  'two-origins': (one, other) => `What is cited here goes back to ${one} and to ${other}`,
}

/** A line of evidence: in English, and in parts for every other language. */
export const evidenceOf = (kind: Evidence['kind'], says: EvidenceForm, ...values: string[]): Evidence => ({
  kind,
  text: texts[says](...values),
  says,
  values,
})

/** The agencies that two articles credit, where that shows something. */
export function wireEvidence([one, other]: readonly [Wire | null, Wire | null], copied: boolean): Evidence[] {
  if (one !== null && other !== null && one.agency === other.agency) {
    return [evidenceOf(one.kind, 'both-credit', printedName(one), one.exact, other.exact)]
  }
  if (one !== null && other !== null) {
    const [mine, theirs] = [printedName(one), printedName(other)]
    return [evidenceOf(one.kind, 'credit-two', mine, one.exact, theirs, other.exact)]
  }
  const wire = one ?? other
  if (wire === null || !copied) return []
  return [evidenceOf(wire.kind, 'one-credits', printedName(wire), wire.exact)]
}

/** Whose press release one of them says that it is. */
export const releaseEvidence = (...articles: ComparedArticle[]): Evidence[] => {
  const releaser = articles.find(({ releasedBy }) => typeof releasedBy === 'string')?.releasedBy
  return typeof releaser === 'string' ? [evidenceOf('credit', 'release', releaser)] : []
}

/** Who signs for the agency: a credit such as “for AFP” ends a byline. */
export function bylineEvidence(...articles: ComparedArticle[]): Evidence[] {
  return articles.flatMap((article): Evidence[] => {
    const [signers, { credit }] = [signersOf(article), article]
    return credit === null || signers.length === 0 || !/^(?:for|of|with|via)\b/i.test(credit.exact)
      ? []
      : [evidenceOf('byline', 'signed-for', signers.join(', '), credit.exact)]
  })
}

/** Who signs each. */
export function ownWorkEvidence(...articles: ComparedArticle[]): Evidence[] {
  return articles.flatMap((article): Evidence[] =>
    signersOf(article).length === 0 ? [] : [evidenceOf('byline', 'signed', signersOf(article).join(', '))],
  )
}
