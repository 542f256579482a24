import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingGroupItem } from "obsidian";
import { isAcceptable, longestOf } from "../../settings/read-settings";
import type { Settings } from "../../settings/settings";
import { WORDS } from "../words";

const { settingsWords: words } = WORDS.settings;

/** What a control is bound to. */
export type Key = Exclude<keyof Settings, "version">;

/** Says what is wrong with a value; empty when nothing is. */
export type Validate = (value: string) => string;

export function group(heading: string, items: SettingGroupItem[]): SettingDefinitionGroup {
  return { type: "group", heading, items };
}

export function text(key: Key, name: string, desc: string, problem: Validate = () => ""): SettingDefinition {
  return control(name, desc, { type: "text", key, validate: withLength(key, problem) });
}

/** A list, edited as one entry a line. */
export function lines(key: Key, name: string, desc: string, problem: Validate = () => ""): SettingDefinition {
  const longest = longestOf(key);
  const length = firstProblem((line, number) =>
    line.length > longest ? words.lineLengthProblem(number, longest) : "",
  );
  const validate = (value: string): string => length(value) || problem(value);
  return control(name, desc, { type: "textarea", key, rows: 4, validate });
}

/** Words of several lines that stand as they are. */
export function paragraph(key: Key, name: string, desc: string): SettingDefinition {
  return control(name, desc, { type: "textarea", key, rows: 6, validate: withLength(key) });
}

function withLength(key: Key, problem: Validate = () => ""): Validate {
  const longest = longestOf(key);
  return (value) => (value.length > longest ? words.lengthProblem(longest) : problem(value));
}

export function count(key: Key, name: string, desc: string): SettingDefinition {
  const validate = (value: number): string => (isAcceptable(key, value) ? "" : words.countProblem);
  return control(name, desc, { type: "number", key, min: 0, max: 366, step: 1, validate });
}

export function choice(
  key: Key,
  name: string,
  desc: string,
  options: Record<string, string>,
): SettingDefinition {
  return control(name, desc, { type: "dropdown", key, options: { ...options } });
}

export function toggle(key: Key, name: string, desc: string): SettingDefinition {
  return control(name, desc, { type: "toggle", key });
}

export function headingProblem(value: string): string {
  return isAcceptable("logHeading", value) ? "" : words.log.headingProblem;
}

/** The first problem that a line has. Lines are counted from 1, empty ones included, as they stand in the field. */
export function firstProblem(problemOf: (line: string, number: number) => string): Validate {
  return (value) => {
    for (const [at, line] of value.split("\n").entries()) {
      const problem = line.trim() === "" ? "" : problemOf(line.trim(), at + 1);
      if (problem !== "") return problem;
    }
    return "";
  };
}

/** The lines that say something, without blanks around them. */
export function linesOf(value: string): string[] {
  return value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function control(name: string, desc: string, of: SettingControl<Key>): SettingDefinition {
  return { name, desc, control: of };
}
