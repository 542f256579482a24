import { FILTER_KEYS, type FilterCommand } from "./filter-keys";
import type { RowCommand } from "./moves";
import { ROW_KEYS, type Held } from "./row-keys";
import { WORDS } from "../words";

const { KEYS } = WORDS.keys;

/** One thing that keys do, with every way to press for it. */
export interface KeyLine {
  readonly text: string;
  /** Each a combination: what is held down first, then the key. */
  readonly keys: readonly (readonly string[])[];
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

/** The commands in the order in which they are learnt; a test sees to it that none is left out. */
const COMMANDS = {
  moving: ["next", "previous", "first", "last", "into-actions", "out-of-actions"],
  person: ["open", "open-in-new-tab", "log", "log-with-details", "snooze", "promise", "brief", "menu"],
  selecting: ["select", "select-to-next", "select-to-previous", "select-more"],
  list: ["filter", "back", "undo", "redo", "help"],
} as const satisfies Readonly<Record<string, readonly RowCommand[]>>;

/** What is printed on keys in every language. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  Tab: "Tab",
};

/** Every key of the list and of its filter, from the tables by which they are heard. */
export function keyGroups(isMac: boolean): KeyGroup[] {
  const lines = (commands: readonly RowCommand[]): KeyLine[] =>
    commands.map((command) => rowLine(command, isMac));
  const { groups } = KEYS;
  return [
    { title: groups.moving, lines: lines(COMMANDS.moving) },
    { title: groups.person, lines: lines(COMMANDS.person) },
    { title: groups.selecting, lines: lines(COMMANDS.selecting) },
    { title: groups.list, lines: lines(COMMANDS.list) },
    { title: groups.filter, lines: Array.from(FILTER_KEYS, filterLine) },
  ];
}

function rowLine(command: RowCommand, isMac: boolean): KeyLine {
  const keys = ROW_KEYS.filter((key) => key.command === command);
  return {
    text: KEYS.commands[command],
    keys: keys.map(({ held, key }) => [...heldNames(held, isMac), keyName(key)]),
  };
}

function filterLine([key, command]: [string, FilterCommand]): KeyLine {
  return { text: KEYS.inFilter[command], keys: [[keyName(key)]] };
}

function heldNames(held: Held, isMac: boolean): string[] {
  if (held === null) return [];
  const control = isMac ? "⌘" : KEYS.names.Control;
  if (held === "Control+Shift") return [control, KEYS.names.Shift];
  return [held === "Control" ? control : KEYS.names[held]];
}

function keyName(key: string): string {
  const names: Readonly<Record<string, string>> = { ...SIGNS, ...KEYS.names };
  const name = Object.hasOwn(names, key) ? names[key] : undefined;
  return name ?? (key.length === 1 ? key.toUpperCase() : key);
}
