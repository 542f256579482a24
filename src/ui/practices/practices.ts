import { Changing } from "./changing";
import { Feedback } from "./feedback";
import { Gathering, type GatheringDeps } from "./gathering";
import { Introducing, type IntroducingDeps } from "./introducing";
import { Sharing, type SharingDeps } from "./sharing";

export type PracticesDeps = SharingDeps & IntroducingDeps & GatheringDeps;

/** The windows of what keeps a relationship alive besides being in touch. */
export interface Practices {
  readonly sharing: Sharing;
  readonly introducing: Introducing;
  readonly feedback: Feedback;
  readonly changing: Changing;
  readonly gathering: Gathering;
}

export function createPractices(deps: PracticesDeps): Practices {
  return {
    sharing: new Sharing(deps),
    introducing: new Introducing(deps),
    feedback: new Feedback(deps),
    changing: new Changing(deps),
    gathering: new Gathering(deps),
  };
}
