// Countries and their adjectives: "American", "U.S." and "the United States" name one country, and for coverage they are one word.
// A closed class of English, written out: asking Intl for all regions takes longer than comparing two articles.

import { wordSet } from './lexicon.ts';

const GROUPS = `u.s. american americans america; britain british uk briton britons; russia russian russians; ukraine ukrainian ukrainians; europe european europeans eu;
  france french frenchman; germany german germans; italy italian italians; spain spanish spaniard spaniards; poland polish pole poles; china chinese; japan japanese;
  india indian indians; israel israeli israelis; palestine palestinian palestinians; iran iranian iranians; iraq iraqi iraqis; syria syrian syrians; turkey turkish turk turks;
  egypt egyptian egyptians; afghanistan afghan afghans; pakistan pakistani pakistanis; korea korean koreans; canada canadian canadians; mexico mexican mexicans;
  brazil brazilian brazilians; cuba cuban cubans; venezuela venezuelan venezuelans; australia australian australians; ireland irish; scotland scottish scots; wales welsh;
  england english; sweden swedish swede swedes; norway norwegian norwegians; denmark danish dane danes; finland finnish finn finns; netherlands dutch; belgium belgian belgians;
  austria austrian austrians; switzerland swiss; greece greek greeks; hungary hungarian hungarians; romania romanian romanians; serbia serbian serbs; georgia georgian georgians;
  libya libyan libyans; lebanon lebanese; jordan jordanian jordanians; yemen yemeni yemenis; sudan sudanese; nigeria nigerian nigerians; kenya kenyan kenyans;
  africa african africans; asia asian asians; crimea crimean; taiwan taiwanese; vietnam vietnamese; philippines philippine filipino filipinos; indonesia indonesian indonesians`;

const STEMS = new Map(GROUPS.split(';').flatMap(group => {
  const [nation, ...rest] = group.trim().split(/\s+/);
  return [nation, ...rest].map((word): [string, string] => [word, `${nation}~`]);
}));

/** The stem that a country shares with its people and its adjective, or undefined for any other word. */
export const nationStem = (word: string): string | undefined => STEMS.get(word);

/** Countries that the groups above leave out. */
const OTHERS = wordSet(`albania algeria andorra angola argentina armenia azerbaijan bahamas bahrain bangladesh barbados belarus belize benin bhutan bolivia
  bosnia botswana brunei bulgaria burundi cambodia cameroon chad chile colombia comoros congo croatia cyprus czechia djibouti dominica ecuador
  eritrea estonia eswatini ethiopia fiji gabon gambia ghana grenada guatemala guinea guyana haiti honduras iceland jamaica kazakhstan kiribati
  kosovo kuwait kyrgyzstan laos latvia lesotho liberia liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania
  mauritius moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal nicaragua niger oman panama paraguay peru portugal qatar
  rwanda samoa senegal seychelles singapore slovakia slovenia somalia suriname tajikistan tanzania thailand togo tonga tunisia turkmenistan uganda
  uruguay uzbekistan vanuatu vatican zambia zimbabwe`);

/** Whether a name, in lower case, is a country, its people or its adjective. */
export const isCountry = (name: string): boolean => STEMS.has(name) || OTHERS.has(name);
