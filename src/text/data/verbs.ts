/** Past forms and participles that do not end in -ed. */
export const irregularPast: ReadonlySet<string> = new Set(
  (
    'was were had did said told met went came took gave made got saw found left held led kept sent brought won lost began ran became ' +
    'wrote spoke fell rose grew hit struck shot killed died fled flew drove broke built bought sold caught fought felt paid put ' +
    'sat stood thought understood heard knew threw drew chose swore tore wore withdrew overthrew cut beat shut wound ' +
    'sank sang swam sprang shook stole hung dug laid lay spent lent bent meant dealt dreamt leapt slid bled fed sped spread split ' +
    'been done gone seen taken given shown known spoken fallen risen begun written driven thrown drawn chosen stolen sunk shaken'
  ).split(' '),
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
