import type { Day } from "../domain/day";
import type { Interaction } from "../domain/interaction";
import type { Milestone } from "../domain/milestone";
import type { Person } from "../domain/person";
import type { Drift } from "../domain/drift";
import type { Load } from "../domain/load";
import type { InTouch, Kept, Open, Review, ToCelebrate } from "../domain/review";
import type { ReviewLine, ReviewPart, ReviewText } from "../note/fill-review";
import { oneLine } from "../note/log/entry-text";
import { gist } from "../note/text/gist";

export interface ReviewWords {
  readonly nobody: Readonly<Record<Exclude<ReviewPart, "load">, string>>;
  /** An open promise, with its day where it has one, else the empty text. */
  readonly open: (direction: Open["commitment"]["direction"], promise: string, due: string) => string;
  readonly keptByThem: (promise: string) => string;
  readonly channel: (channel: string) => string;
  readonly milestone: (milestone: Pick<Milestone, "kind" | "text">) => string;
  readonly drift: (drift: Drift) => string;
  readonly load: (load: Load) => readonly string[];
}

export interface ReviewLineContext {
  readonly words: ReviewWords;
  readonly linkTo: (person: Person) => string;
}

/** What a review says, part by part. Days are written out, because the note stays. */
export function reviewParts(
  review: Review,
  { words, linkTo }: ReviewLineContext,
): Readonly<Record<ReviewPart, ReviewText>> {
  const line = (person: Person, text: string, before = ""): ReviewLine => ({
    before,
    link: linkTo(person),
    text,
  });
  const orNobody = (part: keyof ReviewWords["nobody"], lines: readonly ReviewLine[]): ReviewText =>
    lines.length > 0 ? lines : [words.nobody[part]];
  return {
    "in-touch": orNobody(
      "in-touch",
      review.inTouch.map((each) => line(each.person, touchText(each, words))),
    ),
    kept: orNobody(
      "kept",
      review.kept.map((each) => line(each.person, keptText(each, words))),
    ),
    open: orNobody(
      "open",
      review.open.map((each) => line(each.person, openText(each, words))),
    ),
    milestones: orNobody(
      "milestones",
      review.milestones.map((each) => line(each.person, milestoneText(each, words), each.day)),
    ),
    drift: orNobody(
      "drift",
      review.drifting.map((each) => line(each.person, words.drift(each))),
    ),
    load: words.load(review.load),
  };
}

/** Each day with what is on record about it: `2026-11-20 coffee: the move; 2026-11-22`. */
function touchText({ days, talks }: InTouch, { channel }: ReviewWords): string {
  return days.flatMap((day) => dayTexts(day, talks, channel)).join("; ");
}

function dayTexts(day: Day, talks: readonly Interaction[], channelText: ReviewWords["channel"]): string[] {
  const texts = talks
    .filter((talk) => talk.day === day)
    .map(({ channel, text }) => {
      const head = channel === null ? day : `${day} ${channelText(channel)}`;
      const about = gist(text);
      return about === "" ? head : `${head}: ${about}`;
    });
  return texts.length === 0 ? [day] : texts;
}

function keptText({ interaction: { day, text, direction } }: Kept, { keptByThem }: ReviewWords): string {
  const promise = `${day}: ${gist(text)}`;
  return direction === "from" ? keptByThem(promise) : promise;
}

function openText({ commitment: { direction, text, due } }: Open, { open }: ReviewWords): string {
  return open(direction, oneLine(text), due ?? "");
}

function milestoneText({ milestone, years }: ToCelebrate, words: ReviewWords): string {
  const name = words.milestone(milestone);
  return years === null ? name : `${name} (${years})`;
}
