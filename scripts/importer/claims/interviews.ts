/** Interviews that are printed as questions and answers: what in them nobody may take for the outlet’s own words. */
import type { Span } from '../../../src/model/reading.ts'
import type { Entity } from '../../../src/text/naming/entity.ts'
import { quotations, withoutQuotations } from '../../../src/text/words/quotations.ts'
import { possessive } from '../../../src/text/statement/references/name-forms.ts'
import { turnLabel } from '../../../src/text/attribution/quotations/turns.ts'
import type { Block } from '../read/types.ts'

export type Interview = {
  /** Why a sentence that nobody is found to say makes no claim; null for an answer of `who`, and outside the interview. */
  whyNot: (sentence: Span) => string | null
  /** Who gives the answers, where all else is a question; null where nothing shows it. */
  who: string | null
  isAnswer: (sentence: Span) => boolean
}

/** Why an answer makes no claim of which nothing shows whose it is. */
export const ofNobody = 'it is said in an interview, and nothing shows for sure by whom'

const byLetters = /^(?:[AQ]|\p{Lu}{2,3})$/u

/** A statement without the label of the turn that it stands in. */
export const withoutLabel = (statement: string): string => statement.replace(turnLabel, '')

/** Fewer questions, or labelled turns, make no interview. */
const [fewestQuestions, fewestTurns] = [2, 3]
/** No question is longer, in words. */
const longest = 60

/** A paragraph of the text, or a heading, which stands before the next. @property isSetOff it is a heading, or in bold */
type Paragraph = Span & { text: string; isSetOff: boolean }

/** The paragraphs of a text as their blocks have them, which it is joined of. */
function paragraphsOf(text: string, blocks: readonly Block[]): Paragraph[] {
  let start = 0
  return blocks.map(({ kind, text: words, emphasised = false }) => {
    const at = start
    if (kind !== 'heading') start = Math.min(text.length, at + words.length + 2)
    return {
      start: at,
      end: kind === 'heading' ? at : at + words.length,
      text: words,
      isSetOff: kind === 'heading' || emphasised,
    }
  })
}

const asks = ({ text }: Paragraph): boolean =>
  text.endsWith('?') && withoutQuotations(text) === text && text.split(/\s+/u).length <= longest

const isQuoted = ({ text }: Paragraph): boolean => /^[“"][^“”"]+[”"]$/u.test(text)

/** “This interview has been edited for length”: what only the outlet tells. */
const ofInterview = /\b(?:[Tt]his|[Tt]he) (?:conversation|interview) (?:has|was|took)\b/u

/**
 * The interview that a text is: by questions that are set off as headings or in bold, else by several paragraphs that only ask, or by labels
 * before what is said; null for other texts. Who explains something asks nobody: an interview asks “you”, and somebody answers of himself.
 * All else are answers for sure only where the questions are set off, and one person’s only where all labels of answers name one or,
 * where none has any, one is named before them. It ends where the outlet tells of it behind the last question: “This interview has been
 * edited”.
 * @param blocks what the text is joined of, with its headings
 */
export function interviewIn(
  text: string,
  blocks: readonly Block[],
  people: readonly Entity[],
): Interview | null {
  const paragraphs = paragraphsOf(text, blocks)
  const turns = paragraphs.filter((one) => isTurn(one.text, people))
  const setOff = paragraphs.filter((one) => one.isSetOff && !turns.includes(one))
  const asking = paragraphs.filter(asks)
  const isAllSetOff = asking.every(({ isSetOff }) => isSetOff) && asking.length * 2 >= setOff.length
  const questions = isAllSetOff ? [...setOff, ...turns.filter((one) => one.isSetOff && asks(one))] : asking
  const first = Math.min(...[...turns, ...asking].map(({ start }) => start))
  const answers = paragraphs.filter((one) => one.start >= first && !questions.includes(one))
  const last = Math.max(...[...turns, ...questions].map(({ start }) => start))
  const close =
    answers.find(
      (one) => one.start > last && ofInterview.test(one.text) && !isQuoted(one) && !speaksOfHimself(one.text),
    )?.start ?? Infinity
  const isAsked =
    asking.length >= fewestQuestions &&
    asking.some((one) => /\byour?\b/iu.test(one.text)) &&
    answers.some((one) => speaksOfHimself(isQuoted(one) ? one.text.slice(1, -1) : one.text))
  // a list has labels too: “EU: 3 per cent”
  const isTalk = turns.length >= fewestTurns && turns.some(({ text: words }) => talks.test(words))
  if (!isTalk && !isAsked) return null
  const named = people.filter(
    ({ type, mentions }) => type === 'person' && mentions.some(({ start }) => start < first),
  )
  const answering = turns.filter((one) => !questions.includes(one))
  const labelled = new Set(answering.map((one) => personOf(one.text, people)))
  const [guest, ...others] = answering.length === 0 ? named : labelled
  const who = isAllSetOff && others.length === 0 ? (guest?.name ?? null) : null
  const isQuestion = ({ start, end }: Span) => questions.some((one) => one.start <= start && end <= one.end)
  const isInside = ({ start }: Span) => start >= first && start < close
  return {
    who,
    isAnswer: (sentence) => isInside(sentence) && !isQuestion(sentence),
    whyNot: (sentence) => {
      if (!isInside(sentence)) return null
      if (isQuestion(sentence)) return 'it is a question of an interview'
      return who === null ? ofNobody : null
    },
  }
}

/**
 * Whether a sentence stands under the name of somebody whom the text names, “Lenz: The port lost $12m”: he may be who says so, and it is
 * none of the outlet’s own words.
 */
export function standsUnderName(text: string, { start, end }: Span, people: readonly Entity[]): boolean {
  const isFirst = start === 0 || text[start - 1] === '\n'
  const isPerson = people.filter(({ type }) => type === 'person')
  return (
    isFirst &&
    !byLetters.test(turnLabel.exec(text.slice(start, end))?.[1] ?? '') &&
    isTurn(text.slice(start, end), isPerson)
  )
}

const talks = /\?|\b(?:[Yy]our?|[Mm]y)\b|\bI\b/u

/** “OL: I resigned.”: letters, or a name that the text has; no “Price: £9”. */
function isTurn(paragraph: string, people: readonly Entity[]): boolean {
  const name = turnLabel.exec(paragraph)?.[1]
  if (name === undefined) return false
  return (
    byLetters.test(name) ||
    people.some(
      ({ type, name: full }) => type !== 'place' && (full === name || full.split(' ').at(-1) === name),
    )
  )
}

/** The person whom the label of a turn names, “Olga Lenz: I resigned.”; null where it is another’s, or letters. */
const personOf = (turn: string, people: readonly Entity[]): Entity | null => {
  const name = turnLabel.exec(turn)?.[1]
  const found = people.filter(
    (one) => one.type === 'person' && (one.name === name || one.name.split(' ').at(-1) === name),
  )
  return found.length === 1 ? found[0]! : null
}

/** “I resigned”, “my brother”: words of somebody about himself, outside quotation marks; no “Henry I”, “My Fair Lady”, “a gold mine”. */
const ofHimself =
  /(?<![\p{L}’'-]|\p{Lu}\p{Ll}+(?<!(?:^|\P{L})(?:\p{L}+day|After|And|As|Because|Before|But|How|If|May|Now|Since|So|That|Then|What|When|Where|While|Why)) )I(?=(?:[’'](?:m|ve|d|ll))?,? \p{Ll})|(?<![\p{L}’'-])(?:my|me|(?<=\b(?:of|is|was|than|like) )mine|myself|My(?= \p{Ll}))(?![\p{L}’'-])/u

/** Whether words are somebody’s about himself, whoever prints them. */
export const speaksOfHimself = (words: string): boolean => ofHimself.test(withoutQuotations(words))

/** A statement of an author’s with his name behind the first word by which he speaks of himself: “I [Ann Lee] left”, “My [Ann Lee’s] brother”. */
export function withAuthor(statement: string, author: string): string {
  const quoted = quotations(statement)
  const found = [...statement.matchAll(new RegExp(ofHimself, 'gu'))].find(
    ({ index }) => !quoted.some(({ start, end }) => index >= start && index < end),
  )
  if (found === undefined) return statement
  const end = found.index + found[0].length
  const [short, verb] = shortForms.find(([form]) => statement.slice(end).replace('’', "'").startsWith(form)) ?? ['', ''] // prettier-ignore
  const name = /^my$/i.test(found[0]) ? possessive(author) : author
  return `${statement.slice(0, end)} [${name}]${verb}${statement.slice(end + short.length)}`
}

const shortForms = [
  ["'m ", ' am '],
  ["'ve ", ' have '],
  ["'ll ", ' will '],
] as const
