/** Past forms and participles that do not end in -ed. */
export const irregularPast: ReadonlySet<string> = new Set(
  (
    'was were had did said told met went came took gave made got saw found left held led kept sent brought won lost began ran became ' +
    'wrote spoke fell rose grew hit struck shot killed died fled flew drove broke built bought sold caught fought felt paid put ' +
    'sat stood thought understood heard knew threw drew chose swore tore wore withdrew overthrew cut beat shut wound ' +
    'sank sang swam sprang shook stole hung dug laid lay spent lent bent meant dealt dreamt leapt slid bled fed sped spread split ' +
    'hurt swept blew wept crept rode spun stuck swung clung arose awoke burst quit bit bore woke froze slept ate drank sought taught hid ' +
    'been done gone seen taken given shown known spoken fallen risen begun written driven thrown drawn chosen stolen sunk shaken'
  ).split(' '),
)

/** Past tense by dictionary form, of the verbs in news that do not take -ed and of those that stay as they are. */
export const pastForms: ReadonlyMap<string, string> = new Map(
  (
    'have had do did say said tell told meet met go went come came take took give gave make made get got see saw find found leave left ' +
    'hold held lead led keep kept send sent bring brought win won lose lost begin began run ran become became write wrote speak spoke ' +
    'fall fell rise rose grow grew hit hit strike struck shoot shot flee fled fly flew drive drove break broke build built buy bought ' +
    'sell sold catch caught fight fought feel felt pay paid put put sit sat stand stood think thought understand understood hear heard ' +
    'know knew throw threw draw drew choose chose swear swore tear tore wear wore withdraw withdrew overthrow overthrew cut cut beat beat ' +
    'shut shut sink sank sing sang swim swam shake shook steal stole hang hung dig dug lay laid lie lied spend spent lend lent bend bent ' +
    'mean meant deal dealt bleed bled feed fed spread spread split split seek sought teach taught set set let let read read cost cost ' +
    'hurt hurt hide hid mislead misled undergo underwent eat ate drink drank forgive forgave overtake overtook retake retook ' +
    'undertake undertook forbid forbade foresee foresaw undercut undercut outbid outbid withstand withstood uphold upheld'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word])
      return pairs
    }, []),
)

/** Words in -ed that are no past forms. */
export const notPast: ReadonlySet<string> = new Set(
  'need indeed hundred united red bed speed feed seed breed sacred naked wicked embed shed wed unprecedented armed so-called'.split(
    ' ',
  ),
)

/** Verbs that “due to” may stand before: “due to meet on Monday”, not “due to rain”. */
export const dueVerbs: ReadonlySet<string> = new Set(
  (
    'be meet begin start arrive speak appear take hold vote give go visit report release expire end open close face play launch ' +
    'return attend publish announce decide fly travel land testify resume become leave make'
  ).split(' '),
)
