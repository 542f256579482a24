import type { CliData, CliFlags, Plugin } from "obsidian";
import { briefs, type BriefCommandDeps } from "./brief-command";
import { habits, type HabitsDeps } from "./habits-command";
import { check, type CheckCommandDeps } from "./check-command";
import { checklist, settle, type ChecklistDeps } from "./checklist-commands";
import { draft, type DraftCommandDeps } from "./draft-command";
import { due as listDue, issues, people, type ListDeps } from "./list-commands";
import { FILTER_FLAG, ORDER_FLAGS } from "./list-order";
import { act, type ActionCommand, type ActionDeps } from "./action-command";
import { drift, loadOf, type PracticeDeps } from "./practice-commands";
import { LOG } from "./log-command";
import { match, type MatchCommandDeps } from "./match-command";
import { MILESTONE_COMMANDS } from "./milestone-commands";
import { PROMISE_COMMANDS } from "./promise-commands";
import { review, type ReviewCommandDeps } from "./review-command";
import { STANDING_COMMANDS } from "./standing-commands";
import { newPerson, step, type StepDeps } from "./step-commands";
import { timelines, type TimelineCommandDeps } from "./timeline-command";
import { why, type WhyCommandDeps } from "./why-command";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;
const { cli } = WORDS.commands;
const { settlingCli } = WORDS.settling;
const { reviewCli } = WORDS.review;

export interface CliDeps
  extends
    ChecklistDeps,
    ListDeps,
    ActionDeps,
    StepDeps,
    WhyCommandDeps,
    CheckCommandDeps,
    HabitsDeps,
    BriefCommandDeps,
    PracticeDeps,
    ReviewCommandDeps,
    MatchCommandDeps,
    DraftCommandDeps,
    TimelineCommandDeps {
  /** Resolves once the notes, their texts included, have been read. */
  readonly ready: () => Promise<void>;
}

const FORMAT: CliFlags = { format: { value: "<json|text>", description: cli.format } };

const PEOPLE: CliFlags = {
  people: { value: words.values.people, description: words.flags.people, required: true },
};

const NEW_PERSON_FLAGS: CliFlags = {
  name: { value: words.values.name, description: words.flags.name, required: true },
  "met-at": { value: words.values.text, description: words.flags.metAt },
  "follow-up": { description: words.flags.followUp },
};

const ACTION_COMMANDS: readonly ActionCommand[] = [
  LOG,
  ...PROMISE_COMMANDS,
  ...MILESTONE_COMMANDS,
  ...STANDING_COMMANDS,
];

const MATCH_FLAGS: CliFlags = { note: { value: "<path>", description: cli.matchNote, required: true } };
const DRAFT_FLAGS: CliFlags = {
  person: { value: words.values.name, description: cli.draftPerson, required: true },
};
const REVIEW_FLAGS: CliFlags = { create: { description: reviewCli.create } };
const SETTLE_FLAGS: CliFlags = { day: { value: words.values.day, description: settlingCli.day } };

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
  const due = { ...FILTER_FLAG, ...ORDER_FLAGS };
  add("due", cli.due, due, (params, asJson) => listDue(params, deps, asJson));
  add("people", cli.people, FILTER_FLAG, (params, asJson) => people(params, deps, asJson));
  add("brief", cli.brief, PEOPLE, (params, asJson) => briefs(params, deps, asJson));
  add("draft", cli.draft, DRAFT_FLAGS, (params, asJson) => draft(params, deps, asJson));
  add("match", cli.match, MATCH_FLAGS, (params, asJson) => match(params, deps, asJson));
  add("timeline", cli.timeline, PEOPLE, (params, asJson) => timelines(params, deps, asJson));
  add("load", cli.load, {}, (_, asJson) => loadOf(deps, asJson));
  add("drift", cli.drift, {}, (_, asJson) => drift(deps, asJson));
  add("review", reviewCli.review, REVIEW_FLAGS, (params, asJson) => review(params, deps, asJson));
  add("issues", cli.issues, {}, (_, asJson) => issues(deps, asJson));
  add("habits", cli.habits, {}, (_, asJson) => habits(deps, asJson));
  add("why", cli.why, WHY_FLAGS, (params, asJson) => why(params, deps, asJson));
  add("check", cli.check, {}, (_, asJson) => check(deps, asJson));
  for (const command of ACTION_COMMANDS) {
    add(command.name, words.commands[command.name], { ...PEOPLE, ...command.flags }, (params, asJson) =>
      act(command, params, deps, asJson),
    );
  }
  add("new-person", words.newPerson, NEW_PERSON_FLAGS, (params, asJson) => newPerson(params, deps, asJson));
  add("undo", words.undo, {}, (_, asJson) => step("undo", deps, asJson));
  add("redo", words.redo, {}, (_, asJson) => step("redo", deps, asJson));
  add("checklist", cli.checklist, {}, (_, asJson) => checklist(deps, asJson));
  add("settle", settlingCli.settle, SETTLE_FLAGS, (params, asJson) => settle(params, deps, asJson));
}
