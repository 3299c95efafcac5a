import type { DifferenceKind, ToldStance } from '../model/claim.ts'
import { onlyDenies, type Agreement, type Relation } from '../model/comparison.ts'
import { articlesOf, differingBy, fewNames, given, inLine, opened } from './counts.ts'
import { labelOf } from './difference-labels.ts'
import type { Agreed, Strings } from './en.ts'
import { isolated } from './isolated.ts'

/** Zero is singular in French. */
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${Math.abs(n) < 2 ? one : many}`

const claims = (n: number): string => count(n, 'affirmation')

/** Whether a date begins with its day, “23 novembre 2026”, and so has an article. */
const isDay = (date: string): boolean => /^\d{1,2}\D/.test(date)

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('fr', { type: 'conjunction' }).format(items)

/** Qui dit quelque chose, à l’intérieur d’une ligne. */
const people = (names: readonly string[]): string => list(names.map(inLine))

const either = (items: readonly string[]): string =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(items)

/** Autant de noms qu’un titre peut en dire. */
const fewOf = (names: readonly string[]): readonly string[] =>
  names.length > 2 ? [names[0] ?? '', 'd’autres'] : names

const quoted = (items: readonly string[]): string[] => items.map((item) => `«\u00a0${isolated(item)}\u00a0»`)

const outletsThemselves = (outlets: number, alone: string | null): string =>
  alone !== null
    ? `${isolated(alone)} lui-même`
    : outlets === 1
      ? 'le média lui-même'
      : 'les médias eux-mêmes'

/** À la place des mots qui manquent au passage cité : l’article peut les avoir ailleurs. */
const notCited = 'pas dans le passage cité'

const stance: Record<ToldStance, string> = {
  asserts: 'Une source l’affirme',
  disputes: 'Une source le conteste',
  limits: 'Une source le nuance',
  reports: 'Le média l’affirme lui-même',
  limitsItself: 'Le média le nuance lui-même',
  disputesItself: 'Le média le conteste lui-même',
}

const difference: Record<DifferenceKind, string> = {
  style: 'Style',
  name: 'Nom',
  quantity: 'Nombre',
  date: 'Date',
  attribution: 'Qui le dit',
  certainty: 'Certitude',
  polarity: 'Oui ou non',
  wording: 'Formulation',
  omission: 'Omission',
}

const agreement: Record<Agreement, { short: string; long: string }> = {
  'single-origin': {
    short: 'Origine unique',
    long: 'Quel que soit le nombre de médias, tous ces articles remontent à une seule origine. Aucun article indépendant n’a été reconnu ici.',
  },
  agree: {
    short: 'Origines concordantes',
    long: 'Des origines indépendantes le rapportent, sans différence de fond relevée entre elles.',
  },
  differ: {
    short: 'Origines divergentes',
    long: 'Des origines indépendantes le rapportent et diffèrent dans ce qu’elles disent.',
  },
  contradict: {
    short: 'Rapporté et démenti',
    long: 'Des origines indépendantes le rapportent et se contredisent.',
  },
  unknown: {
    short: 'Origines inconnues',
    long: 'On n’a pu établir d’où tous ces articles le tiennent. Un article d’origine inconnue ne compte ni comme copie ni comme indépendant.',
  },
}

const printedBy = (outlets: number, bodies: number): string =>
  bodies === 0
    ? count(outlets, 'média')
    : outlets === 0
      ? count(bodies, 'organisme')
      : `${count(outlets, 'média')} et ${bodies === 1 ? '1 autre organisme' : `${bodies} autres organismes`}`

/** Les mêmes, dans les cellules d’un tableau. */
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
  if (onlyDisputed) return 'Personne de cité ici ne l’affirme\u00a0: les articles rapportent un démenti.'
  if (outlets === 1)
    return [
      origins > 1
        ? 'Un seul média le rapporte ici, dans des articles de plusieurs origines.'
        : bodies === 1
          ? 'Qui le dit ici n’est pas un média, mais un organisme qui parle pour lui-même.'
          : 'Un seul média le rapporte ici.',
      hasNear
        ? 'D’autres articles s’en approchent\u00a0: lisez plus bas s’ils disent la même chose.'
        : 'Aucun autre article qui le dise n’a été reconnu ici.',
    ].join(' ')
  if (denying > 0) return deniedLine(origins - denying, denying, unknown)
  if ((kind === 'agree' || kind === 'differ') && disputed)
    return 'Des origines indépendantes le rapportent, et c’est contesté\u00a0: lisez ce que dit chacune.'
  if (kind !== 'agree') return agreement[kind].long
  if (explained === 'by editors')
    return 'Des origines indépendantes le rapportent, et diffèrent là où notre rédaction l’explique ci-dessous.'
  if (explained === 'by themselves')
    return 'Des origines indépendantes le rapportent. Les différences ci-dessous ne sont pas un désaccord entre elles.'
  if (retold)
    return 'Des origines indépendantes le rapportent en leurs propres mots\u00a0: lisez ce que dit chacune.'
  return worded
    ? 'Des origines indépendantes le rapportent. Aucune différence de nombre, de date ni de nom n’a été relevée entre elles\u00a0; lisez où leurs mots diffèrent.'
    : agreement.agree.long
}

/** Combien d’origines l’affirment, et combien n’en rapportent que le démenti. */
function deniedLine(reporting: number, denying: number, unknown: number): string {
  if (reporting === 0)
    return `On n’a pas pu établir d’où le tiennent ceux qui le rapportent\u00a0; ${
      denying === 1 ? 'une origine en rapporte' : `${denying} origines en rapportent`
    } le démenti.`
  const known = reporting === 1 ? 'Une origine le rapporte' : `${reporting} origines le rapportent`
  return `${known}${unknown === 0 ? ',' : `, et ${unknown === 1 ? 'un article' : `${unknown} articles`} d’origine inconnue aussi\u00a0;`} ${
    denying === 1
      ? 'une autre, indépendante, en rapporte le démenti'
      : `${denying} autres, indépendantes, en rapportent le démenti`
  }.`
}

const stanceShort: Record<ToldStance, string> = {
  asserts: 'Une source l’affirme',
  disputes: 'Une source le conteste',
  limits: 'Une source le nuance',
  reports: 'L’affirme lui-même',
  limitsItself: 'Le nuance lui-même',
  disputesItself: 'Le conteste lui-même',
}

const relation: Record<Relation | 'cites' | 'citeAnother', string> = {
  cites: 'l’un cite l’autre',
  citeAnother: 'tous deux en citent un autre',
  'same-copy': 'la même dépêche',
  'edited-copy': 'une même dépêche, remaniée',
  'press-release': 'le même communiqué',
  'shared-quote': 'quelques mots en commun, sinon un texte propre',
  independent: 'indépendants l’un de l’autre',
  unknown: 'lien inconnu',
}

/** Every word of the interface, in French; `\u00a0` is the space that French sets inside its marks. */
export const fr: Strings = {
  skip: 'Aller au contenu',
  colon: '\u00a0:',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  moved: 'Cette affirmation a désormais une autre adresse\u00a0:',
  nav: {
    label: 'Navigation principale',
    claims: 'Affirmations',
    differences: 'Divergences',
    singleOrigin: 'Origine unique',
    articles: 'Articles',
    publishers: 'Médias',
    claimants: 'Qui affirme',
    topics: 'Sujets',
    origins: 'Origines',
    data: 'Données',
    search: 'Recherche',
    corrections: 'Rectificatifs',
    rss: 'RSS',
    home: 'Accueil',
    footer: 'À propos du site',
  },
  footer:
    'Les citations sont littérales et renvoient à leur source quand son adresse est connue. La machine compte et compare\u00a0; seuls les rédacteurs jugent.',
  search: {
    label: 'Chercher dans les affirmations et les citations',
    placeholder: 'Un nom, un lieu, un nombre…',
    button: 'Chercher',
    title: 'Recherche',
    noScript:
      'La recherche se fait dans votre navigateur et demande JavaScript, qui est désactivé. Vous pouvez parcourir\u00a0:',
    loading: 'Recherche en cours…',
    unavailable:
      'L’index de recherche n’est pas là. Il se fait avec le site\u00a0: lancez «\u00a0npm run build\u00a0», puis «\u00a0npm run preview\u00a0».',
    empty:
      'Tapez un mot pour chercher dans les affirmations et toutes les citations, ou choisissez un filtre.',
    none: 'Aucune affirmation ne correspond. Essayez moins de mots ou une autre graphie.',
    noneFiltered:
      'Aucune affirmation ne correspond. Essayez moins de mots, une autre graphie ou aucun filtre.',
    instead: 'Rien pour «\u00a0#asked\u00a0»\u00a0; voici «\u00a0#shown\u00a0»\u00a0: #found.',
    insteadOutlet:
      'Aucune affirmation ne dit «\u00a0#asked\u00a0»\u00a0; voici ce que rapporte #shown\u00a0: #found.',
    insteadOf:
      'Aucune affirmation ne dit «\u00a0#asked\u00a0»\u00a0; voici ce que rapporte #shown avec «\u00a0#rest\u00a0»\u00a0: #found.',
    asWritten: 'Chercher «\u00a0#asked\u00a0» tel quel',
    offerOutlet: 'Montrer ce que rapporte #shown',
    offerOrigin: 'Montrer ce qui repose sur #shown',
    restsOn: 'Repose sur #shown',
    inHeadline: 'Titre\u00a0: «\u00a0#shown\u00a0»',
    inByline: 'Article signé #shown',
    found: claims,
    more: 'En montrer plus',
    filters: 'Affiner',
    skipFilters: 'Aller aux résultats',
    any: 'Tous',
    clear: 'Effacer les filtres',
    filter: {
      outlet: 'Média',
      claimant: 'Auteur',
      status: 'État',
      origins: 'Origines',
      origin: 'Repose sur',
      differs: 'Diffère par',
    },
  },
  status: {
    unreviewed: 'Non vérifié\u00a0: ce que disent les sources',
    'in-review': 'En cours de vérification',
    reviewed: 'Vérifié',
  },
  statusShort: { unreviewed: 'Non vérifié', 'in-review': 'En cours', reviewed: 'Vérifié' },
  statusNote: {
    unreviewed: 'Aucun rédacteur n’a jugé cette affirmation. Voici qui la rapporte, et en quels mots.',
    'in-review': 'Un rédacteur examine cette affirmation. Elle n’a pas encore de verdict.',
    reviewed: 'Un rédacteur a vérifié cette affirmation.',
  },
  table: 'Tableau',
  example: 'Exemple',
  exampleNote:
    'Cette page montre aux rédacteurs à quoi ressemble une affirmation vérifiée. Ce n’est pas une conclusion du site, et les moteurs de recherche sont priés de l’ignorer.',
  label: (words) => `${words}\u00a0:`,
  stance,
  stanceShort,
  difference,
  differenceOf: labelOf(difference, { time: 'Heure', amount: 'Exactitude' }),
  agreement,
  agreementLine,
  explainedByEditors: 'Différences expliquées par la rédaction',
  relation,
  claimedBy: (names, byOutlets, alone = null) =>
    `Affirmé par ${list([...(byOutlets > 0 ? [outletsThemselves(byOutlets, alone)] : []), ...names.map(inLine)])}`,
  claimedUncited: (names) => `Affirmé par ${people(names)}, sans être cité ici`,
  claimants: (names, byOutlets, alone = null) =>
    opened(
      [...(byOutlets > 0 ? [outletsThemselves(byOutlets, alone)] : []), ...names.map(inLine)].join(', '),
    ),
  disputedBy: (names) => `Contesté par ${people(names)}`,
  titleOf: ({ statement, onlyDisputed, disputedBy }) =>
    onlyDisputed
      ? `Démenti${disputedBy.length > 0 ? ` par ${people(fewOf(disputedBy))}` : ''}\u00a0: ${statement}`
      : statement,
  claim: {
    claimants: 'Affirmé par',
    claimantsUncited: 'Affirmé par (sans être cité ici)',
    otherwise: 'Dit avec un autre nombre ou une autre date par',
    when: 'Quand',
    since: (date) => `depuis ${isDay(date) ? 'le ' : ''}${date}`,
    until: (date) => `jusqu’${isDay(date) ? 'au' : 'en'} ${date}`,
    reported: 'Première publication',
    denied: 'Premier démenti',
    reportedDated: 'Première publication datée',
    places: 'Lieux',
    topics: 'Sujets',
    noClaimant: (outlets, alone = null) => opened(outletsThemselves(outlets, alone)),
    noClaimantDisputed: 'N’est pas nommé dans ce qui est cité ici',
    finding: 'Notre conclusion',
    reviewed: 'Vérifié le',
    reviewedBy: (by, on) => `Vérifié par ${by}, ${on}`,
    corrected: (on) => `Corrigé le ${on}`,
    sinceReview: (outlets) =>
      `Paru depuis cette vérification, qui n’en tient pas compte\u00a0: ${list(outlets)}.`,
    scale: (value, worst, best) =>
      `${value} sur une échelle de ${worst} (le moins vrai) à ${best} (le plus vrai)`,
    origins: 'D’où cela vient',
    originsPicture: 'Quels médias reposent sur quelle origine',
    pictureOrigin: 'Origine',
    pictureOutlet: 'Publié par',
    own: 'en son nom',
    evidence: 'Ce qui le montre',
    oneSource: (name, isSpokenFor, isOnBothSides, areIndependent) => {
      const how = isSpokenFor ? ', directement ou par un porte-parole' : ''
      const source = `Tous citent une seule source, ${name}${how}`
      if (isOnBothSides) return `${source}, mais pas pour le même récit.`
      return areIndependent
        ? `${source}\u00a0: des articles indépendants sur un même récit.`
        : `${source}\u00a0: quel que soit le nombre de publications, c’est un seul récit.`
    },
    evidenceNone: 'Il n’y a qu’un article\u00a0: rien à comparer.',
    evidenceTexts: {
      'both-credit': (agency = '', ...words) =>
        `Les deux créditent ${agency}\u00a0: ${list(quoted([...new Set(words)]))}`,
      'credit-two': (agency, one, another, other) =>
        `L’un crédite ${agency} («\u00a0${one}\u00a0»), l’autre ${another} («\u00a0${other}\u00a0»)`,
      'one-credits': (agency, words) => `L’un crédite ${agency}\u00a0: «\u00a0${words}\u00a0»`,
      release: (issuer) => `L’un est un communiqué de ${issuer}`,
      'signed-for': (signers, words) => `Une signature nomme ${signers} «\u00a0${words}\u00a0»`,
      signed: (signers) => `L’un est signé ${signers}`,
      'one-reporter': (signers) => `Les deux sont signés ${signers}`,
      'same-quotation': (words) => `Les deux reproduisent la même citation, ${words} mots de suite`,
      'same-words': (words) => `Les deux reproduisent les mêmes ${words} mots de suite`,
      cites: (words) => `L’un dit d’où il le tient\u00a0: «\u00a0${words}\u00a0»`,
      'two-languages': () =>
        'Ils sont en deux langues\u00a0: ce que leurs mots ont en commun ne montre rien de leur origine',
      'own-passage': () =>
        'Ce que l’un d’eux en dit ici n’est pas dans les mots de la dépêche, et compte à part',
      'two-origins': (one, other) => `Ce qui est cité ici remonte à ${one} et à ${other}`,
    },
    publishedOn: (first, second) => `Publiés le ${first} et le ${second}`,
    through: (copy, other) => `${copy} est une copie d’un article indépendant de ${other}\u00a0:`,
    overlap: (share) =>
      `${share} du texte le plus court, hors guillemets, se trouve dans le même ordre dans l’autre.`,
    differences: 'Ce qui diffère',
    compared: 'Comparaison',
    differencesNone: 'Aucune différence de fond n’a été relevée entre les articles cités.',
    differencesWorded:
      'Aucune différence de nombre, de date ni de nom n’a été relevée entre les articles cités. Leurs mots diffèrent\u00a0:',
    differencesNoneBeside: 'Pour le reste, aucune différence de nom, de nombre ni de date n’a été relevée.',
    figuresAll:
      'Les nombres et les dates qui ont pu être comparés sont les mêmes dans tous les articles cités.',
    figuresOnlyIn: (outlets, figures) =>
      `${outlets.length === 1 ? 'Seul' : 'Seuls'} ${list(outlets)} ${outlets.length === 1 ? 'donne' : 'donnent'} ${list(quoted(figures))}.`,
    figuresNotIn: (outlets, figures) =>
      `${opened(list(outlets))} ne ${outlets.length === 1 ? 'donne' : 'donnent'} pas ${either(quoted(figures))}.`,
    figuresNear: (outlet, figures) => `Ailleurs dans l’article, ${outlet} donne ${list(quoted(figures))}.`,
    translated: (outlets) =>
      `${opened(list(outlets))} le ${outlets.length === 1 ? 'dit' : 'disent'} dans une autre langue, et rien n’en a été comparé\u00a0: à lire plus bas, disent-ils la même chose\u00a0?`,
    retold: (outlets) =>
      `${opened(list(outlets))} le ${outlets.length === 1 ? 'dit' : 'disent'} en d’autres mots. Seuls ont pu en être comparés les nombres, les dates, les noms, les sources, le degré de certitude et ce qui est nié\u00a0: à lire plus bas, disent-ils la même chose\u00a0?`,
    differencesDisputed: (names) =>
      `L’affirmation est contestée par ${people(names)}\u00a0: lire plus bas ce que dit chaque source.`,
    onBothSides: (names) =>
      `${opened(people(names))} ${names.length === 1 ? 'est cité' : 'sont cités'} des deux côtés, à l’appui de l’affirmation et contre elle\u00a0: lire plus bas qui rapporte quoi.`,
    nothing: notCited,
    settledBy: (reason) => `Expliqué par la rédaction\u00a0: ${reason}`,
    between: {
      copies: 'Une même dépêche, remaniée',
      edit: 'Une même dépêche, remaniée\u00a0: ses autres copies disent ce que disent des articles indépendants',
      articles: 'Au sein d’un même média',
      origin: 'Au sein d’une même origine',
      origins: 'Entre origines',
      unknown: 'Entre articles dont l’origine n’est pas toujours connue',
    },
    edit: 'remaniement\u00a0: d’autres copies de la dépêche disent autre chose',
    grew: 'Un bilan qui a évolué',
    wording: (n) => `Dit autrement en ${count(n, 'endroit')}`,
    wordingNote: 'Ce que l’un dit autrement, ajoute ou omet.',
    style: (n) => `Différent de style seulement en ${count(n, 'endroit')}`,
    styleNote: 'Orthographe, forme des nombres, guillemets\u00a0: la même chose est dite.',
    kind: 'Quoi',
    says: 'Qui dit quoi',
    sources: 'Ce que dit chaque source',
    stanceOf: (words, outlets, bodies = 0) => `${words} · ${printedBy(outlets, bodies)}`,
    speakerNone: 'Dans les mots du média',
    markNote: 'Les mots soulignés diffèrent d’une source à l’autre.',
    note: 'Note de la rédaction',
    original: 'Lire sur place',
    originalTitle: (outlet) => `ces mots dans l’article de ${outlet}`,
    archived: 'Copie archivée',
    permalink: 'Lien vers cette citation',
    permalinkShort: 'Lien',
    analysis: 'Notre analyse',
    notes: 'Notes, non vérifiées',
    updated: 'Mise à jour du',
    footnotes: 'Notes',
    backTo: 'Retour à l’appel de note',
    limits: 'Ce qui limite cette conclusion, et ce qui la changerait',
    reply: 'La réponse de l’auteur',
    others: 'Ce qu’ont conclu d’autres vérificateurs',
    corrections: 'Rectificatifs de cette page',
    near: 'Proche de celle-ci, dans d’autres articles',
    nearNote:
      'Trouvées par leurs mots, non réunies par la rédaction\u00a0: elles peuvent dire la même chose, le contraire, ou autre chose.',
    related: 'Affirmations voisines',
    machine: 'Cette page en données',
    cite: 'Citer cette page',
    changed: (day) => `Dernière modification\u00a0: ${day}`,
    report: 'Signaler une erreur',
    timeline: 'Dates de publication',
    undated: 'Sans date',
  },
  toldIn: (outlet, headline) => `Dans ${isolated(outlet)}\u00a0: «\u00a0${isolated(headline)}\u00a0»`,
  originsLine: (outlets, origins, bodies = 0) => {
    const { unknown, list } = origins
    const denying = list.filter(onlyDenies)
    const known = origins.count - denying.length
    const named = (some: typeof list) => {
      const names = fewNames(
        some.map(({ name }) => isolated(name)),
        (n) => `${n} autres`,
      )
      return count(some === denying ? denying.length : known, 'origine') + (names === '' ? '' : ` (${names})`)
    }
    const articles = articlesOf(origins)
    const printing = outlets + bodies
    const isOfMore = articles > printing && (unknown > 0 || known > printing)
    const parts = [printedBy(outlets, bodies) + (isOfMore ? ` dans ${count(articles, 'article')}` : '')]
    if (known > 0) parts.push(named(list.filter((one) => !onlyDenies(one))))
    if (known === 0) parts.push(unknown < 2 ? 'origine inconnue' : 'origines inconnues')
    else if (unknown > 0) parts.push(`${isOfMore ? count(unknown, 'article') : unknown} d’origine inconnue`)
    if (denying.length > 0) parts.push(`son démenti de ${named(denying)}`)
    return parts.join(', ')
  },
  originsFilter: ({ count: known, unknown }) => {
    if (known === 0) return 'Origine inconnue'
    if (known > 3) return unknown === 0 ? 'Plus de 3 origines' : 'Plus de 3 origines, d’autres inconnues'
    const more =
      unknown === 0
        ? ''
        : unknown > 3
          ? ', plus de 3 inconnues'
          : `, ${unknown} ${unknown === 1 ? 'inconnue' : 'inconnues'}`
    return count(known, 'origine') + more
  },
  differsIn: (differences) => {
    const shown = differences.find((words) => words.every((one) => one !== '')) ?? differences[0]
    const first = shown?.map((words) => isolated(words) || notCited).join(' / ') ?? ''
    const others = differences.length > 1 ? ` et ${differences.length - 1} de plus` : ''
    return first.length > 45 ? count(differences.length, 'divergence') : `Diffère\u00a0: ${first}${others}`
  },
  home: {
    how: 'Un média publie. Une origine sait\u00a0: dix journaux qui publient la dépêche d’une agence sont une seule origine.',
    howMore: 'Comment nous comptons',
    printed: 'Plusieurs médias, une origine',
    allPrinted: 'Tout ce qui est d’origine unique',
    newest: 'Dernières affirmations',
    differing: 'Où les sources diffèrent',
    reviewed: 'Vérifiées',
    all: 'Toutes les affirmations',
    allDifferences: 'Toutes les affirmations où les sources diffèrent',
    figures: 'En chiffres',
    claims: (n) => (n < 2 ? 'affirmation' : 'affirmations'),
    outlets: (n) => (n < 2 ? 'média' : 'médias'),
    single: (n) =>
      n < 2
        ? 'affirmation publiée par plusieurs médias, d’une origine'
        : 'affirmations publiées par plusieurs médias, d’une origine',
    open: (n) => (n < 2 ? 'affirmation où les sources diffèrent' : 'affirmations où les sources diffèrent'),
    empty:
      'Il n’y a pas encore d’affirmation. Mettez des articles dans content/inbox/ et lancez «\u00a0npm run import\u00a0».',
  },
  lists: {
    claims: 'Toutes les affirmations',
    claimsNote:
      'Par jour de première publication, les plus récentes d’abord\u00a0; celles d’un article dans son ordre. Sans verdict, aucun rédacteur ne l’a encore vérifiée.',
    articles: 'Articles',
    articlesNote: 'Ce qui a été lu pour faire ce site. Les pages citent des phrases, non le texte entier.',
    publishers: 'Médias et agences',
    publishersNote: 'Qui a publié ce qui est cité ici.',
    claimants: 'Qui affirme',
    claimantsNote:
      'Les personnes, services et gouvernements cités ici pour ce qu’ils disent ou pour ce qu’ils contestent.',
    disputedCount: (n) => `conteste ${claims(n)}`,
    disputed: 'Affirmations contestées',
    otherwiseCount: (n) => `un autre nombre ou une autre date pour ${claims(n)}`,
    otherwise: 'Dit avec un autre nombre ou une autre date',
    topics: 'Sujets',
    topicsNote: 'Les thèmes sous lesquels la rédaction range les affirmations.',
    differences: 'Où les sources diffèrent',
    differencesNote:
      'Chaque divergence ouverte sur un nom, un nombre, une date ou sur ce qui est dit, et chaque affirmation qu’une source avance et qu’une autre conteste. Le style est laissé de côté.',
    differencesEmpty: 'Aucune divergence ouverte.',
    grown: 'Bilans qui ont évolué',
    grownNote: 'Chaque article plus récent donne le nombre plus grand.',
    singleOrigin: 'D’origine unique',
    singleOriginNote:
      'Les affirmations que plusieurs médias publient et qui remontent toutes à une origine. Que beaucoup répètent une chose ne la confirme pas.',
    singleOriginEmpty: 'Aucune affirmation publiée par plusieurs médias ne repose sur une seule origine.',
    origins: 'D’où viennent les affirmations',
    originsNote:
      'À qui remontent les affirmations de ce site, les agences d’abord, et combien personne d’autre ne confirme ici.',
    origin: 'Origine',
    originClaims: 'Affirmations',
    originAlone: 'Sans autre origine',
    originOutlets: 'Publié par',
    originPrinters: 'Médias à l’origine de ce qu’ils publient',
    originPrintersNote: 'Ce qui n’est ici que d’eux : aucun autre ne le publie d’après eux.',
    year: (year) => `Affirmations de ${year}`,
    yearNote: 'Par jour de première publication, les plus récentes d’abord.',
    filters: 'Affiner',
    byRating: 'Verdict',
    byYear: 'Année',
    byTopic: 'Sujet',
    byOutlet: 'Média',
    allOf: (n) => `tous (${n})`,
    unnamed: 'Sans nom',
    unnamedSeveral:
      'Les articles ne nomment personne plus précisément que par ces mots\u00a0: il ne s’agit pas forcément des mêmes.',
    unnamedNote: 'Sans nom, tels que les médias les désignent',
    letters: 'Par initiale',
    corrections: 'Rectificatifs',
    correctionsNote: 'Nos erreurs et leur correction, les plus récentes d’abord.',
    correctionsEmpty: 'Rien n’a encore été rectifié.',
    empty: 'Rien ici pour l’instant.',
    pages: 'Pages',
    page: (n, of) => `Page ${n} sur ${of}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    count: claims,
    articleCount: (n) => count(n, 'article'),
  },
  article: {
    kicker: 'Article',
    workingTitle: 'La source ne montre pas de titre\u00a0; ceci est sa première phrase.',
    named: (outlet, mark) => `${outlet} (${mark})`,
    headed: (headline) => `«\u00a0${headline}\u00a0»`,
    by: (names) => `Par ${list(names)}`,
    published: 'Publié',
    undated: 'Sans date',
    modified: 'Mis à jour',
    credit: 'Crédite',
    creditIn: (agency, words, beside) =>
      `${agency ?? 'des agences, sans dire lesquelles'}, par les mots «\u00a0${words}\u00a0»${beside.length > 0 ? `, à côté de ${list(quoted(beside))}` : ''}`,
    release: 'Communiqué',
    releasedBy: (issuer) => `de ${issuer}, comme il le dit lui-même`,
    releasedUnnamed: (words) => `par les mots «\u00a0${words}\u00a0», sans dire de qui`,
    source: 'Original',
    noUrl: 'L’adresse de l’original est inconnue.',
    archive: 'Copie archivée',
    cited: 'Ce qu’il dit, tel que cité ici',
    citedNone: 'Aucune affirmation ne cite encore cet article.',
    citedNote: (share) =>
      `Les phrases que citent des affirmations, dans l’ordre de l’article\u00a0; au plus ${share} de ses mots.`,
    beyond: (n) =>
      `${count(n, 'autre passage cité', 'autres passages cités')}\u00a0: les affirmations qui ${n < 2 ? 'le' : 'les'} citent`,
    whole: 'L’article',
    lineage: 'En regard des articles apparentés',
    lineageNone: 'Aucun autre article ici ne peut être rattaché à celui-ci.',
    shared: (n) =>
      n === 0
        ? 'Aucune affirmation ne cite les deux'
        : count(n, 'affirmation commune', 'affirmations communes'),
    sideBySideCount: (both, { inFact, grown, explained, inWording, translated, same }) => {
      const differing = differingBy(
        [
          [inFact, 'sur les faits'],
          [grown, 'sur un bilan qui a évolué'],
          [explained, 'sur ce qu’un rédacteur explique'],
          [inWording, 'dans les mots'],
        ],
        (n) => (n === 1 ? 'diffère' : 'diffèrent'),
      )
      const alike = given([
        [translated, 'dans une autre langue, sans comparaison mot à mot'],
        [same, same === 1 ? 'se lit de même' : 'se lisent de même'],
      ])
      return `${claims(both)} dans les deux\u00a0: ${[differing, alike].filter(Boolean).join(', ')}.`
    },
    sideBySideOnly: (here, there, outlet) => {
      const only = given([
        [here, 'ici seulement'],
        [there, `seulement dans ${inLine(outlet)}`],
      ])
      return only === '' ? '' : `${only}.`
    },
    reworded: (shown, all) => `${shown < all ? `${shown} sur ` : ''}${claims(all)} en d’autres mots`,
    translated: (shown, all) => `${shown < all ? `${shown} sur ` : ''}${claims(all)} dans une autre langue`,
    claim: 'Affirmation',
    notQuoted: '\u00a0: sa page donne les mots, dont rien de plus ne peut être cité ici',
  },
  topic: {
    each: 'Ce que fait chaque média',
    compared: 'Ce que plusieurs médias rapportent',
    alone: 'Ce qu’un seul média rapporte',
    matrix: 'Ce que chaque média dit de chaque affirmation',
    claim: 'Affirmation',
    origins: 'Origines',
    unknown: 'Inconnue',
    silent: 'N’en dit rien',
    rss: 'Ce sujet en RSS',
    timeline: 'Dates de publication',
  },
  publisher: {
    kicker: {
      outlet: 'Média',
      agency: 'Agence de presse',
      government: 'Gouvernement',
      organisation: 'Organisation',
    },
    site: 'Site',
    owner: 'Propriétaire',
    country: 'Pays',
    agencies: 'Agences créditées',
    articles: 'Ses articles ici',
    originals: 'Articles qui reposent sur elle',
    single: (n, of) =>
      n === 0
        ? `Ce média rapporte ${claims(of)}.`
        : `${n} sur ${claims(of)} de ce média ${n < 2 ? 'est' : 'sont'} d’origine unique.`,
    rests: 'Affirmations qui reposent sur elle',
    onlyHere: (n) => `${claims(n)} ${n < 2 ? 'repose' : 'reposent'} sur elle seule.`,
  },
  ratings: {
    name: (worst, best) => `Verdict, de ${worst} à ${best}`,
    meaning: 'Ce que cela veut dire',
  },
  data: {
    title: 'Données',
    note: 'Tout ce que le site dit des affirmations et des articles, pour les programmes. Les champs sont documentés et ne changent pas.',
    files: {
      'claims.ndjson':
        'Chaque affirmation avec ses citations, origines et divergences, un objet JSON par ligne.',
      'claims.csv':
        'Les affirmations en tableau, pour un tableur. «\u00a0differences\u00a0» compte celles de fait\u00a0; à part, «\u00a0grown\u00a0» les bilans qui ont évolué et «\u00a0settled\u00a0» ce qu’un rédacteur explique.',
      'articles.ndjson': 'Chaque article et ceux auxquels il est apparenté, un objet JSON par ligne.',
      'claimreview.json': 'Les affirmations vérifiées, en ClaimReview de schema.org.',
      'claims.schema.json': 'Une ligne de claims.ndjson, en JSON Schema.',
      'articles.schema.json': 'Une ligne de articles.ndjson, en JSON Schema.',
    },
  },
  notFound: {
    title: 'Rien à cette adresse',
    note: 'La page a peut-être changé de place, ou n’a jamais existé. Cherchez son sujet, ou continuez ici\u00a0:',
  },
  problems: {
    title: (n) => `${count(n, 'problème')} dans le contenu`,
    fix: 'Que faire',
    broken: (file) => `${file} ne peut être montré tant que ceci n’est pas réparé`,
  },
}
