import type { MdxRule } from '../mdx/problem.ts'
import type { RuleName } from './rule.ts'

/** What a reader of the documentation is told of a problem. */
export type ErrorEntry = {
  /** What is wrong, in a sentence. */
  what: string
  /** Why it matters. */
  why: string
  /** What to do. */
  fix: string
}

/** Every problem that content can have. The messages of the commands say the same of the case at hand. */
export const errors: Record<MdxRule | RuleName, ErrorEntry> = {
  'content-part': {
    what: 'A folder within the content, such as content/claims/, is named as the content folder.',
    why: 'Nothing in it would be read, and a site without a claim would take the place of the one that is there.',
    fix: 'Name the folder that it lies in.',
  },
  'content-missing': {
    what: 'The content folder has none of the folders that content is made of.',
    why: 'It is empty, or another folder is meant; a site without a claim would take the place of the one that is there.',
    fix: 'Name the content folder, or import articles into this one.',
  },
  'file-unreadable': {
    what: 'A file of the content is not text in UTF-8, a file or folder is a link to another, or one stands in place of the other.',
    why: 'Other encodings lose letters, and a link could lead out of the content folder.',
    fix: 'Save the file itself as UTF-8, and put folders where folders are read.',
  },
  'file-too-large': {
    what: 'A file has more than a mebibyte of text.',
    why: 'No article or claim is that long: it is a mistake, or would slow every build down.',
    fix: 'Split it, or check that it is the right file.',
  },
  'file-too-complex': {
    what: 'A file is nested so deep, or has so many marks in a row, that reading it would take too long.',
    why: 'One such file could stop every build.',
    fix: 'Flatten the lists, quotations or fields, or delete the marks.',
  },
  'file-name': {
    what: 'A file’s name is no id, has the wrong ending, or is one that no file of Windows may have.',
    why: 'The name is the last part of the page’s address, and the repository is checked out on any system.',
    fix: 'Use lower-case letters, digits and single hyphens, and `.mdx` or `.yaml`.',
  },
  'slug-taken': {
    what: 'Two files would have one address, or an alias is the address of another claim.',
    why: 'One of the two pages would replace the other.',
    fix: 'Rename or delete one; delete the alias in one of the two.',
  },
  'conflict-marks': {
    what: 'Marks of an unfinished merge stand in the file.',
    why: 'Two versions of the same lines cannot both be shown, and only an editor can say which is right.',
    fix: 'Keep one version, and delete the marks.',
  },
  'character-hidden': {
    what: 'An invisible character stands in the file: a control, a blank of no width, one that turns the direction of what follows it around, or one that machines alone read.',
    why: 'Readers and reviewers would see other words than the file has.',
    fix: 'Delete it, or type the line anew.',
  },
  'frontmatter-start': {
    what: 'The file does not begin with `---`.',
    why: 'A byte order mark, blank lines or another fence make tools read the fields as text, or as code.',
    fix: 'Make `---` the first three characters of the file.',
  },
  'frontmatter-end': {
    what: 'The fields have no end.',
    why: 'Where they end, the text begins.',
    fix: 'Put a line `---` after the last field.',
  },
  'yaml-syntax': {
    what: 'The fields are not valid YAML, or one of them stands twice.',
    why: 'What cannot be read cannot be checked.',
    fix: 'Quote text with `: ` or ` #` in it, indent with spaces, keep each field once.',
  },
  'yaml-feature': {
    what: 'The fields use an anchor, alias, tag or merge key.',
    why: 'They hide what a file says, and can grow without bound.',
    fix: 'Write the value out; put text that begins with `&`, `*` or `!` in quotes.',
  },
  'mdx-syntax': {
    what: 'The text is not valid MDX.',
    why: 'A `<` opens a component and a `{` an expression.',
    fix: 'Write `\\<` and `\\{` for the characters; close every component.',
  },
  'mdx-module': {
    what: 'The text has an import or export.',
    why: 'Content is data: it may come from anybody and must not run.',
    fix: 'Delete it. The allowed components need no import.',
  },
  'mdx-expression': {
    what: 'The text has an expression in braces.',
    why: 'Content is data: it may come from anybody and must not run.',
    fix: 'Write the text itself, or `\\{` for a brace.',
  },
  'mdx-component': {
    what: 'The text uses a component that is not allowed.',
    why: 'Only components that are known to be safe and to stay are allowed.',
    fix: 'Use Quote, Note, Figure or Update, or Markdown.',
  },
  'mdx-attribute': {
    what: 'A component has an attribute it does not know, lacks one it needs, or has one with a wrong value.',
    why: 'It would be lost on the page, or do something there.',
    fix: 'Use the attributes the message names, with values in double quotes.',
  },
  'mdx-html': {
    what: 'The text has an HTML tag.',
    why: 'HTML can run scripts and break the page around it.',
    fix: 'Use Markdown or an allowed component.',
  },
  'mdx-link': {
    what: 'A link leads to something that is no web address.',
    why: '`javascript:` and `data:` run code; a relative path breaks when the page moves; a name before an `@` looks like another site.',
    fix: 'Begin it with `https://`, `http://`, `mailto:`, `/` or `#`.',
  },
  'mdx-image': {
    what: 'An image comes from another site, or from a path of the repository.',
    why: 'Pages load nothing from other sites, which would learn who reads them; and the build would read and publish any file that a path leads to.',
    fix: 'Put it in `public/` and write its path from `/`.',
  },
  'field-unknown': {
    what: 'A field is not one of those that the file may have.',
    why: 'A misspelt field would be lost in silence; `layout` and `slug` would change what is built.',
    fix: 'Correct its name, or delete it.',
  },
  'field-missing': {
    what: 'A field that the file needs is missing.',
    why: 'The page cannot be made without it.',
    fix: 'Add it as the message shows.',
  },
  'field-invalid': {
    what: 'A field’s value is not what it must be.',
    why: 'YAML takes `true` for a yes and `2026` for a number; dates have one form.',
    fix: 'Write it as the message shows; put text that YAML takes for something else in quotes.',
  },
  'page-name': {
    what: 'A page of the site’s own uses a component or a variable that nothing defines.',
    why: 'The page cannot be built, and no other with it.',
    fix: 'Correct its name, or import it above.',
  },
  'page-file': {
    what: 'A page of the site’s own imports a file, or shows a picture, that is not there.',
    why: 'The page cannot be built, and no other with it.',
    fix: 'Correct the path, which begins at the folder of the page.',
  },
  'page-unfinished': {
    what: 'A page of the site’s own still has the section “For the editors of this site”, which a new site comes with.',
    why: 'Readers would find a request to the editors where they look for who these are.',
    fix: 'Write what the section asks for, and delete it.',
  },
  'article-unknown': {
    what: 'An article is cited that is not in content/articles/.',
    why: 'Without it nobody can see that the quotation is right.',
    fix: 'Correct the id, or import the article; where it was taken down, `npm run retract` takes out all that cites it.',
  },
  'publisher-unknown': {
    what: 'An article names a publisher or agency that is not in content/publishers/.',
    why: 'Origins are counted by publisher and agency.',
    fix: 'Correct the id, or make the file with `npm run new -- publisher "Name"`.',
  },
  'topic-unknown': {
    what: 'A claim names a topic that is not in content/topics/.',
    why: 'Its page would not exist.',
    fix: 'Correct the id, or make the file with `npm run new -- topic "Name"`.',
  },
  'rating-unknown': {
    what: 'A rating is not on the scale of content/ratings.yaml.',
    why: 'Readers are told what each rating means.',
    fix: 'Use one of the ids that the message names.',
  },
  'claimant-unknown': {
    what: 'A claimant is written like an id, and is none.',
    why: 'It would be shown to readers as it is.',
    fix: 'Correct the id, or write the name as it is spelt.',
  },
  'passage-unknown': {
    what: 'A citation names a passage that the article’s last reading does not have.',
    why: 'The next import cannot tell what the citation stands on.',
    fix: 'Delete the line `passage:`; the quotation is enough.',
  },
  'quote-not-verbatim': {
    what: 'A quotation does not stand in its article word for word.',
    why: 'A quotation is verbatim or it is wrong.',
    fix: 'Copy the words from the article, every character of them.',
  },
  'quote-ambiguous': {
    what: 'A quotation stands more than once in its article.',
    why: 'Which of the places is meant decides who said it, and where the link leads.',
    fix: 'Quote more, or add `prefix` or `suffix`.',
  },
  'passage-not-in-article': {
    what: 'The last reading of an article has a passage that its text does not have, or has twice.',
    why: 'The text was changed after it was read.',
    fix: 'Undo the change, or import the article again with `--reread`.',
  },
  'article-address-twice': {
    what: 'Two articles have one address.',
    why: 'They are two versions of one article, or one of the addresses is wrong; each would be counted as a report.',
    fix: 'Delete the earlier version and the citations of it, or correct the address.',
  },
  'article-address-of-another': {
    what: 'An article’s address lies under none of its publisher’s domains.',
    why: 'Readers are sent there as to the outlet, and words of anybody’s page would stand under its name.',
    fix: 'Add the domain to the publisher’s file if the outlet has it; else correct the address or the publisher.',
  },
  'article-departs': {
    what: 'A claim quotes words of an article that its source, which lies in the inbox as it was read, does not have.',
    why: 'The article’s file was changed: the outlet would be quoted with what it did not print.',
    fix: 'Put the article back as its source has it, or save the outlet’s page anew and import that.',
  },
  'article-twice': {
    what: 'Two articles of one outlet have most of their words in common, and claims cite both.',
    why: 'One may be the other, updated under another address or headline: readers would take it for two reports, and what the outlet has withdrawn since stays published.',
    fix: 'If they are one article, delete the later file and the citations of it, give the other its address, and import it again; if they are two, nothing has to be done.',
  },
  'domain-twice': {
    what: 'Two publishers have one domain.',
    why: 'An import could not tell whose an article from there is, and would take the first.',
    fix: 'Delete the domain in one of the two.',
  },
  'claimant-twice': {
    what: 'Two claimants go by one name.',
    why: 'What somebody of that name says would be given to one of them.',
    fix: 'Delete the name in one of the two, or write both more fully.',
  },
  'publisher-twice': {
    what: 'Two publishers go by one name.',
    why: 'If they are one outlet, each of its reports may count as that of another.',
    fix: 'Delete one of the two files, or write both names more fully.',
  },
  'topic-twice': {
    what: 'Two topics have one name.',
    why: 'Readers cannot tell them apart, and each shows a part of the claims.',
    fix: 'Delete one of the two files, or write both names more fully.',
  },
  'publisher-left': {
    what: 'No article is any more of an outlet that one was of.',
    why: 'Its page stays, and lists nothing.',
    fix: 'Delete its file, unless articles of it are to come.',
  },
  'outlet-unnamed': {
    what: 'The name of a file stands for the outlet of articles that name none.',
    why: 'Readers see it as an outlet’s name, and all articles of it count as those of one outlet.',
    fix: 'Write the name of the outlet, and in articles of another outlet that one’s id as `publisher`.',
  },
  'article-undated': {
    what: 'An article has no date.',
    why: 'Which report was the first, and which day its “Monday” is, cannot be told.',
    fix: 'Write under `published` as much of its date as is known.',
  },
  'claimants-alike': {
    what: 'Two names that claims give are probably those of one.',
    why: 'Each has a page of its own, with a part of what was said.',
    fix: 'Write the one under `aliases` of the other, in a file of `claimants/`; if they are two, make a file of each.',
  },
  'page-missing': {
    what: 'The content has no page on how claims are checked, or on how to reach the editors.',
    why: 'Nothing on the site leads a reader there, and fact-checkers are expected to say both.',
    fix: 'Copy `content/pages/` of Plumbline into the content folder, and write them anew for your site.',
  },
  'publisher-name-is-address': {
    what: 'A publisher has the address of its site as its name.',
    why: 'Readers see it as the outlet’s name, and words such as “told The Gazette” are not found to mean it.',
    fix: 'Write the name of the outlet, and leave the address under `domains`.',
  },
  'name-of-two-scripts': {
    what: 'A word of a name has letters of two scripts that look alike.',
    why: 'Readers take it for the name that it looks like, and it is another.',
    fix: 'Type the word anew, in one script.',
  },
  'credit-plain': {
    what: 'A publisher has a plain word under `credits`, and several articles have it in their text.',
    why: 'An article that only mentions it may be taken for a dispatch, and its origin for unknown.',
    fix: 'Write the words by which bylines and credit lines name the agency, or delete it.',
  },
  'citation-twice': {
    what: 'A claim cites the same words of an article twice.',
    why: 'Readers would take one report for two.',
    fix: 'Delete one of the two.',
  },
  'citation-unlike': {
    what: 'A quotation has no name, number or word in common with the statement that it is cited for.',
    why: 'Its page would show the outlet, or whoever speaks, as saying what they do not say.',
    fix: 'Quote the words that say so, or delete the citation.',
  },
  'claimant-silent': {
    what: 'Somebody is said to claim something, and no citation has him say it.',
    why: 'The page, and what machines are told of it, would put words into his mouth.',
    fix: 'Add `speaker` and `stance: asserts` to the citation of those words, or delete the claimant.',
  },
  'claimant-otherwise': {
    what: 'An editor has rated a claim, and one of its claimants gives another number or date of it.',
    why: 'It is another claim that is his: the page shows him under those who tell it otherwise.',
    fix: 'Take the name out of `claimants`; or write `same: true` in the citation, if its words mean the same or a part of it.',
  },
  'speaker-reports': {
    what: 'A citation names who speaks, and its stance is `reports`, which is also meant where none is written.',
    why: 'The page would show the words of a speaker as what the outlet says itself.',
    fix: 'Write the speaker’s stance, such as `stance: asserts`; or delete `speaker`.',
  },
  'speaker-untold': {
    what: 'Somebody is said to speak in an article that does not have his surname.',
    why: 'The page, and what machines are told of it, would have a name misspelt or words in a stranger’s mouth.',
    fix: 'Write `speaker` as the article names who says it, or add that name to his `aliases`.',
  },
  'speaker-left-out': {
    what: 'A citation names nobody as speaking, and in its article somebody says these words.',
    why: 'Its page would show them as the outlet’s own.',
    fix: 'Write `speaker` and `stance` in the citation, or a `note` that says why the words are the outlet’s own.',
  },
  'speaker-otherwise': {
    what: 'A citation names one as speaking, and by the reading of its article another does.',
    why: 'Its page would put words in a stranger’s mouth.',
    fix: 'Correct `speaker`, or say in a `note` that the article was misread.',
  },
  'stance-otherwise': {
    what: 'A citation is said to dispute the claim, and by the reading of its article its words make it.',
    why: 'Who says so would be shown as denying it.',
    fix: 'Correct `stance`, or say in a `note` that the article was misread.',
  },
  'stance-contrary': {
    what: 'A citation is said to make the claim, and its words say the contrary.',
    why: 'Its page would show somebody as saying what he denies; so it does where an outlet has taken a “not” back, or put one in.',
    fix: 'Write `stance: disputes` in the citation, or turn the statement round.',
  },
  'denial-cited': {
    what: 'A citation is said to make the claim, and its words are those by which the article tells that somebody denies it.',
    why: 'Its page would show who denies it, or the outlet, as saying so.',
    fix: 'Write `speaker` and `stance: disputes` in the citation, or quote the words that make the claim.',
  },
  'claim-unmade': {
    what: 'All that a claim cites says the contrary.',
    why: 'An outlet has taken back what it said: the page would be about a claim that nobody makes.',
    fix: 'Write what they say as the statement, with the stances turned round, or delete the claim.',
  },
  'words-cited-twice': {
    what: 'Two claims cite the same words of an article, and are alike.',
    why: 'They are probably one claim: its sources would be split over two pages.',
    fix: 'Make one of the two with `npm run join`, or say with `--apart` that they are two.',
  },
  'statement-twice': {
    what: 'Two claims make the same statement.',
    why: 'Readers should find all that is known of it on one page.',
    fix: 'Make one of the two with `npm run join -- ONE OTHER`: the first takes in the other.',
  },
  'statement-long': {
    what: 'A statement has more than a thousand characters.',
    why: 'It is the headline of its page and a line of every list: one sentence that stands alone.',
    fix: 'Say what is claimed in one sentence; put the rest into the analysis, or into claims of their own.',
  },
  'statement-marked': {
    what: 'A statement has Markdown, HTML or a web address in it, or stands in quotation marks.',
    why: 'It is shown as it is written, in headlines, lists, feeds and search results: readers would see the marks, or be led elsewhere.',
    fix: 'Write the words alone; put emphasis and links into the analysis.',
  },
  'claims-alike': {
    what: 'Two pages may be about one claim.',
    why: 'Its reports would stand on two pages, and each would count too few origins. An import never joins pages that exist.',
    fix: 'If they say the same, or the same with another number, `npm run join -- ONE OTHER` makes one of the two; with `--contrary` where one says that the other is not so; with `--apart` where they are of two matters, which is then not asked again.',
  },
  'distinct-unknown': {
    what: 'A claim or an article is told from one that does not exist.',
    why: 'The name is misspelt, or the file was deleted or renamed; `check` would ask again about the pair.',
    fix: 'Correct the name under `distinct`, or delete it there.',
  },
  'settled-unknown': {
    what: 'A claim settles a difference that it does not have.',
    why: 'The explanation would be shown nowhere, and the difference it was meant for stays open.',
    fix: 'Name the difference by one of its wordings, as the message lists them, or delete the entry.',
  },
  'settled-loose': {
    what: 'A difference is settled by one of its wordings alone.',
    why: 'Where an outlet changes the other, the reason would be shown for a difference that it does not explain.',
    fix: 'Write all wordings of it, as the message lists them.',
  },
  'rating-of-one': {
    what: 'A claim is rated as confirmed, and rests on one origin and on no record.',
    why: 'Its page says beside the rating that nothing independent confirms it.',
    fix: 'Link the record in the analysis, cite an independent report, or choose another rating.',
  },
  'statement-untold': {
    what: 'None of the words cited for a claim give the number or the time of its statement.',
    why: 'An outlet has changed it, or it was mistyped: the title would say what nobody says.',
    fix: 'Correct the statement, or write `same: true` in a citation that says the same in other words.',
  },
  'analysis-missing': {
    what: 'A reviewed claim has no analysis.',
    why: 'A verdict without its reasons helps nobody.',
    fix: 'Write the analysis below the fields, or set `status: in-review`.',
  },
  'analysis-unreviewed': {
    what: 'A claim has a text, and no `status`.',
    why: 'Anybody may have written it: its page shows it as notes that no editor has reviewed.',
    fix: 'Read it, and write `status: reviewed` or `status: in-review`; or delete the text.',
  },
  'review-outdated': {
    what: 'A reviewed claim cites an article that came, or was changed, after the review.',
    why: 'Readers would take the rating and the analysis for a judgement of all that the page shows.',
    fix: 'Read both again with what was added, and write the day of that as `reviewed.on`.',
  },
  'page-taken': {
    what: 'A page of the site’s own has the address of a page that the site makes itself.',
    why: 'Of two pages with one address only one is published: not this one.',
    fix: 'Give the file another name, which is the last part of the page’s address.',
  },
  'link-unknown': {
    what: 'A link of an analysis, or of a page of the site’s own, leads to a page or file that the site does not have.',
    why: 'Readers who follow it would find nothing.',
    fix: 'Correct the address, or take the link off its words.',
  },
  'picture-unknown': {
    what: 'A picture of an analysis, or of a page of the site’s own, is not in public/.',
    why: 'Readers would see an empty frame.',
    fix: 'Put the picture into public/, or correct its path.',
  },
  'fragment-unknown': {
    what: 'A link leads to a place of a claim’s page that has no address there.',
    why: 'It would open the page at its top, or do nothing.',
    fix: 'Lead to a part of the page that has an address, such as `#analysis` or a citation, or to the page itself.',
  },
  'public-link': {
    what: 'public/ has a link to another file or folder, or is one.',
    why: 'What lies there would be published: any file of the machine that builds the site.',
    fix: 'Put the file itself into public/, or delete the link.',
  },
  'public-taken': {
    what: 'A file in public/ has the path of one that the site makes itself.',
    why: 'It would take its place: feeds, ratings for machines, or what hosts are told would be other than the content says.',
    fix: 'Delete it, or put it elsewhere in public/.',
  },
  'public-kind': {
    what: 'A file in public/ is none of the kinds that are published: pictures, PDF, text, tables, fonts, sound and film.',
    why: 'Browsers run pages and scripts as if the site had made them, and hosts take some files for settings, such as where to send readers.',
    fix: 'Delete it; what a host is told belongs into its own settings.',
  },
  'public-code': {
    what: 'An SVG picture in public/ has a script, or the address of another site.',
    why: 'A script would run as if the site had made it; another site would learn who looks at the picture.',
    fix: 'Save the picture without them, or as PNG or WebP.',
  },
  'picture-large': {
    what: 'A picture in public/ has more than 2 MB.',
    why: 'It is served as it is: who opens a page that shows it loads all of it, over whatever line.',
    fix: 'Save it smaller, as WebP or AVIF, no wider than it is shown.',
  },
  'setting-invalid': {
    what: 'A setting of the site cannot be used.',
    why: 'Addresses, dates and words of every page follow from it.',
    fix: 'Set its variable as the message says.',
  },
  'logo-unknown': {
    what: 'The picture that stands for the site is not in public/.',
    why: 'Every page would show an empty frame in its place.',
    fix: 'Put the picture into public/, or correct `logo` in src/site.ts.',
  },
  'accent-faint': {
    what: 'The colour of links is hard to read on its ground.',
    why: 'Many readers do not see text of a contrast below 4.5 (WCAG 2.2, 1.4.3), in bright sun nobody does.',
    fix: 'Take a darker colour for `accent.light`, a lighter one for `accent.dark`, in src/site.ts.',
  },
  'site-address-unset': {
    what: 'The site does not know its address.',
    why: 'Feeds, sitemaps and what is shared would lead to a site that nobody has.',
    fix: 'Set PLUMBLINE_URL, or `url` in src/site.ts.',
  },
  'language-unspoken': {
    what: 'The interface has no words in the language of the site.',
    why: 'Screen readers would read English words by the rules of another language.',
    fix: 'Set a language that it has words in, or add a file to src/strings/.',
  },
  'value-cut': {
    what: 'The text of a field ends at ` #`.',
    why: 'Without quotes, YAML takes `#` behind a blank, and all that follows, for a comment: readers would see half a sentence.',
    fix: 'Put the whole text in single quotes; put a comment on a line of its own.',
  },
  'date-in-future': {
    what: 'A date is in the future.',
    why: 'The day and the month have probably changed places.',
    fix: 'Correct the date.',
  },
  'date-order': {
    what: 'An article was changed or retrieved before it was published.',
    why: 'One of the dates is wrong, and claims are ordered by them.',
    fix: 'Correct one of the two.',
  },
  'grain-other': {
    what: 'A time of a claim is written more or less finely than its `grain` says.',
    why: 'Readers are shown the time as finely as `grain` says, and times are compared by it.',
    fix: 'Write the grain that the value has, or the value as finely as the grain.',
  },
  'times-of-another-day': {
    what: 'The times of an article’s claims were read as of another day than it has as `published`.',
    why: '“On Wednesday” is another day then: the claims would be given the one of the day that was corrected.',
    fix: 'Read the article again with `npm run import -- --reread`, or put the day back.',
  },
}
