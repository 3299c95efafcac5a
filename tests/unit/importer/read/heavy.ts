import { Unreadable } from '../../../../scripts/importer/read/problems.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'
import { bytesOf } from './fixtures.ts'
import { heavy } from './mutations.ts'

/** One fixture of every reader; the others differ in what they say, not in how they are read. */
const files = [
  'html/harbour-bridge.html',
  'charset/shift-jis.html',
  'json/plain.json',
  'nitf/council-vote.xml',
  'newsml/message.xml',
  'feed/rss.xml',
  'charset/undeclared.txt',
  'message/saved-page.mhtml',
]
const limit = 5000

let slowest = { milliseconds: 0, what: '' }
for (const file of files)
  for (const [name, spoil] of heavy) {
    const bytes = spoil(bytesOf(`tests/import/read/${file}`))
    const start = performance.now()
    try {
      await readBytes({ file, bytes })
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
    }
    const milliseconds = Math.round(performance.now() - start)
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${file}, ${name}` }
  }
console.log(`slowest: ${slowest.milliseconds} ms, ${slowest.what}`)
if (slowest.milliseconds > limit) process.exitCode = 1
