import type { StandingChange } from "../../app/standing-changes";
import type { Circle } from "../../domain/cadence";
import { readCadence } from "../../note/properties/cadence-grammar";
import { readTag } from "../../note/text/tag";
import type { ActionCommand, Ask } from "./action-command";
import { anyDay, comingDay, requiredText, unlessClear } from "./params";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;

const { flags, values } = words;

const TAG = { tag: { value: values.tag, description: flags.tag, required: true } };

/** What can be said of somebody in a word or a day. */
export const STANDING_COMMANDS: readonly ActionCommand[] = [
  {
    name: "snooze",
    flags: { day: { value: values.day, description: flags.comingDay, required: true } },
    read: (params, { today }) =>
      always({ kind: "snooze", until: comingDay(requiredText(params, "day"), today()) }),
  },
  { name: "wake", flags: {}, read: () => always({ kind: "wake" }) },
  { name: "pause", flags: {}, read: () => always({ kind: "status", status: "paused" }) },
  { name: "let-go", flags: {}, read: () => always({ kind: "status", status: "let-go" }) },
  { name: "deceased", flags: {}, read: () => always({ kind: "status", status: "deceased" }) },
  { name: "resume", flags: {}, read: () => always({ kind: "status", status: "active" }) },
  {
    name: "set-cadence",
    flags: { cadence: { value: values.cadence, description: flags.cadence, required: true } },
    read: (params, { circles }) => {
      const value = unlessClear(requiredText(params, "cadence"));
      return always({ kind: "cadence", words: value === null ? null : cadence(value, circles()) });
    },
  },
  {
    name: "set-circle",
    flags: { circle: { value: values.circle, description: flags.circle, required: true } },
    read: (params, { circles }) => {
      const value = unlessClear(requiredText(params, "circle"));
      return always({ kind: "circle", name: value === null ? null : circle(value, circles()) });
    },
  },
  {
    name: "set-relationship",
    flags: { relationship: { value: values.relationship, description: flags.relationship, required: true } },
    read: (params) =>
      always({ kind: "relationship", words: unlessClear(requiredText(params, "relationship")) }),
  },
  {
    name: "add-tag",
    flags: TAG,
    read: (params) => always({ kind: "tag-add", tag: tag(requiredText(params, "tag")) }),
  },
  {
    name: "remove-tag",
    flags: TAG,
    read: (params) => always({ kind: "tag-remove", tag: tag(requiredText(params, "tag")) }),
  },
  {
    name: "set-next-contact",
    flags: { day: { value: values.dayOrClear, description: flags.dayOrClear, required: true } },
    read: (params, { today }) => {
      const value = unlessClear(requiredText(params, "day"));
      return always({ kind: "next-contact", day: value === null ? null : anyDay(value, today()) });
    },
  },
];

function always(change: StandingChange): Ask {
  return { actionFor: () => change };
}

function tag(value: string): string {
  const read = readTag(value);
  if (read === null) throw new Error(words.badTag(value));
  return read;
}

function cadence(value: string, circles: readonly Circle[]): string {
  if (!readCadence(value, circles).ok) throw new Error(words.badCadence(value));
  return value;
}

function circle(value: string, circles: readonly Circle[]): string {
  const found = circles.find(({ name }) => name.toLowerCase() === value.toLowerCase());
  if (found === undefined)
    throw new Error(words.badCircle(value, circles.map(({ name }) => name).join(", ")));
  return found.name;
}
