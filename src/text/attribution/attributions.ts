import { phraseEndingAt } from '../words/phrases.ts'
import { accused } from './speakers/accused.ts'
import { reportedContent } from './contents/contents.ts'
import { range, type Range } from '../words/ranges.ts'
import { cuesOf } from './cues/cues.ts'
import type { Cue } from './cues/cue.ts'
import { isForged, quotesForgery } from './cues/forged.ts'
import { belongs, isSpeech, lastSubject, mainSubject, subjectOfClause } from './quotations/quotes.ts'
import { bothAsSubject, subjectOfCleft, subjectReported } from './quotations/inherited.ts'
import { nobody, type Saying, type Source } from './quotations/sayings.ts'
import { deniedClause, deniedSubject } from './cues/denied-by.ts'
import { behindColon } from './cues/inversions.ts'
import { namedIn, type Heard, type Scene } from './speakers/scene.ts'
import { sceneOf } from './speakers/scene-of.ts'
import { bothBefore } from './quotations/pairs.ts'
import { answering, askedAt } from './quotations/questions.ts'
import { resolveSpeaker } from './speakers/speakers.ts'
import {
  firmAsSubject,
  othersLike,
  senderBefore,
  speakerBefore,
  spokesmanBefore,
} from './quotations/told-of.ts'
import { headlineTurn, turns, type Turn } from './quotations/turns.ts'
import { withWhoElseSays } from './quotations/said-again.ts'
import { uncued } from './quotations/uncued.ts'
import { bodyNouns, roleNouns, speakingNouns } from '../data/cues.ts'
import { deedDenied } from './denied-deeds.ts'
import type { Entity } from '../naming/entity.ts'
import { isProse, type ParsedSentence, type ParsedText } from '../tags/parse.ts'
import type { Quotation } from '../words/quotations.ts'
import { inside } from '../words/spans.ts'
import { mayBePerson } from '../words/persons.ts'
import { isFiniteVerb } from '../words/words.ts'

export type { Saying } from './quotations/sayings.ts'

/** A title or word marked off that is longer than this, in characters, is read like speech: no speaker is sought inside. */
const longTitle = 40

/** “an email in which a mechanic”, Ann Lee, told of cracks: words that end in a clause without its verb are not what she says. */
const lacksVerb = /\b(?:which|whom|whose)\s(?:an?|the)\s[\p{L}’'-]+(?:\s[\p{L}’'-]+)?$/u
/** Nor are words that end in a verb without what it wants: “which did not mean”. */
const lacksObject = /\b(?:which|whom|whose)\s(?:\p{Ll}+\s){0,3}(?:mean[st]?|shows?|showed|suggest(?:s|ed)?)$/u

function breaksOff({ text }: ParsedText, { words }: ParsedSentence, [from, to]: Range): boolean {
  const said = text.slice(from, to)
  // “a plan, which the council rejected”
  return (
    (lacksVerb.test(said) && !isFiniteVerb(words.find(({ end }) => end === to))) || lacksObject.test(said)
  )
}

/** Who said what: every quotation and every reported statement, in order. */
export function attributions(parsed: ParsedText, entities: readonly Entity[]): Saying[] {
  const speech = parsed.quotations.filter((quotation) => isSpeech(parsed, quotation))
  const spoken = new Set(speech)
  const heard: Heard[] = []
  const scene = sceneOf(
    parsed,
    entities,
    heard,
    inside(parsed.quotations.filter((one) => spoken.has(one) || one.end - one.start > longTitle)),
  )
  const found: Saying[] = []
  let nextQuote = 0
  parsed.sentences.forEach((sentence, index) => {
    const own: Quotation[] = []
    // a mark at the very end opens what follows: ‘place."My’ has no space before it
    while ((speech[nextQuote]?.start ?? Infinity) + 1 < sentence.end) own.push(speech[nextQuote++]!)
    if (!isProse(sentence)) return
    const headline = headlineTurn(parsed, scene, sentence, index)
    if (headline !== null) found.push(asSaying(headline))
    const cues = cuesOf(sentence, (word) => scene.isQuoted(word.start))
    const given = new Set<Quotation>()
    let last = nobody
    cues.forEach((cue, order) => {
      last = sourceOf(scene, sentence, index, cue, last, cues[order - 1])
      if (last.who !== null && cue.source !== null)
        heard.push({
          speaker: last.who,
          sentence: index,
          start: last.source?.[0] ?? sentence.start,
          asked: askedAt(scene, sentence, index, cue),
        })
      const { source, who } = last
      const base = {
        source,
        speaker: who?.name ?? null,
        cue: range(sentence.words, cue.first, cue.last),
        kind: cue.kind,
        sentence: index,
        at: cue,
        who,
      }
      const beside = own.filter(
        (one) => !given.has(one) && belongs(parsed, sentence, cue, cues[order + 1], one),
      )
      beside.forEach((one) => given.add(one))
      if (isForged(sentence, cue)) return
      // “The claim that … was rejected by the bank as “pure fiction””: what the claim is called, and not what is denied
      const quotes = deniedClause(sentence, cue) === null ? beside : []
      const reported = reportedContent(sentence, cue, cues[order + 1], scene.isQuoted)
      // “said “a chain of errors” had led to it”: the subject of what is said, and no saying of its own
      const isSubject = ({ start, end }: Quotation) =>
        reported.some(([from, to]) => from > base.cue[1] && Math.abs(from - start) <= 1 && to > end + 1)
      for (const group of grouped(
        quotes.filter((one) => !isSubject(one)),
        base.cue,
      ))
        found.push({ ...base, content: group, direct: true })
      const behind =
        reported.length > 0 || quotes.length > 0
          ? null
          : (behindColon(sentence, cue) ?? deniedSubject(sentence, cue) ?? deedDenied(sentence, cue))
      const content = behind === null ? reported : [behind]
      if (content.length > 0 && !content.some((one) => breaksOff(parsed, sentence, one)))
        found.push({ ...base, content, direct: false })
    })
    for (const quotation of own) {
      if (given.has(quotation)) continue
      if (quotesForgery(sentence, (word) => scene.isQuoted(word.start))) continue
      const saying = uncued(parsed, scene, quotation, found, index)
      if (saying === null) continue
      found.push(saying)
      if (saying.who !== null && saying.source !== null)
        heard.push({ speaker: saying.who, sentence: index, start: saying.source[0] })
    }
  })
  for (const turn of turns(parsed, scene)) found.push(asSaying(turn))
  return withWhoElseSays(parsed, found).sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

const asSaying = ({ sentence, source, content, who, direct }: Turn): Saying => ({
  source,
  speaker: who?.name ?? null,
  cue: null,
  content: [content],
  direct,
  kind: 'say',
  sentence,
  at: null,
  who,
})

/** Quotations of one cue: the pieces on both sides of it are one saying. */
function grouped(quotes: readonly Quotation[], cue: Range): Range[][] {
  const before = quotes.filter((one) => one.end <= cue[0]).map((one): Range => [one.start, one.end])
  const after = quotes.filter((one) => one.end > cue[0]).map((one): Range => [one.start, one.end])
  return before.length > 0 && after.length > 0
    ? [[...before, ...after]]
    : [before, after].filter((group) => group.length > 0)
}

function sourceOf(
  scene: Scene,
  sentence: ParsedSentence,
  index: number,
  cue: Cue,
  last: Source,
  before: Cue | undefined,
): Source {
  if (cue.source !== null)
    return {
      source: range(sentence.words, ...cue.source),
      who:
        answering(scene, sentence, index, cue) ??
        accused(scene, sentence, index, cue) ??
        speakerBefore(scene, sentence, index, cue) ??
        firmAsSubject(scene, sentence, index, cue) ??
        spokesmanBefore(scene, sentence, index, cue) ??
        senderBefore(scene, sentence, index, cue) ??
        othersLike(scene, sentence, index, cue) ??
        bothBefore(scene, sentence, cue) ??
        resolveSpeaker(scene, index, ...cue.source),
    }
  if (!cue.inherits) return nobody
  const cleft = subjectOfCleft(sentence, cue.first)
  if (cleft !== null) return ownerOrSelf(scene, sentence, index, cleft)
  const main = mainSubject(sentence, cue.first, before, (word) => scene.isQuoted(word.start))
  const nearer =
    lastSubject(sentence, cue.first, before, (word) => scene.isQuoted(word.start)) ??
    subjectReported(sentence, cue, before)
  if (nearer !== null) return ownerOrSelf(scene, sentence, index, nearer)
  if (last.who !== null && main === null) return last
  const subject = main ?? subjectOfClause(sentence, cue.first)
  if (subject === null) return nobody
  return (
    (main === null ? bothAsSubject(scene, sentence, index, subject) : null) ??
    ownerOrSelf(scene, sentence, index, subject)
  )
}

/** Of “Massa’s last race was … and he said” it is Massa who speaks. */
function ownerOrSelf(scene: Scene, sentence: ParsedSentence, index: number, [first, last]: Range): Source {
  const { words } = sentence
  const mark = words.findIndex(
    (word, at) =>
      at > first &&
      at < last &&
      /^['’]s?$/.test(word.text) &&
      // “The People’s Daily” is one name
      !namedIn(scene, words[first]!.start, words[last]!.end).some(
        (one) => one.start < word.start && one.end > word.end,
      ),
  )
  const nouns = [words[last], words[phraseEndingAt(sentence.phrases, last)?.head ?? last]]
  const speaks =
    nouns.some((noun) => [roleNouns, bodyNouns, speakingNouns].some((list) => list.has(noun?.lemma ?? ''))) ||
    nouns.some((noun) => noun?.pos === 'NOUN' && mayBePerson(noun.lemma)) ||
    // “The mayor’s chief of staff Ann Lee”
    namedIn(scene, words[Math.max(mark, first)]!.start, words[last]!.end).some(
      ({ end, entity }) => end === words[last]!.end && entity.type === 'person',
    )
  const subject: [number, number] = mark < 0 || speaks ? [first, last] : [first, mark - 1]
  return { source: range(words, ...subject), who: resolveSpeaker(scene, index, ...subject) }
}
