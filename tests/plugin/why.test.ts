import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";

const FILES = {
  ".obsidian/templates.json": '{"folder":"Meta/Forms"}',
  "People/Ana Diaz.md": "---\ncircle: friend\n---\n\n## Log\n- 2026-11-12 call: hello\n",
  "People/Kim Ode.md": "---\ncadence: 2w\nlast-contact: 2026-11-01\n---\n",
  "Meta/Forms/Person.md": "---\ntype: person\n---\n",
  "People/Alder Studio.md": "---\ntype: organization\n---\n",
  "Notes/Tea.md": "Tea.\n",
};

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function why(path: string, format: "json" | "text" = "text"): Promise<string> {
  vault = await openVault({ files: FILES, today: "2026-11-22" });
  await vault.settle();
  const outcome = await vault.cli("rapport:why", { path, format });
  return outcome.kind === "printed" ? outcome.text : outcome.message;
}

it.each([
  [
    "People/Ana Diaz.md",
    [
      "Ana Diaz is a person: it is in the folder People.",
      "Last contact: 2026-11-12, from the log, line 6.",
      "Cadence: 3 months, from the circle friend.",
      "Due on 2027-02-12.",
    ],
  ],
  [
    "People/Kim Ode",
    [
      "Kim Ode is a person: it is in the folder People.",
      "Last contact: 2026-11-01, as the note says, line 3.",
      "Cadence: 2 weeks, from the property cadence.",
      "Due on 2026-11-15.",
    ],
  ],
  [
    "Meta/Forms/Person.md",
    [
      "Person is not a person: it is in a templates folder.",
      "Move it out of that folder if it is about somebody.",
    ],
  ],
  [
    "People/Alder Studio.md",
    [
      "Alder Studio is not a person: its property type says organization.",
      "Otherwise it would be one, for it is in the folder People.",
      "Change that property if the note is about somebody.",
    ],
  ],
])("rapport:why tells of %s", async (path, lines) => {
  expect((await why(path)).split("\n")).toEqual(lines);
});

it("names what was looked for where nothing marks a note", async () => {
  expect(await why("Notes/Tea.md")).toMatch(/nothing marks it as one\.\nLooked for People, .*type: person/);
});

it("gives the same as JSON", async () => {
  expect(JSON.parse(await why("People/Alder Studio.md", "json"))).toMatchObject({
    isPerson: false,
    marker: { by: "folder", rule: "People" },
    reason: "kind",
    detail: "type: organization",
  });
});

it("says so when there is no such note", async () => {
  await expect(why("People/Nobody.md")).rejects.toThrow("There is no note “People/Nobody.md”.");
});
