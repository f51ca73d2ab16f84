// Countries and their adjectives: "American", "U.S." and "the United States" name one country, and for coverage they are one word.
// A closed class of English; the names of countries themselves come from Intl.

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

let names: ReadonlySet<string> | undefined;

/** Whether a name is a country or another region that Intl knows, in English and lower case. */
export function isCountry(name: string): boolean {
  names ??= readCountries();
  return STEMS.has(name) || names.has(name);
}

function readCountries(): ReadonlySet<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Set<string>();
  for (const first of letters) for (const second of letters) {
    const name = regions.of(first + second);
    if (name) found.add(name.toLowerCase());
  }
  return found;
}
