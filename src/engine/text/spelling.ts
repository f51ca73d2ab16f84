// One form for the many spellings of a word: British and American, abbreviated titles, transliterated names.
// Rules may invent words ("promize"): both texts pass through them, so only collisions between two real words matter.

// a map, as every table that is asked for words of a text: a plain object has a "constructor" of its own
const LISTED: ReadonlyMap<string, string> = pairs(`
  centre center, theatre theater, metre meter, litre liter, fibre fiber, calibre caliber, sabre saber, spectre specter,
  sombre somber, meagre meager, defence defense, offence offense, licence license, pretence pretense, programme program,
  programmes programs, tyre tire, tyres tires, grey gray, cheque check, cheques checks, aeroplane airplane, kerb curb, plough plow,
  sceptic skeptic, sceptical skeptical, scepticism skepticism, sceptics skeptics, ageing aging, judgement judgment,
  acknowledgement acknowledgment, enrol enroll, fulfil fulfill, instalment installment, skilful skillful, wilful willful,
  mould mold, pyjamas pajamas, catalogue catalog, dialogue dialog, manoeuvre maneuver, manoeuvres maneuvers, artefact artifact,
  gaol jail, whilst while, amongst among, towards toward, afterwards afterward, learnt learned, burnt burned, spelt spelled,
  dreamt dreamed, spoilt spoiled, okay ok, storey story, moustache mustache, jewellery jewelry, cosy cozy, disc disk,
  sen senator, sens senators, rep representative, reps representatives, gov governor, gen general, lt lieutenant, col colonel,
  sgt sergeant, capt captain, maj major, prof professor, pres president, dept department, govt government, adm admiral,
  jan january, feb february, mar march, apr april, jun june, jul july, aug august, sept september, sep september, oct october,
  nov november, dec december, kiev kyiv, kharkov kharkiv, odessa odesa, lvov lviv, nikolaev mykolaiv, peking beijing, bombay mumbai,
  percentage percent, & and, % percent, centres centers, theatres theaters, metres meters, kilometre kilometer, kilometres kilometers,
  litres liters, defences defenses, offences offenses, adviser advisor, advisers advisors`);

const RULES: [RegExp, string][] = [
  [/^(.{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(.{3,})ys(e|es|ed|ing|er|ers)$/, '$1yz$2'],
  [/^([a-z]{3,})our(s|ed|ing|able|ite|ites|ful|hood|hoods|ly|er|ers|al|less)?$/, '$1or$2'],
  [/^([a-z]{2,}[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/^(?=.*(?:paed|haem|aesth|aeon|oest|foet|rrhoe|encyclopaed))(.*?)[ao]e(.*)$/, '$1e$2'],
];

/** Names of one person or place written from another alphabet: endings and doubled letters vary, the rest stays. */
const NAME_RULES: [RegExp, string][] = [
  [/(?:yy|iy|yi|ii|ij)$/, 'y'],
  [/ski$/, 'sky'],
  [/^(?:q|g)add?h?af[fiy]+$/, 'gadafi'],
  [/^m[uo]hamm?[ae]d$/, 'mohamed'],
  [/^usama$/, 'osama'],
];

/** @param word lower case, already without typography */
export function foldSpelling(word: string): string {
  const listed = LISTED.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 6) return word;
  for (const [pattern, replacement] of RULES) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/** @param word lower case; use only for words written with a capital */
export function foldName(word: string): string {
  if (word.length < 5) return word;
  return NAME_RULES.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), word);
}

function pairs(list: string): Map<string, string> {
  return new Map(list.trim().split(/,\s*/).map(pair => pair.trim().split(' ') as [string, string]));
}
