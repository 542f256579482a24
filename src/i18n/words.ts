import type { english } from "./en/english";

/** What English says, with any words in their places. */
type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends (...given: never) => unknown
      ? T
      : { readonly [Name in keyof T]: Said<T[Name]> };

/** Every word that a user reads, one part a surface. */
export type Words = Said<typeof english>;
