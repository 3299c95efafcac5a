import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { type Claimed, type Half, isWhole } from '../claimed.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase } from '../../words/phrases.ts'
import { isFiniteVerb, type Word } from '../../words/words.ts'
import { isPast, subordinating } from '../../clause/finite.ts'
import { doneBeside } from '../../attribution/contents/second-deeds.ts'
import { isShifted } from '../../attribution/contents/circumstances.ts'
import { ofOutlet } from '../../attribution/contents/content-end.ts'
import { isBroughtIn } from '../../attribution/cues/tellers.ts'
import { isObjectPronoun } from '../../clause/objects.ts'
import { coreSayingVerbs } from '../../data/cues.ts'
import { saidInAside } from '../asides.ts'
import { isUrging } from '../clauseless.ts'
import { composed } from '../compose.ts'
import { finished } from '../finish.ts'
import { ownWords } from '../own-words.ts'
import { opensInside } from '../denials/denied-beside.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import { ofThingBefore, reckonedByAnother } from './others.ts'
import { withArticle } from '../references/name-forms.ts'
import type { ReferenceContext } from '../references/context.ts'
import { cueText } from '../reported.ts'

/** The second half of a sentence where another says it, or the outlet does; null where the first claim is all of it. */
export const secondHalf = (context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null =>
  (isWhole(context, main)
    ? (saidBesideDeed(context, main, own) ??
      saidInAside(context, main, own) ??
      (isAlone(context, main, own) && standsApart(context, main, own[0]!)
        ? saidByAnother(context, main, own)
        : null))
    : null) ??
  (main.speaker === null
    ? null
    : (saidByAnother(context, main, own) ??
      reckonedByAnother(context, main, own) ??
      turned(context, main, own) ??
      conceded(context, main, own) ??
      witnessed(context, main) ??
      demanded(context, main, own)))

/** Whether a sentence tells that one says something, or first of all that one does in a clause with “with”. */
const isAlone = ({ parsed }: ReferenceContext, { sentence }: Claimed, [said, ...others]: readonly Saying[]) =>
  said !== undefined &&
  (others.length === 0 ||
    (!said.direct && said.at != null && isBroughtIn(parsed.sentences[sentence]!.words, said.at)))

/** “She apologised to the family, and said two officers had been dismissed”: what is said beside a deed that the outlet tells. */
function saidBesideDeed(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const [said, ...others] = withoutQuoted(own).filter((one) => !isUrging(sentence, one))
  if (said?.at == null || others.length > 0 || main.stance === 'disputes') return null
  const { at, direct, kind, who, content } = said
  const verb = words[at.verb]!
  const isThat = /^that$/i.test(words[at.last + 1]?.text ?? '')
  const tells = coreSayingVerbs.has(verb.lemma) || (isThat && conceding.test(verb.lemma))
  if (kind !== 'say' || direct || !at.inherits || !tells || who === null || content.length !== 1) return null
  const link = words[at.first - 1]?.text ?? ''
  // “criticised the plan, saying that …”, but “insisting that it close” is a demand, and ““No,” he said, adding that …” one saying
  const adds =
    /^(?:saying|stating|explaining|claiming|arguing|adding|warning|declaring|pointing)$/i.test(verb.text) &&
    link === ',' &&
    isThat &&
    !words.slice(0, at.first).some(({ lemma, pos }) => pos === 'VERB' && /^(?:say|tell)$/.test(lemma))
  if (!adds && (/ing$/i.test(verb.text) || !/^(?:and|but)$/i.test(link))) return null
  // “a man who was arrested and said …”
  const opens = ({ text, pos }: Word, index: number) =>
    (pos === 'SCONJ' || (opensInside.test(text) && !(pos === 'DET' && /^that$/i.test(text)))) &&
    !isPredicative(words, index)
  if (words.slice(0, at.first).some(opens)) return null
  const part = { start: words[at.first]!.start, end: sentence.end }
  const statement = finished(composed(context, main.sentence, said, own))
  return statement === main.statement ? null : saidHalf(context, main.sentence, said, statement, part)
}

/** Verbs by which somebody says, before “that”, how far another thing of theirs goes: “praised the find but cautioned that”. */
const conceding = /^(?:acknowledge|admit|caution|concede|confirm|note|point)$/

/** “said it had “no notice””: what is said without the words in it that are quoted, which are told with it. */
const withoutQuoted = (own: readonly Saying[]) =>
  own.filter(
    (one) =>
      !one.direct ||
      !own.some(
        ({ direct, who, content }) =>
          !direct &&
          who?.name === one.who?.name &&
          one.content.every(([from, to]) => content.some(([start, end]) => start <= from && to <= end + 1)),
      ),
  )

/** Whether what is said beside something that the outlet tells is somebody’s words and says by itself whom it is about. */
function standsApart({ parsed }: ReferenceContext, { stance, sentence }: Claimed, said: Saying): boolean {
  const verb = parsed.sentences[sentence]!.words[said.at?.verb ?? -1]?.lemma ?? ''
  return (
    stance === 'reports' &&
    !/^(?:show|indicate|suggest|reveal|signal|imply)$/.test(verb) &&
    !/^(?:it|this|that|these|those)\b/i.test(parsed.text.slice(said.content[0]?.[0]))
  )
}

/** “Ann Lee said that …; Bo Roe said …”, “The road is open, although Bo Roe said …”: what another says in a clause of its own. */
function saidByAnother(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const cueStart = own.find(({ who }) => who?.name === main.speaker?.name)?.cue?.[0] ?? 0
  const said = own.find(
    ({ kind, direct, at, who, source, content }) =>
      (kind === 'say' || kind === 'accuse') &&
      !direct &&
      at !== null &&
      !at.inherits &&
      !at.trails &&
      !at.inverted &&
      who !== null &&
      who.name !== main.speaker?.name &&
      source !== null &&
      (isWhole(context, main)
        ? main.speaker !== null ||
          words.some(
            (word) =>
              word.end < source[0] && (isPastVerb(word) || (isBroughtIn(words, at) && isFiniteVerb(word))),
          )
        : main.spans.length > 0 && main.spans.every(({ end }) => end <= source[0])) &&
      (content[0]?.[0] ?? 0) > source[1] &&
      (isBroughtIn(words, at) ||
        opensClause(
          words,
          words.findIndex(({ start }) => start === source[0]),
          isWhole(context, main) || main.spans.every(({ end }) => end <= cueStart),
        )),
  )
  if (said === undefined) return null
  const part = { start: said.source![0], end: sentence.end }
  const statement =
    ofThingBefore(context, main, said) ?? finished(composed(context, main.sentence, said, own))
  // “they” may be those of the first half
  const opening = /^(?:he|she|they)\b/i.test(context.parsed.text.slice(said.content[0]![0]))
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
  if (isWhole(context, main) && opening && !bare(statement).startsWith(bare(said.who!.name))) return null
  // a sentence that can only be told whole says nothing of this half alone
  if (statement.length > part.end - part.start) return null
  return saidHalf(context, main.sentence, said, statement, part)
}

/** “described the sale as a betrayal”: “as” that opens no clause. */
const isPredicative = (words: readonly Word[], index: number) =>
  /^as$/i.test(words[index]!.text) &&
  words
    .slice(Math.max(0, index - 6), index)
    .some(({ lemma }) =>
      /^(?:describe|dismiss|denounce|condemn|hail|portray|regard|characteri[sz]e|brand|praise|criticise|criticize|decry|welcome)$/.test(
        lemma,
      ),
    )

/** What a saying claims, in a stretch of its own. */
const saidHalf = (
  context: ReferenceContext,
  sentence: number,
  said: Saying,
  statement: string,
  part: Span,
): Half => ({
  sentence,
  speaker: said.who,
  mention: said.source === null ? null : context.parsed.text.slice(...said.source),
  cue: cueText(context, said),
  statement,
  kind: 'statement',
  stance: 'asserts',
  claimant: null,
  spans: said.content.map(([start, end]) => ({ start, end })),
  open: false,
  part,
})

/** “; ” and “, but ” right before a subject; behind the outlet’s own words, and behind who says what stands before, “, although ” as well. */
function opensClause(words: readonly Word[], subject: number, isApart: boolean): boolean {
  const before = words[subject - 1]?.text ?? ''
  const link = isApart
    ? /^(?:and|but|while|whilst|whereas|although|though)$/i
    : /^(?:and|but|while|whilst|whereas)$/i
  return before === ';' || (link.test(before) && words[subject - 2]?.text === ',')
}

/**
 * “…, the company said, but the road is still shut”, “denied theft, but was convicted”: what the outlet sets against what it
 * was told; null where somebody else says that, too, or the same may.
 */
function turned(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const cueEnd = Math.max(0, ...own.flatMap(({ cue, source }) => [cue?.[1] ?? 0, source?.[1] ?? 0]))
  const told = Math.max(0, ...main.spans.map(({ end }) => end))
  const behind = main.stance === 'disputes' ? told : cueEnd
  if (main.spans.length === 0 || told > behind || cueEnd > behind) return null
  const but = words.findIndex(({ start, text }) => start >= behind && /^but$/i.test(text))
  if (
    but < 0 ||
    !isWhen(
      sentence,
      words.findIndex(({ start }) => start >= behind),
      but,
    )
  )
    return null
  const first = words[but + 1]
  if (first === undefined || words.slice(but).some(({ start }) => context.isQuoted(start))) return null
  const part = { start: first.start, end: sentence.end }
  const opening = words.findIndex(({ pos }, at) => at > but && pos !== 'ADV')
  const alone = isClauseAt(sentence, opening)
  // “…, she said, but guards ordered visitors to stay” may be what she says too
  if (main.stance !== 'disputes' && tellsOfPast(words, opening)) return null
  if (!alone && (main.stance !== 'disputes' || !isPastVerb(words[opening]))) return null
  return toldOf(context, main, part, alone)
}

/** “insists it is safe, although nobody has looked”: what the outlet sets against what somebody says, behind it; null where nothing does. */
function conceded(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const [told, ...more] = main.spans
  if (told === undefined || more.length > 0) return null
  const comma = words.findIndex(({ start }) => start >= told.end)
  const link = /^even$/i.test(words[comma + 1]?.text ?? '') ? comma + 2 : comma + 1
  if (words[comma]?.text !== ',' || !/^(?:although|though|but)$/i.test(words[link]?.text ?? '')) return null
  // “said the talks went well, but Norvia left” may be what they say too
  const said = words.filter(({ start, end }) => start >= told.start && end <= told.end)
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
function witnessed(context: ReferenceContext, main: Claimed): Half | null {
  const { words, end } = context.parsed.sentences[main.sentence]!
  const told = main.spans.at(-1)
  if (told === undefined) return null
  const comma = words.findIndex(({ start }) => start >= told.end)
  const [mark, link, pointer, outlet, next] = words.slice(Math.max(0, comma), comma + 5)
  const opening = [link, pointer, outlet].map((word) => word?.text ?? '').join(' ')
  if (comma < 0 || mark?.text !== ',' || !ofOutlet.test(opening) || next === undefined) return null
  return toldOf(context, main, { start: pointer!.start, end }, true)
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
    statement: finished(alone ? rest : `${name} ${rest}`),
    kind: 'statement',
    stance: 'reports',
    claimant: null,
    spans: [part],
    open: false,
    part,
  }
}

/** “said the count was wrong, and demanded that it be held again”: what who says something is told to want or to do besides. */
function demanded(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const [said, ...others] = own.filter(({ direct }) => !direct)
  const deed = said?.at == null || others.length > 0 ? null : doneBeside(sentence, said.at)
  if (deed === null || main.stance !== 'asserts') return null
  const part = { start: sentence.words[deed]!.start, end: sentence.end }
  return toldOf(context, main, part)
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

const isPastVerb = (word: Pick<Word, 'pos' | 'text'> | undefined) =>
  word?.pos === 'AUX' || (word?.pos === 'VERB' && /ed$|^(?:went|fled|left|lost|won|paid)$/i.test(word.text))
