import type { PageBlock } from './html-blocks.ts'
import { elementsOf, type MarkupElement } from './markup.ts'

/**
 * Words that the makers of pages put in `class` and `id` for what is not the article. They were gathered from the
 * conventions of WordPress, Drupal, Blogger, AMP, schema.org and common advertising and comment services, not from single sites.
 */
const furniture = new Set(
  (
    'nav navbar navigation menu submenu breadcrumb breadcrumbs masthead topbar toolbar sidebar rail footer pagination pager ' +
    'share shares sharing sharebar sharedaddy addtoany addthis social socials newsletter newsletters subscribe subscription ' +
    'subscriptions signup optin mailchimp related relatedposts recommended recommendation recommendations recirc recirculation ' +
    'promo promos promotion promoted advert adverts advertisement advertisements advertising ad ads adslot adsbygoogle adunit ' +
    'dfp sponsor sponsors sponsored outbrain taboola zergnet revcontent lightbox tooltip nextstory disclosure ' +
    'caption captions figcaption credit credits byline bylines bio biography tags taglist tagcloud trending popular mostread ' +
    'mostpopular teaser teasers carousel contributors poll survey donate donation donations login register paywall regwall ' +
    'pullquote copyright disclaimer navbox editsection noprint noexcerpt timestamp dropdown cta kicker eyebrow ' +
    'werbung anzeige teilen verwandte publicite partage publicidad compartir'
  ).split(' '),
)
/** The same, where it takes two words in a row. */
const furniturePairs = new Set(
  (
    'author-box author-info author-card author-bio about-author author-about author-meta author-name author-block author-blurb author-description author-desc author-details author-profile post-author ' +
    'post-meta entry-meta article-meta entry-footer post-footer article-footer post-navigation nav-links read-more more-on more-from ' +
    'also-like see-also up-next read-next next-up most-read most-popular widget-area skip-link print-link post-tags article-tags ' +
    'print-none hide-print print-hidden hidden-print next-post next-story next-article pull-quote read-also latest-news recent-posts sign-up follow-us jump-links table-contents image-credit photo-credit'
  ).split(' '),
)
/** What lies over a page or below it, however much text it holds. */
const apart = new Set(
  (
    'comment comments commentlist disqus respond responses replies discussion ugc kommentare commentaires comentarios popup popups modal overlay cookie cookies ' +
    'consent gdpr ccpa onetrust cmp cmp2 didomi usercentrics cookiebot iubenda nextstory'
  ).split(' '),
)
const furnitureTags = new Set(['nav', 'footer', 'aside', 'figcaption', 'dialog', 'form', 'menu', 'noscript'])
const furnitureRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(' '),
)

/** The words of one class or id: `articleShareBar` and `article__share-bar` are article, share, bar. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

/** Where the makers of pages name the parts: the last three where classes are made up by machines. */
const nameAttributes = ['class', 'id', 'data-component', 'data-testid', 'data-test']

/** A figure that shows something: one that sets off a table, a quotation or a list belongs to the text. */
function isPicture(element: MarkupElement): boolean {
  if (element.name !== 'figure') return false
  let looks = 0
  for (const { name } of elementsOf(element)) {
    if (/^(table|blockquote|p|pre|[ou]l|h[1-6])$/.test(name)) return false
    looks += 1
    if (looks > 100) return false
  }
  return true
}

/** What an element says of itself: not the article, surely apart from it, or nothing that matters. */
export function roleOf(element: MarkupElement): 'furniture' | 'apart' | null {
  const { attributes } = element
  if (element.name === 'body' || element.name === 'html') return null
  const names = nameAttributes
    .map((name) => attributes[name] ?? '')
    .join(' ')
    .slice(0, 2000)
    .split(/\s+/)
  let found: 'furniture' | null = null
  for (const name of names) {
    if (name === '') continue
    const words = wordsOf(name)
    if (words[0] !== 'no' && words.some((word) => apart.has(word))) return 'apart'
    if (words[0] === 'widget' || name === 'no-print' || name === 'hidden') found = 'furniture'
    if (words[0] === 'has' || words[0] === 'no' || words[0] === 'is' || words[0] === 'with') continue
    if (words.some((word, at) => furniture.has(word) || furniturePairs.has(`${word}-${words[at + 1] ?? ''}`)))
      found = 'furniture'
  }
  if (found !== null) return found
  if (isPicture(element)) return 'furniture'
  if (furnitureTags.has(element.name) || furnitureRoles.has(attributes['role'] ?? '')) return 'furniture'
  return null
}

/** Short blocks that are no part of any article, whatever element holds them. */
const furnitureText = [
  /^(advertisement|anzeige|publicité|publicidad|sponsored( content)?|promoted|story continues below( advertisement)?|article continues (below|after)( advertisement)?)\W*$/i,
  /^(share|tweet|pin|print|email|save|copy link|like|follow|facebook|twitter|whatsapp|linkedin|pinterest|reddit|comments?|reply|loading)\b[^.?!]{0,40}$/i,
  /^(share (this|on|via)|follow (us|me|him|her|them) (on|at)|like us on|join us on|find us on|subscribe (to|now|today|for)|sign up (for|to|now|here)|click here (to|for)|tap here|download (the|our) .{0,40}\bapp\b|get (the|our) .{0,60}\b(newsletter|inbox|app)\b|want (more|to (read|get|be))\b.{0,80}\?$)/i,
  /^(read|see|watch|view|listen|read also|also read|see also|read more|more|more on this|related( (stories|articles?|posts?|topics|content|links?))?|recommended( (for you|stories|reading))?|you (may|might) (also )?(like|be interested in)|don[’']t miss|trending|most (read|popular)|up next|read next|what to read next|next up|in this article|table of contents|jump to)\s*:/i,
  /^(read more|related( (stories|articles?|posts?|topics|content|links?|coverage))?|recommended( (for you|stories|reading|articles))?|you (may|might) also like|more (from|on|in) .{1,60}|trending( now)?|most (read|popular)|up next|read next|what to read next|comments?( \(\d+\))?|leave a (reply|comment)|view comments|tags?|topics?|filed under.*|categories|posted in.*|tagged( with)?.*|skip to .*|back to top|previous|next|previous post.*|next post.*|show more|load more|see more|view all|close|menu|search)\W*$/i,
  /^(©|\(c\) ?\d{4}|copyright\b|all rights reserved)/i,
  /\ball rights reserved\b.{0,120}$/i,
  /^(image|photo|photograph|picture|photo credit|image credit|credit|source|fotos?|bild|video)s?( by| courtesy( of)?)?\s*[:©/]/i,
  /^(photograph|photo|image|picture)s? (by|courtesy)\b/i,
  /^(by|von|par) [^.?!]{2,60}$/i,
  /^(posted|published|updated|last (updated|modified)|modified|first published|release date|date)( (on|at|by))?\b[^.?!]{0,60}$/i,
  /^\d+ ?(m|min|minute|h|hr|hour|day|week|month|year)s? ago$/i,
  /^\d+ (min(ute)?s?( read)?|comments?|shares?|views?|likes?|replies)$/i,
  /^(enter your email|your email address|email address|e-mail)\b/i,
  /\b(sign up|subscribe)\b.{0,60}\b(newsletter|inbox|email|e-mail|updates|edition)\b/i,
  /\bnewsletter\b.{0,60}\b(sign up|subscribe)\b/i,
  /\b(sign up|subscribe|register) (here|now|today|below)\W*$/i,
  /^never miss\b.{0,120}\b(sign|subscrib|newsletter|alert)/i,
  /^(\p{L}{3,9},? )?(\d{1,2}(st|nd|rd|th)?\.? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?|\d{1,2}[./-]\d{1,2}|\d{4}-\d{1,2}-\d{1,2}),? ?(of )?[./-]?(\d{2,4})?(,? (at )?\d{1,2}[:.]\d{2}.{0,12})?$/iu,
  /^the post .{1,200} (first appeared|appeared first) on .{1,80}$/i,
  /^to (view|read|continue|access|see)\b.{0,80}\b(subscribe|log ?in|sign ?in|register|sign up)\b/i,
  /\balready (a|an) (subscriber|member)\b/i,
  /^follow .{1,80} on (twitter|facebook|instagram|x|telegram|youtube|tiktok|whatsapp|google news|linkedin)\b/i,
  /^(the )?(views|opinions) (and opinions )?expressed (in|by|here)\b/i,
  /\bnot responsible for the (views|opinions|content)\b/i,
  /^please enable javascript\b|^you need to enable javascript\b|\byour browser\b.{0,60}\bjavascript\b/i,
  /^(have|got) (a|any) (tip|story|question|comment)s?\b.{0,120}\b(email|e-mail|contact|write|let us know|send)\b/i,
]

/** Longer than this, a block is prose even if it begins like furniture. */
const longestFurniture = 240

/** Whether a block is what a page says around its articles: invitations, notices, disclaimers. */
export function isFurnitureText(text: string): boolean {
  return text.length <= longestFurniture && furnitureText.some((pattern) => pattern.test(text))
}

/** Headings after which a page leads elsewhere. */
export function endsArticle(text: string): boolean {
  return /^(related\b.{0,30}|recommended\b.{0,30}|you (may|might) also (like|enjoy)\b.*|more (from|on|in|stories|news|articles)\b.{0,60}|read (more|next|also)\b.{0,30}|also read.*|see also|most (read|popular).*|trending.*|comments?\b.{0,30}|\d+ (comments?|responses?|replies)\b.*|\d+ thoughts on .*|leave a (reply|comment).*|join the (conversation|discussion).*|about the authors?|share this\b.*|latest (news|stories|posts|articles).*|what to read next|up next|don[’']t miss.*|sign[ -]?up\b.*|subscribe\b.*|post navigation|further reading on .*|popular (posts|articles|stories).*|recent posts)$/i.test(
    text,
  )
}

const overTeasers = [
  /^(?:related|recommended|most (?:read|popular)|read (?:next|also)|also read)\W*$/i,
  /^(?:related|recommended|most (?:read|popular)|latest|popular|recent|more) (?:news|stories|articles|posts|reading|coverage)\W*$/i,
  /^you (?:may|might) also (?:like|enjoy)\b/i,
  /^(?:More from|MORE FROM) (?:our |the (?=\p{Lu}))?\p{L}*\p{Lu}/u,
]

/** Whether a block is a heading that teasers of other articles stand under, whatever they are set in. */
export const isOverTeasers = ({ kind, text }: Pick<PageBlock, 'kind' | 'text'>): boolean =>
  kind === 'heading' && overTeasers.some((pattern) => pattern.test(text))

/** A closing paragraph on who wrote the article. */
export function isAuthorNote(text: string): boolean {
  if (text.length > 600) return false
  return (
    (/^(the (writer|author)|(\p{Lu}[\p{L}.'’-]*[ ,]+){2,4}(\p{L}+ )?)(is|was|has been|works|writes|covers|reports)\b/u.test(
      text,
    ) &&
      /^.{0,160}\b(writer|reporter|journalist|editor|author|columnist|correspondent|professor|lecturer|fellow|founder|consultant|blogger|freelance|contributor|producer|novelist|photographer|analyst|covers|writes|covering)\b/i.test(
        text,
      )) ||
    /^(follow|contact|email|e-mail|reach|write to) (\p{Lu}|him|her|them|the (author|writer|reporter))/u.test(
      text,
    ) ||
    /\b(can be (reached|contacted)|follow (him|her|them) on|on twitter)\b.{0,60}$/i.test(text)
  )
}
