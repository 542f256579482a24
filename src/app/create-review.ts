import { addDays, type Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { MentionDays } from "../domain/rhythm";
import { veiled } from "../domain/privacy";
import { review, REVIEWED_DAYS, type Review } from "../domain/review";
import { fillReview } from "../note/fill-review";
import { fileNameFor } from "../note/people/file-name";
import { circlesOf, type Settings } from "../settings/settings";
import { plainFolder } from "./plain-folder";
import type { NoteWriter, Templates } from "./ports";
import { reviewParts, type ReviewWords } from "./review-lines";
import type { Step, UndoHistory } from "./undo-history";
import { isUnwritten, type Unwritten } from "./write-outcome";

/** What says where reviews go. */
export interface ReviewPlace {
  readonly settings: () => Settings;
  readonly today: () => Day;
  readonly templates: Templates;
  /** Where the vault keeps its weekly notes; null where it keeps none. */
  readonly weekly: () => Promise<{ readonly folder: string; readonly format: string } | null>;
}

export interface ReviewDeps extends ReviewPlace {
  readonly people: () => readonly Person[];
  readonly mentionDays: MentionDays;
  readonly exists: (path: string) => boolean;
  readonly linkTo: (path: string, from: string) => string;
  readonly writer: NoteWriter;
  readonly history: UndoHistory;
  readonly words: ReviewWords & {
    /** What a review looks like while the settings name no template. */
    readonly template: string;
    /** What making it is called when it is undone. */
    readonly label: string;
  };
}

export type ReviewOutcome =
  | { readonly kind: "created"; readonly path: string; readonly step: Step }
  /** There is one of this week already, which is left as it is. */
  | { readonly kind: "exists"; readonly path: string }
  | { readonly kind: "no-template"; readonly path: string }
  | { readonly kind: "unwritten"; readonly outcome: Unwritten };

/** The weekly review, to look at and as a note. */
export interface Reviewing {
  /** Makes the note with the review of the week. */
  createReview(): Promise<ReviewOutcome>;
  review(): Review;
  /** The review as its note would say it without a template. */
  reviewText(): string;
}

export function createReviewing(deps: ReviewDeps): Reviewing {
  return {
    createReview: () => createReview(deps),
    review: () => reviewOf(deps),
    reviewText: () => reviewText(deps.words.template, "", deps),
  };
}

/** The review of the week that ends today, without what is private. */
function reviewOf({ people, settings, today, mentionDays }: ReviewDeps): Review {
  const { weeklyCapacity: capacity } = settings();
  const context = { today: today(), circles: circlesOf(settings()), capacity, mentionDays };
  return review(people().map(veiled), context);
}

/** Makes the note with the review of the week, through the template of the settings; a note that is there is never touched. */
export async function createReview(deps: ReviewDeps): Promise<ReviewOutcome> {
  const path = await reviewPath(deps);
  if (deps.exists(path)) return { kind: "exists", path };
  const { reviewTemplate } = deps.settings();
  const template = reviewTemplate === "" ? deps.words.template : await deps.templates.read(reviewTemplate);
  if (template === null) return { kind: "no-template", path: reviewTemplate };
  const write = await deps.writer.create(path, reviewText(template, path, deps));
  if (isUnwritten(write)) {
    const isThere = write.kind === "failed" && write.reason === "exists";
    return isThere ? { kind: "exists", path } : { kind: "unwritten", outcome: write };
  }
  if (write.kind === "unchanged") throw new Error(`Nothing came of creating ${path}`);
  const step: Step = { label: deps.words.label, writes: [write] };
  deps.history.add(step);
  return { kind: "created", path: write.path, step };
}

/** The review as it would stand in the note at that path. */
export function reviewText(template: string, path: string, deps: ReviewDeps): string {
  const found = reviewOf(deps);
  return fillReview(template, {
    parts: reviewParts(found, {
      words: deps.words,
      linkTo: (person) => deps.linkTo(person.path, path),
    }),
    words: { from: found.from, to: found.to, title: path.slice(path.lastIndexOf("/") + 1, -".md".length) },
    timeText: (what, format) => deps.templates.dateText(what, format),
  });
}

const DEFAULT_NAME = "gggg-[W]ww";

/**
 * In the folder and by the name of the settings, else beside the weekly notes of the vault and called after them. The
 * week is the one that most of the days that are looked back on lie in: what is written on a Monday is about the week
 * before.
 */
export async function reviewPath({ settings, weekly, templates, today }: ReviewPlace): Promise<string> {
  const { reviewFolder, reviewName } = settings();
  const notes = await weekly();
  const folder = plainFolder(reviewFolder) || (notes?.folder ?? "");
  const format = reviewName.trim() || `${notes?.format ?? DEFAULT_NAME} [review]`;
  const middle = addDays(today(), -Math.floor(REVIEWED_DAYS / 2));
  const name = templates
    .dayText(middle, format)
    .split("/")
    .map(fileNameFor)
    .filter((part) => part !== "");
  return `${[folder, ...(name.length === 0 ? [today()] : name)].filter((part) => part !== "").join("/")}.md`;
}
