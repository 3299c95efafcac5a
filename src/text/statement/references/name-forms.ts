/** How a statement prints a name, or a thing told of already. */
import type { Entity, Mention } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import type { ReferenceContext } from './context.ts'

/** “Ann Lee’s”, with the plain apostrophe. */
export const possessive = (name: string) =>
  /['’]s$/.test(name) ? name : /s$/.test(name) ? `${name}'` : `${name}'s`

/** Bodies that are hardly spoken of without an article. */
const articledBody =
  /\s(?:Court|Council|Ministry|Office|Board|Commission|Department|Authority|Agency|Senate|Government|Union|Committee|Navy|Army)$/

/** An entity’s name as the text’s own sentences would have it: “the Taliban”, “Facebook”. */
export function withArticle({ scene }: ReferenceContext, entity: Entity): string {
  if (entity.type === 'person') return entity.name
  const text = (start: number) => scene.text.slice(Math.max(0, start - 4), start)
  // “the Meridian Bank branch”, “the Meridian chief executive”: the article is the noun’s
  const goesOn = ({ sentence, end }: Mention) => {
    const next = scene.sentences[sentence]?.words.find((word) => word.start >= end)
    return /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') && next!.start > end
  }
  const sample = entity.mentions.filter((mention) => !goesOn(mention)).slice(0, 20)
  // “a High Court judge” tells nothing of how the court itself is called
  if (sample.length === 0 && articledBody.test(entity.name)) return `the ${entity.name}`
  const articled = sample.filter((mention) => /\b[Tt]he\s$/.test(text(mention.start))).length
  return articled * 2 > sample.length ? `the ${entity.name}` : entity.name
}

/** The words for a thing once it has been told of: “a commission” → “the commission”. */
export const known = (text: string, { words }: ParsedSentence, { first, last }: NounPhrase): string =>
  `the ${text.slice(words[first + 1]!.start, words[last]!.end)}`
