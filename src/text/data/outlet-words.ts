/** Words that outlets, and next to nobody else, have in their names. */
export const outletWords =
  `Advertiser Argus Beacon Broadcasting Banner Bulletin Chronicle Citizen Clarion Courier Dagblad Daily Democrat Dispatch Echo Enquirer
  Evening Examiner Express Gazette Gleaner Globe Guardian Herald Independent Inquirer Journal Ledger Magazine Mail Mercury Messenger
  Mirror Monitor News Newspaper Nyheter Observer Pioneer Post Press Radio Record Recorder Register Reporter Review Sentinel Spectator
  Standard Star Statesman Sun Tageblatt Tagblatt Telegram Telegraph Times Today Tribune TV Weekly Zeitung`.split(
    /\s+/,
  )
