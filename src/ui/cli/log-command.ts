import type { CliData } from "obsidian";
import { findPeople, type Found } from "../../app/find-people";
import type { WriteOutcome } from "../../app/ports";
import type { LogRequest, Recorder } from "../../app/record-interaction";
import { parseDay, type Day } from "../../domain/day";
import { CHANNELS, type Direction } from "../../domain/interaction";
import type { Person } from "../../domain/person";
import { cli } from "../../i18n/en/commands";
import { outcome } from "../../i18n/en/outcome";
import { problemText } from "../notices";
import { json } from "./list-commands";

export interface LogDeps {
  readonly people: () => readonly Person[];
  readonly today: () => Day;
  readonly recorder: Recorder;
  /** The user's own channels. */
  readonly channels: () => readonly string[];
}

/** One person's part of the answer. */
interface LogResult {
  readonly name: string;
  readonly path: string | null;
  readonly outcome: WriteOutcome["kind"] | "unknown-person" | "several-people";
  readonly message: string;
}

const DIRECTIONS: readonly Direction[] = ["to", "from", "both"];

/**
 * Logs with each person that can be told; one that cannot is reported and does not stop the others.
 * Throws when the entry itself cannot be understood: then nothing is written at all.
 */
export async function log(params: CliData, deps: LogDeps, asJson: boolean): Promise<string> {
  const entry = readEntry(params, deps);
  const names = params["people"] ?? "";
  const found = findPeople(deps.people(), names === "true" ? "" : names);
  if (found.length === 0) throw new Error(cli.noNames);
  const results = await Promise.all(found.map((match) => logOne(match, entry, deps.recorder)));
  return asJson
    ? json({ today: deps.today(), ...entry, results })
    : results.map(({ message }) => message).join("\n");
}

type Entry = Omit<LogRequest, "paths">;

function readEntry(params: CliData, deps: LogDeps): Entry {
  return {
    day: readDayParam(params["day"] ?? "", deps.today()),
    channel: readChannel(params["channel"] ?? "", deps.channels()),
    direction: readDirection(params["direction"] ?? ""),
    text: params["text"] ?? "",
  };
}

async function logOne(found: Found, entry: Entry, recorder: Recorder): Promise<LogResult> {
  if (found.kind === "none") {
    return {
      name: found.query,
      path: null,
      outcome: "unknown-person",
      message: cli.unknownPerson(found.query),
    };
  }
  if (found.kind === "several") {
    const message = cli.severalPeople(
      found.query,
      found.people.map(({ path }) => path),
    );
    return { name: found.query, path: null, outcome: "several-people", message };
  }
  const { name, path } = found.person;
  const [result] = await recorder.log({ ...entry, paths: [path] });
  if (result === undefined) throw new Error(`Nothing came of writing ${path}`);
  return { name, path, outcome: result.kind, message: messageOf(result, name) };
}

function messageOf(result: WriteOutcome, name: string): string {
  if (result.kind === "written") return outcome.logged(name);
  return result.kind === "unchanged" ? outcome.unchanged(name) : problemText(result);
}

function readDayParam(value: string, today: Day): Day {
  if (value === "") return today;
  const day = parseDay(value);
  if (day === null) throw new Error(cli.badDay(value));
  if (day > today) throw new Error(cli.futureDay(day));
  return day;
}

function readChannel(value: string, own: readonly string[]): string | null {
  if (value === "") return null;
  const known = [...CHANNELS, ...own.map((channel) => channel.toLowerCase())];
  if (!known.includes(value.toLowerCase())) throw new Error(cli.badChannel(value, known.join(", ")));
  return value.toLowerCase();
}

function readDirection(value: string): Direction | null {
  if (value === "") return null;
  const direction = DIRECTIONS.find((candidate) => candidate === value);
  if (direction === undefined) throw new Error(cli.badDirection(value));
  return direction;
}
