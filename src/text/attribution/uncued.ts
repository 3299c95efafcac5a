import { bodyNouns, roleNouns } from '../data/cues.ts'
import { isProse, type ParsedSentence, type ParsedText } from '../parse.ts'
import type { Quotation } from '../quotations.ts'
import { range, type Range } from './contents.ts'
import { followedBy, introducedBy, isLong, isThing, isWhole, toldAfter } from './introductions.ts'
import { holderOf, standsAlone, subjectOfClause } from './quotes.ts'
import { namedIn, type Scene, type Speaker } from './scene.ts'
import { nobody, type Saying, type Source } from './sayings.ts'
import { resolveSpeaker } from './speakers.ts'

/** How many sentences back a quotation may go on from: a long quotation’s paragraph. */
const reach = 4

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

/** “She broke down after the words, “I’m retiring.””: whole words that close a sentence, behind a comma. */
const isUttered = (parsed: ParsedText, sentence: ParsedSentence, quotation: Quotation) =>
  isWhole(parsed, quotation) &&
  quotation.end >= sentence.end &&
  /,\s$/.test(parsed.text.slice(quotation.start - 2, quotation.start))

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
