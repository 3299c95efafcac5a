import { roleNouns } from '../data/cues.ts'
import type { Mention } from './entity.ts'

const before = /\b[Tt]he\s([\p{L}-]+),\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.?\s)?$/u

/** “The Governor, Dr Ann Lee, who …” gives “Governor”, which is hers beside what stands right before her name; null for other names. */
export function officeSetBefore(text: string, { start, end }: Mention): string | null {
  const office = before.exec(text.slice(Math.max(0, start - 50), start))?.[1]
  // “the captain, Ann Lee and Bo Roe” may be three
  return office !== undefined && roleNouns.has(office.toLowerCase()) && /^[,.;](?!\s(?:and|or)\s)/.test(text.slice(end, end + 6)) // prettier-ignore
    ? office
    : null
}
