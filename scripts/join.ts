import { readContent } from '../src/mdx/content-folder.ts'
import { contentOption, inContent, needContent } from './cli/content-option.ts'
import { readOptions } from './cli/options.ts'
import { applyWrites } from './importer/write/apply.ts'
import { joinClaims } from './importer/write/join-claims.ts'

const usage = `npm run join -- CLAIM OTHER… [OPTIONS]

Makes one claim of several that say the same, be it with another number: CLAIM takes in the citations of the others, and all else that
is said of them, and the addresses of their pages lead to its own. Names the files that are changed; those of the others go. Claims are
named by their files or their addresses: “village-seized” is ${inContent('claims/village-seized.mdx')}.

  --contrary      the others say that CLAIM is not so: they are cited as disputing it
  --apart         they are of another matter: CLAIM says so, and “npm run check” does not ask of them again
  --unlike        they are one though their statements have no name, number or word in common
  --content DIR   the content folder (content, or what PLUMBLINE_CONTENT names)`

const { values, positionals } = readOptions(
  usage,
  {
    contrary: { type: 'boolean', default: false },
    apart: { type: 'boolean', default: false },
    unlike: { type: 'boolean', default: false },
    ...contentOption,
  },
  { words: true },
)

function stop(message: string): never {
  console.error(`${message}\n\n${usage}`)
  process.exit(2)
}
if (positionals.length < 2) stop('Name two claims or more, the one that stays first.')
if (values.contrary && values.apart)
  stop('What is of another matter denies nothing: give --contrary or --apart.')

needContent(values.content)
const finding = values.apart ? 'apart' : values.contrary ? 'contrary' : 'same'
const { writes, removals, notes, faults } = joinClaims(
  await readContent(values.content),
  positionals,
  finding,
  values.unlike,
)
for (const line of [...faults, ...notes]) console.error(line)
if (faults.length > 0) {
  console.error('Nothing was changed.')
  process.exitCode = 1
} else {
  await applyWrites(writes, removals)
  for (const { file } of writes) console.log(file)
}
