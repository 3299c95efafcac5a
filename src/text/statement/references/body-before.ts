import { firmNoun, isCalled, isPublic, isSaidBefore } from '../../attribution/speakers/body-kinds.ts'
import { resolveDescription } from '../../attribution/speakers/descriptions.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isPluralNoun } from '../../words/words.ts'
import { clubNouns, isLeft } from './clubs.ts'
import { isKnownAs } from './holders.ts'
import { withArticle } from './name-forms.ts'
import type { Passage, ReferenceContext } from './context.ts'

/** How many sentences back whom “the bank” means must be named. */
const nearby = 3

/** Whom “the bank”, “the Brazilian driver” means, as a name; null where the article does not say. */
export function bodyBefore(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  first: number,
  last: number,
): string | null {
  const { words } = sentence
  const head = words[last]!
  const modifiers = words.slice(first + 1, last).map(({ text }) => text)
  // “the new group” is another than that of which was told; “the social network” is none of the press
  const isOther = !mayBePerson(head.lemma) && modifiers.some((word) => /^(?:new|social)$/i.test(word))
  if (isPluralNoun(head) || isOther) return null
  const from = words[first]!.start
  const printed = context.parsed.text.slice(from, head.end)
  const meant = resolveDescription(context.scene, passage.sentence, {
    printed,
    head,
    from,
    phrase: null,
    last,
  })
  if (meant.entity === null) return null
  if (clubNouns.test(head.lemma) && isLeft(context, meant.entity, from)) return null
  if (mayBePerson(head.lemma)) {
    // A person is named only where the text says that they hold the role: whoever else speaks near by may not be meant.
    return isKnownAs(context.scene, meant.entity, head.lemma, modifiers, from) ? meant.entity.name : null
  }
  // Only whom the last sentences name: further back it may be another.
  const near = meant.entity.mentions.some(
    (one) => one.sentence >= passage.sentence - nearby && one.start < from,
  )
  const called =
    meant.entity.name.toLowerCase().split(/\s+/u).includes(head.lemma) ||
    (isCalled(context.scene, meant.entity, head.lemma) &&
      !isSaidBefore(context.scene, meant.entity, head.lemma))
  // a league, a venue or a driver is no team
  if (/^(?:team|club)$/.test(head.lemma) && !called && !ofTeam.test(meant.entity.name)) return null
  if (!called && isOneOfSeveral(context, meant.entity, passage.sentence, head.lemma)) return null
  return near || called ? withArticle(context, meant.entity) : null
}

/** What a team’s name ends in: “Arizona Cardinals”, “Orsk United”. */
const ofTeam = /(?:\p{Ll}s|\b(?:City|United|Town|Rovers|Athletic|Rangers|F\.?C\.?|A\.?F\.?C\.?))$/u

/** Whether other bodies are named nearby as well, so that the noun may mean one of them; “the group” may mean people, too. */
function isOneOfSeveral(
  { entities, parsed, isSource }: ReferenceContext,
  meant: Entity,
  sentence: number,
  noun: string,
): boolean {
  const group = noun === 'group'
  const isFirm = firmNoun.test(noun)
  const isBody = ({ type, mentions }: Entity) =>
    group
      ? type !== 'person' && type !== 'place'
      : type === 'organisation' || (type === 'other' && mentions.some(({ start }) => isSource(start)))
  const others = entities.some(
    (one) =>
      one !== meant &&
      isBody(one) &&
      !(isFirm && isPublic(one)) &&
      one.mentions.some((mention) => mention.sentence < sentence && mention.sentence >= sentence - nearby),
  )
  const people = parsed.sentences
    .slice(Math.max(0, sentence - nearby), sentence)
    .some(({ words }) =>
      words.some(({ lemma }) =>
        /^(?:member|activist|campaigner|protester|militant|volunteer|researcher|resident)$/.test(lemma),
      ),
    )
  return others || (group && people)
}
