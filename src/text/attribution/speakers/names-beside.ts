/** Whom the words for a speaker name beside an office, a body or other people. */
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { placeWord } from '../../data/name-words.ts'
import { isDemonym } from '../../naming/roles.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson, mayBePerson } from '../../words/persons.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import { singular } from '../../words/nouns.ts'
import { textAt, type Word } from '../../words/words.ts'
import { couldBePerson } from './pronoun-fit.ts'
import { namedIn, type Named, type Scene, type Speaker } from './scene.ts'
import { calledStart } from '../cues/names-called.ts'

/** The name that the words are, not one that only stands in them: of “the Kyiv regional governor” none. */
export function ownName(
  scene: Scene,
  inside: readonly Named[],
  words: readonly Word[],
  phraseEnd: number,
  head: Word,
): Named | null {
  const end = words[phraseEnd]?.end ?? head.end
  if (isWork(words, head)) return null
  const carrying = inside.find((one) => one.start <= head.start && one.end >= head.end)
  if (carrying === undefined && isPeopleOf(words, head)) return null
  const named = inside.findLast(
    (one) =>
      one.entity.type === 'person' && one.end === end && one.start > head.end && roleBefore(words, one.start),
  )
  // “Bureau of Prisons spokesman Al Quintero”, but not “the family of striker Al Quintero”
  // “deputy director of the National Space Agency Wu Lan”
  const ofBody = inside.some(({ end, entity }) => entity.type === 'organisation' && end + 1 === named?.start)
  if (named !== undefined && (ofBody || !isTold(words, head))) return named
  if (carrying !== undefined && isPartOfPlace(scene, carrying)) return null
  if (carrying !== undefined && !isOwner(scene, carrying, end)) return carrying
  // “the actor Tom Holland of London”: the phrase ends in its name, or a role noun stands right before it.
  const ending = inside.filter((one) => one.end <= end + 1 && !isOwner(scene, one, end)).at(-1)
  if (ending !== undefined && ending.end >= head.start && head.pos === 'PROPN') return ending
  const following = inside.find(
    (one) => one.start > head.end && /^[\s,]*$/.test(scene.text.slice(head.end, one.start)),
  )
  if (following !== undefined && roleNouns.has(head.lemma) && following.entity.type === 'person')
    return following
  return null
}

/** “the Western Province| of Zambia”: a part of a place, which is named only with what it is part of. */
const isPartOfPlace = ({ text }: Scene, { entity, end }: Named): boolean =>
  entity.type !== 'person' &&
  placeWord.test(entity.name.split(' ').at(-1)!) &&
  /^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 9))

/** “Research by the consortium”: a noun for what speaks, in a capital only because it opens the sentence. */
const isWork = (words: readonly Word[], { text, start }: Word) =>
  words[0]?.start === start && /^by$/i.test(textAt(words, 1)) && speakingNouns.has(text.toLowerCase())

/** “Residents of Orsk”: a noun for people, in a capital only because it opens the sentence. */
const isPeopleOf = (words: readonly Word[], { text, start }: Word) =>
  words[0]?.start === start &&
  words[1]?.text === 'of' &&
  singular(text.toLowerCase()) !== text.toLowerCase() &&
  isPerson(singular(text.toLowerCase()))

/** “the lawyer of …”: a noun that “of” follows says who speaks, whoever is named behind. */
const isTold = (words: readonly Word[], head: Word) =>
  head.pos === 'NOUN' &&
  (mayBePerson(head.lemma) || bodyNouns.has(head.lemma) || head.lemma === 'family') &&
  words.some(({ text }, at) => words[at - 1] === head && /^of$/i.test(text))

/** An office right before a name, or its place: “attorney for the District of Massachusetts Joshua Levy”. */
const roleBefore = (words: readonly Word[], start: number) =>
  words.some(
    (word, at) => words[at + 1]?.start === start && (roleNouns.has(word.lemma) || word.pos === 'PROPN'),
  )

/** “The movement’s spokesman, Ann Lee, said”, “an official named Ann Lee”: the name set beside an office. */
export function besideRole(
  scene: Scene,
  sentence: ParsedSentence,
  phrase: NounPhrase | undefined,
  head: Word,
): Named | null {
  if (phrase === undefined) return null
  // “One of the reviewers, Prof Ann Lee of Osaka University, said”, “said another, Ann Lee”
  const oneOfMany = /^(?:one|another)$/i.test(head.text)
  const called = (phrase.kind === 'name' ? head.text.toLowerCase() : head.lemma).replace(/^ex-/, '')
  // “their guide, Ann Lee, said”: one of them, whatever noun for people says so
  const opening = sentence.words[phrase.first]!
  const kept = phrase.kind === 'common' && /^(?:PRON|DET)$/.test(opening.pos)
  // “Her Labour shadow, Ann Lee, said”: of what is somebody’s, whatever it is, only a person is set beside it
  const owned = kept && /^(?:his|her|their|its)$/i.test(opening.text)
  if (!oneOfMany && !roleNouns.has(called) && !owned && !(kept && isPerson(called))) return null
  const close = sentence.words[phrase.last]?.end ?? head.end
  // “the head of the Harbour Union (HU), Ann Lee, said”
  const short = /^\s\(\p{Lu}[\p{L}&-]+\)/u.exec(scene.text.slice(close, close + 20))?.[0] ?? ''
  const noun = close + short.length
  // “Her colleague at Alba Capital, Tim Roux, said”
  const workplace = /^\s(?:at|of|for|in|from)\s(?:the\s)?(?:\p{Lu}[\p{L}.&’'-]*\s?){1,5}(?=,\s\p{Lu})/u.exec(
    scene.text.slice(noun, noun + 80),
  )
  // “A former mayor who was voted out in 2019, Ann Lee, said”
  const clause = /^\swho\s[^,.;:]{3,60}(?=,\s\p{Lu})/u.exec(scene.text.slice(noun, noun + 70))
  const ofThem = oneOfMany ? /^\sof\s(?:them|us)(?=,)/.exec(scene.text.slice(noun, noun + 9)) : null
  const end = noun + ((workplace ?? clause ?? ofThem)?.[0].length ?? 0)
  const link = /^(?:,\s|\snamed\s|\scalled\s)/.exec(scene.text.slice(end, end + 8))?.[0]
  if (link === undefined) return null
  const name = namedIn(scene, end, Math.min(sentence.end, end + 90))[0]
  // “an employee of another business, Harbour Foods”: the name is the business’s
  const tail = sentence.words.slice(phrase.first, phrase.last + 1).map(({ text }) => text)
  if (/\s(?:of|at|for|with)\s(?:an?|another)\s/i.test(tail.join(' '))) return null
  if (name === undefined || name.entity.type === 'place') return null
  // “One of them, Orsk Rail, said”; a body beside an office holds none
  if (name.entity.type === 'organisation' && !oneOfMany) return null
  const person =
    name.entity.type === 'person' ||
    (/^(?:his|her)$/i.test(opening.text) && couldBePerson(scene, name.entity))
  if (owned && !isPerson(called) && !roleNouns.has(called) && !person) return null
  const between = scene.text.slice(end + link.length, name.start)
  const closes =
    link !== ', ' ||
    /^(?:[,.;]|\s(?:of|from|at|with)\s[^,.;]{2,40},)/.test(scene.text.slice(name.end, name.end + 50))
  return closes &&
    /^(?:[\p{L}\d.’'-]+\s){0,4}$/u.test(between) &&
    // “A nurse, who knew Ann Lee, said”
    !/^(?:who|which|whose) (?!calls|called)/i.test(between) &&
    !/\b(?:and|in|of|at|for|from|near|with|a|an|the)\s/i.test(isPeople(between) ? '' : between)
    ? name
    : null
}

/** “Her rival, the Belgian Wout Maes”: words that only say of what people somebody is. */
const isPeople = (between: string) => isDemonym(/^the (\p{Lu}\p{L}+)\s$/u.exec(between)?.[1] ?? '')

/** “The manufacturer, Pharmix, said”, “The biggest bank in Orsk, Alder Bank, said”: the name set between commas beside what kind of body it is. */
export function besideBody(
  scene: Scene,
  { words, phrases }: ParsedSentence,
  phrase: NounPhrase | undefined,
  head: Word,
): Named | null {
  if (phrase?.kind !== 'common' || phrase.last !== phrase.head) return null
  if (!bodyKinds.has(head.lemma) && !bodyNouns.has(head.lemma)) return null
  const ranked = words.slice(phrase.first, phrase.head).some(({ text }) => /(?:est|most|only)$/i.test(text))
  const among = ranked && /^(?:in|of)$/i.test(textAt(words, phrase.last + 1))
  const last = (among && phraseStartingAt(phrases, phrase.last + 2)?.last) || phrase.last
  const name = phraseStartingAt(phrases, last + 2)
  if (name?.kind !== 'name' || words[last + 1]?.text !== ',' || words[name.last + 1]?.text !== ',')
    return null
  const [from, to] = [words[name.first]!.start, words[name.last]!.end]
  return (
    namedIn(scene, from, to).find(
      ({ start, end, entity }) =>
        /^(?:the\s)?$/i.test(scene.text.slice(from, start)) &&
        end === to &&
        entity.type !== 'person' &&
        entity.type !== 'place',
    ) ?? null
  )
}

/** “Ann Lee, director of research, said”: the name right before an office that has no article. */
export function nameBeforeRole(
  scene: Scene,
  { words, phrases }: ParsedSentence,
  phrase: NounPhrase,
): Named | null {
  const until = words.findIndex((word, at) => at > phrase.first && at <= phrase.last && word.pos === 'ADP')
  const office = words[until < 0 ? phrase.last : until - 1]
  const name = phraseEndingAt(phrases, phrase.first - 2)
  if (
    office === undefined ||
    !roleNouns.has(office.text.toLowerCase()) ||
    /^(?:DET|PRON)$/.test(words[phrase.first]?.pos ?? '') ||
    words[phrase.first - 1]?.text !== ',' ||
    name?.kind !== 'name'
  )
    return null
  const end = words[name.last]!.end
  return (
    namedIn(scene, words[name.first]!.start, end).find(
      (one) => one.end === end && one.entity.type === 'person',
    ) ?? null
  )
}

/** A name with ’s before the end of the words: in “Ann Lee’s lawyer” she only owns. */
const isOwner = (scene: Scene, one: Named, end: number) =>
  one.end < end && /^['’]s?(?![\p{L}])/u.test(scene.text.slice(one.end, one.end + 3))

/** “a coalition called |Stop the Lock|”: what somebody is told to be called, in all its words; null for other words and for a name that is known whole. */
export function calledAsPrinted(
  printed: string,
  sentence: ParsedSentence,
  first: number,
  last: number,
  inside: readonly Named[],
): Speaker | null {
  const { start } = sentence.words[first]!
  const { end } = sentence.words[last]!
  const isWhole = inside.some((one) => one.start === start && one.end === end)
  return !isWhole && last > first && calledStart(sentence, last) === first
    ? { name: printed, entity: null, head: '', plural: false }
    : null
}
