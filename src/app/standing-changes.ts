import type { Day } from "../domain/day";
import type { Status } from "../domain/person";
import type { Edit } from "../note/text/edit";
import { setCadence, setCircle, setNextContact, setRelationship } from "../note/properties/person-fields";
import { addAskAbout } from "../note/log/record-contact";
import { snoozePerson, wakePerson } from "../note/log/record";
import { setStatus } from "../note/properties/status-write";
import { addTag, removeTag } from "../note/properties/tag-write";
import type { PlannedEdit } from "./perform";
import type { WriteContext } from "./write-context";

/** What can be said of somebody in a word or a day; null takes it out again, and a tag has a change for that. */
export type StandingChange =
  | { readonly kind: "snooze"; readonly until: Day }
  | { readonly kind: "wake" }
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "cadence"; readonly words: string | null }
  | { readonly kind: "circle"; readonly name: string | null }
  | { readonly kind: "relationship"; readonly words: string | null }
  | { readonly kind: "next-contact"; readonly day: Day | null }
  /** Something to bring up in the next talk. */
  | { readonly kind: "topic-add"; readonly topic: string }
  | { readonly kind: "tag-add"; readonly tag: string }
  | { readonly kind: "tag-remove"; readonly tag: string };

/** The change of the person's note. */
export function standingEdits(change: StandingChange, path: string, context: WriteContext): PlannedEdit[] {
  return [{ path, change: (text) => changed(text, change, context) }];
}

function changed(text: string, change: StandingChange, context: WriteContext): Edit {
  switch (change.kind) {
    case "snooze":
      return snoozePerson(text, change.until, context);
    case "wake":
      return wakePerson(text, context);
    case "status":
      return setStatus(text, change.status, context);
    case "cadence":
      return setCadence(text, change.words, context);
    case "circle":
      return setCircle(text, change.name, context);
    case "relationship":
      return setRelationship(text, change.words, context);
    case "next-contact":
      return setNextContact(text, change.day, context);
    case "topic-add":
      return addAskAbout(text, change.topic, context);
    case "tag-add":
      return addTag(text, change.tag, context);
    case "tag-remove":
      return removeTag(text, change.tag, context);
  }
}
