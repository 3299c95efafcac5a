/** Two who say it, the first of them set off from the second: “Sam Roe, 40, and Eva Lind, 38, deny it”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import type { Cue } from '../cues/cue.ts'
import { namedIn, type Scene, type Speaker } from '../speakers/scene.ts'

/** What may stand between their names: an age, and whose wife or brother the second is. */
const between = /^(?:, (?:aged )?\d{1,3},?)? and (?:(?:his|her) \p{Ll}[\p{Ll}-]*,? )?$/u

/** “… and Eva Lind, 38,” and “John and Eva Lind, who”: how far behind the second name the verb may stand, in words. */
const reach = 6

/** Both of two people joined before a verb that says that they are several, “deny”; null where it is one’s or they are not so joined. */
export function bothBefore(
  scene: Scene,
  { words, start }: ParsedSentence,
  { source, verb, inverted }: Cue,
): Speaker | null {
  const told = words[verb]
  const from = words[source?.[0] ?? -1]
  if (told === undefined || from === undefined || inverted) return null
  if (from.start > told.start || told.text !== told.lemma || scene.isQuoted(told.start)) return null
  const named = namedIn(scene, start, told.start)
  const [first, second] = named.slice(-2)
  if (first === undefined || second === undefined || first.entity === second.entity) return null
  if (first.entity.type !== 'person' || second.entity.type !== 'person') return null
  const apart = words.filter((word) => word.start >= second.end && word.start < told.start).length
  // what says it is the second of the two, or “who” behind it
  const isSecond = from.start <= second.start || /^who$/i.test(from.text)
  if (!isSecond || apart > reach || !between.test(scene.text.slice(first.end, second.start))) return null
  // “Friends of Sam Roe and Eva Lind say”
  const isOfThem = words.findLast((word) => word.end <= first.start)?.pos === 'ADP'
  if (
    isOfThem &&
    !/^who$/i.test(words.findLast((word) => word.start < told.start && word.pos !== 'ADV')?.text ?? '')
  )
    return null
  const names = [first, second].map(({ entity }) => entity.name)
  return { name: names.join(' and '), entity: null, head: '', plural: true }
}
