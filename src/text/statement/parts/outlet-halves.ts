/** What the outlet tells behind what somebody says, in the same sentence. */
import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import type { Claimed, Half } from '../claimed.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase } from '../../words/phrases.ts'
import { indexFrom, isFiniteVerb, textAt, wordsBetween, type Word } from '../../words/words.ts'
import { isPast, subordinating } from '../../clause/finite.ts'
import { doneBehindQuote, doneBeside } from '../../attribution/contents/second-deeds.ts'
import { mainBehind } from '../../attribution/contents/clauses-apart.ts'
import { isShifted } from '../../attribution/contents/circumstances.ts'
import { ofOutlet } from '../../attribution/contents/reactions.ts'
import { isObjectPronoun } from '../../clause/objects.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { isUrging } from '../clauseless.ts'
import { finished } from '../finish.ts'
import { vowsTo } from '../fragments.ts'
import { onlyJudges } from '../judgements.ts'
import { ownWords } from '../own-words.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import { withArticle } from '../references/name-forms.ts'
import type { ReferenceContext } from '../references/context.ts'

/**
 * “…, the company said, but the road is still shut”, “denied theft, but was convicted”: what the outlet sets against what it
 * was told; null where somebody else says that, too, or the same may.
 */
export function turned(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  // “denied theft, but police have not accused her of it”: who accuses nobody says nothing
  const saying = own.filter(
    ({ kind, cue }) =>
      kind !== 'accuse' ||
      cue === null ||
      !/\b(?:not|never)\b|n['’]t\b/i.test(context.parsed.text.slice(...cue)),
  )
  const cueEnd = Math.max(0, ...saying.flatMap(({ cue, source }) => [cue?.[1] ?? 0, source?.[1] ?? 0]))
  const told = Math.max(0, ...main.spans.map(({ end }) => end))
  const behind = main.stance === 'disputes' ? told : cueEnd
  if (main.spans.length === 0 || told > behind || cueEnd > behind) return null
  // “denied theft, and the court fined her”
  const link = main.stance === 'disputes' ? /^(?:but|and)$/i : /^but$/i
  const but = words.findIndex(({ start, text }) => start >= behind && link.test(text))
  if (but < 0 || !isWhen(sentence, indexFrom(words, behind), but)) return null
  const first = words[but + 1]
  if (first === undefined || words.slice(but).some(({ start }) => context.isQuoted(start))) return null
  const part = { start: first.start, end: sentence.end }
  const opening = words.findIndex(({ pos }, at) => at > but && pos !== 'ADV')
  const alone = isClauseAt(sentence, opening)
  if (!alone && /^and$/i.test(words[but]!.text)) return null
  // “…, she said, but guards ordered visitors to stay” may be what she says too
  if (main.stance !== 'disputes' && tellsOfPast(words, opening)) return null
  if (!alone && (main.stance !== 'disputes' || !isPastVerb(words[opening]))) return null
  const half = toldOf(context, main, part, alone)
  return main.stance === 'disputes' && alone ? ofDenier(context, half, main) : half
}

/** “denied theft, and the court fined |him|”: with the name of whoever denied it, where no other is told of; null where it is open whose “its” or “his” are. */
function ofDenier(context: ReferenceContext, half: Half, { speaker, spans }: Claimed): Half | null {
  const [open, ...more] = half.statement.match(/\b(?:him|his|her|its|them|their)\b/g) ?? []
  if (open === undefined) return half
  const sentence = context.parsed.sentences[half.sentence]!
  const isOthers = namedIn(context.scene, spans[0]!.start, half.part.end).length > 0
  const isObject = sentence.words.some(
    ({ start, text }, at) => start >= half.part.start && text === open && isObjectPronoun(sentence, at),
  )
  return /^(?:person|other)$/.test(speaker?.entity?.type ?? '') && isObject && more.length === 0 && !isOthers
    ? { ...half, statement: half.statement.replace(open, speaker!.name) }
    : null
}

/** “insists it is safe, although nobody has looked”: what the outlet sets against what somebody says, behind it; null where nothing does. */
export function conceded(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const [told, ...more] = main.spans
  if (told === undefined || more.length > 0) return null
  const comma = indexFrom(words, told.end)
  const link = /^even$/i.test(textAt(words, comma + 1)) ? comma + 2 : comma + 1
  if (words[comma]?.text !== ',' || !/^(?:although|though|but)$/i.test(textAt(words, link))) return null
  // “said the talks went well, but Norvia left” may be what they say too
  const said = wordsBetween(words, told.start, told.end)
  if (/^but$/i.test(words[link]!.text) && !isShifted(said)) return null
  if (!isClauseAt(sentence, link + 1) || words.slice(link).some(({ start }) => context.isQuoted(start)))
    return null
  // “even though police had asked him”: whom, only the first half tells
  const isObject = (at: number) => isObjectPronoun(sentence, at) || /^them$/i.test(words[at]!.text)
  if (words.some((_, at) => at > link && isObject(at))) return null
  // what is said there is somebody else’s
  const { start } = words[link + 1]!
  if (own.some(({ cue }) => cue !== null && cue[0] > start)) return null
  return toldOf(context, main, { start, end: sentence.end }, true)
}

/** “said the ferry was full, and this reporter saw empty seats”: what the outlet tells of itself behind what somebody says; null where it tells nothing. */
export function witnessed(context: ReferenceContext, main: Claimed): Half | null {
  const { words, end } = context.parsed.sentences[main.sentence]!
  const told = main.spans.at(-1)
  if (told === undefined) return null
  const comma = indexFrom(words, told.end)
  const [mark, link, pointer, outlet, next] = words.slice(Math.max(0, comma), comma + 5)
  const opening = [link, pointer, outlet].map((word) => word?.text ?? '').join(' ')
  if (comma < 0 || mark?.text !== ',' || !ofOutlet.test(opening) || next === undefined) return null
  return toldOf(context, main, { start: pointer!.start, end }, true)
}

/** “As Peru warned that it might act, |Chile shut the border|”: the main clause behind one that tells what somebody says; null where there is none, or somebody says that as well. */
export function ledIn(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const [said, ...others] = own
  if (said?.at == null || said.direct || others.length > 0 || main.stance !== 'asserts') return null
  const comma = mainBehind(sentence, said.at, context.isQuoted)
  if (comma === null || main.spans.some(({ end }) => end > sentence.words[comma]!.start)) return null
  return toldOf(context, main, { start: sentence.words[comma + 1]!.start, end: sentence.end }, true)
}

/** “Although one says that it is safe, |another says …|”: whether who speaks stands behind a clause that only leads in, with what the first says. */
export function isLedInto(
  { parsed, isQuoted }: ReferenceContext,
  { sentence: index }: Claimed,
  [first]: readonly Saying[],
  source: number,
): boolean {
  const sentence = parsed.sentences[index]!
  const comma = first?.at == null ? null : mainBehind(sentence, first.at, isQuoted)
  // “While Vakt says it is safe, |they| say …”: whoever they are
  if (sentence.words.some(({ start, pos }) => start === source && pos === 'PRON')) return false
  // “|her deputy,| Bo Roe, said”
  return (
    comma !== null && !sentence.words.slice(comma).some((word) => word.start < source && isFiniteVerb(word))
  )
}

/** What the outlet tells in a stretch of its own, of whoever spoke before or, where it stands `alone`, of another. */
function toldOf(context: ReferenceContext, main: Claimed, part: Span, alone = false): Half {
  const who = main.speaker!
  const name = who.entity === null ? who.name : withArticle(context, who.entity)
  const rest = ownWords(context, main.sentence, part, alone ? null : who)
  return {
    sentence: main.sentence,
    speaker: null,
    mention: null,
    cue: null,
    // “, calling it a gift”
    statement: finished(alone ? rest : `${name} ${rest.replace(/^(\p{Ll}+)ing\b/u, '$1ed')}`),
    kind: 'statement',
    stance: 'reports',
    claimant: null,
    spans: [part],
    open: false,
    part,
  }
}

/** “said the count was wrong, and demanded that it be held again”: what who says something is told to want, to judge or to do besides. */
export function demanded(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words, end } = sentence
  // by “and urged the owners to mend it”, “and promised to mend it” nothing more is said to be so
  const telling = own.filter(
    (one, at) => !isUrging(sentence, one) && (at === 0 || !vowsTo(context.parsed, one)),
  )
  const [said, ...others] = telling.filter(({ direct }) => !direct)
  const [quoted] = telling
  const at = said?.at ?? quoted?.at ?? null
  if (at === null || others.length > 0 || main.stance !== 'asserts') return null
  const deed = (quoted?.direct === true ? doneBehindQuote(sentence, at) : null) ?? doneBeside(sentence, at)
  if (deed === null) return null
  const part = { start: words[deed]!.start, end }
  // “and called it “a gift””: said of itself
  if (own.some(({ direct, content }) => direct && content.some(([, last]) => last > part.start))) return null
  const told = toldOf(context, main, part)
  if (!onlyJudges(sentence, deed)) return told
  const cue = context.parsed.text.slice(part.start, words[deed]!.end)
  return { ...told, speaker: main.speaker, mention: main.mention, cue, stance: 'asserts' }
}

/** “, officials said Thursday, but …”: nothing between two words save when it was said. */
function isWhen({ words, phrases }: ParsedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const time = phrases.find((phrase) => phrase.first === at && isTimePhrase(words, phrase))
    if (time !== undefined && time.last < to) at = time.last
    else if (!/^(?:,|on|in|late|early)$/i.test(words[at]!.text)) return false
  }
  return true
}

/** Whether the clause from a word on tells of what was: “managers ordered”, “doors found open had been locked”. */
function tellsOfPast(words: readonly Word[], from: number): boolean {
  const clause = words.slice(from)
  const inner = clause.findIndex(({ text }) => subordinating.test(text))
  const own = clause.slice(0, inner < 0 ? undefined : inner)
  const verb = own.find(({ pos }) => pos === 'AUX') ?? own.find(isFiniteVerb)
  return (
    verb !== undefined && (/^(?:was|were|had|did|could|would)(?:n['’]t)?$/i.test(verb.text) || isPast(verb))
  )
}

/** Whether a word is a verb that tells of what was, or an auxiliary. */
export const isPastVerb = (word: Pick<Word, 'pos' | 'text'> | undefined) =>
  word?.pos === 'AUX' || (word?.pos === 'VERB' && /ed$|^(?:went|fled|left|lost|won|paid)$/i.test(word.text))
