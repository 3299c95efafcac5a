import { slugOf } from '../../../src/text/terms/slug.ts'
import { sha256 } from './sha256.ts'

/**
 * The name as the id of a content file: in plain letters where it has them or is romanised, else one that is the same wherever the
 * name is: “name-” and a digest. Empty for a name without a letter or digit.
 */
export const idOfName = (name: string): string =>
  slugOf(name) || (/[\p{L}\p{N}]/u.test(name) ? `name-${sha256(name.normalize('NFC')).slice(0, 8)}` : '')
