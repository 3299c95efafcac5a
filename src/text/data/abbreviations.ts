/**
 * How an abbreviation behaves before a capital letter:
 * - `before-name`: what follows belongs to it (Mr. Smith, St. Michael, Lt. Gen.);
 * - `before-number`: it only is an abbreviation where a number follows (No. 5, p. 55, Jan. 5);
 * - `inside`: a sentence never ends with it (e.g., vs.);
 * - `after-name`: it may end a sentence (Inc., Jr., Calif.).
 */
export type AbbreviationKind = 'before-name' | 'before-number' | 'inside' | 'after-name'

const byKind: Record<AbbreviationKind, string> = {
  'before-name':
    'mr mrs ms mx dr prof rev fr hon gov lt gen col maj sgt capt cmdr adm cpl pvt sen rep reps sens pres supt insp det ' +
    'st mt ft messrs mme mlle msgr amb atty cllr dist del treas sec asst assoc brig det dep dir ' +
    'const cst comdr sr sra srta hr fr dña',
  'before-number':
    'no nos nr nrs p pp art arts fig figs vol vols ch sec para paras jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'n° nº pg ver op cl tel ext abs bd kap ca num núm pág',
  inside: 'vs e.g i.e viz cf approx ie eg z.b d.h u.a bzw ggf evtl vgl sog usw mio mrd tsd',
  'after-name':
    'inc corp co cos ltd llc plc bros jr esq etc al est ave blvd rd dept univ assn hwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va ' +
    'vt wash wis wyo mon tue tues wed thu thur thurs fri sat sun min sec hr hrs lb lbs oz cm km kg',
}

/** Abbreviations of English, with the commonest of German, French and Spanish; lower case, without the last dot. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.keys(byKind) as AbbreviationKind[])
    .reverse()
    .flatMap((kind) => byKind[kind].split(' ').map((word): [string, AbbreviationKind] => [word, kind])),
)

/**
 * Words that open a sentence far more often than a name, so that a full stop before one ends even an abbreviation:
 * “I live in the U.S. How about you?”
 */
export const openers: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your who what when where why how which ' +
    'there here but and or so yet if as at by for from in on of to with after before because since while although though ' +
    'however meanwhile then now also still yes no not did do does is are was were has have had can could will would should ' +
    'may might must let please both each every all some many most several one two another other such only even just ' +
    'according despite during under over about until once unless without within among perhaps instead later earlier ' +
    'hello hi well thanks thank today yesterday last next nobody everyone someone nothing none neither either its it’s he’s she’s they’re we’re i’m don’t ' +
    "it's he's she's they're we're i'm that's that’s there’s there's what’s what's"
  ).split(' '),
)

/** Verbs, as they are printed, after which words stand as somebody’s, so that a question mark before `” Smith asked` ends nothing. */
export const sayingForms: ReadonlySet<string> = new Set(
  (
    'said says say asked asks ask told tells tell wrote writes added adds replied replies answered tweeted tweets exclaimed ' +
    'shouted shouts yelled cried called wondered wonders joked quipped posted continued demanded'
  ).split(' '),
)

/** The states of the United States of one word as agencies shorten them behind a town: “Decatur, Ill.”. */
export const usStates: ReadonlyMap<string, string> = new Map(
  (
    'ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, del delaware, fla florida, ' +
    'ga georgia, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, mass massachusetts, md maryland, ' +
    'mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana, neb nebraska, nev nevada, ' +
    'okla oklahoma, ore oregon, pa pennsylvania, tenn tennessee, tex texas, va virginia, vt vermont, ' +
    'wash washington, wis wisconsin, wyo wyoming'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
)
