/** What a text only says that people say: “is said to have left”, “reportedly left”. */

/** Whether nobody answers for a statement, its author neither: he tells no more than that it is said. */
export const isHearsay = (statement: string): boolean => told.test(statement)

const told =
  /\b(?:(?:is|are|was|were) (?:widely |also |now )?(?:said|reported|rumou?red|alleged) to (?:be|have)|(?:it is|it was) (?:widely )?(?:said|reported|rumou?red|alleged) that|reportedly|allegedly)\b/i
