import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { notesOf } from "./vault-diff";

const ANA = "People/Ana.md";
const DAILY = "2026-11-22.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const LINE = "- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";
const BLOCK = `# Sunday\n\n## Reconnect\n${LINE}\n`;
const TICKED = BLOCK.replace("[ ]", "[x]");

type Files = Readonly<Record<string, string>>;

const vaults: OpenVault[] = [];

afterEach(async () => {
  for (const vault of vaults.splice(0)) await vault.close();
});

async function open(files: Files, today = "2026-11-22"): Promise<OpenVault> {
  const vault = await openVault({ files, today });
  vaults.push(vault);
  await vault.settle();
  return vault;
}

/** Whatever is under way is lost, as when the app is killed; what stands on the disk is there at the next start. */
async function restart(vault: OpenVault, files: Files): Promise<OpenVault> {
  await vault.close();
  vaults.splice(vaults.indexOf(vault), 1);
  return open(files);
}

async function write(vault: OpenVault, path: string, text: string): Promise<void> {
  await vault.write(path, text);
  await vault.settle();
}

async function settle(vault: OpenVault): Promise<void> {
  await vault.cli("rapport:settle");
  await vault.settle();
}

async function notesIn(vault: OpenVault): Promise<Files> {
  return Object.fromEntries(await notesOf(vault));
}

const entries = (text: string): number => (text.match(/^- .*2026-11-22/gm) ?? []).length;

it("a template that rewrites the note late takes the checklist with it, and the next insertion puts it back", async () => {
  const vault = await open({ [ANA]: NOTE, [DAILY]: "" });
  await vault.cli("rapport:checklist");
  await write(vault, DAILY, "# Sunday\n\n## Reconnect\n\n## Notes\n");
  await vault.cli("rapport:checklist");
  await vault.settle();
  expect(await vault.readDisk(DAILY)).toBe(`# Sunday\n\n## Reconnect\n${LINE}\n\n## Notes\n`);
  expect(await vault.readDisk(ANA)).toBe(NOTE);
});

it("a sync that deletes the daily note and writes it anew, ticked, is settled once", async () => {
  const vault = await open({ [ANA]: NOTE, [DAILY]: BLOCK });
  await vault.remove(DAILY);
  await write(vault, DAILY, TICKED);
  const settled = await notesIn(vault);
  expect(entries(settled[ANA] ?? "")).toBe(1);
  await vault.remove(DAILY);
  await write(vault, DAILY, TICKED);
  await settle(vault);
  expect(await notesIn(vault)).toEqual(settled);
});

it("two devices that settle the same tick apart come to the same bytes, and to nothing more once they meet", async () => {
  const one = await open({ [ANA]: NOTE, [DAILY]: BLOCK });
  await write(one, DAILY, TICKED);
  const first = await notesIn(one);
  const other = await restart(one, { [ANA]: NOTE, [DAILY]: BLOCK });
  await write(other, DAILY, TICKED);
  expect(await notesIn(other)).toEqual(first);
  for (const [path, text] of Object.entries(first)) await write(other, path, text);
  await settle(other);
  expect(await notesIn(other)).toEqual(first);
});

it("a crash after the note of the person and before the daily note is finished at the next start, once", async () => {
  const whole = await open({ [ANA]: NOTE, [DAILY]: BLOCK });
  await write(whole, DAILY, TICKED);
  const done = await notesIn(whole);
  const left = await restart(whole, { [ANA]: done[ANA] ?? "", [DAILY]: TICKED });
  await settle(left);
  expect(await notesIn(left)).toEqual(done);
  await write(left, DAILY, (done[DAILY] ?? "").replace("[x]", "[ ]"));
  expect(await notesIn(left)).toEqual({ [ANA]: NOTE, [DAILY]: BLOCK });
});

it("a crash in the middle of taking back is finished at the next start, once", async () => {
  const whole = await open({ [ANA]: NOTE, [DAILY]: BLOCK });
  await write(whole, DAILY, TICKED);
  const done = await notesIn(whole);
  const left = await restart(whole, { [ANA]: NOTE, [DAILY]: (done[DAILY] ?? "").replace("[x]", "[ ]") });
  await settle(left);
  expect(await notesIn(left)).toEqual({ [ANA]: NOTE, [DAILY]: BLOCK });
});

it("a person who is renamed between tick and un-tick keeps one entry, and loses it with the tick", async () => {
  const vault = await open({ [ANA]: NOTE, [DAILY]: BLOCK });
  await write(vault, DAILY, TICKED);
  await vault.move(ANA, "People/Anna.md");
  await write(vault, DAILY, (await vault.readDisk(DAILY)).replace("[[Ana]]", "[[Anna]]"));
  await settle(vault);
  expect(entries(await vault.readDisk("People/Anna.md"))).toBe(1);
  expect(await vault.readDisk(DAILY)).toContain("- [x] [[Anna]] —");
  await write(vault, DAILY, (await vault.readDisk(DAILY)).replace("[x]", "[ ]"));
  expect(await vault.readDisk("People/Anna.md")).toBe(NOTE);
  expect(await vault.readDisk(DAILY)).toBe(BLOCK.replace("[[Ana]]", "[[Anna]]"));
});

it("a tick that is made after midnight belongs to the day of its note", async () => {
  const vault = await open({ [ANA]: NOTE, [DAILY]: BLOCK }, "2026-11-23");
  await write(vault, DAILY, TICKED);
  expect(await vault.readDisk(ANA)).toContain("last-contact: 2026-11-22\n");
  expect(entries(await vault.readDisk(ANA))).toBe(1);
  await vault.cli("rapport:checklist");
  await vault.settle();
  expect(vault.app.vault.getFileByPath("2026-11-23.md")).toBeNull();
});
