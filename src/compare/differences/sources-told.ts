/** From whom outlets have one claim, where that is plainly two sources, in whatever words and order they tell it. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { isGivenName } from '../../text/data/first-names.ts'
import { organisationWord } from '../../text/data/name-words.ts'
import { foldedWords } from '../../text/terms/terms.ts'
import { areKindsApart, kindOfSource, statesIn } from '../words/kinds-of-sources.ts'
import { functionWords, honorifics } from '../words/lexicon.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { comparedWords } from '../words/words.ts'
import { articleWords } from './article-words.ts'
import { spotBetween, type Side, type Spot } from './spots.ts'

type Articles = ReadonlyMap<string, Pick<ComparedArticle, 'text'>>

/** A citation of what somebody says, and how he is called, by what his article tells of him where he is named. */
type Told = { citation: ComparedCitation; name: string; called: string }

/**
 * Where citations have a claim from two of whom neither speaks for the other: “the ministry” and “residents”. An article that has it from both
 * stands on neither side.
 */
export function sourcesTold(citations: readonly ComparedCitation[], articles: Articles): Spot[] {
  const told = citations.flatMap((citation): Told[] => {
    const { speaker, stance, article } = citation
    if (speaker === null || stance !== 'asserts') return []
    return [{ citation, name: speaker, called: calledIn(speaker, articles.get(article)?.text ?? '') }]
  })
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      if (!areTwo(one, other, articles)) continue
      const [mine, theirs] = [one, other].map((side) => ({
        text: side.name,
        places: told
          .filter(({ name }) => name === side.name || sameSpeaker(name, side.name))
          .map(({ citation }) => ({ citation, span: { start: 0, end: citation.quote.exact.length } })),
      })) as [Side, Side]
      const isOnOneSide = (side: Side, from: Told) =>
        citations.every(
          (each) =>
            each.article !== from.citation.article || side.places.some(({ citation }) => citation === each),
        )
      if (isOnOneSide(mine, one) && isOnOneSide(theirs, other))
        return [spotBetween('attribution', mine, theirs)]
    }
  }
  return []
}

/** Whether what two say is plainly had from two: of kinds, or of states, of which nobody is of both. */
function areTwo(one: Told, other: Told, articles: Articles): boolean {
  if (one.citation.article === other.citation.article || sameSpeaker(one.name, other.name)) return false
  if (tells(one.citation, other.name) || tells(other.citation, one.name)) return false
  if (arePeople(one, other, articles)) return true
  const [mine, theirs] = [kindOfSource(one.called), kindOfSource(other.called)]
  if (mine === null || theirs === null) return false
  if (areKindsApart(mine, theirs)) return true
  const [own, others] = [statesIn(one.called), statesIn(other.called)]
  return (
    mine === 'state' && theirs === 'state' && own.size > 0 && others.size > 0 && own.isDisjointFrom(others)
  )
}

/** Whether two people of no name in common say it, of whom neither is named in the article of the other. */
function arePeople(one: Told, other: Told, articles: Articles): boolean {
  const isNamedIn = (name: string, { article }: ComparedCitation) => {
    const there = articleWords(articles, article)
    return foldedWords(name).some((word) => word.length > 1 && there.has(word))
  }
  return (
    [one, other].every(({ name }) => isPersonName(name)) &&
    !isNamedIn(one.name, other.citation) &&
    !isNamedIn(other.name, one.citation)
  )
}

/** Whether a citation says of somebody too that he says so: “residents told police”. */
function tells({ quote }: ComparedCitation, name: string): boolean {
  const sayers = new Set(comparedWords(quote.exact).flatMap(({ says, key }) => (says ? [key] : [])))
  return comparedWords(name).every(({ norm, key }) => functionWords.has(norm) || sayers.has(key))
}

/** How an article calls whom it names, right before his name or between commas behind it: “the mayor |Ada Lind|”. Else his own words. */
function calledIn(speaker: string, text: string): string {
  const at = fullName.test(speaker) ? text.indexOf(speaker) : -1
  if (at < 0) return speaker
  const [before = ''] = /(?:[\p{L}’'-]+ ){0,6}$/u.exec(text.slice(0, at)) ?? []
  const [, behind = ''] = /^, ([^,.;:]{3,80})[,.]/.exec(text.slice(at + speaker.length)) ?? []
  const lead = comparedWords(before)
    .filter(({ norm }) => !honorifics.has(norm))
    .at(-1)
  return lead !== undefined && kindOfSource(before.trim()) !== null ? before.trim() : behind || speaker
}

const fullName = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)+$/u
/** “Ada Lind”, not “Lind Brothers” */
const isPersonName = (name: string): boolean =>
  fullName.test(name) &&
  isGivenName(name.split(' ')[0] ?? '') &&
  !name.split(' ').some((word) => organisationWord.test(word))
