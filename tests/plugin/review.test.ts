import { afterEach, expect, it, vi } from "vitest";
import { openVault, type OpenVault } from "../host/node";

const ANA = "People/Ana.md";
const NOTE = "---\ncadence: monthly\n---\n## Interactions\n- 2026-11-20 coffee: the move\n";
const PATH = "Weeks/2026-W47 review.md";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(files: Readonly<Record<string, string>> = {}, settings?: object): Promise<OpenVault> {
  const periodic = { weekly: { enabled: true, folder: "Weeks", format: "gggg-[W]ww" } };
  const all = {
    [ANA]: NOTE,
    ".obsidian/community-plugins.json": '["periodic-notes"]',
    ".obsidian/plugins/periodic-notes/data.json": JSON.stringify(periodic),
    ...files,
  };
  vault = await openVault({
    files: all,
    today: "2026-11-22",
    ...(settings === undefined ? {} : { settings }),
  });
  await vault.settle();
  return vault;
}

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

it("the command makes the note of the week beside the weekly notes and opens it; the second time it only opens it", async () => {
  const opened = await open();
  opened.runCommand("rapport:weekly-review");
  await opened.settle();
  const text = await opened.readDisk(PATH);
  expect(text).toContain("# Weekly review, 2026-11-16 to 2026-11-22\n");
  expect(text).toContain("> - [[Ana]] — 2026-11-20 coffee: the move\n");
  expect(opened.app.workspace.getActiveFile()?.path).toBe(PATH);
  expect(notices()).toEqual([`Weekly review created: ${PATH}.Undo`]);
  await opened.write(PATH, "my own words\n");
  opened.runCommand("rapport:weekly-review");
  await opened.settle();
  expect(await opened.readDisk(PATH)).toBe("my own words\n");
  expect(notices().at(-1)).toBe(`${PATH} already exists, so it was opened and left as it is.`);
});

it("a template that is gone is told with a way to its setting", async () => {
  const opened = await open({}, { version: 1, reviewTemplate: "Templates/Gone.md" });
  opened.runCommand("rapport:weekly-review");
  await opened.settle();
  expect(notices().at(-1)).toMatch(/^The template Templates\/Gone\.md is not in the vault.*Open settings$/);
  document.querySelector<HTMLElement>(".notice button")?.click();
  await vi.waitFor(() =>
    expect(document.activeElement?.closest(".setting-item")?.textContent).toMatch(/^Template for reviews/),
  );
});

it("to be named in a review is no contact and no promise, also where its template gives it a date", async () => {
  const opened = await open({
    [ANA]: "---\ncadence: monthly\ncommitments: send the deck\nlast-contact: 2026-09-30\n---\n",
    "Templates/Review.md": "---\ndate: 2026-11-22\n---\n{{in-touch}}\n{{open}}\n",
    ".obsidian/plugins/rapport/data.json": JSON.stringify({ version: 1, reviewTemplate: "Templates/Review" }),
  });
  opened.runCommand("rapport:weekly-review");
  await opened.settle();
  expect(await opened.readDisk(PATH)).toContain("> - [[Ana]] — you promised: send the deck");
  const found = await opened.cli("rapport:people", { format: "json" });
  expect(found.kind === "printed" ? found.text : "").toContain('"day": "2026-09-30"');
  expect(found.kind === "printed" ? found.text.split('"send the deck"').length : 0).toBe(2);
});

it("rapport:review tells the same without writing, and makes the note where it is asked to", async () => {
  const opened = await open();
  const told = await opened.cli("rapport:review");
  expect(told.kind === "printed" ? told.text : "").toContain("- [[Ana]] — 2026-11-20 coffee: the move\n");
  expect(opened.app.vault.getFileByPath(PATH)).toBeNull();
  const made = await opened.cli("rapport:review", { create: "true", format: "json" });
  const answer: unknown = JSON.parse(made.kind === "printed" ? made.text : "null");
  expect(answer).toMatchObject({
    from: "2026-11-16",
    to: "2026-11-22",
    inTouch: [{ path: ANA, name: "Ana", days: ["2026-11-20"] }],
    note: { path: PATH, outcome: "created" },
  });
  expect(await opened.readDisk(PATH)).toContain("## In touch with");
  const again = await opened.cli("rapport:review", { create: "true" });
  expect(again.kind === "printed" ? again.text : "").toContain(
    `${PATH} already exists and was left as it is.`,
  );
});

it("where Calendar keeps the weekly notes, the review goes beside those", async () => {
  const saved = {
    showWeeklyNote: true,
    weeklyNoteFolder: "Journal/Weeks",
    weeklyNoteFormat: "gggg [week] w",
  };
  const opened = await open({
    ".obsidian/community-plugins.json": '["calendar"]',
    ".obsidian/plugins/calendar/data.json": JSON.stringify(saved),
  });
  opened.runCommand("rapport:weekly-review");
  await opened.settle();
  expect(opened.app.workspace.getActiveFile()?.path).toBe("Journal/Weeks/2026 week 47 review.md");
});
