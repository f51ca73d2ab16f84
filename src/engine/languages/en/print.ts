// Where English print ends a sentence and where it does not.

import { wordSet } from '../lists.ts';
import type { Print } from '../sections/print.ts';

export const print: Print = {
  beforeNames: wordSet(`
    mr mrs ms mx mme mlle messrs dr drs prof profs rev revs fr hon sen sens rep reps cong gov govs pres amb atty asst
    supt det insp gen gens lt lts col cols maj capt cpl sgt adm brig cmdr cdr pvt pfc ald`),
  versus: wordSet('v vs'),
  beforeNumbers: wordSet('no nos art fig p pp vol ch sec'),
  oftenJoined: wordSet(`
    st ste mt ft sr jr etc al approx inc corp co ltd bros dept est ave blvd rd sq jan feb mar apr jun jul aug sep sept
    oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
    ore pa tenn tex va vt wash wis wyo`),
  neverLast: wordSet('e.g i.e'),
  starter:
    /^["“‘'([]*(?:The|A|An|He|She|It|They|We|I|You|His|Her|Their|Our|But|And|So|In|On|At|Officials|Others|This|That|These|Those|There|When|While|After|Before|If|No|Yes|Police|Critics|Then|What|Why|How|Who)\b(?!\.)/,
  clock: /^[ap]\.m$/,
  behindClock:
    /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|E[SD]T|E[TS]|GMT|BST|CET|UTC|P[SD]?T|Eastern|Central|Mountain|Pacific|Greenwich)\b/,
  capitalPronoun: /^(?:He|She|They|We|I|It)\b/,
};
