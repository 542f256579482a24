/** What is said of an `obsidian://rapport` address that cannot be followed. */
export const addresses = {
  unknown: (asked: string) =>
    `The address asks for “${asked}”, which Rapport does not do. It does do=open, do=log and do=list.`,
  nobody: (name: string) => `The address names “${name}”, but nobody has that name.`,
  several: "Who is meant?",
};
