/**
 * Verbs that attribute words to a speaker, by dictionary form. The list follows the reporting verbs that journalism
 * style books name (AP, Guardian) and those met in news copy.
 */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `say tell add note state explain warn claim announce report argue insist reply respond tweet write post declare stress
  acknowledge admit concede confirm reveal remark observe recall joke suggest allege reaffirm affirm assert maintain contend estimate
  predict ask continue conclude shout testify caution complain comment quip reiterate boast lament emphasize emphasise
  mention indicate signal propose retort imply expect forecast hint disclose exclaim growl scream yell whisper reckon speculate muse outline underline underscore guess detail vent reason theorize plead rule share gush enthuse lament fume reflect elaborate caption agree believe think hope fear show find tweet repeat counter question answer read
  inform assure reassure notify remind describe urge advise charge cite`.split(/\s+/),
)

/** Verbs that open a quotation or clause whatever else stands near: “said”, “told”. */
export const coreSayingVerbs: ReadonlySet<string> = new Set(
  'say tell add warn insist reply tweet declare argue claim state explain reiterate stress'.split(' '),
)

/** Verbs that attribute only with a quotation or a clause with “that”, since they mostly mean something else. */
export const weakSayingVerbs: ReadonlySet<string> = new Set(
  `continue read show find know believe think hope fear agree charge cite describe urge advise counter question answer
  maintain post report note observe signal indicate confirm reveal suggest propose ask mention conclude assure reassure notify remind inform recall reaffirm affirm
  respond repeat reiterate estimate predict comment imply expect forecast hint disclose reckon speculate outline underline underscore guess detail reason rule claim add contend tweet share gush enthuse fume reflect elaborate caption explain recall announce acknowledge admit write point boast`.split(
    /\s+/,
  ),
)

/** Verbs behind which a clause without “that” tells what was said: “said the driver had fled”. */
export const verbsWithoutThat: ReadonlySet<string> = new Set(
  'say claim believe think allege add insist'.split(' '),
)

/** Verbs that reject what somebody else says. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  'deny dismiss reject refute dispute rebut disavow debunk contradict doubt rubbish contest'.split(' '),
)

/** Verbs that charge somebody: “accused Moscow of”. */
export const accusingVerbs: ReadonlySet<string> = new Set('accuse blame'.split(' '))

/** Verbs whose object is what the speaker will do: “vowed to press on”. */
export const promisingVerbs: ReadonlySet<string> = new Set('vow pledge promise threaten'.split(' '))

/** Nouns that stand for something said: “claims by Moscow that”, “the accusation”. */
export const speechNouns: ReadonlySet<string> = new Set(
  'claim accusation allegation assertion report suggestion charge statement rumour rumor notion idea story complaint theory finding'.split(
    ' ',
  ),
)

/** Nouns for a person by office or part, which may stand for one named before: “the official”. */
export const roleNouns: ReadonlySet<string> = new Set(
  `official minister president governor mayor spokesman spokeswoman spokesperson premier chancellor senator congressman congresswoman
  representative lawmaker lawyer attorney prosecutor judge chief head director manager ceo chairman chairwoman chair leader commander general
  admiral officer colonel duke duchess princess emperor countess secretary ambassador envoy diplomat adviser advisor analyst expert professor researcher scientist doctor author
  coach player captain striker singer actor actress director founder owner executive billionaire businessman tycoon engineer officer sheriff
  witness resident neighbour neighbor victim activist politician candidate republican democrat king queen prince pope bishop man woman
  businessman businesswoman economist strategist investor spokespeople shopkeeper surgeon physician star comedian rapper model filmmaker producer designer developer blogger photographer surgeon nurse soldier
  professor lecturer boss vice-president founder co-founder cofounder superintendent trustee partner associate fellow deputy minister aide manager counsel detective teenager boy girl mother father wife husband brother sister son daughter student teacher driver pilot journalist reporter
  co-author co-owner co-chair co-pilot co-star co-writer co-creator ex-wife ex-husband grandson granddaughter grandfather grandmother uncle aunt
  cousin nephew niece mum mom dad parent boyfriend girlfriend fiancé fiancée midfielder defender goalkeeper forward winger skipper quarterback
  pitcher trainer jockey referee umpire chef farmer fisherman pensioner tourist passenger survivor eyewitness bystander onlooker shopper
  motorist commuter historian critic columnist editor novelist poet musician dancer composer architect pastor priest imam rabbi volunteer
  campaigner organiser organizer coordinator consultant psychologist psychiatrist biologist chemist physicist astronomer geologist
  meteorologist oceanographer ecologist archaeologist paleontologist astronaut firefighter paramedic policeman policewoman inspector constable
  sergeant lieutenant coroner barrister solicitor defendant plaintiff accuser inmate prisoner refugee principal headteacher headmaster dean
  treasurer insider correspondent ceo cfo coo cto mp mep senator advocate lobbyist commenter user
  astrologer nutritionist therapist psychotherapist virologist epidemiologist cardiologist seismologist volcanologist botanist zoologist
  mathematician statistician technician pediatrician veterinarian dentist pharmacist pollster violinist pianist guitarist drummer cellist
  choreographer curator publicist gardener builder decorator designer jeweller chemist translator negotiator mediator monitor ranger
  rep agent employee worker voter guard commentator member attendant investigator caller specialist educator
  instructor counselor counsellor nominee contestant participant competitor teammate colleague friend classmate roommate landlord
  tenant homeowner vendor trader broker banker accountant auditor clerk waiter waitress bartender electrician
  carpenter mechanic supervisor alderman alderwoman assemblyman assemblywoman selectman warden trucker commissioner sociologist anthropologist linguist philosopher theologian geneticist neuroscientist immunologist oncologist
  radiologist neurologist dermatologist climatologist glaciologist hydrologist entomologist ornithologist zookeeper lifeguard babysitter nanny widow
  counterpart predecessor successor speaker arbiter grandmaster widower fiance fiancee stepfather stepmother godfather grandparent toddler`.split(
    /\s+/,
  ),
)

/** What an article calls the one whom it is about: “the actress”, “the Brazilian driver”. */
export const starRoles: ReadonlySet<string> = new Set(
  `star driver player singer actor actress coach rapper model striker champion legend veteran boss businesswoman businessman billionaire
  mogul entrepreneur comedian presenter filmmaker director author duke duchess prince princess king queen pope emperor countess writer blogger footballer golfer boxer sprinter swimmer quarterback racer
  politician leader president lawmaker tycoon suspect defendant mother father artist musician`.split(/\s+/),
)

/** Nouns for a firm or the like, which may stand for the one that the article is about: “the company”. */
export const bodyKinds: ReadonlySet<string> = new Set(
  `company firm group agency bank club team maker manufacturer retailer airline carrier startup giant automaker carmaker publisher
  developer studio insurer lender network platform chain utility watchdog regulator charity center centre coalition organisation
  organization association website site newspaper magazine paper broadcaster daily band publication outlet automaker conglomerate brand operator supplier contractor
  drugmaker chipmaker planemaker shipbuilder brewer grocer`.split(/\s+/),
)

/** Other nouns for those who are said to say something. */
export const speakingNouns: ReadonlySet<string> = new Set(
  `source authority people media researcher investigator protester report statement document police spokesperson neighbor relative family fan
  critic supporter opponent observer rescuer firefighter medic scientist economist insider rumor rumour newspaper website magazine outlet study
  survey poll letter paper press broadcaster daily research review analysis inquiry investigation audit data figure statistic estimate memo email tweet post source`.split(
    /\s+/,
  ),
)

/** Roles that “the official” may stand for. */
export const officialRoles: ReadonlySet<string> = new Set(
  `official minister president governor mayor spokesman spokeswoman spokesperson premier chancellor secretary ambassador envoy diplomat
  adviser advisor commander chief head director officer`.split(/\s+/),
)

/** Nouns for a body of people: “the company”. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `company firm group bank agency ministry court party team club university hospital clinic police government authority council committee coastguard
  commission union army military force navy department office organisation organization institute association federation foundation
  administration parliament senate congress school church network channel newspaper magazine studio airline carrier manufacturer maker
  retailer startup service bureau union charity ngo watchdog regulator campaign kremlin pentagon palace panel board`.split(
    /\s+/,
  ),
)

/** Whether a noun tells of a body, of somebody with an office, or of others who are said to say something. */
export const maySpeak = (noun: string): boolean =>
  [roleNouns, bodyNouns, bodyKinds, speakingNouns].some((nouns) => nouns.has(noun))

/** Words by which what somebody said is told to have been otherwise since, a pattern: “as the firm first said”. */
export const untilCorrected = 'first|initially|originally|previously|wrongly|mistakenly'
