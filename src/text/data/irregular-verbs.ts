const table = `
arise arose arisen | awake awoke awoken | bear bore born borne | beat beat beaten | become became | befall befell befallen | begin began begun
bend bent | bite bit bitten | bleed bled | blow blew blown | break broke broken | breed bred | bring brought | build built | burn burnt
burst burst | buy bought | catch caught | choose chose chosen | cling clung | come came | cost cost | creep crept | cut cut | deal dealt
dig dug | do did done | draw drew drawn | dream dreamt | drink drank drunk | drive drove driven | dwell dwelt | eat ate eaten
fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled | fling flung | fly flew flown | forbid forbade forbidden
foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven | forgo forwent forgone | forsake forsook forsaken
freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown | hang hung | have had | hear heard
hide hid hidden | hit hit | hold held | hurt hurt | keep kept | kneel knelt | know knew known | lay laid | lead led | lean leant
leap leapt | learn learnt | leave left | lend lent | let let | lie lied | light lit | lose lost | make made | mean meant | meet met
mislead misled | mistake mistook mistaken | misunderstand misunderstood | mow mowed mown | outbid outbid | outdo outdid outdone | outgrow outgrew outgrown
overcome overcame | overhear overheard | override overrode overridden | overrun overran | oversee oversaw overseen
overtake overtook overtaken | overthrow overthrew overthrown | pay paid | plead pled | prove proved proven | put put | quit quit | read read
rebuild rebuilt | repay repaid | retake retook retaken | rethink rethought | rewrite rewrote rewritten | ride rode ridden | ring rang rung | rise rose risen
run ran | say said | see saw seen | seek sought | sell sold | send sent | set set | sew sewed sewn | shake shook shaken | shine shone
shoot shot | show showed shown | shrink shrank shrunk | shut shut | sing sang sung | sink sank sunk | sit sat | slay slew slain
sleep slept | slide slid | smell smelt | sow sowed sown | speak spoke spoken | speed sped | spell spelt | spend spent | spill spilt
spin spun | spit spat | split split | spoil spoilt | spread spread | spring sprang sprung | stand stood | steal stole stolen | stick stuck
sting stung | stink stank stunk | strew strewed strewn | stride strode stridden | strike struck stricken | strive strove striven
swear swore sworn | sweep swept | swell swelled swollen | swim swam swum | swing swung | take took taken | teach taught | tear tore torn
tell told | think thought | throw threw thrown | tread trod trodden | undercut undercut | undergo underwent undergone | understand understood
undertake undertook undertaken | undo undid undone | unwind unwound | uphold upheld | wake woke woken | wear wore worn | weave wove woven
weep wept | win won | withdraw withdrew withdrawn | withhold withheld | withstand withstood | wring wrung | write wrote written`

/** Verbs whose past no rule forms: their dictionary form, their past tense, and participles that differ from it. */
export const irregularVerbs: readonly (readonly [base: string, past: string, ...participles: string[]])[] =
  table
    .trim()
    .split(/ \| |\n/)
    .map((line) => {
      const [base = '', past = '', ...participles] = line.split(' ')
      return [base, past, ...participles] as const
    })
