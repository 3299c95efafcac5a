/**
 * Words that play the same part in a claim, by class, so that what the check-worthiness model learns of "taxes" holds
 * for "tariffs" too. Put together by hand for politics and news; a word belongs to the first class that lists it.
 */
const classes = {
  money: `tax taxes budget deficit debt income spending revenue surplus cost costs price prices inflation wages wage
    salary pay trade exports imports interest rates rate dollars dollar euros euro pounds cents loan loans mortgage
    mortgages economy economic growth gdp profit profits bank banks tariff tariffs subsidy subsidies fund funds funding
    cuts shares sales bonus fine fines`,
  work: `job jobs employment unemployment unemployed worker workers factory factories plant plants manufacturing
    business businesses company companies firm firms industry industries union unions labor labour farm farmers farmer
    steel oil coal gas energy strike`,
  law: `bill bills law laws act legislation amendment treaty agreement resolution veto court courts supreme judge judges
    jury constitution senate house congress parliament committee commission report policy program programs programme
    plan proposal regulation ban trial appeal lawsuit charges verdict ruling`,
  force: `war troops army navy military soldiers weapons missiles missile nuclear bomb bombs attack attacks terrorists
    terrorist terrorism invasion forces arms tanks aircraft submarines rebels militia drones drone strikes airstrike
    ceasefire isis taliban qaeda`,
  place: `russia soviet union china iraq iran israel cuba vietnam korea afghanistan pakistan europe syria libya egypt
    poland germany japan mexico nato un massachusetts texas arkansas california ohio florida michigan pennsylvania
    georgia ukraine france britain turkey india city town village province region district`,
  people: `people americans family families children women men seniors veterans students kids voters citizens immigrants
    migrants refugees residents passengers poor`,
  health: `health medicare medicaid insurance hospital hospitals doctors drugs drug patients care coverage prescription
    aids vaccine disease virus outbreak`,
  crime: `crime crimes murder murders prison police guns gun death penalty rape criminals suspect suspects gunman fraud
    officers`,
  leader: `president senator governor congressman secretary mayor minister administration government officials official
    republicans democrats republican democratic democrat leader chairman general ambassador spokesman spokeswoman
    spokesperson opponent bush clinton obama reagan carter nixon kennedy mccain romney gore kerry dole trump dukakis
    mondale ford perot quayle biden cheney`,
  vote: `voted vote votes signed vetoed passed opposed supported introduced sponsored proposed appointed nominated
    elected ran endorsed blocked resigned approved rejected banned ordered`,
  rise: `increase increased increases increasing rise rises risen rising rose raise raised raises grow grew grown growing
    went gone up doubled tripled added higher gained more`,
  fall: `decrease decreased cut cutting reduce reduced reduces reducing reduction drop dropped fell fallen declined
    decline lost losing lose lower less down slashed eliminated fewer halved shrank`,
  harm: `killed injured wounded died dead kill injuries damaged destroyed hit struck arrested detained jailed sentenced
    convicted charged accused shot collapsed crashed`,
  make: `built created made gave given spent paid sent brought produced provided sold bought invested borrowed launched
    opened closed released published`,
  be: 'has had have is are was were been',
  say: `said says told called stated announced wrote admitted claimed testified promised denied confirmed reported warned
    tweeted`,
  time: `year years month months week weeks day days decade decades century ago last since history today yesterday
    recently now`,
  share: 'percent half third quarter majority most number numbers average rate per every single',
  ideal: `hope future values dream dreams leadership character trust freedom peace strength vision courage
    responsibility opportunity respect faith heart spirit honor pride greatness justice promise moral belief principle
    principles`,
  modal: 'should must ought need needs let going will would can could may might',
  view: `think believe feel guess suppose wish like want know understand agree disagree sure happy proud glad sorry
    important`,
  issue: `question questions issue issues problem problems point answer debate subject matter thing things difference
    way time fact idea reason`,
  courtesy: 'thank thanks please welcome applause good evening gentlemen ladies',
  furniture: `photo photograph photos picture pictures image images video watch read credit copyright newsletter
    newsletters subscribe advertisement reporting editing byline comments topics related getty reuters afp ap`,
}

export const classOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(classes)
    .reverse()
    .flatMap(([name, words]) => words.split(/\s+/).map((word): [string, string] => [word, name])),
)
