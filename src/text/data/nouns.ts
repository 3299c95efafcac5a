const irregular = `
people person | persons person | men man | women woman | children child | grandchildren grandchild | feet foot | teeth tooth | geese goose
mice mouse | oxen ox | salespeople salesperson | policemen policeman | policewomen policewoman | businessmen businessman
congressmen congressman | servicemen serviceman | gunmen gunman | fishermen fisherman | firemen fireman | crises crisis
analyses analysis | criteria criterion | phenomena phenomenon | media medium | lives life | wives wife | knives knife | thieves thief
halves half | shelves shelf | wolves wolf | leaves leaf | loaves loaf | troops troop | police police | personnel personnel | staff staff
crew crew | aircraft aircraft | spacecraft spacecraft | sheep sheep | fish fish | deer deer | cattle cattle | species species
series series | headquarters headquarters | dead dead | wounded wounded | injured injured | missing missing | others other
movies movie | cookies cookie | zombies zombie | rookies rookie | selfies selfie | calories calorie | ties tie | pies pie | lies lie
shoes shoe | toes toe | aches ache | headaches headache | caches cache | avalanches avalanche | axes axe | gases gas | lenses lens
excuses excuse | fuses fuse | uses use
`

/** Plurals that no rule forms, and their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split(/ \| |\n/)
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(' ')
      return [plural, singular]
    }),
)

/** Words in -s that are no plurals to count by, or stand in the middle of a longer noun: “12 news outlets”. */
export const falsePlurals: ReadonlySet<string> = new Set(
  (
    'news is was has does as its this us his hers ours theirs yours less across perhaps besides towards afterwards always sometimes ' +
    'plus versus thus yes sports sales arms goods rights savings ' +
    'business previous various serious famous religious dangerous anonymous numerous continuous consecutive'
  ).split(' '),
)

/** Words at which the search for what is counted stops: they open something new. */
export const boundaryWords: ReadonlySet<string> = new Set(
  (
    'the a an this that these those and or but nor so yet of to in on at by for from with without within into onto over under after ' +
    'before since until during between among through against about above below around as than if because while when where which who ' +
    'whom whose what why how is are was were be been being am has have had do does did will would can could shall should may might must ' +
    'not never no he she it they we you i him her them us me his its their our your my mine ' +
    'said says say told it’s out up down off away back ago later earlier then now also still just only even less fewer ' +
    'per each every all both either neither same there here very near next alone instead ahead today too almost already ' +
    'killed died dead wounded injured voted took gave made came went got left won lost'
  ).split(' '),
)

/** Words before a number that it is the name of: “chapter 11”, “Boeing 747”, “Route 66”. */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    'no nos nr number numbers chapter article articles section page pages paragraph rule room gate flight route highway interstate ' +
    'channel volume vol episode season part act scene verse stage round level version phase category grade class type model mark ' +
    'resolution amendment proposition prop title form formula boeing airbus iphone ipad galaxy windows xbox playstation pixel apollo ' +
    'falcon soyuz voyager unit terminal platform pier lane lap district precinct ward zone area sector site exit studio suite ' +
    'apartment box group tier division psalm step question point item entry table figure fig appendix schedule bus train tram ' +
    'update patch android ios bmw mig formation brigade battalion regiment'
  ).split(' '),
)

/** Nouns for ships, which English may call “she”. */
export const vesselNouns: ReadonlySet<string> = new Set(
  'ship vessel ferry boat trawler tanker yacht tug tugboat freighter submarine destroyer frigate corvette warship liner schooner barge catamaran dredger steamer lifeboat icebreaker minesweeper'.split(
    ' ',
  ),
)

/** What is measured, which needs no article: “Turnout was 68 per cent”. */
export const bareMeasures =
  /^(?:attendance|consumption|debt|demand|employment|footfall|growth|immigration|inflation|investment|migration|output|production|revenue|spending|traffic|trade|turnout|turnover|unemployment)$/i

/** Whether a word is one for what is measured, or how much of it; nobody is called so. */
export const isMeasureNoun = (word: string): boolean => bareMeasures.test(word) || otherMeasures.test(word)
const otherMeasures =
  /^(?:amount|average|cost|damage|deficit|figure|gdp|income|number|price|profit|proportion|rate|revenues|sales|share|surplus|total|value|volume)$/i
