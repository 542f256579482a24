import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TypedValues } from "../../../src/ui/settings/typed-values";

// The module comes from the app; here it is the host's.
vi.mock("obsidian", async () => (await import("../../host/obsidian")).obsidianModule);

let taken: Readonly<Record<string, unknown>>[];
let typed: TypedValues;

beforeEach(() => {
  vi.useFakeTimers();
  taken = [];
  typed = new TypedValues((values) => Promise.resolve(void taken.push(values)));
});

afterEach(() => vi.useRealTimers());

test("what is typed key by key is handed on once, as it is when the typing pauses", async () => {
  for (const value of ["C", "CR", "CRM"]) {
    typed.type("folder", value);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(taken).toEqual([]);
  expect(typed.get("folder")).toBe("CRM");
  await vi.advanceTimersByTimeAsync(400);
  expect(taken).toEqual([{ folder: "CRM" }]);
  expect(typed.get("folder")).toBeUndefined();
});

test("all that was typed is handed on at once when it is asked for, and not again by the clock", async () => {
  typed.type("folder", "CRM");
  typed.type("days", 5);
  await typed.handOn();
  expect(taken).toEqual([{ folder: "CRM", days: 5 }]);
  await vi.advanceTimersByTimeAsync(1000);
  await typed.handOn();
  expect(taken).toHaveLength(1);
});

test("what is typed while the last is being taken is handed on by itself", async () => {
  typed.type("folder", "CRM");
  const first = typed.handOn();
  typed.type("folder", "CRM/People");
  await first;
  expect(typed.get("folder")).toBe("CRM/People");
  await vi.advanceTimersByTimeAsync(400);
  expect(taken).toEqual([{ folder: "CRM" }, { folder: "CRM/People" }]);
});
