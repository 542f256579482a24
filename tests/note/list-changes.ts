import { changeList, type ListChange } from "../../src/note/front-matter/list-property";
import { parseYaml } from "./parse-yaml";

export const KEY = "commitments";

export function changed(text: string, change: ListChange): string {
  const edit = changeList(text, { key: KEY, change }, parseYaml);
  if (edit.kind !== "changed") throw new Error(JSON.stringify(edit));
  return edit.text;
}

export const add = (value: string): ListChange => ({ kind: "add", value });
export const remove = (at: number): ListChange => ({ kind: "remove", at });
export const replace = (at: number, value: string): ListChange => ({ kind: "replace", at, value });
export const due = (at: number): ListChange => ({ kind: "set", at, key: "due", value: "2026-12-01" });
