import { dayPattern, monthPattern } from './calendar.ts'

const pattern = (list: string) => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'iu')

/** Words that stand before a person’s name as title or office. */
export const titles = pattern(`
  president presidents prime minister premier chancellor king queen prince princess pope emperor sheikh sir dame lord lady mr mr\\. mrs mrs\\.
  ms ms\\. miss dr dr\\. doctor prof prof\\. professor gen gen\\. general col col\\. colonel lt lt\\. lieutenant capt capt\\. captain cmdr cmdr\\.
  commander commodore brigadier undersecretary sgt sgt\\. sergeant maj maj\\. major adm adm\\. admiral cpl cpl\\. corporal sen sen\\. senator rep rep\\. representative gov gov\\.
  governor mayor judge justice secretary ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chair chief director
  commissioner attorney sheriff officer detective inspector superintendent constable marshal chef coach archbishop bishop cardinal rev rev\\.
  hon hon\\. const const\\. cst cst\\. atty atty\\. cmdr\\. ada da gm undersheriff trooper patrolman mp mep msp dc di pc det det\\. insp insp\\. supt supt\\. con con\\. ds dci reverend imam ayatollah lawmaker congressman congresswoman ceo cfo coo cto vp executive actor actress singer rapper model comedian vice deputy
  assistant associate acting former ex-president state foreign interior defence defense finance first press speaker analyst astronaut
  astrophysicist pastor rabbi emir sultan crown delegate councilman councilwoman councillor councilor coun coun\\. couns cllr cllr\\. cllrs cr alhaji datuk seri shri smt fr fr\\. mec acp alderman alderwoman quarterback manager general-secretary pro tem tempore`)

/** Offices that are held of places, and of nothing else. */
export const heldOfPlace = /^(?:mayor|mayoress|provost|governor|bishop|archbishop)$/

/** Nouns that say what kind of firm a name behind them is and that begin no firm’s own name, as “Bank” or “Network” do. */
export const kindsOfFirm = pattern(`
  operator retailer carmaker automaker planemaker chipmaker drugmaker broadcaster insurer lender publisher manufacturer airline supplier
  contractor subcontractor developer startup start-up rival brewer grocer supermarket shipbuilder shipowner watchdog regulator firm charity
  haulier housebuilder`)

export const calendarWords = new RegExp(
  `^(?:${dayPattern}s?|${monthPattern}|yesterday|today|tomorrow|tonight|christmas|easter|thanksgiving|halloween|ramadan|new year|` +
    'gmt|est|edt|pst|pdt|cet|utc|bst|am|pm|a\\.m\\.|p\\.m\\.)$',
  'i',
)

/** Capitalised words of measure, of the page, and of speech that name nothing. */
export const unnamed = pattern(`
  celsius fahrenheit kelvin richter mph kph usd eur gbp i i'm i'll i've i’m i’ll i’ve ok okay yes no hello dear god internet earth
  photo image images picture video photograph photographer caption copyright read more update updated advertisement related watch exclusive
  breaking live file correction corrections clarification clarifications getty reuters/ via editor editors note print share follow subscribe newsletter christmas internet bible tv dna hiv aids ceo
  cfo coo faq pdf html gps usb lgbt pm mp mps q a ct mri xray covid covid-19 brexit brit brits briton britons
  fyi btw asap urgent ps nb fwd`)

/** Nouns that end the name of a body of people. */
export const organisationWord = pattern(`
  ministry party union university college school academy court council bank group inc inc\\. corp corp\\. corporation ltd ltd\\. llc llp plc gmbh
  ag co\\. company agency department police army force forces navy marines association committee commission institute institution foundation news times
  post journal tribune guardian herald gazette telegraph chronicle globe mail daily fc club league house senate congress parliament assembly
  authority service services office administration bureau federation organization organisation network church hospital clinic infirmary regional airlines? airways
  air motors studios? entertainment pictures media technologies technology systems holdings partners capital fund trust society alliance
  coalition front movement brigade corps command directorate guard team center centre consortium observatory laboratory laboratories lab labs museum library board
  panel taskforce press directorate secretariat embassy consulate mission prosecutor's tribunal registry exchange chamber confederation syndicate hospice forum
  brotherhood records music energy electric oil petroleum industries international stores foods pharmaceuticals insurance securities watch
  telecom telecoms telecommunications communications wireless solutions logistics shipping shipyards? ferries freight cruises railways? rail pharma biotech
  semiconductors? software aerospace aviation textiles chemicals mining bancorp robotics brewery breweries broadcasting networks utilities realty
  properties ventures farms mills therapeutics biosciences films productions`)

/** Nouns that end the name of a club, and stand for it alone: “Rovers”. */
export const clubWord = /^(?:Rovers|Wanderers|Albion|Athletic|Hotspur)$/
/** Nouns that end the name of a club, of which alone they are none: “Westport Town”. */
export const secondOfClub = /^(?:City|County|Rangers|Town|United|Wednesday)$/

/** What ends the name of a firm behind its owner’s: “Barlow’s Coaches”. */
export const tradeWord =
  /^(?:bakery|bakeries|biscuits|boats|books|brewery|bus|buses|cakes|cars|chemists?|chocolates?|coach|coaches|crisps|cruises|dairy|dairies|deli|diner|farms?|ferries|foods|furniture|garage|garages|grill|haulage|holidays|homes|hotels?|ice|kitchens?|logistics|market|markets|motors|nurser(?:y|ies)|pharmac(?:y|ies)|pies|pizza|removals|restaurants?|sausages|shoes|stores?|supermarkets?|tavern|taxis|tours|toys|transport|travel|trucks|yard)$/i

/** Organisation nouns that “of” or “for” carries on: “Center for Humane Technology”. */
export const organisationHead = pattern(`
  ministry party union university college school academy court council bank agency department association committee commission institute
  institution foundation house church authority office administration bureau federation organization organisation society alliance coalition front
  movement center centre centers centres institutes consortium board confederation league chamber transport embassy consulate museum campaign campaigners doctors reporters people
  friends students citizens women secretariat directorate observatory company group fund network conference parliament assembly congress supreme`)

/** Nouns that end the name of a place. */
export const placeWord =
  /^(?:city|county|province|region|district|state|states|island|islands|river|lake|mountain|mountains|street|avenue|road|square|beach|bay|sea|ocean|airport|valley|desert|peninsula|strip|park|bridge|tower|stadium|republic|kingdom|emirates|gate|harbor|harbour|falls|creek|canyon|canal|coast|hills|heights|springs|port|border|arena|plaza|hall|cathedral|parish|borough|township|village|town|raceway|palace)$/i

/** Words that end the name of an event, a work or a thing. */
export const thingWord =
  /^(?:prix|cup|bowl|games|olympics|championships?|series|awards?|war|wars|act|bill|treaty|accord|agreement|resolution|papers|files|day|eve|festival|parade|show|edition|prize|open|tour|season|system|station|program|programme|project|glass|phone|pro|plus|core|engine|constitution|offensive|syndrome|disease|virus|hurricane|storm|grants|loans|scholarships|vouchers)$/i

/** Words by which a paper is called for short: “the Times”. */
export const paperWord =
  /^(?:guardian|telegraph|times|post|tribune|herald|mail|globe|chronicle|gazette|journal|independent|observer)$/i

/** Words that end the name of a public body after two fields joined by “and”: “National Transport and Safety Authority”. */
export const publicBody =
  /^(?:authority|commission|agency|administration|council|committee|department|ministry|institute|board|service|services|association|union|centre|center|office|bureau|executive|directorate|inspectorate|tribunal)$/i

/** Letters behind a name for an office, an honour or a degree: “Ann Lee KC”. */
export const lettersBehind = /^(?:KC|QC|MP|MEP|MSP|OBE|CBE|MBE|FRS|PhD|MD|RN)$/

/** Lower-case parts of personal names. */
export const particles =
  /^(?:de|des|del|della|di|da|das|dos|do|du|la|le|van|von|der|den|ter|bin|ibn|al|el|ben|abu|st|san|ul|ur)$/i

/** Words that may stand in a name between “and” and its end: “Health and Human Services”. */
export const secondField =
  /^(?:development|sciences?|affairs|technology|prevention|trade|security|sports?|control|commerce|industry|services?|culture|tourism|energy|health|healthcare|education|research|medicine|economic|financial|standards|skills|innovation|policy|international|human|firearms|explosives|drugs?|exchange|space|atmospheric|budget|border|customs|arts|letters|engineering|urban|training|justice|markets|safety|wildlife|social|industrial|water|agriculture|fisheries|food|welfare|transport|transportation|employment|immigration|rehabilitation|rural|housing|environment|environmental|mental|public|administration|universit(?:y|ies)|colleges?|schools?|teachers|nurses|families|labou?r|power|consumers?|communit(?:y|ies)|pensions|gas|rail|highways?)$/i

/** How names of places open, and no person’s. */
export const opensPlace =
  /^(?:Camp|Cape|East|Fort|Great|Isle|Lake|Lower|Mount|New|North|Point|Port|South|Upper|West)\s/
