import type { CliData, CliFlags, Plugin } from "obsidian";
import type { ChecklistOutcome } from "../../app/insert-checklist";
import { cli } from "../../i18n/en/commands";
import { checklistMessage } from "../checklist-message";
import { habits, type HabitsDeps } from "./habits-command";
import { check, type CheckCommandDeps } from "./check-command";
import { due, issues, json, people, type ListDeps } from "./list-commands";
import { log, type LogDeps } from "./log-command";
import { why, type WhyCommandDeps } from "./why-command";

export interface CliDeps extends ListDeps, LogDeps, WhyCommandDeps, CheckCommandDeps, HabitsDeps {
  /** Resolves once the notes, their texts included, have been read. */
  readonly ready: () => Promise<void>;
  readonly insertChecklist: () => Promise<ChecklistOutcome>;
}

const FORMAT: CliFlags = { format: { value: "<json|text>", description: cli.format } };

const LOG_FLAGS: CliFlags = {
  people: { value: "<names or paths>", description: cli.logPeople, required: true },
  day: { value: "<YYYY-MM-DD>", description: cli.logDay },
  channel: { value: "<channel>", description: cli.logChannel },
  direction: { value: "<to|from|both>", description: cli.logDirection },
  text: { value: "<text>", description: cli.logText },
};

const WHY_FLAGS: CliFlags = { path: { value: "<path>", description: cli.whyPath, required: true } };

/** Registers the commands of the command line; each waits until the notes have been read. */
export function registerCli(plugin: Plugin, deps: CliDeps): void {
  const add = (
    name: string,
    description: string,
    flags: CliFlags,
    run: (params: CliData, asJson: boolean) => string | Promise<string>,
  ): void =>
    plugin.registerCliHandler(`rapport:${name}`, description, { ...flags, ...FORMAT }, async (params) => {
      await deps.ready();
      return run(params, params["format"] === "json");
    });
  add("due", cli.due, {}, (_, asJson) => due(deps, asJson));
  add("people", cli.people, {}, (_, asJson) => people(deps, asJson));
  add("issues", cli.issues, {}, (_, asJson) => issues(deps, asJson));
  add("habits", cli.habits, {}, (_, asJson) => habits(deps, asJson));
  add("why", cli.why, WHY_FLAGS, (params, asJson) => why(params, deps, asJson));
  add("check", cli.check, {}, (_, asJson) => check(deps, asJson));
  add("log", cli.log, LOG_FLAGS, (params, asJson) => log(params, deps, asJson));
  add("checklist", cli.checklist, {}, async (_, asJson) =>
    checklist(await deps.insertChecklist(), deps, asJson),
  );
}

function checklist(result: ChecklistOutcome, { today }: CliDeps, asJson: boolean): string {
  const message = checklistMessage(result);
  if (!asJson) return message;
  const { write, lines } = result;
  const shapes = lines.map(({ path, kind, text }) => ({ path, kind, text }));
  return json({ today: today(), path: write.path, outcome: write.kind, message, lines: shapes });
}
