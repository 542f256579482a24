import { describe, expect, it } from "vitest";
import { ANA, DAILY, open, person, rename, type Files } from "./mention-vault";

const TASK = "- [ ] send [[Ana Diaz]] the deck\n";
const TICKED = TASK.replace(" ]", "x]");
const MONTHLY: Files = {
  ".obsidian/community-plugins.json": '["periodic-notes"]',
  ".obsidian/plugins/periodic-notes/data.json": JSON.stringify({
    monthly: { enabled: true, folder: "Months", format: "YYYY-MM" },
  }),
};
const LATER = "Daily/2026-11-14.md";

async function openPlaces(files: Files): Promise<(string | undefined)[]> {
  return (await person(await open(files))).commitments.map(({ from }) => from);
}

describe("a promise that was carried over and is ticked by hand in the newest note", () => {
  it.each<[string, Files]>([
    ["has been kept", { "Daily/2026-11-10.md": TASK, [DAILY]: TASK, [LATER]: TICKED }],
    ["has been kept, with the day of Tasks", { [DAILY]: TASK, [LATER]: `${TICKED.trim()} ✅ 2026-11-14` }],
    ["has been kept, in other case", { [DAILY]: TASK, [LATER]: TICKED.replace("send", "Send") }],
    ["has been kept, its day gone", { [DAILY]: `${TASK.trim()} by 2026-11-25`, [LATER]: TICKED }],
    ["has been given up", { [DAILY]: TASK, [LATER]: TASK.replace(" ]", "-]") }],
  ])("%s", async (_, files) => {
    expect(await openPlaces(files)).toEqual([]);
  });

  it.each<[string, Files, readonly string[]]>([
    ["promised anew later", { [DAILY]: TICKED, [LATER]: TASK }, [LATER]],
    [
      "promised anew after it was kept",
      { "Daily/2026-11-10.md": TASK, [DAILY]: TICKED, [LATER]: TASK },
      [LATER],
    ],
    ["open in the same note", { [DAILY]: TASK + TICKED }, [DAILY]],
    ["open in a note without a day", { "Notes/Plan.md": TASK, [LATER]: TICKED }, ["Notes/Plan.md"]],
    // Such notes go on being written in after the day that they have.
    [
      "open in the note of a month",
      { ...MONTHLY, "Months/2026-11.md": TASK, [LATER]: TICKED },
      ["Months/2026-11.md"],
    ],
    [
      "open in a note with a date",
      { "Plan.md": `---\ndate: 2026-11-01\n---\n${TASK}`, [LATER]: TICKED },
      ["Plan.md"],
    ],
    ["ticked in a meeting", { [DAILY]: TASK, "Meetings/2026-11-14 Kick-off.md": TICKED }, [DAILY]],
    ["ticked in a note without a day", { [DAILY]: TASK, "Notes/Plan.md": TICKED }, [DAILY]],
    [
      "due on another day",
      { [DAILY]: `${TASK.trim()} by 2026-11-25`, [LATER]: `${TICKED.trim()} by 2026-11-13` },
      [DAILY],
    ],
    ["to somebody else", { [DAILY]: TASK, [LATER]: TICKED.replace("Ana Diaz", "Bo Lund") }, [DAILY]],
    ["one of two in a note", { [DAILY]: TASK + TASK, [LATER]: TICKED }, [DAILY]],
    ["ticked in a line of the checklist", { [DAILY]: TASK, [LATER]: `## Reconnect\n${TICKED}` }, [DAILY]],
    ["ticked in code", { [DAILY]: TASK, [LATER]: `\`\`\`\n${TICKED}\`\`\`\n` }, [DAILY]],
  ])("stays open when it is %s", async (_, files, places) => {
    expect(await openPlaces({ "People/Bo Lund.md": "", ...files })).toEqual(places);
  });

  it("stays open in the person's own note", async () => {
    expect(
      await openPlaces({ [ANA]: "- [ ] send Ana Diaz the deck\n", [DAILY]: TASK, [LATER]: TICKED }),
    ).toEqual([undefined]);
  });

  it("is followed while the app runs, and found the same after a start", async () => {
    const opened = await open({ [LATER]: TICKED });
    const count = async (): Promise<number> => (await person(opened)).commitments.length;
    await opened.write(DAILY, TASK);
    expect(await count()).toBe(0);
    await opened.write(LATER, TASK);
    expect(await count()).toBe(1);
    await opened.write(LATER, TICKED);
    expect(await count()).toBe(0);
    await rename(opened, DAILY, "Daily/2026-11-20.md");
    expect(await count()).toBe(1);
    await rename(opened, "Daily/2026-11-20.md", DAILY);
    expect(await count()).toBe(0);
    await opened.remove(LATER);
    expect(await count()).toBe(1);
  });

  it("is kept by the plugin where it was promised anew, and the old copy does not come back", async () => {
    const opened = await open({ "Daily/2026-11-10.md": TASK, [DAILY]: TICKED, [LATER]: TASK });
    await opened.cli("rapport:promise-keep", { people: ANA, text: "deck" });
    expect((await person(opened)).commitments).toEqual([]);
    expect(await opened.readDisk("Daily/2026-11-10.md")).toBe(TASK);
  });
});
