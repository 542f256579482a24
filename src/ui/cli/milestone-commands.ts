import { toCelebrate } from "../../app/milestones";
import type { Milestone } from "../../domain/milestone";
import type { Person } from "../../domain/person";
import type { ActionCommand, ActionDeps } from "./action-command";
import { anniversary, isSet, pastDay, requiredText, textParam } from "./params";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;
const { outcome } = WORDS.outcome;
const { milestoneName } = WORDS.reason;

const { flags, values } = words;

/** What can be done with milestones. */
export const MILESTONE_COMMANDS: readonly ActionCommand[] = [
  {
    name: "milestone-add",
    flags: {
      text: { value: values.text, description: flags.milestone, required: true },
      day: { value: values.anniversary, description: flags.anniversary, required: true },
      yearly: { description: flags.yearly },
    },
    read: (params, { today }) => {
      const text = requiredText(params, "text");
      const day = anniversary(requiredText(params, "day"), today());
      const isBirthday = text.toLowerCase() === words.birthday;
      const milestone = isBirthday
        ? ({ kind: "birthday", day } as const)
        : ({ kind: "other", text, day, isYearly: isSet(params, "yearly") } as const);
      return { actionFor: () => ({ kind: "milestone-add", milestone }) };
    },
  },
  {
    name: "milestone-celebrate",
    flags: {
      text: { value: values.text, description: flags.whichMilestone },
      day: { value: values.day, description: flags.day },
    },
    read: (params, deps) => {
      const on = pastDay(textParam(params, "day"), deps.today());
      return {
        actionFor: (person) => {
          const milestone = celebrated(person, textParam(params, "text"), deps);
          if (typeof milestone === "string") return milestone;
          const text = outcome.congratulation(milestoneName(milestone));
          return { kind: "milestone-celebrate", milestone, on, text };
        },
      };
    },
  },
];

/** The milestone that is meant, or why none is, as a sentence. */
function celebrated(person: Person, text: string, { horizon }: ActionDeps): Milestone | string {
  const near = toCelebrate(person, horizon());
  const meant = near.filter((each) => milestoneName(each).toLowerCase().includes(text.toLowerCase()));
  const [milestone] = meant;
  if (milestone === undefined) return words.noMilestone(person.name);
  return meant.length === 1 ? milestone : words.severalMilestones(person.name, meant.map(milestoneName));
}
