/** Whom the words for a speaker name beside an office, a body or other people. */
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../../data/cues.ts'
import { isDemonym } from '../../naming/roles.ts'
import type { ParsedSentence } from '../../parse.ts'
import { isPerson, mayBePerson } from '../../persons.ts'
import type { NounPhrase } from '../../phrases.ts'
import { singular } from '../../quantity/nouns.ts'
import type { Word } from '../../words.ts'
import { mayActTogether } from '../cues/lists.ts'
import { couldBePerson } from './pronoun-fit.ts'
import { namedIn, type Named, type Scene, type Speaker } from './scene.ts'

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

/** “Research by the consortium”: a noun for what speaks, in a capital only because it opens the sentence. */
const isWork = (words: readonly Word[], { text, start }: Word) =>
  words[0]?.start === start && /^by$/i.test(words[1]?.text ?? '') && speakingNouns.has(text.toLowerCase())

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
  const noun = sentence.words[phrase.last]?.end ?? head.end
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
    !/\b(?:and|in|of|at|for|from|near|with|a|an|the)\s/i.test(isPeople(between) ? '' : between)
    ? name
    : null
}

/** “Her rival, the Belgian Wout Maes”: words that only say of what people somebody is. */
const isPeople = (between: string) => isDemonym(/^the (\p{Lu}\p{L}+)\s$/u.exec(between)?.[1] ?? '')

/** “The manufacturer, Pharmix, said”: the name set between commas beside what kind of body it is. */
export function besideBody(
  scene: Scene,
  { words, phrases }: ParsedSentence,
  phrase: NounPhrase | undefined,
  head: Word,
): Named | null {
  if (phrase?.kind !== 'common' || phrase.last !== phrase.head) return null
  if (!bodyKinds.has(head.lemma) && !bodyNouns.has(head.lemma)) return null
  const name = phrases.find(({ first }) => first === phrase.last + 2)
  if (name?.kind !== 'name' || words[phrase.last + 1]?.text !== ',' || words[name.last + 1]?.text !== ',')
    return null
  const [from, to] = [words[name.first]!.start, words[name.last]!.end]
  return (
    namedIn(scene, from, to).find(
      ({ start, end, entity }) =>
        start === from && end === to && entity.type !== 'person' && entity.type !== 'place',
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
  const name = phrases.find((one) => one.last === phrase.first - 2)
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

/** “Lawyers for Ann Lee and the city”, “Police in Orsk and Harstad”: all the words where a list stands behind a preposition, for which of them it goes with is open. */
export function withTied(
  { text }: Scene,
  inside: readonly Named[],
  from: number,
  to: number,
): Speaker | null {
  const [name] = inside
  if (
    name === undefined ||
    !/ (?:at|for|from|in|near|of) (?:the |\p{Lu}[\p{L}.]+ ){0,2}$/u.test(text.slice(from, name.start))
  )
    return null
  const isList = /^(?:, [^,]+)*,? and (?:the )?[^,]+$/.test(text.slice(name.end, to))
  return isList
    ? { name: text.slice(from, to).replace(/\s+/gu, ' '), entity: null, head: '', plural: true }
    : null
}

/** “Ann Lee and lawyers of the firm”, “Poland and the Swiss government”: a name and people, or a body, without one. */
export function withPeople(
  { words, phrases }: ParsedSentence,
  inside: readonly Named[],
  last: number,
): Speaker | null {
  const name = inside[0]
  const people = phrases.find((phrase) => phrase.last === last && words[phrase.first - 1]?.text === 'and')
  const link = people === undefined ? undefined : words[people.first - 2]
  const head = people === undefined ? undefined : words[people.head]
  if (name === undefined || head === undefined || link?.end !== name.end) return null
  const isBody = people!.kind === 'common' && mayActTogether(words, people!)
  if (!/s$/i.test(head.text) && !isBody) return null
  const rest = words.slice(people!.first, last + 1).map((word) => word.text)
  return { name: `${name.entity.name} and ${rest.join(' ')}`, entity: null, head: head.lemma, plural: true }
}

/** “Britain, France, Australia and Mexico”; titles may stand before each: “Mr. Croasmun and Mr. Hansen”, or people of theirs: “France and UK officials”. */
export function coordinated(
  scene: Scene,
  inside: readonly Named[],
  start: number,
  end: number,
): Speaker | null {
  const all = inside.filter((one, at) => !isOfOffice(scene, one, inside[at + 1]))
  if (all.length < 2) return null
  const first = all[0]!
  if (first.start - start > 40) return null
  const listed: Named[] = [first]
  for (const next of all.slice(1)) {
    // “Acme (ACM)”: the same in short
    if (/\s\($/.test(scene.text.slice(0, next.start).slice(-2))) continue
    const between = scene.text.slice(listed.at(-1)!.end, next.start)
    // “Ann Lee and Orsk Rail boss Bo Roe”
    const before = inside[inside.indexOf(next) - 1]
    const words = before !== undefined && !all.includes(before) ? 6 : 2
    const link = new RegExp(
      String.raw`^(?:\s\([^)]{1,12}\))?(?:,|,?\s(?:and|&|or|plus))\s(?:[Tt]he\s)?(?:[\p{L}.]+\s){0,${String(words)}}$`,
      'u',
    )
    if (!link.test(between)) break
    listed.push(next)
  }
  const last = listed.at(-1)!
  const before = listed.at(-2)
  const joins = before !== undefined && /\b(?:and|&|or|plus)\b/.test(scene.text.slice(before.end, last.start))
  if (!joins) return null
  const people = /^\s\p{Ll}+s$/u.exec(scene.text.slice(last.end, end))?.[0] ?? ''
  const names = listed.map((one) => one.entity.name)
  return {
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}${people}`,
    entity: null,
    head: '',
    plural: true,
  }
}

/** “Orsk Rail boss Bo Roe”: a name that only tells whose the office is of the one behind. */
function isOfOffice({ text }: Scene, { end }: Named, next: Named | undefined): boolean {
  if (next?.entity.type !== 'person') return false
  const [, office] =
    /^(?:\s(?!and\b|or\b)\p{Ll}[\p{L}-]*){0,2}\s(\p{Ll}[\p{L}-]*)\s$/u.exec(text.slice(end, next.start)) ?? []
  return office !== undefined && roleNouns.has(office)
}
