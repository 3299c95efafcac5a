import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
const help = { type: 'boolean', short: 'h' } as const
type Config<T extends Options> = { options: T & { help: typeof help }; allowPositionals: true; strict: true }
type Parsed<T extends Options> = ReturnType<typeof parseArgs<Config<T>>>

/**
 * The command line of a command, in `node:util` parseArgs’s shape. `--help` prints the usage on standard output and ends
 * the process with 0; an option that is not known, or words where none belong, say so on standard error and end it with 2.
 * @param usage what `--help` prints
 * @param words whether the command takes words besides options
 */
export function readOptions<T extends Options>(usage: string, options: T, { words = false } = {}): Parsed<T> {
  // Who reads the output may stop before its end, as `… | head` does: no fault, and nobody is left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  try {
    const config: Config<T> = { options: { ...options, help }, allowPositionals: true, strict: true }
    const parsed = parseArgs({ ...config, args: withNumbers(process.argv.slice(2), options) })
    if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
      console.log(usage)
      process.exit(0)
    }
    if (!words && parsed.positionals.length > 0) {
      throw new Error(`Unexpected “${parsed.positionals.join(' ')}”: it takes options only.`)
    }
    return parsed
  } catch (error) {
    // What Node says about positional arguments helps nobody who misspelt an option.
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify')
    console.error(`${said}\n\n${usage}`)
    process.exit(2)
  }
}

/** `--port -1` as `--port=-1`: Node would ask whether an option was meant, and not say what is wrong with the number. */
function withNumbers(words: readonly string[], options: Options): string[] {
  const takesValue = (word = '') => word.startsWith('--') && options[word.slice(2)]?.type === 'string'
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    if (takesValue(word) && next !== undefined && /^-\d/.test(next)) return [`${word}=${next}`]
    return /^-\d/.test(word) && takesValue(words[at - 1]) ? [] : [word]
  })
}

/**
 * A port from the command line, ended as above where it is none.
 * @param text as given; undefined gives undefined
 */
export function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65535) return port
  console.error(`--port ${text}: expected a number from 0 to 65535, such as 4321.`)
  process.exit(2)
}
