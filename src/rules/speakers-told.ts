import type { Content } from '../mdx/content-folder.ts'
import { didYouMean, nearest } from '../mdx/nearest.ts'
import { organisationWord } from '../text/data/name-words.ts'
import { romanised, sameName } from '../text/terms/romanisation.ts'
import { fold } from '../text/terms/terms.ts'
import { problemAt, type Rule } from './rule.ts'

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)

type Naming = { text: string; words: ReadonlyMap<string, string>; isEnglish: boolean }

/** What an article names people by, its words in Latin letters; null where it is in letters that have none for each. */
function namingIn(content: Content, id: string): Naming | null {
  const article = content.articles.get(id)
  if (article === undefined) return null
  const { title, byline, publisher, language } = article.data
  const letters = article.text.match(/\p{L}/gu)?.length ?? 0
  const spelt = article.text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0
  if (spelt * 2 < letters) return null
  const outlet = content.publishers.get(publisher)?.data
  const text = [article.text, title, ...byline, outlet?.name ?? '', ...(outlet?.aliases ?? [])].join('\n')
  return {
    text,
    words: new Map(wordsOf(text).map((word) => [plain(word), word])),
    isEnglish: /^en\b/i.test(language),
  }
}

const plain = (word: string): string => fold(romanised(word.toLowerCase()))

/** Whether a word of a name stands in an article: as it is, in another spelling, or with another ending. */
function stands(word: string, { words, isEnglish }: Naming): boolean {
  const folded = plain(word)
  if (words.has(folded)) return true
  const stem = folded.slice(0, Math.max(4, folded.length - 2))
  return words.keys().some((one) => sameName(one, folded) || (!isEnglish && one.startsWith(stem)))
}

/** The surname of somebody whom an article does not name, or names by another; null where it may be his, as where “Xi” alone stands there. */
function missing(name: string, naming: Naming): string | null {
  const all = wordsOf(name)
  const surname = all.at(-1)
  // “the Harbour Master”, “police”: a description may be put in other words
  const isName =
    all.length > 1 && !/^the$/i.test(all[0] ?? '') && all.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  if (!isName || surname === undefined || stands(surname, naming)) return null
  const told = all.filter((word) => stands(word, naming)).at(-1)
  if (told === undefined || nearest(surname, capitalsIn(naming)) !== null) return surname
  return new RegExp(`\\b${told}\\s\\p{Lu}`, 'u').test(naming.text) ? surname : null
}

const capitalsIn = ({ words }: Naming): string[] =>
  [...words.values()].filter((word) => /^\p{Lu}/u.test(word))

/**
 * Whom a citation names as speaking stands in its article by his name. Whoever is described, “police”, may be described otherwise, and so
 * may a body: “Harbour Board”.
 */
export const speakersTold: Rule = (content) => {
  const known = new Map<string, Naming | null>()
  return [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap(({ speaker, article }, index) => {
      if (speaker === undefined) return []
      if (!known.has(article)) known.set(article, namingIn(content, article))
      const naming = known.get(article) ?? null
      if (naming === null) return []
      const data = content.claimants.get(speaker)?.data
      const names = data === undefined ? [speaker] : [data.name, ...data.aliases]
      const [surname, ...others] = names.map((name) => missing(name, naming))
      if (surname == null || others.includes(null) || organisationWord.test(surname)) return []
      return problemAt(
        claim,
        ['citations', index, 'speaker'],
        'speaker-untold',
        'warning',
        `“${names[0] ?? ''}” is said to speak in \`${article}\`, and “${surname}” does not stand there.${didYouMean(surname, capitalsIn(naming))}`,
        'Write `speaker` as the article names who says it; or, where it has another name for the same, add that to `aliases` of a file in `claimants/`.',
      )
    }),
  )
}
