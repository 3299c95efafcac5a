import { pathOf } from '../../../src/model/web-address.ts'
import { isOpinionLabel, opinionLabel as label } from '../printed/masthead.ts'
import type { RawArticle } from '../read/types.ts'

/** “Opinion: Why we should …”, “We should … | Opinion”. */
const labelsTitle = new RegExp(
  `^(?:${label.source})\\s*(?::|\\||–|—|\\s-)\\s|\\s(?:\\||–|—|-)\\s*(?:${label.source})$|\\((?:${label.source})\\)$`,
  'iu',
)

/** The same in an address: “/2016/04/04/opinions/…”, “/commentisfree/…”. */
const labelsAddress = /\/(?:opinions?|commentisfree|op-?eds?|commentary|columnists?|columns|voices)\//iu
/** What the outlet itself is of the opinion of. */
const byOutlet = /\/(?:editorials?|leaders)\/|^(?:our view|editorial)\b/iu

/** “The opinions expressed in this commentary are hers.” and “Views are the author’s own”, and not what readers write below. */
const disclaimer =
  /(?:^|[.!?)]\s+)\(?(?:the |all |any )?(?:views|opinions)(?: and (?:views|opinions))?(?:\s(?:expressed|presented|stated|contained)\b[^.]{0,80}|\shere)?\sare\s(?:(?:solely|entirely|purely|strictly|only)\s)?(?:(?:those of|the views of|that of)\s)?(?:his|hers?|theirs?|(?:the|its|our|an?)\s(?:individual\s)?(?:authors?|writer|columnist|contributor)s?)\b/iu
const ofReaders = /\b(?:comments|readers|users|commenters)\b/iu

/** What an author is said to be who writes for an outlet as himself: “is a columnist for the Gazette”, “is professor of law at …”. */
const asHimself =
  /^,?\s(?:(?:is|was)|,)?\s?(?:an?\s|the\s)?(?:[\p{L}’'-]+\s){0,5}(?:columnist|professor|lecturer|fellow|commentator|contributing (?:opinion )?writer|opinion (?:writer|editor)|chair of|former (?:minister|ambassador|secretary|president|senator))\b/iu

/** How many paragraphs at either end may say what the article is and who wrote it. */
const ends = 3

type Labelled = Pick<RawArticle, 'title' | 'blocks' | 'around' | 'sections'>

/** Whether an opinion is that of the outlet itself. */
const isOutlets = ({ sections = [] }: Labelled, url: string | null): boolean =>
  byOutlet.test(pathOf(url)) || sections.some((one) => byOutlet.test(one.trim()))

/** Whether the source says by a section, the address, or a label above or in the headline that an article is an opinion. */
function isLabelled({ title, blocks, sections = [] }: Labelled, url: string | null): boolean {
  const lines = blocks.slice(0, ends).map(({ text }) => text)
  return (
    labelsAddress.test(pathOf(url)) ||
    sections.some((one) => isOpinionLabel(one)) ||
    labelsTitle.test(title ?? lines[0] ?? '') ||
    // Further down “Comment” asks the reader for one.
    lines.some((one, at) => isOpinionLabel(one) && (at === 0 || !/^comment$/iu.test(one)))
  )
}

/** Whether an article is somebody’s opinion, and not the outlet’s, of whom the source names none or several. */
export const isOpinionOfNobody = (raw: Labelled, url: string | null, byline: readonly string[]): boolean =>
  byline.length !== 1 && isLabelled(raw, url) && !isOutlets(raw, url)

/**
 * Whose opinion an article is: its one author, where the source says that it is an opinion, by its section, its address, a label or a
 * note on the author; null where it is the outlet’s own, as any report is, whoever signs it.
 */
export function writerOf(raw: Labelled, url: string | null, byline: readonly string[]): string | null {
  const [writer, ...others] = byline
  if (writer === undefined || others.length > 0 || isOutlets(raw, url)) return null
  const lines = raw.blocks.map(({ text }) => text)
  const atEnds = [
    ...(raw.around?.above ?? []),
    ...lines.slice(0, ends),
    ...lines.slice(ends).slice(-ends),
    ...(raw.around?.below ?? []),
  ]
  const isOpinion =
    isLabelled(raw, url) ||
    atEnds.some(
      (one) =>
        (disclaimer.test(one) && !ofReaders.test(one)) ||
        (one.startsWith(writer) && asHimself.test(one.slice(writer.length))),
    )
  return isOpinion ? writer : null
}

/** The paragraphs at either end of an opinion that are its outlet’s on who wrote it: he does not call himself by his full name. */
export const notesOn = (
  writer: string,
  blocks: readonly Pick<RawArticle['blocks'][number], 'text'>[],
): string[] => {
  const lines = blocks.map(({ text }) => text)
  return lines.filter(
    (line, at) =>
      (at < ends || at >= lines.length - ends) &&
      line.startsWith(writer) &&
      /^(?:,? (?:an?|the|who)\b|,? (?:is|was|has|writes|covers|lives|served|works|teaches|runs)\b|[’']s? (?:latest|new|book|most)\b)/iu.test(
        line.slice(writer.length),
      ),
  )
}
