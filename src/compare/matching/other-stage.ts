/** Whether two texts tell of two stages of one matter: what was asked for was granted, what is under way was called off. All are symmetric. */
import { remembering } from '../../text/words/remembering.ts'
import { stemsOf } from '../../text/words/stems.ts'
import { deedOf } from '../words/deeds.ts'
import { areOne, toldIn, type Told } from '../words/told.ts'

/** Words for what is brought before somebody, and verbs, and words of other kinds, for what then becomes of it. */
const steps: readonly Record<'first' | 'then' | 'otherwise', ReadonlySet<string>>[] = [
  {
    first:
      stemsOf(`ask ask-for request apply application propose proposal offer bid petition seek recommend demand call-for file
      introduce table talks negotiate consider`),
    then: stemsOf(
      `grant approve pass complete block reject veto turn-down refuse accept sign give hand award choose select win`,
    ),
    otherwise: new Set(),
  },
  { first: stemsOf('nominate nomination'), then: stemsOf('confirm approve reject'), otherwise: new Set() },
  {
    first: stemsOf('accuse charge indict prosecute suspect arrest allege'),
    then: stemsOf('acquit clear convict sentence jail imprison exonerate'),
    otherwise: stemsOf('guilty innocent verdict conviction acquittal'),
  },
]

/** Verbs by which what went on, or was to come, does so no longer. */
const ending = stemsOf(
  'end finish stop call-off cancel scrap abandon postpone put-off shelve suspend conclude halt drop withdraw avert break-off',
)
/** And other words for it. */
const isOver = /\b(?:over|no longer|last|final(?:ly)?|until|till|collaps\w+|ceas\w+)\b/i

type Stages = {
  /** Of each of `steps` whether a text tells it to be taken first, and then. */
  steps: readonly { first: boolean; then: boolean }[]
  /** What it tells to have ended. */
  ended: readonly Told[]
  /** Whether it tells of an end by any word. */
  isOver: boolean
}

const stagesOf = remembering(20_000, (text): Stages => {
  const words = toldIn(text).filter(({ says }) => !says)
  const main = words.filter((word) => word.main)
  return {
    steps: steps.map(({ first, then, otherwise }) => ({
      first: main.some(({ key }) => first.has(key)),
      then: words.some(({ key, verb }) => (verb && then.has(key)) || otherwise.has(key)),
    })),
    ended: endedIn(text, main),
    isOver: isOver.test(text) || words.some(({ key }) => ending.has(key)),
  }
})

/** The events right behind such verbs, “called off their one-day strike”, not “withdrew from the race”, and what “ended” or “was called off”. */
function endedIn(text: string, words: readonly Told[]): readonly Told[] {
  const behind = words.flatMap((word, at) => {
    if (!word.verb || !ending.has(word.key)) return []
    const event = words.slice(at + 1).find((one) => one.event)
    return event === undefined || preposition.test(text.slice(word.end, event.start)) ? [] : [event]
  })
  const { head, agent, patient, passive, isDone } = deedOf(text)
  const isSubject = head !== null && ending.has(head.key) && (passive || !isDone)
  return isSubject ? [...behind, ...(passive ? patient : agent).filter(({ event }) => event)] : behind
}
const preposition = /\b(?:from|in|on|at|by|after|before|with|to|for|as|because|when|and)\b|,/i

/** Whether each of two texts tells of a stage of a matter that the other does not tell of. Symmetric. */
export function tellOtherStages(a: string, b: string): boolean {
  const [one, other] = [stagesOf(a), stagesOf(b)]
  return (
    steps.some((_, at) => stepsApart(one.steps[at]!, other.steps[at]!)) ||
    endsOnly(one, other, b) ||
    endsOnly(other, one, a)
  )
}

const stepsApart = (one: Stages['steps'][number], other: Stages['steps'][number]): boolean =>
  one.first !== other.first && one.then !== other.then && one.first !== one.then

/** Whether what the one tells to have ended is what the other tells that it goes on, or is to come. */
function endsOnly(one: Stages, other: Stages, text: string): boolean {
  const { head } = deedOf(text)
  return head !== null && !other.isOver && one.ended.some((word) => areOne(word, head))
}
