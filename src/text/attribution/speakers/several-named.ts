/** Several whom the words for a speaker name together: “Britain and Mexico”, “the army and Hask”, “lawyers for Ann Lee and the city”. */
import { roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayActTogether } from '../cues/lists.ts'
import type { Named, Scene, Speaker } from './scene.ts'

/** Several who have no name of their own together. */
const several = (name: string, head = ''): Speaker => ({ name, entity: null, head, plural: true })

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
  return isList ? several(text.slice(from, to).replace(/\s+/gu, ' ')) : null
}

/** “The Lebanese army and Hezbollah”: a body or people without a name, and a name. */
export function besideName(
  { text }: Scene,
  { words, phrases }: ParsedSentence,
  inside: readonly Named[],
  from: number,
  to: number,
): Speaker | null {
  const [name, first] = [inside.at(-1), phrases.find((phrase) => words[phrase.first]!.start === from)]
  if (name?.end !== to || first?.kind !== 'common' || !mayActTogether(words, first)) return null
  return /^,? and (?:the )?$/.test(text.slice(words[first.last]!.end, name.start))
    ? several(text.slice(from, to).replace(/\s+/gu, ' '))
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
  return several(`${name.entity.name} and ${rest.join(' ')}`, head.lemma)
}

/** “Britain, France, Australia and Mexico”; titles may stand before each: “Mr. Croasmun and Mr. Hansen”, or people of theirs: “France and UK officials”. */
export function coordinated(
  scene: Scene,
  inside: readonly Named[],
  start: number,
  end: number,
): Speaker | null {
  const parted = partedBySemicolons(scene, inside, start, end)
  if (parted !== null) return parted
  const all = inside.filter((one, at) => !isParty(scene, one) && !isOfOffice(scene, one, inside[at + 1]))
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
      String.raw`^(?:\s\([^)]{1,12}\)|,\s[DRI]-[\p{L}.]+|,\san?\s[^,;]{1,40}(?=,\sand\s))?(?:,|,?\s(?:and|&|or|plus))\s(?:[Tt]he\s)?(?:[\p{L}.]+\s){0,${String(words)}}$`,
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
  return several(`${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}${people}`)
}

/** “Ann Lee, R-Va.; and Bo Roe, the mayor”: the name that each item opens with; null where semicolons part no such list. */
function partedBySemicolons(
  { text }: Scene,
  inside: readonly Named[],
  start: number,
  end: number,
): Speaker | null {
  const items = text.slice(start, end).split(';')
  let from = start
  const names = items.map((item) => {
    const opening = from
    from += item.length + 1
    return inside.find(({ start: at }) => at >= opening && at < opening + item.length)?.entity.name
  })
  return items.length > 1 && names.every((name) => name !== undefined)
    ? several(`${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`)
    : null
}

/** “Ann Lee, |R-Va.|”: a party and a state, which the reader of names takes for another. */
const isParty = ({ text }: Scene, { start }: Named): boolean =>
  /, $/.test(text.slice(0, start)) && /^[DRI][-–]\p{Lu}/u.test(text.slice(start))

/** “Orsk Rail boss Bo Roe”: a name that only tells whose the office is of the one behind. */
function isOfOffice({ text }: Scene, { end }: Named, next: Named | undefined): boolean {
  if (next?.entity.type !== 'person') return false
  const [, office] =
    /^(?:\s(?!and\b|or\b)\p{Ll}[\p{L}-]*){0,2}\s(\p{Ll}[\p{L}-]*)\s$/u.exec(text.slice(end, next.start)) ?? []
  return office !== undefined && roleNouns.has(office)
}
