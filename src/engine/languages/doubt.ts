// Words of doubt.

export const HEDGE = /^(?:allegedly|reportedly|apparently|supposedly|purportedly|possibly|perhaps|probably)$/;
/** Whatever else makes a statement unsure: beside it an adverb is no news. */
export const UNSURE = /^(?:might|may|could|likely|suspected|alleged|claims?|claimed|accused|believed|appears?|appeared|seems?|seemed)$/;
