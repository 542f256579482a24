import type { CliData } from "obsidian";
import { findPerson } from "../../app/find-people";
import type { Day } from "../../domain/day";
import { messageWays } from "../../domain/message-way";
import type { Person } from "../../domain/person";
import type { Standing } from "../../domain/standing";
import type { Settings } from "../../settings/settings";
import { messageDraft } from "../message-draft";
import { json } from "./list-commands";
import { textParam } from "./params";
import { unfoundText } from "../parts/unfound-text";
import { WORDS } from "../words";

const { cli } = WORDS.commands;
const { boundariesText } = WORDS.view;

export interface DraftCommandDeps {
  readonly people: () => readonly Person[];
  readonly today: () => Day;
  readonly settings: () => Settings;
  readonly standing: (person: Person) => Standing;
}

/**
 * The words that a message to one person begins with; nothing is sent and nothing logged. Throws where the name leads
 * to nobody or to several: a draft for many would be none for any of them.
 */
export function draft(params: CliData, deps: DraftCommandDeps, asJson: boolean): string {
  const query = textParam(params, "person");
  if (query === "") throw new Error(cli.draftForNobody);
  const found = findPerson(deps.people(), query);
  if (found.kind !== "one") throw new Error(unfoundText(found));
  const { person } = found;
  const today = deps.today();
  const context = { today, settings: deps.settings(), standing: deps.standing(person), reason: null };
  const text = messageDraft(person, context);
  const { path, name, details } = person;
  const { boundaries } = details;
  if (asJson) return json({ today, path, name, text, boundaries, ways: messageWays(details) });
  return boundaries === null ? text : `${boundariesText(boundaries)}\n\n${text}`;
}
