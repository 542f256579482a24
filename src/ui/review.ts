import type { ReviewOutcome } from "../app/create-review";
import type { OpenOptions } from "./open-note";
import { problemText } from "./outcome-words";
import type { Notices } from "./notices";
import { wayToSetting, type SettingPlace } from "./setting-places";
import { WORDS } from "./words";

const { reviewOutcome: words } = WORDS.review;
const { outcome } = WORDS.outcome;

interface ReviewingDeps {
  readonly createReview: () => Promise<ReviewOutcome>;
  readonly notices: Pick<Notices, "say" | "problem" | "offerUndo">;
  readonly openSettings: (place: SettingPlace) => void;
  readonly open: (path: string, options?: OpenOptions) => Promise<void>;
}

/** Makes the review of the week, or opens the one that is there. */
export async function showReview({ createReview, notices, ...ways }: ReviewingDeps): Promise<void> {
  const result = await createReview();
  if (result.kind === "created" || result.kind === "exists") await ways.open(result.path);
  if (result.kind === "created") notices.offerUndo(words.created(result.path), result.step);
  else if (result.kind === "exists") notices.say(words.exists(result.path));
  else if (result.kind === "unwritten") notices.problem(reviewProblem(result));
  else notices.problem(reviewProblem(result), wayToSetting("reviewTemplate", ways.openSettings));
}

/** Why no review was made, as a sentence. */
export function reviewProblem(result: Extract<ReviewOutcome, { kind: "no-template" | "unwritten" }>): string {
  return result.kind === "no-template" ? outcome.noTemplate(result.path) : problemText(result.outcome);
}
