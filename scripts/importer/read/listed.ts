import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Problem } from '../../../src/model/problem.ts'
import { maximumBytes, tooLarge } from './bytes.ts'
import { problemOf } from './problems.ts'

/** A source that could not be read, and why. The others are read all the same. */
export type Unread = { file: string; problems: Problem[] }

/** Files of a folder that may be articles. Others are passed over: pages are saved with their scripts and pictures. */
const articleFile =
  /\.(txt|text|md|mdx|markdown|html?|xhtml|xht|mhtml?|mht|eml|xml|json|jsonl|ndjson|jsonld|rss|atom|rdf|nitf|newsml)(\.gz)?$/i
/** What a saved page comes with, and nobody takes for an article. */
const besideArticles =
  /\.(?:m?js|css|map|png|jpe?g|gif|svg|webp|avif|ico|bmp|woff2?|ttf|otf|mp[34]|webm|ogg|wav|mov|download|ini|lock|log|ya?ml)$/i
/** So many of the files that are passed over are named. */
const mostNamed = 20
/** Texts in a form that is not read, which stand among articles as such. */
const document = /\.(?:docx?|odt|rtf|pdf|pages|wpd)$/i
/** What is passed over: hidden files, and the folders that browsers save beside a page. */
const passedOver = /^\.|^node_modules$|_files$/

/** Whether an input is an address, and no file. */
export const isAddress = (input: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(input)

/** A source as the list of what is read: itself, the files of a folder, or what is wrong with it. */
export async function listInput(input: string, named: boolean): Promise<(string | Unread)[]> {
  if (input === '-' || isAddress(input)) return [input]
  const unread = (...problems: Problem[]): Unread => ({ file: input, problems })
  try {
    const about = await (named ? stat : lstat)(input)
    if (about.isSymbolicLink()) return [unread(linkProblem(input))]
    if (about.isFile()) return [about.size > maximumBytes ? unread(...tooLarge(input)) : input]
    if (!about.isDirectory()) {
      const message = 'this is neither a file nor a folder'
      return [
        unread(
          problemOf(
            input,
            'source-unreadable',
            'error',
            message,
            'give a file, a folder, an address, or - for standard input',
          ),
        ),
      ]
    }
    const files = await listFolder(input)
    if (files.some((entry) => typeof entry === 'string' || entry.problems.some(isError))) return files
    const message = 'the folder holds no article: no text, Markdown, HTML, JSON, XML or e-mail file'
    const empty = problemOf(input, 'folder-empty', 'error', message, 'put articles into it, or give another')
    return [...files, unread(empty)]
  } catch (error) {
    return [unread(systemProblem(input, error))]
  }
}

const isError = ({ severity }: Problem) => severity === 'error'

/** Readable files below a folder, by name. What a link in it leads to is read by nobody: whoever gives a file could publish any other. */
async function listFolder(folder: string): Promise<(string | Unread)[]> {
  const names = (await readdir(folder)).filter((name) => !passedOver.test(name)).sort()
  const found: (string | Unread)[] = []
  const others: string[] = []
  for (const name of names) {
    const path = join(folder, name)
    try {
      const about = await lstat(path)
      if (about.isSymbolicLink()) found.push({ file: path, problems: [linkProblem(path)] })
      else if (about.isDirectory()) found.push(...(await listFolder(path)))
      else if (about.isFile() && articleFile.test(basename(path)))
        found.push(about.size > maximumBytes ? { file: path, problems: tooLarge(path) } : path)
      else if (about.isFile() && !besideArticles.test(name)) others.push(name)
    } catch (error) {
      found.push({ file: path, problems: [systemProblem(path, error)] })
    }
  }
  return others.length === 0
    ? found
    : [...found, { file: folder, problems: [passedOverProblem(folder, others)] }]
}

/** What is said of files in a folder that are no articles by their names, documents first: one of them may have been meant as one. */
function passedOverProblem(folder: string, names: readonly string[]): Problem {
  const documents = names.filter((name) => document.test(name))
  const all = [...documents, ...names.filter((name) => !documents.includes(name))]
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
  const named = all.slice(0, mostNamed).join(', ') + more
  const message = `passed over, as no article has such a name: ${named}`
  const forms = 'save it as text, Markdown, HTML, JSON, XML or e-mail'
  const fix =
    documents[0] === undefined
      ? `nothing has to be done, unless one is an article: then ${forms}`
      : `if ${documents[0]} or another is an article, open it, ${forms}, and import that`
  return problemOf(folder, 'files-passed-over', 'warning', message, fix)
}

const linkProblem = (file: string): Problem =>
  problemOf(
    file,
    'source-unreadable',
    'error',
    'this is a link to another file, which is not followed',
    'put the file itself here, or delete the link; a link that you name on the command line is followed',
  )

const systemReasons: Record<string, [rule: string, message: string, fix: string]> = {
  ENOENT: ['source-missing', 'there is no such file or folder', 'check its name and the folder you are in'],
  EACCES: ['source-unreadable', 'this may not be read', 'change its permissions, or copy it'],
  EPERM: ['source-unreadable', 'this may not be read', 'change its permissions, or copy it'],
  ELOOP: ['source-unreadable', 'its links lead in a circle', 'give the file itself'],
}

/** What the system says of a file that it does not give. */
export function systemProblem(file: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException
  const [rule, what, fix] = systemReasons[code ?? ''] ?? [
    'source-unreadable',
    `it could not be read: ${message}`,
    'check the file, and report this if it looks right',
  ]
  return problemOf(file, rule, 'error', what, fix)
}
