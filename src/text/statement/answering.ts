/** Where a sentence tells that somebody answered, and then what was said. */
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'

/** “Ann Lee fired back, |telling the board that it was late”: whether all that stands before tells that somebody answered. */
export function answersBack({ words }: ParsedSentence, { source, at, kind, content }: Saying): boolean {
  const before = words.filter(({ start }) => source !== null && start >= source[1])
  const told = before.slice(0, before.indexOf(words[at!.first]!)).map(({ text }) => text.toLowerCase())
  return (
    kind === 'say' &&
    content.length === 1 &&
    /^(?:\w+ly )?(?:fired|hit|pushed|shot|snapped|struck) back(?: \w+){0,4} ,$/.test(told.join(' '))
  )
}
