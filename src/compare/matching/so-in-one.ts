/** Whether only one of two texts tells that something is so, or done; the other that it is charged, supposed, tried, planned. All are symmetric. */
import { remembering } from '../../text/words/remembering.ts'
import { supportVerbs } from '../words/lexicon.ts'
import { deedOf, type Deed } from '../words/deeds.ts'
import { areClose, areOne, areOneParty, toldIn, type Told } from '../words/told.ts'
import { areAlike } from './deed-doubts.ts'
import { tellOfOwnThings } from './own-things.ts'

/**
 * Whether what one tells is in the other only what somebody else acts upon: “Orsk will close its factory”, “the union will strike
 * against the closing of Orsk’s factory”.
 */
export function onlyActedUpon(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return actsUpon(other, b, one, a) || actsUpon(one, a, other, b)
}

function actsUpon(acting: Deed, text: string, told: Deed, other: string): boolean {
  const { head, agent, patient } = acting
  const end = told.head
  // “put the cost at” tells what it costs
  if (head?.verb !== true || supportVerbs.has(head.norm) || end?.verb !== true || agent.length === 0)
    return false
  const there = toldIn(other)
  const at = agent.findIndex(({ norm }) => nearby.has(norm))
  const doers = agent.slice(0, at < 0 ? agent.length : at)
  return (
    patient.some(
      (word) =>
        (!word.verb || asNoun.test(text.slice(0, word.start))) &&
        areOne(word, end) &&
        !toldIn(text).some((number) => number.kind === 'number' && number.end === word.start - 1),
    ) &&
    !there.some((word) => areOne(word, head) || areClose(word, head)) &&
    !doers.some((word) => there.some((twin) => areOne(word, twin))) &&
    !byMeans.test(text.slice(head.end, patient[0]!.start))
  )
}
/** “Farmers near Orsk” are not Orsk’s. */
const nearby = new Set('near around outside'.split(' '))
/** “the shutting of”; “bagged 17 goals” acts upon no goal that the other scores. */
const asNoun = /\b(?:the|an?|its|their|his|her)\s$/i
/** “escaped with a win” tells of a win. */
const byMeans = /^ (?:with|by|in|during) /

/** Words by which something is not told as so; of each text it is asked once whether it holds them, as most hold none. */
type Signs = {
  /** Whether a text holds them, or others that say as much. */
  anywhere: (text: string) => boolean
  /** Whether it holds any behind which a deed may stand. */
  leading: (text: string) => boolean
  /** What stands before such a deed. */
  before: RegExp
  /** What else stands behind such words and is no such deed. */
  isOther?: (deed: Told) => boolean
}
const holding = (words: string) => {
  const pattern = new RegExp(words, 'iu')
  return remembering(20_000, (text) => pattern.test(text))
}

/** “detained for questioning”: what is done to who is charged, and by nobody who is. */
const ofInquiry = /^(?:question|interrogat|interview|treat)/
/** Words for a charge, and what may stand between one and what somebody is charged with. */
const charges =
  'accused(?= of)|accusations?|allegations?|allegedly|arrest(?:ed)?|blam(?:e[sd]?|ing)|charg(?:e[sd]?|ing)|counts?(?= of)|detained|indict(?:ed|ment)?|prosecuted|suspect(?:ed|s)?|suspicion|trial'
const holdsCharge = holding(`\\b(?:${charges})\\b`)
const charging: Signs = {
  anywhere: holdsCharge,
  leading: holdsCharge,
  isOther: ({ norm }) => ofInquiry.test(norm),
  before: new RegExp(
    `\\b(?:${charges})\\b[^,;]{0,60}?\\b(?:for|of|over|with)\\s(?:[\\p{L}'’-]+\\s){0,3}$`,
    'iu',
  ),
}
/** Words for what is done about a deed or to its doer, who pays, answers or is praised for it, and what may stand between one and the deed. */
const answers = [
  'apologi[sz](?:e[sd]?|ing)|apolog(?:y|ies)|(?:express(?:ed|es)?|voiced) (?:\\w+ )?regret|(?:is|are|was|were|be|said|says) sorry',
  'fine[sd]?|compensat(?:e[sd]?|ion)|damages|jail(?:ed|s)?|imprisoned|prison|sentence[sd]?|convict(?:ed|s|ion)?|guilty|punish(?:ed|es|ment)?',
  'suspen(?:d(?:ed|s)?|sion)|sack(?:ed|s|ing)?|dismiss(?:ed|es|al)|disciplined|ban(?:s|ned)?|su(?:e[sd]|it|ing)|lawsuit|reprimand(?:ed|s)?|rebuke[sd]?',
  'criticis(?:e[sd]?|m)|condemn(?:ed|s|ation)?|denounce[sd]?|prais(?:e[sd]?|ing)|thank(?:ed|s)?|honou?red|award(?:ed|s)?|medals?|prizes?',
].join('|')
/** The same with the deed right behind them: “regretted killing 40 seals”. */
const about = 'regret(?:s|ted|ting)?|defend(?:s|ed|ing)?'
const holdsAnswer = holding(`\\b(?:${answers}|${about})\\b`)
const answering: Signs = {
  anywhere: holdsAnswer,
  leading: holdsAnswer,
  before: new RegExp(
    `\\b(?:${answers})\\b[^,;]{0,60}?\\b(?:after|for|of|over|to)\\s(?:[\\p{L}'’-]+\\s){0,2}$|\\b(?:${about})\\s(?:having\\s|the\\s)?$`,
    'iu',
  ),
}
/** Words by which somebody judges a deed: “criticised his sacking”. */
const judgements =
  '(?:criticiz|criticis|denounc|prais|applaud|deplor|welcom|condemn|lament|protest)(?:e[sd]?|s|ed|ing)?|decr(?:y|ies|ied)'
const holdsJudgement = holding(`\\b(?:${judgements})\\b`)
const judging: Signs = {
  anywhere: holdsJudgement,
  leading: holdsJudgement,
  before: new RegExp(
    `\\b(?:${judgements})\\s(?:against\\s)?(?:the|his|her|its|their|(?:[\\p{L}.]+\\s){1,3}?[\\p{L}]+['’]s?)\\s(?:[\\p{L}'’-]+\\s){0,2}$`,
    'iu',
  ),
}

/** Words by which something is not told to be so: a condition, talk, a wish or a doubt, a threat or a leave, who does not say so, a story. */
const suppositions = [
  'if|unless|whether|possibility|prospect',
  'rumou?rs?|speculation|(?:claim|allege)(?:s|d|ed)? that',
  '(?:fear|hope|doubt)(?:s|d|ed)? that|doubts? (?:on|about)|petitions?',
  'threat(?:s|en|ens|ened|ening)?(?: on \\w+)? to|permission|permitted|authori[sz]ed|entitled',
  '(?:nobody|no one|hardly any(?:one|body)) (?:\\w+ ){1,3}that|(?:no longer|used to) (?:argue|believe|claim|think|sa(?:y|id))s?|(?:stopped|instead of|without) (?:saying|claiming)',
  "(?:not|n['’]t|never) (?:confirm|deny|dispute|rule out)|(?:withdr[ae]wn?|retract(?:s|ed)?|took back) [^,;]{0,40}?that",
  '(?:expected|was|were) to (?:have )?(?:announce|confirm|say|said)d?|(?:cleared|acquitted) of',
  '(?:doctored|fabricated|faked?|forged|manipulated) (?:\\w+ )?(?:audio|clips?|footage|interviews?|letters?|posts?|recordings?|statements?|videos?)(?:[^,;]{0,40}, \\w+)?|misquoted|(?:falsely|wrongly) quoted',
  'pretend(?:s|ed)?|dream(?:s|ed|t)?|(?:tells|imagines|depicts) (?:how|what)',
].join('|')
/** And by which it is told in other words that it may be, or is not, so. */
const likewise = 'may|might|could|can|guilty|call(?:s|ed)?|urg(?:e[sd]?|ing)|ask(?:s|ed)?|want(?:s|ed)?'
const leading = `(?:\\b(?:${suppositions})\\b|^(?:Had|Should|Were|(?:\\w+ )?calls (?:for|on)) )`
const supposing: Signs = {
  anywhere: holding(`\\b(?:${suppositions}|${likewise})\\b`),
  leading: holding(leading),
  before: new RegExp(`${leading}[^,;]*$`, 'i'),
}

/** Words by which somebody only thinks about doing something, up to it: “is considering a plan to”, not “considered it and”, “weighing 40 tonnes”. */
const thinking =
  'considering|considered|contemplating|mulling|(?:is|are|was|were|be|been|also|now|still) looking at|weigh(?:ed|ing)(?! [^,;]{0,25}?(?:\\d|tonnes?|tons?|kilos?|kilograms?|pounds?)\\b)'
const considering: Signs = {
  anywhere: holding(`\\b(?:${thinking}|${suppositions}|${likewise})\\b`),
  leading: holding(`\\b(?:${thinking})\\b`),
  before: new RegExp(
    `\\b(?:${thinking}) (?:(?!(?:and|but|has|have|had|is|are|was|were|who|which|that)\\b)[^\\s,;]+ ){0,6}$`,
    'i',
  ),
}

/** Whether what one tells as done the other tells as a charge only: “killed 40 seals”, “was accused of killing 40 seals”. */
export const onlyCharged = (a: string, b: string): boolean => standsBehind(charging, a, b)
/** What comes about under a condition, “if he wins, he is champion”, and words by which a text tells that it may. */
const conditional = holding(
  '^\\P{L}*If\\s|\\b(?:can|could|may|might|shall|should|will|would)\\b[^.;]*?(?<!\\b(?:as|even|only))\\sif\\s(?!any\\b|not\\b|only\\b)',
)
const mayCome = holding(
  `\\b(?:${suppositions}|${likewise}|will|would|shall|should|must|need(?:s|ed)?|as long as|in case|provided|depend(?:s|ed|ing)?|when(?:ever)?)\\b`,
)
/** Whether only one tells what follows if something comes about: “if he finishes third, he wins”, “finished second”. */
export const onlyConditional = (a: string, b: string): boolean =>
  (conditional(a) && !mayCome(b)) || (conditional(b) && !mayCome(a))

/** Whether what one tells outright the other only supposes: “will resign on Monday”, “if she resigns on Monday, …”, “there are rumours that she will”. */
export const onlySupposed = (a: string, b: string): boolean =>
  standsBehind(supposing, a, b) || standsBehind(considering, a, b) || onlyConditional(a, b)
/** Whether what one tells is in the other only what somebody pays or answers for: “killed 40 seals”, “was fined for killing 40 seals”. */
export const onlyAnswered = (a: string, b: string): boolean =>
  standsBehind(answering, a, b) || standsBehind(judging, a, b)

/** What there is that speaks for it, “There was evidence of arson”, and words by which a text tells it so too. */
const evident =
  /^(?:\W|But |And )*There (?:is|was|are|were|has been|had been|have been) (?:\w+ )?(?:evidence|hints?|indications?|proof|signs?|suspicions?|traces?) (?:of|that)\b/i
const likeEvident =
  /\b(?:appear|evidence|evident|find|found|hint|indicat|likely|may|might|point|proof|prov|seem|show|sign|suggest|suspect|suspic|trace)/i

/** Whether the other tells as so what one only has evidence of: “a fire broke out on the fifth floor”, “there was evidence of arson there”. */
const onlyEvident = (a: string, b: string): boolean =>
  (evident.test(a) && !likeEvident.test(b)) || (evident.test(b) && !likeEvident.test(a))

/** “a report that”, “the leaked memo showing” */
const report =
  "(?:[\\p{L}’']+\\s){0,3}(?:allegation|article|claim|document|leak|letter|memo|post|report|rumou?r|statement|story|storie|suggestion|tweet)s?\\s(?:that|which|alleging|claiming|putting|saying|showing|suggesting|telling)\\s"
/** What says that a report is right. */
const borneOut =
  '(?:\\p{L}+ly\\s)?(?:accurate|authentic|backed|borne|confirmed|correct|genuine|right|supported|true)\\b'
/** Texts that tell of a report and what to think of it, “a report putting the cost at 40 million pounds was a draft”, “called claims that he left a lie”. */
const ofReport = new RegExp(
  `^\\P{L}*${report}.{8,}\\s(?:is|are|was|were|(?:has|have|had) been)\\s(?!${borneOut})|\\b(?:brand(?:s|ed)?|calls?|called|describe[sd]?|denounce[sd]?|dismiss(?:es|ed)?|label(?:s|l?ed)?)\\s(?:as\\s[^,;]{1,40}?\\s)?${report}`,
  'iu',
)
const tellsOfReport = remembering(20_000, (text) => ofReport.test(text))

/** Whether one tells outright what the other tells a report to say, and that it is false, a draft, a guess. */
const onlyReported = (a: string, b: string): boolean => tellsOfReport(a) !== tellsOfReport(b)

/** Whether only one of two tells that something is so: in the other it is a charge, supposed, evident, tried, planned or told by a report only, or what others act upon, somebody answers for, or happens to a thing of its own. */
export const isSoInOneOnly = (a: string, b: string): boolean =>
  onlyCharged(a, b) ||
  onlySupposed(a, b) ||
  onlyEvident(a, b) ||
  onlyReported(a, b) ||
  onlyAnswered(a, b) ||
  onlyActedUpon(a, b) ||
  tellOfOwnThings(a, b) ||
  onlyTried(a, b) ||
  onlyPlanned(a, b)

/** Whether the deed of one of two texts, which has no such words, stands in the other behind them only. */
const standsBehind = ({ anywhere, leading, before: words, isOther }: Signs, a: string, b: string): boolean =>
  [
    { told: a, other: b },
    { told: b, other: a },
  ].some(({ told, other }) => {
    if (!leading(other) || anywhere(told)) return false
    const { head } = deedOf(told)
    if (head === null || isOther?.(head) === true) return false
    const there = toldIn(other).filter((word) => areOneParty(word, head))
    return there.length > 0 && there.every((word) => words.test(other.slice(0, word.start)))
  })

/** What is expected has not happened, whether it was or can be expected. By stem. */
const foreseeing = /^(?:anticip|expect|forese)/

/** Whether one tells as done what in the other is wanted, tried or possible only: “tried to rob”, “robbed”. */
export function onlyTried(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return (
    areAlike(one, other) &&
    ![one, other].every(({ head }) => foreseeing.test(head?.key ?? '')) &&
    [one, other].some(({ mode }) => mode === 'tried') &&
    [one, other].some(({ mode }) => mode === 'done')
  )
}

/** Whether one tells as done what in the other is to come: “plans to close its factory”, “has closed its factory”. */
export function onlyPlanned(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  if (isSoAlready(a, b)) return true
  const isToCome = [one, other].map(({ mode }) => mode === 'to come')
  return (
    areAlike(one, other) &&
    one.head?.verb === true &&
    other.head?.verb === true &&
    isToCome.includes(true) &&
    [one, other].some(({ mode }) => mode === 'done')
  )
}
/** Whether what is to come in the one is so already in the other, elsewhere or by now: “promised to ban sales”, “limits on sales are already in force”. */
export const isSoAlready = (a: string, b: string): boolean =>
  (deedOf(a).mode === 'to come' && inForce.test(b)) || (deedOf(b).mode === 'to come' && inForce.test(a))

const inForce = /\b(?:already|now|since|still) in (?:force|effect|place)\b/i
