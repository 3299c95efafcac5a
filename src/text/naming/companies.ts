import { kindsOfFirm } from '../data/name-words.ts'
import type { Mention } from './entity.ts'

/** What stands right before a firm: “the biscuit maker Linwood”, “shares in Linwood”. */
const kindBefore = /([\p{Ll}-]+)\s$/u
const madeOf =
  /^(?:maker|firm|company|group|giant|chain|conglomerate|bank|bakery|brewery|brand|manufacturer|multinational)$/
const heldIn =
  /\b(?:(?:shares?|stakes?|shareholders?|investors?|holding) in|takeover of|shareholders? of|bid for|offer for|(?:buy|buys|buying|bought|acquire|acquires|acquired|acquiring))\s$/
/** What only a firm has: “Linwood’s shares”, “Linwood reported a profit”. */
const owned =
  /^['’]s?\s(?:[\p{Ll}-]+\s){0,2}?(?:shares?|stock|shareholders?|investors|profits?|revenues?|turnover|factor(?:y|ies)|plants?|stores|brands?|workforce|headquarters)\b|^\s(?:reported|posted)\s(?:[\p{L}-]+\s){0,3}?(?:profits?|loss(?:es)?|revenues?|sales|earnings)\b/u

const isKind = (noun: string | undefined): boolean =>
  noun !== undefined && (madeOf.test(noun) || kindsOfFirm.test(noun))

/** “the Linwood paper mill”: where a firm works that is called by the word. */
const atWork =
  /^\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:bakery|brewery|colliery|dairy|distillery|factory|foundry|ironworks|mill|mine|plant|quarry|refinery|sawmill|shipyard|slaughterhouse|smelter|steelworks|warehouse|works)\b/u

/** Whether a name tells where it stands whose some works are: “the Linwood paper mill”. */
export const isOfWorks = ({ start, end }: Pick<Mention, 'start' | 'end'>, text: string): boolean =>
  /\b(?:the|an?)\s$/i.test(text.slice(Math.max(0, start - 5), start)) &&
  atWork.test(text.slice(end, end + 50))

/** “, the appliance maker,” right behind a name. */
const kindBehind =
  /^,\s(?:an?|the|one of the)\s(?:[\p{L}-]+\s){0,3}?([\p{Ll}-]+)\b(?=[,.]|\s(?:that|which|based|in|of)\b)/u

/** Whether the text calls a name a firm where it stands: “appliance maker Kestrel Home”, “Kestrel Home, the appliance maker,”. */
export function isCalledFirm({ start, end }: Pick<Mention, 'start' | 'end'>, text: string): boolean {
  const kinds = [
    kindBefore.exec(text.slice(Math.max(0, start - 30), start))?.[1],
    kindBehind.exec(text.slice(end, end + 60))?.[1],
  ]
  return kinds.some(isKind)
}

/** The single words, as `keyOf` writes them, that the text uses as the name of a firm: a founder’s surname is then the firm’s too. */
export function firmNames(
  mentions: readonly Mention[],
  text: string,
  keyOf: (name: string) => string,
): Set<string> {
  const isFirm = ({ start, end, text: name }: Mention) => {
    const before = text.slice(Math.max(0, start - 30), start)
    return (
      !/\s/u.test(name) &&
      (isKind(kindBefore.exec(before)?.[1]) || heldIn.test(before) || owned.test(text.slice(end, end + 50)))
    )
  }
  return new Set(mentions.filter(isFirm).map(({ text: name }) => keyOf(name)))
}
