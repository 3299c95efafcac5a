/** Plurals that no ending shows, and their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    wives: 'wife',
    lives: 'life',
    knives: 'knife',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    oxen: 'ox',
    police: 'police',
    troops: 'troop',
    aircraft: 'aircraft',
    spacecraft: 'spacecraft',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    cattle: 'cattle',
    species: 'species',
    series: 'series',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'base',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    media: 'medium',
    dead: 'dead',
    wounded: 'wounded',
    injured: 'injured',
    missing: 'missing',
    others: 'other',
    personnel: 'personnel',
    staff: 'staff',
    crew: 'crew',
    thieves: 'thief',
    leaves: 'leaf',
    halves: 'half',
    shelves: 'shelf',
    wolves: 'wolf',
    yes: 'yes',
    no: 'no',
    movies: 'movie',
    cookies: 'cookie',
    zombies: 'zombie',
    rookies: 'rookie',
    selfies: 'selfie',
    calories: 'calorie',
    prisoners: 'prisoner',
    headquarters: 'headquarters',
    shoes: 'shoe',
    toes: 'toe',
    heroes: 'hero',
    buses: 'bus',
    viruses: 'virus',
    businessmen: 'businessman',
    congressmen: 'congressman',
    lawmakers: 'lawmaker',
    policemen: 'policeman',
    firemen: 'fireman',
    servicemen: 'serviceman',
    gunmen: 'gunman',
    fishermen: 'fisherman',
    grandchildren: 'grandchild',
    crore: 'crore',
    minutes: 'minute',
    horsemen: 'horseman',
    salespeople: 'salesperson',
    axes: 'axe',
    houses: 'house',
    horses: 'horse',
    causes: 'cause',
    cases: 'case',
    phases: 'phase',
    licenses: 'license',
    licences: 'licence',
    nurses: 'nurse',
    courses: 'course',
    purchases: 'purchase',
    increases: 'increase',
    releases: 'release',
    diseases: 'disease',
    databases: 'database',
    exercises: 'exercise',
    promises: 'promise',
    responses: 'response',
    expenses: 'expense',
    offenses: 'offense',
    warehouses: 'warehouse',
    universes: 'universe',
    surprises: 'surprise',
    enterprises: 'enterprise',
    premises: 'premise',
    roses: 'rose',
    noses: 'nose',
    doses: 'dose',
    phrases: 'phrase',
    verses: 'verse',
    senses: 'sense',
    sizes: 'size',
    prizes: 'prize',
    ties: 'tie',
    pies: 'pie',
    lies: 'lie',
    dies: 'die',
    aches: 'ache',
    caches: 'cache',
    avalanches: 'avalanche',
    headaches: 'headache',
    employees: 'employee',
    gases: 'gas',
    lenses: 'lens',
    pluses: 'plus',
    campuses: 'campus',
    bonuses: 'bonus',
    statuses: 'status',
    censuses: 'census',
    surpluses: 'surplus',
    blazes: 'blaze',
    mazes: 'maze',
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
    'said says say told it’s out up down off away back ago later earlier then now also still just only even more less fewer ' +
    'per each every all both either neither other another such same there here very too almost already ' +
    'killed died dead wounded injured voted took gave made came went got left won lost'
  ).split(' '),
)

/** Words before a number that it is the name of: “chapter 11”, “Boeing 747”, “Route 66”. */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    'no nos nr number numbers chapter article articles section page pages paragraph rule room gate flight route highway interstate channel ' +
    'volume vol episode season part book act scene verse stage round level version v phase category grade class type model mark ' +
    'resolution amendment proposition prop title form formula boeing airbus iphone ipad galaxy windows xbox playstation apollo falcon ' +
    'soyuz voyager block unit terminal platform pier lane district precinct ward zone area sector site exit junction unit ' +
    'studio studios suite apartment apt box line group tier division league day week game super bowl wrestlemania ufc usc msnbc ' +
    'psalm matthew mark luke john genesis u windows android ios step question point item entry table figure fig appendix schedule ' +
    'bus train tram car bmw mercedes audi mig sukhoi tu il leopard abrams himars iskander s ps world war air force'
  ).split(' '),
)
