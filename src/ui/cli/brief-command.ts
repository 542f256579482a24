import type { CliData } from "obsidian";
import { findPeople } from "../../app/find-people";
import { brief } from "../../domain/brief";
import type { Day } from "../../domain/day";
import type { Windows } from "../../domain/horizon";
import type { Person } from "../../domain/person";
import type { MentionDays } from "../../domain/rhythm";
import type { Dates } from "../../i18n/dates";
import { briefFace } from "../brief/brief-face";
import { briefText } from "../brief/brief-text";
import { briefShape } from "./brief-shape";
import { json } from "./list-commands";
import { textParam } from "./params";
import { unfoundText } from "../parts/unfound-text";
import { unfoundShape } from "./unfound";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;

export interface BriefCommandDeps {
  readonly people: () => readonly Person[];
  readonly today: () => Day;
  readonly windows: () => Windows;
  readonly dates: Dates;
  readonly mentionDays: MentionDays;
}

/** What there is to know before talking to somebody. Throws where nobody is named. */
export function briefs(params: CliData, deps: BriefCommandDeps, asJson: boolean): string {
  const found = findPeople(deps.people(), textParam(params, "people"));
  if (found.length === 0) throw new Error(words.noNames);
  const today = deps.today();
  const people = found.filter((each) => each.kind === "one").map(({ person }) => person);
  const context = { today, windows: deps.windows(), mentionDays: deps.mentionDays };
  const all = people.map((person) => brief(person, context));
  const unfound = found.filter((each) => each.kind !== "one");
  if (asJson) return json({ today, briefs: all.map(briefShape), unfound: unfound.map(unfoundShape) });
  const told = { today, dates: deps.dates, isKept: false };
  return [...all.map((each) => briefText(briefFace(each, told))), ...unfound.map(unfoundText)].join("\n\n");
}
