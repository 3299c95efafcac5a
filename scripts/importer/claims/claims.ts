import { foreignLanguage, isRead } from '../../../src/text/words/language.ts'
import type { Stance } from '../../../src/model/claim.ts'
import type { Attribution, DateMention, ReadClaim, Span } from '../../../src/model/reading.ts'
import { attributions } from '../../../src/text/attribution/attributions.ts'
import { checkWorthiness } from '../../../src/text/check-worthiness/check-worthiness.ts'
import { dates } from '../../../src/text/date/dates.ts'
import { isMonthFirstIn } from '../../../src/text/date/slashed.ts'
import { entities, names } from '../../../src/text/naming/names.ts'
import { parseText } from '../../../src/text/tags/parse.ts'
import { posted } from '../../../src/text/attribution/quotations/posts.ts'
import { quantities } from '../../../src/text/quantity/quantities.ts'
import { withDashes } from '../../../src/text/words/letters.ts'
import { quotations } from '../../../src/text/words/quotations.ts'
import { sentences } from '../../../src/text/sentence/sentences.ts'
import { ownDates } from '../../../src/text/statement/parts/side-dates.ts'
import { statements } from '../../../src/text/statements.ts'
import type { Claimed } from '../../../src/text/statement/claimed.ts'
import { interviewIn, speaksOfHimself, standsUnderName, withAuthor, withoutLabel } from './interviews.ts'
import type { Block } from '../read/types.ts'
import { noticesOf } from './notices.ts'
import { kindOf } from './kinds.ts'
import { onlyLeadsIn } from './lead-ins.ts'
import { repeatsIn } from './repeats.ts'
import { isHearsay } from './hearsay.ts'
import { sha256 } from '../ids/sha256.ts'
import { halvesOf, isOnlyUnlikely, leavesUnsaid, reasonAgainst, type Judged } from './why-no-claim.ts'

/** A passage that makes a claim, with all that was read in it. */
export type ReadPassage = ReadClaim & {
  /** The passage, verbatim. */
  exact: string
  /** The speaker as printed. */
  mention: string | null
  cue: string | null
  stance: Stance
  /** Whose claim it is, where the speaker disputes it. */
  claimant: string | null
}

/** What one text says. All offsets are into the text. */
export type TextReading = {
  sentences: Span[]
  scores: number[]
  attributions: Attribution[]
  passages: ReadPassage[]
  dates: DateMention[]
  /** Sentences that make no claim, and why. */
  leftOut: (Span & { why: string })[]
  /** Those of them that would be claims but for their score: what another article claims as well is one (`withClaimedElsewhere`). */
  unlikely: ReadPassage[]
}

const within = <T extends Span>(list: readonly T[], span: Span): T[] =>
  list.filter((one) => one.start >= span.start && one.end <= span.end)
const withinAny = <T extends Span>(list: readonly T[], spans: readonly Span[]): T[] =>
  list.filter((one) => spans.some((span) => one.start >= span.start && one.end <= span.end))

/**
 * Reads a text’s claims. `published` is the date that relative dates resolve against.
 * Languages other than English give sentences and quotations, no claims.
 * @param writer whose opinion or press release the text is, who says what nobody else is told to say; null where the outlet does
 * @param blocks what the text is joined of, with its headings
 * @param notes the paragraphs that are the outlet’s on its writer
 * @param disowned why the outlet does not answer for what nobody is told to say, where no writer does
 * @param country where the outlet is, ISO 3166-1 alpha-2; null where that is not known
 * @param satire whether nothing in it is meant as it is told
 */
export function readClaims(
  printed: string,
  published: string | null,
  language = 'en',
  writer: string | null = null,
  {
    blocks = [],
    notes = [],
    disowned = null,
    country = null,
    satire = false,
  }: {
    blocks?: readonly Block[]
    notes?: readonly string[]
    disowned?: string | null
    country?: string | null
    satire?: boolean
  } = {},
): TextReading {
  if (!isRead(language)) return readForeign(printed)
  const text = withDashes(printed)
  const parsed = parseText(text)
  const known = entities(parsed)
  const said = attributions(parsed, known)
  const sayings = [...said, ...posted(parsed, known, said)]
  const found = {
    dates: dates(text, published, isMonthFirstIn(country)),
    quantities: quantities(text),
    names: names(known),
  }
  const scores = parsed.sentences.map((sentence) =>
    checkWorthiness(text.slice(sentence.start, sentence.end), sentence.words),
  )
  // of a few words one sees less than of the sentence they stand in
  const scoreOf = ({ statement, sentence }: Claimed) => (checkWorthiness(statement) + scores[sentence]!) / 2
  // what the first sentence tells of, the headline does
  const told = new Set(parsed.sentences[0]?.words.map(({ lemma }) => lemma))
  const isClaim = (one: Claimed) => reasonAgainst(one, scoreOf(one)) === null
  const claimed = statements(parsed, known, sayings, isClaim)
  const passages: ReadPassage[] = []
  const leftOut: TextReading['leftOut'] = []
  const occurrences = new Map<string, number>()
  const noticeOf = noticesOf(text, parsed.sentences)
  const interview = interviewIn(text, blocks, known)
  const isNote = ({ start, end }: Span) =>
    notes.some((note) => {
      const at = printed.lastIndexOf(note, start)
      return at >= 0 && at + note.length >= end
    })
  /** Who says what nobody is told to say; null where the outlet does. */
  const authorOf = (sentence: Span, statement: string): string | null =>
    interview?.isAnswer(sentence) === true
      ? interview.who
      : isNote(sentence) || isHearsay(statement)
        ? null
        : writer
  /** Why the outlet does not say what nobody is found to say. */
  const whyNotOwn = ({ sentence, speaker, kind, statement }: Claimed): string | null => {
    const span = parsed.sentences[sentence]!
    if (satire) return 'it is satire'
    if (speaker !== null) return null
    const why = interview?.whyNot(span) ?? null
    if (why !== null || kind === 'quotation' || authorOf(span, statement) !== null) return why
    if (disowned !== null) return disowned
    if (standsUnderName(text, span, known)) return 'it stands under a name, and nothing shows that he says it'
    return speaksOfHimself(text.slice(span.start, span.end))
      ? 'somebody speaks of himself, and nothing shows who'
      : null
  }
  const foreign = foreignIn(printed)
  const whyForeign = (span: Span) => (withinAny([span], foreign).length > 0 ? unread : null)
  const judged = claimed.flatMap((one): Judged[] => {
    const score = scores[one.sentence]!
    const sentence = parsed.sentences[one.sentence]!
    const notice =
      whyForeign(sentence) ??
      noticeOf(sentence, one) ??
      whyNotOwn(one) ??
      onlyLeadsIn(text, sentence, sayings)
    if (notice !== null) return [{ one, why: notice, isNotice: true }]
    return halvesOf(one, scoreOf) ?? [{ one, why: reasonAgainst(one, score) ?? leavesUnsaid(one, told) }]
  })
  const unlikely: ReadPassage[] = []
  const stretchOf = ({ part, sentence }: Claimed): Span =>
    part === undefined ? parsed.sentences[sentence]! : withoutLink(text, part)
  const passageOf = (one: Claimed): ReadPassage => {
    const sentence = parsed.sentences[one.sentence]!
    const stretch = stretchOf(one)
    const { start, end } = stretch
    const exact = printed.slice(start, end)
    const speaker = one.speaker?.name ?? null
    // an author’s own words, and no quotation of which one cannot tell whose it is
    const author =
      speaker === null && one.cue === null && one.kind !== 'quotation'
        ? authorOf(sentence, one.statement)
        : null
    const words = interview === null ? one.statement : withoutLabel(one.statement)
    const own = {
      // of what is claimed, not of who says it and when
      when: ownDates(withinAny(within(found.dates, stretch), one.spans), sentence.words, one.spans),
      quantities: withinAny(within(found.quantities, stretch), one.spans),
      names: within(found.names, stretch),
    }
    return {
      id: passageId(exact, occurrences.get(exact) ?? 0),
      statement: author === null ? words : withAuthor(words, author),
      start,
      end,
      kind: kindOf(one.kind, own, parsed, within(sentence.words, stretch)),
      speaker: speaker ?? author,
      ...own,
      exact,
      mention: one.mention,
      cue: one.cue,
      stance: author !== null ? 'asserts' : one.stance,
      claimant: one.claimant?.name ?? null,
    }
  }
  for (const { one, why, isNotice = false } of judged) {
    if (why === null) {
      const passage = passageOf(one)
      occurrences.set(passage.exact, (occurrences.get(passage.exact) ?? 0) + 1)
      passages.push(passage)
      continue
    }
    const { start, end } = stretchOf(one)
    leftOut.push({ start, end, why })
    if (!isNotice && isOnlyUnlikely(one, scores[one.sentence]!, told)) unlikely.push(passageOf(one))
  }
  const repeats = repeatsIn(passages)
  for (const { start, end } of passages.filter((_, index) => repeats.has(index)))
    leftOut.push({ start, end, why: 'it says again what the article says elsewhere' })
  return {
    sentences: parsed.sentences.map(({ start, end }) => ({ start, end })),
    scores,
    attributions: sayings.map(({ source, speaker, cue, content, direct }) => ({
      source,
      speaker,
      cue,
      content,
      direct,
    })),
    passages: passages.filter((_, index) => !repeats.has(index)),
    dates: found.dates,
    leftOut,
    unlikely,
  }
}

/** “denied that she had, |but|”: part of a sentence without the word that only leads to the next. */
const withoutLink = (text: string, { start, end }: Span): Span => ({
  start,
  end:
    start +
    text
      .slice(start, end)
      .replace(/(?:[,;]?\s+(?:and|but|or|while|although)|[,;]\s+(?:yet|though))[,;\s]*$/iu, '').length,
})

/** The name of a passage: a hash of its exact words and of how many times they stood before. */
function passageId(exact: string, occurrence: number): string {
  return sha256(`${exact}\n${occurrence}`).slice(0, 12)
}

const unread = 'claims are read in English only'

/** The paragraphs of an English text that are in other languages. */
const foreignIn = (text: string): Span[] =>
  [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)]
    .filter(([paragraph]) => foreignLanguage(paragraph) !== null)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

function readForeign(text: string): TextReading {
  const spans = sentences(text)
  return {
    sentences: spans.map(({ start, end }) => ({ start, end })),
    scores: spans.map(() => 0),
    attributions: quotations(text).map(({ start, end }) => ({
      source: null,
      speaker: null,
      cue: null,
      content: [[start, end]],
      direct: true,
    })),
    passages: [],
    dates: [],
    leftOut: spans.map(({ start, end }) => ({ start, end, why: unread })),
    unlikely: [],
  }
}
