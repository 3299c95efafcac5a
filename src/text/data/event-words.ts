/**
 * Words that news uses for one kind of event, one group a line. They need not be interchangeable: “died” and “murdered”
 * tell of one death. Several words joined by hyphens are a set phrase in dictionary form, found in all its forms, also with
 * what it is done to within: “took both men into custody”; `
~` stands for “his” or “himself” of
 * anybody, as in “lost their lives”, “turned herself in”.
 */
export const eventWords = `
die pass-away dead death kill killed killing fatal fatally fatality murder slay slain homicide manslaughter perish lethal deadly lose-life suicide
injure injury injured wound wounded wounding hurt maim casualty
fire blaze burn burning flames torch arson arsonist inferno alight ablaze gutted wildfire set-on-fire set-fire-to catch-fire go-up-in-flames bushfire
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
sentence sentenced sentencing punishment
trial court jury juror testify testimony prosecutor judge courtroom hearing tribunal
steal stolen theft thief rob robbery robber heist burglary burglar burgle loot raider break-into
escape escapee flee fled fugitive breakout evade
rescue rescued rescuer save saved
evacuate evacuation evacuee displace move-out
buy purchase acquire acquisition takeover take-over bid merger merge deal
sell sale sold
launch unveil introduce release debut announce reveal roll-out take-off lift-off blast-off
announce announcement declare declaration proclaim statement
win won victory beat defeat triumph champion prevail
lose loss defeat lost
score points record
fire sack dismiss let-go throw-out oust ouster axe terminate layoff lay-off remove removal
resign resignation quit step-down stand-down retire retirement depart departure leave exit
hire appoint appointment nominate nomination nominee pick choice choose name tap select
replace replacement succeed successor
elect election vote ballot poll
protest protester demonstrate demonstration demonstrator riot rally march unrest
war invade invasion conflict fighting battle combat
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
seize capture occupy take-control conquer
allow permit authorise authorize
approve approval endorse back ratify pass
reject refuse decline deny denial dismiss rebuff spurn turn-down
criticise criticize condemn denounce blast slam rebuke
praise hail laud welcome
warn warning caution alert
threaten threat vow
demand urge call call-for call-on request ask appeal
sue lawsuit litigation suit
fine penalty penalise penalize
sanction sanctions embargo
raise increase rise go-up hike climb grow jump surge soar
cut reduce decrease decline go-down fall drop plunge slump slash lower shrink shed axe trim curb ease slow lose dwindle
price cost
profit earnings revenue income
company firm corporation business
job jobs employment
police officer cop cops authorities
soldier troop troops military army armed forces
car vehicle automobile
plane aircraft jet airliner flight
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
suspend halt pause interrupt
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
team squad side club
season campaign
power electricity
freeze freezing frost cold
help aid assist assistance support
confess confession admit
journalist reporter correspondent
overtake surpass
clash skirmish confrontation
recall withdraw pull
forecast predict prediction expect
believe think
large big huge massive major
small little minor tiny
quick fast rapid swift
nearly almost
hard tough strict
rich wealthy
poor impoverished
aid relief
annual yearly
person people civilian individual
resident inhabitant local
official authority
try attempt bid effort seek
uk wales welsh
uk scotland scottish
uk england english
korea korean
africa african
asia asian
europe european eu
brussels eu european
kremlin russia russian
dutch holland
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
strand stranded stuck
rebel insurgent militant fighter guerrilla
gunman attacker assailant
refugee migrant
worker labourer laborer
firefighter fireman brigade
pupil student schoolchild schoolchildren
parliament lawmakers legislature assembly mp mps lawmaker
law legislation bill act
vaccine vaccinate vaccination jab inoculate
hike mountaineer
cause trigger lead spark prompt
abandon cancel scrap call-off give-up
withdraw scrap
found establish set-up create
surrender hand-over deliver give
participate participation take-part
close closure shut shut-down shutter
derail derailment come-off-the-rails leave-the-rails jump-the-tracks
shoot gunman open-fire shoot-dead
kill die dead shoot-dead execute execution put-to-death lose-~-life death-toll
flood overflow burst-~-banks break-~-banks underwater
strike walkout stoppage walk-off-the-job go-on-strike
birth give-birth
bankrupt bankruptcy insolvent insolvency file-for-bankruptcy go-bankrupt
layoff lay-off redundancy redundant lose-~-job job
aground run-aground hit-the-rocks run-onto-rocks
plead-guilty confess admit
hostage captive take-hostage
capture take-prisoner
escape flee get-away make-off
rob robbery robber hold-up
delay hold-up
run-over knock-down hit
effect take-effect come-into-force apply
commando special-forces troop
death-penalty execution execute
sentence life-sentence
striker forward attacker
charge fee pay toll levy
envoy ambassador diplomat
priest cleric clergyman
curb limit restrict restriction
smuggle traffic trafficker smuggler
verdict ruling judgment judgement decision rule
revenue turnover sales
software app application
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
monarch king
monarch queen
parent mother
parent father
survivor survive alive
dump discharge spill leak
poison toxic chemical
border frontier
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
launder laundering
divorce separate split
musician singer band
writer author novelist
paint painting artwork canvas
statue monument memorial
passenger traveller traveler
tourist visitor holidaymaker
dig excavate excavation unearth
reopen restore resume
contaminate contamination pollute pollution
cull slaughter kill
isolate cut-off
quarantine isolate isolation lockdown
curfew lockdown
lose-~-life die perish pass-away succumb pronounce-dead kill claim-the-life claim-~-life
survive escape-with-~-life
leave-~-home flee-~-home force-from-~-home drive-from-~-home evacuate displace uproot move-to-safety homeless
jail imprison lock-up put-behind-bars send-to-prison send-to-jail send-down behind-bars time-behind-bars sentence
sentence hand-down term condemn
life-sentence life-term life-in-prison life-behind-bars
clear acquit exonerate acquittal cleared innocent
plead-guilty own-up come-clean confess admission
sue take-to-court lawsuit legal-action litigation
appeal contest challenge
overturn quash set-aside strike-down annul void reverse nullify
uphold confirm let-stand
release set-free free let-out let-go walk-free bail discharge
surrender hand-~-in turn-~-in give-~-up
arrest detain take-into-custody in-custody round-up nab apprehend collar seize handcuff
on-the-run at-large fugitive evade
suspect perpetrator culprit assailant attacker
question interrogate interview grill
extradite extradition
murder kill slay homicide shoot-dead strangle
stab knife slash
shoot gun-down open-fire shoot-dead spray-bullets gunfire
rob hold-up raid mug
steal make-off-with get-away-with walk-off-with snatch pilfer embezzle loot
break-in burglary burgle
swindle defraud cheat con dupe fraud scam
embezzle siphon-off misappropriate pocket divert
bribe kickback backhander
blackmail extort extortion ransom
vandalise deface graffiti daub
assault attack beat-up punch batter rough-up
abuse molest prey-on
stalk harass
kidnap abduct snatch take-hostage seize
sack fire dismiss axe let-go show-the-door give-the-boot give-the-sack relieve-of-~-duties remove-from-~-post lose-~-job oust strip-of-~-post
lose-~-job out-of-work jobless unemployed redundant layoff lay-off
resign quit step-down stand-down step-aside hand-in-~-notice tender-~-resignation give-up-~-post bow-out call-it-a-day vacate relinquish fall-on-~-sword
retire bow-out hang-up-~-boots call-time-on-~-career retirement
appoint name install nominate put-in-charge take-the-helm take-charge hire tap pick choose
reappoint reelect
head lead chair preside at-the-helm helm
succeed take-over-from replace step-into-the-shoes
suspend stand-down-from bench put-on-leave place-on-leave
hire recruit employ
strike walk-out down-tools stop-work walkout stoppage go-on-strike
protest demonstrate take-to-the-streets rally march demonstrator
riot unrest clash violence disturbance
storm overrun
occupy take-over take-control seize capture
block blockade barricade bring-to-a-standstill obstruct cut-off seal-off
standstill gridlock come-to-a-halt grind-to-a-halt paralyse paralyze
disperse scatter
elect vote-in vote-into-office victory
vote ballot referendum plebiscite poll election
candidate contest bid contender nominee
coalition cabinet
no-confidence censure
topple bring-down oust overthrow unseat depose
coup putsch takeover seize-power
reshuffle shake-up
veto block
pass approve adopt back vote-through give-the-green-light green-light give-the-go-ahead wave-through rubber-stamp endorse ratify nod-through
reject vote-down turn-down refuse rebuff knock-back defeat spurn
come-into-force take-effect enter-into-force come-into-effect apply
repeal scrap abolish do-away-with
ban outlaw prohibit forbid make-illegal bar
legalise decriminalise allow make-legal permit
restrict limit curb tighten clamp-down crack-down crackdown
relax ease loosen
rule decide verdict judgment ruling decision
order instruct tell command direct
investigate probe inquiry examine investigation scrutinise
raid search swoop
cover-up conceal hush-up sweep-under-the-carpet hide
whistleblower informant leaker
leak disclose reveal come-to-light emerge
publish release issue
unveil present show-off reveal introduce launch roll-out
announce make-known declare
confirm verify corroborate
deny reject dismiss refute dispute brush-off
criticise condemn denounce attack lambast hit-out-at lash-out slam blast take-to-task find-fault rebuke
praise laud hail pay-tribute commend applaud
pay-tribute tribute mourn condolence
apologise say-sorry beg-pardon express-regret apology
thank express-gratitude grateful
accuse blame
blame attribute put-down-to
promise pledge vow undertake give-~-word commit
threaten warn menace
urge call-on ask implore beg plead exhort appeal-for call-for
demand insist call-for
refuse decline balk
offer propose
propose suggest plan
plan intend mean aim propose set-to
consider mull weigh explore
decide resolve make-up-~-mind
agree clinch deal accord
break-down collapse fail fall-through founder come-to-nothing
sign ink
sign recruit join transfer snap-up
arrive land touch-down
touch-down land landing descend descent
depart set-off set-out head-off
flee escape run-away get-away make-~-escape abscond
cross-the-border cross
hide go-into-hiding lie-low
search hunt comb scour manhunt
locate discover track-down trace recover
missing unaccounted-for disappear vanish go-missing lost whereabouts-unknown
rescue pull-to-safety airlift winch pluck
trap strand stick pin-down cut-off
bury engulf swallow
collapse cave-in give-way crumble fall-down come-crashing-down
landslide mudslide landslip rockfall
crash smash collide plough-into plow-into slam-into
overturn roll-over flip capsize
capsize overturn keel-over go-under sink
run-aground hit-the-rocks beach ground
derail come-off-the-rails leave-the-tracks jump-the-rails
run-over knock-down mow-down
swerve veer
skid slide
explode blow-up detonate blast burst
burn go-up-in-flames blaze gut engulf reduce-to-ashes
extinguish douse contain
flood inundate swamp submerge under-water underwater
wash-away sweep-away carry-off
downpour deluge cloudburst
drought dry-spell
heatwave scorching
cold-snap cold-spell freeze frost
seriously badly severely critically
slightly lightly minor
operate surgery operation go-under-the-knife
recover get-better recuperate on-the-mend convalesce
fall-ill infect contract come-down-with
vaccinate inoculate immunise jab shot
cancer tumour tumor malignancy
heart-attack cardiac-arrest
stroke brain-haemorrhage
pregnant expect-a-child expect-a-baby
deliver bear
marry wed tie-the-knot walk-down-the-aisle
divorce split-up separate part-ways go-~-separate-ways
engage propose
poison contaminate taint
recall pull-from-shelves take-off-the-shelves withdraw pull-off-the-shelves
contaminate pollute taint
clean-up remove
cull put-down slaughter destroy
extinct die-out
shell bombard pound rain-down
bomb blow-up bombing air-raid airstrike
shoot-down bring-down down intercept
recapture retake win-back liberate regain
ceasefire truce end-hostilities lay-down-arms lay-down-~-arms armistice cessation
execute put-to-death behead
kill wipe-out
mobilise conscript draft
deploy send station dispatch
casualty victim
civilian non-combatant
displaced refugee uprooted
expel kick-out declare-persona-non-grata
deport send-back remove
borrowing-cost key-rate
leave-unchanged keep-on-hold hold-steady keep-steady keep-unchanged unchanged on-hold leave-as-it-is
raise increase hike push-up bump-up bring-up
soar surge jump leap shoot-up rocket skyrocket spike
triple treble threefold
halve half cut-by-half cut-in-half
fall drop decline decrease dip slip
plunge slump tumble crash nosedive plummet sink
cut lower reduce bring-down slash trim scale-back scale-down shave pare
shrink contract
highest peak
rebound recover bounce-back
unemployment jobless-rate joblessness
recession downturn slump
deficit shortfall gap
default fail-to-pay
bankrupt go-bust go-under insolvent file-for-bankruptcy go-to-the-wall collapse call-in-the-administrators fold
bail-out rescue bailout
shut shut-down close-~-doors shut-~-doors cease-operations wind-up
buy acquire take-over purchase snap-up bid
merge join-forces combine tie-up team-up
shares stock
forecast outlook guidance projection
expect forecast predict project anticipate foresee
invest spend pour-into plough-into
pay-out compensate compensation damages settlement
fundraise collect
fund finance bankroll pay-for
cost set-back
subsidy grant aid
supermarket grocer
retailer shop chain store
carmaker automaker
airline carrier
drugmaker pharmaceutical pharma
shop store outlet
factory plant works
warehouse depot
chairman chair chairwoman chairperson
employee worker staff workforce
mayor mayoress
councillor council councilor
lawmaker mp deputy legislator senator congressman congresswoman
detective investigator
firefighter crew
medic paramedic ambulance doctor
lawyer attorney barrister solicitor counsel
judge magistrate justice
teenager youth adolescent
pensioner retiree elderly
toddler infant baby
spouse husband wife
son boy
daughter girl
motorist driver
lorry-driver trucker
cyclist rider
pedestrian walker
commuter passenger
skier snowboarder
swimmer bather
goal score net
equaliser level equalise
beat defeat overcome see-off get-the-better-of knock-out eliminate stun edge
win take-gold win-gold victory triumph prevail clinch
draw tie share-the-points
knock-out eliminate crash-out bow-out
qualify book-~-place progress
final decider
semi-final semifinal
quarter-final quarterfinal
relegate drop-down
promote go-up
coach manager trainer
champion titleholder
withdraw drop-out miss
postpone put-off delay push-back defer reschedule
cancel call-off scrap axe abandon drop
resume restart
suspend halt stop pause put-on-hold
extend prolong lengthen
shorten cut-short
speed-up accelerate hasten
slow-down slow
start begin get-under-way kick-off open
end finish conclude come-to-an-end draw-to-a-close
take-place happen occur
lead-to result-in trigger bring-about prompt spark set-off
study research researcher scientist finding
discover detect identify uncover
orbit circle
spacecraft probe lander capsule craft
astronaut cosmonaut
telescope observatory
fossil remains skeleton
dig-up unearth excavate
carbon-dioxide co2
renewable solar
password login
outage crash
delete remove take-down
download install
smartphone phone mobile
driverless autonomous
degree diploma
headteacher principal headmaster
tuition fee
album record
concert gig
auction go-under-the-hammer hammer sell
award honour
premiere debut open
church cathedral
worshipper congregation faithful
bishop archbishop
farmer grower
rain rainfall precipitation
tram streetcar
underground subway metro tube
airport runway
harbour port
bridge span
tunnel underpass
crash accident pile-up
at-dawn daybreak first-light early-hours small-hours
midday noon
demolish knock-down pull-down tear-down bulldoze raze
renovate refurbish do-up restore
housing homes flats
tear-up rip-up abandon
survive see-off defeat
cling-on survive
footage video recording
broadcast air screen
petition signature
die lose-~-life claim-life cost-life cost-~-life perish pass-away pronounce-dead kill
leave-unchanged keep-on-hold hold-steady keep-steady leave-on-hold unchanged
dismiss sack fire relieve-of-~-duties remove-from-~-post cost-~-job part-company part-ways show-the-door
resign step-down quit stand-down hand-in-~-resignation tender-~-resignation
overturn quash set-aside throw-out strike-down annul
escape break-out flee
kidnap abduct carry-off
set-fire-to torch set-ablaze set-alight set-on-fire
confiscate impound seize
safe-and-well alive safe unharmed
rescue save bring-to-safety pull-to-safety
overturn flip-over roll-over turn-over
derail come-off-the-tracks leave-the-rails jump-the-tracks come-off-the-rails
run-aground hit-rocks strike-rocks strand hit-the-rocks strike-a-reef aground
sink go-under founder go-to-the-bottom
crash come-down plunge-to-the-ground fall-from-the-sky
catch-fire go-up-in-flames burst-into-flames ablaze
gut reduce-to-ashes burn-down burn-to-the-ground
extinguish put-out douse
contain bring-under-control get-under-control under-control
burst-~-banks overflow spill-over-~-banks breach-~-banks break-~-banks flood
outage blackout cut-off knock-out plunge-into-darkness
restore reconnect
shake jolt rattle quake tremor
erupt spew eruption
make-landfall come-ashore hit-land landfall
abandon drop shelve give-up scrap back-down climb-down walk-away-from pull-out-of back-out-of
shut-down close-down shut-~-doors cease-operations close
open inaugurate cut-the-ribbon
approve give-the-green-light give-the-go-ahead green-light go-ahead sign-off-on
reject turn-down throw-out vote-down
repeal scrap revoke abolish
vote-into-office elect triumph-at-the-polls
vote-out lose beaten defeat-at-the-polls unseat
stand-as-a-candidate candidate throw-~-hat-in-the-ring
swear-in take-the-oath take-office inaugurate
vote election cast-~-ballot
endorse throw-~-support-behind come-out-for support
sever-ties cut-ties break-off-relations
withdraw pull-out pullout pull-back retreat
capture seize fall-to take-control overrun
surrender give-~-up lay-down-~-arms
strike walk-out stop-work down-tools walkout stoppage take-industrial-action
avert call-off prevent
layoff lay-off redundant shed axe
hire take-on recruit
takeover buy acquire take-over snap-up swallow
sell-off divest dispose offload sell
go-bankrupt insolvency insolvent go-bust file-for-bankruptcy go-to-the-wall bankrupt
champion take-the-crown lift-the-trophy crown
recall take-off-the-shelves pull-from-shelves withdraw-from-sale pull-from-the-market
sideline out-injured
doping positive banned-substance steroid
standstill bring-to-a-standstill block blockade
loan borrow lend
flu influenza
rocket spacecraft satellite
weather meteorological
growers farmers
customer subscriber client
household home
foreign-minister chief-diplomat top-diplomat
defender centre-back full-back
assemble build produce production manufacture
book novel
slow slowly
festive-season christmas
escape-injury unhurt unharmed uninjured
turn-off switch-off shut-off power-down
free-of-charge for-free at-no-cost
intervene step-in intervention
boo heckle jeer
mislead deceive lie misled
burst give-way breach rupture
negotiating-table round-the-table around-the-table negotiation talks
interview question quiz speak-to
clam-up keep-silent refuse-to-talk
bear-fruit succeed success
pile-in weigh-in
wave-off dismiss brush-off shrug-off
axe scrap ditch
hand-out distribute
get-hold-of obtain secure
ring-up call phone telephone
back-out withdraw pull-out renege back-out-of pull-out-of walk-away-from
put-out issue release
draw-up draft prepare
carry-on continue keep-on
single-out target
hold-back withhold
want seek demand ask-for appeal-for
job post position
eliminate cut scrap axe slash shed do-away-with get-rid-of
tonne ton
captain skipper master
evidence proof indication
mother mum mom
father dad
child kid youngster children
boss chief head executive ceo chief-executive
maker manufacturer producer
suspend suspension
bid offer takeover-bid takeover-offer
takeover buyout acquisition
poll survey
lead margin ahead
rival opponent challenger contender
ram hit collide slam-into smash-into plough-into crash-into run-into strike
body corpse remains
search look-for hunt comb scour
criticise criticize condemn denounce slam blast lambast decry assail hit-out-at
road highway motorway freeway
doctor physician surgeon medic
bacteria germ
drug medicine medication
vessel ship boat freighter cargo-ship bulk-carrier
police officer cop detective policeman policewoman constable
apologise apologize apology say-sorry
sleep asleep nap nod-off doze fall-asleep drop-off
wait queue line-up
broken faulty defective fault defect malfunction break-down
payout compensation damages redress
slide slip fall drop tumble shrink slump
study review examine go-through comb-through vet
relative family loved-one
highest record all-time-high
expensive costly pricey dear
leak spill escape seep
impound detain hold
crew sailor seaman seafarer
witness onlooker bystander eyewitness passer-by
scientist researcher expert
lawmaker mp legislator parliamentarian
match game fixture
fan supporter
home house property
throw chuck hurl toss fling lob
nick arrest collar cuff handcuff
aboard on-board
pier jetty quay wharf
crowd throng
bail bond
plead-guilty plea-deal plea-bargain plea-agreement guilty-plea
issue hand-out grant
defy rebel break-ranks mutiny
begin start get-underway get-under-way kick-off
testify witness testimony give-evidence
license approve approval authorise authorize
pain ache sore soreness
recall withdraw withdrawn take-off-the-shelves pull-from-the-shelves take-off-shelves pull-from-shelves
cancel suspend call-off
crossing sailing voyage
refund reimburse reimbursement money-back
stake shareholding holding
scuffle brawl melee altercation clash fight
weep sob tears tearful
mortgage home-loan
disclose announce
sound go-off blare
lower come-down
repay pay-back reimburse
sicken fall-ill make-ill sick
siphon funnel divert embezzle
outbreak epidemic
customer shopper consumer
artefact artifact object relic
inquest inquiry
thrash beat
statue sculpture
motorbike motorcycle
bike bicycle
helicopter chopper
pavement sidewalk
boss manager
baseless groundless meritless unfounded without-merit without-foundation
tally count
declare-victory claim-victory proclaim-victory claim-win
struck-off lose-~-licence lose-~-license
overloaded overcrowded
mandatory compulsory obligatory
profit-warning warn-on-profits warn-on-profit cut-forecast lower-forecast cut-guidance lower-guidance
plant mill works
`
