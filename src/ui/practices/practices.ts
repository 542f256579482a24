import { Sharing, type SharingDeps } from "./sharing";

export type PracticesDeps = SharingDeps;

/** The windows of what keeps a relationship alive besides being in touch. */
export interface Practices {
  readonly sharing: Sharing;
}

export function createPractices(deps: PracticesDeps): Practices {
  return { sharing: new Sharing(deps) };
}
