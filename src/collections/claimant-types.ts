import type { StoredArticle } from './site-content.ts'

type ClaimantType = 'person' | 'organisation'

/**
 * What the articles take a name for, for claimants of whom no editor has said it. A place that claims something is its
 * government: “Moscow said”. A name that no article could tell, and a mere description, stay unknown.
 */
export function claimantTypes(
  articles: readonly StoredArticle[],
): (names: readonly string[]) => ClaimantType | null {
  const votes = new Map<string, { person: number; organisation: number }>()
  for (const { data } of articles) {
    for (const { text, type } of data.claims.flatMap(({ names }) => names)) {
      if (type === 'other') continue
      const counted = votes.get(text.toLowerCase()) ?? { person: 0, organisation: 0 }
      counted[type === 'place' ? 'organisation' : type] += 1
      votes.set(text.toLowerCase(), counted)
    }
  }
  return (names) => {
    const found = names.flatMap((name) => votes.get(name.toLowerCase()) ?? [])
    const person = found.reduce((sum, counted) => sum + counted.person, 0)
    const organisation = found.reduce((sum, counted) => sum + counted.organisation, 0)
    return person === organisation ? null : person > organisation ? 'person' : 'organisation'
  }
}
