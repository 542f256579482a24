import { afterEach, describe, expect, it, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { asUiApp } from "../host/ui/app";
import { openSettingsTab } from "./settings-page";

const FILES = {
  "People/Ana Diaz.md": "---\ntags: [person]\ncircle: close\n---\n## Interactions\n- 2026-11-01 call: tea\n",
  "People/Kim Ode.md": "---\nlast seen: 2026-11-01\n---\n## Treffen\n",
  "Templates/Person.md": "# {{title}}\n",
  "2026-11-22.md": "# Sunday\n[[Ana Diaz]]\n",
};

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function openSettings(settings: object = {}): Promise<OpenVault> {
  const opened = await openVault({
    files: FILES,
    today: "2026-11-22",
    settings: { version: 1, ...settings },
  });
  vault = opened;
  await opened.settle();
  await openSettingsTab(opened);
  return opened;
}

function row({ el }: OpenVault, name: string): HTMLElement {
  const rows = [...el.ownerDocument.querySelectorAll<HTMLElement>(".setting-item")];
  const found = rows.find((each) => each.querySelector(".setting-item-name")?.textContent === name);
  if (found === undefined) throw new Error(`There is no setting ${name}`);
  return found;
}

/** What is said below a setting; nothing while its row is hidden. */
function below(opened: OpenVault, name: string): string[] {
  const next = row(opened, name).nextElementSibling;
  if (!(next instanceof HTMLElement) || !next.hasClass("rapport-matches") || !next.isShown()) return [];
  return Array.from(next.querySelectorAll("li"), ({ textContent }) => textContent);
}

function problemAt(opened: OpenVault, name: string): string {
  return row(opened, name).querySelector(".setting-item-error")?.textContent ?? "";
}

async function enter(opened: OpenVault, name: string, value: string): Promise<void> {
  const field = row(opened, name).querySelector<HTMLInputElement>("textarea, input");
  if (field === null) throw new Error(`${name} has no field`);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await opened.settle();
}

describe("below each setting that names something stands what it finds", () => {
  const FOUND: Readonly<Record<string, readonly string[]>> = {
    Folders: [
      "People: 2 notes",
      "Contacts: no such folder",
      "Persons: no such folder",
      "CRM: no such folder",
    ],
    Tags: ["#person: 1 note", "#people: 0 notes", "#contact: 0 notes", "#contacts: 0 notes"],
    Properties: ["type: person: 0 notes", "type: contact: 0 notes", "categories: People: 0 notes"],
    "Mentions count as contact": ["At present: 1 person is mentioned"],
    "Meanings of properties": ["last seen: 1 note"],
    "Cadence for everyone": ["At present: 1 person has no cadence"],
    Circles: ["inner: 0 people", "close: 1 person", "friend: 0 people", "network: 0 people"],
    "Cadences by folder, tag or relationship": [],
    "Dates such as 03/04/2026": ["At present: 0 people have such a date"],
    "Log heading": ["At present: 1 note"],
    "More log headings": ["Treffen: 1 note"],
    "Your own channels": [],
    "Tags of entries": [],
    "Heading of my tasks": ["At present: 0 notes"],
    "Heading of their tasks": ["At present: 0 notes"],
    "Folder for new people": ["New notes go into People"],
    "Template for new people": ["Found: Templates/Person.md"],
    "Draft of a message": [],
    "Checklist heading": ["Today’s daily note does not have it yet"],
    "Folder for reviews": ["Reviews is created with the first note"],
    "Name of a review": ["This week: Reviews/2026-W47 review.md"],
    "Template for reviews": ["There is no note Templates/Week, so nothing can be created from it."],
  };

  it("as it is when the settings are opened", async () => {
    const opened = await openSettings({
      propertyMeanings: ["last seen: last-contact"],
      logHeadings: ["Treffen"],
      newPersonTemplate: "Templates/Person",
      reviewFolder: "Reviews",
      reviewTemplate: "Templates/Week",
    });
    const found = Object.keys(FOUND).map((name) => [name, below(opened, name)]);
    expect(Object.fromEntries(found)).toEqual(FOUND);
  });

  it("follows what is typed, also where it changes what another setting finds", async () => {
    const opened = await openSettings();
    await enter(opened, "Folders", "Humans");
    expect(below(opened, "Folders")).toEqual(["Humans: no such folder"]);
    expect(below(opened, "Circles")).toContain("close: 1 person");
    await enter(opened, "Tags", "");
    expect(below(opened, "Tags")).toEqual([]);
    expect(below(opened, "Circles")).toContain("close: 0 people");
  });

  it("is read out where it changes, and nowhere else", async () => {
    const opened = await openSettings();
    const rowBelow = (name: string): Element | null => row(opened, name).nextElementSibling;
    const [tags, folders] = [rowBelow("Tags")?.querySelector("li"), rowBelow("Folders")?.querySelector("li")];
    await enter(opened, "Folders", "Humans");
    expect(rowBelow("Tags")?.querySelector("li")).toBe(tags);
    expect(rowBelow("Folders")?.querySelector("li")).not.toBe(folders);
    expect(rowBelow("Folders")?.querySelector("[aria-live=polite] li")?.textContent).toContain("Humans");
  });

  it("marks what keeps a setting from working", async () => {
    const opened = await openSettings();
    await enter(opened, "Template for new people", "Templates/Pers");
    await enter(opened, "Draft of a message", "Hi {{firs}}");
    const problems = [...opened.el.ownerDocument.querySelectorAll(".rapport-matches .rapport-problem")];
    expect(problems.map(({ textContent }) => textContent)).toEqual([
      "There is no note Templates/Pers, so nothing can be created from it.",
      "{{firs}} is not a known placeholder and is left as it is. Did you mean {{first}}?",
    ]);
  });

  it("finds what has come into the vault once the settings are opened again", async () => {
    const opened = await openSettings();
    await opened.write("Contacts/Sam Rivera.md", "");
    await opened.settle();
    await openSettingsTab(opened);
    expect(below(opened, "Folders")).toContain("Contacts: 1 note");
  });

  it("is not found by the search of the settings, which looks for names", async () => {
    const opened = await openSettings();
    const search = opened.el.ownerDocument.querySelector<HTMLInputElement>("[aria-label='Search settings']");
    if (search === null) throw new Error("There is no search");
    search.value = "circles";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    const found = [...opened.el.ownerDocument.querySelectorAll(".mod-search-results .setting-item-name")];
    expect(found.map(({ textContent }) => textContent)).not.toContain("");
    expect(found.map(({ textContent }) => textContent)).toContain("Circles");
  });
});

test("what the cadences ask for is kept up with the notes while the settings are open, and after that left alone", async () => {
  const opened = await openSettings();
  const said = (): string => row(opened, "What that asks of you").textContent;
  const before = said();
  await opened.write("People/Ana Diaz.md", "---\ntags: [person]\ncadence: 1 week\n---\n");
  await opened.settle();
  expect(said()).not.toBe(before);
  const load = row(opened, "What that asks of you");
  asUiApp(opened.app).setting.close();
  const after = load.textContent;
  await opened.write("People/Ana Diaz.md", "---\ntags: [person]\ncadence: 1 month\n---\n");
  await opened.settle();
  expect(load.textContent).toBe(after);
});

describe("a value that cannot be used is refused with the reason, and with what was meant", () => {
  const REFUSED = [
    ["Cadence for everyone", "montly", "Did you mean “monthly”?"],
    ["Circles", "close: 1 month\nfar: quartely", "Did you mean “quarterly”?"],
    ["Cadences by folder, tag or relationship", "tag mentor: weeky", "Did you mean “weekly”?"],
    ["Tags", "person\nmy friends", "“my friends” is not a tag"],
    ["Layout of a line", "{{link}}", "each exactly once"],
    ["Log heading", " ", "at least one word"],
  ] as const;

  it("is not saved", async () => {
    const opened = await openSettings();
    for (const [name, value, reason] of REFUSED) {
      await enter(opened, name, value);
      expect(problemAt(opened, name)).toContain(reason);
    }
    expect(await opened.readDisk(".obsidian/plugins/rapport/data.json")).toBe(JSON.stringify({ version: 1 }));
  });

  it("also a number out of range", async () => {
    const opened = await openSettings();
    const field = row(opened, "Coming up").querySelector("input");
    for (const value of ["367", "-1", "1.5"]) {
      if (field !== null) field.value = value;
      field?.dispatchEvent(new Event("change", { bubbles: true }));
      await opened.settle();
      expect(problemAt(opened, "Coming up")).not.toBe("");
    }
  });
});
