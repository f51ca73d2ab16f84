// What is known by language, looked up by a page's tag.

/** @param language a BCP 47 tag, of which the language alone counts: de-CH is de */
export const ofLanguage = <What>(known: Readonly<Record<string, What>>, language: string): What | undefined => known[language.slice(0, 2).toLowerCase()];
