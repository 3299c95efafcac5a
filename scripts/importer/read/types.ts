import type { Problem } from '../../../src/model/problem.ts'

/** A block of an article in reading order, its white space folded, its inline markup gone. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'list-item'
  /** 1 to 6; only for headings. */
  depth?: number
  text: string
  /** Where it stands in the source, from 1; 1 where the format keeps no lines. */
  line: number
  /** The whole block was bold or a caption, as captions and credits in text sources are. */
  emphasised?: boolean
  /** The whole block was a link, a label before it aside: “Related article: …”. */
  linked?: boolean
  /** The whole block is a post of a social network that does not say whose it is. */
  unsigned?: boolean
}

/** What one source says of one article, before anything is judged: bylines, dates and blocks as printed. */
export type RawArticle = {
  /** As the user gave it; an item of a feed or archive adds `#n`. */
  file: string
  /** Of the source's bytes as they came, lower-case hex; where it holds several articles, of this one's content. */
  sha256: string
  title: string | null
  /** Titles that its metadata give and that were not taken. */
  otherTitles?: string[]
  /** What stands behind the headline in the title of a page that names its site nowhere else. */
  besideTitle?: string
  /** As printed: “By Ann Lee for AFP”. People and credits are told apart later. */
  bylines: string[]
  /** As printed or as the metadata gives it; read into ISO 8601 later. */
  published: string | null
  modified: string | null
  url: string | null
  /** The name the source gives its publisher. */
  publisher: string | null
  /** What a field `source` names, which may be the outlet or the agency it has the text from. */
  source?: string
  /** BCP 47, where the source says; null where it must be told from the text. */
  language: string | null
  /** Words of the metadata that credit an agency, such as a `dateline`, `copyrightHolder` or `source` field. */
  credits: string[]
  /** The sections that the source puts it under: “Opinion”, “World news”. */
  sections?: string[]
  /** Short lines printed right above and below the text, and left out of it: among them may be who it comes from. */
  around?: { above: string[]; below: string[] }
  /** Why the source itself says or shows that it has only a part of the text, in words that end “this looks cut off: …”. */
  cut?: string
  blocks: Block[]
  problems: Problem[]
}

/** The bytes of one source and the name it goes by. */
export type Source = {
  file: string
  bytes: Uint8Array
  /** Where it was fetched from, after redirects. */
  url?: string
}

/** One format: whether it can read these bytes (0 to 1, by content before extension), and the articles it finds. */
export type Reader = {
  name: string
  recognise: (text: string, file: string) => number
  read: (text: string, source: Source) => RawArticle[] | Promise<RawArticle[]>
}

/** A reader that others read parts of their sources with. */
export type PartReader = Omit<Reader, 'read'> & { read: (text: string, source: Source) => RawArticle[] }
