import { Changing } from "./changing";
import { Feedback } from "./feedback";
import { Gathering, type GatheringDeps } from "./gathering";
import { Introducing, type IntroducingDeps } from "./introducing";
import { LettingGo, type LettingGoDeps } from "./letting-go";
import { showLoad, type LoadDeps } from "./load-answer";
import { Timelines, type TimelineDeps } from "../timeline/timelines";
import { Sharing, type SharingDeps } from "./sharing";

export type PracticesDeps = SharingDeps &
  IntroducingDeps &
  GatheringDeps &
  LettingGoDeps &
  LoadDeps &
  TimelineDeps;

/** The windows of what keeps a relationship alive besides being in touch. */
export interface Practices {
  readonly sharing: Sharing;
  readonly introducing: Introducing;
  readonly feedback: Feedback;
  readonly changing: Changing;
  readonly gathering: Gathering;
  readonly lettingGo: LettingGo;
  readonly timelines: Timelines;
  /** Says whether the cadences fit into the weeks, and what would help. */
  readonly showLoad: () => void;
}

export function createPractices(deps: PracticesDeps): Practices {
  return {
    sharing: new Sharing(deps),
    introducing: new Introducing(deps),
    feedback: new Feedback(deps),
    changing: new Changing(deps),
    gathering: new Gathering(deps),
    lettingGo: new LettingGo(deps),
    timelines: new Timelines(deps),
    showLoad: () => showLoad(deps),
  };
}
