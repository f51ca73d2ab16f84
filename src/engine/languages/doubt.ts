// bridge, to be deleted
export const HEDGE = /^(?:allegedly|reportedly|apparently|supposedly|purportedly|possibly|perhaps|probably)$/;
export const UNSURE = /^(?:might|may|could|likely|suspected|alleged|claims?|claimed|accused|believed|appears?|appeared|seems?|seemed)$/;
