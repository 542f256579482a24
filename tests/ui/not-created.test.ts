import { expect, test, vi } from "vitest";
import type { NewPersonOutcome } from "../../src/app/new-person";
import { tellNotCreated } from "../../src/ui/not-created";
import type { Answer } from "../../src/ui/notice-buttons";

// The module comes from the app; here it is the host's.
vi.mock("obsidian", async () => (await import("../host/obsidian")).obsidianModule);

function told(result: NewPersonOutcome): { text: string; ways: readonly Answer[]; opened: string[] } {
  const opened: string[] = [];
  const notices: { text: string; ways: readonly Answer[] }[] = [];
  tellNotCreated(result, "Ana", {
    notices: { problem: (text, ...ways) => void notices.push({ text, ways }) },
    openSettings: (place) => void opened.push(place),
  });
  const [{ text, ways } = { text: "", ways: [] }] = notices;
  return { text, ways, opened };
}

test("a template that is gone is told with a way to its setting", async () => {
  const { text, ways, opened } = told({ kind: "no-template", path: "Templates/Gone.md" });
  expect(text).toMatch(/^The template Templates\/Gone\.md is not in the vault/);
  expect(ways.map((way) => way.text)).toEqual(["Open settings"]);
  await ways[0]?.run();
  expect(opened).toEqual(["newPersonTemplate"]);
});

test("what no setting mends is told alone", () => {
  expect(told({ kind: "no-name" }).ways).toEqual([]);
});
