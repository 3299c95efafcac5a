import { dirname, posix } from 'node:path'
import { placeIn, type Content } from '../../../src/mdx/content-folder.ts'
import { editFrontmatter, type Edit } from '../../../src/mdx/edit.ts'
import { idNamed, type Entry } from '../../../src/mdx/entry.ts'
import { nameProblem } from '../../../src/mdx/file-names.ts'
import { findFrontmatter } from '../../../src/mdx/frontmatter.ts'
import { joinCommand } from '../../../src/mdx/join-command.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { unknownClaim, type Joining } from './join-claims.ts'
import { before, listWithout } from './merge-claim.ts'

const refused = (...faults: string[]): Joining => ({ writes: [], removals: [], notes: [], faults })

/** Why there is no such claim to rename. */
function missing(content: Content, old: string): string {
  const now = [...content.claims.values()].find(({ data }) => data.aliases.includes(old))
  return now === undefined
    ? unknownClaim(content, old)
    : `“${old}” is an old address of ${now.file} already: name that.`
}

/** Who has an address that a claim is to get, as a message says it; null where it is free, or was the claim’s own. */
function taken(content: Content, claim: Entry<Claim>, slug: string): string | null {
  const { claims, broken } = content
  if (slug === claim.id) return `${claim.file} is called so already.`
  if (claims.has(slug) || broken.claims.has(slug))
    return `There is a claim “${slug}” in ${placeIn(content, 'claims/')} already. If the two are one: ${joinCommand(content, slug, claim.id)}`
  const other = [...claims.values()].find((one) => one !== claim && one.data.aliases.includes(slug))
  return other === undefined
    ? null
    : `“${slug}” is an old address of ${other.file}, and links to it lead there.`
}

/** The text below the fields with its links to a claim led to the new address; those of other sites, which have a host, stay. */
function withLinks(source: string, old: string, slug: string): string {
  const found = findFrontmatter(source, '')
  if ('rule' in found) return source
  const link = new RegExp(String.raw`(?<=[\s(<"'])/claims/${old}(?=[/#)\s>"'?]|$)`, 'gm')
  return source.slice(0, found.bodyStart) + source.slice(found.bodyStart).replace(link, `/claims/${slug}`)
}

/** The edits by which a claim keeps the address it had, and no longer has for an old one what is its own again. */
function aliasEdits({ id, data: { aliases } }: Entry<Claim>, slug: string): Edit[] {
  const again = aliases.indexOf(slug)
  return [
    { op: 'append', path: ['aliases'], value: id, behind: before('aliases') },
    ...(again === -1 ? [] : listWithout('aliases', [again], aliases.length + 1)),
  ]
}

/** The edit by which a claim that was told from another knows it by its new name. */
const distinctEdits = ({ data: { distinct } }: Entry<Claim>, old: string, slug: string): Edit[] =>
  distinct.flatMap((one, at) => (one === old ? [{ op: 'set', path: ['distinct', at], value: slug }] : []))

/**
 * A claim with another address: its file moved, the old address under `aliases`, and what names it in other claims led to the new one.
 * @param name slug, file or page of the claim
 * @param slug the name that its file shall have, with or without its ending
 */
export function renameClaim(content: Content, name: string, slug: string): Joining {
  const id = idNamed(name)
  const claim = content.claims.get(id)
  if (claim === undefined) return refused(missing(content, id))
  const next = /[\\/]|\.mdx$/.test(slug) ? idNamed(slug) : slug
  const file = posix.join(dirname(claim.file), `${next}.mdx`)
  const misnamed = nameProblem('claims', placeIn(content, 'claims/'), file)
  if (misnamed !== null) return refused([misnamed.message, misnamed.fix].join(' '))
  const fault = taken(content, claim, next)
  if (fault !== null) return refused(fault)
  const moved = withLinks(editFrontmatter(claim.source, aliasEdits(claim, next)), id, next)
  const elsewhere = [...content.claims.values()].flatMap((entry) => {
    if (entry === claim) return []
    const after = withLinks(editFrontmatter(entry.source, distinctEdits(entry, id, next)), id, next)
    return after === entry.source
      ? []
      : [{ collection: 'claims' as const, file: entry.file, before: entry.source, after }]
  })
  const unread = [...content.broken.claims].filter(([, source]) => source === null || source.includes(id))
  return {
    writes: [{ collection: 'claims', file, before: null, after: moved }, ...elsewhere],
    removals: [{ file: claim.file, before: claim.source }],
    notes: [
      `The page’s address is /claims/${next}/ now; its old one, /claims/${id}/, leads there.`,
      ...(unread.length === 0
        ? []
        : [
            `Left as they are, as they have errors, though they may name it: ${unread.map(([one]) => `“${one}”`).join(', ')}.`,
          ]),
    ],
    faults: [],
  }
}
