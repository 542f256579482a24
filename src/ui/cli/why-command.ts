import type { CliData } from "obsidian";
import type { NoteExplanation } from "../../note/people/explain-note";
import type { Verdict } from "../../note/people/person-verdict";
import type { WhyDeps } from "../why-person";
import { json } from "./list-commands";
import { WORDS } from "../words";

const { cli } = WORDS.commands;
const { whyWords } = WORDS.why;

export type WhyCommandDeps = Pick<WhyDeps, "explain" | "lookedFor">;

/** Why a note is a person or not. Throws when there is no note of that path. */
export function why({ path = "" }: CliData, { explain, lookedFor }: WhyCommandDeps, asJson: boolean): string {
  const explanation = explain(path) ?? explain(`${path}.md`);
  if (explanation === null) throw new Error(cli.noNote(path));
  const { sentences, advice } = whyWords(explanation, lookedFor());
  const text = advice === null ? sentences : [...sentences, advice];
  return asJson ? json({ ...whyShape(explanation), text }) : text.join("\n");
}

/** The JSON of an explanation; `reason` and `detail` are null for a person. */
function whyShape({ path, verdict, person, cadence }: NoteExplanation) {
  return {
    path,
    name: person?.name ?? null,
    isPerson: verdict.kind === "person",
    marker: verdict.kind === "unclaimed" ? null : verdict.marker,
    ...against(verdict),
    lastContact: person?.lastContact ?? null,
    nextContact: person?.nextContact ?? null,
    dueOn: person?.dueOn ?? null,
    cadence: cadence?.is ?? null,
    cadenceFrom: cadence?.from ?? null,
  };
}

function against(verdict: Verdict): { readonly reason: string | null; readonly detail: string | null } {
  switch (verdict.kind) {
    case "person":
      return { reason: null, detail: null };
    case "unclaimed":
      return { reason: verdict.why, detail: null };
    case "excluded":
      return { reason: verdict.why.by, detail: detailOf(verdict.why) };
  }
}

function detailOf(why: Extract<Verdict, { kind: "excluded" }>["why"]): string | null {
  switch (why.by) {
    case "name":
      return why.word;
    case "placeholder":
      return why.key;
    case "kind":
      return `${why.key}: ${why.value}`;
    case "conflict-copy":
      return null;
  }
}
