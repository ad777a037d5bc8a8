/** The most characters (UTF-16 units) of one turn, several pages of text. A longer one is refused, with a sentence. */
export const longestTurn = 20_000
