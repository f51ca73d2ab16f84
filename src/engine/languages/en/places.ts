// Countries with their people and adjectives, and one name in several forms: short first names, and places that other
// languages write otherwise. Closed lists of English, written out: asking Intl for all regions takes longer than
// comparing two articles.

import { wordSet } from '../lists.ts';
import type { Places } from '../sections/places.ts';

/** The stem is the first of a group. */
const NATIONS = `
  u.s. american americans america; britain british uk briton britons; russia russian russians; ukraine ukrainian
  ukrainians; europe european europeans eu; france french frenchman; germany german germans; italy italian italians;
  spain spanish spaniard spaniards; poland polish pole poles; china chinese; japan japanese; india indian indians;
  israel israeli israelis; palestine palestinian palestinians; iran iranian iranians; iraq iraqi iraqis; syria syrian
  syrians; turkey turkish turk turks; egypt egyptian egyptians; afghanistan afghan afghans; pakistan pakistani
  pakistanis; korea korean koreans; canada canadian canadians; mexico mexican mexicans; brazil brazilian brazilians;
  cuba cuban cubans; venezuela venezuelan venezuelans; australia australian australians; ireland irish; scotland
  scottish scots; wales welsh; england english; sweden swedish swede swedes; norway norwegian norwegians; denmark
  danish dane danes; finland finnish finn finns; netherlands dutch; belgium belgian belgians; austria austrian
  austrians; switzerland swiss; greece greek greeks; hungary hungarian hungarians; romania romanian romanians; serbia
  serbian serbs; georgia georgian georgians; libya libyan libyans; lebanon lebanese; jordan jordanian jordanians;
  yemen yemeni yemenis; sudan sudanese; nigeria nigerian nigerians; kenya kenyan kenyans; africa african africans;
  asia asian asians; crimea crimean; taiwan taiwanese; vietnam vietnamese; philippines philippine filipino filipinos;
  indonesia indonesian indonesians`;

/** The commonest; a name that is none of them is left to its letters. */
const NAMES = `
  william bill will willie billy; robert bob bobby rob; richard dick rick; james jim jimmy; john jack johnny jon;
  michael mike mick; thomas tom tommy; joseph joe joey; charles charlie chuck; edward ed eddie ted; anthony tony;
  christopher chris; daniel dan danny; david dave; matthew matt; nicholas nick; patrick pat; peter pete; samuel sam;
  steven stephen steve; timothy tim; benjamin ben; alexander alex sandy; andrew andy; donald don; kenneth ken;
  lawrence larry; raymond ray; ronald ron; gregory greg; frederick fred; elizabeth liz beth betty; katherine catherine
  kate kathy; margaret maggie peggy meg; jennifer jen jenny; jessica jess; susan sue; deborah debbie deb; patricia
  patty trish; rebecca becky; sergei serhii sergey serhiy; alexei oleksii oleksiy alexey; volodymyr vladimir; dmitri
  dmytro dmitry; mykola nikolai nikolay; andriy andrei andrey; mohammed muhammad mohamed; cologne koln; munich
  munchen; nuremberg nurnberg; vienna wien; rome roma; milan milano; turin torino; florence firenze; venice venezia;
  naples napoli; genoa genova; prague praha; warsaw warszawa; moscow moskva; lisbon lisboa; geneva geneve; copenhagen
  kobenhavn; gothenburg goteborg; athens athina; belgrade beograd; bucharest bucuresti; brussels bruxelles; antwerp
  antwerpen; hague haag; seville sevilla; saragossa zaragoza; basel basle; zhou chou; peking beijing; calcutta
  kolkata; madras chennai; bombay mumbai; burma myanmar; rangoon yangon`;

const QUALIFIERS = 'new united national north south east west';

const groupsOf = (list: string): string[][] => list.split(';').map(group => group.trim().split(/\s+/));

const nameGroups = new Map<string, number[]>();
groupsOf(NAMES).forEach((names, group) => {
  for (const name of names) nameGroups.set(name, [...(nameGroups.get(name) ?? []), group]);
});

export const places: Places = {
  nations: new Map(groupsOf(NATIONS).flatMap(group => group.map((word): [string, string] => [word, `${group[0]}~`]))),
  countries: wordSet(`
    albania algeria andorra angola argentina armenia azerbaijan bahamas bahrain bangladesh barbados belarus belize
    benin bhutan bolivia bosnia botswana brunei bulgaria burundi cambodia cameroon chad chile colombia comoros congo
    croatia cyprus czechia djibouti dominica ecuador eritrea estonia eswatini ethiopia fiji gabon gambia ghana grenada
    guatemala guinea guyana haiti honduras iceland jamaica kazakhstan kiribati kosovo kuwait kyrgyzstan laos latvia
    lesotho liberia liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania
    mauritius moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal nicaragua niger oman panama
    paraguay peru portugal qatar rwanda samoa senegal seychelles singapore slovakia slovenia somalia suriname
    tajikistan tanzania thailand togo tonga tunisia turkmenistan uganda uruguay uzbekistan vanuatu vatican zambia
    zimbabwe`),
  nameGroups,
  nationPairs: new Map([['u.s.~', ['united', 'states']]]),
  genericNouns: wordSet(`
    company corp inc co ltd county university college school department ministry court committee commission
    party bank group street avenue road hospital league association institute agency office board council
    church judge minister president senator governor general prime secretary chief police state states
    ${QUALIFIERS} index average exchange market fund cup series prize award act river island islands mountain
    lake airport hotel bridge park museum center stadium tower city town district province republic times post
    journal news press airlines airways`),
  qualifiers: wordSet(QUALIFIERS),
  continents: wordSet('europe european europeans eu africa african africans asia asian asians'),
  shortBodies: wordSet('congress senate parliament cabinet commons kremlin pentagon capitol'),
};
