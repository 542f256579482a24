import type { CliData } from "obsidian";
import type { ReviewOutcome } from "../../app/create-review";
import type { Review } from "../../domain/review";
import type { Dates } from "../../i18n/dates";
import { reviewProblem } from "../review";
import { WORDS } from "../words";
import { json } from "./list-commands";
import { driftShape, loadShape } from "./practice-commands";
import { isSet } from "./params";

const { reviewOutcome: words } = WORDS.review;
const { milestoneName } = WORDS.reason;

export interface ReviewCommandDeps {
  readonly review: () => Review;
  readonly reviewText: () => string;
  readonly createReview: () => Promise<ReviewOutcome>;
  readonly dates: Dates;
}

/** The review of the last seven days; with the flag also as a note. */
export async function review(params: CliData, deps: ReviewCommandDeps, asJson: boolean): Promise<string> {
  const found = deps.review();
  const text = deps.reviewText();
  const made = isSet(params, "create") ? await deps.createReview() : null;
  if (asJson) return json({ ...reviewShape(found, deps.dates), note: made && noteShape(made) });
  const plain = text.replace(/^> /gm, "").trimEnd();
  return made === null ? plain : `${plain}\n\n${madeText(made)}`;
}

function madeText(made: ReviewOutcome): string {
  if (made.kind === "created") return words.created(made.path);
  return made.kind === "exists" ? words.there(made.path) : reviewProblem(made);
}

function noteShape(made: ReviewOutcome) {
  const path = made.kind === "unwritten" ? made.outcome.path : made.path;
  return { path, outcome: made.kind, message: madeText(made) };
}

function reviewShape({ from, to, inTouch, kept, open, milestones, drifting, load }: Review, dates: Dates) {
  return {
    today: to,
    from,
    to,
    inTouch: inTouch.map(({ person: { path, name }, days }) => ({ path, name, days })),
    kept: kept.map(({ person: { path, name }, interaction: { day, text, direction } }) => {
      return { path, name, day, text, by: direction === "from" ? "theirs" : "mine" };
    }),
    open: open.map(({ person: { path, name }, commitment: { direction, text, due } }) => {
      return { path, name, direction, text, due };
    }),
    milestones: milestones.map(({ person: { path, name }, day, milestone, years }) => {
      return { path, name, day, kind: milestone.kind, text: milestoneName(milestone), years };
    }),
    drift: drifting.map((each) => driftShape(each, dates)),
    load: loadShape(load),
  };
}
