/** Whether somebody named is a woman or a man. */
import { doneTo } from '../clause/objects.ts'
import { mensNames, sharedNames, womensNames } from '../data/first-names.ts'
import { mansNoun, mansTrade, womansNoun } from '../data/gender-nouns.ts'
import { titles } from '../data/name-words.ts'
import type { ParsedSentence, ParsedText } from '../tags/parse.ts'
import type { Entity, Mention } from './entity.ts'

/** What follows the noun in a title: “Queen Consort”, “Lady Chief Justice”. */
const behindTitle = /\s(?:Consort|Dowager|Emeritus|Regent|(?:Chief\s)?Justice)$/u
const courtesy = /^(?:mr|mrs|ms|miss|sir|dame)$/i
/** What ends the phrase whose noun says who somebody is: “a spokesman |for the King”. */
const endsNoun = /,?\s(?:at|by|for|from|in|of|on|to|who|with)\s/u

/** A woman or a man, as a single word tells; `MS` is a ship. */
function genderOfWord(word: string): Entity['gender'] {
  // “son-in-law”, “mum-of-two”, “ex-wife”, “Mrs.”
  const noun = word.replace(/-(?:elect|in-law|to-be|of-.*)$|\.$/iu, '').replace(/^.*-/u, '')
  if (word !== 'MS' && womansNoun.test(noun)) return 'female'
  return mansNoun.test(noun) || mansTrade.test(noun) ? 'male' : null
}

/** “his sister |Dr|”, “Police spokesman |Constable|”: a title behind a noun that says who somebody is, and no “King |County Sheriff|”. */
const titleBehind = (words: readonly string[]): boolean => {
  const [before = '', title = ''] = words.slice(-2)
  return titles.test(title) && (/^\p{Ll}/u.test(before) || mansTrade.test(before) || /woman$/i.test(before))
}

/** The noun that says who somebody is in each of the phrases joined by “and”, before what tells of whom or where they are. */
const nounsOf = (phrase: string): string[] =>
  phrase.split(/,\s|\sand\s/u).flatMap((part) => {
    const words = part.replace(behindTitle, '').split(/\s+/u)
    return words.slice(titleBehind(words) ? -2 : -1).reverse()
  })

/**
 * The noun of a role that tells a woman or a man: no word beside it, “Burger King director”. Of “the wife of Mr Roe” and “Mr Roe’s
 * sister” only the noun that says who it is: not whose; of “an ex-wife of |Mr” before a name only the title, which is that name’s.
 */
function tellingNoun(role: string): string | null {
  const own = role.replace(/^.*['’]s\s/u, '')
  const last = /(?:^|(\sof\s(?:the\s)?)|\s)(\S+)$/u.exec(own)
  const noun = last?.[2] ?? ''
  if (courtesy.test(noun.replace(/\.$/u, ''))) return noun
  // “the murders of his |mother”, “the death of |Prince”, before a name
  const behind = last?.[1] !== undefined || /^\p{Ll}/u.test(noun) ? [noun] : []
  return (
    [...nounsOf(own.split(endsNoun)[0] ?? ''), ...behind].find((word) => genderOfWord(word) !== null) ?? null
  )
}

/** A woman or a man, as the title or noun of a role tells, “Mrs”, “the firm’s spokesman”; null where it tells neither. */
export function genderOfRole(role: string): Entity['gender'] {
  const noun = tellingNoun(role)
  return noun === null ? null : genderOfWord(noun)
}

/** “Tomas Krell said the loans were paid. “My client …,” he told the judge”: the pronoun for who is spoken of, or speaks on, next. */
function opening(parsed: ParsedText, sentence: number): string | null {
  const span = parsed.sentences[sentence]
  const found =
    span === undefined
      ? null
      : /^(?:(He|She)\s|["“].{1,300}[,?!]["”]\s(he|she)\s(?:said|says|told|added|wrote)\b)/u.exec(
          parsed.text.slice(span.start, span.end),
        )
  return (found?.[1] ?? found?.[2])?.toLowerCase() ?? null
}

/** A woman or a man, as titles and nouns tell; null where none does. A woman’s given name tells more than “chairman”. */
export function genderTold({ name, mentions }: Pick<Entity, 'name' | 'mentions'>): Entity['gender'] {
  const nouns = mentions.flatMap(({ role }) => (role === null ? null : tellingNoun(role)) ?? [])
  const sure = nouns.find((noun) => !mansTrade.test(noun))
  if (sure !== undefined) return genderOfWord(sure)
  const given = name.split(/\s+/u)[0] ?? ''
  const isWomans = womensNames.has(given) && !mensNames.has(given) && !sharedNames.has(given)
  return nouns.length > 0 && !isWomans ? 'male' : null
}

/** Titles that stand before a given name alone: “Pope Francis”. */
const beforeGiven =
  /^(?:king|queen|prince|princess|pope|emperor|sir|dame|lord|lady|cardinal|bishop|archbishop|chef|sheikh|emir|sultan)$/i

/** “President Keira”: what follows a title alone is a surname, though it may be a given name elsewhere. */
const isTitled = ({ mentions }: Pick<Entity, 'mentions'>) =>
  mentions.some(({ role }) => {
    const title = role?.split(/\s+/u).at(-1) ?? ''
    return /^\p{Lu}/u.test(title) && titles.test(title) && !beforeGiven.test(title)
  })

/** A woman or a man, as the given name tells; null for others’ names. */
export function genderByName({ name, mentions }: Pick<Entity, 'name' | 'mentions'>): Entity['gender'] {
  const given = name.split(/\s+/u)[0] ?? ''
  if (given === name && isTitled({ mentions })) return null
  if (womensNames.has(given)) return 'female'
  if (mensNames.has(given)) return 'male'
  return given !== name && ofWoman.test(name) ? 'female' : null
}

/** How Slav women’s surnames end, but for some that Spanish and Italian have too. */
const ofWoman = /(?<!\s(?:Cordo|Casano|Cano|Terrano|Villano|Bo|No)|[Vv]illanu|Cu)(?:[oe]va|skaya)$/u

/** “Lepik says that he gave her the key”: a man and a woman, either of whom may be who says it. */
const tellsOfTwo = /^\s(?:says|said)\s(?:that\s)?(?:he\b.*\bher\b|she\b.*\b(?:his|him)\b)/

/** “His lawyer, Bo Roe, said he”, “told him he”: the pronoun before a name for whose they are, or behind it for whom they tell, whose like may mean that one; null for none. */
function anotherTold(sentence: ParsedSentence, text: string, { start, end }: Mention): string | null {
  const owner = /\b(his|her)\s(?:[\p{Ll}-]+\s){0,3}[\p{Ll}-]+,?\s$/iu.exec(
    text.slice(sentence.start, start),
  )?.[1]
  return (owner ?? doneTo(sentence, end)?.text)?.toLowerCase() ?? null
}

/** “Ann Lee, of Orsk, said”, “Ann Lee, a Green, said”: what tells between commas where somebody is from or what they belong to. */
const origin = /^,\s(?:an?|of|from)\s\p{Lu}[^,.;]{1,40}(?=,)/u

/** Whether a person is a woman or a man, by titles, given name and the pronouns that follow; null where no more tells than a given name that women and men bear. */
export function genderOf(entity: Entity, parsed: ParsedText): Entity['gender'] {
  const isShared = sharedNames.has(entity.name.split(/\s+/u)[0] ?? '')
  const known = genderTold(entity) ?? (isShared ? null : genderByName(entity))
  if (known !== null) return known
  let she = 0
  let he = 0
  for (const mention of entity.mentions) {
    const span = parsed.sentences[mention.sentence]
    if (span === undefined) continue
    // Of “Lepik’s lawyer, Andres Pohl, said his client” the name between is meant, and an owner never is.
    const rest = parsed.text.slice(mention.end, Math.min(span.end, mention.end + 80)).replace(origin, '')
    const stretch = /^(?!['’]s?\b)[^\p{Lu}]*/u.exec(rest)?.[0]
    const another = anotherTold(span, parsed.text, mention)
    const likes = another === null ? null : /^h(?:im|is)$/.test(another) ? /\b(she|her)\b/ : /\b(he|his)\b/
    const pronoun = likes ?? /\b(he|she|his|her)\b/
    const after = tellsOfTwo.test(stretch ?? '') ? undefined : pronoun.exec(stretch ?? '')?.[1]
    const [before, behind] = [
      parsed.text.slice(span.start, mention.start),
      parsed.text.slice(mention.end, span.end),
    ]
    const alone = /^(?:\p{Lu}\p{L}*(?:['’]s)?\s)?[^\p{Lu}]*$/u.test(before) && /^[^\p{Lu}]*$/u.test(behind)
    const follows = alone ? opening(parsed, mention.sentence + 1) : null
    for (const told of [after, follows])
      if (told === 'she' || told === 'her') she += 1
      else if (told != null) he += 1
  }
  return she > he * 2 ? 'female' : he > she * 2 ? 'male' : null
}

/**
 * “Tove Roe met Tom Lund. She …”: the gender of who alone may be meant by the pronoun that opens the next sentence, as all others
 * named in front of it are known to be of the other; null where nothing tells.
 */
export function genderByOthers(
  entity: Entity,
  all: readonly Entity[],
  { sentences, text }: ParsedText,
): Entity['gender'] {
  const told = entity.mentions.flatMap(({ sentence, end }) => {
    const next = sentences[sentence + 1]
    const pronoun = /^(He|She)\s/.exec(text.slice(next?.start ?? text.length, next?.end))?.[1]
    if (pronoun === undefined || /^['’]s\s/.test(text.slice(end, end + 3))) return []
    const gender = pronoun === 'She' ? ('female' as const) : ('male' as const)
    const others = all.filter(
      (one) =>
        one !== entity &&
        one.type !== 'place' &&
        one.type !== 'organisation' &&
        one.mentions.some((mention) => mention.sentence === sentence),
    )
    return others.length > 0 && others.every((one) => one.gender !== null && one.gender !== gender)
      ? [gender]
      : []
  })
  return new Set(told).size === 1 ? told[0]! : null
}
