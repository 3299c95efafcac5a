/** What somebody accused says for himself, though a sentence tells it as what he did: “had pleaded not guilty”. */
const plea =
  /\b(?:(?:plead(?:s|ed)?|pled) (?:not guilty|innocent)|(?:maintain(?:s|ed)?|protest(?:s|ed)?) (?:his|her|their) innocence)\b/iu

/** The words by which a statement tells that somebody says he did not do it; null where it tells no such thing. */
export const pleaIn = (statement: string): string | null => {
  const found = plea.exec(statement)
  // “had pleaded not guilty and had been free for years” tells more than he says
  return found === null || /\b(?:and|but) (?:was|is|has|had|will)\b/iu.test(statement) ? null : found[0]
}
