// Who speaks in English reports, and the words around a name.

import { wordSet } from '../lists.ts';
import type { Persons } from '../sections/persons.ts';

export const persons: Persons = {
  speakerNouns: wordSet(`
    official officials spokesman spokeswoman spokesperson spokespeople spokesmen adviser advisers advisor advisors
    aide aides president minister secretary senator senators representative representatives congressman congresswoman
    lawmaker lawmakers governor mayor candidate candidates leader leaders chief chairman chairwoman chair director
    general ambassador envoy diplomat diplomats analyst analysts expert experts professor researcher researchers
    economist economists lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justice police officer
    officers sheriff investigator investigators agent agents witness witnesses resident residents critic critics
    opponent opponents supporter supporters ally allies activist activists reporter reporters journalist journalists
    man woman mother father son daughter brother sister wife husband neighbor friend teacher student students doctor
    doctors statement letter report memo document documents email emails filing complaint lawsuit ruling order readout
    post tweet message ministry department agency office commission committee court council government administration
    campaign company group organization party newspaper magazine editorial article network website poll survey voters
    source sources people person commentator pundit host author writer editor executive owner founder manager worker
    workers employee employees union deputy colleague colleagues hopeful hopefuls nominee contender contenders publisher publishers`),
  titles: wordSet(`
    mr mrs ms miss dr sir lord lady dame president vice-president senator representative governor secretary general
    colonel major captain lieutenant sergeant admiral minister chancellor king queen prince princess pope judge
    justice mayor professor rev reverend sheriff congressman congresswoman chairman ambassador officer detective chief
    speaker attorney leader whip adviser advisor spokesman spokeswoman spokesperson director editor coach premier
    commissioner superintendent inspector constable archbishop bishop cardinal rabbi imam ayatollah sheikh emir sultan
    baroness`),
  offices: wordSet(`
    affairs state defense health justice education transport energy labor interior finance trade agriculture commerce
    treasury security environment culture services development safety`),
  besideOffices: wordSet(`
    former formerly ex onetime acting interim then late outgoing incoming elect deputy vice assistant associate
    junior co another`),
  bodies: wordSet(`
    house council court party press times post news agency bank group university college institute association company
    corporation department ministry committee commission union nations states league federation foundation fund
    society service services force forces army navy police bureau board office center church hospital school trust
    network media radio television tv journal tribune herald magazine street parliament congress senate assembly
    authority administration campaign team club coalition alliance front movement organization watch international
    airlines records entertainment systems technologies industries partners holdings inc corp ltd llc republic kingdom
    islands city town head board archive museum library academy order district`),
  suffixes: wordSet('jr sr ii iii iv'),
  juniors: wordSet('jr sr'),
  beforeTitled: wordSet('former vice deputy acting assistant ex late then ousted'),
  masculine: wordSet(`
    he him his himself mr sir lord king prince emperor duke earl baron count pope father fr dad grandfather
    stepfather son grandson stepson brother stepbrother half-brother uncle nephew husband widower boyfriend fiance
    bridegroom man gentleman boy spokesman congressman councilman assemblyman businessman policeman
    clergyman actor monk monsignor`),
  feminine: wordSet(`
    she her hers herself mrs ms miss madam lady dame queen princess empress duchess countess baroness mother mom mum
    grandmother stepmother daughter granddaughter stepdaughter sister stepsister half-sister aunt niece wife widow
    girlfriend fiancee bride woman girl spokeswoman congresswoman councilwoman assemblywoman alderwoman
    businesswoman policewoman chairwoman actress nun`),
  nameLinks: wordSet("of de del van von der den la le da al el bin ibn & - . '"),
  beforePlaces: wordSet('in at near across throughout inside outside the a an'),
  behindSubjects: wordSet('is was has had will would could may might did does who – —'),
  surnames: wordSet('will may can still more'),
  beforeTimes: wordSet(`
    in on of by until till since before after from to through for during between and last next this that early mid
    late the a each every 's`),
  behindNames: wordSet("is was has had did does who 's"),
  behindActors: wordSet(`
    is was are were be has have had will would could may might did does do can should also then later never who – —`),
  singular: wordSet('he she'),
  singularCases: wordSet('him her his'),
  neuter: wordSet('it'),
  collective: wordSet('it they we'),
  ownersNamed: wordSet('his her their its'),
  courtesyTitles: wordSet('mr mrs ms'),
};
