/** Where `npm start` serves the game when it is told nothing else. */
const address = 'http://localhost:5173/';

/** The address that opens a link of the game, while `npm start` runs. @param link the fragment, with its `#` */
export const addressOf = (link: string): string => `${address}${link}`;
