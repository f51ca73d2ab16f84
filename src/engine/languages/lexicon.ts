// Closed classes of English words. Each list is a class of the grammar or of the trade, not a sample of any text.

/** A set of words written as a list, for these classes and for those that only one file asks for. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Articles, prepositions, conjunctions, pronouns, auxiliaries and bare adverbs: they carry no claim by themselves. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those some any each every either neither both few more most other own same such only just
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself
  themselves ourselves yourself who whom whose which what when where why how there here then than as so too very
  of to in on at by for from with without into onto about after before between through during against under over above below
  up down out off again further once until while because since although though if unless whether and or but nor not no
  is am are was were be been being do does did doing done have has had having will would can could may might must shall should
  's 're 've 'll 'd 'm n't also however still even already now`);

/** What opens a noun phrase. */
export const DETERMINERS = wordSet('a an the his her its their one another some several many two three other this that');

export const PRONOUNS = wordSet('he she they it i we who');

/** Verbs that report speech or thought, in every form a sentence shows them. */
export const CUE_VERBS = wordSet(`
  say says said saying tell tells told telling write writes wrote written writing add adds added adding claim claims claimed claiming
  state states stated stating announce announces announced announcing declare declares declared declaring insist insists insisted insisting
  argue argues argued arguing warn warns warned warning note notes noted noting explain explains explained explaining
  ask asks asked asking reply replies replied replying respond responds responded responding answer answers answered
  suggest suggests suggested suggesting acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting
  concede concedes conceded conceding deny denies denied denying confirm confirms confirmed confirming tweet tweets tweeted tweeting
  post posts posted posting quip quips quipped joke jokes joked stress stresses stressed stressing emphasize emphasizes emphasized
  maintain maintains maintained maintaining assert asserts asserted asserting allege alleges alleged alleging contend contends contended
  recall recalls recalled remark remarks remarked observe observes observed comment comments commented urge urges urged urging
  call calls called calling describe describes described describing vow vows vowed vowing promise promises promised pledge pledges pledged
  predict predicts predicted complain complains complained conclude concludes concluded continue continues continued
  testify testifies testified read reads reading quote quotes quoted quoting report reports reported reporting
  think thinks thought believe believes believed hope hopes hoped demand demands demanded criticize criticized criticizes criticizing
  praise praised praises mention mentions mentioned mentioning shout shouted shouts repeat repeated repeats agree agreed agrees
  disclose disclosed reveal revealed reveals charge charged charges counter countered counters boast boasted dismiss dismissed
  accuse accused accuses condemn condemned condemns denounce denounced decry decried mock mocked label labeled dub dubbed brand branded
  tout touted blast blasted slam slammed opine opined muse mused lament lamented express expressed expresses refer referred refers referring
  sketch sketched outline outlined reiterate reiterated reiterates interject interjected scream screamed yell yelled whisper whispered
  hail hailed caution cautioned cautions assure assured propose proposed voice voiced exclaim exclaimed exclaims retort retorted retorts
  grouse groused bemoan bemoaned bemoans enthuse enthused plead pleaded pleads cry cried scoff scoffed scoffs gripe griped fume fumed chide chided chides
  wonder wondered wonders reason reasoned recommend recommended recommends echo echoed echoes rant ranted proclaim proclaimed proclaims profess professed
  instruct instructed beg begged implore implored estimate estimated estimates speculate speculated admonish admonished clarify clarified clarifies
  confide confided deplore deplored deadpan deadpanned elaborate elaborated emphasise emphasised gush gushed hint hinted hints imply implied implies
  indicate indicated indicates inquire inquired intone intoned lecture lectured object objected pronounce pronounced protest protested protests rail railed
  recount recounted recounts relate related snap snapped signal signaled specify specified summarize summarized swear swore taunt taunted tease teased theorize
  theorized underscore underscored underscores venture ventured brag bragged brags chime chimed concur concurred defend defended deride derided dispute disputed
  disputes encourage encouraged forecast liken likened marvel marveled offer offered preach preached question questioned questions ridicule ridiculed scold
  scolded surmise surmised threaten threatened threatens worry worried chant chanted groan groaned joking retweet retweeted counsel counseled
  thank thanked thanks anticipate anticipated anticipates characterize characterized characterizes portray portrayed deem deemed view viewed recite recited`);

/** The commonest of them: whoever stands beside one of these has spoken. */
export const PLAIN_CUES = wordSet('say says said tell tells told write writes wrote add adds added ask asks asked tweet tweets tweeted explain explains explained');

/** Nouns for what somebody has said, behind whose they are: "his claim that". */
export const SPEECH_NOUNS = wordSet(`
  accusation accusations admission admonition advice allegation allegations announcement answer answers apology appeal argument arguments assertion assertions assessment
  assurance assurances attack attacks belief boast call calls characterization claim claims comment comments complaint complaints conclusion contention criticism critique
  declaration defense demand demands denial description explanation insistence insult joke letter line mantra message mockery motto opinion phrase pitch pledge plea prediction
  promise promises proposal quip quote reference references refrain remark remarks reply request response rhetoric slogan speech statement statements suggestion suggestions
  testimony theory threat threats tweet tweets view views vow vision warning warnings words`);

/** Nouns that name somebody or something that speaks without a name of its own. */
export const SPEAKER_NOUNS = wordSet(`
  official officials spokesman spokeswoman spokesperson spokespeople spokesmen adviser advisers advisor advisors aide aides
  president minister secretary senator senators representative representatives congressman congresswoman lawmaker lawmakers
  governor mayor candidate candidates leader leaders chief chairman chairwoman chair director general ambassador envoy diplomat diplomats
  analyst analysts expert experts professor researcher researchers economist economists lawyer lawyers attorney attorneys prosecutor prosecutors
  judge judges justice police officer officers sheriff investigator investigators agent agents witness witnesses resident residents
  critic critics opponent opponents supporter supporters ally allies activist activists reporter reporters journalist journalists
  man woman mother father son daughter brother sister wife husband neighbor friend teacher student students doctor doctors
  statement letter report memo document documents email emails filing complaint lawsuit ruling order readout post tweet message
  ministry department agency office commission committee court council government administration campaign company group organization
  party newspaper magazine editorial article network website poll survey voters source sources people person commentator pundit host
  author writer editor executive owner founder manager worker workers employee employees union deputy colleague colleagues`);

/** Honorifics and ranks before a name; dropped when a name is resolved. */
export const TITLES = wordSet(`
  mr mrs ms miss dr sir lord lady dame president vice-president senator representative governor secretary general colonel major captain lieutenant
  sergeant admiral minister chancellor king queen prince princess pope judge justice mayor professor rev reverend sheriff
  congressman congresswoman chairman ambassador officer detective chief speaker attorney leader whip adviser advisor spokesman spokeswoman spokesperson director editor coach premier
  commissioner superintendent inspector constable archbishop bishop cardinal rabbi imam ayatollah sheikh emir sultan baroness`);

export const NEGATIONS = wordSet("not n't no never nor neither none nobody nothing without cannot");

export const MONTHS = wordSet('january february march april may june july august september october november december');
export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** Words that set how sure a statement is, weakest first; the number is a rung of a ladder. */
export const CERTAINTY: ReadonlyMap<string, number> = new Map(Object.entries({
  might: 1, may: 2, could: 2, possibly: 2, perhaps: 2, allegedly: 2, reportedly: 2, apparently: 2,
  likely: 3, probably: 3, should: 3, expected: 3, would: 4, will: 5, shall: 5, must: 6, certainly: 6, definitely: 6,
}));

/** Ways to say "said" that take no stand; any other cue verb does. */
export const NEUTRAL_CUES = wordSet('say says said saying tell tells told write writes wrote add adds added state states stated according');
