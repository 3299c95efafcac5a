import type { Saying } from './attribution/sayings.ts'
import { spanOf } from './attribution/ranges.ts'
import { sceneOf, type Heard } from './attribution/scene.ts'
import type { Entity } from './naming/entity.ts'
import type { ParsedText } from './parse.ts'
import { inside } from './spans.ts'
import { charged } from './statement/deeds.ts'
import { finished } from './statement/finish.ts'
import { whole } from './statement/own-words.ts'
import { afterConnective } from './statement/connectives.ts'
import { clearedOf } from './statement/clearings.ts'
import { deniedBeside, denialOf, type Denial } from './statement/denied.ts'
import { disowned, withoutDenial } from './statement/disowned.ts'
import { isWhole, type Claimed } from './statement/claimed.ts'
import { secondHalf } from './statement/halves.ts'
import { withSides } from './statement/side/claims.ts'
import { partedIn } from './statement/parted.ts'
import { addedBehind, addedTo, mainOf } from './statement/mains.ts'
import { deniesPronoun, pointedTo, saidBesideDenial } from './statement/pointed.ts'
import { claimPointedTo } from './statement/claim-before.ts'
import { clientOf } from './statement/principals.ts'
import type { ReferenceContext } from './statement/context.ts'
import { saidBy, toldBy } from './statement/said-by.ts'

/**
 * The statement of every sentence, understandable alone and without its attribution. `isClaim`: which statements are claims by
 * themselves, so that a sentence is parted from what it tells aside; without it none is.
 */
export function statements(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
  isClaim: (one: Claimed) => boolean = () => false,
): Claimed[] {
  const context = contextOf(parsed, entities, sayings)
  const bySentence = Map.groupBy(
    sayings.flatMap((saying) => [saying, ...continued(parsed, saying)]),
    (saying) => saying.sentence,
  )
  let denial: Denial | null = null
  const mains: Claimed[] = []
  // “said the yard had closed but insisted the docks were open”: a denial in the next sentence is of the last of both
  const toldIn = (index: number): Claimed | null => {
    const own = bySentence.get(index) ?? []
    const last = own.findLast(({ kind, direct, at }) => kind === 'say' && !direct && at?.inherits === true)
    const main = mains.findLast(({ sentence }) => sentence === index) ?? null
    return last === undefined || main?.speaker?.name !== last.who?.name
      ? main
      : saidBy(context, index, last, own)
  }
  for (const [index, sentence] of parsed.sentences.entries()) {
    const own = bySentence.get(index) ?? []
    const main = mainOf(context, sentence, own)
    const meant = main === null ? null : pointedTo(sentence, index, main, toldIn)
    // “denied this” of nothing told before is no more than the outlet’s own words
    const first = main !== null && meant === null && deniesPronoun(sentence, main) ? null : main
    const held: Denial | null =
      first === null || meant !== null
        ? null
        : denialOf(context, sentence, index, forClient(context, first), denial)
    const pointed: Denial | null =
      meant ?? (first === null || held !== null ? null : claimPointedTo(sentence, index, first, toldIn))
    const denied: Denial | null = pointed ?? held
    const added = addedTo(context, sentence, first, own)
    if (first !== null && denied !== null) {
      denial = denied
      mains.push({
        ...toldBy(context, index, first),
        statement: denied.statement,
        kind: 'statement',
        stance: 'disputes',
        claimant: denied.claimant,
        spans: denied.spans,
        open: false,
      })
      // “denied this, saying that …”, “denied that he had left, saying that …”: what is said is a claim of its own
      const beside = pointed === null && added === null ? addedBehind(denied, first, own) : added
      if (beside?.cue != null && (pointed !== null || beside !== added)) {
        const start = beside.cue[0]
        const end = start - (/[,\s]*$/.exec(parsed.text.slice(sentence.start, start))?.[0].length ?? 0)
        mains.push(
          { ...mains.pop()!, part: { start: sentence.start, end } },
          { ...saidBy(context, index, beside, own), part: { start, end: sentence.end } },
        )
      }
      const further = pointed === null || beside != null ? null : saidBesideDenial(sentence, first, own)
      if (further !== null) {
        const { saying, from } = further
        const link = /[:,\s]*(?:(?:and|but)\s+(?:that\s+)?|(?:who|which)\s+(?:\p{Ll}+\s+)?)?$/iu.exec(
          parsed.text.slice(sentence.start, from),
        )
        mains.push(
          { ...mains.pop()!, part: { start: sentence.start, end: from - (link?.[0].length ?? 0) } },
          { ...saidBy(context, index, saying, [saying]), part: { start: from, end: sentence.end } },
        )
      }
      continue
    }
    // “dismissed the claim, saying that …”: what is rejected is no claim, what is said is one
    const telling = added ?? first
    const cleared = telling === null ? clearedOf(context, index) : null
    if (cleared !== null) {
      mains.push(cleared)
      continue
    }
    const charge = telling?.kind === 'accuse' ? charged(context, index, telling) : null
    if (charge !== null)
      denial = {
        statement: charge.text,
        claimant: telling?.who ?? null,
        by: charge.of.name,
        sentence: index,
        charge: true,
        spans: [],
      }
    mains.push(saidBy(context, index, telling, own))
  }
  return mains.flatMap((main) => {
    const own = bySentence.get(main.sentence) ?? []
    const half =
      main.part === undefined
        ? (deniedBesideBy(context, main, own) ?? secondHalf(context, main, own) ?? disowned(context, main))
        : null
    if (half === null) {
      const halves = main.part === undefined ? partedIn(context, main, own) : null
      return halves === null ? withSides(context, main, own, isClaim) : [{ ...main, halves }]
    }
    const { text } = parsed
    const start = parsed.sentences[main.sentence]!.start
    const before = text.slice(start, half.part.start).replace(link, '')
    const part = { start, end: start + before.length }
    // of a sentence that is told as a whole only the half before is left
    const rest = isWhole(context, main)
      ? { statement: finished(whole(context, main.sentence, part.end)), spans: [part] }
      : { statement: withoutDenial(main.statement) }
    return [{ ...main, ...rest, part }, half]
  })
}

/**
 * “She writes: ¶ “It is late. The port is shut.””: what is said in each further sentence of a paragraph that is a quotation from end to end.
 * Of any other a mark may have been lost, so that it only seems to run on.
 */
function continued({ text, sentences }: ParsedText, saying: Saying): Saying[] {
  const [[start, end] = [0, 0], ...more] = saying.content
  if (!saying.direct || saying.who === null || more.length > 0) return []
  const isParagraph =
    /^$|(?:\n\n|:\s)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:\n\n|$)/.test(text.slice(end, end + 2)) &&
    /^["“][^"“”\n]*["”]$/u.test(text.slice(start, end))
  if (!isParagraph) return []
  return sentences.flatMap((sentence, index) =>
    sentence.start > start && index > saying.sentence && sentence.start < end && sentence.end <= end + 1
      ? [
          {
            ...saying,
            cue: null,
            at: null,
            sentence: index,
            content: [[afterConnective(text, sentence), Math.min(sentence.end, end)] as [number, number]],
          },
        ]
      : [],
  )
}

/** What stands between two claims of a sentence. */
const link =
  /(?:[;,]|,?\s+(?:[-–—]\s+)?(?:and|but|while|(?:even )?(?:although|though))(?:\s+\p{Ll}+ly)?)\s+$/u

/** “His lawyer denied any wrongdoing”: a denial as of whoever would have done it, who is not who speaks. */
function forClient(context: ReferenceContext, saying: Saying): Saying {
  const client = saying.kind === 'deny' ? clientOf(context, saying.sentence, saying) : undefined
  return client === undefined ? saying : { ...saying, who: client }
}

/** What is denied beside what is said, as of whoever would have done it. */
function deniedBesideBy(context: ReferenceContext, main: Claimed, own: readonly Saying[]) {
  const said = own.find(({ who, source }) => source !== null && who?.name === main.speaker?.name)
  const client = said === undefined ? undefined : clientOf(context, main.sentence, said)
  if (client === undefined) return deniedBeside(context, main, own)
  const denied = deniedBeside(
    context,
    { ...main, speaker: client },
    own.map((one) => (one.kind === 'deny' ? { ...one, who: client } : one)),
  )
  return denied === null ? null : { ...denied, speaker: main.speaker }
}

function contextOf(
  parsed: ParsedText,
  entities: readonly Entity[],
  sayings: readonly Saying[],
): ReferenceContext {
  const heard = sayings.flatMap((saying): Heard[] =>
    saying.who === null
      ? []
      : [
          {
            speaker: saying.who,
            sentence: saying.sentence,
            start: saying.source?.[0] ?? saying.content[0]?.[0] ?? 0,
          },
        ],
  )
  heard.sort((a, b) => a.start - b.start)
  const isQuoted = inside(
    sayings.filter((saying) => saying.direct).flatMap((saying) => saying.content.map(spanOf)),
  )
  return {
    parsed,
    entities,
    scene: sceneOf(parsed, entities, heard, isQuoted),
    isQuoted,
    isSource: inside(sayings.flatMap((saying) => (saying.source === null ? [] : [spanOf(saying.source)]))),
  }
}
