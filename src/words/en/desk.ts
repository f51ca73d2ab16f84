// What stands above every page of the desk.

export const product = 'Crossread';
export const pages = 'Pages';
export const report = 'Report';
export const story = 'Story board';
export const library = 'Library';
