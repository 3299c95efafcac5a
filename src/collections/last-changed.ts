import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

const LOG = [
  '-c',
  'core.quotePath=false',
  'log',
  '--format=%x00%cI',
  '--name-status',
  '--no-renames',
  '--no-color',
  '--no-show-signature',
  // Of a merge only what its author wrote: what it brings in has its own commit.
  '--diff-merges=combined',
  '--no-relative',
  '--',
  '.',
]
const UNCOMMITTED = ['diff', '--name-only', '--no-renames', '--no-relative', '-z', 'HEAD', '--', '.']

/**
 * When git last recorded a change of each file in a folder: its path from there, with `/`, to the instant of the commit
 * (`2026-01-05T09:13:02+01:00`). A file is left out rather than dated wrongly: where there is no git, where the clone is
 * shallow and its oldest commit seems to have made every file, where a file was edited since, or the clock was ahead.
 *
 * @param folder any folder; it need not be in a repository
 * @param now milliseconds since 1970
 */
export async function lastChanged(folder: string, now = Date.now()): Promise<ReadonlyMap<string, string>> {
  const git = async (args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['--no-optional-locks', ...args], {
      cwd: folder,
      maxBuffer: Infinity,
    })
    return stdout
  }
  try {
    const about = await git(['rev-parse', '--is-shallow-repository', '--show-prefix'])
    const [isShallow, prefix = ''] = about.split('\n')
    if (isShallow !== 'false') return new Map()
    const [log, uncommitted] = await Promise.all([git(LOG), git(UNCOMMITTED)])
    const edited = new Set(uncommitted.split('\0'))
    return new Map(
      [...newestOf(log)]
        .filter(([path, at]) => path.startsWith(prefix) && !edited.has(path) && Date.parse(at) <= now)
        .map(([path, at]) => [path.slice(prefix.length), at]),
    )
  } catch {
    return new Map()
  }
}

/** The newest commit of each file that was not deleted in it. */
function newestOf(log: string): Map<string, string> {
  const newest = new Map<string, string | null>()
  for (const commit of log.split('\0').slice(1)) {
    const [at = '', ...lines] = commit.split('\n')
    for (const line of lines) {
      const [, status = '', path = ''] = /^([A-Z]+)\t(.+)$/.exec(line) ?? []
      if (path !== '' && !newest.has(path)) newest.set(path, /^D+$/.test(status) ? null : at)
    }
  }
  return new Map([...newest].flatMap(([path, at]) => (at === null ? [] : [[path, at] as const])))
}
