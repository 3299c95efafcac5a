import type { ToldStance, DifferenceKind } from '../model/claim.ts'
import { onlyDenies, type Agreement, type Origins, type Relation } from '../model/comparison.ts'
import { articlesOf, differingBy, fewNames, given, inLine, opened, type SideCounts } from './counts.ts'
import { labelOf } from './difference-labels.ts'
import type { EvidenceTexts } from './evidence.ts'
import { isolated } from './isolated.ts'

const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items)

/** Who says something, within a line. */
const people = (names: readonly string[]): string => list(names.map(inLine))

const either = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items)

/** A claim as its title tells of it. */
export type Titled = { statement: string; onlyDisputed: boolean; disputedBy: readonly string[] }
/** As many names as a title has room for. */
const fewOf = (names: readonly string[]): readonly string[] =>
  names.length > 2 ? [names[0] ?? '', 'others'] : names

const quoted = (items: readonly string[]): string[] => items.map((item) => `“${isolated(item)}”`)

/** `alone`: the name of the one that says so, where several are cited. */
const outletsThemselves = (outlets: number, alone: string | null): string =>
  alone !== null
    ? `${isolated(alone)} itself`
    : outlets === 1
      ? 'the outlet itself'
      : 'the outlets themselves'

/** In the place of words that a cited passage lacks: its article may have them elsewhere. */
const notCited = 'not in the words cited'

const stance: Record<ToldStance, string> = {
  asserts: 'A source says so',
  disputes: 'A source disputes it',
  limits: 'A source limits it',
  reports: 'The outlet says so itself',
  limitsItself: 'The outlet limits it itself',
  disputesItself: 'The outlet disputes it itself',
}

const difference: Record<DifferenceKind, string> = {
  style: 'Style',
  name: 'Name',
  quantity: 'Number',
  date: 'Date',
  attribution: 'Who says it',
  certainty: 'How sure',
  polarity: 'Yes or no',
  wording: 'Wording',
  omission: 'Left out',
}

const agreement: Record<Agreement, { short: string; long: string }> = {
  'single-origin': {
    short: 'Single origin',
    long: 'However many outlets print it, all these reports go back to one origin. No independent report of it was recognised among the articles here.',
  },
  agree: {
    short: 'Origins agree',
    long: 'Independent origins report it, and no difference in substance was found between them.',
  },
  differ: { short: 'Origins differ', long: 'Independent origins report it, and differ in what they say.' },
  contradict: {
    short: 'Reported and denied',
    long: 'Independent origins report it, and contradict each other.',
  },
  unknown: {
    short: 'Origins unknown',
    long: 'Where all of these reports have it from could not be shown. One of unknown origin counts neither as a copy nor as independent.',
  },
}

/** What is known of a claim’s sources beside each other. */
export type Agreed = {
  kind: Agreement
  /** All that print it. */
  outlets: number
  /** How many of these are no outlets, but bodies that speak for themselves. */
  bodies: number
  /** How many independent origins it is known to come from. */
  origins: number
  /** How many of these report only that it is denied. */
  denying: number
  /** How many articles report it of which nobody knows where they have it from. */
  unknown: number
  onlyDisputed: boolean
  /** Whether an outlet tells it in words of its own, of which only figures, dates, names, its source, how sure it is and what is denied could be compared. */
  retold: boolean
  /** Whether origins put something in other words, add or leave it out. */
  worded: boolean
  /** Whether somebody who is cited disputes it. */
  disputed: boolean
  /** Differences of fact that are shown and are none between the origins: none, by an editor’s reason, or as a count that grew and an edit are. */
  explained: 'none' | 'by editors' | 'by themselves'
  /** Whether claims of other articles come close to it. */
  hasNear: boolean
}

/** “2 outlets and 1 other body”: a ministry that says it on its own pages is no outlet. */
const printedBy = (outlets: number, bodies: number): string => {
  const known = bodies === 1 ? '1 body' : `${bodies} bodies`
  if (bodies === 0) return count(outlets, 'outlet')
  return outlets === 0 ? known : `${count(outlets, 'outlet')} and ${known.replace(' ', ' other ')}`
}

/** Of one report nothing can be said but that it is one. */
function agreementLine({
  kind,
  outlets,
  bodies,
  origins,
  denying,
  unknown,
  onlyDisputed,
  retold,
  worded,
  disputed,
  explained,
  hasNear,
}: Agreed): string {
  if (onlyDisputed) return 'Nobody cited here says that it is so: the reports tell of a denial.'
  if (outlets === 1)
    return [
      origins > 1
        ? 'One outlet reports it here, in articles of several origins.'
        : bodies === 1
          ? 'Who says it here is no outlet, but a body that speaks for itself.'
          : 'One outlet reports it here.',
      hasNear
        ? 'Other articles come close to it: read below whether they tell the same.'
        : 'No other report of it was recognised among the articles here.',
    ].join(' ')
  if (denying > 0) return deniedLine(origins - denying, denying, unknown)
  if ((kind === 'agree' || kind === 'differ') && disputed)
    return 'Independent origins report it, and it is disputed: read what each says.'
  if (kind !== 'agree') return agreement[kind].long
  if (explained === 'by editors')
    return 'Independent origins report it, and differ where our editors explain below.'
  if (explained === 'by themselves')
    return 'Independent origins report it. The differences shown below are no disagreement between them.'
  if (retold) return 'Independent origins report it in words of their own: read what each says.'
  return worded
    ? 'Independent origins report it. No number, date or name was found to differ between them; read where their words do.'
    : agreement.agree.long
}

/** How many origins say so, and how many report nothing but its denial. */
function deniedLine(reporting: number, denying: number, unknown: number): string {
  if (reporting === 0)
    return `Where those who report it have it from could not be shown; ${
      denying === 1 ? 'one origin reports' : `${denying} origins report`
    } its denial.`
  const known = reporting === 1 ? 'One origin reports it' : `${reporting} origins report it`
  return `${known}${unknown === 0 ? ',' : `, and so ${unknown === 1 ? 'does one article' : `do ${unknown} articles`} of unknown origin;`} ${
    denying === 1 ? 'an independent one reports its denial' : `${denying} independent ones report its denial`
  }.`
}

/** The stances as the cells of a table name them. */
const stanceShort: Record<ToldStance, string> = {
  asserts: 'Source says so',
  disputes: 'Source disputes it',
  limits: 'Source limits it',
  reports: 'Says so itself',
  limitsItself: 'Limits it itself',
  disputesItself: 'Disputes it itself',
}

const relation: Record<Relation | 'cites' | 'citeAnother', string> = {
  cites: 'one cites the other',
  citeAnother: 'both cite another',
  'same-copy': 'the same dispatch',
  'edited-copy': 'one dispatch, edited',
  'press-release': 'the same press release',
  'shared-quote': 'some of the same words, otherwise their own text',
  independent: 'independent of each other',
  unknown: 'how they are related is unknown',
}

/** Every word of the interface, in English. Another language is another file with the same type. */
export const en = {
  skip: 'Skip to the content',
  /** What stands behind a word that something of it follows. */
  colon: ':',
  quoted: (text: string) => `“${text}”`,
  /** On the page at an old address of a claim; `moved` is followed by a link to the new one. */
  moved: 'This claim has another address now:',
  nav: {
    label: 'Main',
    claims: 'Claims',
    differences: 'Differences',
    singleOrigin: 'Single origin',
    articles: 'Articles',
    publishers: 'Outlets',
    claimants: 'Who claims',
    topics: 'Topics',
    origins: 'Origins',
    data: 'Data',
    search: 'Search',
    corrections: 'Corrections',
    rss: 'RSS',
    home: 'Home',
    footer: 'About this site',
  },
  footer:
    'Quotations are verbatim, and link to their source where its address is known. Machines count and compare here; only editors rate.',
  search: {
    label: 'Search claims and quotations',
    placeholder: 'A name, a place, a number…',
    button: 'Search',
    title: 'Search',
    noScript:
      'Searching runs in your browser and needs JavaScript, which is off. Without it you can still browse:',
    loading: 'Searching…',
    unavailable:
      'The search index is not here. It is made with the built site: run “npm run build”, then “npm run preview”.',
    empty: 'Type a word to search the statements and every quotation, or pick a filter.',
    none: 'No claim matches. Try fewer words, or another spelling.',
    noneFiltered: 'No claim matches. Try fewer words, another spelling, or no filter.',
    /** `#asked` stands for the query, `#shown` for the same in another spelling, `#found` for the number of claims. */
    instead: 'Nothing for “#asked”; showing “#shown”: #found.',
    /** `#shown` stands for an outlet. */
    insteadOutlet: 'No claim says “#asked”; showing what #shown reports: #found.',
    /** `#rest` stands for the query without the outlet. */
    insteadOf: 'No claim says “#asked”; showing what #shown reports with “#rest”: #found.',
    asWritten: 'Search for “#asked” as written',
    offerOutlet: 'Show what #shown reports',
    offerOrigin: 'Show what rests on #shown',
    /** Below a claim found by one of these. */
    restsOn: 'Rests on #shown',
    inHeadline: 'Headline: “#shown”',
    inByline: 'Article by #shown',
    found: (n: number): string => count(n, 'claim'),
    more: 'Show more',
    filters: 'Narrow down',
    skipFilters: 'Skip to the results',
    any: 'Any',
    clear: 'Clear filters',
    filter: {
      outlet: 'Outlet',
      claimant: 'Claimant',
      status: 'Status',
      origins: 'Origins',
      origin: 'Rests on',
      differs: 'Differs in',
    },
  },
  status: {
    unreviewed: 'Unreviewed: what sources say',
    'in-review': 'In review',
    reviewed: 'Reviewed',
  },
  statusShort: { unreviewed: 'Unreviewed', 'in-review': 'In review', reviewed: 'Reviewed' },
  statusNote: {
    unreviewed: 'No editor has rated this claim. Below is who reports it and in what words.',
    'in-review': 'An editor is looking at this claim. It has no rating yet.',
    reviewed: 'An editor has reviewed this claim.',
  },
  table: 'Table',
  example: 'Example',
  exampleNote:
    'This page shows editors what a reviewed claim looks like. It is not a finding of this site, and search engines are asked to leave it out.',
  /** A label before what it leads to: “Editors’ note:”. */
  label: (words: string): string => `${words}:`,
  stance,
  stanceShort,
  difference,
  differenceOf: labelOf(difference, { time: 'Time', amount: 'How exact' }),
  agreement,
  agreementLine,
  explainedByEditors: 'Differences explained by our editors',
  relation,
  /** `byOutlets`: how many outlets say so in their own words too; `alone`: which of several alone does. */
  claimedBy: (names: readonly string[], byOutlets: number, alone: string | null = null): string =>
    `Claimed by ${list([...(byOutlets > 0 ? [outletsThemselves(byOutlets, alone)] : []), ...names.map(inLine)])}`,
  /** Of what is known only from who denies it. */
  claimedUncited: (names: readonly string[]): string => `Claimed by ${people(names)}, not cited here`,
  /** The same, where a list needs no words for it. */
  claimants: (names: readonly string[], byOutlets: number, alone: string | null = null): string =>
    opened(
      [...(byOutlets > 0 ? [outletsThemselves(byOutlets, alone)] : []), ...names.map(inLine)].join(', '),
    ),
  disputedBy: (names: readonly string[]): string => `Disputed by ${people(names)}`,
  /**
   * A claim by its statement. What is known only from who denies it is not to be read, or found, as if somebody claimed it, nor its denial as
   * the site’s own.
   */
  titleOf: ({ statement, onlyDisputed, disputedBy }: Titled): string =>
    onlyDisputed
      ? `Denied${disputedBy.length > 0 ? ` by ${people(fewOf(disputedBy))}` : ''}: ${statement}`
      : statement,
  claim: {
    claimants: 'Claimed by',
    /** Of what is known only from who denies it. */
    claimantsUncited: 'Claimed by (not cited here)',
    /** Who is cited for it with another number or date than it has. */
    otherwise: 'Told with another number or date by',
    when: 'When',
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    reported: 'First reported',
    /** Of what is known only from who denies it. */
    denied: 'First denied',
    /** Where some report has no date. */
    reportedDated: 'First dated report',
    places: 'Places',
    topics: 'Topics',
    noClaimant: (outlets: number, alone: string | null = null): string =>
      opened(outletsThemselves(outlets, alone)),
    noClaimantDisputed: 'Not named in what is cited here',
    finding: 'Our finding',
    /** Before the day. */
    reviewed: 'Reviewed',
    reviewedBy: (by: string, on: string): string => `Reviewed by ${by}, ${on}`,
    corrected: (on: string): string => `Corrected ${on}`,
    /** Beside a verdict: whose reports are cited that are younger than it. */
    sinceReview: (outlets: readonly string[]): string =>
      `Reported since this review, and not weighed in it: by ${list(outlets)}.`,
    scale: (value: number, worst: number, best: number): string =>
      `${value} on a scale from ${worst} (least true) to ${best} (truest)`,
    origins: 'Where it comes from',
    originsPicture: 'Which outlets rest on which origin',
    pictureOrigin: 'Origin',
    pictureOutlet: 'Printed by',
    own: 'in its own name',
    evidence: 'What shows it',
    oneSource: (
      name: string,
      isSpokenFor: boolean,
      isOnBothSides: boolean,
      areIndependent: boolean,
    ): string => {
      const how = isSpokenFor ? ', directly or through a spokesperson' : ''
      const source = `All of them quote one source, ${inLine(name)}${how}`
      if (isOnBothSides) return `${source}, but not for the same account.`
      return areIndependent
        ? `${source}: independent reports of one account.`
        : `${source}: however many print it, it is one account.`
    },
    evidenceNone: 'There is one report only, so there is nothing to compare it with.',
    /** The comparison’s own English. */
    evidenceTexts: {} as EvidenceTexts,
    publishedOn: (first: string, second: string): string => `Published on ${first} and on ${second}`,
    /** Before the name of that article. */
    through: (copy: string, other: string): string =>
      `${copy} is a copy of an article that is independent of ${other}:`,
    overlap: (share: string): string =>
      `${share} of the shorter text outside quotation marks stands in the same order in the other.`,
    differences: 'Where they differ',
    /** In its place where they do not differ. */
    compared: 'How they compare',
    differencesNone: 'No difference in substance was found between the reports cited here.',
    differencesWorded:
      'No number, date or name was found to differ between the reports cited here. Their words do:',
    /** Beside that somebody disputes it. */
    differencesNoneBeside: 'Beside that, no difference in names, numbers or dates was found.',
    figuresAll: 'What numbers and dates could be compared are the same in all the reports cited here.',
    figuresOnlyIn: (outlets: readonly string[], figures: readonly string[]): string =>
      `Only ${list(outlets)} ${outlets.length === 1 ? 'gives' : 'give'} ${list(quoted(figures))}.`,
    figuresNotIn: (outlets: readonly string[], figures: readonly string[]): string =>
      `${opened(list(outlets))} ${outlets.length === 1 ? 'does' : 'do'} not give ${either(quoted(figures))}.`,
    figuresNear: (outlet: string, figures: readonly string[]): string =>
      `Elsewhere in its report, ${outlet} has ${list(quoted(figures))}.`,
    translated: (outlets: readonly string[]): string =>
      `${opened(list(outlets))} ${outlets.length === 1 ? 'tells' : 'tell'} it in another language, and nothing of that was compared: read below whether they say the same.`,
    retold: (outlets: readonly string[]): string =>
      `${opened(list(outlets))} ${outlets.length === 1 ? 'tells' : 'tell'} it in other words. Of that only numbers, dates, names, who says so, how sure it is and what is denied could be compared: read below whether they say the same.`,
    differencesDisputed: (names: readonly string[]): string =>
      `It is disputed by ${people(names)}: what each source says stands below.`,
    onBothSides: (names: readonly string[]): string =>
      `${opened(people(names))} ${names.length === 1 ? 'is' : 'are'} quoted both as saying so and as disputing it: read below who reports which.`,
    nothing: notCited,
    settledBy: (reason: string): string => `Explained by our editors: ${reason}`,
    between: {
      copies: 'An edit of one dispatch',
      edit: 'An edit of one dispatch: its other copies have what independent reports have',
      articles: 'Within one outlet',
      origin: 'Within one origin',
      origins: 'Between origins',
      unknown: 'Between reports, not all of known origin',
    },
    /** Behind the outlets that alone have it so, where origins differ beside that. */
    edit: 'an edit: other copies of the dispatch have it otherwise',
    grew: 'A count that changed as it was reported',
    wording: (n: number): string => `Worded differently in ${count(n, 'place')}`,
    wordingNote: 'What one says in other words, adds or leaves out.',
    style: (n: number): string => `Different in style only in ${count(n, 'place')}`,
    styleNote: 'Spelling, the form of numbers, quotation marks: the same thing said.',
    kind: 'What',
    says: 'Who says which',
    sources: 'What each source says',
    stanceOf: (words: string, outlets: number, bodies = 0): string =>
      `${words} · ${printedBy(outlets, bodies)}`,
    speakerNone: 'In the outlet’s own words',
    markNote: 'Underlined words differ between the sources.',
    note: 'Editor’s note',
    original: 'Read it there',
    originalTitle: (outlet: string): string => `these words in the article at ${outlet}`,
    archived: 'Archived copy',
    permalink: 'Link to this quotation',
    /** The same, where it is seen beside the quotation. */
    permalinkShort: 'Link',
    analysis: 'Our analysis',
    /** The same of a claim that no editor has reviewed. */
    notes: 'Notes, not reviewed',
    updated: 'Update,',
    footnotes: 'Footnotes',
    /** Followed by the number of a footnote. */
    backTo: 'Back to reference',
    limits: 'What limits this, and what would change it',
    reply: 'The claimant’s reply',
    others: 'What other checkers found',
    corrections: 'Corrections to this page',
    near: 'Close to this, in other articles',
    nearNote:
      'Found by their wording, not joined by an editor: they may say the same, the contrary, or something beside it.',
    related: 'Related claims',
    machine: 'This page as data',
    cite: 'Cite this page',
    changed: (day: string): string => `Last changed ${day}`,
    report: 'Report a mistake',
    timeline: 'When it was printed',
    undated: 'Undated',
  },
  /** Above a claim: the article that told it first, as far as the dates show; hence no “First in”. */
  toldIn: (outlet: string, headline: string) => `In ${isolated(outlet)}: “${isolated(headline)}”`,
  /** `bodies`: who else has it on pages of his own, and is no outlet. */
  originsLine: (outlets: number, origins: Origins, bodies = 0): string => {
    const { unknown, list } = origins
    const denying = list.filter(onlyDenies)
    const known = origins.count - denying.length
    const named = (some: Origins['list']): string => {
      const names = fewNames(
        some.map(({ name }) => isolated(name)),
        (n) => `${n} more`,
      )
      return count(some === denying ? denying.length : known, 'origin') + (names === '' ? '' : ` (${names})`)
    }
    const articles = articlesOf(origins)
    const printing = outlets + bodies
    const isOfMore = articles > printing && (unknown > 0 || known > printing)
    const parts = [printedBy(outlets, bodies) + (isOfMore ? ` in ${count(articles, 'article')}` : '')]
    if (known > 0) parts.push(named(list.filter((one) => !onlyDenies(one))))
    if (known === 0) parts.push(unknown === 1 ? 'origin unknown' : 'origins unknown')
    else if (unknown > 0) parts.push(`${isOfMore ? count(unknown, 'article') : unknown} of unknown origin`)
    if (denying.length > 0) parts.push(`its denial from ${named(denying)}`)
    return parts.join(', ')
  },
  /** One value of few, as it is picked from; how many articles are of unknown origin is said of few. */
  originsFilter: ({ count: known, unknown }: Pick<Origins, 'count' | 'unknown'>): string => {
    if (known === 0) return 'Origin unknown'
    if (known > 3) return unknown === 0 ? 'More than 3 origins' : 'More than 3 origins, others unknown'
    const more = unknown === 0 ? '' : unknown > 3 ? ', more than 3 unknown' : `, ${unknown} unknown`
    return count(known, 'origin') + more
  },
  /** The differing words where they are few enough to be read at a glance. */
  differsIn: (differences: readonly (readonly string[])[]): string => {
    const shown = differences.find((words) => words.every((one) => one !== '')) ?? differences[0]
    const first = shown?.map((words) => isolated(words) || notCited).join(' / ') ?? ''
    const others = differences.length > 1 ? ` and ${differences.length - 1} more` : ''
    return first.length > 45 ? count(differences.length, 'difference') : `Differs: ${first}${others}`
  },
  home: {
    how: 'An outlet is who prints. An origin is who knows: ten papers that print one agency’s dispatch are one origin.',
    howMore: 'How we count',
    printed: 'Many outlets, one origin',
    allPrinted: 'All that rest on a single origin',
    newest: 'Latest claims',
    differing: 'Where sources differ',
    reviewed: 'Reviewed',
    all: 'All claims',
    allDifferences: 'All claims where sources differ',
    figures: 'In numbers',
    claims: (n: number): string => (n === 1 ? 'claim' : 'claims'),
    outlets: (n: number): string => (n === 1 ? 'outlet' : 'outlets'),
    single: (n: number): string =>
      `${n === 1 ? 'claim' : 'claims'} printed by several outlets, from one origin`,
    open: (n: number): string => (n === 1 ? 'claim where sources differ' : 'claims where sources differ'),
    empty: 'There are no claims yet. Put articles in content/inbox/ and run “npm run import”.',
  },
  lists: {
    claims: 'All claims',
    claimsNote:
      'By the day they were first reported, newest first; the claims of one article in its own order. Where no verdict stands, no editor has reviewed it yet.',
    articles: 'Articles',
    articlesNote: 'What was read to make this site. Pages quote the cited sentences, not the whole text.',
    publishers: 'Outlets and agencies',
    publishersNote: 'Who published what is cited here.',
    claimants: 'Who claims',
    claimantsNote:
      'The people, offices and governments who are cited here for what they say, or for what they dispute.',
    /** How many claims somebody disputes, after how many he makes. */
    disputedCount: (n: number): string => `disputes ${count(n, 'claim')}`,
    disputed: 'Disputed claims',
    otherwiseCount: (n: number): string => `another number or date for ${count(n, 'claim')}`,
    otherwise: 'Told with another number or date',
    topics: 'Topics',
    topicsNote: 'Subjects that our editors gather claims under.',
    differences: 'Where sources differ',
    differencesNote:
      'Every open difference in a name, a number, a date or in what is said, and every claim that one source makes and another disputes. Style is left out.',
    differencesEmpty: 'No open differences.',
    grown: 'Counts that changed as they were reported',
    grownNote: 'Each later report gives the larger number.',
    singleOrigin: 'Resting on a single origin',
    singleOriginNote:
      'Claims that more than one outlet prints and that all go back to one origin. That many repeat something does not confirm it.',
    singleOriginEmpty: 'No claim that several outlets print rests on a single origin.',
    origins: 'Where claims come from',
    originsNote:
      'Whom the claims on this site go back to, agencies first, and how many nobody else confirms here.',
    origin: 'Origin',
    originClaims: 'Claims',
    originAlone: 'Resting on it alone',
    originOutlets: 'Printed by',
    originPrinters: 'Outlets that report it themselves',
    originPrintersNote: 'What is theirs alone here: no other outlet prints it from them.',
    year: (year: string): string => `Claims of ${year}`,
    yearNote: 'By the day they were first reported, newest first.',
    filters: 'Narrow down',
    byRating: 'Verdict',
    byYear: 'Year',
    byTopic: 'Topic',
    byOutlet: 'Outlet',
    allOf: (n: number): string => `all ${n}`,
    unnamed: 'Not named',
    /** On the page of one whom several articles may call so. */
    unnamedSeveral: 'The articles name nobody closer than by these words: those meant need not be the same.',
    unnamedNote: 'Not named, as the outlets put it',
    letters: 'By first letter',
    corrections: 'Corrections',
    correctionsNote: 'What we got wrong and mended, newest first.',
    correctionsEmpty: 'Nothing has been corrected yet.',
    empty: 'Nothing here yet.',
    pages: 'Pages',
    page: (n: number, of: number): string => `Page ${n} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    count: (n: number): string => count(n, 'claim'),
    articleCount: (n: number): string => count(n, 'article'),
  },
  article: {
    kicker: 'Article',
    workingTitle: 'The source shows no headline; this is its first sentence.',
    /** An article by its outlet, with what tells it from others of that outlet: its day, or its headline. */
    named: (outlet: string, mark: string): string => `${outlet} (${mark})`,
    headed: (headline: string): string => `“${headline}”`,
    by: (names: readonly string[]): string => `By ${list(names)}`,
    published: 'Published',
    undated: 'Undated',
    modified: 'Updated',
    credit: 'Credits',
    creditIn: (agency: string | null, words: string, beside: readonly string[]): string =>
      `${agency ?? 'agencies, without saying which'}, by the words “${words}”${beside.length > 0 ? `, beside ${list(quoted(beside))}` : ''}`,
    release: 'Press release',
    releasedBy: (issuer: string): string => `of ${issuer}, as it says itself`,
    releasedUnnamed: (words: string): string => `by the words “${words}”, without saying whose`,
    source: 'Original',
    noUrl: 'The address of the original is not known.',
    archive: 'Archived copy',
    cited: 'What it says, as cited here',
    citedNone: 'No claim cites this article yet.',
    citedNote: (share: string): string =>
      `Sentences that claims cite, in the article’s order; at most ${share} of its words.`,
    beyond: (n: number): string =>
      `${count(n, 'more cited passage')}: the claims that quote ${n === 1 ? 'it' : 'them'}`,
    whole: 'The article',
    lineage: 'Side by side with related articles',
    lineageNone: 'No other article here can be shown to be related to this one.',
    shared: (n: number): string => (n === 0 ? 'No claim cites both' : count(n, 'shared claim')),
    sideBySideCount: (
      both: number,
      { inFact, grown, explained, inWording, translated, same }: SideCounts,
    ): string => {
      const differing = differingBy(
        [
          [inFact, 'in fact'],
          [grown, 'in a count that changed as it was reported'],
          [explained, 'in what an editor explains'],
          [inWording, 'in wording'],
        ],
        (n) => (n === 1 ? 'differs' : 'differ'),
      )
      const alike = given([
        [translated, 'in another language, not compared word by word'],
        [same, same === 1 ? 'reads the same' : 'read the same'],
      ])
      return `${count(both, 'claim')} in both: ${[differing, alike].filter(Boolean).join(', ')}.`
    },
    /** Empty where neither says what the other does not. */
    sideBySideOnly: (here: number, there: number, outlet: string): string => {
      const only = given([
        [here, 'only here'],
        [there, `only in ${inLine(outlet)}`],
      ])
      return only === '' ? '' : `${only}.`
    },
    /** Fewer are shown than there are where no more of the article may be quoted. */
    reworded: (shown: number, all: number): string =>
      `${shown < all ? `${shown} of ` : ''}${count(all, 'claim')} in other words`,
    translated: (shown: number, all: number): string =>
      `${shown < all ? `${shown} of ` : ''}${count(all, 'claim')} in another language`,
    claim: 'Claim',
    /** Behind the claim’s link. */
    notQuoted: ': its page has the words, of which no more may be quoted here',
  },
  topic: {
    each: 'What each outlet does',
    compared: 'What several outlets report',
    alone: 'What one outlet alone reports',
    matrix: 'What each outlet says of each claim',
    claim: 'Claim',
    origins: 'Origins',
    unknown: 'Unknown',
    silent: 'Says nothing of it',
    rss: 'This topic as RSS',
    timeline: 'When it was reported',
  },
  publisher: {
    kicker: {
      outlet: 'Outlet',
      agency: 'News agency',
      government: 'Government',
      organisation: 'Organisation',
    },
    site: 'Website',
    owner: 'Owner',
    country: 'Country',
    agencies: 'Agencies it credits',
    articles: 'Its articles here',
    originals: 'Articles that rest on it',
    single: (n: number, of: number): string =>
      n === 0
        ? `It reports ${count(of, 'claim')}.`
        : `Of the ${count(of, 'claim')} it reports, ${n} ${n === 1 ? 'rests' : 'rest'} on a single origin.`,
    rests: 'Claims that rest on it',
    onlyHere: (n: number): string => `${count(n, 'claim')} ${n === 1 ? 'rests' : 'rest'} on it alone.`,
  },
  ratings: {
    name: (worst: number, best: number): string => `Rating, ${worst} to ${best}`,
    meaning: 'What it means',
  },
  data: {
    title: 'Data',
    note: 'All that this site says of claims and articles, for programs. The fields are documented and stay as they are.',
    files: {
      'claims.ndjson': 'Every claim with its citations, origins and differences, one JSON object a line.',
      'claims.csv':
        'The claims as a table, for a spreadsheet. “differences” counts those of fact; apart from them, “grown” counts that changed as they were reported, and “settled” what an editor explains.',
      'articles.ndjson': 'Every article with what it is related to, one JSON object a line.',
      'claimreview.json': 'The reviewed claims as schema.org ClaimReview.',
      'claims.schema.json': 'One line of claims.ndjson as JSON Schema.',
      'articles.schema.json': 'One line of articles.ndjson as JSON Schema.',
    },
  },
  notFound: {
    title: 'Nothing at this address',
    note: 'The page may have moved or never was. Search for what it was about, or go on here:',
  },
  problems: {
    title: (n: number): string => `${count(n, 'problem')} in the content`,
    fix: 'What to do',
    broken: (file: string): string => `${file} cannot be shown until this is mended`,
  },
}

export type Strings = typeof en
