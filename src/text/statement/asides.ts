import { isFiniteVerb, textAt } from '../words/words.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import { namedIn } from '../attribution/speakers/scene.ts'
import { coreSayingVerbs } from '../data/cues.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { pronounSubject, subjectPhrase } from '../words/phrases.ts'
import type { Claimed } from './claimed.ts'
import { composed } from './compose.ts'
import { finished } from './finish.ts'
import { ownWords } from './own-words.ts'
import type { Half } from './claimed.ts'
import { withArticle } from './references/name-forms.ts'
import type { ReferenceContext } from './references/context.ts'
import { cueText } from './reported.ts'

/** Verbs by which somebody judges in words of his own: “who called the plan “a disgrace””. */
const judging =
  /^(?:call|describe|brand|label|dub|denounce|condemn|hail|slam|dismiss|criticise|criticize|decry)$/

/**
 * “The plan was opposed by the council, which said it would cost jobs”, “…, who called it “a disgrace””: what somebody is told to have
 * said in a clause that closes a sentence of the outlet’s; null where it closes none.
 */
export function saidInAside(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Half | null {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const [said, ...others] = own
  const who = words.findIndex(
    ({ text, start }, at) =>
      /^(?:who|which)$/i.test(text) &&
      words[at - 1]?.text === ',' &&
      start >= (said?.source?.[1] ?? Infinity),
  )
  if (said?.who == null || others.length > 0 || main.stance !== 'reports' || who < 0) return null
  if (said.who.entity === null && /^who$/i.test(words[who]!.text)) return null
  // “Ann Lee, who said it was late, left”: the clause only says more of the subject
  const goesOn = words.some(
    ({ text }, at) =>
      at > who &&
      text === ',' &&
      isFiniteVerb(words[/^(?:and|but)$/i.test(textAt(words, at + 1)) ? at + 2 : at + 1]),
  )
  const tied = said.at === null ? words[who - 1]!.start - said.source![1] <= 6 : said.at.first - 1 === who
  if (goesOn || !words.slice(0, who).some(isFiniteVerb) || !tied) return null
  const verb = words.findIndex(({ pos }, at) => at > who && pos === 'VERB')
  const part = { start: words[who]!.start, end: sentence.end }
  const closes = (said.content.at(-1)?.[1] ?? 0) >= sentence.end - 2
  const tells = !said.direct && said.kind === 'say' && coreSayingVerbs.has(words[verb]?.lemma ?? '')
  const judges = said.direct && judging.test(words[verb]?.lemma ?? '')
  if (!closes || !(tells || judges)) return null
  const statement = tells
    ? composed(context, main.sentence, said, own)
    : `${said.who.entity === null ? said.who.name : withArticle(context, said.who.entity)} ${ownWords(context, main.sentence, { start: words[who + 1]!.start, end: sentence.end }, said.who)}`
  const { text } = context.parsed
  if (isOpen(context, sentence, text.slice(said.content[0]![0]))) return null
  return {
    sentence: main.sentence,
    speaker: said.who,
    mention: text.slice(...said.source!),
    cue: judges ? words[verb]!.text : cueText(context, said),
    statement: finished(statement),
    kind: judges ? 'quotation' : 'statement',
    stance: 'asserts',
    claimant: null,
    spans: said.content.map(([start, end]) => ({ start, end })),
    open: false,
    part,
  }
}

/**
 * Whether only beside what was told before one sees who “he” and what “it” is in what somebody said: of “The pier was closed by
 * the council, which said it was unsafe” the pier, but of “Shares fell at Vakt, which said its profit shrank” nothing but Vakt.
 */
function isOpen({ scene }: ReferenceContext, sentence: ParsedSentence, said: string): boolean {
  if (/^(?:he|she|this|that|they|these|those)\s/i.test(said)) return true
  const subject = subjectPhrase(sentence)
  const noun = subject === null ? undefined : sentence.words[subject.head]
  // “Stocks”, which the tagger takes for a name where a sentence opens with them
  const isName = noun === undefined || namedIn(scene, noun.start, noun.end).length > 0
  const several =
    !/^it$/i.test(pronounSubject(sentence)?.text ?? 'it') ||
    (!isName && /[^s]s$|^(?:people|police)$/i.test(noun.text))
  return /^its?\s/i.test(said) && !several
}
