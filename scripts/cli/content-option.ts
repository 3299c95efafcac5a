import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** `--content DIR`, for every command that reads or writes content; the same variable tells the build. */
export const contentOption = {
  content: { type: 'string', default: process.env['PLUMBLINE_CONTENT'] || 'content' },
} as const

/** A place in the content folder that the command is given, for what it says of itself before it has read its options: `inbox/`. */
export function inContent(path: string): string {
  const { content } = parseArgs({ options: contentOption, strict: false }).values
  return join(typeof content === 'string' && content !== '' ? content : contentOption.content.default, path)
}

/** Ends the command with 2 where a file was named as the content folder. */
export function refuseFile(folder: string): void {
  const about = existsSync(folder) ? statSync(folder) : undefined
  if (about === undefined || about.isDirectory()) return
  console.error(`“${folder}” is a file. Name the content folder with --content DIR or PLUMBLINE_CONTENT.`)
  process.exit(2)
}

/** Ends the command with 2 where there is no such folder: of a misspelt name no site is made, and no content found sound. */
export function needContent(folder: string): void {
  refuseFile(folder)
  if (existsSync(folder)) return
  console.error(`There is no folder “${folder}”. Name the content folder with --content DIR.`)
  process.exit(2)
}

/** Takes a folder, which must be there, for the content of all that is built or served from here on, in other processes too. */
export function chooseContent(folder: string): void {
  needContent(folder)
  process.env['PLUMBLINE_CONTENT'] = resolve(folder)
}
