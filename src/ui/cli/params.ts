import type { CliData } from "obsidian";
import type { Day, YearlessDay } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import { channelMeant } from "../../note/log/channel-words";
import { CHANNELS, type Direction } from "../../domain/interaction";
import { readAnniversary } from "../../note/text/day-value";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;

const DIRECTIONS: readonly Direction[] = ["to", "from", "both"];

/** The value of a flag; empty where it is missing, and where it stands there without one. */
export function textParam(params: CliData, flag: string): string {
  const value = params[flag]?.trim() ?? "";
  return value === "true" ? "" : value;
}

/** The value of a flag that has to say something; throws where it says nothing. */
export function requiredText(params: CliData, flag: string): string {
  const value = textParam(params, flag);
  if (value === "") throw new Error(words.noText(flag));
  return value;
}

export function isSet(params: CliData, flag: string): boolean {
  return params[flag] !== undefined && params[flag] !== "false";
}

/** The day of something that has taken place, today where none is given. */
export function pastDay(value: string, today: Day): Day {
  const day = value === "" ? today : readDayWords(value, { today, toward: "past" });
  if (day === null) throw new Error(words.badDay(value));
  if (day > today) throw new Error(words.futureDay(day));
  return day;
}

/** A day in either direction, meant ahead where the words leave that open; null where none is given. */
export function anyDay(value: string, today: Day): Day | null {
  if (value === "") return null;
  const day = readDayWords(value, { today, toward: "future" });
  if (day === null) throw new Error(words.badDay(value));
  return day;
}

/** A day after today. */
export function comingDay(value: string, today: Day): Day {
  const day = anyDay(value, today);
  if (day === null) throw new Error(words.badDay(value));
  if (day <= today) throw new Error(words.pastDay(day));
  return day;
}

/** The day of a milestone, with or without its year. */
export function anniversary(value: string, today: Day): Day | YearlessDay {
  const reading = readAnniversary(value, "unset");
  const day = reading.ok ? reading.value : readDayWords(value, { today, toward: "past" });
  if (day === null) throw new Error(words.badAnniversary(value));
  return day;
}

/** A channel of the list or one of the user's own; null where none is given. */
export function channelParam(value: string, own: readonly string[]): string | null {
  if (value === "") return null;
  const known = [...CHANNELS, ...own.map((channel) => channel.toLowerCase())];
  const channel = channelMeant(value.toLowerCase());
  if (!known.includes(channel)) throw new Error(words.badChannel(value, known.join(", ")));
  return channel;
}

export function directionParam(value: string): Direction | null {
  if (value === "") return null;
  const direction = DIRECTIONS.find((candidate) => candidate === value);
  if (direction === undefined) throw new Error(words.badDirection(value));
  return direction;
}

/** The parts of a list, without empty ones. */
export function listParam(value: string, separator: string): string[] {
  return value
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The value, or null where it asks for what stands there to be taken out. */
export function unlessClear(value: string): string | null {
  return value.toLowerCase() === words.clear ? null : value;
}
