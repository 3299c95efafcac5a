/** Agreements, laws and other writings. */
const writings =
  /^(?:accord|act|affidavit|agreement|article|bill|book|contract|deal|decree|document|email|filing|indictment|lawsuit|lease|letter|licen[cs]e|memo|order|pact|permit|petition|plan|policy|poll|proposal|report|rule|ruling|statement|study|survey|treaty|verdict|warrant)$/

/** Whether a noun is one for a writing. */
export const isWriting = (noun: string): boolean => writings.test(noun)

const works =
  /^(?:album|anthem|ballad|biopic|book|cartoon|classic|comedy|documentary|drama|film|hit|memoir|movie|musical|novel|opera|painting|play|poem|single|sitcom|song|symphony|thriller)$/

/** Whether a noun is one for a work that is heard, read or seen long after it was made. */
export const isWork = (noun: string): boolean => works.test(noun)
