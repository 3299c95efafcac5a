import type { Attribution } from '../model/reading.ts'
import { range, reportedContent, type Range } from './attribution/contents.ts'
import { cuesOf, type Cue, type CueKind } from './attribution/cues.ts'
import {
  belongs,
  holderOf,
  isSpeech,
  standsAlone,
  subjectOfClause,
  subjectOfVerb,
} from './attribution/quotes.ts'
import { namedIn, nearestNamed, sceneOf, type Heard, type Scene, type Speaker } from './attribution/scene.ts'
import { resolveSpeaker } from './attribution/speakers.ts'
import { headlineTurn, turns, type Turn } from './attribution/turns.ts'
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from './data/cues.ts'
import type { Entity } from './names.ts'
import { isProse, type ParsedSentence, type ParsedText } from './parse.ts'
import type { Quotation } from './quotations.ts'
import { isTimePhrase } from './phrases.ts'
import { inside } from './spans.ts'

/** An attribution with what its making found out. */
export type Saying = Attribution & {
  kind: CueKind
  /** Index of the sentence in which it is attributed. */
  sentence: number
  /** The cue it rests on, by the words of that sentence; null for a quotation that goes on from an earlier one. */
  at: Cue | null
  who: Speaker | null
}

/** The words of a speaker and who is meant. */
type Source = { source: Range | null; who: Speaker | null }

const nobody: Source = { source: null, who: null }

/** A title or word marked off that is longer than this, in characters, is read like speech: no speaker is sought inside. */
const longTitle = 40

/** Who said what: every quotation and every reported statement, in order. */
export function attributions(parsed: ParsedText, entities: readonly Entity[]): Saying[] {
  const speech = parsed.quotations.filter((quotation) => isSpeech(parsed, quotation))
  const spoken = new Set(speech)
  const heard: Heard[] = []
  const scene = sceneOf(
    parsed,
    entities,
    heard,
    inside(parsed.quotations.filter((one) => spoken.has(one) || one.end - one.start > longTitle)),
  )
  const found: Saying[] = []
  let nextQuote = 0
  parsed.sentences.forEach((sentence, index) => {
    const own: Quotation[] = []
    while ((speech[nextQuote]?.start ?? Infinity) < sentence.end) own.push(speech[nextQuote++]!)
    if (!isProse(sentence)) return
    const headline = headlineTurn(parsed, scene, sentence, index)
    if (headline !== null) found.push(asSaying(headline))
    const cues = cuesOf(sentence, (word) => scene.isQuoted(word.start))
    const given = new Set<Quotation>()
    let last = nobody
    cues.forEach((cue, order) => {
      last = sourceOf(scene, sentence, index, cue, last)
      if (last.who !== null && cue.source !== null)
        heard.push({ speaker: last.who, sentence: index, start: last.source?.[0] ?? sentence.start })
      const { source, who } = last
      const base = {
        source,
        speaker: who?.name ?? null,
        cue: range(sentence.words, cue.first, cue.last),
        kind: cue.kind,
        sentence: index,
        at: cue,
        who,
      }
      const quotes = own.filter(
        (one) => !given.has(one) && belongs(parsed, sentence, cue, cues[order + 1], one),
      )
      quotes.forEach((one) => given.add(one))
      for (const group of grouped(quotes, base.cue)) found.push({ ...base, content: group, direct: true })
      const content = reportedContent(sentence, cue, cues[order + 1], scene.isQuoted)
      if (content.length > 0) found.push({ ...base, content, direct: false })
    })
    for (const quotation of own) {
      if (given.has(quotation)) continue
      const saying = uncued(parsed, scene, quotation, found, index)
      if (saying === null) continue
      found.push(saying)
      if (saying.who !== null && saying.source !== null)
        heard.push({ speaker: saying.who, sentence: index, start: saying.source[0] })
    }
  })
  for (const turn of turns(parsed, scene)) found.push(asSaying(turn))
  return found.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

const asSaying = ({ sentence, source, content, who, direct }: Turn): Saying => ({
  source,
  speaker: who?.name ?? null,
  cue: null,
  content: [content],
  direct,
  kind: 'say',
  sentence,
  at: null,
  who,
})

/** Quotations of one cue: the pieces on both sides of it are one saying. */
function grouped(quotes: readonly Quotation[], cue: Range): Range[][] {
  const before = quotes.filter((one) => one.end <= cue[0]).map((one): Range => [one.start, one.end])
  const after = quotes.filter((one) => one.end > cue[0]).map((one): Range => [one.start, one.end])
  return before.length > 0 && after.length > 0
    ? [[...before, ...after]]
    : [before, after].filter((group) => group.length > 0)
}

function sourceOf(scene: Scene, sentence: ParsedSentence, index: number, cue: Cue, last: Source): Source {
  if (cue.source !== null)
    return { source: range(sentence.words, ...cue.source), who: resolveSpeaker(scene, index, ...cue.source) }
  if (!cue.inherits) return nobody
  if (last.who !== null) return last
  const subject = subjectOfClause(sentence, cue.first)
  return subject === null ? nobody : ownerOrSelf(scene, sentence, index, subject)
}

/** Of “Massa’s last race was … and he said” it is Massa who speaks. */
function ownerOrSelf(scene: Scene, sentence: ParsedSentence, index: number, [first, last]: Range): Source {
  const { words } = sentence
  const mark = words.findIndex(
    (word, at) =>
      at > first &&
      at < last &&
      /^['’]s?$/.test(word.text) &&
      // “The People’s Daily” is one name
      !namedIn(scene, words[first]!.start, words[last]!.end).some(
        (one) => one.start < word.start && one.end > word.end,
      ),
  )
  const speaks =
    roleNouns.has(words[last]?.lemma ?? '') ||
    bodyNouns.has(words[last]?.lemma ?? '') ||
    speakingNouns.has(words[last]?.lemma ?? '')
  const subject: [number, number] = mark < 0 || speaks ? [first, last] : [first, mark - 1]
  return { source: range(words, ...subject), who: resolveSpeaker(scene, index, ...subject) }
}

/** How many sentences back a quotation may go on from: a long quotation’s paragraph. */
const reach = 4

/** A quotation with no cue of its own; null where it is only words marked off. */
function uncued(
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
  const introduced = introducedBy(parsed, scene, quotation, index)
  if (!standsAlone(parsed, sentence, quotation)) {
    if (
      introduced !== null &&
      isWhole(parsed, quotation) &&
      (isLong(parsed, quotation) || !isThing(introduced.who))
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
    return isLong(parsed, quotation) ? as(subjectOf(scene, sentence, index, quotation)) : null
  }
  if (introduced !== null) return as(introduced)
  const heard = followedBy(parsed, scene, sentence, quotation, index)
  if (heard !== null) return as(heard)
  const before = found
    .slice(-20)
    .findLast((one) => one.who !== null && (one.content[0]?.[0] ?? 0) < quotation.start)
  if (isHeading(parsed, quotation)) return null
  const gap = before === undefined ? Infinity : index - before.sentence
  const after = toldAfter(parsed, scene, index)
  if (after !== null) return as(after)
  const turned = newSpeaker(parsed, scene, before, index)
  if (turned !== null) return as({ source: null, who: turned })
  const goesOn = before !== undefined && (before.direct ? gap <= reach : gap <= 2)
  return as({ source: null, who: goesOn ? before.who : personBefore(scene, index) })
}

/** “We lost.” Ann Lee said: who is named with nothing else right after spoken words that end in a full stop. */
function toldAfter(parsed: ParsedText, scene: Scene, index: number): Source | null {
  const next = parsed.sentences[index + 1]
  if (next === undefined || next.paragraph !== parsed.sentences[index]!.paragraph || next.words.length > 7)
    return null
  const [cue] = cuesOf(next, (word) => scene.isQuoted(word.start))
  return cue?.source == null || cue.last < next.words.length - 3
    ? null
    : { source: range(next.words, ...cue.source), who: resolveSpeaker(scene, index + 1, ...cue.source) }
}

/** Words of a sentence that brings in what somebody says next. */
const speaking =
  /\b(?:e-?mail|letter|statement|tweet(?:ed|s)?|post(?:ed)?|interview|spoke|speaking|talk(?:ed|ing)|message|apology|apologi[sz]ed|respon(?:ded|se)|react(?:ed|ion)|explain(?:ed|s)|outlin(?:ed|es)|laid out|lays out|describ(?:ed|es)|recall(?:ed|s)|told|asked|answer(?:ed)?|agree(?:d|s)|disagree(?:d|s)|criticis?z?ed|praised|blog|press conference|speech|testif(?:ied|ies)|disput(?:ed|es)|defend(?:ed|s))\b/iu

/** “The firm’s Ann Lee laid out the change in an email.” and then spoken words: somebody else than spoke before. */
function newSpeaker(
  parsed: ParsedText,
  scene: Scene,
  before: Saying | undefined,
  index: number,
): Speaker | null {
  const sentence = parsed.sentences[index - 1]
  if (sentence === undefined || !isProse(sentence) || (before !== undefined && before.sentence >= index - 1))
    return null
  if (parsed.sentences[index]!.paragraph === sentence.paragraph && before?.direct === true) return null
  if (!speaking.test(parsed.text.slice(sentence.start, sentence.end))) return null
  const subject = subjectOfClause(sentence, sentence.words.length)
  if (subject === null || scene.isQuoted(sentence.words[subject[0]]!.start)) return null
  const who = resolveSpeaker(scene, index - 1, ...subject)
  return who?.entity?.type === 'person' ? who : null
}

/** Spoken words that open with a capital and end as a sentence: “The worst is over.” */
const isWhole = (parsed: ParsedText, { start, end, open }: Quotation) =>
  !open && /^.\s?\p{Lu}.*[.!?…].$/su.test(parsed.text.slice(start, end))

/** “She broke down after the words, “I’m retiring.””: whole words that close a sentence, behind a comma. */
const isUttered = (parsed: ParsedText, sentence: ParsedSentence, quotation: Quotation) =>
  isWhole(parsed, quotation) &&
  quotation.end >= sentence.end &&
  /,\s$/.test(parsed.text.slice(quotation.start - 2, quotation.start))

/** “…,” Ann Lee is heard telling them: whoever stands right behind spoken words that end in a comma. */
function followedBy(
  parsed: ParsedText,
  scene: Scene,
  sentence: ParsedSentence,
  quotation: Quotation,
  index: number,
): Source | null {
  if (!/[,?!].$/su.test(parsed.text.slice(quotation.start, quotation.end)) || quotation.end >= sentence.end)
    return null
  const next = sentence.words.findIndex((word) => word.start >= quotation.end)
  const subject = sentence.phrases.find((phrase) => phrase.first === next)
  if (subject === undefined || subject.kind === 'pronoun' || isTimePhrase(sentence.words, subject))
    return null
  // “actor and comedian Ann Lee”: the first half of a longer phrase
  if (sentence.words[subject.last + 1]?.pos === 'CCONJ') return null
  const who = resolveSpeaker(scene, index, subject.first, subject.last)
  return canSpeak(who) ? { source: range(sentence.words, subject.first, subject.last), who } : null
}

/** What an ordinary noun names that neither speaks nor writes: “the zone”. */
const isThing = (who: Speaker | null) =>
  who !== null &&
  who.entity === null &&
  who.head !== '' &&
  /^(?:the|this|that|its|an?)\s/iu.test(who.name) &&
  !roleNouns.has(who.head) &&
  !bodyNouns.has(who.head) &&
  !bodyKinds.has(who.head) &&
  !speakingNouns.has(who.head)

const canSpeak = (who: Speaker | null) =>
  who !== null &&
  (who.entity?.type === 'person' ||
    who.entity?.type === 'organisation' ||
    roleNouns.has(who.head) ||
    bodyNouns.has(who.head))

/** Words enough to be a clause that somebody must have said or written. */
const isLong = (parsed: ParsedText, { start, end }: Quotation) =>
  parsed.text.slice(start, end).split(/\s+/u).length >= 8

/** The one whom a sentence with a quotation inside is about, where it is somebody who could have said it. */
function subjectOf(scene: Scene, sentence: ParsedSentence, index: number, quotation: Quotation): Source {
  const subject = subjectOfClause(
    sentence,
    sentence.words.findIndex((word) => word.start >= quotation.start),
  )
  if (subject === null) return nobody
  const who = resolveSpeaker(scene, index, ...subject)
  const speaks = who !== null && (who.entity !== null || roleNouns.has(who.head) || bodyNouns.has(who.head))
  return speaks ? { source: range(sentence.words, ...subject), who } : nobody
}

/** Whom the sentence before speaks of, when it is a person: what follows in quotation marks is theirs. */
function personBefore(scene: Scene, index: number): Speaker | null {
  const sentence = scene.sentences[index - 1]
  if (sentence === undefined) return null
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
  !/[.!?,…]/.test(parsed.text.slice(end - 2, end - 1))

/** “in his words, “…””, “in Ann Lee’s words: “…””: the owner of the words. */
function inWordsOf({ words }: ParsedSentence, quotation: Quotation): [number, number] | null {
  let at = words.findIndex((word) => word.start >= quotation.start) - 1
  if (/^[,:]$/.test(words[at]?.text ?? '')) at -= 1
  if (!/^(?:words?|phrase)$/i.test(words[at]?.text ?? '')) return null
  let first = at - 1
  if (/^own$/i.test(words[first]?.text ?? '')) first -= 1
  const last = /^['’]s?$/.test(words[first]?.text ?? '') ? first - 1 : first
  first = last
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]?.text ?? '') && words[first - 1]?.pos === 'PROPN')
    first -= 1
  return first > 0 && /^in$/i.test(words[first - 1]?.text ?? '') ? [first, last] : null
}

/** Whoever a colon before the quotation names: “On Monday, the firm released a statement:”, “From Yonhap:”. */
function introducedBy(parsed: ParsedText, scene: Scene, quotation: Quotation, index: number): Source | null {
  const lead = parsed.text.slice(Math.max(0, quotation.start - 6), quotation.start)
  const owned = inWordsOf(parsed.sentences[index]!, quotation)
  if (owned !== null) {
    const { words } = parsed.sentences[index]!
    return { source: range(words, ...owned), who: resolveSpeaker(scene, index, ...owned) }
  }
  if (/\($/.test(lead)) {
    const named = nearestNamed(scene, quotation.start, (one) => one.end >= quotation.start - 3)
    return named === null
      ? null
      : {
          source: [named.start, named.end],
          who: { name: named.entity.name, entity: named.entity, head: '', plural: false },
        }
  }
  if (!/(?::|\s[–—-]{1,2})\s*$/.test(lead)) return null
  let at = index
  while (at > 0 && parsed.sentences[at]!.start >= quotation.start) at -= 1
  const sentence =
    parsed.sentences[at]!.start < quotation.start &&
    /(?::|[–—-])\s*$/.test(parsed.text.slice(parsed.sentences[at]!.start, quotation.start))
      ? parsed.sentences[at]!
      : parsed.sentences[at - 1]
  if (sentence === undefined) return null
  const where = sentence === parsed.sentences[at] ? at : at - 1
  const until = sentence.words.findIndex((word) => word.start >= quotation.start)
  // “One difference, said Ann Lee: “…””
  const cue = cuesOf(sentence, (word) => scene.isQuoted(word.start)).findLast((one) => one.source !== null)
  const last = until < 0 ? sentence.words.length : until
  if (cue?.source != null && cue.kind === 'say' && Math.max(cue.last, cue.source[1]) >= last - 3)
    return { source: range(sentence.words, ...cue.source), who: resolveSpeaker(scene, where, ...cue.source) }
  const verb = sentence.words.findLastIndex(
    (word, at) => at < last && word.pos === 'VERB' && !/ing$/.test(word.text),
  )
  const toDo = /^to$/i.test(sentence.words[verb - 1]?.text ?? '')
    ? sentence.phrases.find((phrase) => phrase.last === verb - 2)
    : undefined
  if (toDo !== undefined && verb >= last - 3)
    return {
      source: range(sentence.words, toDo.first, toDo.last),
      who: resolveSpeaker(scene, where, toDo.first, toDo.last),
    }
  const main = cuesOf(sentence, (word) => scene.isQuoted(word.start)).find(
    (one) => one.source !== null && !one.trails,
  )
  if (main?.source != null && main.kind === 'say' && main.last < last)
    return {
      source: range(sentence.words, ...main.source),
      who: resolveSpeaker(scene, where, ...main.source),
    }
  const teller = verb >= last - 3 && verb > 0 ? subjectOfVerb(sentence, verb) : null
  if (teller !== null)
    return { source: range(sentence.words, ...teller), who: resolveSpeaker(scene, where, ...teller) }
  const from = /^from$/i.test(sentence.words[0]?.text ?? '') ? sentence.phrases[0] : undefined
  const subject: [number, number] | null =
    from === undefined
      ? subjectOfClause(sentence, until < 0 ? sentence.words.length : until)
      : [from.first, from.last]
  return subject === null
    ? null
    : { source: range(sentence.words, ...subject), who: resolveSpeaker(scene, where, ...subject) }
}
