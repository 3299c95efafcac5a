import { plainLetters } from '../../../src/model/letters.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { isUnder } from '../../../src/model/web-address.ts'
import { outletCalled } from '../../../src/text/words/outlet-names.ts'
import { hasFiniteVerb } from '../../../src/text/words/words.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { endsSentence, isByline } from '../printed/masthead.ts'
import type { Block, RawArticle } from '../read/types.ts'
import { agencyIn } from '../printed/agency-names.ts'
import { bodyOf, headOf, unglue, type LeftOut } from './body.ts'
import { listedAuthors, parseByline, staffIn } from './byline.ts'
import { isCreditLine } from './credit-line.ts'
import { contradictions } from './contradicted.ts'
import { metadataCredits, placedCredit, strongestCredit, tailCredit, type FoundCredit } from './credit.ts'
import { cutOff } from './cut-off.ts'
import { withoutEdges } from './edges.ts'
import { foreignLanguage, isRead, languageOf, languageTag } from '../../../src/text/words/language.ts'
import { isOpinionOfNobody, writerOf } from './opinion.ts'
import { paidFor } from './paid.ts'
import { releaseIn, releaserOf } from './release.ts'
import { isHostOf, outletInFields } from './outlet-in-fields.ts'
import { outletInByline, takeOutletBelow, takeOutletLine } from './outlet-line.ts'
import { siteName } from '../printed/outlet-name.ts'
import {
  knownPublisher,
  newPublisher,
  publisherByName,
  publisherOfFile,
  type KnownPublisher,
} from '../printed/publisher.ts'
import { changedAfter, printedDates } from './printed-dates.ts'
import { firstSentence, takeTitle, withoutSiteName } from './title.ts'
import { withoutDelivery } from './delivery.ts'
import { withWholeWords } from './line-ends.ts'
import { isSatire } from './satire.ts'
import { whyNoDate } from '../printed/unread-date.ts'
import {
  addressOfAnother,
  dateLineUnread,
  dateUnknown,
  labelledSatire,
  languageUnread,
  partUnread,
  outletByPlace,
  outletIdMade,
  outletUnknown,
  paidContent,
  titleUnknown,
  urlUnknown,
  type Warning,
} from './warnings.ts'
import { writtenDate, type PrintedIn } from '../printed/written-date.ts'

/** An article with its furniture set aside and its metadata told apart. */
export type CleanArticle = {
  file: string
  sha256: string
  /** Null only where the source has neither a headline nor a sentence. */
  title: string | null
  /** The source shows no headline: the title is its lead sentence. */
  workingTitle: boolean
  byline: string[]
  /** Whose opinion it is, where it is signed and no report of the outlet’s own. */
  writer: string | null
  /** Whose press release it is, as it says itself. */
  releaser: string | null
  /** Who has paid for it to be printed, where it is labelled so and says who. */
  payer: string | null
  /** Why the outlet does not answer for what nobody is told to say; null where it does, or somebody is known who does. */
  disowned: string | null
  published: string | null
  modified: string | null
  url: string | null
  publisher: KnownPublisher
  /** Where the outlet is, ISO 3166-1 alpha-2; null where that is not known. */
  country: string | null
  /** The name that the source gives its outlet; null where it gives an address at most. */
  outlet: string | null
  /** Whether the publisher is new to the content. */
  publisherIsNew: boolean
  language: string
  credit: FoundCredit | null
  /** Whether its outlet does not mean what it tells. */
  satire: boolean
  /** The body: paragraphs, subheads and list items. */
  blocks: Block[]
  /** Paragraphs and list items joined by a blank line: what offsets and quotations refer to. */
  text: string
  leftOut: LeftOut[]
  problems: Problem[]
}

/** What the importer knows before it reads. */
export type CleanContext = {
  agencies: readonly Agency[]
  publishers: readonly KnownPublisher[]
  /** The publisher’s id where the user named it. */
  publisher?: string | undefined
}

/** A line with the day and its year that is none; what a paper prints of its volume or its founding has a year too. */
const isMisdated = ({ what, text }: LeftOut): boolean =>
  what === 'date line' && /\d{4}/u.test(text) && !/^(?:vol|est)/iu.test(text) && whyNoDate(text) !== null

/** An address that readers can follow; null where a source gives another: “/news/5”, “urn:5”. */
const webAddress = (given: string | null): string | null =>
  /^https?:$/.test(URL.parse(given ?? '')?.protocol ?? '') ? given : null

/** A printed day; a year or month alone in a byline is no date of publication. */
function fullDate(line: string, where: PrintedIn): string | null {
  const date = writtenDate(line, where)
  return date !== null && date.length >= '2026-01-05'.length ? date : null
}

/** A credit with the outlet’s own people that sign beside the agency: “Staff Reports”. */
const besideStaff = (staff: string | null, credit: FoundCredit | null): FoundCredit | null =>
  staff === null || credit === null || credit.exact.includes(staff)
    ? credit
    : { ...credit, beside: [staff, ...(credit.beside ?? [])] }

/** “Par Élodie Favre” above the text of a page: in English, “Von der Leyen” is no byline. */
const isForeignByline = (line: string, language: string | null): boolean =>
  language !== null &&
  !/^en\b/iu.test(language) &&
  /^(?:par|von|por|di|door|av|af|przez)\s/iu.test(line) &&
  isByline(line)

/** A day with its time, where a line of the head tells that. */
const timed = (day: string | null, told: string | null): string | null =>
  day !== null && told?.startsWith(`${day}T`) === true ? told : day

/** Sets furniture aside, finds title, byline, dates, address, publisher and credit, and says what could not be known. */
export function clean(source: RawArticle, context: CleanContext): CleanArticle {
  const { agencies, publishers } = context
  const { unmended, ...whole } = withWholeWords(source)
  const raw = { ...source, ...whole }
  const isCredit = (line: string) => isCreditLine(line, agencies)
  const parts = raw.blocks.map(unglue)
  const { blocks, leftOut: ofDelivery } = withoutDelivery(parts.flatMap((part) => part.blocks))
  const outletLine = raw.title === null ? takeOutletLine(blocks, context) : null
  const shown = raw.title ?? takeTitle(blocks, isCredit)
  const headline = shown === null ? null : withoutSiteName(shown, raw.publisher, publishers)
  const outletBelow =
    raw.title === null && raw.publisher === null && outletLine === null
      ? takeOutletBelow(blocks, headOf(blocks), context)
      : null
  const body = bodyOf(blocks, headline, isCredit, outletBelow?.below)
  const contradicted = contradictions({ ...raw, blocks }, headline)
  const printedUrl = webAddress(body.url)
  const site = webAddress(raw.url) ?? printedUrl
  const url = contradicted.isAddressWrong ? printedUrl : site
  const host = site === null ? null : (URL.parse(site)?.hostname ?? null)
  const given = contradicted.outlet ?? outletInFields(raw, host, context)
  const edges = withoutEdges(body.blocks, knownPublisher(site, given, context), context)
  const printed = [...raw.bylines, ...body.bylines]
  const signed = printed.map((line) => outletInByline(line, context)).find((one) => one !== null) ?? null
  const outlet = outletLine?.text ?? outletBelow?.name ?? signed
  // a byline may name the outlet that a report was first printed by
  const isHere = outlet !== null && (outlet !== signed || host === null || isHostOf(host, outlet))
  const named =
    edges.publisher ??
    (isHere && given === null ? publisherByName(outlet, publishers) : null) ??
    newPublisher(given ?? (isHere ? outlet : null), site)
  const publisher = named ?? publisherOfFile(raw.file, publishers)

  const listed = listedAuthors(
    raw.bylines.map((line) => {
      const byline = parseByline(line, agencies, true)
      // what is said of an author is no credit: “She covers transport and worked for AP.”
      return endsSentence(line) && hasFiniteVerb(line) ? { ...byline, credits: [] } : byline
    }),
    agencies,
  )
  const above =
    raw.around?.above.filter((line) => isCredit(line) || isForeignByline(line, raw.language)) ?? []
  const around = [...body.bylines, ...above].map((line) => parseByline(line, agencies))
  const bylines = listed.some(({ people }) => people.length > 0) ? listed : [...listed, ...around]
  const said = body.blocks.map((block) => block.text).join('\n')
  const text = edges.blocks
    .filter((block) => block.kind !== 'heading')
    .map((block) => block.text)
    .join('\n\n')
  const releaser = releaserOf(
    { ...raw, bylines: printed },
    raw.blocks,
    text,
    publisher.data.name,
    (name) => agencyIn(name, agencies) !== null || outletCalled(name, true) !== null,
  )
  const releases = printed.flatMap((line) => {
    const release = releaseIn(line)
    return release === null ? [] : [{ agency: null, exact: release.exact, place: 'byline' as const }]
  })
  const credits = [
    ...[...listed, ...around].flatMap((byline) =>
      byline.credits.map((credit) => ({ ...credit, place: 'byline' as const })),
    ),
    ...(releaser === null ? releases : []),
    ...edges.credits,
    ...body.dateLines.flatMap((line) => placedCredit(line, agencies) ?? []),
    ...(raw.around?.below.flatMap((line) => tailCredit(line, agencies, publisher.id, said) ?? []) ?? []),
    ...metadataCredits(raw.credits, url, agencies),
  ]
  const country = publisher.data.country ?? /\.([a-z]{2})$/.exec(host ?? '')?.[1]?.toUpperCase() ?? null
  const language = languageTag(raw.language) ?? languageOf(text)
  const where: PrintedIn = { country, language }
  const dates = printedDates(body.dateLines, where)
  const published =
    contradicted.published ??
    (raw.published === null ? null : timed(writtenDate(raw.published, where), dates.published)) ??
    parts.find((part) => part.date !== null)?.date ??
    dates.published ??
    [...body.bylines, ...edges.datelines]
      .map((line) => fullDate(line, where))
      .find((date) => date !== null) ??
    null
  const lead = edges.blocks.find((block) => block.kind === 'paragraph')

  const byline = [...new Set(bylines.flatMap(({ people }) => people))].filter(
    (name) =>
      name !== outlet &&
      publisherByName(name, [publisher]) === null &&
      releases.every(({ exact }) => !exact.includes(name)),
  )
  const problems = [...raw.problems]
  const warn = (what: Warning, line = 1) =>
    problems.push({ ...what, severity: 'warning', file: raw.file, line, column: 1 })
  if (named === null) warn(outletUnknown(raw.file, publisher.data.name, raw.title === null ? headline : null))
  else if (!publishers.includes(named) && !/[a-z\d]/i.test(plainLetters(named.data.name)))
    warn(outletIdMade(named.data.name, named.id))
  const placed = outletLine ?? outletBelow
  if (placed?.isByPlace === true && headline !== null)
    warn(outletByPlace(outlet ?? '', headline), placed.line)
  if (headline === null && lead !== undefined) warn(titleUnknown, lead.line)
  contradicted.warnings.forEach((one) => warn(one))
  const misdated = body.leftOut.find(isMisdated)
  if (published === null && misdated !== undefined) warn(dateLineUnread(misdated.text), misdated.line)
  else if (published === null && raw.problems.every(({ rule }) => rule !== 'date-unread'))
    warn(dateUnknown(text))
  if (url === null && raw.problems.every(({ rule }) => rule !== 'url-unread')) warn(urlUnknown)
  if (url !== null && !isUnder(url, publisher.data)) warn(addressOfAnother(url, publisher.data))
  const beside = [...body.leftOut, ...edges.leftOut].map((one) => one.text)
  const cut = cutOff(raw, edges.blocks, [...(raw.around?.below ?? []), ...beside])
  for (const sign of [unmended, cut]) {
    if (sign === null) continue
    const { line, ...what } = sign
    warn(what, line)
  }
  if (!isRead(language)) warn(languageUnread(language))
  else {
    const foreign = edges.blocks.flatMap(({ kind, text: own, line }) => {
      const unread = kind === 'paragraph' ? foreignLanguage(own) : null
      return unread === null ? [] : [{ unread, own, line }]
    })
    for (const [unread, parts] of Map.groupBy(foreign, (part) => part.unread))
      warn(partUnread(unread, parts.map(({ own }) => own)), parts[0]!.line) // prettier-ignore
  }
  const paid = paidFor(raw, url)
  if (paid !== null) warn(paidContent(paid.by))
  const satire = isSatire({ ...raw, title: headline }, url)
  if (satire) warn(labelledSatire)
  const writer = writerOf(raw, url, byline)
  return {
    file: raw.file,
    sha256: raw.sha256,
    title: headline ?? (lead === undefined ? null : firstSentence(lead.text)),
    workingTitle: headline === null,
    byline,
    writer: paid === null ? writer : null,
    releaser,
    payer: paid?.by ?? null,
    disowned:
      paid !== null
        ? 'it is paid for, and nothing shows by whom'
        : isOpinionOfNobody(raw, url, byline)
          ? 'it is an opinion, and nothing shows whose'
          : null,
    satire,
    published,
    modified:
      (raw.modified === null ? null : writtenDate(raw.modified, where)) ??
      (published === dates.published ? dates.modified : changedAfter(published, body.dateLines, where)),
    url,
    publisher,
    country,
    outlet: [given, isHere ? outlet : null].find((name) => name !== null && !siteName.test(name)) ?? null,
    publisherIsNew: !publishers.includes(publisher),
    language,
    credit: besideStaff(
      printed.map((line) => staffIn(line, agencies)).find((one) => one !== null) ?? null,
      strongestCredit(credits, publisher.id, agencies),
    ),
    blocks: edges.blocks,
    text,
    leftOut: [
      ...(outletLine === null
        ? []
        : [{ what: 'outlet' as const, text: outletLine.text, line: outletLine.line }]),
      ...body.leftOut,
      ...edges.leftOut,
      ...ofDelivery,
    ],
    problems,
  }
}
