/**
 * Words that news uses for one kind of event, one group a line. They need not be interchangeable: “died” and “murdered”
 * tell of one death.
 */
export const eventWords = `
die pass-away dead death kill killed killing fatal fatally fatality murder slay slain homicide manslaughter perish lethal deadly lose-life suicide
injure injury injured wound wounded wounding hurt maim casualty
fire blaze burn burning flames torch arson arsonist inferno alight ablaze gutted wildfire set-on-fire set-fire-to catch-fire go-up-in-flames
explode explosion blast bomb bombing bomber detonate detonation blow-up set-off
attack strike assault raid airstrike bombard bombardment shell shelling offensive hit target
shoot gun-down shooting shot gun gunman gunfire gunned shooter bullet gunshot shootout
stab stabbing stabbed knife
crash collide collision accident wreck smash derail derailment pileup mow plough-into plow-into come-down go-down plunge
earthquake quake tremor temblor magnitude aftershock seismic epicenter epicentre
flood flooding floodwater deluge inundate
storm hurricane cyclone typhoon tornado
snow snowfall blizzard snowstorm
arrest round-up pick-up detain detention custody nab apprehend capture captured caught jail jailed imprison prison incarcerate behind-bars
charge indict indictment accuse accusation suspect allege prosecute
convict conviction guilty verdict
acquit acquittal cleared innocent
sentence sentenced sentencing punishment
trial court jury juror testify testimony prosecutor judge courtroom hearing tribunal
steal stolen theft thief rob robbery robber heist burglary burglar burgle loot raider break-into
escape escapee flee fled fugitive breakout evade
rescue rescued rescuer save saved
search hunt manhunt
evacuate evacuation evacuee displace
buy purchase acquire acquisition takeover take-over bid merger merge deal
sell sale sold
launch unveil introduce release debut announce reveal roll-out take-off lift-off blast-off
announce announcement declare declaration proclaim statement
win won victory beat defeat triumph champion prevail
lose loss defeat lost
score points record
fire sack dismiss let-go throw-out oust ouster axe terminate layoff laid-off lay-off remove removal
resign resignation quit step-down stand-down retire retirement depart departure leave exit
hire appoint appointment nominate nomination nominee pick choice choose name tap select
replace replacement succeed successor
elect election vote ballot poll
protest protester demonstrate demonstration demonstrator riot rally march unrest
war invade invasion conflict fighting battle combat
ceasefire truce armistice
talk talks negotiate negotiation summit meeting meet discuss discussion dialogue gather gathering
agree agreement deal accord pact treaty
sign signed signing
visit trip travel tour
arrive arrival reach land
marry wedding marriage wed bride
birth born baby pregnant pregnancy
rehab rehabilitation treatment facility clinic
hospital hospitalise medical doctor
check enter admit
ill illness sick disease infection outbreak virus
outage blackout disrupt disruption cut severed damage interrupt
damage destroy wipe-out burn-down destruction devastate ruin demolish wreck
build construct construction erect
collapse crumble cave-in
seize capture occupy take-control conquer
ban prohibit forbid outlaw bar
allow permit authorise authorize
approve approval endorse back ratify pass
reject refuse decline deny denial dismiss rebuff spurn turn-down
criticise criticize condemn denounce blast slam rebuke
praise hail laud welcome
warn warning caution alert
threaten threat vow
promise pledge vow commit
demand urge call request ask appeal
sue lawsuit litigation suit
fine penalty penalise penalize
sanction sanctions embargo
raise increase rise go-up hike climb grow jump surge soar
cut reduce decrease decline go-down fall drop plunge slump slash lower shrink shed axe trim curb ease slow lose dwindle
price cost
profit earnings revenue income
company firm corporation business
worker employee staff
job jobs employment
police officer cop cops authorities
soldier troop troops military army armed forces
car vehicle automobile
plane aircraft jet airliner flight
ship vessel boat
weapon arm arms missile rocket
drone uav unmanned
child kid boy girl teen teenager youth
man guy
woman female
video footage clip tape
actor actress star
film movie picture
president leader head-of-state
minister secretary
premier prime-minister
begin start commence launch break-out set-out kick-off
end finish conclude halt stop cease close shut-down
delay postpone defer
suspend halt pause interrupt
send deploy dispatch
cancel scrap abandon
continue persist remain
find discover discovery locate
miss missing disappear vanish go-missing
drunk drunken dui dwi intoxicated alcohol
injured-reserve injury sideline
drug drugs narcotic cocaine heroin
money cash fund funds funding
donate donation contribute give grant
hack hacker cyberattack breach
spy espionage
kidnap kidnapping abduct abduction hostage
rape sexual assault molest harass harassment abuse
leak leaked
investigate investigation probe inquiry
report study survey
show demonstrate indicate
plan intend intention
home house residence dwelling apartment flat flats block building
school campus university college
town city village municipality
capital city
region province oblast
evict expel deport expulsion
relocate move transfer deport
climb climber mountaineer ascent
slip fall fell plunge
spacecraft rocket probe
patch fix update
computer pc laptop
phone smartphone handset
chip processor
network cable internet
ticket fine
champion title crown
coach manager
team squad side club
season campaign
power electricity
freeze freezing frost cold
help aid assist assistance support
hide conceal
confess confession admit
journalist reporter correspondent
overtake surpass
clash skirmish confrontation
recall withdraw pull
withdraw pull-out pullout retreat
forecast predict prediction expect
believe think
large big huge massive major
small little minor tiny
quick fast rapid swift
nearly almost
hard tough strict
lawyer attorney counsel
doctor physician
rich wealthy
poor impoverished
aid relief
annual yearly
children kid
person people civilian individual
resident inhabitant local
official authority
try attempt bid effort seek
denmark danish
france french
netherlands dutch holland
spain spanish
greece greek
poland polish
sweden swedish
switzerland swiss
turkey turkish
wales welsh
finland finnish
ireland irish
scotland scottish
norway norwegian
china chinese
philippines filipino philippine
thailand thai
uk british english england
us american americans
germany german
italy italian
ukraine ukrainian
russia russian
israel israeli
europe european eu
japan japanese
canada canadian
mexico mexican
brazil brazilian
afghanistan afghan
iraq iraqi
iran iranian
syria syrian
pakistan pakistani
nigeria nigerian
egypt egyptian
india indian
korea korean
kenya kenyan
ethiopia ethiopian
sudan sudanese
australia australian
austria austrian
hungary hungarian
romania romanian
bulgaria bulgarian
serbia serbian serb
croatia croatian croat
belgium belgian
portugal portuguese
argentina argentine argentinian
chile chilean
colombia colombian
venezuela venezuelan
peru peruvian
cuba cuban
libya libyan
tunisia tunisian
algeria algerian
morocco moroccan
yemen yemeni
lebanon lebanese
jordan jordanian
palestine palestinian
saudi saudis
indonesia indonesian
malaysia malaysian
vietnam vietnamese
taiwan taiwanese
myanmar burmese
nepal nepali nepalese
georgia georgian
armenia armenian
azerbaijan azerbaijani azeri
kazakhstan kazakh
belarus belarusian belarussian
lithuania lithuanian
latvia latvian
estonia estonian
africa african
asia asian
kremlin moscow russia russian
washington us american
beijing china chinese
london uk british
dublin ireland irish
madrid spain spanish
rome italy italian
ankara turkey turkish
warsaw poland polish
budapest hungary hungarian
athens greece greek
lisbon portugal portuguese
vienna austria austrian
brussels eu european
seoul korea korean
pyongyang korea korean
tokyo japan japanese
canberra australia australian
ottawa canada canadian
cairo egypt egyptian
damascus syria syrian
baghdad iraq iraqi
kabul afghanistan afghan
islamabad pakistan pakistani
delhi india indian
riyadh saudi
caracas venezuela venezuelan
havana cuba cuban
stockholm sweden swedish
oslo norway norwegian
copenhagen denmark danish
helsinki finland finnish
minsk belarus belarusian
belgrade serbia serbian
bucharest romania romanian
sofia bulgaria bulgarian
prague czech
taipei taiwan taiwanese
hanoi vietnam vietnamese
manila philippines philippine
nairobi kenya kenyan
beirut lebanon lebanese
paris france french
berlin germany german
tehran iran iranian
kyiv ukraine ukrainian
pope pontiff francis vatican
collapse come-down fall-down topple burst
debris rubble wreckage ruin
bury buried trap trapped
lorry truck
boat ferry vessel ship dinghy trawler
sink sank sunken capsize overturn drown
unchanged hold on-hold steady freeze
apologise apologize apology sorry forgiveness
double twice twofold
outback desert
prisoner inmate detainee convict
prosecutor prosecution
crowd protester demonstrator
hail hailstorm
harvest crop
settle settlement compensation
intercept confiscate seize seizure
storm enter
hijack commandeer
blockade block
strand stranded stuck
overturn annul quash strike-down throw-out
uphold confirm
rebel insurgent militant fighter guerrilla
gunman attacker assailant
refugee migrant
worker labourer laborer
firefighter fireman brigade
pupil student schoolchild schoolchildren
customer client
parliament lawmakers legislature assembly mp mps lawmaker
law legislation bill act
vaccine vaccinate vaccination jab inoculate
hike mountaineer
cause trigger lead spark prompt
abandon cancel scrap call-off give-up
withdraw scrap
demolish pull-down tear-down knock-down raze
found establish set-up create
extinguish put-out
surrender hand-over deliver give
participate participation take-part
close closure shut shut-down
down shoot-down bring-down
postpone put-off
derail derailment come-off-the-rails leave-the-rails jump-the-tracks
shoot gunman open-fire shoot-dead
kill die dead shoot-dead execute execution put-to-death lose-his-life lose-her-life lose-their-lives death-toll
flood overflow burst-its-banks break-its-banks underwater
strike walkout stoppage walk-off-the-job go-on-strike
birth give-birth
bankrupt bankruptcy insolvent insolvency file-for-bankruptcy go-bankrupt
layoff lay-off redundancy redundant lose-their-jobs job
aground run-aground hit-the-rocks run-onto-rocks
plead-guilty confess admit
protest demonstrate take-to-the-streets
arrest detain take-into-custody
hostage captive take-hostage
capture take-prisoner
escape flee get-away make-off
rob robbery robber hold-up
delay hold-up
run-over knock-down hit
reject vote-down
apologise say-sorry
effect take-effect come-into-force apply
commando special-forces troop
death-penalty execution execute
sentence life-sentence
sign recruit
striker forward attacker
charge fee pay toll levy
envoy ambassador diplomat
priest cleric clergyman
curb limit restrict restriction
smuggle traffic trafficker smuggler
verdict ruling judgment judgement decision rule
record highest
revenue turnover sales
software app application
unmanned drone
teacher lecturer
surgery operation operate surgeon
hospital clinic infirmary
trial study
street road avenue boulevard
motorway highway freeway autobahn
train railway rail
bus coach minibus
letter note
message email text
tweet post message
photo photograph picture image
mine bomb device
famine hunger starvation malnutrition
beach coast shore seaside
district area neighbourhood
drink drunk alcohol
unrest riot disturbance violence
monarch king
monarch queen
parent mother
parent father
survivor survive alive
devastate destroy
dump discharge spill leak
poison toxic chemical
border frontier
lawmaker deputy senator
spokesman spokeswoman spokesperson representative
gale wind storm
heat heatwave hot
rain rainfall downpour
cow cattle livestock
crude oil petroleum
petrol gasoline fuel
debt loan borrow borrowing
wage pay salary earnings
tax levy duty tariff
shareholder investor
share stock equity
bribe bribery corruption graft
fraud scam swindle con
launder laundering
divorce separate split
musician singer band
writer author novelist
paint painting artwork canvas
statue monument memorial
passenger traveller traveler
tourist visitor holidaymaker
crew sailor seaman
captain skipper
dig excavate excavation unearth
reopen restore resume
contaminate contamination pollute pollution
cull slaughter kill
isolate cut-off
quarantine isolate isolation lockdown
curfew lockdown
`
