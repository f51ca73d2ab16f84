// bridge, to be deleted
import { english } from './languages.ts';
export const areVariants = (a: string, b: string): boolean => english.nameGroups.get(a)?.some(group => english.nameGroups.get(b)?.includes(group)) ?? false;
