import type { CliData } from "obsidian";
import type { ChecklistOutcome } from "../../app/insert-checklist";
import type { SettledLine } from "../../app/settle-checklist";
import type { SettledNote } from "../../app/settling";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { checklistMessage } from "../checklist-message";
import { settledMessage, settledText, type ToldOf } from "../settled-words";
import { json } from "./list-commands";
import { pastDay, textParam } from "./params";
import { writeShape } from "./shapes";

/** What the commands on the checklist look at. */
export interface ChecklistDeps {
  readonly today: () => Day;
  readonly insertChecklist: () => Promise<ChecklistOutcome>;
  readonly settle: (days?: readonly Day[]) => Promise<SettledNote[]>;
}

/** Puts the checklist of today into the daily note. */
export async function checklist({ insertChecklist, today }: ChecklistDeps, asJson: boolean): Promise<string> {
  const result = await insertChecklist();
  const message = checklistMessage(result);
  if (!asJson) return message;
  const { write, lines } = result;
  const shapes = lines.map(({ path, kind, text }) => ({ path, kind, text }));
  return json({ today: today(), path: write.path, ...writeShape(write), message, lines: shapes });
}

/** Brings the notes of people into step with the ticks of the daily notes. */
export async function settle(params: CliData, deps: ChecklistDeps, asJson: boolean): Promise<string> {
  const today = deps.today();
  const day = textParam(params, "day");
  const notes = await deps.settle(day === "" ? undefined : [pastDay(day, today)]);
  const told = { today, shown: (person: Person) => person };
  if (asJson) return json({ today, notes: notes.map((note) => noteShape(note, told)) });
  return settledMessage(notes, told);
}

function noteShape({ path, day, lines }: SettledNote, told: ToldOf) {
  return { path, day, lines: lines.map((line) => lineShape(line, told)) };
}

function lineShape(settled: SettledLine, told: ToldOf) {
  const { line, did, problem } = settled;
  const { path, name } = line.person;
  return {
    line: line.task.line,
    path,
    name,
    kind: line.sense.kind,
    ...(problem === null ? { outcome: did } : writeShape(problem)),
    message: settledText(settled, told),
  };
}
