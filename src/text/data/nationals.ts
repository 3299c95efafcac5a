import { countryOf, isGovernmentName } from './countries.ts'

const british = 'British|Britain|UK|Great Britain'
const english = 'English|England'
const scottish = 'Scottish|Scotland'
const irish = 'Irish|Ireland'
const french = 'French|France'

/** Nouns for one person of a nation, a region or a city, beside adjectives in -an such as “German”, and the names by which the text may say that somebody is of it. */
const nationals: ReadonlyMap<string, string> = new Map([
  ['Brit', british],
  ['Briton', british],
  ['Englishman', english],
  ['Englishwoman', english],
  ['Scot', scottish],
  ['Scotsman', scottish],
  ['Welshman', 'Welsh|Wales'],
  ['Irishman', irish],
  ['Irishwoman', irish],
  ['Frenchman', french],
  ['Frenchwoman', french],
  ['Dutchman', 'Dutch|Netherlands'],
  ['Spaniard', 'Spanish|Spain'],
  ['Finn', 'Finnish|Finland'],
  ['Dane', 'Danish|Denmark'],
  ['Swede', 'Swedish|Sweden'],
  ['Pole', 'Polish|Poland'],
  ['Turk', 'Turkish|Turkey'],
  ['Croat', 'Croatian|Croatia'],
  ['Serb', 'Serbian|Serbia'],
  ['Czech', 'Czech|Czechia'],
  ['Aussie', 'Australian|Australia'],
  ['Kiwi', 'New Zealand'],
  ['Argentine', 'Argentinian|Argentina'],
  ['Portuguese', 'Portugal'],
  ['New Yorker', 'New York'],
  ['Londoner', 'London'],
  ['Texan', 'Texas'],
  ['Californian', 'California'],
  ['Catalan', 'Catalonia'],
])

/** Whether “the …” may call one person by it: “Spaniard”, “Italian”. */
export const isNational = (noun: string): boolean =>
  nationals.has(noun) || (countryOf(noun) !== null && !isGovernmentName(noun) && /an$/.test(noun))

/** Whether a noun is such a one and no adjective: “Spaniard”, which is no name behind “the”. */
export const isNationalNoun = (noun: string): boolean => nationals.has(noun)

/** The words by which a text says that somebody is of the nation of “the Spaniard”, “the Italian”. */
export function wordsOfNation(noun: string): string[] {
  const country = countryOf(noun)
  const own = country === null ? [] : [country.name, ...country.demonym, ...country.others]
  return [...new Set([noun, ...own, ...(nationals.get(noun)?.split('|') ?? [])])]
}
