// bridge, to be deleted
import { english } from './languages.ts';
export const nationStem = (word: string): string | undefined => english.nations.get(word);
export const isCountry = (name: string): boolean => english.nations.has(name) || english.countries.has(name);
