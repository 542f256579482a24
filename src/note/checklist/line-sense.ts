import type { PromiseWording } from "../../domain/commitment";
import type { Interaction } from "../../domain/interaction";
import type { Milestone } from "../../domain/milestone";

/** What the words of a checklist line are about, and how many characters of them the plugin wrote. */
export type LineSense = {
  /** What follows is the user's. */
  readonly length: number;
} & (
  | { readonly kind: "contact" }
  | { readonly kind: "promise"; readonly wording: PromiseWording }
  | { readonly kind: "milestone"; readonly milestone: Pick<Milestone, "kind" | "text"> }
  /** `entry` is what they are thanked for, where that is known. */
  | { readonly kind: "thanks"; readonly entry: Pick<Interaction, "text"> | null }
);
