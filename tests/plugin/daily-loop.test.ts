import { afterEach, expect, it, vi } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const DAILY = "2026-11-22.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const BLOCK = "# Sunday\n\n## Reconnect\n- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee\n";

let vault: OpenVault | null = null;

afterEach(async () => {
  vi.restoreAllMocks();
  await vault?.close();
  vault = null;
});

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

function peopleIn(json: string): readonly unknown[] {
  const answer: unknown = JSON.parse(json);
  const people: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, "people") : null;
  return Array.isArray(people) ? people : [];
}

async function open(daily: string, settings?: unknown): Promise<OpenVault> {
  const files = { [ANA]: NOTE, [DAILY]: daily };
  vault = await openVault({ files, today: "2026-11-22", ...(settings === undefined ? {} : { settings }) });
  await vault.settle();
  return vault;
}

it("a tick that a sync brings is logged, and one that it takes away is taken back byte for byte", async () => {
  const opened = await open(BLOCK);
  await opened.write(DAILY, BLOCK.replace("[ ]", "[x]"));
  await opened.settle();
  expect(await opened.readDisk(ANA)).toContain("- [[2026-11-22]] %%rapport");
  const marked = await opened.readDisk(DAILY);
  expect(marked).toContain(" ^rapport-");
  await opened.write(DAILY, marked.replace("[x]", "[ ]"));
  await opened.settle();
  expect(await opened.readDisk(ANA)).toBe(NOTE);
  expect(await opened.readDisk(DAILY)).toBe(BLOCK);
});

it.each(["Journal\\Daily", "/Journal//Daily/", "Ta\u0308glich"])(
  "ticks count in the folder of daily notes as the app understands it: %j",
  async (folder) => {
    const daily = `${folder.startsWith("T") ? "T\u00e4glich" : "Journal/Daily"}/${DAILY}`;
    const files = { [ANA]: NOTE, ".obsidian/daily-notes.json": JSON.stringify({ folder }), [daily]: BLOCK };
    vault = await openVault({ files, today: "2026-11-22" });
    await vault.settle();
    await vault.write(daily, BLOCK.replace("[ ]", "[x]"));
    await vault.settle();
    expect(await vault.readDisk(ANA)).toContain("%%rapport");
  },
);

it("a tick that was made while the app was closed is logged some seconds after the start, whatever other notes cannot be read", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const opened = await open(BLOCK.replace("[ ]", "[x]"));
  await opened.write("2026-11-20.md", BLOCK);
  await opened.settle();
  const { vault: files } = opened.app;
  const read = files.cachedRead.bind(files);
  vi.spyOn(files, "cachedRead").mockImplementation((file) =>
    file.path === "2026-11-20.md" ? Promise.reject(new Error("EPERM")) : read(file),
  );
  expect(await opened.readDisk(ANA)).toBe(NOTE);
  await new Promise((resolve) => setTimeout(resolve, 5_200));
  await opened.settle();
  expect(await opened.readDisk(ANA)).toContain("- [[2026-11-22]] %%rapport");
});

it("notes that are deleted while their user types are not looked for any more", async () => {
  const failures: unknown[] = [];
  const fail = (reason: unknown): void => void failures.push(reason);
  process.on("unhandledRejection", fail);
  const opened = await open(BLOCK);
  for (const [path, text] of [
    [ANA, NOTE],
    [DAILY, BLOCK.replace("[ ]", "[x]")],
  ] as const) {
    await openNote(opened, path);
    opened.app.workspace.activeEditor?.editor?.replaceRange("tea", { line: 0, ch: 0 });
    await opened.write(path, text);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const path of [ANA, DAILY]) await opened.remove(path);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await opened.settle();
  process.off("unhandledRejection", fail);
  expect(failures).toEqual([]);
});

it("nothing is written by itself where the setting is off", async () => {
  const opened = await open(BLOCK.replace("[ ]", "[x]"), { version: 1, settleTicks: false });
  expect(await opened.readDisk(ANA)).toBe(NOTE);
  expect((await opened.cli("rapport:settle")).kind).toBe("printed");
  expect(await opened.readDisk(ANA)).toContain("last-contact: 2026-11-22");
});

it("a tick in a note of more than a month ago waits until its day is asked for", async () => {
  const opened = await open(BLOCK);
  for (const [path, expected] of [
    ["2026-10-21.md", "2026-09-30"],
    ["2026-10-22.md", "2026-10-22"],
  ] as const) {
    await opened.write(path, BLOCK);
    await opened.settle();
    await opened.write(path, BLOCK.replace("[ ]", "[x]"));
    await opened.settle();
    expect(await opened.readDisk(ANA)).toContain(`last-contact: ${expected}\n`);
  }
  await opened.cli("rapport:settle", { day: "2026-10-21" });
  expect(await opened.readDisk(ANA)).toContain("- [[2026-10-21]] %%rapport");
  expect(await opened.readDisk(ANA)).toContain("last-contact: 2026-10-22\n");
});

it("what a merge has left twice of a tick goes as it comes", async () => {
  const opened = await open(BLOCK);
  await opened.write(DAILY, BLOCK.replace("[ ]", "[x]"));
  await opened.settle();
  const once = await opened.readDisk(ANA);
  await opened.write(ANA, once.replace(/(- \[\[2026-11-22\]\].*\n)/, "$1$1"));
  await opened.settle();
  expect(await opened.readDisk(ANA)).toBe(once);
});

it("an un-tick that is refused says so once, however often the note changes", async () => {
  const opened = await open(BLOCK);
  await opened.write(DAILY, BLOCK.replace("[ ]", "[x]"));
  await opened.settle();
  await opened.write(ANA, (await opened.readDisk(ANA)).replace("[[2026-11-22]]", "[[2026-11-22]] call:"));
  const unticked = (await opened.readDisk(DAILY)).replace("[x]", "[ ]");
  await opened.write(DAILY, unticked);
  await opened.settle();
  const told = notices().length;
  expect(notices().at(-1)).toContain("People/Ana.md");
  await opened.write(DAILY, `${unticked}\ntea\n`);
  await opened.settle();
  expect(notices()).toHaveLength(told);
});

it("a line that another plugin has moved out of the block is no promise", async () => {
  const opened = await open("## Tasks\n- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee\n");
  const found = await opened.cli("rapport:people", { format: "json" });
  const [ana] = found.kind === "printed" ? peopleIn(found.text) : [];
  expect(ana).toMatchObject({ name: "Ana", commitments: [] });
});
