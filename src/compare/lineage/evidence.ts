import type { Evidence, EvidenceForm } from '../../model/comparison.ts'

/** What each form of evidence says, with what it names in the order it is told. */
const texts: Record<EvidenceForm, (...values: string[]) => string> = {
  'both-credit': (agency, one, other) => `Both credit ${agency}: “${one}” and “${other}”`,
  'credit-two': (agency, one, another, other) =>
    `One credits ${agency} (“${one}”), the other ${another} (“${other}”)`,
  'one-credits': (agency, words) => `One credits ${agency}: “${words}”`,
  release: (issuer) => `One is a press release of ${issuer}`,
  'signed-for': (signers, words) => `A byline names ${signers} “${words}”`,
  signed: (signers) => `One is signed by ${signers}`,
  'one-reporter': (signers) => `Both are signed by ${signers}`,
  share: (percent) => `${percent} % of the words outside quotation marks are the same, in the same order`,
  'same-quotation': (words) => `Both print the same quotation, ${words} words in a row`,
  'same-words': (words) => `Both print the same ${words} words in a row`,
  published: (first, second) => `Published on ${first} and on ${second}`,
  'copy-of-other': () => 'One is a copy of an article that is independent of the other',
  cites: (words) => `One says where it has it from: “${words}”`,
  'two-origins': (one, other) => `What is cited here goes back to ${one} and to ${other}`,
}

/** A line of evidence: in English, and in parts for every other language. */
export const evidenceOf = (kind: Evidence['kind'], says: EvidenceForm, ...values: string[]): Evidence => ({
  kind,
  text: texts[says](...values),
  says,
  values,
})
