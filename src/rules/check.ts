import { readContent, type Content } from '../mdx/content-folder.ts'
import { byCodeUnits } from '../model/order.ts'
import type { Problem } from '../model/problem.ts'
import { articlesOnce } from './articles-once.ts'
import { claimantsAlike } from './claimants-alike.ts'
import { claimsAlike } from './claims-alike.ts'
import { citedDepart, type SourceTexts } from './departs.ts'
import { pagesThere } from './pages.ts'
import { ratedByMore } from './rated-by-one.ts'
import { rules } from './rules.ts'
import { settledKnown } from './settled-known.ts'
import { timesToldFrom } from './times-told.ts'
import { outletsNamed } from './unknown-outlets.ts'

const inOrder = (a: Problem, b: Problem): number =>
  byCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column

/** The content with what can be checked of the claims that have a fault. */
const withDamaged = (content: Content): Content => ({
  ...content,
  claims: new Map([...content.claims, ...content.damaged]),
})

/** Every problem of the content, those of single files included, by file and line. */
export function checkContent(content: Content, today: string): Problem[] {
  const whole = withDamaged(content)
  return [...content.problems, ...rules.flatMap((rule) => rule(whole, today))].sort(inOrder)
}

/**
 * Reads a content folder and checks it.
 * @param sources what the sources of its articles say, where they are there
 * @returns the problems, at the end the claims that may be one, and how many files were found to check
 */
export async function checkFolder(
  folder: string,
  sources: SourceTexts = new Map(),
): Promise<{ problems: Problem[]; files: number }> {
  const content = await readContent(folder)
  const today = new Date().toISOString().slice(0, 10)
  const { articles, claims, publishers, claimants, topics, broken } = content
  const sound = [articles, claims, publishers, claimants, topics].reduce((sum, { size }) => sum + size, 0)
  const unsound = Object.values(broken).reduce((sum, { size }) => sum + size, 0)
  const problems = [
    ...checkContent(content, today),
    ...citedDepart(content, sources),
    ...articlesOnce(content, today),
    ...timesToldFrom(content, today),
    ...settledKnown(withDamaged(content), today),
    ...ratedByMore(content, today),
    ...outletsNamed(content, today),
    ...claimantsAlike(content, today),
    ...pagesThere(content, today),
  ].sort(inOrder)
  // these stay in their order: the surest first
  problems.push(...claimsAlike(content, today))
  return { problems, files: sound + unsound + content.pages.size + (content.ratings ? 1 : 0) }
}
