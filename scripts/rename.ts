import { readContent } from '../src/mdx/content-folder.ts'
import { contentOption, inContent, needContent } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { applyWrites } from './importer/write/apply.ts'
import { renameClaim } from './importer/write/rename-claim.ts'

const usage = `npm run rename -- CLAIM NEW-NAME [OPTIONS]

Gives a claim’s file another name, and so its page another address. The old address leads to the new one, as it is written under \`aliases\`;
other claims that name it, by a link or under \`distinct\`, name it anew. Names the files that are changed. CLAIM is named by its file or its
address: “village-seized” is ${inContent('claims/village-seized.mdx')}.

  --dry-run       say what would be changed, and change nothing
  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)`

const { values, positionals } = readOptions(
  usage,
  { 'dry-run': { type: 'boolean', default: false }, ...contentOption },
  { words: true },
)
const [claim, slug, ...rest] = positionals
if (claim === undefined || slug === undefined || rest.length > 0) {
  console.error(`Name one claim, and the name that its file shall have.\n\n${usage}`)
  process.exit(2)
}

needContent(values.content)
const { writes, removals, notes, faults } = renameClaim(await readContent(values.content), claim, slug)
for (const line of faults) console.error(line)
if (faults.length > 0) {
  console.error('Nothing was changed.')
  process.exitCode = 1
} else {
  if (!values['dry-run']) await applyWrites(writes, removals)
  const would = values['dry-run'] ? 'would be ' : ''
  for (const { file, before } of writes)
    console.log(`${would}${before === null ? 'made' : 'changed'}: ${file}`)
  for (const { file } of removals) console.log(`${would}deleted: ${file}`)
  for (const line of values['dry-run'] ? ['Nothing was changed, as --dry-run asks.'] : notes)
    console.error(line)
}
