import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { type Claimed, type Half, isWhole } from '../claimed.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { isBroughtIn } from '../../attribution/cues/tellers.ts'
import type { Cue } from '../../attribution/cues/cue.ts'
import { coreSayingVerbs, maySpeak } from '../../data/cues.ts'
import { isWriting } from '../../data/writings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import { saidInAside } from '../asides.ts'
import { isUrging } from '../clauseless.ts'
import { composed } from '../compose.ts'
import { finished } from '../finish.ts'
import { opensInside } from '../denials/denied-beside.ts'
import { chargedBeside, saidBesideCharge } from './charged-beside.ts'
import { ofThingBefore, reckonedByAnother } from './others.ts'
import type { ReferenceContext } from '../references/context.ts'
import { tellsOfAnother } from '../references/commented-on.ts'
import { isExpletive } from '../references/expletives.ts'
import { cueText } from '../reported.ts'
import { turned, conceded, witnessed, isLedInto, ledIn, demanded, isPastVerb } from './outlet-halves.ts'

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
      ledIn(context, main, own) ??
      chargedBeside(context, main, own) ??
      saidBesideCharge(context, main, own) ??
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
  // “saying on Radio Orsk that …”
  const isThat = /^that$/i.test(words.findLast(({ end }) => end <= content[0]![0])?.text ?? '')
  // “was blunt, suggesting that …”; what somebody does may suggest a thing without their saying so
  const suggests =
    verb.lemma === 'suggest' &&
    who !== null &&
    (who.entity !== null || maySpeak(who.head) || mayBePerson(who.head)) &&
    words.slice(0, at.first).every((word) => !isFiniteVerb(word) || word.lemma === 'be')
  const tells =
    coreSayingVerbs.has(verb.lemma) ||
    (isThat && (conceding.test(verb.lemma) || /^(?:write|post)$/.test(verb.lemma) || suggests))
  if (
    kind !== 'say' ||
    (direct && (!isThat || pointsAway(context, said))) ||
    !at.inherits ||
    !tells ||
    who === null ||
    content.length !== 1
  )
    return null
  const link = textAt(words, at.first - 1)
  // “criticised the plan, saying that …”, but “insisting that it close” is a demand, and ““No,” he said, adding that …” one saying
  const adds =
    /^(?:saying|stating|explaining|claiming|arguing|adding|warning|declaring|pointing|posting|suggesting|telling|tweeting|writing)$/i.test(
      verb.text,
    ) &&
    link === ',' &&
    (isThat || opensOwnClause(sentence, at)) &&
    !words.slice(0, at.first).some(({ lemma, pos }) => pos === 'VERB' && /^(?:say|tell)$/.test(lemma))
  if (!adds && (/ing$/i.test(verb.text) || !/^(?:and|but)$/i.test(link))) return null
  // “a man who was arrested and said …”
  const opens = ({ text, pos }: Word, index: number) =>
    (pos === 'SCONJ' || (opensInside.test(text) && !(pos === 'DET' && /^that$/i.test(text)))) &&
    !isPredicative(words, index)
  if (words.slice(0, at.first).some(opens) || mayTellOfMet(context, sentence, said)) return null
  const part = { start: words[at.first]!.start, end: sentence.end }
  const statement = finished(composed(context, main.sentence, said, own))
  return statement === main.statement ? null : saidHalf(context, main.sentence, said, statement, part)
}

/** “Ann Lee hugged the nurse and said she had saved four”: whether what is said may tell of somebody to whom the deed beside it was done, as only the whole sentence shows. */
function mayTellOfMet(
  context: ReferenceContext,
  sentence: ParsedSentence,
  { at, who, content }: Saying,
): boolean {
  const { words } = sentence
  const deed = words.findIndex(isFiniteVerb)
  const said = words.filter(({ start, end }) => content.some(([from, to]) => start >= from && end <= to))
  const pronoun = said.find(({ text }) => /^(?:s?he|him|her|his)$/i.test(text))
  // of a body “he” is another anyway
  const isPerson = who?.entity == null ? who?.plural !== true && mayBePerson(who?.head ?? '') : who.entity.type === 'person' // prettier-ignore
  return (
    pronoun !== undefined &&
    isPerson &&
    deed >= 0 &&
    deed < at!.first &&
    tellsOfAnother(context, sentence, [deed, at!.first], who, pronoun)
  )
}

/** “praised the crew, saying |40 boats were safe”: whether a clause that names what it is about follows a verb, and no words of another stand before it: “read Bo Roe’s letter, saying …”. */
const opensOwnClause = (sentence: ParsedSentence, { first, last }: Cue): boolean => {
  const { words } = sentence
  const opening = words[last + 1]
  const isOfNobody = /^it$/i.test(opening?.text ?? '') && isExpletive(words, last + 1)
  const namesNobody = isOfNobody || /^there$/i.test(opening?.text ?? '')
  // “Ann Lee protested, saying |she was late|”: nobody else stands before
  const isOwn = /^(?:he|she|they)$/i.test(opening?.text ?? '') && words[first - 2]?.pos === 'VERB'
  return (
    (namesNobody || ((isOwn || opening?.pos !== 'PRON') && isClauseAt(sentence, last + 1))) &&
    !words.slice(0, first).some(({ lemma }, at) => isWriting(lemma) && /^['’]s?$/.test(textAt(words, at - 1)))
  )
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
    !pointsAway({ parsed }, said)
  )
}

/** “this is late”: whether what is said opens with a word for what another sentence or clause tells. */
const pointsAway = ({ parsed }: Pick<ReferenceContext, 'parsed'>, { content }: Saying): boolean =>
  /^["“]?(?:it|this|that|these|those)\b/i.test(parsed.text.slice(content[0]?.[0]))

/** “Ann Lee said that …; Bo Roe said …”, “The road is open, although Bo Roe said …”: what another says in a clause of its own. */
function saidByAnother(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const cueStart = own.find(({ who }) => who?.name === main.speaker?.name)?.cue?.[0] ?? 0
  const said = own.find(
    ({ kind, direct, at, who, source, content }) =>
      /^(?:accuse|promise|say)$/.test(kind) &&
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
        isLedInto(context, main, own, source[0]) ||
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
  const isLed = isLedInto(context, main, own, said.source![0])
  // “While the bank says it was paid, the court says it was not”
  const { text: last } = words.findLast(
    (word) => word.end <= said.content.at(-1)![1] && word.pos !== 'PUNCT',
  )!
  if (isLed && (/^(?:he|she|it|they)\b/i.test(statement) || leavesOut.test(last))) return null
  // “they” may be those of the first half
  const opening = /^(?:he|she|they)\b/i.test(context.parsed.text.slice(said.content[0]![0]))
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
  if (isWhole(context, main) && opening && !bare(statement).startsWith(bare(said.who!.name))) return null
  // a sentence that can only be told whole says nothing of this half alone
  if (statement.length > part.end - part.start) return null
  return saidHalf(context, main.sentence, said, statement, part)
}

/** The last word of a clause whose verb only another tells. */
const leavesOut = /^(?:not|n['’]t|is|are|was|were|has|have|had|does|do|did|would|could|so|otherwise)$/i

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
  const before = textAt(words, subject - 1)
  const link = isApart
    ? /^(?:and|but|while|whilst|whereas|although|though)$/i
    : /^(?:and|but|while|whilst|whereas)$/i
  return before === ';' || (link.test(before) && words[subject - 2]?.text === ',')
}
