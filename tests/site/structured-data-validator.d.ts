/** The package brings no types of its own. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param vocabulary schema.org as JSON-LD */
    constructor(vocabulary: object)
    /** @param found things by format and by type */
    validate(found: {
      jsonld: Record<string, object[]>
    }): Promise<{ issueMessage: string; severity: string }[]>
  }
}
