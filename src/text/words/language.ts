/** The commonest words of a language: about a third of the words of any text are among them. */
const common: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as by at from are this be has have had were not but they which said his her their who',
  fr: 'le la les de des du et en un une est que qui dans pour sur pas au par avec ce il elle sont plus ne se cette',
  de: 'der die das und in zu den von mit ist des nicht ein eine auf für im dem sich auch als es an werden wird aus bei',
  es: 'el la de que y en los las del un una se por con para es su al lo como más no fue este ha pero sus',
  it: 'il la di che e in un una per del della non sono con si le dei è al da ha più come alla nel',
  pt: 'o a de que e do da em um uma para com os as no na se por mais dos como foi ao das não é',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar werd uit naar',
  pl: 'w i na z do że się nie o jest to od po za przez jak ale dla są był ze tym przed',
  sv: 'och i att det som en på är av för med den till inte har de ett om var men från vid',
  ru: 'в и на не что с по из к за о от его для это как но до был при также',
  uk: 'в і на не що з до у за про від його для це як та але був при також й',
}
const sets = Object.entries(common).map(([language, list]) => ({ language, list: new Set(list.split(' ')) }))

/** Scripts that one language of the news is written in, and letters that tell another with the same script. */
const scripts: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[پچژگ]/gu, 'fa'],
  [/[ٹڈڑے]/gu, 'ur'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]

/**
 * The language that the script tells. A letter in fifty marks a language among those of one script (Japanese among what
 * has Chinese characters, Persian among Arabic letters); a script itself must make up half of the letters.
 */
function languageByScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const shareOf = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters
  const latin = shareOf(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)
  if (letters === 0 || latin > 0.5) return null
  return scripts.find(([pattern]) => shareOf(pattern) > 0.02)?.[1] ?? null
}

/** The language of a text by its script or its commonest words, as BCP 47; `und` where neither tells. */
export function languageOf(text: string): string {
  const found =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (found.length === 0) return 'und'
  const byScript = languageByScript(text.slice(0, 20_000))
  if (byScript !== null) return byScript
  const scores = sets.map(({ language, list }) => ({
    language,
    share: found.filter((word) => list.has(word)).length / found.length,
  }))
  const best = scores.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share > 0.1 ? best.language : 'und'
}

/** A language as its source gives it, as BCP 47 writes it: “en_US” → en-US; null where it is no tag: “English”. */
export function languageTag(given: string | null): string | null {
  const [language = '', ...rest] = given?.trim().replaceAll('_', '-').split('-') ?? []
  const tag = [language.toLowerCase(), ...rest].join('-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null
}

/** Whether claims are read in a language, by its BCP 47 tag. */
export const isRead = (language: string): boolean => /^en\b/i.test(language)

/** A paragraph of fewer words may be a list of names, or a quotation. */
const longEnough = 12

/** Common words of other languages that are words of English as well: “I am to do it”. */
const alsoEnglish = new Set(
  'a also an as do die en even for had het i in is me men no non of on per son sale to van was will'.split(
    ' ',
  ),
)

/** The language of a paragraph in which claims are not read, within a text in which they are; null for any other. */
export function foreignLanguage(paragraph: string): string | null {
  const found = paragraph.toLowerCase().match(/\p{L}+/gu) ?? []
  if (found.length < longEnough) return null
  const language = languageOf(paragraph)
  if (language === 'und' || isRead(language)) return null
  const list = sets.find((one) => one.language === language)?.list
  const own = found.filter((word) => list?.has(word) === true && !alsoEnglish.has(word))
  return list === undefined || own.length > found.length * leastOwn ? language : null
}

/** How many of the words of a paragraph must be among the commonest of its language, and no words of English. */
const leastOwn = 0.1
