import { isReserved } from '../../model/id.ts'
import { plainLetters } from '../../model/letters.ts'
import { romanised } from './romanisation.ts'

/** Words that lead on to others, at which a shortened name must not end: “…-and-forced” ends in “forced”, “…-of-the” in neither. */
const leadsOn =
  /(?:-(?:a|an|and|as|at|by|for|from|has|have|in|is|its|of|on|or|over|so|that|the|their|to|was|were|which|with))+$/

/** The name as a file’s name: “The Moscow Times” → “the-moscow-times”, “Łódź” → “lodz”, “Правда” → “pravda”. */
export function slugOf(name: string, limit = 80): string {
  const slug = plainLetters(romanised(name.toLowerCase()))
    .replace(/[’'ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (isReserved(slug)) return `${slug}-1`
  if (slug.length <= limit) return slug
  const cut = slug.lastIndexOf('-', limit)
  const short = slug.slice(0, cut > limit / 2 ? cut : limit).replace(/-+$/, '')
  return short.replace(leadsOn, '') || short
}
