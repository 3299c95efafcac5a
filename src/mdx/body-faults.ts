import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/reading.ts'
import { isComponent, notAllowed } from './components.ts'
import { mdxError, placeAt, type Place } from './problem.ts'

/** One fault of a body, and what of the text must go before the rest can be read. */
export type BodyFault = {
  /** Null where it only follows from one that was told. */
  problem: Problem | null
  /** Empty where nobody can tell what the rest would say. */
  gaps: Span[]
}

/** What the faults told so far leave behind in the text. */
export type Told = {
  gaps: Span[]
  /** Names whose opening tag is gone: their closing tags are no fault. */
  opened: string[]
  /** Offsets of closing tags that were told with what they should have closed. */
  closing: Set<number>
}

type ParserMessage = Error & { reason: string; line?: number; column?: number; place?: unknown }

const isParserMessage = (error: unknown): error is ParserMessage =>
  error instanceof Error && 'reason' in error

type Tag = Span & { name: string; isClosing: boolean; isWhole: boolean; isAlone: boolean }

/** The tag that begins at an offset, as far as it goes: to its `>`, the next `<`, or the end of its paragraph. */
function tagAt(text: string, start: number): Tag | null {
  const [, slash = '', name = ''] = /^<(\/?)([\w.-]*)/.exec(text.slice(start, start + 200)) ?? []
  if (text[start] !== '<') return null
  const rest = text.slice(start + 1)
  const stop = /[<>]|\r?\n[ \t]*\r?\n/.exec(rest)
  const isWhole = stop?.[0] === '>'
  const end = start + 1 + (stop?.index ?? rest.length) + (isWhole ? 1 : 0)
  return {
    start,
    end,
    name,
    isClosing: slash !== '',
    isWhole,
    isAlone: text.slice(start, end).endsWith('/>'),
  }
}

/** The offset of a place, as `placeAt` the other way around. */
function offsetAt(text: string, { line, column }: Place): number {
  let start = 0
  for (let passed = 1; passed < line && start !== -1; passed++) start = text.indexOf('\n', start) + 1 || -1
  return start === -1 ? text.length : start + column - 1
}

/** Where an expression opens that is not closed before an offset: the first `{` that no `}` follows, outside code. */
function openBrace(text: string, before: number): number {
  const seen = text
    .slice(0, before)
    .replace(
      /\\[{}`~\\]|^ {0,3}(```+|~~~+)[\s\S]*?^ {0,3}\1|(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[^`])+\2(?!`)/gm,
      (code) => ' '.repeat(code.length),
    )
  return seen.indexOf('{', seen.lastIndexOf('}') + 1)
}

const literal =
  'A `<` opens a component and `{` an expression; where you mean the character, write `\\<` or `\\{`.'

/**
 * What an error of the parser says to somebody who writes prose.
 * @param text the whole file, the gaps blanked
 * @param start where its body begins
 * @param safe whether only the components of content are allowed
 */
export function bodyFault(
  error: unknown,
  text: string,
  file: string,
  start: number,
  told: Told,
  safe: boolean,
): BodyFault {
  const tell = (at: number, message: string, fix: string, ...gaps: Span[]): BodyFault => ({
    problem: mdxError('mdx-syntax', file, placeAt(text, at), message, fix),
    gaps,
  })
  if (error instanceof RangeError) {
    const at = placeAt(text, start)
    const message = 'The text is nested too deeply to read.'
    return { problem: mdxError('file-too-complex', file, at, message, 'Flatten it.'), gaps: [] }
  }
  // The parser has errors of its own, without a place or a reason for people.
  const {
    reason = 'a component is opened and not closed',
    line,
    column,
  } = isParserMessage(error) ? error : {}
  const at = line === undefined || column === undefined ? start : offsetAt(text, { line, column })
  const unexplained = (...gaps: Span[]) =>
    tell(
      at,
      `The text cannot be read as MDX here: ${reason
        .replace(/\s*\(note:.*$/s, '')
        .replace(
          'Could not parse expression with acorn',
          'what stands between `{` and `}` is no JavaScript expression',
        )
        .replace('Could not parse import/exports with acorn', 'the `import` or `export` is no JavaScript')}.`,
      literal,
      ...gaps,
    )

  const isKnown = (name: string) => !safe || isComponent(name)
  /** The tag goes, and with it the fault that its closing tag would be. */
  const without = (tag: Tag): Span[] => {
    if (!tag.isClosing && !tag.isAlone) told.opened.push(tag.name)
    return [tag]
  }
  const refuse = (tag: Tag): BodyFault => {
    const { rule, message, fix } = notAllowed(tag.name, tag.isClosing)
    return { problem: mdxError(rule, file, placeAt(text, tag.start), message, fix), gaps: without(tag) }
  }
  const follows = (tag: Tag): boolean => {
    if (told.closing.has(tag.start)) return true
    const opened = told.opened.lastIndexOf(tag.name)
    if (opened !== -1) told.opened.splice(opened, 1)
    return opened !== -1
  }
  const silent = (...gaps: Span[]): BodyFault => ({ problem: null, gaps })
  const isTorn = (span: Span) => told.gaps.some((gap) => gap.start < span.end && gap.end > span.start)

  if (/end of file in expression|lazy line in expression/.test(reason)) {
    const brace = openBrace(text, at)
    if (brace < start) return unexplained()
    const tag = tagAt(text, text.lastIndexOf('<', brace))
    const isIn = tag !== null && /^<[a-z]/i.test(text.slice(tag.start)) && tag.end > brace
    const message = '`{` opens an expression that is not closed.'
    const gaps = isIn ? without(tag) : [{ start: brace, end: brace + 1 }]
    return tell(brace, message, 'Where you mean the character, write `\\{`.', ...gaps)
  }

  const [, name, openLine, openColumn] = /tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason) ?? []
  if (name !== undefined) {
    const opening = tagAt(text, offsetAt(text, { line: Number(openLine), column: Number(openColumn) }))
    if (opening === null) return unexplained()
    const closing = reason.startsWith('Unexpected closing tag') ? tagAt(text, at) : null
    if (closing !== null && follows(closing)) return silent(closing)
    if (closing !== null && !isKnown(closing.name)) return refuse(closing)
    if (!isKnown(name)) return refuse(opening)
    if (closing === null)
      return tell(
        opening.start,
        `\`<${name}>\` is opened and not closed.`,
        `Write \`</${name}>\` where it ends; around more than one paragraph, put \`<${name}>\` and \`</${name}>\` on lines of their own.`,
        ...without(opening),
      )
    told.closing.add(closing.start)
    return tell(
      closing.start,
      `\`</${closing.name}>\` stands where \`<${name}>\` of line ${openLine} must be closed first.`,
      `Write \`</${name}>\` here, or before it.`,
      ...without(opening),
    )
  }

  const mark = reason.includes('end of file') ? /closing quote `(["'])/.exec(reason)?.[1] : undefined
  if (mark !== undefined) {
    // Its like does not follow, or it would close the value.
    const opens = text.lastIndexOf(mark, at - 1)
    const torn = tagAt(text, text.lastIndexOf('<', opens))
    if (torn === null || torn.start < start) return unexplained()
    const message = `A value of \`<${torn.name}>\` begins with \`${mark}\` here and has no end.`
    return tell(opens, message, `Write \`${mark}\` where it ends.`, ...without(torn))
  }

  const tag = tagAt(text, text.lastIndexOf('<', at - 1))
  if (tag === null || tag.start < start || reason.startsWith('Unexpected attribute')) return unexplained()
  if (isTorn(tag)) return silent()
  const before = tagAt(text, text.lastIndexOf('<', tag.start - 1))
  const isInValue =
    before?.end === tag.start && text.slice(before.start, before.end).split('"').length % 2 === 0
  if (isInValue) return unexplained()
  if (reason.includes('Unexpected closing slash')) {
    if (follows(tag)) return silent(tag)
    if (!isKnown(tag.name)) return refuse(tag)
    const message = `\`</${tag.name}>\` closes a component that is not open.`
    return tell(tag.start, message, `Delete it, or write \`<${tag.name}>\` where it begins.`, tag)
  }
  if (text.startsWith('<!', tag.start)) {
    const end = text.indexOf('-->', tag.start)
    const message = 'HTML comments are not part of MDX.'
    const fix = 'Delete the comment, or keep it as a `#` comment in the frontmatter.'
    return tell(tag.start + 1, message, fix, { start: tag.start, end: end === -1 ? tag.start + 2 : end + 3 })
  }
  const [address] = /^<(?:[a-z][a-z+.-]*:|[^\s<>@]+@)[^\s<>]+>/i.exec(text.slice(tag.start, tag.end)) ?? []
  if (address !== undefined)
    return tell(
      tag.start,
      `\`${address}\` is no link in MDX: a \`<\` opens a component.`,
      'Write the address as a link: `[what it leads to](https://…)`.',
      tag,
    )
  if (tag.name === '' || !(tag.isWhole || isKnown(tag.name)))
    return tell(tag.start, 'This `<` opens no component.', 'Where you mean the character, write `\\<`.', {
      start: tag.start,
      end: tag.start + 1,
    })
  if (reason.includes('end of file')) {
    return tell(
      tag.start,
      `The tag \`<${tag.name}\` has no end.`,
      'Write `>` where it ends.',
      ...without(tag),
    )
  }
  if (!isKnown(tag.name)) return refuse(tag)
  if (!reason.includes('before attribute value')) return unexplained(...without(tag))
  const [value = '…'] = /^[^\s>]+/.exec(text.slice(at, tag.end)) ?? []
  const message = `The value \`${value}\` in \`<${tag.name}>\` needs quotation marks.`
  return tell(at, message, `Write \`"${value}"\`.`, ...without(tag))
}
