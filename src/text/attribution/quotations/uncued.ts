import { bodyNouns, roleNouns } from '../../data/cues.ts'
import { indexFrom, isFiniteVerb, textAt } from '../../words/words.ts'
import { isProse, type ParsedSentence, type ParsedText } from '../../tags/parse.ts'
import type { Quotation } from '../../words/quotations.ts'
import { cuesOf } from '../cues/cues.ts'
import { range, type Range } from '../../words/ranges.ts'
import { followedBy, introducedBy, inWordsOf, isLong, isThing, isWhole, toldAfter } from './introductions.ts'
import { followsDeedOfBody } from './deeds-to-others.ts'
import { isAsked } from './questions.ts'
import { holderOf, standsAlone, subjectOfClause } from './quotes.ts'
import { couldBePerson } from '../speakers/pronoun-fit.ts'
import { namedIn, type Scene, type Speaker } from '../speakers/scene.ts'
import { writerBefore } from './writers.ts'
import { isPartlyWithin, nobody, type Saying, type Source } from './sayings.ts'
import { resolveSpeaker } from '../speakers/speakers.ts'

/** How many quotations in a row may go on from one that says whose it is; more are a list of what many said. */
const longestRun = 8

const isLongRun = (found: readonly Saying[]) =>
  found.length >= longestRun && found.slice(-longestRun).every(({ source }) => source === null)

/** How many sentences back a quotation may go on from: a long quotation’s paragraph. */
const reach = 4

/** Whether a sentence tells before a quotation what a law does. */
function opensWithLaw({ words, phrases }: ParsedSentence, { start }: Quotation): boolean {
  const subject = phrases.find(({ last }) => words.slice(last + 1).some(isFiniteVerb))
  const head = subject === undefined ? undefined : words[subject.head]
  return (
    head !== undefined &&
    head.end < start &&
    /^(?:act|bill|code|constitution|law|legislation|statute|treaty)$/i.test(head.lemma)
  )
}

/** A quotation with no cue of its own; null where it is only words marked off. */
export function uncued(
  parsed: ParsedText,
  scene: Scene,
  quotation: Quotation,
  found: readonly Saying[],
  index: number,
): Saying | null {
  const sentence = parsed.sentences[index]!
  const base = {
    cue: null,
    content: [[quotation.start, quotation.end] as Range],
    direct: true,
    kind: 'say' as const,
    sentence: index,
    at: null,
  }
  const as = ({ source, who }: Source): Saying => ({ ...base, source, who, speaker: who?.name ?? null })
  if (isAsked(parsed, sentence, quotation)) return null
  if (followsDeedOfBody(parsed, scene, quotation, index)) return null
  const introduced = introducedBy(parsed, scene, quotation, index)
  if (!standsAlone(parsed, sentence, quotation)) {
    if (
      introduced !== null &&
      (inWordsOf(sentence, quotation) !== null ||
        (isWhole(parsed, quotation) && (isLong(parsed, quotation) || !isThing(introduced.who))))
    )
      return as(introduced)
    const holder = holderOf(sentence, quotation)
    if (holder !== null) {
      const who = resolveSpeaker(scene, index, ...holder)
      return isThing(who) ? null : as({ source: range(sentence.words, ...holder), who })
    }
    if (isUttered(parsed, sentence, quotation)) return as(subjectOf(scene, sentence, index, quotation))
    const short = quotation.end - quotation.start < 30
    if (short) return null
    const here = found
      .slice(-20)
      .findLast(
        (one) =>
          one.sentence === index &&
          one.content.some(([start, end]) => start <= quotation.start && end >= quotation.end),
      )
    if (here !== undefined) return as({ source: here.source, who: here.who })
    if (introduced !== null) return as(introduced)
    if (!isLong(parsed, quotation)) return null
    // “Federal law makes it a crime “to promise a lease””: words of the law, whoever spoke before
    if (opensWithLaw(sentence, quotation)) return null
    const subject = subjectOf(scene, sentence, index, quotation)
    return as(
      subject.who === null ? { source: null, who: saidNear(parsed, found, index)?.who ?? null } : subject,
    )
  }
  if (introduced !== null) return as(introduced)
  const heard = followedBy(parsed, scene, sentence, quotation, index)
  if (heard !== null) return as(heard)
  const known = found
    .slice(-20)
    .filter((one) => one.who !== null && (one.content[0]?.[0] ?? 0) < quotation.start)
  const before = known.at(-1)
  // “…,” she said, according to her statement: she is who speaks on
  const speaker = known.findLast(
    (one) => !(one.kind === 'according' && !one.direct && known.some((other) => isInside(other, one))),
  )
  if (isHeading(parsed, quotation)) return null
  const after = toldAfter(parsed, scene, index)
  if (after !== null) return as(after)
  if (before !== undefined && isLeftOpen(parsed, before, quotation))
    return as({ source: null, who: before.who })
  const further = quotation.open ? speakerOfNext(parsed, scene, quotation) : null
  if (further !== null) return as({ source: null, who: further })
  const turned =
    writerBefore(scene, before, index) ??
    newSpeaker(parsed, scene, before, index) ??
    lastSubject(parsed, scene, before, index)
  if (turned !== null) return as({ source: null, who: turned })
  const gap = speaker === undefined ? Infinity : index - lastSentence(parsed, speaker)
  const goesOn = speaker !== undefined && !isLongRun(found) && (speaker.direct ? gap <= reach : gap <= 2)
  return as({ source: null, who: goesOn ? speaker.who : subjectBefore(scene, index) })
}

/** Whether a direct saying stands inside the content of another. */
const isInside = (saying: Saying, outer: Saying) =>
  saying.direct && saying.who !== null && saying.sentence === outer.sentence && isPartlyWithin(saying, outer)

/** Whether a paragraph of somebody’s words was left open right before this quotation, which then goes on. */
function isLeftOpen(parsed: ParsedText, before: Saying, quotation: Quotation): boolean {
  const last = parsed.quotations.findLast((one) => one.end <= quotation.start)
  return (
    last?.open === true &&
    /^\s*$/.test(parsed.text.slice(last.end, quotation.start)) &&
    before.content.at(-1)?.[1] === last.end
  )
}

/** How many paragraphs somebody’s words may run on before it is said whose they are. */
const longestOpen = 4

/** ““It is late. ¶ “We waited,” said Ann Lee.”: who is named where the next paragraphs go on with a quotation that was left open; null where nobody is. */
function speakerOfNext(parsed: ParsedText, scene: Scene, quotation: Quotation): Speaker | null {
  const { quotations, sentences, text } = parsed
  let at = quotations.indexOf(quotation)
  for (let steps = 0; steps < longestOpen && quotations[at]?.open === true; steps += 1) {
    if (!/^\s*$/.test(text.slice(quotations[at]!.end, quotations[at + 1]?.start ?? 0))) return null
    at += 1
  }
  const closed = quotations[at]
  const index = closed === undefined ? -1 : sentences.findLastIndex(({ start }) => start < closed.end)
  const sentence = sentences[index]
  if (closed === undefined || closed.open || sentence === undefined) return null
  const cue = cuesOf(sentence, (word) => scene.isQuoted(word.start)).find(
    ({ first, source, kind }) =>
      kind === 'say' && source !== null && sentence.words[first]!.start >= closed.end,
  )
  const who = cue?.source == null ? null : resolveSpeaker(scene, index, ...cue.source)
  return who?.entity != null && /\p{Lu}/u.test(text.slice(closed.end, sentence.end)) ? who : null
}

/** The sentence in which a saying ends. */
function lastSentence(parsed: ParsedText, { sentence, content }: Saying): number {
  const end = content.at(-1)?.[1] ?? 0
  let at = sentence
  while ((parsed.sentences[at + 1]?.start ?? Infinity) < end) at += 1
  return at
}

/** The last thing said in this paragraph, or else in the one before, by somebody known. */
function saidNear(parsed: ParsedText, found: readonly Saying[], index: number): Saying | undefined {
  const last = found.slice(-20).findLast((one) => one.who !== null && one.sentence < index)
  if (last === undefined) return undefined
  const distance = parsed.sentences[index]!.paragraph - parsed.sentences[last.sentence]!.paragraph
  return distance <= 1 ? last : undefined
}

/** “The firm’s Ann Lee laid out the change in an email.” and then spoken words: somebody else than spoke before. */
function newSpeaker(
  parsed: ParsedText,
  scene: Scene,
  before: Saying | undefined,
  index: number,
): Speaker | null {
  const sentence = parsed.sentences[index - 1]
  if (
    sentence === undefined ||
    !isSentence(scene, sentence) ||
    (before !== undefined && before.sentence >= index - 1)
  )
    return null
  const { paragraph } = parsed.sentences[index]!
  const here = paragraph === sentence.paragraph
  if (here && before?.direct === true && parsed.sentences[before.sentence]!.paragraph === paragraph)
    return null
  const subject = subjectOfClause(sentence, sentence.words.length)
  if (subject === null || scene.isQuoted(sentence.words[subject[0]]!.start)) return null
  const who = resolveSpeaker(scene, index - 1, ...subject)
  if (who === null || who.entity === null) return null
  const [first, last] = range(sentence.words, ...subject)
  return who.entity.type === 'person' ||
    (couldBePerson(scene, who.entity) &&
      who.entity.mentions.some((one) => one.start === first && one.end === last))
    ? who
    : null
}

/** “The school showed a film, and he thanked the crowd.” and then spoken words: theirs who act last, after what was reported. */
function lastSubject(
  parsed: ParsedText,
  scene: Scene,
  before: Saying | undefined,
  index: number,
): Speaker | null {
  const sentence = parsed.sentences[index - 1]
  if (sentence === undefined || before?.direct === true || !isSentence(scene, sentence)) return null
  const { words, phrases } = sentence
  const subject = phrases.findLast(
    ({ first, last }) =>
      /^(?:he|she)$/i.test(textAt(words, first)) &&
      /^(?:and|but|then)$/i.test(textAt(words, first - 1)) &&
      words[first - 2]?.text === ',' &&
      /^(?:VERB|ADV)$/.test(words[last + 1]?.pos ?? ''),
  )
  return subject === undefined || scene.isQuoted(words[subject.first]!.start)
    ? null
    : resolveSpeaker(scene, index - 1, subject.first, subject.last)
}

/** Prose that tells something and ends as a sentence: no heading, and no question, “Is Ann Lee well?”, which others ask of who it is about. */
const isSentence = (scene: Scene, sentence: ParsedSentence) =>
  isProse(sentence) && /(?:[.!:…]|\?["”’)])["”’)]*\s*$/.test(scene.text.slice(sentence.start, sentence.end))

/** “She broke down after the words, “I’m retiring.””: whole words that close a sentence, behind a comma. */
const isUttered = (parsed: ParsedText, sentence: ParsedSentence, quotation: Quotation) =>
  isWhole(parsed, quotation) &&
  quotation.end >= sentence.end &&
  /,\s$/.test(parsed.text.slice(quotation.start - 2, quotation.start))

/** The one whom a sentence with a quotation inside is about, where it is somebody who could have said it. */
function subjectOf(scene: Scene, sentence: ParsedSentence, index: number, quotation: Quotation): Source {
  const subject = subjectOfClause(sentence, indexFrom(sentence.words, quotation.start))
  if (subject === null) return nobody
  const who = resolveSpeaker(scene, index, ...subject)
  const speaks = who !== null && (who.entity !== null || roleNouns.has(who.head) || bodyNouns.has(who.head))
  return speaks ? { source: range(sentence.words, ...subject), who } : nobody
}

/** Whom the sentence before is about, a person or a body, else the first person it names: what follows is theirs. */
function subjectBefore(scene: Scene, index: number): Speaker | null {
  const sentence = scene.sentences[index - 1]
  if (sentence === undefined || !isSentence(scene, sentence)) return null
  const subject = subjectOfClause(sentence, sentence.words.length)
  if (subject !== null && scene.isQuoted(sentence.words[subject[0]]!.start)) return null
  const who = subject === null ? null : resolveSpeaker(scene, index - 1, ...subject)
  if (who?.entity?.type === 'person' || who?.entity?.type === 'organisation') return who
  const person = namedIn(scene, sentence.start, sentence.end).find(
    (one) => one.entity.type === 'person' && !scene.isQuoted(one.start),
  )
  return person === undefined
    ? null
    : { name: person.entity.name, entity: person.entity, head: '', plural: false }
}

/** A line of its own in quotation marks that ends like no sentence: ‘I got on the wrong plane’. */
const isHeading = (parsed: ParsedText, { start, end, open }: Quotation) =>
  !open &&
  /(?:^|\n\s*)$/.test(parsed.text.slice(Math.max(0, start - 3), start)) &&
  /^\s*(?:\n|$)/.test(parsed.text.slice(end, end + 3)) &&
  !/[.!?,…]["”’]?$/.test(parsed.text.slice(end - 3, end - 1))
