import type { Attribution } from '../model/reading.ts'
import { cuesOf, type Cue, type CueKind } from './cues.ts'
import type { Entity } from './names.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'
import { isTimePhrase, phraseStartingAt } from './phrases.ts'
import type { Quotation } from './quotations.ts'
import { resolveSpeaker, type Heard, type Speaker } from './speakers.ts'
import type { Word } from './words.ts'

type Range = [number, number]

/** An attribution with what its making found out. */
export type Saying = Attribution & {
  kind: CueKind
  /** Index of the sentence in which it is attributed. */
  sentence: number
  /** The cue it rests on, by the words of that sentence; null for a quotation that goes on from an earlier one. */
  at: Cue | null
  who: Speaker | null
}

const range = (words: readonly Word[], first: number, last: number): Range => [
  words[first]!.start,
  words[last]!.end,
]

/** Who said what: every quotation and every reported statement, in order. */
export function attributions(parsed: ParsedText, entities: readonly Entity[]): Saying[] {
  const speech = parsed.quotations.filter((quotation) => isSpeech(parsed, quotation))
  const isQuoted = (offset: number) => speech.some((one) => offset >= one.start && offset < one.end)
  const heard: Heard[] = []
  const context = { text: parsed.text, entities, heard, sentences: parsed.sentences, isQuoted }
  const found: Saying[] = []
  const given = new Set<Quotation>()

  parsed.sentences.forEach((sentence, index) => {
    const cues = cuesOf(sentence, (word) => isQuoted(word.start))
    let last: { source: Range | null; who: Speaker | null } = { source: null, who: null }
    cues.forEach((cue, order) => {
      if (cue.source !== null) {
        const who = resolveSpeaker(context, index, cue.source[0], cue.source[1])
        last = { source: range(sentence.words, cue.source[0], cue.source[1]), who }
        if (who !== null)
          heard.push({ speaker: who, sentence: index, start: last.source?.[0] ?? sentence.start })
      } else if (!cue.inherits) last = { source: null, who: null }
      else if (last.who === null) last = subjectOf(context, sentence, index, cue)
      const base = {
        source: last.source,
        speaker: last.who?.name ?? null,
        cue: range(sentence.words, cue.first, cue.last),
        kind: cue.kind,
        sentence: index,
        at: cue,
        who: last.who,
      }
      const quotes = speech.filter(
        (one) => !given.has(one) && belongs(parsed, sentence, cue, cues[order + 1], one),
      )
      quotes.forEach((one) => given.add(one))
      if (quotes.length > 0)
        found.push({ ...base, content: quotes.map((one): Range => [one.start, one.end]), direct: true })
      const content = reportedContent(sentence, cue, cues[order + 1], isQuoted)
      if (content.length > 0) found.push({ ...base, content, direct: false })
      else if (quotes.length === 0 && order > 0 && cue.kind === 'say') return
    })
    for (const quotation of speech) {
      if (given.has(quotation) || quotation.start < sentence.start || quotation.start >= sentence.end)
        continue
      given.add(quotation)
      found.push(continued(quotation, found, cues, index))
    }
  })
  return found.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

/** Spoken words rather than a word held at arm’s length: a clause, or something that ends like one. */
function isSpeech(parsed: ParsedText, { start, end, open }: Quotation): boolean {
  const inside = parsed.text.slice(start + 1, open ? end : end - 1)
  const count = inside.split(/\s+/u).filter(Boolean).length
  if (open) return count >= 3
  const ends = /[.,!?…]$/u.test(inside.trim()) || /^[.,]/u.test(parsed.text.slice(end, end + 1))
  return count >= 5 || (count >= 2 && ends) || (count >= 1 && /[.,!?]$/u.test(inside.trim()))
}

/** Whether a quotation is said at this cue: beside it in its sentence, with no other cue between. */
function belongs(
  parsed: ParsedText,
  sentence: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  quotation: Quotation,
): boolean {
  if (quotation.end <= sentence.start || quotation.start >= sentence.end) return false
  if (cue.kind === 'accuse' || cue.kind === 'promise')
    return quotation.start > (sentence.words[cue.last]?.end ?? 0)
  const from = sentence.words[cue.first]?.start ?? 0
  const nextStart =
    next === undefined
      ? Infinity
      : (sentence.words[next.source !== null && !next.inverted ? next.source[0] : next.first]?.start ??
        Infinity)
  if (quotation.start < from) return !parsed.text.slice(quotation.end, from).includes('\n\n')
  return quotation.start < nextStart
}

/** The words reported without quotation marks, in pieces. */
function reportedContent(
  sentence: ParsedSentence,
  cue: Cue,
  next: Cue | undefined,
  isQuoted: (offset: number) => boolean,
): Range[] {
  const { words } = sentence
  const end = contentEnd(sentence, next)
  const after = contentStart(sentence, cue)
  const outer = cue.source !== null && !cue.inverted ? Math.min(cue.source[0], cue.first) : cue.first
  const startsQuoted = after !== null && isQuoted(words[after]?.start ?? 0)
  if (cue.kind === 'according') {
    const before = pieceBefore(sentence, cue.first, isQuoted)
    const rest = cue.source === null ? null : pieceAfter(sentence, cue.source[1] + 1, end)
    return [before, rest].filter((piece): piece is Range => piece !== null)
  }
  if (after !== null && after <= end && !startsQuoted && hasClause(words, after, end, cue))
    return [range(words, after, end)]
  if (startsQuoted || cue.inherits) return []
  const before = pieceBefore(sentence, outer, isQuoted)
  return before === null ? [] : [before]
}

function hasClause(words: readonly Word[], from: number, to: number, cue: Cue): boolean {
  if (cue.kind !== 'say') return to > from
  return words.slice(from, to + 1).some((word) => word.pos === 'VERB' || word.pos === 'AUX')
}

/** The last word of what a cue governs: up to the cue that follows it by “and” or a comma, else to the full stop. */
function contentEnd(sentence: ParsedSentence, next: Cue | undefined): number {
  const { words } = sentence
  let end = words.length - 1
  if (next !== undefined && (next.inherits || next.kind === 'according')) {
    end = next.first - 1
    while (/^(?:,|and|but|or|while)$/i.test(words[end]?.text ?? '') || words[end]?.pos === 'ADV') end -= 1
    return end
  }
  while (end > 0 && words[end]?.pos === 'PUNCT' && /^[.;:!?]$/.test(words[end]?.text ?? '')) end -= 1
  return end
}

/** The first word of what follows a cue, past whom it was said to, when, where and “that”; null where nothing follows. */
function contentStart(sentence: ParsedSentence, cue: Cue): number | null {
  const { words, phrases } = sentence
  let at = (cue.inverted && cue.source !== null ? Math.max(cue.source[1], cue.last) : cue.last) + 1
  if (/^(?:tell|inform|assure|remind|warn|urge|advise)$/.test(words[cue.verb]?.lemma ?? '')) {
    const addressee = phraseStartingAt(phrases, at)
    const follows = addressee === undefined ? undefined : words[addressee.last + 1]
    if (addressee !== undefined && follows?.pos !== 'AUX' && follows?.pos !== 'VERB') at = addressee.last + 1
  }
  for (let steps = 0; steps < 12 && at < words.length; steps += 1) {
    const word = words[at]
    if (word === undefined) return null
    if (/^that$/i.test(word.text)) return at + 1 < words.length ? at + 1 : null
    const phrase = phraseStartingAt(phrases, at)
    if (phrase !== undefined && isTimePhrase(words, phrase)) at = phrase.last + 1
    else if (word.pos === 'ADV' && !/^(?:not|never|there|when|where|how|why)$/i.test(word.text)) at += 1
    else if (word.pos === 'ADP' && !/^(?:of|to|for)$/i.test(word.text)) {
      const object = phraseStartingAt(phrases, at + 1)
      if (object === undefined) return at
      const follows = words[object.last + 1]
      // “said in Kyiv troops had …”: the object is the subject of the clause.
      if (follows?.pos === 'AUX' || (follows?.pos === 'VERB' && !isTimePhrase(words, object))) return at
      at = object.last + 1
    } else if (word.text === ',' || word.text === ':') {
      const opening = words[at + 1]
      if (word.text === ':' || opening === undefined) return opening === undefined ? null : at + 1
      return null
    } else if (word.pos === 'PUNCT' && /^[.;!?]$/.test(word.text)) return null
    else return at
  }
  return at < words.length ? at : null
}

/** The clause before a cue that ends a sentence: “Two people died, officials said.” */
function pieceBefore(
  sentence: ParsedSentence,
  before: number,
  isQuoted: (offset: number) => boolean,
): Range | null {
  const { words } = sentence
  let end = before - 1
  const comma = words[end]
  if (comma === undefined || !/^(?:,|—|–)$/.test(comma.text)) return null
  while (end >= 0 && words[end]?.pos === 'PUNCT' && !/^[)"”’]$/.test(words[end]?.text ?? '')) end -= 1
  let first = 0
  while (/^(?:but|and|however|meanwhile|,)$/i.test(words[first]?.text ?? '') && first < end) first += 1
  if (end <= first) return null
  const inside = words.slice(first, end + 1)
  if (inside.every((word) => isQuoted(word.start) || word.pos === 'PUNCT')) return null
  if (!inside.some((word) => (word.pos === 'VERB' || word.pos === 'AUX') && !isQuoted(word.start)))
    return null
  return range(words, first, end)
}

function pieceAfter(sentence: ParsedSentence, from: number, end: number): Range | null {
  const { words } = sentence
  let first = from
  while (first <= end && words[first]?.text !== ',') first += 1
  first += 1
  return first >= end ? null : range(words, first, end)
}

/** The speaker of “…, saying that” where no cue stands before: the sentence’s subject. */
function subjectOf(
  context: Parameters<typeof resolveSpeaker>[0],
  sentence: ParsedSentence,
  index: number,
  cue: Cue,
): { source: Range | null; who: Speaker | null } {
  const verb = sentence.words.findIndex(
    (word, at) => at < cue.first && (word.pos === 'VERB' || word.pos === 'AUX'),
  )
  const phrase = sentence.phrases
    .filter((one) => one.last < (verb < 0 ? cue.first : verb) && !isTimePhrase(sentence.words, one))
    .find((one) => sentence.words[one.first - 1]?.pos !== 'ADP')
  if (phrase === undefined) return { source: null, who: null }
  return {
    source: range(sentence.words, phrase.first, phrase.last),
    who: resolveSpeaker(context, index, phrase.first, phrase.last),
  }
}

/** A quotation with no cue of its own: it goes on from the one before, or belongs to whoever its sentence speaks of. */
function continued(
  quotation: Quotation,
  found: readonly Saying[],
  cues: readonly Cue[],
  index: number,
): Saying {
  const before = found.findLast((one) => (one.content[0]?.[0] ?? 0) < quotation.start && one.who !== null)
  const near = before !== undefined && index - before.sentence <= 3
  const goesOn = near && (cues.length === 0 || before.sentence === index)
  const who = goesOn ? before.who : null
  return {
    source: goesOn && before.sentence === index ? before.source : null,
    speaker: who?.name ?? null,
    cue: null,
    content: [[quotation.start, quotation.end]],
    direct: true,
    kind: 'say',
    sentence: index,
    at: null,
    who,
  }
}
