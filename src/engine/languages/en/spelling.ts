// One form for the many spellings of an English word: British and American, abbreviated titles, transliterated names.
// Rules may invent words ("promize"): both texts pass through them, so only collisions between two real words matter.

import type { Spelling } from '../sections/spelling.ts';

const LISTED = `
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
  litres liters, defences defenses, offences offenses, adviser advisor, advisers advisors`;

export const spelling: Spelling = {
  spellings: new Map(
    LISTED.trim()
      .split(/,\s*/)
      .map(pair => pair.trim().split(' ') as [string, string]),
  ),
  spellingRules: [
    [/^(.{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
    [/^(.{3,})ys(e|es|ed|ing|er|ers)$/, '$1yz$2'],
    [/^([a-z]{3,})our(s|ed|ing|able|ite|ites|ful|hood|hoods|ly|er|ers|al|less)?$/, '$1or$2'],
    [/^([a-z]{2,}[aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
    [/^(?=.*(?:paed|haem|aesth|aeon|oest|foet|rrhoe|encyclopaed))(.*?)[ao]e(.*)$/, '$1e$2'],
  ],
  /** Endings and doubled letters vary, the rest stays. */
  nameRules: [
    [/(?:yy|iy|yi|ii|ij)$/, 'y'],
    [/ski$/, 'sky'],
    [/^(?:q|g)add?h?af[fiy]+$/, 'gadafi'],
    [/^m[uo]hamm?[ae]d$/, 'mohamed'],
    [/^usama$/, 'osama'],
  ],
};
