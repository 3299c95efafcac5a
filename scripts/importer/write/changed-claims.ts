import type { Content } from '../../../src/mdx/content-folder.ts'
import { idOf, readEntry } from '../../../src/mdx/entry.ts'
import { partingOf } from '../../../src/mdx/misquoted.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { Stance } from '../../../src/model/claim.ts'
import type { Write } from './types.ts'

const did: Record<Stance, [before: string, now: string]> = {
  asserts: ['said so', 'says so'],
  reports: ['reported it', 'reports it'],
  disputes: ['disputed the claim', 'disputes it'],
  limits: ['limited the claim', 'limits it'],
}

/** What an import changes in claims that readers may have seen: the statement, and which side a citation is on. */
export function changedClaims(content: Content, writes: readonly Write[]): Problem[] {
  return writes.flatMap(({ collection, file, after: written }): Problem[] => {
    const claim = collection === 'claims' ? content.claims.get(idOf(file)) : undefined
    const now = claim === undefined ? null : readEntry('claims', written, file).entry?.data
    if (claim === undefined || !now) return []
    const { statement, citations } = claim.data
    const at = (path: (string | number)[]) => ({ severity: 'warning' as const, file, ...claim.placeOf(path) })
    const turned = citations.flatMap(({ article, stance, quote }, index): Problem[] => {
      const one = now.citations[index]
      if (one?.article !== article || one.stance === stance) return []
      const [before, after] = partingOf(quote.exact, one.quote.exact)
      const message = `“${article}” ${did[stance][0]}, and now ${did[one.stance][1]}: “${before}” has become “${after}”.`
      const fix =
        'Read both, and whether the claim and its analysis still hold; say under `corrections` what changed.'
      return [{ rule: 'stance-turned', message, fix, ...at(['citations', index, 'quote']) }]
    })
    if (now.statement === statement) return turned
    const [before, after] = partingOf(statement, now.statement)
    const message = `The statement “${before}” is now “${after}”, as its articles are read now.`
    const fix =
      'Nothing has to be done where that is right. Else write it as it should be: no import changes what an editor wrote.'
    return [...turned, { rule: 'statement-updated', message, fix, ...at(['statement']) }]
  })
}
