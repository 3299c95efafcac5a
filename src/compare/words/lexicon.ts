/** Words by what they do to a statement. All are in the form that `terms` gives them. */
const set = (words: string) => new Set(words.split(/\s+/))

/** Words that carry no claim of their own. */
export const functionWords = set(`
  a an the this that these those of in on at by to for from with without within into onto over under after before during
  as and or but nor so if than then there here it its he him his she her hers they them their theirs we us our you your
  i me my who whom whose which what when where why how is are was were be been being am has have had having do does did
  will would shall should can could may might must not no also too very just only more most much many some any each
  other another such own same about up down out off while since until till because though although amid among between
  through against toward across per via upon even still yet again already`)

/** Words that tie others together and turn nothing about, as “before” and “to” do. */
export const tying = set(
  'a an the that this these those which who whose of in on at by with as and is are was were be been being has have had it its their',
)

/** Adding or dropping one of these changes the style only. */
export const emptyWords = set(
  'a an the that and s this these those also too here just then however meanwhile',
)
export const honorifics = set(
  'mr mrs ms miss dr sir madam mx prof professor lord lady gen general col colonel lt sgt sergeant capt captain maj adm rev hon mme mlle monsieur herr frau senor senora signor signora sri shri smt',
)

/** Letters by which somebody is what many others are: “MP Ada Lind” names nobody by “MP”. */
export const officeLetters = set('ceo cfo coo cto kc mep meps mp mps msp msps pm qc')

export const negations = set(
  `not no never none nobody nothing neither nor without nowhere hardly barely refuse-to fail-to yet-to`,
)

/** Words that say that what follows, or what they stand beside, is not so. */
export const negators = set(`
  deny denies denied denying rule-out lack lacks lacked lacking absent empty unable unpaid unhurt unharmed uninjured unaware
  undamaged unarmed`)

/**
 * Verbs that say what “not” with another verb says: “turned down the offer” and “will not take it”. Beside such a “not” they
 * are spent on it; alone they negate nothing that another word for them would not.
 */
export const refusing = set(`
  throw-out vote-down turn-down reject rejected rejects refuse refused refuses decline declined declines withhold withheld keep kept stay-away miss
  missed skip skipped boycott boycotted avoid avoided ignore ignored ignores scrap scrapped abandon abandoned cancel cancelled
  canceled call-off fall-short stop stopped stops halt halted drop dropped close closed closes shut`)

/** Behind “not” they make no negation: “not only repulsed them”. */
export const notOnly = set('only just merely simply least')

/** Those that stand for whoever does or suffers it. */
export const nobody = set('nobody none nothing neither')

type Opposites = readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]
const sides = (pairs: readonly string[][]): Opposites =>
  pairs.map(([one, other]) => [set(one ?? ''), set(other ?? '')] as const)

/** Pairs of which only one is so, by stem; each word of a side against each of the other. */
export const contraries = sides([
  ['pass passed passes adopt adopted adopts sign signed accept accepted approve approved back backed support supported supports endorse endorsed welcome welcomed agree agreed grant granted grants offer offered offers allow allowed allows permit permitted permits', 'deny denied denies refuse-to reject rejected refuse refused oppose opposed opposes block blocked veto vetoed dismiss dismissed condemn condemned turn-down vote-down throw-out dispute disputed disputes contest contested contests disagree disagreed disagrees'],
  ['confirm confirmed confirms admit admitted admits acknowledge acknowledged', 'deny denied denies refute refuted reject rejected dismiss dismissed'],
  ['stable', 'critical'],
  ['win won wins beat beats beaten', 'lose lost loses'],
  ['pass passed passes', 'fail failed fails'],
  ['guilty convicted plead-guilty admit admits admitted', 'innocent acquitted cleared'],
  ['alive survived survive survives', 'dead died killed die dies'],
  ['succeed succeeded succeeds managed', 'fail failed fails'],
  ['legal lawful', 'illegal unlawful'],
  ['true', 'false untrue'],
  ['safe', 'unsafe dangerous'],
  ['able', 'unable'],
  ['allow allowed allows permit permitted', 'ban banned bans forbid forbade prohibit prohibited'],
  ['possible', 'impossible'],
  ['likely', 'unlikely'],
  ['all every', 'none no'],
  ['against', 'for'],
  ['on', 'off'],
  ['up', 'down'],
  ['with', 'without'],
  ['known', 'unknown'],
  ['uphold upheld upholds', 'overturn overturned overturns quash quashed'],
  ['sober', 'drunk drunken drinking intoxicated'],
  ['fit healthy', 'unfit injured ill sick'],
  ['present', 'absent'],
  ['awake', 'asleep'],
  ['inside indoors', 'outside outdoors'],
  ['work working worked works functioned operational', 'fail failed fails break-down out-of-service out-of-action out-of-order'],
  ['accident accidental accidentally', 'deliberate deliberately intentional intentionally'],
  ['disclose disclosed discloses reveal revealed reveals hand-over', 'conceal concealed conceals withhold withheld withholds hide hid hidden'],
  ['peaceful peacefully', 'violent violently clash clashed clashes scuffle scuffles riot rioted'],
  ['calm composed impassive emotionless expressionless', 'tearful tears weep wept weeps weeping sob sobbed sobbing distraught hysterical'],
  ['calm', 'rough choppy stormy'],
  ['full packed crowded', 'empty deserted'],
  ['cheap', 'expensive costly'],
  ['preserve preserved preserves keep kept retain retained', 'demolish demolished demolishes bulldoze bulldozed raze razed knock-down tear-down pull-down'],
  ['genuine authentic', 'fake forged forgery counterfeit hoax'],
  ['go-ahead take-place continue continued continues proceed', 'call-off cancel cancelled cancels canceled scrap scrapped abandon abandoned shelve shelved'],
  ['give gave given gives hand-over', 'refuse refused refuses keep kept withhold withheld'],
  ['pay paid pays repay repaid settled', 'owe owes owed'],
  ['stay stayed stays remain remained remains', 'leave left leaves quit resign resigned resigns step-down'],
  ['attend attended attends', 'miss missed skip skipped boycott boycotted stay-away'],
  ['intact unscathed', 'damaged destroyed wrecked ruined broken torn smashed'],
  ['make-money profitable', 'lose-money unprofitable loss-making'],
  ['clean', 'contaminated polluted tainted dirty'],
  ['voluntary voluntarily', 'forced compulsory involuntary'],
  ['unanimous unanimously', 'split divided narrowly'],
  ['permanent permanently', 'temporary temporarily'],
  ['include included includes', 'exclude excluded excludes'],
  ['victory', 'defeat'],
  ['success', 'failure'],
  ['break-down broke-off collapse collapsed fall-apart', 'continue continues continued continuing'],
  ['ill sick dying unwell', 'healthy'],
  ['leave left leaves leaving quit depart departing', 'go-nowhere stay-put'],
  ['locked bolted barred', 'unlocked open'],
  ['onside', 'offside'],
  ['visible', 'invisible hidden'],
  ['hit struck', 'miss missed'],
  ['calm quiet', 'tense chaotic chaos'],
  ['arson arsonists arsonist', 'accident accidental electrical'],
  ['public publicly', 'secret secretly'],
  ['real', 'fake staged fabricated'],
  ['sane', 'insane'],
  ['complete completed finished', 'unfinished incomplete'],
  ['insured', 'uninsured'],
  ['sealed', 'unsealed opened'],
  ['signed', 'unsigned'],
  ['vacant unoccupied uninhabited', 'occupied inhabited'],
]) // prettier-ignore

/** Pairs that turn a statement round, of which only one is so at one time: what rose did not fall. */
export const trends = sides([
  ['go-up raise raised raises rise rises rising raising rose risen increase increased increases grow grew grown climb climbed up gain gained jump jumped surge surged', 'go-down cut cuts cutting reduce reduced reduces lower lowered lowers slash slashed fall falls falling fell fallen decrease decreased decreases decline declined drop dropped shrink shrank down slip slipped plunge plunged'],
  ['open', 'shut closed'],
  ['more higher', 'less fewer lower'],
  ['before', 'after'],
  ['strengthen strengthened', 'weaken weakened'],
  ['widen widened', 'narrow narrowed'],
  ['gain gains profit', 'loss losses'],
  ['gain gained gains', 'lose lost loses'],
]) // prettier-ignore

/** Pairs that turn a statement round, of which one may follow the other: who was arrested is released. */
export const reversals: typeof trends = [...trends, ...sides([
  ['opened opens reopened', 'shut-down close closed closes shut'],
  ['open', 'shut-down close closes'],
  ['begin began begun start started starts', 'end ended ends finish finished finishes stop stopped stops halt halted'],
  ['enter entered enters join joined joins', 'leave left leaves quit'],
  ['release released releases free freed frees bail', 'arrest arrested arrests custody detain detained jail jailed abduct abducted abducts kidnap kidnapped capture captured'],
  ['hire hired appoint appointed', 'fire fired sack sacked dismiss dismissed oust ousted'],
  ['buy bought buys', 'sell sold sells'],
  ['arrive arrived arrives', 'depart departed departs leave left leaves'],
  ['tighten tightened', 'ease eased loosen loosened'],
  ['suspend suspended halt halted', 'resume resumed'],
  ['lift lifted', 'impose imposed block blocked ban banned suspend suspended'],
  ['rehire rehired reinstate reinstated', 'fire fired sack sacked dismiss dismissed oust ousted layoff lay-off'],
  ['reopen reopened reopens', 'shut-down close closed closes shut'],
  ['recapture recaptured retake retook retaken regain regained', 'capture captured seize seized take lose lost'],
  ['restore restored reconnect reconnected', 'cut-off knock-out lose lost sever severed'],
  ['withdraw withdrew withdrawn cancel cancelled canceled call-off postpone postponed put-off drop dropped scrap scrapped abandon abandoned', 'launch launched offer offered announce announced propose proposed sign signed plan planned'],
  ['leave left vacate vacated', 'occupy occupied enter entered'],
  ['rescue rescued free freed', 'trap trapped strand stranded'],
  ['convict convicted', 'acquit acquitted'],
  ['sack sacked fire fired dismiss dismissed oust ousted suspend suspended remove removed topple toppled resign resigned quit step-down leave left', 'in-charge in-office in-post in-~-post in-~-job in-power'],
  ['capture captured seize seized overran take took taken control controls hold holds held', 'hands'],
])] // prettier-ignore

/** Things of one kind of which nothing is two: of whom the sister is told it is not told of the brother. */
const kindsOfThings = [
  'brother sister mother father son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother fiance fiancee stepfather stepmother',
  'inflation unemployment growth export import wage rent turnover debt deficit productivity investment turnout',
  'library pool school museum theater hospital church mosque synagogue stadium station airport bridge prison factory hotel restaurant bank office market park zoo cinema university clinic',
  'chairman president director treasurer secretary chief-executive spokesman deputy governor mayor minister ambassador',
  'finance health education justice defense interior transport agriculture environment energy labor trade culture foreign',
  'cancer malaria rabies plague cholera measles polio typhoid tuberculosis flu diabetes hepatitis dengue ebola smallpox anthrax pneumonia stroke',
  'wheat corn maize rice barley soy apple grape olive potato cotton coffee cocoa tea sugar banana',
  'cattle sheep pig goat chicken horse turkey duck bee dog cat wolf bear lion tiger elephant whale shark',
  'gold silver bronze copper iron zinc nickel lithium coal oil gas uranium',
  'north south east west northern southern eastern western',
  'car lorry van bus taxi train tram plane helicopter ship boat ferry bicycle motorcycle',
  'nurse doctor teacher pupil lawyer judge prosecutor soldier sailor pilot firefighter farmer miner driver',
  'singer actor writer painter dancer comedian director',
  'football rugby cricket tennis golf hockey basketball baseball boxing swimming rowing cycling skiing',
  'arson murder rape fraud theft robbery burglary bribery perjury treason blackmail manslaughter',
  'earthquake flood hurricane landslide wildfire drought avalanche eruption tornado',
  'upper-house lower-house', 'senate lower-house', 'lords lower-house', 'commons upper-house',
  'primary secondary', 'upper lower', 'morning evening afternoon', 'man woman', 'boy girl', 'men women', 'presidential parliamentary municipal',
  'spring summer autumn winter', 'trial retrial', 'novel poem play song album film',
] // prettier-ignore
/** For each such thing its kinds, by number. */
export const contrasts: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ...Map.groupBy(
      kindsOfThings.flatMap((words, kind) => [...set(words)].map((word) => ({ word, kind }))),
      ({ word }) => word,
    ),
  ].map(([word, of]) => [word, of.map(({ kind }) => kind)]),
)

/** Pairs of kinds of which nobody and nothing is both: in each other's place they tell of two. */
export const parties: Opposites = sides([
  ['soldier troop serviceman army', 'civilian'],
  ['soldier troop army', 'rebel insurgent militant guerrilla'],
  ['police policeman policewoman officer constable', 'protester demonstrator rioter marcher'],
  ['child boy girl toddler baby infant minor', 'adult pensioner'],
  ['boy', 'girl'],
  ['man', 'woman'],
  ['men', 'women'],
  ['male', 'female'],
  ['teacher lecturer', 'pupil student schoolchild'],
  ['doctor nurse medic', 'patient'],
  ['crew crewman driver pilot', 'passenger'],
  ['guard warder', 'prisoner inmate'],
  ['employer management', 'employee worker staff'],
  ['landlord', 'tenant'],
  ['government prime-minister', 'opposition'],
  ['importer', 'exporter'],
  ['buyer', 'seller'],
  ['attacker gunman assailant bomber', 'victim hostage'],
  ['old older elder elderly', 'young younger'],
  ['new', 'used second-hand old'],
  ['junior', 'senior'],
  ['private', 'state public'],
  ['domestic', 'foreign international overseas'],
  ['rural', 'urban'],
  ['home', 'away'],
  ['rail train', 'bus coach'],
  ['beef', 'pork lamb poultry chicken'],
  ['pork', 'lamb poultry chicken'],
  ['winner', 'loser'],
]) // prettier-ignore

/** Words that say how sure a statement is; phrases are joined by a hyphen (see `phrases`). */
export const certaintyWords = set(`
  may might could would should must can allegedly alleged reportedly apparently apparent possibly possible probably
  probable perhaps maybe likely unlikely suspected suspect suspects presumably presumed supposedly supposed potentially
  potential seemingly appear-to believed believe thought unconfirmed confirmed purported
  purportedly feared expected certainly definitely clearly undoubtedly surely exactly precisely estimated seem seems seemed around-number nearly at-least at-most
  more-than less-than likely-to rumoured rumored ostensibly putative arguably planned set-to`)

/** Words that any sentence may hold: that two share one says next to nothing. */
export const lightWords = set(`
  think know want like feel need try use keep let seem look go went gone going come came coming get got gotten getting take took
  taken taking make made making put give gave given see saw seen find found become became really definitely actually certainly
  simply perhaps maybe quite rather almost ever never always often sometimes now later soon ago back well much lot thing
  things way ways kind sort good great bad big new old able likely possible one ones part number way case fact`)

/** Verbs that leave what happens to the noun behind them: “took a decision”, “kept rates unchanged”. */
export const supportVerbs = set(`
  keep keeps kept keeping take takes took taken taking make makes made making give gives gave given giving get gets got gotten
  getting put puts putting remain remains remained remaining hold holds held holding`)

/** Words of sentences that speak of what happens again and again. */
export const generalWords = set(`
  often usually generally frequently regularly always every each many most typically tend tends commonly rarely sometimes
  seldom routinely increasingly`)

/** Verbs and phrases by which a text says who says so. */
export const cueVerbs = set(`
  said say says saying tell told tells claim claimed claims claiming state stated states announce announced announces
  report reported reports according-to add added adds adding insist insisted insists argue argued argues warn warned
  warns write wrote note noted notes explain explained declare declared assert asserted alleges admit admitted
  acknowledge acknowledged stress stressed remark remarked reveal revealed suggest suggested maintain maintained
  reiterate reiterated tweeted testified citing quoting alleged
  concede conceded concedes disclose disclosed discloses contend contended contends emphasize emphasized cautioned complained`)

/** And those that do only behind their subject, set off at the end of what is said: “the road is safe, the mayor believes”. */
export const setOffCues = set(`
  believe believes believed think thinks reckon reckons fear fears suspect suspects estimate estimates estimated find finds found
  learned learnt conclude concludes concluded predict predicts predicted`)

/** The forms of “be” behind somebody else than “I”. */
export const formsOfBe = set('is are was were be been being')

/** Those that do no more than that: who announces or claims something does something, who says it only tells. */
export const plainCues = set('said say says saying tell told tells according-to add added adds heard')

/** Those that tell by what means it was said: of what one person said once they tell no more. */
export const mediumCues = set('write writes wrote written tweet tweets tweeted post posts posted')

/** Those that are nouns as often: they say who says so only behind a subject. */
export const nounCues = set('report reports state states claim claims note notes statement suggested posted')

/** Counts without a figure. */
export const vagueCounts = set(
  'dozens several many few hundreds thousands tens scores numerous millions some handful couple half third thirds quarter quarters fifths sixths tenths most',
)

/** Words for how many of a whole or of an unknown number, those that say about the same in one line: “a few” are some. */
export const shares: readonly ReadonlySet<string>[] = [
  set('none no'),
  set('few'),
  set('some several many numerous couple handful'),
  set('half'),
  set('third thirds'),
  set('quarter quarters'),
  set('most majority'),
  set('all every each'),
  set('dozens scores tens'),
  set('hundreds'),
  set('thousands'),
  set('millions'),
  set('billions'),
]

/** Times of day, and words that move a time. */
export const timeWords = set(`
  morning afternoon evening night overnight midnight noon dawn dusk early late last next week month year weekend hour
  minute day week weeks months years days hours minutes decade century ago spring summer autumn winter am pm recently earlier later pre-dawn
  predawn daybreak sunrise sunset fortnight`)

/** Several words that are compared as one: what they read, and what they count as. */
export const phrases: readonly [readonly string[], string][] = [
  ['so far', 'already'], ['thus far', 'already'], ['yet to', 'yet-to'], ['still to', 'yet-to'], ['decide against', 'rule-out'], ['decides against', 'rule-out'], ['decided against', 'rule-out'], ['at no time', 'never'], ['formula one', 'f1'], ['formula 1', 'f1'], ['f 1', 'f1'], ['is against', 'opposes'], ['are against', 'oppose'], ['was against', 'opposed'],
  ['were against', 'opposed'], ['at least', 'at-least'], ['no fewer than', 'at-least'], ['no less than', 'at-least'], ['not less than', 'at-least'],
  ['a minimum of', 'at-least'], ['at most', 'at-most'], ['up to', 'at-most'], ['as many as', 'at-most'],
  ['as much as', 'at-most'], ['no more than', 'at-most'], ['more than', 'more-than'], ['in excess of', 'more-than'],
  ['fewer than', 'less-than'], ['less than', 'less-than'], ['according to', 'according-to'], ['in the view of', 'according-to'], ['in the opinion of', 'according-to'], ['in the eyes of', 'according-to'], ['in the words of', 'according-to'], ['set to', 'set-to'],
  ['such as', 'like'], ['as well as', 'and'], ['in order to', 'to'], ['due to', 'because-of'], ['because of', 'because-of'],
  ['owing to', 'because-of'], ['with no', 'without'], ['prime minister', 'prime-minister'], ['air force', 'air-force'], ['world war ii', 'world-war-2'],
  ['2nd world war', 'world-war-2'], ['world war 2', 'world-war-2'], ['european union', 'eu'], ['united nations', 'un'], ['on board', 'aboard'],
  ['appear to', 'appear-to'], ['appears to', 'appear-to'], ['appeared to', 'appear-to'], ['seem to', 'appear-to'],
  ['seems to', 'appear-to'], ['seemed to', 'appear-to'], ['refuse to', 'refuse-to'], ['refused to', 'refuse-to'], ['refuses to', 'refuse-to'], ['declined to', 'refuse-to'], ['declines to', 'refuse-to'],
  ['fail to', 'fail-to'], ['failed to', 'fail-to'], ['fails to', 'fail-to'], ['is said to', 'reportedly'], ['are said to', 'reportedly'],
  ['was said to', 'reportedly'], ['were said to', 'reportedly'],
  ['is reported to', 'reportedly'], ['are reported to', 'reportedly'], ['was reported to', 'reportedly'], ['were reported to', 'reportedly'],
  ['in favour of', 'for'], ['in favor of', 'for'],
  ['upper house', 'upper-house'], ['upper chamber', 'upper-house'], ['lower house', 'lower-house'], ['lower chamber', 'lower-house'],
  ['special forces', 'special-forces'], ['capital punishment', 'death-penalty'], ['death penalty', 'death-penalty'], ['death toll', 'death-toll'],
  ['life sentence', 'life-sentence'], ['life imprisonment', 'life-sentence'], ['life in prison', 'life-sentence'],
  ['not guilty', 'innocent'], ['alive and well', 'alive'], ['in good health', 'healthy'], ['in excellent health', 'healthy'], ['in perfect health', 'healthy'],
  ['left with', 'left-with'], ['leave with', 'left-with'], ['leaves with', 'left-with'], ['in charge', 'in-charge'], ['in office', 'in-office'], ['in post', 'in-post'], ['in power', 'in-power'],
  ['take place', 'take-place'], ['takes place', 'take-place'], ['took place', 'take-place'], ['taking place', 'take-place'],
  ['taken place', 'take-place'], ['head of state', 'head-of-state'], ['heads of state', 'head-of-state'],
].map(([words, meaning]) => [(words ?? '').split(' '), meaning ?? ''] as const) // prettier-ignore

/** Verbs that mean another thing with a particle, beside those of the groups of `areSynonyms`; compared as one word. */
export const otherVerbPhrases = `
  rule-out carry-out track-down wash-away go-ahead hand-down lead-to result-in bring-about stay-away break-down blow-down
  close-down send-back hit-out-at sign-off team-up fall-short out-of-service out-of-action out-of-order give-way turn-away touch-down go-nowhere stay-put in-~-post in-~-job make-money lose-money`
  .trim()
  .split(/\s+/)

/** Words before a number that say the same, one or two. */
export const beforeNumber = new Map(
  Object.entries({
    about: 'around-number', around: 'around-number', roughly: 'around-number', approximately: 'around-number',
    some: 'around-number', circa: 'around-number',
    over: 'more-than', above: 'more-than', exceeding: 'more-than', under: 'less-than', below: 'less-than',
    nearly: 'nearly', almost: 'nearly', minimum: 'at-least', maximum: 'at-most', 'close to': 'nearly', 'upwards of': 'more-than',
    'higher than': 'more-than', 'larger than': 'more-than', 'greater than': 'more-than', 'lower than': 'less-than', 'smaller than': 'less-than',
  }),
) // prettier-ignore

/** Hedges of a number, as they are compared. */
export const hedges = set('around-number more-than less-than nearly at-least at-most')
