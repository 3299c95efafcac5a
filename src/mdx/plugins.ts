import remarkGfm, { type Options } from 'remark-gfm'

/** `5~10 and 20~30` is no strikethrough. */
const gfmOptions = { singleTilde: false } satisfies Options

/**
 * The one list of Markdown plugins, for claims and articles here and for `content/pages` in `astro.config.mjs`.
 * Nothing that rewrites words may join it: smartypants changes quotation marks, and a quotation is verbatim or wrong.
 */
export const remarkPlugins: [[typeof remarkGfm, Options]] = [[remarkGfm, gfmOptions]]
