import { irregularVerbs } from '../data/irregular-verbs.ts'
import { textAt, type Word } from '../words/words.ts'

/** Whether a deed is done, goes on or holds, is to come, or is wanted, tried or possible only. */
export type Mode = 'done' | 'now' | 'to come' | 'tried'

const telling = /^(?:say|tell|report|add|claim|announce|accord|allege)$/
/** “said” tells who tells, not what. */
export const isVerb = ({ pos, lemma }: Word) => pos === 'VERB' && !telling.test(lemma)

/** “announced her departure”, “reported a loss”: what is told is done by telling it. */
export const isTold = ({ pos, lemma }: Word) => pos === 'VERB' && /^(?:announce|report|claim)$/.test(lemma)

/** A verb that carries its clause: no “to close”, no “closing” without “is”, no participle that tells of a noun, “its permitted load”, no name. */
export function isFinite(all: readonly Word[], at: number, isOne = isVerb): boolean {
  const word = all[at]
  if (word === undefined || !isOne(word) || (at > 0 && /^\p{Lu}/u.test(word.text))) return false
  const before = all.slice(Math.max(0, at - 3), at).findLast(({ pos }) => pos !== 'ADV')
  if (before?.pos === 'PART' && before.text === 'to') return all[at - 2]?.pos === 'AUX'
  if (/ing$/.test(word.text)) return before?.pos === 'AUX'
  return (
    !/^(?:ADP|DET)$/.test(before?.pos ?? '') && !/^(?:its|his|her|their|our|my)$/i.test(before?.text ?? '')
  )
}

/**
 * Verbs and adjectives by which what the verb behind “to” tells is to come, and those by which it is no more than wanted or
 * tried; the same of verbs that tell who is to do it: “ordered the firm to pay”, “asked the court to jail him”.
 */
const planning =
  /^(?:plan|intend|agree|decide|vote|expect|set|due|schedule|vow|pledge|promise|aim|propose|prepare|about|begin|start|continue)$/
const trying =
  /^(?:try|attempt|threaten|seek|fail|refuse|decline|offer|want|hope|consider|struggle|ready|likely|poised|able|unable)$/
const ordering = /^(?:order|tell|require|instruct)$/
/** What somebody was made to do is done: “forced the school to send its children home”. */
const forcing = /^(?:force|oblige|compel)$/
const asking = /^(?:ask|urge|beg|want|advise|encourage|invite|press|implore|petition|sue|call)$/
/** How many words may stand between such a verb and its “to”: “plans next year to close”; with who is to do it, more. */
const [toReach, otherReach] = [3, 7]

/** The verb that tells what is done: the first of the clause, or behind “plans to”, “tried to”, “asked the court to”. */
export function headOf(all: readonly Word[], verb: number, end: number): { at: number; mode: Mode } {
  let at = verb
  let mode: Mode =
    verb < 0 ? 'done' : /^(?:if|unless)$/i.test(textAt(all, 0)) ? 'tried' : modeBefore(all, verb)
  for (;;) {
    const lemma = all[at]?.lemma ?? ''
    const own = planning.test(lemma) ? 'to come' : trying.test(lemma) ? 'tried' : null
    const others = ordering.test(lemma)
      ? 'to come'
      : forcing.test(lemma)
        ? mode
        : asking.test(lemma)
          ? 'tried'
          : null
    const isOwn = own !== null && infinitiveBehind(all, at, toReach, end, false) >= 0
    const next = at < 0 ? -1 : infinitiveBehind(all, at, isOwn ? toReach : otherReach, end, !isOwn)
    const controls = isOwn ? own : others
    if (controls === null || next < 0) return { at, mode }
    if (mode !== 'tried' && !/^(?:begin|start|continue)$/.test(lemma)) mode = controls
    at = next
  }
}

/** The verb behind the next “to”, no further than `reach` and before `end`; -1 where a noun stands between and must not. */
function infinitiveBehind(
  all: readonly Word[],
  at: number,
  reach: number,
  end: number,
  mayName: boolean,
): number {
  const to = all.findIndex(
    ({ pos, text }, index) => index > at && index <= at + reach && pos === 'PART' && text === 'to',
  )
  const verb =
    to < 0 ? -1 : all.findIndex(({ pos }, index) => index > to && index <= to + 2 && pos === 'VERB')
  const between = all.slice(at + 1, to)
  if (verb < 0 || verb >= end || between.some(({ pos }) => /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(pos))) return -1
  return mayName || !between.some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos)) ? verb : -1
}

/** How many words of a verb stand before it: “will not have been closed”. */
const verbReach = 4

/** “will close”, “is to be closed”, “must close”; “may close”; “is closing”, “is closed”, “closes”. */
function modeBefore(all: readonly Word[], verb: number): Mode {
  const { text: form = '', lemma } = all[verb] ?? {}
  let from = verb
  while (from > Math.max(0, verb - verbReach) && /^(?:AUX|PART|ADV)$/.test(all[from - 1]!.pos)) from -= 1
  const before = all.slice(from, verb)
  for (const { text, pos } of before.toReversed()) {
    if (/^(?:will|shall|would|must)$/i.test(text) || (pos === 'PART' && text === 'to')) return 'to come'
    if (/^(?:may|might|could|can|should)$/i.test(text)) return 'tried'
  }
  if (before.some(({ text }) => /^(?:is|are|am)$/i.test(text))) return 'now'
  if (before.some(({ pos }) => pos === 'AUX')) return /ing$/.test(form) ? 'now' : 'done'
  return (form === lemma && !unchanged.has(form)) || /[^s]s$/.test(form) ? 'now' : 'done'
}

/** “hit”, “put”: the past is written like the present, and news tells more of it. */
const unchanged = new Set(irregularVerbs.flatMap(([base, past]) => (base === past ? [base] : [])))

/** “was later seized”; “was seizing” is none. */
export function isPassive(all: readonly Word[], head: number): boolean {
  const before = all
    .slice(Math.max(0, head - 3), head)
    .findLast(({ pos, text }) => pos !== 'ADV' && !/^(?:not|n['’]t)$/.test(text))
  return before?.pos === 'AUX' && /^(?:be|being|get)$/.test(before.lemma) && !/ing$/i.test(textAt(all, head))
}
