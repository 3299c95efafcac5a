import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/reading.ts'
import { isComponent, notAllowed } from './components.ts'
import { mdxError, placeAt } from './problem.ts'
import { offsetAt, openBrace, tagAt, type Tag } from './tags.ts'

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

const literal =
  'A `<` opens a component and `{` an expression; where you mean the character, write `\\<` or `\\{`.'

/** An error of the parser, and the text it is about. */
type Fault = {
  /** The whole file, the gaps blanked. */
  text: string
  file: string
  /** Where its body begins. */
  start: number
  told: Told
  /** Whether only the components of content are allowed. */
  safe: boolean
  /** What the parser says. */
  reason: string
  /** Where it stopped. */
  at: number
}

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
  const fault = { text, file, start, told, safe, reason, at }
  return brokenCode(fault) ?? openExpression(fault) ?? openTag(fault) ?? openValue(fault) ?? brokenTag(fault)
}

const tell = (
  { text, file }: Fault,
  at: number,
  message: string,
  fix: string,
  ...gaps: Span[]
): BodyFault => ({
  problem: mdxError('mdx-syntax', file, placeAt(text, at), message, fix),
  gaps,
})

/** In the parser’s own words, where nothing better is known. */
const unexplained = (fault: Fault, ...gaps: Span[]): BodyFault =>
  tell(
    fault,
    fault.at,
    `The text cannot be read as MDX here: ${fault.reason
      .replace(/\s*\(note:.*$/s, '')
      .replace(
        'Could not parse expression with acorn',
        'what stands between `{` and `}` is no JavaScript expression',
      )}.`,
    literal,
    ...gaps,
  )

const silent = (...gaps: Span[]): BodyFault => ({ problem: null, gaps })

const isKnown = ({ safe }: Fault, name: string): boolean => !safe || isComponent(name)

/** The tag goes, and with it the fault that its closing tag would be. */
function without({ told }: Fault, tag: Tag): Span[] {
  if (!tag.isClosing && !tag.isAlone) told.opened.push(tag.name)
  return [tag]
}

function refuse(fault: Fault, tag: Tag): BodyFault {
  const { rule, message, fix } = notAllowed(tag.name, tag.isClosing)
  const place = placeAt(fault.text, tag.start)
  return { problem: mdxError(rule, fault.file, place, message, fix), gaps: without(fault, tag) }
}

/** Whether a closing tag is at fault only because of what was told before. */
function follows({ told }: Fault, tag: Tag): boolean {
  if (told.closing.has(tag.start)) return true
  const opened = told.opened.lastIndexOf(tag.name)
  if (opened !== -1) told.opened.splice(opened, 1)
  return opened !== -1
}

/** Code of a page that is none: a module statement, or what stands in braces; null where the parser means something else. */
function brokenCode(fault: Fault): BodyFault | null {
  const { text, start, reason, at } = fault
  if (reason.startsWith('Could not parse import/exports')) {
    // The parser stops behind the statement, on the next line even.
    const begins = [...text.slice(start, at).matchAll(/^(?:import|export)\b/gm)].at(-1)
    if (begins === undefined) return unexplained(fault)
    const from = start + begins.index
    const [line = ''] = text.slice(from).split('\n', 1)
    const rest = /\r?\n[ \t]*\r?\n/.exec(text.slice(from))
    return tell(
      fault,
      from,
      `\`${line.trim()}\` begins like an import or export of code, and is none that can be read.`,
      "Write it as `import Name from './File.astro'`; where it is prose, begin the paragraph with another word.",
      { start: from, end: rest === null ? text.length : from + rest.index },
    )
  }
  if (!reason.startsWith('Could not parse expression')) return null
  const brace = openBrace(text, at)
  const close = text.indexOf('}', at)
  if (brace < start || close === -1) return unexplained(fault)
  const tag = tagAt(text, text.lastIndexOf('<', brace))
  const isIn = tag !== null && /^<[a-z]/i.test(text.slice(tag.start)) && tag.end > brace
  return unexplained(fault, ...(isIn ? without(fault, tag) : [{ start: brace, end: close + 1 }]))
}

/** An expression that is not closed; null where the parser means something else. */
function openExpression(fault: Fault): BodyFault | null {
  const { text, start, reason, at } = fault
  if (!/end of file in expression|lazy line in expression/.test(reason)) return null
  const brace = openBrace(text, at)
  if (brace < start) return unexplained(fault)
  const tag = tagAt(text, text.lastIndexOf('<', brace))
  const isIn = tag !== null && /^<[a-z]/i.test(text.slice(tag.start)) && tag.end > brace
  const message = '`{` opens an expression that is not closed.'
  const gaps = isIn ? without(fault, tag) : [{ start: brace, end: brace + 1 }]
  return tell(fault, brace, message, 'Where you mean the character, write `\\{`.', ...gaps)
}

/** A component that is not closed, or not before another; null where the parser means something else. */
function openTag(fault: Fault): BodyFault | null {
  const { text, reason, at, told } = fault
  const [, name, openLine, openColumn] = /tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason) ?? []
  if (name === undefined) return null
  const opening = tagAt(text, offsetAt(text, { line: Number(openLine), column: Number(openColumn) }))
  if (opening === null) return unexplained(fault)
  const closing = reason.startsWith('Unexpected closing tag') ? tagAt(text, at) : null
  if (closing !== null && follows(fault, closing)) return silent(closing)
  if (closing !== null && !isKnown(fault, closing.name)) return refuse(fault, closing)
  if (!isKnown(fault, name)) return refuse(fault, opening)
  if (closing === null)
    return tell(
      fault,
      opening.start,
      `\`<${name}>\` is opened and not closed.`,
      name === 'Figure'
        ? 'Write `/>` in place of `>`: it has nothing inside.'
        : `Write \`</${name}>\` where it ends; around more than one paragraph, put \`<${name}>\` and \`</${name}>\` on lines of their own.`,
      ...without(fault, opening),
    )
  told.closing.add(closing.start)
  return tell(
    fault,
    closing.start,
    `\`</${closing.name}>\` stands where \`<${name}>\` of line ${openLine} must be closed first.`,
    `Write \`</${name}>\` here, or before it.`,
    ...without(fault, opening),
  )
}

/** A value whose quotation mark is not closed; null where the parser means something else. */
function openValue(fault: Fault): BodyFault | null {
  const { text, start, reason, at } = fault
  const mark = reason.includes('end of file') ? /closing quote `(["'])/.exec(reason)?.[1] : undefined
  if (mark === undefined) return null
  // Its like does not follow, or it would close the value.
  const opens = text.lastIndexOf(mark, at - 1)
  const torn = tagAt(text, text.lastIndexOf('<', opens))
  if (torn === null || torn.start < start) return unexplained(fault)
  const message = `A value of \`<${torn.name}>\` begins with \`${mark}\` here and has no end.`
  return tell(fault, opens, message, `Write \`${mark}\` where it ends.`, ...without(fault, torn))
}

/** A `<` that opens no component, or a tag that cannot be read. */
function brokenTag(fault: Fault): BodyFault {
  const { text, start, reason, at, told } = fault
  const tag = tagAt(text, text.lastIndexOf('<', at - 1))
  if (tag === null || tag.start < start || reason.startsWith('Unexpected attribute'))
    return unexplained(fault)
  if (told.gaps.some((gap) => gap.start < tag.end && gap.end > tag.start)) return silent()
  if (isInValue(text, tag)) return unexplained(fault)
  if (reason.includes('Unexpected closing slash')) return closesNothing(fault, tag)
  const literally = noTag(fault, tag)
  if (literally !== null) return literally
  if (reason.includes('end of file'))
    return tell(
      fault,
      tag.start,
      `The tag \`<${tag.name}\` has no end.`,
      'Write `>` where it ends.',
      ...without(fault, tag),
    )
  if (!isKnown(fault, tag.name)) return refuse(fault, tag)
  if (!reason.includes('before attribute value')) return unexplained(fault, ...without(fault, tag))
  const [value = '…'] = /^[^\s>]+/.exec(text.slice(at, tag.end)) ?? []
  const message = `The value \`${value}\` in \`<${tag.name}>\` needs quotation marks.`
  return tell(fault, at, message, `Write \`"${value}"\`.`, ...without(fault, tag))
}

/** Whether a `<` stands in a value of the tag right before it. */
function isInValue(text: string, tag: Tag): boolean {
  const before = tagAt(text, text.lastIndexOf('<', tag.start - 1))
  return before?.end === tag.start && text.slice(before.start, before.end).split('"').length % 2 === 0
}

function closesNothing(fault: Fault, tag: Tag): BodyFault {
  if (follows(fault, tag)) return silent(tag)
  if (!isKnown(fault, tag.name)) return refuse(fault, tag)
  const message = `\`</${tag.name}>\` closes a component that is not open.`
  return tell(fault, tag.start, message, `Delete it, or write \`<${tag.name}>\` where it begins.`, tag)
}

/** What looks like a tag and is a comment, an address or a plain `<`; null for a tag. */
function noTag(fault: Fault, tag: Tag): BodyFault | null {
  const { text } = fault
  if (text.startsWith('<!', tag.start)) {
    const end = text.indexOf('-->', tag.start)
    const message = 'HTML comments are not part of MDX.'
    const fix = 'Delete the comment, or keep it as a `#` comment in the frontmatter.'
    const gap = { start: tag.start, end: end === -1 ? tag.start + 2 : end + 3 }
    return tell(fault, tag.start + 1, message, fix, gap)
  }
  const [address] = /^<(?:[a-z][a-z+.-]*:|[^\s<>@]+@)[^\s<>]+>/i.exec(text.slice(tag.start, tag.end)) ?? []
  if (address !== undefined)
    return tell(
      fault,
      tag.start,
      `\`${address}\` is no link in MDX: a \`<\` opens a component.`,
      'Write the address as a link: `[what it leads to](https://…)`.',
      tag,
    )
  if (tag.name !== '' && (tag.isWhole || isKnown(fault, tag.name))) return null
  const fix = 'Where you mean the character, write `\\<`.'
  return tell(fault, tag.start, 'This `<` opens no component.', fix, { start: tag.start, end: tag.start + 1 })
}
