/** What is said of “it” that who speaks hardly says of themselves: “said it was an insult”, “told the club it must pay”. */
import { isOutlet } from '../../attribution/speakers/outlet-reports.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseEndingAt } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'

/** Whether “it” at an index, at the head of what a body says, may as well be another body or a thing, by the words behind it. */
export function mayBeAnothers(sentence: ParsedSentence, index: number): boolean {
  const { words } = sentence
  const told = words.slice(index + 1, index + 12)
  return (
    isJudged(told) ||
    (isBlamed(told) && !words.slice(0, index).some(({ lemma }) => ofOneself.test(lemma))) ||
    (toldToBody(sentence, index) && (isOfHearer(told) || hasFailed(told)))
  )
}

const copula = /^(?:is|was|be|been|being|['’]s)$/i

/** What is behind “is”, “had been”, “was never”; null where another verb carries the clause. */
function predicate(told: readonly Word[]): readonly Word[] | null {
  const at = told.findIndex(({ pos }) => !/^(?:AUX|ADV|PART)$/.test(pos))
  return at > 0 && told.slice(0, at).some(({ text }) => copula.test(text)) ? told.slice(at) : null
}

/** “was an insult”, “is safe”: what things are, or what was said or done. */
function isJudged(told: readonly Word[]): boolean {
  const [first, ...rest] = predicate(told) ?? []
  if (first === undefined) return false
  if (!/^an?$/i.test(first.text)) return ofThings.test(first.text)
  const end = rest.findIndex(({ pos }) => !/^(?:ADJ|ADV|NOUN|NUM|VERB)$/.test(pos))
  const head = rest.slice(0, end < 0 ? undefined : end).findLast(({ pos }) => pos === 'NOUN')
  return (
    head !== undefined &&
    !mayBePerson(head.lemma) &&
    ![bodyKinds, bodyNouns].some((list) => list.has(head.lemma)) &&
    !ofBodies.test(head.lemma)
  )
}

/**
 * “Ghent has banned cars. The mayor said it was a success”, “He was given a voucher. It was no use, he said”: whether somebody who is no body
 * judges of “it” what is as likely told of what was done as of who did it.
 */
export const isVerdict = (told: readonly Word[]): boolean =>
  isJudged(told) ||
  verdict.test(
    told
      .slice(0, 8)
      .map(({ text }) => text.toLowerCase())
      .join(' '),
  )

const verdict =
  /^(?:\S+ ){0,2}?(?:is|was|be|been|['’]s) (?:an? (?:\S+ )?(?:success|failure)|(?:madness|nonsense|progress)|no (?:accident|coincidence|good|help|surprise|use)|too \S+ to)(?: |$)/

/** Nouns for a body, and for its place among others. */
const ofBodies =
  /^(?:business|concern|country|democracy|enterprise|force|home|industry|institution|nation|non-?profit|part|party|place|power|priority|republic|shop|signatory|society|state|subsidiary|success|target|trust|unit)$/

/** What a thing is, or what was said or done, and hardly a body. */
const ofThings =
  /^(?:acceptable|accidental|airworthy|authentic|avoidable|dangerous|defective|deliberate|effective|excessive|fake|false|faulty|genuine|harmful|harmless|illegal|inaccurate|insulting|justified|lawful|legal|misleading|roadworthy|safe|seaworthy|toxic|unacceptable|unconstitutional|unjustified|unlawful|unnecessary|unprovoked|unsafe|untrue)$/i

/** “had ignored warnings”, “was to blame”: what one tells of oneself only to admit or deny it. */
function isBlamed(told: readonly Word[]): boolean {
  const rest = predicate(told)
  if (rest !== null)
    return (
      /^(?:to blame|at fault)$/i.test(`${textAt(rest, 0)} ${textAt(rest, 1)}`) &&
      !told.some(({ text }) => /^(?:not|never|n['’]t)$/i.test(text))
    )
  const at = told.findIndex(({ pos }) => pos !== 'AUX')
  return at > 0 && /^(?:had|has)$/i.test(told[0]!.text) && blamed.test(told[at]!.lemma)
}
const blamed =
  /^(?:breach|cheat|collude|deceive|disregard|flout|ignore|infringe|intrude|mislead|provoke|ram|sabotage|trespass|violate)$/
const ofOneself =
  /^(?:accept|acknowledge|admit|apologi[sz]e|concede|confess|confirm|deny|dispute|refute|regret|reject)$/

/** “had broken the deal”, “lied”: what one reproaches a body with to which one says it, and hardly oneself. */
const hasFailed = (told: readonly Word[]): boolean =>
  /^(?:break|cheat|fail|lie|neglect|overcharge|wrong)$/.test(
    told.find(({ pos }) => pos !== 'AUX')?.lemma ?? '',
  )

/** “warned the hospital that it”, “told Vakt it”: whether a body hears it that is no outlet and may be meant. */
export function toldToBody({ words, phrases }: ParsedSentence, index: number): boolean {
  const end = /^that$/i.test(textAt(words, index - 1)) ? index - 2 : index - 1
  const hearer = phraseEndingAt(phrases, end)
  if (
    hearer === undefined ||
    !/^(?:tell|warn|inform|remind|notify)$/.test(words[hearer.first - 1]?.lemma ?? '')
  )
    return false
  const { lemma } = words[hearer.head]!
  const own = words.slice(hearer.first, hearer.last + 1).map(({ text }) => text)
  return hearer.kind === 'name'
    ? !isOutlet(own.join(' '))
    : hearer.kind === 'common' && (bodyKinds.has(lemma) || bodyNouns.has(lemma))
}

/** “must pay”, “was short of staff”: what one tells a body of itself as much as of oneself. */
const isOfHearer = (told: readonly Word[]): boolean =>
  /^(?:must|should|needs?|could|may|might|risked|risks|faced|faces|is|was)$/i.test(textAt(told, 0))
