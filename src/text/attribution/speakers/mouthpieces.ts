/** Those whose office it is to speak for somebody: “his lawyer”, “Ann Lee’s agent”. */

/** Who defends somebody in court, a pattern. */
export const defender = 'lawyer|attorney|solicitor|barrister'
/** Who speaks for somebody, a pattern. */
export const mouthpiece = `spokes(?:man|woman|person)|${defender}|agent|representative|publicist`

/** Those who speak for somebody and do no more: of “His manager said he would leave” either may leave. */
export const onlySpeaksFor = new RegExp(`^(?:${mouthpiece})s?$`)
