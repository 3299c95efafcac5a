import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { idSchema, isReserved, likelyId } from '../model/id.ts'
import type { Problem } from '../model/problem.ts'
import { collections, idOf, type CollectionName } from './entry.ts'
import { fileStart, mdxError } from './problem.ts'

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$/i

/** What is content, or may have been meant as such and has the wrong ending. */
export const isText = /(?:^[^.]+|\.(?:mdx?|markdown|te?xt|ya?ml))$/i

/**
 * What is said of a file among the content that has another ending than those that are read.
 * @param folder what messages call the folder that it lies in: `content/claims/`
 */
export function notRead(folder: string, ending: string, file: string): Problem {
  const message = `Files of ${folder} end in ${ending}; this one is not read.`
  const name = basename(file)
  const fix = picture.test(name)
    ? `A picture belongs into \`public/\`, beside \`content/\`. Move it there; an analysis shows it with \`<Figure src="/${name}" alt="what it shows" />\`.`
    : isText.test(name)
      ? asNamed(file, `${idOf(file).replace(/\.(?:mdx?|ya?ml)$/i, '')}${ending}`)
      : 'Move it out of this folder; what is to be published as it is belongs into `public/`.'
  return mdxError('file-name', file, fileStart, message, fix)
}

const isTaken = (file: string, name: string): boolean => existsSync(join(dirname(file), name))

/** How a file comes to the name that is read, unless another has it: no advice may overwrite what somebody wrote. */
const asNamed = (file: string, name: string): string =>
  isTaken(file, name)
    ? `There is a ${name} beside it: put into that one what is to stay of this, and move this elsewhere or delete it.`
    : `Rename it to ${name}, or move it elsewhere.`

/** What is wrong with a file's name, if anything. */
export function nameProblem(collection: CollectionName, folder: string, file: string): Problem | null {
  const { ending } = collections[collection]
  return file.endsWith(ending) ? addressProblem(idOf(file), file) : notRead(folder, ending, file)
}

/**
 * What is wrong with the name or the place of a page of the site’s own, if anything.
 * @param path from the folder of pages on, without its ending
 * @param folder what messages call that folder
 */
export function pageNameProblem(path: string, folder: string, file: string): Problem | null {
  if (!path.includes('/')) return addressProblem(path, file)
  const message = `This file lies in a folder of ${folder}: only files in ${folder} itself are pages.`
  const fix = `Move it up into ${folder}; if it is a part that a page imports, leave it.`
  return { ...mdxError('file-name', file, fileStart, message, fix), severity: 'warning' }
}

function addressProblem(id: string, file: string): Problem | null {
  if (isReserved(id))
    return mdxError(
      'file-name',
      file,
      fileStart,
      `No file of Windows may be called “${id}”: nobody could check the repository out there.`,
      `Rename the file, such as to ${id}-1${extname(file)}.`,
    )
  const valid = idSchema.safeParse(id)
  if (valid.success) return null
  const message = `“${id}” cannot be part of an address: ${valid.error.issues[0]?.message ?? ''}.`
  const likely = likelyId(id)
  const name = `${likely}${extname(file)}`
  const fix =
    likely === null || (name !== basename(file) && isTaken(file, name))
      ? 'Rename the file.'
      : `Rename the file, such as to ${name}.`
  return mdxError('file-name', file, fileStart, message, fix)
}
