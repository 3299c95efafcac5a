/** How sure outlets are of what they tell, in whatever words and order they tell it. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { lightWords } from '../words/lexicon.ts'
import { mainOnes, negatorsIn } from '../words/negators.ts'
import { areOne, toldIn, type Told } from '../words/told.ts'
import { comparedWords, type Word } from '../words/words.ts'
import { sideAt, spotBetween, type Spot } from './spots.ts'
import { sentencesOf } from './whole-sentences.ts'

/** Words by which a text is not sure that something is so, whatever they stand before. */
const hedge =
  /^(?:may|might|could|allegedly|alleged|reportedly|apparently|apparent|possibly|possible|probably|probable|perhaps|maybe|likely|suspected|presumably|presumed|supposedly|purportedly|seemingly|seems?|seemed|appear-to|believed|feared|thought|estimated)$/
/** Beside these a text tells what is so no more surely than by a hedge, or not always, or what somebody may do. */
const unsure =
  /^(?:can|should|would|if|unless|whether|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|think(?:s|ing)?|believes?|fears?|suspects?|doubts?|expect(?:s|ed)?|predict(?:s|ed)?|plan(?:s|ned)?|risk(?:s|ed)?|potential(?:ly)?|unclear|claim(?:s|ed)|able|ability|allow(?:s|ed)?|permit(?:s|ted)?|opinion|chance|unconfirmed|rumou?red|said-to|set-to|theory|hypothesis|sometimes|often|instances?|cases?|tends?)$/

/** So many words behind a hedge may tell what it is of. */
const reach = 2

type Articles = ReadonlyMap<string, Pick<ComparedArticle, 'text'>>

/**
 * Where some citations tell a thing as sure, and others only that it may be so: “might close”, “will have closed”. What one tells besides, by
 * a word that the other lacks, is no difference; nor is what its article is no surer of in another sentence.
 */
export function hedgesTold(citations: readonly ComparedCitation[], articles: Articles): Spot[] {
  const told = citations.filter(({ stance }) => stance !== 'disputes')
  for (const citation of told) {
    for (const [mark, of] of hedgedIn(citation.quote.exact)) {
      const flat = told.flatMap((other): Spot['places'] => {
        const isTwo = other.article !== citation.article && tellsAlone(citation, mark, other)
        const span = isTwo ? flatIn(other, of, articles) : null
        return span === null ? [] : [{ citation: other, span }]
      })
      if (flat.length === 0) continue
      const span = { start: Math.min(mark.start, of.start), end: Math.max(mark.end, of.end) }
      return [spotBetween('certainty', sideAt([{ citation, span }]), sideAt(flat))]
    }
  }
  return []
}

/** The hedges of a text’s main clause, each with the words behind that it may be of. */
function hedgedIn(text: string): [Word, Told][] {
  const telling = toldIn(text).filter(({ says, norm }) => !says && !hedge.test(norm) && !lightWords.has(norm))
  return comparedWords(text).flatMap((mark) => {
    if (!hedge.test(mark.norm) || mark.says) return []
    return telling
      .filter(({ start }) => start >= mark.end)
      .slice(0, reach)
      .filter(({ main, verb, event }, at) => main && (at === 0 || verb || event))
      .map((of): [Word, Told] => [mark, of])
  })
}

/** “reportedly”, beside one who is told to say it, only leaves out who does. */
const relaying = /^(?:allegedly|alleged|reportedly|purportedly)$/

/** Whether one citation is less sure than another by a hedge, and by nothing else that either says: both deny, or neither does. */
function tellsAlone({ quote }: ComparedCitation, mark: Word, other: ComparedCitation): boolean {
  const [mine, theirs] = [quote.exact, other.quote.exact]
  const count = (text: string, beside: string) => mainOnes(negatorsIn(text, beside)).length
  return !(relaying.test(mark.norm) && other.speaker !== null) && count(mine, theirs) === count(theirs, mine)
}

/** Where a citation tells a word as sure, in its main clause; null where it does not, or its article is as little sure of it elsewhere. */
function flatIn({ quote, article }: ComparedCitation, of: Told, articles: Articles): Span | null {
  const words = comparedWords(quote.exact)
  if (words.some(({ norm }) => isUnsure(norm))) return null
  const twin = toldIn(quote.exact).find((word) => word.main && !word.says && areOne(word, of))
  if (twin === undefined) return null
  const text = articles.get(article)?.text ?? ''
  const isHedged = sentencesOf(text).some(({ start, end }) => {
    const sentence = comparedWords(text.slice(start, end))
    return (
      sentence.some(({ key }) => key === twin.key || key === of.key) &&
      sentence.some(({ norm }) => isUnsure(norm))
    )
  })
  return isHedged ? null : twin
}
const isUnsure = (norm: string): boolean => hedge.test(norm) || unsure.test(norm)
