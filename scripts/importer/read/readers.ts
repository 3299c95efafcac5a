import { feedReader } from './feed.ts'
import { htmlReader } from './html.ts'
import { jsonReader } from './json.ts'
import { messageReader } from './message.ts'
import { newsmlReader } from './newsml.ts'
import { nitfReader } from './nitf.ts'
import { textFileReader } from './head-lines.ts'
import type { Reader } from './types.ts'

/** Every format that is read. The one that is surest of a source reads it. */
export const readers: readonly Reader[] = [
  newsmlReader,
  nitfReader,
  feedReader,
  jsonReader,
  messageReader,
  htmlReader,
  textFileReader,
]
