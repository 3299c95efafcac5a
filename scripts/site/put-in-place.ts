import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where a site is made, and where the one before it stands meanwhile: beside its place, as only there a rename is one step. */
const beside = (place: string, what: string): string => join(dirname(place), `.${basename(place)}.${what}`)

/** The folder that a place really is, where it is a link to one. */
const realPlace = (place: string): string => (existsSync(place) ? realpathSync(place) : place)

/** An empty folder to make a site in that is to stand at a place; what an earlier attempt left there goes. */
export function makeBeside(place: string): string {
  const real = realPlace(place)
  const before = beside(real, 'before')
  // Ended between the two renames: the site that was there is all there is.
  if (!existsSync(real) && existsSync(before)) renameSync(before, real)
  const made = beside(real, 'building')
  // Ended after the history was moved: it is in what was made.
  if (existsSync(real)) moveHistory(made, real)
  rmSync(made, { recursive: true, force: true })
  return made
}

/** A history that somebody keeps in the folder, to publish from there, is not of the build, and stays. */
function moveHistory(from: string, to: string): void {
  if (existsSync(join(from, '.git')) && !existsSync(join(to, '.git')))
    renameSync(join(from, '.git'), join(to, '.git'))
}

/** For a place that cannot be renamed, such as a disk mounted there: its files are changed one by one. */
function copyInto(made: string, place: string): void {
  for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true, force: true })
  cpSync(made, place, { recursive: true })
  rmSync(made, { recursive: true, force: true })
}

/**
 * Puts a folder that was made beside a place there. What stood there does until then, and after a failure still.
 * @throws where the folder cannot be moved there
 */
export function putInPlace(made: string, place: string): void {
  const real = realPlace(place)
  mkdirSync(dirname(real), { recursive: true })
  if (!existsSync(real)) {
    renameSync(made, real)
    return
  }
  const before = beside(real, 'before')
  rmSync(before, { recursive: true, force: true })
  moveHistory(real, made)
  try {
    renameSync(real, before)
  } catch {
    copyInto(made, real)
    return
  }
  try {
    renameSync(made, real)
  } catch (error) {
    moveHistory(made, before)
    renameSync(before, real)
    throw error
  }
  rmSync(before, { recursive: true, force: true })
}
