/** What somebody accused says for himself, though a sentence tells it as what he did: “had pleaded not guilty”. */
const plea =
  /\b(?:(?:plead(?:s|ed)?|pled) (?:not guilty|innocent)|(?:maintain(?:s|ed)?|protest(?:s|ed)?) (?:his|her|their) innocence)\b/iu

/** The words by which a statement tells that somebody says he did not do it; null where it tells no such thing. */
export const pleaIn = (statement: string): string | null => plea.exec(statement)?.[0] ?? null
