import type { Span } from '../../../model/reading.ts'
import { calledByAge, personOfAge } from '../../attribution/speakers/ages.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { irregularPast } from '../../data/verbs.ts'
import type { Edit } from '../../words/edits.ts'
import type { Entity, Mention } from '../../naming/entity.ts'
import { isProse, type ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { commaBehind, isAnyVerb, isFiniteVerb, textAt } from '../../words/words.ts'
import { agedBefore } from './aged.ts'
import { ofTheseCounted, ofThoseCounted } from './counts.ts'
import { demonstrativeEdits } from './demonstratives.ts'
import { descriptionEdits } from './descriptions.ts'
import { groupEdits } from './groups.ts'
import { nthEdits, oneOfEdits } from './one-of.ts'
import { pairEdits } from './pairs.ts'
import { pronounEdits } from './pronouns.ts'
import type { ReferenceContext, Passage } from './context.ts'

/** Edits that name what dangles in a passage: short names, pronouns, “the clinic”. */
export function referenceEdits(context: ReferenceContext, passage: Passage): Edit[] {
  const sentence = context.parsed.sentences[passage.sentence]
  if (sentence === undefined || !isProse(sentence)) return []
  return [
    ...supposedEdits(sentence, passage),
    ...linkEdits(sentence, passage),
    ...oneOfEdits(sentence, passage),
    ...nthEdits(context, passage),
    ...pronounEdits(context, passage),
    ...descriptionEdits(context, passage),
    ...demonstrativeEdits(context, passage),
    ...pairEdits(context, passage),
    ...ofThoseCounted(context, passage),
    ...ofTheseCounted(context, passage),
    ...groupEdits(context, passage),
    ...ageEdits(context, passage),
    ...fullNameEdits(context, passage, sentence),
  ]
}

/** “The 45-year-old” becomes whom the text says to be of that age, or the one without a name of whom it told before. */
function ageEdits(context: ReferenceContext, { sentence, span }: Passage): Edit[] {
  const { scene, parsed, isQuoted } = context
  const printed = calledByAge(parsed.text.slice(span.start, span.end))
  if (printed === null) return []
  const start = span.start + printed.index
  if (isQuoted(start)) return []
  const meant = personOfAge(scene, sentence, printed[0])?.name ?? agedBefore(context, sentence)
  return meant === null ? [] : [{ start, end: start + printed[0].length, text: meant }]
}

/** “Ann Lee, who was thought to be missing, is safe”: what was only supposed of her is left out, being no part of what is claimed. */
function supposedEdits({ words }: ParsedSentence, { direct }: Passage): Edit[] {
  if (direct) return []
  return words.flatMap((word, at): Edit[] => {
    if (word.text !== ',' || !/^(?:who|which)$/i.test(textAt(words, at + 1))) return []
    const close = commaBehind(words, at + 1)
    const clause = words.slice(at + 2, close).map(({ text }) => text.toLowerCase())
    if (close < 0 || !supposed.test(clause.join(' '))) return []
    return [{ start: word.start, end: words[close]!.end, text: '' }]
  })
}

const supposed =
  /^(?:was|were|had been) (?:(?:first|at first|initially|originally|earlier|previously|long|once|widely|briefly|wrongly) )?(?:thought|believed|feared|presumed|assumed|supposed) (?!by )/

/** Words that tie a claim to the sentence before, between commas. */
const tying = /^(?:meanwhile|however|moreover|nevertheless|nonetheless)$/i

/** “The opposition, meanwhile, blamed him”, “its shares nonetheless fell”: words that tie a claim to the sentence before go. */
function linkEdits({ words }: ParsedSentence, { span, direct }: Passage): Edit[] {
  if (direct) return []
  return words.flatMap((word, at): Edit[] => {
    const [before, next, beyond] = [words[at - 1], words[at + 1], words[at + 2]]
    // “were blunt, however|, saying that …”: what ends a part of a sentence
    const isLast = next?.text === ',' && word.end <= span.end && next.start >= span.end
    if (isLast && before?.text === ',' && before.start > span.start && tying.test(word.text))
      return [{ start: before.start, end: word.end, text: '' }]
    if (before === undefined || next === undefined || before.start < span.start || next.end > span.end)
      return []
    // “The club won, |though, as Roe said, it was tired” opens a clause
    const isThough =
      /^though$/i.test(word.text) &&
      !words.slice(0, at).some((one) => one.start >= span.start && isFiniteVerb(one))
    if ((tying.test(word.text) || isThough) && before.text === ',' && next.text === ',')
      return [
        {
          start: before.start,
          end: next.end,
          // “made no promise|, however,| to sell it”; “On Monday, the boat sank” keeps a comma
          text:
            (isAnyVerb(beyond) && !/ing$/i.test(beyond!.text)) || /^(?:to|that)$/.test(beyond?.text ?? '')
              ? ''
              : ',',
        },
      ]
    const goesOn = /^(?:NOUN|PROPN|AUX)$/.test(before.pos) && isAnyVerb(next)
    return goesOn && /^(?:nevertheless|nonetheless)$/i.test(word.text)
      ? [{ start: word.start, end: next.start, text: '' }]
      : []
  })
}

/** “Trump” becomes “Donald Trump” where it stands first. */
function fullNameEdits(
  { scene, parsed }: ReferenceContext,
  { span, direct }: Passage,
  sentence: ParsedSentence,
): Edit[] {
  const met = new Set<Entity>()
  return namedIn(scene, span.start, span.end).flatMap((first) => {
    const { entity } = first
    if (entity.type !== 'person' || met.has(entity) || isModifier(sentence, first)) return []
    met.add(entity)
    // “was “done with Roe””: words in quotation marks stay as they were said
    if (!direct && isWithinMarks(parsed.text, sentence, first)) return []
    if (first.text === entity.name || first.text.split(/\s+/u).length > 1) return []
    if (isToldWhole(parsed.text, span, first)) return []
    const title =
      /\b(?:Mr|Mrs|Ms|Miss)\.?\s$/.exec(
        parsed.text.slice(Math.max(span.start, first.start - 6), first.start),
      )?.[0] ?? ''
    const start = first.start - title.length
    const mark = ownersMark(parsed.text, sentence, first)
    // what somebody said in other words stands in brackets, unless the outlet has put it there
    const isSet = parsed.text[start - 1] === '['
    const name = direct && !isSet ? `[${entity.name}]` : entity.name
    return mark === null || /s$/.test(entity.name)
      ? [{ start, end: first.end, text: name }]
      : [{ start, end: first.end + 1, text: `${name}${mark}s` }]
  })
}

/** Whether quotation marks stand before and behind a name in its sentence. */
function isWithinMarks(text: string, sentence: ParsedSentence, { start, end }: Mention): boolean {
  const [before, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)]
  return before.lastIndexOf('“') > before.lastIndexOf('”')
    ? behind.includes('”')
    : (before.match(/"/g)?.length ?? 0) % 2 === 1 && behind.includes('"')
}

/** The mark behind “Marcus” in “Marcus’ uncle”, which “Marcus Lee’s uncle” wants with an “s”; null where none is, or it closes a quotation. */
function ownersMark(text: string, { start }: ParsedSentence, name: Mention): string | null {
  const mark = /^['’](?=\s\p{L})/u.exec(text.slice(name.end, name.end + 3))?.[0]
  return mark !== undefined && /s$/.test(name.text) && !/(?<!\S)['‘]/.test(text.slice(start, name.start))
    ? mark
    : null
}

/** “Red Moons are called Blood Moons”, “is known as |Mo”, “Boost |Mode”, “the bank of |Orsk”, Bank Orsk: what is called by its full name behind, or has a word of it before. */
function isToldWhole(
  text: string,
  span: Span,
  { start, end, entity }: Mention & { entity: Entity },
): boolean {
  const above = text.slice(Math.max(span.start, start - 30), start)
  const [, before = '', of] = /([\p{L}][^\s,.;:-]*)\s(of\s)?$/u.exec(above) ?? []
  const parts = entity.name.split(/\s+/u)
  return (
    /\b(?:known as|goes by) [“"]?$/u.test(above) ||
    (/\b(?:called|known|named|nicknamed|dubbed)\b/u.test(text.slice(end, span.end)) &&
      text.slice(end, span.end).includes(entity.name)) ||
    (parts.includes(before) && of === undefined) ||
    (/^\p{Ll}{3}/u.test(before) && parts.includes(before[0]!.toUpperCase() + before.slice(1)))
  )
}

/** “the Trump administration”, “a Trump-era rule”: a name that only says which thing or whose people are meant. */
function isModifier({ words, phrases }: ParsedSentence, { start, end }: Mention): boolean {
  const last = words.findIndex((word) => word.end === end)
  const next = words[last + 1]
  if (last < 0 || next === undefined || /^['’]s?$/.test(next.text)) return false
  if (/^[-–]$/.test(next.text)) return next.start === end && words[last + 2]?.start === next.end
  const phrase = phrases.find((one) => words[one.first]!.start <= start && one.last > last)
  // “members of the Holm family”: the phrase is carried by a noun before the name
  const within = phrase !== undefined && words[phrase.head]!.start < start
  if (within && /^(?:DET|PRON)$/.test(words[words.findIndex((word) => word.start === start) - 1]?.pos ?? ''))
    return next.pos === 'NOUN'
  const noun = phrase === undefined ? undefined : words[phrase.head]
  if (phrase === undefined || noun?.pos !== 'NOUN' || noun.start < end) return false
  if (/^(?:DET|PRON)$/.test(words[phrase.first]!.pos)) return true
  // “Trump plans to visit”, “Watts overtook them”: without an article the tagger may take a verb for a noun
  const between = words.slice(last + 1, phrase.head).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ')
  const mayBeVerb = /(?:s|ed)$/i.test(noun.text) || irregularPast.has(noun.text.toLowerCase())
  return between && (mayBePerson(noun.lemma) || !mayBeVerb)
}
