import { z } from 'zod'
import { plainLetters } from './letters.ts'

/** What is said of text that is no id. */
export const idFault = 'expected lower-case letters, digits and single hyphens, such as “bridge-closed-2”'

/** The name of a content file without its ending; it is also the last part of the page’s address. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idFault })

/** Names that no file of Windows may have, whatever its ending: a repository with one cannot be checked out there. */
export const isReserved = (id: string): boolean => /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/.test(id)

/** The id that a name was probably meant as, or null where none can be made of it. */
export function likelyId(name: string): string | null {
  const id = plainLetters(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return idSchema.safeParse(id).success ? id : null
}
