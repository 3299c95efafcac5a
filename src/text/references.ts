import type { Span } from '../model/reading.ts'
import { bodyNouns } from './data/cues.ts'
import { countryOf } from './data/countries.ts'
import type { Edit } from './edits.ts'
import type { Entity } from './names.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'
import type { NounPhrase } from './phrases.ts'
import { resolvePronoun } from './attribution/pronouns.ts'
import type { Scene, Speaker } from './attribution/scene.ts'
import type { Word } from './words.ts'

/** What is known when a statement’s references are resolved. */
export type ReferenceContext = {
  parsed: ParsedText
  entities: readonly Entity[]
  scene: Scene
  isQuoted: (offset: number) => boolean
  /** Whether an offset lies in the words that name a speaker, which tell no place: “the Kyiv governor said”. */
  isSource: (offset: number) => boolean
}

const placeNouns =
  /^(?:city|town|village|area|region|country|island|province|district|neighbourhood|neighborhood|site|nation|state|place)$/
const eventNouns =
  /^(?:attack|strike|incident|meeting|talk|raid|blast|explosion|crash|fire|shooting|protest|election|vote|summit|deal|agreement|ruling|decision|verdict|storm|earthquake|quake|flood|war|conflict|offensive|game|match|race|trial|lawsuit|investigation|report|study|survey|plan|law|bill|clinic|hospital|building|plane|aircraft|ship|vessel|train|bus|car|film|movie|trailer|device|phone|service|ceremony|festival)$/
const ranking = /^(?:first|last|latest|next|most|least|only|same|other|own|second|third|best|worst|\w+est)$/i

const slice = (text: string, words: readonly Word[], first: number, last: number) =>
  text.slice(words[first]!.start, words[last]!.end)

/**
 * Edits that name what dangles in the words of one sentence: short names, pronouns, “the clinic”. `subjectGiven`: the
 * speaker will stand before these words as their subject.
 */
export function referenceEdits(
  context: ReferenceContext,
  sentenceIndex: number,
  span: Span,
  speaker: Speaker | null,
  direct: boolean,
  subjectGiven = false,
): Edit[] {
  const sentence = context.parsed.sentences[sentenceIndex]
  if (sentence === undefined) return []
  return [
    ...pronounEdits(context, sentenceIndex, sentence, span, speaker, direct, subjectGiven),
    ...descriptionEdits(context, sentenceIndex, sentence, span),
    ...fullNameEdits(context, sentenceIndex, span),
  ]
}

/** “Trump” becomes “Donald Trump” where it stands first. */
function fullNameEdits({ entities }: ReferenceContext, sentenceIndex: number, span: Span): Edit[] {
  return entities.flatMap((entity) => {
    if (entity.type !== 'person') return []
    const first = entity.mentions.find(
      (mention) =>
        mention.sentence === sentenceIndex && mention.start >= span.start && mention.end <= span.end,
    )
    if (first === undefined || first.text === entity.name || first.text.split(/\s+/u).length > 1) return []
    return [{ start: first.start, end: first.end, text: entity.name }]
  })
}

function pronounEdits(
  context: ReferenceContext,
  sentenceIndex: number,
  sentence: ParsedSentence,
  span: Span,
  speaker: Speaker | null,
  direct: boolean,
  subjectGiven: boolean,
): Edit[] {
  const { parsed, entities } = context
  const edits: Edit[] = []
  const named = (start: number, wanted: (entity: Entity) => boolean) =>
    (subjectGiven && speaker?.entity != null && wanted(speaker.entity)) ||
    entities.some(
      (entity) =>
        wanted(entity) &&
        entity.mentions.some(
          (one) => one.sentence === sentenceIndex && one.start >= span.start && one.start < start,
        ),
    )
  let firstPerson = false
  sentence.words.forEach((word, index) => {
    if (word.start < span.start || word.end > span.end) return
    const lower = word.text.toLowerCase()
    const insideQuote = context.isQuoted(word.start)
    if (insideQuote || direct) {
      if (firstPerson || !/^(?:i|we|us|me|our|my)$/.test(lower) || speaker === null) return
      firstPerson = true
      const meant = /^(?:we|us|our)$/.test(lower) ? sideOf(context, sentenceIndex, speaker) : speaker.name
      edits.push({
        start: word.end,
        end: word.end,
        text: ` [${/^(?:our|my)$/.test(lower) ? possessive(meant) : meant}]`,
      })
      return
    }
    const person = (entity: Entity) => entity.type === 'person'
    if (/^(?:he|she)$/.test(lower)) {
      if (named(word.start, person)) return
      const meant =
        startsContent(sentence, index, span) && speaker?.entity?.type === 'person'
          ? speaker
          : resolvePronoun(context.scene,
              sentenceIndex,
              word.start,
              lower,
            )
      if (meant !== null) edits.push({ start: word.start, end: word.end, text: meant.name })
    } else if (/^(?:his|her)$/.test(lower) && word.pos !== 'NOUN') {
      const object =
        lower === 'her' &&
        sentence.phrases.some((phrase) => phrase.first === index && phrase.kind === 'pronoun')
      if (object || named(word.start, person) || personBefore(sentence, index, span)) return
      const meant = resolvePronoun(context.scene,
        sentenceIndex,
        word.start,
        lower,
      )
      if (meant !== null) edits.push({ start: word.start, end: word.end, text: possessive(meant.name) })
    } else if (/^(?:it|they)$/.test(lower) && startsContent(sentence, index, span)) {
      const fits =
        speaker !== null &&
        (lower === 'they'
          ? speaker.entity?.type !== 'person'
          : speaker.entity === null
            ? bodyNouns.has(speaker.head)
            : speaker.entity.type !== 'person')
      const reported = span.start > sentence.start
      if (fits && reported) edits.push({ start: word.start, end: word.end, text: speaker.name })
      else if (!expletive(sentence, index)) {
        const meant = subjectBefore(context, sentenceIndex, lower)
        if (meant !== null) edits.push({ start: word.end, end: word.end, text: ` [${meant}]` })
      }
    }
  })
  return edits
}

/** Some human being is described earlier in the statement, whom “his” may mean: “a man in his 70s”. */
function personBefore(sentence: ParsedSentence, index: number, span: Span): boolean {
  return sentence.phrases.some(
    (phrase) =>
      phrase.last < index &&
      (sentence.words[phrase.first]?.start ?? 0) >= span.start &&
      phrase.kind !== 'pronoun' &&
      /^(?:man|woman|boy|girl|person|driver|player|worker|student|teenager|child|father|mother|son|daughter|official|minister|president|leader|star|actor|actress|singer|victim|suspect|soldier|officer)$/.test(
        sentence.words[phrase.head]?.lemma ?? '',
      ),
  )
}

const startsContent = (sentence: ParsedSentence, index: number, span: Span) =>
  sentence.words
    .slice(0, index)
    .every(
      (word) =>
        word.start < span.start ||
        word.pos === 'PUNCT' ||
        word.pos === 'CCONJ' ||
        word.pos === 'ADV' ||
        /^(?:that|if|when|while|as|because|although|though)$/i.test(word.text),
    )

/** “It is clear that”, “it rained”: an “it” that means nothing. */
function expletive(sentence: ParsedSentence, index: number): boolean {
  const next = sentence.words[index + 1]
  const after = sentence.words.slice(index + 1, index + 12)
  if (next === undefined) return true
  const copula =
    /^(?:is|was|'s|’s|will|would|may|has|had|can|could|might|seems?|appears?|remains?|takes?|took)$/i.test(
      next.text,
    )
  return (
    copula &&
    after.some((word) =>
      /^(?:that|to|whether|if|who|when|how|why|time|likely|unclear|possible|important|clear|not)$/i.test(
        word.text,
      ),
    )
  )
}

/** The subject of the sentence before, where it can be what “it” or “they” means. */
function subjectBefore(context: ReferenceContext, sentenceIndex: number, pronoun: string): string | null {
  const before = context.parsed.sentences[sentenceIndex - 1]
  if (before === undefined || context.isQuoted(before.start)) return null
  const phrase = before.phrases.find(
    (one) => one.kind !== 'pronoun' && before.words[one.first - 1]?.pos !== 'ADP',
  )
  if (phrase === undefined) return null
  const head = before.words[phrase.head]
  if (head === undefined) return null
  const plural = /s$/.test(head.text) && head.text !== head.lemma && head.pos !== 'PROPN'
  if ((pronoun === 'they') !== plural) return null
  const entity = context.entities.find((one) =>
    one.mentions.some((mention) => mention.start <= head.start && mention.end >= head.end),
  )
  if (entity?.type === 'person') return null
  return entity?.name ?? lowerFirst(slice(context.parsed.text, before.words, phrase.first, phrase.last))
}

/** Edits for “the clinic”, “the city”, “the capital” where the article says before which one it means. */
function descriptionEdits(
  context: ReferenceContext,
  sentenceIndex: number,
  sentence: ParsedSentence,
  span: Span,
): Edit[] {
  const { words } = sentence
  return sentence.phrases.flatMap((phrase) => {
    const first = words[phrase.first]
    const head = words[phrase.head]
    if (
      first === undefined ||
      head === undefined ||
      first.start < span.start ||
      head.end > span.end ||
      context.isQuoted(first.start)
    )
      return []
    if (
      !/^(?:the|this|that|these|those)$/i.test(first.text) ||
      phrase.kind !== 'common' ||
      isRestricted(sentence, phrase)
    )
      return []
    const edit = descriptionEdit(context, sentenceIndex, sentence, phrase)
    return edit === null ? [] : [edit]
  })
}

/** The phrase says by itself which one it means: it holds a name, a ranking, or is followed by what restricts it. */
function isRestricted(sentence: ParsedSentence, phrase: NounPhrase): boolean {
  const { words } = sentence
  const inside = words.slice(phrase.first + 1, phrase.last + 1)
  if (
    phrase.last > phrase.head ||
    inside.some((word) => word.pos === 'PROPN' || ranking.test(word.text) || /['’]s?$/.test(word.text))
  )
    return true
  const next = words[phrase.last + 1]
  return (
    next !== undefined &&
    (/^(?:of|that|which|who|where|when|whose|'s|’s|['’])$/i.test(next.text) ||
      (next.pos === 'VERB' && /(?:ed|ing)$/i.test(next.text) && words[phrase.last + 2]?.pos === 'ADP'))
  )
}

function descriptionEdit(
  context: ReferenceContext,
  sentenceIndex: number,
  sentence: ParsedSentence,
  phrase: NounPhrase,
): Edit | null {
  const { words } = sentence
  const head = words[phrase.head]!
  const at = { start: words[phrase.first]!.start, end: words[phrase.last]!.end }
  const after = (text: string): Edit => ({ start: at.end, end: at.end, text: ` [${text}]` })
  if (head.lemma === 'capital') {
    const capital = capitalBefore(context, at.start)
    return capital === null ? null : after(capital)
  }
  const modifiers = phrase.head - phrase.first - 1
  const own = words.slice(phrase.first + 1, phrase.head).map((word) => word.lemma)
  const same = richest(context, sentenceIndex, own, head.lemma, head.start)
  if (same !== null) {
    const { text, plural } = same
    const samePlural = plural === isPlural(head)
    return samePlural ? { ...at, text: matchCase(words[phrase.first]!.text, text) } : after(text)
  }
  if (modifiers > 0) return null
  if (placeNouns.test(head.lemma)) {
    const place = placeBefore(context, at.start, head.lemma)
    return place === null ? null : after(place)
  }
  return null
}

const isPlural = (word: Word) => word.lemma !== word.text.toLowerCase() && /s$/i.test(word.text)
const lowerFirst = (text: string) =>
  /^\p{Lu}[\p{Ll}\s]/u.test(text) && /^(?:A|An|The|This|That|These|Those|Some|Its|His|Her|Their)\b/.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text
const matchCase = (model: string, text: string) =>
  /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text

/** An earlier phrase with the same noun that says more, as a definite phrase: “a private medical clinic” → “the private medical clinic”. */
function richest(
  context: ReferenceContext,
  sentenceIndex: number,
  own: readonly string[],
  noun: string,
  before: number,
): { text: string; plural: boolean } | null {
  const { parsed } = context
  if (!eventNouns.test(noun) && !bodyNouns.has(noun)) return null
  for (let index = sentenceIndex; index >= Math.max(0, sentenceIndex - 12); index -= 1) {
    const sentence = parsed.sentences[index]!
    for (const other of sentence.phrases.toReversed()) {
      const otherHead = sentence.words[other.head]
      if (
        otherHead === undefined ||
        otherHead.lemma !== noun ||
        otherHead.start >= before ||
        other.kind !== 'common'
      )
        continue
      if (context.isQuoted(otherHead.start)) continue
      const modifiers = sentence.words
        .slice(other.first, other.head)
        .filter(
          (word) =>
            word.pos !== 'DET' &&
            word.pos !== 'NUM' &&
            !/^(?:its|his|her|their|my|our|your)$/i.test(word.text),
        )
      if (modifiers.length === 0 || modifiers.some((word) => ranking.test(word.text) || word.text === ','))
        continue
      // A kind apart, not the same thing said shorter: “the drone attack” after “the military attack”.
      if (own.some((lemma) => !modifiers.some((one) => one.lemma === lemma))) continue
      const text = `the ${slice(parsed.text, sentence.words, sentence.words.indexOf(modifiers[0]!), other.head)}`
      return { text, plural: isPlural(otherHead) }
    }
  }
  return null
}

/** The capital of the state that the article places its events in, where it names that city too. */
function capitalBefore(context: ReferenceContext, at: number): string | null {
  const weights = new Map<string, number>()
  const named = new Set<string>()
  for (const { mentions } of context.entities)
    for (const mention of mentions) {
      const country = countryOf(mention.text)
      if (country === null) continue
      if (mention.text === country.capital) named.add(country.capital)
      if (mention.start > at || mention.text === country.capital) continue
      // “strikes on Ukraine” says where; “Russia and” says only who.
      const located = /\b(?:in|on|into|across|near|over|throughout|around)\s(?:the\s)?$/i.test(
        context.parsed.text.slice(Math.max(0, mention.start - 15), mention.start),
      )
      weights.set(country.capital, (weights.get(country.capital) ?? 0) + (located ? 2 : 1))
    }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
  // Two states spoken of as often leave it open.
  const open = first === undefined || (second !== undefined && second[1] === first[1]) || !named.has(first[0])
  return open ? null : first[0]
}

/** The place named nearest before, of the kind the noun asks for. */
function placeBefore(context: ReferenceContext, at: number, noun: string): string | null {
  let best: { entity: Entity; start: number } | null = null
  for (const entity of context.entities) {
    const state = countryOf(entity.name)
    const isState = state !== null && state.capital !== entity.name
    if (entity.type !== 'place' || (/^(?:country|nation)$/.test(noun) ? !isState : isState)) continue
    for (const mention of entity.mentions)
      if (
        mention.start < at &&
        at - mention.start < 600 &&
        !context.isSource(mention.start) &&
        (best === null || mention.start > best.start)
      )
        best = { entity, start: mention.start }
  }
  return best?.entity.name ?? null
}

/** Whom “we” means when somebody speaks for others: the body or state of the speaker’s office. */
function sideOf(context: ReferenceContext, sentenceIndex: number, speaker: Speaker): string {
  const role = speaker.entity?.role ?? ''
  const owner = /^(.*?)['’]s?\s/u.exec(role)?.[1] ?? ''
  const noun = /^the (\p{Ll}+)$/iu.exec(owner)?.[1]?.toLowerCase()
  if (noun !== undefined) return richest(context, sentenceIndex, [], noun, Infinity)?.text ?? owner
  return owner || (countryOf(role.split(/\s+/u)[0] ?? '')?.name ?? speaker.name)
}

const possessive = (name: string) => (/s$/.test(name) ? `${name}'` : `${name}'s`)
