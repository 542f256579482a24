import type { App, ObsidianProtocolData, Plugin } from "obsidian";
import { findPerson } from "../app/find-people";
import type { Person } from "../domain/person";
import type { Actions } from "./actions";
import type { Asking } from "./asking";
import type { Notices } from "./notices";
import { ChoiceSuggest } from "./suggest/choice-suggest";
import { WORDS } from "./words";

const { addresses: words } = WORDS.addresses;

interface AddressDeps {
  /** Resolves once the notes have been read: an address may start the app. */
  readonly ready: () => Promise<void>;
  readonly people: () => readonly Person[];
  readonly openView: () => Promise<void>;
  readonly actions: Pick<Actions, "open">;
  readonly asking: Pick<Asking, "logFilledIn">;
  readonly notices: Pick<Notices, "say">;
  /** The channels that an entry can have. */
  readonly channels: () => readonly string[];
}

/** More than anybody types into an address; what a page sends may have any length. */
const LONGEST_TEXT = 2000;

/**
 * Answers addresses such as `obsidian://rapport?do=log&person=Ana%20Diaz`. Any web page can call one, so they open and
 * fill in, and never write.
 */
export function registerAddresses(plugin: Plugin, deps: AddressDeps): void {
  plugin.registerObsidianProtocolHandler(plugin.manifest.id, async (asked) => {
    await deps.ready();
    await follow(asked, plugin.app, deps);
  });
}

async function follow(asked: ObsidianProtocolData, app: App, deps: AddressDeps): Promise<void> {
  const wanted = valueOf(asked, "do") || "open";
  const name = valueOf(asked, "person");
  if (wanted === "list" || name === "") return deps.openView();
  if (wanted !== "open" && wanted !== "log") return deps.notices.say(words.unknown(wanted));
  withPerson(name, app, deps, (person) => {
    if (wanted === "open") void deps.actions.open(person.path);
    else deps.asking.logFilledIn([person], filledIn(asked, deps.channels()));
  });
}

/** Where several are meant, the person at the keyboard says who. */
function withPerson(name: string, app: App, deps: AddressDeps, act: (person: Person) => void): void {
  const found = findPerson(deps.people(), name);
  if (found.kind === "one") return act(found.person);
  if (found.kind === "none") return deps.notices.say(words.nobody(name));
  const choices = found.people.map((value) => ({ value, text: value.name, note: value.path }));
  new ChoiceSuggest(app, choices, act, words.several).open();
}

function filledIn(
  asked: ObsidianProtocolData,
  channels: readonly string[],
): Parameters<Asking["logFilledIn"]>[1] {
  const wanted = valueOf(asked, "channel").toLowerCase();
  const channel = channels.find((known) => known.toLowerCase() === wanted) ?? null;
  return { text: valueOf(asked, "text").slice(0, LONGEST_TEXT), day: valueOf(asked, "day"), channel };
}

/** A parameter without a value is "true", which says nothing here. */
function valueOf(asked: ObsidianProtocolData, key: string): string {
  const value = Object.hasOwn(asked, key) ? (asked[key] ?? "").trim() : "";
  return value === "true" ? "" : value;
}
