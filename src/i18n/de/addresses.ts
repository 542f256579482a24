/** What is said of an `obsidian://rapport` address that cannot be followed. */
export const addresses = {
  unknown: (asked: string) =>
    `Die Adresse verlangt „${asked}“, und das kann Rapport nicht. Möglich sind do=open, do=log und do=list.`,
  nobody: (name: string) => `Die Adresse nennt „${name}“, aber niemand heißt so.`,
  several: "Wer ist gemeint?",
};
