/** Why the engine in its worker gives no answer, within a sentence. */
export const worker = {
  'not-loaded': 'the engine could not be loaded',
  'not-read': 'an answer could not be read',
};
