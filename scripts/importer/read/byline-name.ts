import { fold, letters } from './markup.ts'

/** Words that stand where a name would, on the pages of many publishers. */
const noName =
  /^(no author|admin(istrator)?|staff|author|authors|editor|guest|unknown|anonymous|website|twitter|facebook|instagram|email|archives?|bio|profile|follow|contact|posts?|all posts|more|none|null|undefined)$/i

/** Whether words may be the name of somebody who wrote. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 120 || noName.test(text) || text.split(' ').length > 14) return false
  if (/\b(edited|edition)\b/i.test(text)) return false
  return !/https?:|^@|^www\.|[<>{}]|\.(com|org|net)$/i.test(text) && /\p{L}{2}/u.test(text)
}

/** In characters: no byline is longer, and words that are none may be as long as a text. */
const longestByline = 400

/** A byline with no more of it than one may have, and no name cut in two. */
export const bounded = (printed: string): string =>
  printed.length <= longestByline
    ? printed
    : printed.slice(0, longestByline).replace(/[,;&\s][^,;&\s]*$/u, '')

/** Without “By” and the like, and without what follows the names: “| Published 3 May”, “, CNN” of CNN’s own people. */
export function cleanByline(text: string, publisher: string | null = null): string {
  const clean = fold(bounded(text))
    .replace(/^[^\p{L}\p{N}@]+/u, '')
    .replace(/^(posted|published|updated|written|submitted)\b[^.]{0,60}?\bby\b:?\s*/i, '')
    .replace(
      /^((written|posted|published|reported|reporting|story|words|text|article|review) )?(by|von|par|por|authors?|autor)\b\s*:?\s*/i,
      '',
    )
    .replace(/(\s*[|•·@]|\s+[-–—]\s).*$/u, '')
    .replace(/\s*\b(published|updated|posted|on)\b\s*:?\s*(\p{L}+,? )?(\p{L}{3,9}\.? \d|\d).*$/iu, '')
    .replace(/\s+(Published|Updated|Posted)\b.*$/u, '')
    .replace(/(, (Ph\.?D|M\.?D|R\.?D|R\.?N|M\.?A|B\.?A|B\.?Sc|M\.?Sc|MBA|MPH|Esq|CPT|LD|RDN)\.?)+$/, '')
    .replace(/[\s,;:–—-]+$/u, '')
  const [, names, house] = /^(.+?)(?:,| for) ([^,]+)$/i.exec(clean) ?? []
  return names !== undefined && publisher !== null && letters(house ?? '') === letters(publisher)
    ? names
    : clean
}
