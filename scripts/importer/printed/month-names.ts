/** An English month by its name or a usual short form, in one group, for patterns with the flags `iu`: “September”, “Sept.”. */
export const monthName =
  '(?<!\\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?'
