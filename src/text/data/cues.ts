/**
 * Verbs that attribute words to a speaker, by dictionary form. The list follows the reporting verbs that journalism
 * style books name (AP, Guardian) and those met in news copy.
 */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `say tell add note state explain warn claim announce report argue insist reply respond tweet write post declare stress
  acknowledge admit concede confirm reveal remark observe recall joke suggest allege assert maintain contend estimate
  predict ask continue conclude shout testify caution complain comment quip reiterate boast lament emphasize emphasise
  mention indicate signal propose retort agree believe think hope fear know show find tweet repeat counter question answer read
  inform assure remind describe urge advise charge cite`.split(/\s+/),
)

/** Verbs that open a quotation or clause whatever else stands near: “said”, “told”. */
export const coreSayingVerbs: ReadonlySet<string> = new Set(
  'say tell add warn announce insist reply tweet write declare argue claim state explain reiterate stress'.split(
    ' ',
  ),
)

/** Verbs that attribute only with a quotation or a clause with “that”, since they mostly mean something else. */
export const weakSayingVerbs: ReadonlySet<string> = new Set(
  `continue read show find know believe think hope fear agree charge cite describe urge advise counter question answer
  maintain post report note observe signal indicate confirm reveal suggest propose ask mention conclude assure remind inform recall
  respond repeat estimate predict comment`.split(/\s+/),
)

/** Verbs that reject what somebody else says. */
export const denyingVerbs: ReadonlySet<string> = new Set(
  'deny dismiss reject refute dispute rebut disavow debunk contradict'.split(' '),
)

/** Verbs that charge somebody: “accused Moscow of”. */
export const accusingVerbs: ReadonlySet<string> = new Set('accuse blame'.split(' '))

/** Verbs whose object is what the speaker will do: “vowed to press on”. */
export const promisingVerbs: ReadonlySet<string> = new Set('vow pledge promise threaten'.split(' '))

/** Nouns that stand for something said: “claims by Moscow that”, “the accusation”. */
export const speechNouns: ReadonlySet<string> = new Set(
  'claim accusation allegation assertion report suggestion charge statement rumour rumor notion idea story'.split(
    ' ',
  ),
)

/** Nouns for a person by office or part, which may stand for one named before: “the official”. */
export const roleNouns: ReadonlySet<string> = new Set(
  `official minister president governor mayor spokesman spokeswoman spokesperson premier chancellor senator congressman congresswoman
  representative lawmaker lawyer attorney prosecutor judge chief head director manager ceo chairman chairwoman chair leader commander general
  admiral officer colonel secretary ambassador envoy diplomat adviser advisor analyst expert professor researcher scientist doctor author
  coach player captain striker singer actor actress director founder owner executive billionaire businessman tycoon engineer officer sheriff
  witness resident neighbour neighbor victim activist politician candidate republican democrat king queen prince pope bishop man woman
  teenager boy girl mother father wife husband brother sister son daughter student teacher driver pilot journalist reporter`.split(
    /\s+/,
  ),
)

/** Roles that “the official” may stand for. */
export const officialRoles: ReadonlySet<string> = new Set(
  `official minister president governor mayor spokesman spokeswoman spokesperson premier chancellor secretary ambassador envoy diplomat
  adviser advisor commander chief head director officer`.split(/\s+/),
)

/** Nouns for a body of people: “the company”. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `company firm group bank agency ministry court party team club university hospital clinic police government authority council committee
  commission union army military force navy department office organisation organization institute association federation foundation
  administration parliament senate congress school church network channel newspaper magazine studio airline carrier manufacturer maker
  retailer startup service bureau union charity ngo watchdog regulator campaign kremlin pentagon palace panel board`.split(
    /\s+/,
  ),
)
