/** What readers write below an article. */
import type { PageBlock } from './html-blocks.ts'
import type { MarkupElement } from './markup.ts'

/** “3 comments”, “Comments (3)”, “What readers say”; “Comment” alone heads an opinion. */
const heading =
  /^(?:\(?\d+\)? (?:comments?|responses?|replies)|(?:readers?[’']? )?comments(?:\W{1,3}\d+\W?)?|\d+ thoughts on .*|what (?:our |the )?readers (?:say|said|think)|readers (?:say|respond)|join the (?:conversation|discussion)|leave a (?:reply|comment)|have your say)\W*$/i
/** “Bob77 wrote:”, “Ann says:”, “Ann wrote on 12 June:” */
const writes = /^\S.{0,40} (?:wrote|says)(?: (?:on|at) .{1,40})?:$/

/** The elements that begin with a block, from its own outwards. */
function begunBy(block: PageBlock, before: PageBlock): MarkupElement[] {
  const begun = [block.within]
  for (let at = block.within.parent; at !== null && at.offset > before.offset; at = at.parent) begun.push(at)
  return begun
}

/** The elements that begin with a heading over what readers say, and the items of lists that begin with who of them writes. */
export function ofReaders(blocks: readonly PageBlock[]): Set<MarkupElement> {
  const found = new Set<MarkupElement>()
  for (const [at, block] of blocks.entries()) {
    const [before, next] = [blocks[at - 1], blocks[at + 1]]
    if (before === undefined) continue
    const begun = begunBy(block, before)
    const readers =
      block.kind === 'heading' && block.depth > 1 && heading.test(block.text)
        ? begun.at(-1)
        : writes.test(block.text) && next !== undefined && !/^["“„«‘']/u.test(next.text)
          ? begun.find(({ name }) => name === 'li')
          : undefined
    if (readers !== undefined) found.add(readers)
  }
  return found
}
