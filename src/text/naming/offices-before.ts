import { roleNouns } from '../data/cues.ts'
import { courtesyTitles } from '../data/small-words.ts'
import type { Mention } from './entity.ts'

const before = new RegExp(`\\b[Tt]he\\s([\\p{L}-]+),\\s(?:(?:${courtesyTitles})\\.?\\s)?$`, 'u')

/** “The Governor, Dr Ann Lee, who …” gives “Governor”, which is hers beside what stands right before her name; null for other names. */
export function officeSetBefore(text: string, { start, end }: Mention): string | null {
  const office = before.exec(text.slice(Math.max(0, start - 50), start))?.[1]
  // “the captain, Ann Lee and Bo Roe” may be three
  return office !== undefined && roleNouns.has(office.toLowerCase()) && /^[,.;](?!\s(?:and|or)\s)/.test(text.slice(end, end + 6)) // prettier-ignore
    ? office
    : null
}
