import { isDeepStrictEqual } from 'node:util'
import { placeIn, type Content } from '../../../src/mdx/content-folder.ts'
import { editFrontmatter, type Edit } from '../../../src/mdx/edit.ts'
import { idNamed, readEntry, type Entry } from '../../../src/mdx/entry.ts'
import { likenessTo } from '../../../src/compare/words/in-common.ts'
import { findFrontmatter } from '../../../src/mdx/frontmatter.ts'
import { didYouMeanFile } from '../../../src/mdx/nearest.ts'
import type { Citation, Claim, Stance } from '../../../src/model/claim.ts'
import { claimantName, isAnother, listedClaimants } from '../claimants/claimants.ts'
import { before, citationToWrite } from './merge-claim.ts'
import type { Removal, Write } from './types.ts'

/** What an editor has found of claims beside the first: they say the same, they say that it is not so, or they are of another matter. */
export type Finding = 'same' | 'contrary' | 'apart'

/** The files to write and to take away, with what the editor should know; or every reason why the claims cannot be joined. */
export type Joining = { writes: Write[]; removals: Removal[]; notes: string[]; faults: string[] }

const nothing = { writes: [], removals: [], notes: [] }
const append = (field: keyof Claim, values: readonly unknown[]): Edit[] =>
  values.map((value) => ({ op: 'append', path: [field], value, behind: before(field) }))

/** What of one list another lacks, each once. */
const lacking = <T>(there: readonly T[], more: readonly T[]): T[] =>
  more.filter((one, at) => ![...there, ...more.slice(0, at)].some((other) => isDeepStrictEqual(one, other)))

/** Why there is no claim of that name: it has errors, was joined with another, or is misspelt. */
export function unknownClaim(content: Content, slug: string): string {
  if (content.broken.claims.has(slug))
    return `The claim “${slug}” has errors; mend it first (npm run check shows them).`
  const joined = [...content.claims.values()].find(({ data }) => data.aliases.includes(slug))
  if (joined !== undefined) return `The claim “${slug}” is a part of ${joined.file} already.`
  return `There is no claim “${slug}” in ${placeIn(content, 'claims/')}.${didYouMeanFile(slug, content.claims.keys())}`
}

/** A citation as it stands at the claim that its own is joined with. Who denies a denial makes the claim; so does an outlet that does. */
function movedTo(finding: Finding, citation: Citation): Citation {
  const isSaid = citation.speaker !== undefined
  const said: Stance = isSaid ? 'asserts' : 'reports'
  if (finding === 'same')
    return { ...citation, stance: isSaid && citation.stance === 'reports' ? said : citation.stance }
  const { stance } = citation
  return { ...citation, stance: stance === 'limits' ? stance : stance === 'disputes' ? said : 'disputes' }
}

const isOnePassage = (a: Citation, b: Citation): boolean =>
  a.article === b.article &&
  ((a.passage !== undefined && a.passage === b.passage) || isDeepStrictEqual(a.quote, b.quote))

/** Why one claim cannot become a part of another: what an editor has found of either would be lost, or be said of more than it was found of. */
function faultsOf(kept: Entry<Claim>, other: Entry<Claim>): string[] {
  const both = (['limits', 'reply'] as const).filter(
    (field) =>
      kept.data[field] !== undefined &&
      other.data[field] !== undefined &&
      kept.data[field] !== other.data[field],
  )
  const apart = [kept, other].filter((one) => one.data.distinct.includes(one === kept ? other.id : kept.id))
  return [
    ...both.map(
      (field) =>
        `Both ${kept.file} and ${other.file} have \`${field}\`: put what is to stay into one of them.`,
    ),
    ...apart.map(
      ({ file }) => `${file} says under \`distinct\` that the two are not one: delete it there first.`,
    ),
    ...(kept.data.example !== other.data.example
      ? [`${(kept.data.example ? kept : other).file} is an example, which no real claim is a part of.`]
      : []),
    ...(other.data.status !== 'reviewed'
      ? []
      : kept.data.status === 'reviewed'
        ? [
            `Both ${kept.file} and ${other.file} are reviewed: take \`rating\`, \`reviewed\` and \`status\` out of the one that is to go.`,
          ]
        : [
            `${other.file} is reviewed, and would lose its rating: name it first, so that the others become a part of it.`,
          ]),
  ]
}

/** The text below the fields. */
function bodyOf({ source }: Entry<Claim>): string {
  const found = findFrontmatter(source, '')
  return 'rule' in found ? '' : source.slice(found.bodyStart).trim()
}

/** The comments in the fields, which are in no field. */
function commentsOf({ source }: Entry<Claim>): string[] {
  const found = findFrontmatter(source, '')
  if ('rule' in found) return []
  const lines = source.slice(found.yamlStart, found.yamlEnd).split('\n')
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('#'))
}

/** The edits by which one claim takes in another. */
function editsOf(content: Content, kept: Claim, { id, data: other }: Entry<Claim>, finding: Finding): Edit[] {
  const moved = other.citations
    .map((citation) => movedTo(finding, citation))
    .filter((citation) => !kept.citations.some((one) => isOnePassage(one, citation)))
  const listed = listedClaimants(content)
  const whoClaims =
    finding === 'same'
      ? other.claimants
      : moved.flatMap(({ stance, speaker }) =>
          stance === 'asserts' && speaker !== undefined ? [claimantName(speaker, listed)] : [],
        )
  const claimants = whoClaims.reduce<string[]>(
    (added, name) => (isAnother(name, [...kept.claimants, ...added]) ? [...added, name] : added),
    [],
  )
  const taken = (['limits', 'reply'] as const).flatMap((field): Edit[] =>
    other[field] === undefined || kept[field] !== undefined
      ? []
      : [{ op: 'set', path: [field], value: other[field], behind: before(field) }],
  )
  const isBegun = kept.status === 'unreviewed' && other.status === 'in-review'
  return [
    ...append('claimants', claimants),
    ...append('topics', lacking(kept.topics, other.topics)),
    // when and where it is so is not what somebody says who denies it
    ...append('when', finding === 'same' ? lacking(kept.when, other.when) : []),
    ...append('places', finding === 'same' ? lacking(kept.places, other.places) : []),
    ...(isBegun
      ? [{ op: 'set', path: ['status'], value: other.status, behind: before('status') } satisfies Edit]
      : []),
    ...append('citations', moved.map(citationToWrite)),
    ...append('settled', lacking(kept.settled, other.settled)),
    ...taken,
    ...append('others', lacking(kept.others, other.others)),
    ...append('corrections', lacking(kept.corrections, other.corrections)),
    ...append('aliases', lacking(kept.aliases, [id, ...other.aliases])),
    ...append('distinct', lacking(kept.distinct, other.distinct)),
  ]
}

/** A claim that has taken in another. */
function withIts(content: Content, kept: Entry<Claim>, other: Entry<Claim>, finding: Finding): Entry<Claim> {
  const edited = editFrontmatter(kept.source, editsOf(content, kept.data, other, finding))
  const text = bodyOf(other)
  const source = text === '' ? edited : `${edited.trimEnd()}\n\n${text}\n`
  const { entry, problems } = readEntry('claims', source, kept.file)
  if (entry === null) throw new Error(`${kept.file} would not be valid: ${problems[0]?.message}`)
  return entry
}

const writeOf = ({ file, source }: Entry<Claim>, after: string): Write => ({
  collection: 'claims',
  file,
  before: source,
  after,
})

/** The claims that name one of those to go under `distinct`, with the name of the one that stays in its place. */
const renamedElsewhere = (content: Content, kept: string, gone: ReadonlySet<string>): Write[] =>
  [...content.claims.values()].flatMap((entry) => {
    const { distinct } = entry.data
    if (entry.id === kept || gone.has(entry.id) || !distinct.some((one) => gone.has(one))) return []
    const value = [...new Set(distinct.map((one) => (gone.has(one) ? kept : one)))]
    return [writeOf(entry, editFrontmatter(entry.source, [{ op: 'set', path: ['distinct'], value }]))]
  })

const unlikeness = ({ data: kept }: Entry<Claim>, { data: other }: Entry<Claim>): string =>
  `“${other.statement}” and “${kept.statement}” have no name, number or word in common. If they are one claim all the same, run it again with --unlike.`

/**
 * What an editor has found of several claims, as changes of their files. Where they say the same, or one that the other is not so, the
 * first takes in what the others have, and the addresses of their pages lead to it; where they are of another matter, it says so.
 * @param names slugs, files or pages, the claim that stays first
 * @param mayBeUnlike whether they are one though their statements have nothing in common, as two wrong names would
 */
export function joinClaims(
  content: Content,
  names: readonly string[],
  finding: Finding,
  mayBeUnlike = false,
): Joining {
  const slugs = names.map(idNamed)
  const missing = slugs.filter((slug) => !content.claims.has(slug))
  if (missing.length > 0) return { ...nothing, faults: missing.map((slug) => unknownClaim(content, slug)) }
  const twice = slugs.find((slug, at) => slugs.indexOf(slug) !== at)
  if (twice !== undefined) return { ...nothing, faults: [`“${twice}” is named twice.`] }
  const [kept, ...others] = slugs.map((slug) => content.claims.get(slug)!) as [
    Entry<Claim>,
    ...Entry<Claim>[],
  ]
  if (finding === 'apart') {
    const edits = append('distinct', lacking(kept.data.distinct, slugs.slice(1)))
    const writes = edits.length === 0 ? [] : [writeOf(kept, editFrontmatter(kept.source, edits))]
    const notes = others.map(
      ({ data }) =>
        `“${data.statement}” and “${kept.data.statement}” are of two matters: “npm run check” does not ask of them again.`,
    )
    return { ...nothing, writes, notes, faults: [] }
  }
  const unlike = mayBeUnlike
    ? []
    : others.filter(({ data }) => !likenessTo(kept.data.statement)(data.statement))
  if (unlike.length > 0) return { ...nothing, faults: unlike.map((other) => unlikeness(kept, other)) }
  let joined = kept
  for (const other of others) {
    const faults = faultsOf(joined, other)
    if (faults.length > 0) return { ...nothing, faults }
    joined = withIts(content, joined, other, finding)
  }
  const gone = new Set(slugs.slice(1))
  return {
    writes: [writeOf(kept, joined.source), ...renamedElsewhere(content, kept.id, gone)],
    removals: others.map(({ file, source }) => ({ file, before: source })),
    notes: [
      ...others.map(
        ({ id, data }) =>
          `“${data.statement}” ${finding === 'contrary' ? `is cited as disputing “${kept.data.statement}” now, on its page` : `stands on the page of “${kept.data.statement}” now`}; its address, /claims/${id}/, leads there.`,
      ),
      ...others.flatMap((other) =>
        commentsOf(other).map((comment) => `A comment of ${other.file} is not moved: ${comment}`),
      ),
      ...(kept.data.status === 'reviewed'
        ? [`${kept.file} is reviewed: read its rating and analysis again beside what is new.`]
        : []),
    ],
    faults: [],
  }
}
