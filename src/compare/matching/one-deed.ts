/** Whether two claims tell one deed, “Lee appointed Roe”, where it may make sure that they are one amid all that their articles tell. */
import { deedOf, type Deed } from '../words/deeds.ts'
import { hedges } from '../words/lexicon.ts'
import { areOne, areOneParty, isName, light, type Told } from '../words/told.ts'
import { doubts, type Reason } from './doubts.ts'
import type { Entry } from './entries.ts'
import { negateApart } from './turns.ts'

/**
 * From which chance on two claims are one amid all that their articles tell: that tell it of two by any word of theirs, and that name only
 * to whom it is done. That name both are one anyhow. Of the pairs joined by all that alone in tests/bench/stories.ts seven of seven
 * are one claim, and of the 24 in 43 articles of 20 other events, read by eye, 23.
 */
const surelyDone = { worded: 0.2, suffered: 0.3 }
/** What is done to a word of less weight, “season”, is done in many sentences. */
const telling = 0.5

/** Doubts of other words, which leave it as it is who does it and to whom. */
const ofWords: ReadonlySet<Reason> = new Set<Reason>([
  'event', 'deed', 'thing', 'subject', 'general', 'aside', 'name',
]) // prettier-ignore

type Claimed = Pick<Entry, 'statement' | 'stance'>

/**
 * Whether two claims of articles of one event tell that somebody does one thing to another: “Lee on Monday appointed Roe”, “Roe, a lawyer,
 * was picked by Lee to run it”. Symmetric.
 * @param chance how surely they are one amid all that their articles tell, as far as that is known
 */
export function doOneThing(a: Claimed, b: Claimed, chance = 0): boolean {
  const [one, other] = [deedOf(a.statement), deedOf(b.statement)]
  if (!isDone(one) || !isDone(other) || !areOne(one.head, other.head)) return false
  const share = (of: (deed: Deed) => readonly Told[], isOne: (word: Told) => boolean) =>
    of(one).some((word) => isOne(word) && of(other).some((twin) => isOne(twin) && areOneParty(word, twin)))
  const isWorded = () => chance >= surelyDone.worded && share(doer, isSome) && share(doneTo, tells)
  const isSuffered = () =>
    chance >= surelyDone.suffered &&
    one.head.key === other.head.key &&
    [one, other].some(({ passive, agent }) => passive && agent.length === 0) &&
    share(sufferer, isName)
  return (
    ((share(doer, isName) && share(doneTo, isName)) || isWorded() || isSuffered()) &&
    (a.stance === 'disputes') === (b.stance === 'disputes') &&
    !negateApart(a.statement, b.statement) &&
    [...doubts(a.statement, b.statement)].every((reason) => ofWords.has(reason))
  )
}

const isDone = (deed: Deed): deed is Deed & { head: Told } =>
  deed.head !== null && deed.head.verb && deed.head.weight > light

const doer = ({ agent }: Deed) => agent
const doneTo = ({ patient, others }: Deed) => [...patient, ...others]
const sufferer = (deed: Deed) => (deed.passive ? deed.patient : doneTo(deed))

const isSome = ({ norm, weight }: Told) => weight > light && !hedges.has(norm)
const tells = (word: Told) => isName(word) || (isSome(word) && word.weight >= telling)
