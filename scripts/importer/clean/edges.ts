import type { Agency } from '../../../src/text/data/agencies.ts'
import type { Block } from '../read/types.ts'
import type { LeftOut } from './body.ts'
import { agencyIn } from '../printed/agency-names.ts'
import { closingCredit, isContribution, tailCredit, type FoundCredit } from './credit.ts'
import { datelineCredit, datelineOf } from './datelines.ts'
import { publisherByName, type KnownPublisher } from '../printed/publisher.ts'

/** A body without the lines at its edges that say who else had a part in it. */
export type Edges = {
  blocks: Block[]
  leftOut: LeftOut[]
  credits: FoundCredit[]
  /** The line that a lead began with, “KYIV, Jan. 5, 2026 (Reuters) - ”; none or one. */
  datelines: string[]
  /** The outlet that a closing line names beside its wire. */
  publisher: KnownPublisher | null
}

type Known = { agencies: readonly Agency[]; publishers: readonly KnownPublisher[] }

/** Takes the credit lines off a body’s end, then the credit behind its last sentence, then the dateline off its lead. */
export function withoutEdges(body: readonly Block[], publisher: KnownPublisher | null, known: Known): Edges {
  const edges: Edges = { blocks: [...body], leftOut: [], credits: [], datelines: [], publisher }
  dropCreditLines(edges, known)
  cutClosingCredit(edges, known.agencies)
  cutDateline(edges, known.agencies)
  return edges
}

function dropCreditLines(edges: Edges, { agencies, publishers }: Known): void {
  const { blocks, leftOut, credits } = edges
  for (let last = blocks.at(-1); last !== undefined && last.kind !== 'heading'; last = blocks.at(-1)) {
    const { text, line } = last
    const above = blocks
      .slice(0, -1)
      .map((block) => block.text)
      .join('\n')
    const credit = tailCredit(text, agencies, edges.publisher?.id ?? null, above)
    if (credit === null && !isContribution(text)) break
    if (credit !== null) {
      credits.push(credit)
      edges.publisher ??= outletIn(text, { agencies, publishers })
    }
    leftOut.push({ what: 'credit line', text, line })
    blocks.pop()
  }
  for (let last = blocks.at(-1); last?.kind === 'heading'; last = blocks.at(-1)) {
    leftOut.push({ what: 'label', text: last.text, line: last.line })
    blocks.pop()
  }
}

function cutClosingCredit({ blocks, leftOut, credits }: Edges, agencies: readonly Agency[]): void {
  const end = blocks.at(-1)
  const credit = end === undefined ? null : closingCredit(end.text, agencies)
  if (end === undefined || credit === null) return
  credits.push(credit)
  leftOut.push({ what: 'credit line', text: credit.exact, line: end.line })
  blocks[blocks.length - 1] = { ...end, text: end.text.slice(0, -credit.exact.length).trimEnd() }
}

/** Below a standfirst, a label in capitals may begin a paragraph too: “PUBLISHED: …”, “READ OUR WHOLE SERIES – …”. */
const isDateline = (line: string, isFirst: boolean): boolean =>
  line !== '' && (isFirst || (!/:\s*$/u.test(line) && !/^(?:[^\s,(]+ ){3}[^,(—–-]/u.test(line)))

function cutDateline({ blocks, leftOut, credits, datelines }: Edges, agencies: readonly Agency[]): void {
  // a standfirst may stand above the lead
  const first = blocks.flatMap(({ kind }, at) => (kind === 'paragraph' ? [at] : [])).slice(0, 2)
  const text = blocks.map((block) => block.text).join('\n')
  const at =
    first.find((one) => isDateline(datelineOf(blocks[one]?.text ?? '', agencies, text), one === first[0])) ??
    -1
  const lead = blocks[at]
  const dateline = datelineOf(lead?.text ?? '', agencies, text)
  if (lead === undefined || dateline === '') return
  const credit = datelineCredit(dateline, agencies)
  if (credit !== null) credits.push(credit)
  datelines.push(dateline)
  leftOut.push({ what: 'dateline', text: dateline.trim(), line: lead.line })
  blocks[at] = { ...lead, text: lead.text.slice(dateline.length) }
}

/** “(FRANCE 24 with AFP)” names the outlet as well as the wire. */
function outletIn(tail: string, { agencies, publishers }: Known): KnownPublisher | null {
  const names = tail.replace(/^[([\s–—-]+|[)\]\s.]+$/gu, '').split(/\s*(?:,|\/|&|\+|\bwith\b|\band\b)\s*/u)
  const outlet = names.find((name) => agencyIn(name, agencies) === null)
  return outlet === undefined ? null : publisherByName(outlet, publishers)
}
