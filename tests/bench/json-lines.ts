import { existsSync, readFileSync } from 'node:fs'

/** The rows of a JSON Lines file, blank lines passed over; null where the file is not on this machine. */
export function readJsonLines<Row>(file: URL): Row[] | null {
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}
