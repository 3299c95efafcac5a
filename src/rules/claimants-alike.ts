import { sameSpeaker } from '../compare/words/same-speaker.ts'
import { placeIn, type Content } from '../mdx/content-folder.ts'
import { inFolder } from '../mdx/join-command.ts'
import type { Path } from '../mdx/problem.ts'
import type { Entry } from '../mdx/entry.ts'
import type { Claim } from '../model/claim.ts'
import { fold } from '../text/terms/terms.ts'
import { problemAt, type Rule } from './rule.ts'

/** A name that no file lists, where it stands first, and the articles that are cited with it. */
type Called = { name: string; claim: Entry<Claim>; path: Path; articles: Set<string> }

/**
 * Names that are probably those of one, and have a page each: “Ann Lee” and “Ann M. Lee”, “Deb Roe” and “Deborah Roe”, “Orsk Post” and
 * “OrskPost.com”, “the coast guard” and “the coastguard”. A surname alone is asked about where one claim cites both and no other person bears
 * it. Two that are both listed are two, as an editor has said. Asked for by `check` alone.
 */
export const claimantsAlike: Rule = (content) => {
  const listed = [...content.claimants.values()].map(({ file, data }) => ({
    file,
    names: [data.name, ...data.aliases],
  }))
  const isListed = (name: string) =>
    content.claimants.has(name) || listed.some(({ names }) => names.some((one) => fold(one) === fold(name)))
  const called = calledIn(content).filter(({ name }) => !name.includes(',') && !isListed(name))
  const full = [
    ...called.map(({ name, articles }) => ({ name, file: null, articlesOf: () => articles })),
    ...listed.flatMap(({ names, file }) =>
      names.map((name) => ({ name, file, articlesOf: () => articlesOf(content, name) })),
    ),
  ]
  const byEnd = Map.groupBy(
    full.filter(({ name }) => isProper(name)),
    ({ name }) => lastOf(name),
  )
  const byLetters = Map.groupBy(full, ({ name }) => closed(name))
  return called.flatMap(({ name, claim, path, articles }) => {
    const parted = (byLetters.get(closed(name)) ?? []).filter((one) => arePartedOtherwise(one.name, name))
    const others = [
      ...new Set([...parted, ...(isProper(name) ? (byEnd.get(lastOf(name)) ?? []) : [])]),
    ].filter(
      (one) =>
        one.name !== name &&
        wordsOf(one.name).length >= wordsOf(name).length &&
        sameSpeaker(bare(one.name), bare(name)),
    )
    const [other] = others
    const isOne = others.every((one) => sameSpeaker(bare(one.name), bare(other?.name ?? '')))
    if (other === undefined || !isOne) return []
    // of two with as many words the shorter is asked about, or the one that stands first
    const isLater = other.name.length - name.length || (other.name < name ? -1 : 1)
    if (wordsOf(other.name).length === wordsOf(name).length && isLater < 0 && other.file === null) return []
    if (
      wordsOf(name).length === 1 &&
      !isDomain(other.name, name) &&
      !arePartedOtherwise(other.name, name) &&
      articles.isDisjointFrom(other.articlesOf())
    )
      return []
    const message = `“${name}” and “${other.name}” may be one, and have a page each.`
    const file = other.file ?? placeIn(content, 'claimants/')
    const fix =
      other.file === null
        ? `If they are, run \`npm run new -- claimant "${other.name}"${inFolder(content.folder)}\` and write \`aliases: [${quoted(name)}]\` into the file that it makes in ${file}; if they are two, make a file of each.`
        : `If they are, write ${quoted(name)} under \`aliases\` of ${file}; if they are two, run \`npm run new -- claimant "${name}"${inFolder(content.folder)}\`.`
    return problemAt(claim, path, 'claimants-alike', 'warning', message, fix)
  })
}

/** Who is named in claims, each once, with the articles of the claims that name him. */
function calledIn({ claims }: Content): Called[] {
  const found = new Map<string, Called>()
  for (const claim of claims.values()) {
    const { claimants, citations } = claim.data
    const articles = citations.map(({ article }) => article)
    const add = (name: string, path: Path) => {
      const known = found.get(name) ?? { name, claim, path, articles: new Set() }
      found.set(name, { ...known, articles: new Set([...known.articles, ...articles]) })
    }
    for (const [at, name] of claimants.entries()) add(name, ['claimants', at])
    for (const [at, { speaker }] of citations.entries())
      if (speaker !== undefined) add(speaker, ['citations', at, 'speaker'])
  }
  return [...found.values()]
}

const articlesOf = ({ claims, claimants }: Content, name: string): Set<string> => {
  const id = [...claimants.values()].find(({ data }) => [data.name, ...data.aliases].includes(name))?.id
  const isOf = (one: string | undefined) => one === name || (one !== undefined && one === id)
  return new Set(
    [...claims.values()].flatMap(({ data }) =>
      data.claimants.some(isOf) || data.citations.some(({ speaker }) => isOf(speaker))
        ? data.citations.map(({ article }) => article)
        : [],
    ),
  )
}

/** A name without the ending of an address: “BigPaper.com”. */
const bare = (name: string): string => (name.includes(' ') ? name : name.replace(/\.\p{Ll}{2,4}$/u, ''))
const isDomain = (one: string, other: string): boolean => bare(one) !== one || bare(other) !== other

const wordsOf = (name: string): string[] =>
  bare(name)
    .replace(/^the /i, '')
    .split(/[\s-]+/)
const closed = (name: string): string => fold(wordsOf(name).join(''))
/** “Coastguard” and “the coast guard” */
const arePartedOtherwise = (one: string, other: string): boolean =>
  closed(one) === closed(other) && wordsOf(one).length !== wordsOf(other).length
const lastOf = (name: string): string => fold(wordsOf(name).at(-1) ?? '')

/** Whether every word is written as in a name of one: no “Ann Lee and Bo Ek”, no “prosecutors”. */
const isProper = (name: string): boolean =>
  !name.includes(',') && wordsOf(name).every((word) => /^\p{Lu}/u.test(word))

const quoted = (name: string): string => (/^[\p{L} .’-]+$/u.test(name) ? name : JSON.stringify(name))
