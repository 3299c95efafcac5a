import { functionWords, honorifics } from '../compare/words/lexicon.ts'
import { otherwiseIn } from '../compare/compared.ts'
import type { Content } from '../mdx/content-folder.ts'
import type { Entry } from '../mdx/entry.ts'
import type { Citation, Claim } from '../model/claim.ts'
import { countryOf } from '../text/data/countries.ts'
import { inPlainWords } from '../text/naming/plain-words.ts'
import { fold } from '../text/terms/terms.ts'
import { isUnlisted } from './known-ids.ts'
import { problemAt, type Rule } from './rule.ts'

type WordsFor = (written: string) => Set<string>

/** Gives the telling words of all names of a claimant or speaker, who is written by id or by one of them. */
function wordsIn({ claimants }: Content): WordsFor {
  const listed = new Map<string, readonly string[]>()
  for (const { data } of claimants.values()) {
    const names = [data.name, ...data.aliases]
    for (const name of names) listed.set(fold(name), names)
  }
  return (written) => {
    const known = claimants.get(written)?.data
    return wordsOf(known ? [known.name, ...known.aliases] : (listed.get(fold(written)) ?? [written]))
  }
}

/** The words that tell one claimant from another; of a country one word, whether it, its people or its capital is named. */
function wordsOf(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => {
    const parts = fold(inPlainWords(name)).split(/[^\p{L}\p{N}]+/u)
    const countries = [name, ...parts].flatMap((part) => countryOf(part)?.capital.toLowerCase() ?? [])
    return [...parts, ...countries]
  })
  const isTelling = (word: string) => word !== '' && !functionWords.has(word) && !honorifics.has(word)
  const telling = words.filter(isTelling)
  return new Set([...(telling.length > 0 ? telling : words.filter(Boolean)), ...names.flatMap(initialsOf)])
}

/** “ICIJ” of the International Consortium of Investigative Journalists. */
function initialsOf(name: string): string[] {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !functionWords.has(word))
  return words.length < 3 ? [] : [words.map(([first]) => first).join('')]
}

/** Whether two may be one: they have a word of a name in common. Who reads an article otherwise than we is not to be asked about it. */
const mayBeOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b)

/**
 * Whether a citation tells that somebody claims it: he speaks in it; somebody does whom it does not name; who disputes it answers
 * him; or it is his own outlet that says so.
 */
function tellsOf(
  claimant: ReadonlySet<string>,
  citation: Citation,
  content: Content,
  wordsFor: WordsFor,
): boolean {
  const { speaker, stance, article, passage, quote } = citation
  if (speaker === undefined && stance !== 'reports') return true
  const cited = content.articles.get(article)?.data
  const names = [
    speaker,
    cited?.claims.find(({ id }) => id === passage)?.claimant,
    stance === 'reports' ? content.publishers.get(cited?.publisher ?? '')?.data.name : undefined,
    stance === 'disputes' || stance === 'limits' ? quote.exact : undefined,
  ]
  return names.some((name) => name !== undefined && mayBeOne(claimant, wordsFor(name)))
}

/** Who is said to claim something says so somewhere: else the page, and what machines are told of it, put words into his mouth. */
export const claimantsSpeak: Rule = (content) => {
  const wordsFor = wordsIn(content)
  return [...content.claims.values()].flatMap((claim) =>
    claim.data.claimants.flatMap((claimant, index) => {
      const words = wordsFor(claimant)
      const isHeard =
        isUnlisted(claimant, content) ||
        claim.data.citations.some((citation) => tellsOf(words, citation, content, wordsFor))
      return isHeard ? [] : silent(claim, index, content)
    }),
  )
}

function silent(claim: Entry<Claim>, index: number, content: Content) {
  const { claimants, citations } = claim.data
  const written = claimants[index] ?? ''
  const name = content.claimants.get(written)?.data.name ?? written
  const speakers = citations.flatMap(({ speaker }) => speaker ?? [])
  const named = [...new Set(speakers)].map((one) => `“${content.claimants.get(one)?.data.name ?? one}”`)
  const told =
    named.length === 0
      ? 'but no citation tells who speaks: its page shows the quoted words as the outlet’s own.'
      : `but no citation quotes that claimant: those who speak in them are ${named.join(', ')}.`
  return problemAt(
    claim,
    ['claimants', index],
    'claimant-silent',
    'warning',
    `“${name}” is said to claim it, ${told}`,
    `Add \`speaker: ${written}\` and \`stance: asserts\` to the citation of those words; or take “${name}” out of \`claimants\`.`,
  )
}

/** Whoever gives another number of a claim than it has does not claim it: who reviews it says so, or that he means the same. */
export const claimantsAgree: Rule = (content) => {
  const idOf = new Map(
    [...content.claimants].flatMap(([id, { data }]) =>
      [data.name, ...data.aliases].map((name) => [fold(name), id] as const),
    ),
  )
  const keyOf = (written: string) => idOf.get(fold(written)) ?? fold(written)
  return [...content.claims.values()].flatMap((claim) => {
    if (claim.data.status !== 'reviewed') return []
    const otherwise = new Set(otherwiseIn(claim.data, content.articles).map(keyOf))
    return claim.data.claimants.flatMap((claimant, index) =>
      otherwise.has(keyOf(claimant))
        ? problemAt(
            claim,
            ['claimants', index],
            'claimant-otherwise',
            'warning',
            `“${content.claimants.get(claimant)?.data.name ?? claimant}” is said to claim it, but the words cited give another number or date than the statement: its page shows who tells it otherwise.`,
            'Take the name out of `claimants`; or, if the words mean the same or a part of it, write `same: true` in their citation.',
          )
        : [],
    )
  })
}

/** Where somebody speaks, the stance is his: `reports` is for what the outlet says itself, and is meant where none is written. */
export const speakersTakeStance: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap(({ speaker, stance }, index) => {
      // of a file with faults the stance that is written may be the one at fault
      if (speaker === undefined || stance !== 'reports' || content.damaged.has(claim.id)) return []
      const name = content.claimants.get(speaker)?.data.name ?? speaker
      return problemAt(
        claim,
        ['citations', index, 'speaker'],
        'speaker-reports',
        'warning',
        `“${name}” speaks in citation ${index + 1}, whose stance is \`reports\`, as where none is written: its page shows the words as what the outlet says itself.`,
        `Write \`stance: asserts\` beside \`speaker\` where the speaker says so, \`disputes\` or \`limits\` where not; or delete \`speaker\` where nobody is quoted.`,
      )
    }),
  )
