import { addressesOwn } from './addresses.ts'
import { reviewedExplained, textsHaveStatus } from './analysis.ts'
import { valuesWhole } from './comments.ts'
import { creditsTell } from './credits.ts'
import { datesInOrder, datesPast, grainsFit } from './dates.ts'
import {
  addressesOnce,
  citationsOnce,
  claimantNamesOnce,
  domainsOnce,
  publisherNamesOnce,
  statementsOnce,
  topicNamesOnce,
  wordsCitedOnce,
} from './duplicates.ts'
import {
  articlesKnown,
  claimantsKnown,
  passagesKnown,
  publishersKnown,
  ratingsKnown,
  topicsKnown,
  distinctKnown,
} from './known-ids.ts'
import { analysisQuotesVerbatim, passagesInText, quotesVerbatim } from './quotes.ts'
import { reviewsLast } from './reviews.ts'
import type { Rule } from './rule.ts'
import { linksLead } from './links.ts'
import { settingsFit } from './settings.ts'
import { publishersNamed, publishersUsed } from './publisher-names.ts'
import { pagesFree } from './pages.ts'
import { picturesSmall, publicFilesHarmless } from './public-files.ts'
import { namesOfOneScript } from './scripts.ts'
import { claimantsAgree, claimantsSpeak, speakersTakeStance } from './speakers.ts'
import { speakersRead, stancesRead } from './speakers-read.ts'
import { speakersTold } from './speakers-told.ts'
import { claimsMade, denialsShown, stancesFit } from './stances.ts'
import { statementsTold } from './statement-told.ts'
import { statementsPlain, statementsShort } from './statement.ts'
import { citationsLike } from './unlike.ts'

/** Everything that must hold of the content, beyond what one file alone can show. */
export const rules: readonly Rule[] = [
  articlesKnown,
  publishersKnown,
  topicsKnown,
  distinctKnown,
  ratingsKnown,
  claimantsKnown,
  claimantsSpeak,
  claimantsAgree,
  speakersTakeStance,
  speakersTold,
  speakersRead,
  stancesRead,
  stancesFit,
  denialsShown,
  claimsMade,
  passagesKnown,
  quotesVerbatim,
  analysisQuotesVerbatim,
  passagesInText,
  addressesOnce,
  addressesOwn,
  domainsOnce,
  claimantNamesOnce,
  publisherNamesOnce,
  publishersNamed,
  publishersUsed,
  namesOfOneScript,
  creditsTell,
  topicNamesOnce,
  citationsOnce,
  citationsLike,
  statementsOnce,
  wordsCitedOnce,
  statementsShort,
  statementsPlain,
  statementsTold,
  reviewedExplained,
  textsHaveStatus,
  reviewsLast,
  pagesFree,
  linksLead,
  publicFilesHarmless,
  picturesSmall,
  settingsFit,
  valuesWhole,
  datesPast,
  datesInOrder,
  grainsFit,
]
