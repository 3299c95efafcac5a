/** “the airport”, “the drug”: the one thing with a name that a text tells of by such a noun. */
import type { Span } from '../../../model/reading.ts'
import { countryOf } from '../../data/countries.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { calendarWords } from '../../data/name-words.ts'
import { textAt, type Word } from '../../words/words.ts'
import { overlap } from '../../words/spans.ts'
import { possessive } from './name-forms.ts'
import type { ReferenceContext } from './context.ts'

/** Nouns for what mostly has a name, and of which an article may be about one. */
export const namedKinds =
  /^(?:airport|dam|bridge|stadium|hospital|clinic|school|prison|port|harbour|harbor|mine|factory|hotel|museum|church|mosque|temple|cathedral|theatre|theater|ferry|ship|tower|tunnel|canal|plant|refinery|reactor|reservoir|river|lake|volcano|drug|vaccine|medicine|antibody|app|hurricane|typhoon|cyclone|comet|asteroid|spacecraft|telescope|family|parade|festival|station|glacier|rocket|probe|rover|palace|marathon|championship|tournament|treaty|arena)$/

/** How far back, in characters, names and others of a kind are looked for. */
const reach = 10_000

/** A name by which something is told of, where it stands, and how it is told apart from others. */
type Bearer = { name: string; key: string; start: number }

/**
 * The name of what “the airport” means: “Orsk airport”, “the Orlina dam”, “veltrimab”. Null where the text names none before,
 * or tells of several.
 * @param before offset where the noun stands
 * @param passage words in which it stands, that may name it themselves
 */
export function bearerOfKind(
  context: ReferenceContext,
  noun: string,
  before: number,
  passage: string,
): string | null {
  if (!namedKinds.test(noun)) return null
  const told: Span = { start: Math.max(0, before - reach), end: before }
  const found = noun === 'family' ? familiesOf(context, told) : setBeside(context, noun, told)
  const bearers = [...namedBy(context, noun, told), ...found].sort((one, other) => one.start - other.start)
  const [first] = bearers
  if (first === undefined || bearers.some(({ key }) => key !== first.key)) return null
  if (passage.toLowerCase().includes(wordsOf(first.key, noun))) return null
  return hasRival(context.parsed.text, noun, told, first) ? null : first.name
}

/** What sets a name apart, without the noun: “orlina” of “orlina dam”. */
const wordsOf = (key: string, noun: string) =>
  key
    .split(' ')
    .filter((word) => word !== noun)
    .join(' ')

/** “Orsk airport”, “the Orlina dam”, “Lake Orsk”, “the Lund family”: names that hold the noun. */
function namedBy({ parsed, isQuoted }: ReferenceContext, noun: string, told: Span): Bearer[] {
  return parsed.sentences
    .filter((sentence) => overlap(sentence, told))
    .flatMap(({ words }) =>
      words.flatMap((word, at): Bearer[] => {
        if (word.text.toLowerCase() !== noun || word.end > told.end || isQuoted(word.start)) return []
        // “the World Festival of Light”
        if (words[at + 1]?.text === 'of' && isName(words[at + 2])) return []
        const from = nameStart(words, at)
        const last = from < at ? at : nameEnd(words, at)
        if (from === last) return []
        const name = parsed.text.slice(words[from]!.start, words[last]!.end)
        const article = /^the$/i.test(textAt(words, from - 1)) ? 'the ' : ''
        return [{ name: `${article}${name}`, key: name.toLowerCase(), start: words[from]!.start }]
      }),
    )
}

const isName = (word: Word | undefined) =>
  word?.pos === 'PROPN' &&
  /^\p{Lu}/u.test(word.text) &&
  !calendarWords.test(word.text) &&
  countryOf(word.text) === null

/** The first word of a name that ends in the noun at an index, “the Hollis bottling plant”; the index itself for none. */
function nameStart(words: readonly Word[], noun: number): number {
  // “Orsk Airport Authority”
  if (isName(words[noun + 1])) return noun
  let from = words[noun - 1]?.pos === 'NOUN' && isName(words[noun - 2]) ? noun - 1 : noun
  while (isName(words[from - 1])) from -= 1
  // “an Orsk hospital”, “Ann Lee’s Orsk hospital” say less than a name
  const link = words[from - 1]
  return /^(?:an?|another|this|that|[.,&’'-]|['’]s?)$/i.test(link?.text ?? '') ||
    /^(?:ADJ|NOUN|NUM)$/.test(link?.pos ?? '')
    ? noun
    : from
}

/** Nouns that stand before their names. */
const leading = /^(?:lake|river|hurricane|typhoon|cyclone|comet|hotel)$/i

/** The last word of a name that opens with the noun at an index: “Lake Orsk”. */
function nameEnd(words: readonly Word[], noun: number): number {
  let last = noun
  if (!leading.test(words[noun]!.text) || !/^\p{Lu}/u.test(words[noun]!.text)) return noun
  while (isName(words[last + 1])) last += 1
  return last
}

/** What may have a name in small letters: “the drug, veltrimab,”. */
const generic = /^(?:drug|vaccine|medicine|antibody)$/

/** “The drug, veltrimab, is …”, “Tivoran, an experimental drug,”: names set beside the noun. */
function setBeside({ parsed, scene, isQuoted }: ReferenceContext, noun: string, told: Span): Bearer[] {
  const text = parsed.text.slice(told.start, told.end)
  const full = String.raw`\p{Lu}[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]+){0,3}`
  const name = generic.test(noun) ? String.raw`${full}|\p{Ll}{4,}(?<!ed|ing|ly|ever)` : full
  // not “the owner of the ferry, Harbour Lines,”
  const behind = new RegExp(
    String.raw`(?<!\b(?:of|for|at|in|from|with|by|to) )\b[Tt]he (?:(?!of\b|at\b|for\b|in\b|from\b|near\b)[\p{L}-]+ ){0,3}${noun}, (?:called |known as )?(${name}),`,
    'gu',
  )
  const front = new RegExp(
    String.raw`(?<!\b(?:[Oo]f|[Aa]t|[Ii]n|[Ff]rom|[Nn]ear|[Tt]o) |, )\b(${full}), an? (?:[\p{L}-]+ ){0,3}${noun}(?=,| (?:that|which|for|made|used|developed|built)\b)`,
    'gu',
  )
  return [behind, front].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found): Bearer[] => {
      const called = found[1]!
      const start = told.start + found.index + found[0].lastIndexOf(called)
      const other = namedIn(scene, start, start + called.length).some(({ entity: { type } }) =>
        /^(?:person|place)$/.test(type),
      )
      return other || isQuoted(start) ? [] : [{ name: called, key: called.toLowerCase(), start }]
    }),
  )
}

/** “Ann Lee’s family”: families told of by one of them. */
const familiesOf = ({ parsed, scene, isQuoted }: ReferenceContext, told: Span): Bearer[] =>
  namedIn(scene, told.start, told.end)
    .filter(
      ({ entity, start, end }) =>
        entity.type === 'person' &&
        !isQuoted(start) &&
        /^['’]s? family\b/.test(parsed.text.slice(end, end + 12)),
    )
    .map(({ entity: { name }, start }) => ({
      name: `${possessive(name)} family`,
      key: `${name.toLowerCase().split(' ').at(-1) ?? ''} family`,
      start,
    }))

/** Whether the text tells of another by the noun: “two dams”, “another airport”, “the old bridge”, “Acme’s drug”; “a new drug” before the name only brings it in. */
function hasRival(whole: string, noun: string, told: Span, { name, key, start }: Bearer): boolean {
  const text = whole.slice(told.start, told.end)
  const several = noun.replace(/y$/, 'ie').replace(/(?<=ch)$/, 'e')
  const owned = noun === 'family' ? '' : String.raw`|['’]s (?:[\p{L}-]+ ){0,2}${noun}\b`
  const others = new RegExp(
    String.raw`\b${several}s\b|\b(?:another|other|second|old|new|main|upper|lower|next|nearby|neighbou?ring|rival|former|one|each|every|his|her|their) (?:[\p{L}-]+ ){0,2}${noun}\b${owned}`,
    'iu',
  )
  if (others.test(text.replaceAll(name, ''))) return true
  const brought = new RegExp(String.raw`\ban? ((?:[\p{L}-]+ ){0,3})${noun}\b`, 'giu')
  const isAnother = ({ index, 1: words }: RegExpExecArray) =>
    (told.start + index > start || /\p{Lu}/u.test(words ?? '')) &&
    !text.slice(Math.max(0, index - name.length - 2), index).startsWith(name)
  // “the Paris school” beside “Orsk Primary School”
  const called = new RegExp(
    String.raw`\b(?!(?:The|An?|This|That|Its|No|Any|Which|When|If|As|In|At)\b)(\p{Lu}[\p{L}-]*) ${noun}\b`,
    'gu',
  )
  return (
    [...text.matchAll(brought)].some(isAnother) ||
    [...text.matchAll(called)].some(({ 1: word }) => !key.split(' ').includes(word!.toLowerCase()))
  )
}
