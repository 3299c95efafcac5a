import { firmNoun, isCalled, isNamedOtherwise, isOfOtherKind } from '../../attribution/speakers/body-kinds.ts'
import { isOutlet } from '../../attribution/speakers/outlet-reports.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { mayBePerson } from '../../words/persons.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { phraseEndingAt } from '../../words/phrases.ts'
import { withArticle } from './name-forms.ts'
import type { ReferenceContext } from './context.ts'

/** Offices whose holders speak for the body that they are held in; an analyst’s or a lawyer’s does not. */
const speaksForBody =
  /^(?:spokes(?:man|woman|person)|chief|chairman|chairwoman|chair|chief executive|ceo|cfo|officer|president|director|manager|boss|head)$/i
const ownKinds = /^(?:bank|agency|bureau|organisation|organization|charity|network)$/

/**
 * “FBI spokeswoman Ann Lee said the agency …”: the body that whoever speaks in the sentence speaks for, where the words for who
 * speaks name no other and nothing that was told before is called by the noun; null where that is not sure.
 * @param at offset where the noun’s phrase stands
 */
export function bodySpokenFor(
  context: ReferenceContext,
  sentence: ParsedSentence,
  noun: string,
  at: number,
): string | null {
  const { scene, entities, isSource } = context
  if (!ownKinds.test(noun) && !firmNoun.test(noun)) return null
  const { words, phrases } = sentence
  const first = words.findIndex(({ start }) => isSource(start))
  // “the Merigroup finance chief, Ann Lee, said”
  const office = words[first - 1]?.text === ',' ? phraseEndingAt(phrases, first - 2) : undefined
  const isOffice = (start: number) =>
    office !== undefined && start >= words[office.first]!.start && start <= words[office.last]!.start
  const tells = (start: number) => isSource(start) || isOffice(start)
  const source = words.filter(({ start, end }) => tells(start) && end < at)
  if (!source.some(({ text }) => speaksForBody.test(text))) return null
  const [only, another] = namedIn(scene, sentence.start, at).filter(
    ({ start, entity }) => tells(start) && entity.type !== 'person' && entity.type !== 'place',
  )
  if (only === undefined || another !== undefined || mayBePerson(only.text.toLowerCase())) return null
  if (isOfOtherKind(scene, only.entity, noun) || isNamedOtherwise(only.entity, noun)) return null
  const isTold = entities.some(
    (one) =>
      one !== only.entity &&
      !isOutlet(one.name) &&
      (one.mentions[0]?.start ?? at) < at &&
      (one.name.toLowerCase().split(/\s+/u).includes(noun) || isCalled(scene, one, noun, at)),
  )
  if (isTold) return null
  // named only before “spokeswoman”, where no article tells
  const article = /^(?!NASA|NATO)\p{Lu}{3,4}$/u.test(only.text) && /^(?:agency|bureau)$/.test(noun)
  return article ? `the ${only.text}` : withArticle(context, only.entity)
}
