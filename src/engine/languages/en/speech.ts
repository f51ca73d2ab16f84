// English words of speech.

import { wordSet } from '../lists.ts';
import type { Speech } from '../sections/speech.ts';

export const speech: Speech = {
  cueVerbs: wordSet(`
    say says said saying tell tells told telling write writes wrote written writing add adds added adding claim claims
    claimed claiming state states stated stating announce announces announced announcing declare declares declared
    declaring insist insists insisted insisting argue argues argued arguing warn warns warned warning note notes noted
    noting explain explains explained explaining ask asks asked asking reply replies replied replying respond responds
    responded responding answer answers answered suggest suggests suggested suggesting acknowledge acknowledges
    acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding deny denies denied
    denying confirm confirms confirmed confirming tweet tweets tweeted tweeting post posts posted posting quip quips
    quipped joke jokes joked stress stresses stressed stressing emphasize emphasizes emphasized maintain maintains
    maintained maintaining assert asserts asserted asserting allege alleges alleged alleging contend contends
    contended recall recalls recalled remark remarks remarked observe observes observed comment comments commented
    urge urges urged urging call calls called calling describe describes described describing vow vows vowed vowing
    promise promises promised pledge pledges pledged predict predicts predicted complain complains complained conclude
    concludes concluded continue continues continued testify testifies testified read reads reading quote quotes
    quoted quoting report reports reported reporting think thinks thought believe believes believed hope hopes hoped
    demand demands demanded criticize criticized criticizes criticizing praise praised praises mention mentions
    mentioned mentioning shout shouted shouts repeat repeated repeats agree agreed agrees disclose disclosed reveal
    revealed reveals charge charged charges counter countered counters boast boasted dismiss dismissed accuse accused
    accuses condemn condemned condemns denounce denounced decry decried mock mocked label labeled dub dubbed brand
    branded tout touted blast blasted slam slammed opine opined muse mused lament lamented express expressed expresses
    refer referred refers referring sketch sketched outline outlined reiterate reiterated reiterates interject
    interjected scream screamed yell yelled whisper whispered hail hailed caution cautioned cautions assure assured
    propose proposed voice voiced exclaim exclaimed exclaims retort retorted retorts grouse groused bemoan bemoaned
    bemoans enthuse enthused plead pleaded pleads cry cried scoff scoffed scoffs gripe griped fume fumed chide chided
    chides wonder wondered wonders reason reasoned recommend recommended recommends echo echoed echoes rant ranted
    proclaim proclaimed proclaims profess professed instruct instructed beg begged implore implored estimate estimated
    estimates speculate speculated admonish admonished clarify clarified clarifies confide confided deplore deplored
    deadpan deadpanned elaborate elaborated emphasise emphasised gush gushed hint hinted hints imply implied implies
    indicate indicated indicates inquire inquired intone intoned lecture lectured object objected pronounce pronounced
    protest protested protests rail railed recount recounted recounts relate related snap snapped signal signaled
    specify specified summarize summarized swear swore taunt taunted tease teased theorize theorized underscore
    underscored underscores venture ventured brag bragged brags chime chimed concur concurred defend defended deride
    derided dispute disputed disputes encourage encouraged forecast liken likened marvel marveled offer offered preach
    preached question questioned questions ridicule ridiculed scold scolded surmise surmised threaten threatened
    threatens worry worried chant chanted groan groaned joking retweet retweeted counsel counseled thank thanked
    thanks anticipate anticipated anticipates characterize characterized characterizes portray portrayed deem deemed
    view viewed recite recited`),
  plainCues: wordSet(`
    say says said tell tells told write writes wrote add adds added ask asks asked tweet tweets tweeted explain
    explains explained`),
  neutralCues: wordSet(`
    say says said saying tell tells told write writes wrote add adds added state states stated according`),
  plainestCues: wordSet('said says wrote asked told'),
  infinitiveCues: wordSet('say tell call describe add'),
  quotingCues: wordSet('quote quotes quoted quoting cite cites cited citing'),
  askingCues: wordSet('ask asks asked asking question questioned questions inquire inquired'),
  questionLabels: /^(?:q|questions?|reporters?|journalists?|moderator|interviewer|host)\b/i,
  spoke: wordSet('said told wrote added replied tweeted insisted responded argued warned'),
  speechNouns: wordSet(`
    accusation accusations admission admonition advice allegation allegations announcement answer answers apology
    appeal argument arguments assertion assertions assessment assurance assurances attack attacks belief boast call
    calls characterization claim claims comment comments complaint complaints conclusion contention criticism critique
    declaration defense demand demands denial description explanation insistence insult joke letter line mantra
    message mockery motto opinion phrase pitch pledge plea prediction promise promises proposal quip quote reference
    references refrain remark remarks reply request response rhetoric slogan speech statement statements suggestion
    suggestions testimony theory threat threats tweet tweets view views vow vision warning warnings words`),
  tellingCues: wordSet('says saying tells telling said told'),
  addressing: wordSet('tell tells told telling assure assured assures urge urges urged'),
  askedCues: wordSet('asked questioned pressed'),
  behindAsked: wordSet('by about if whether why how what who when where on in at during later again , :'),
  passiveParticiple: /(?:ed|en|told|said|read|put|sworn)$/,
  bearers: wordSet(`
    sign signs placard placards banner banners poster posters sticker stickers billboard billboards plaque plaques
    shirt shirts hat hats cap caps button buttons inscription graffiti caption captions label headline headlines`),
  writingCues: wordSet('write writes wrote writing written'),
  perception: wordSet(`
    hear hears heard see sees saw seen shows showed remembers remembered captured filmed recorded caught overheard`),
  beforeSaying: wordSet('as'),
  according: ['according', 'to'],
  saidBy: /^(?!asked|questioned|quoted|reported|posted|answered).*ed$/,
  ownedWords: wordSet('words remarks comments opinion view'),
  medium:
    /^\s*(?:on|in) (?:his |her |its |the |a |an )?(?:social media(?: post)?|statement|interview|letter|tweet|post|email)/,
  namedMedium: /^\s*on (?:[Tt]he )?[A-Z]\w*(?: [A-Z]\w*)?/,
  namedPaper: /^\s*in (?:[Tt]he )?[A-Z]\w*(?: [A-Z]\w*)?/,
};
