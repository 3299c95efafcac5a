/** Several named together that a sentence has as its subject. */
import { roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isPerson } from '../../words/persons.ts'
import { isAnyVerb } from '../../words/words.ts'
import { namedIn, type Named, type Scene, type Speaker } from './scene.ts'
import { coordinated } from './several-named.ts'

/** “Union heads Ann Lee, Bo Roe and Cy Fox sent a letter”: people whom a sentence opens with, right before its verb; null for others. */
function listAsSubject(
  scene: Scene,
  { start, words }: ParsedSentence,
  named: readonly Named[],
): Speaker | null {
  const acting = named.findIndex(({ end }) => isAnyVerb(words.find((word) => word.start >= end)))
  const people = named.slice(0, acting + 1)
  const last = people.at(-1)
  if (people.length < 3 || last === undefined || !areOfPeople(people)) return null
  return words.some((word) => word.end < last.start && isAnyVerb(word))
    ? null
    : coordinated(scene, people, start, last.end)
}

/** “Mr. Croasmun and Mr. Hansen”: two names joined at the head of a sentence. */
export function pairAsSubject(scene: Scene, index: number, at: number): Speaker | null {
  const sentence = scene.sentences[index]
  if (sentence === undefined) return null
  const named = namedIn(scene, sentence.start, Math.min(sentence.end, at))
  const listed = listAsSubject(scene, sentence, named)
  if (listed !== null) return listed
  // “Kenya’s Prime Minister Ann Lee and the country’s trade minister Bo Roe”
  const isOwner = ({ end }: Named) => /^['’]s\s/.test(scene.text.slice(end, end + 3))
  const [first, second] = named[0] !== undefined && isOwner(named[0]) ? named.slice(1) : named
  if (first === undefined || second === undefined || first.entity === second.entity) return null
  const between = scene.text.slice(first.end, second.start)
  const arePersons = [first, second].every(({ entity }) => entity.type === 'person')
  // “Ann Lee and |prime minister |Bo Roe”, not “Ann Lee and praised Bo Roe”
  const noun = /(?<=\s)(\p{Ll}+)\s$/u.exec(between)?.[1] ?? 'and'
  const link =
    arePersons && (noun === 'and' || roleNouns.has(noun) || isPerson(noun))
      ? /^\s(?:and|&)\s(?:(?:the|its)\s)?(?:\p{Ll}+['’]s\s)?(?:\p{L}[\p{L}-]*\.?\s){0,4}$/u
      : /^\s(?:and|&)\s(?:\p{Lu}[\p{L}]*\.?\s)?$/u
  if (!link.test(between) || first.start - sentence.start > 40) return null
  return { name: `${first.entity.name} and ${second.entity.name}`, entity: null, head: '', plural: true }
}

/** Whether some names are those of people, as far as the text tells, and one for sure. */
const areOfPeople = (named: readonly Named[]): boolean =>
  named.some(({ entity }) => entity.type === 'person') &&
  named.every(({ entity }) => entity.type === 'person' || entity.type === 'other')
