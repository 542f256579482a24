import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openSettingsTab } from "./settings-page";

const TODAY = "2026-11-22";
const GERMAN = `---
type: person
cadence: monthly
---
# Jörg

## Über
Wohnt in Köln.

## Plaudereien
- 2026-11-02 call: Umzug
`;

interface ListedPerson {
  readonly name: string;
  readonly lastContact: { readonly day: string; readonly source: string } | null;
  readonly cadence: object | null;
  readonly interactions: readonly { readonly text: string }[];
}

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(files: Readonly<Record<string, string>>, settings?: object): Promise<OpenVault> {
  vault = await openVault({ files, today: TODAY, ...(settings === undefined ? {} : { settings }) });
  await vault.settle();
  return vault;
}

async function printed(opened: OpenVault, name: string, params: Record<string, string>): Promise<string> {
  const outcome = await opened.cli(name, params);
  return outcome.kind === "printed" ? outcome.text : outcome.message;
}

async function people(opened: OpenVault): Promise<readonly ListedPerson[]> {
  const json = await printed(opened, "rapport:people", { format: "json" });
  const listed: { readonly people: readonly ListedPerson[] } = JSON.parse(json);
  return listed.people;
}

describe("a log under a heading in another language", () => {
  it("is no log until the settings say so, and then is read and written", async () => {
    const without = await open({ "People/Jörg.md": GERMAN });
    expect(await people(without)).toMatchObject([{ lastContact: null, interactions: [] }]);
    await without.close();

    const opened = await open({ "People/Jörg.md": GERMAN }, { version: 1, logHeadings: ["plaudereien"] });
    expect(await people(opened)).toMatchObject([
      { lastContact: { day: "2026-11-02", source: "log" }, interactions: [{ text: "Umzug" }] },
    ]);
    await printed(opened, "rapport:log", { people: "Jörg", channel: "coffee", text: "neue Wohnung" });
    await opened.settle();
    expect(await opened.readDisk("People/Jörg.md")).toBe(
      GERMAN.replace("cadence: monthly\n", `cadence: monthly\nlast-contact: ${TODAY}\n`).replace(
        "## Plaudereien\n",
        `## Plaudereien\n- ${TODAY} coffee: neue Wohnung\n`,
      ),
    );
  });
});

describe("a property that the settings give a meaning", () => {
  const NOTE = "---\ntype: person\nZuletzt gesehen: 2026-11-01\n---\n";

  it("is read as it, and written to", async () => {
    const opened = await open(
      { "People/Jörg.md": NOTE },
      { version: 1, propertyMeanings: ["nonsense", "zuletzt-gesehen: last-contact"] },
    );
    expect(await people(opened)).toMatchObject([{ lastContact: { day: "2026-11-01", source: "property" } }]);
    await printed(opened, "rapport:log", { people: "Jörg", text: "neue Wohnung" });
    await opened.settle();
    expect(await opened.readDisk("People/Jörg.md")).toContain(`\nZuletzt gesehen: ${TODAY}\n---\n`);
    expect(await opened.readDisk("People/Jörg.md")).not.toContain("last-contact");
  });
});

describe("cadences by rules", () => {
  const FILES = {
    "People/Clients/Ana.md": "",
    "People/Bea.md": "---\ntags: [mentor/work]\n---\n",
    "People/Cem.md": "---\nrelationship: [neighbour, '[[Client]]']\n---\n",
    "People/Dov.md": "---\ntags: mentor\ncadence: weekly\n---\n",
    "People/Eve.md": "---\ntags: mentor\ncircle: friend\n---\n",
    "People/Fay.md": "",
  };
  const SETTINGS = {
    version: 1,
    defaultCadence: "yearly",
    cadenceRules: ["folder Clients: 1 month", "broken", "tag mentor: 6 weeks", "relationship client: none"],
  };

  it("go after the person's own and their circle's, and before the default", async () => {
    const cadences = (await people(await open(FILES, SETTINGS))).map(({ name, cadence }) => [name, cadence]);
    expect(Object.fromEntries(cadences)).toEqual({
      Ana: { count: 1, unit: "month" },
      Bea: { count: 6, unit: "week" },
      Cem: null,
      Dov: { count: 1, unit: "week" },
      Eve: { count: 3, unit: "month" },
      Fay: { count: 1, unit: "year" },
    });
  });

  it("follow a tag that comes and a note that moves", async () => {
    const opened = await open(FILES, SETTINGS);
    await opened.write("People/Fay.md", "now a #mentor\n");
    await opened.settle();
    const fay = (await people(opened)).find(({ name }) => name === "Fay");
    expect(fay?.cadence).toEqual({ count: 6, unit: "week" });
  });
});

describe("rapport:habits", () => {
  it("says what the vault uses and what is made of it", async () => {
    const opened = await open({ "People/Jörg.md": GERMAN.replace("type:", "Laune: gut\ntype:") });
    expect(await printed(opened, "rapport:habits", {})).toBe(
      [
        "Properties",
        "  Laune    1 note  Not read      “gut”",
        "  cadence  1 note  Cadence       “monthly”",
        "  type     1 note  Marks people  “person”",
        "",
        "Headings",
        "  Plaudereien  1 note  Not read",
        "  Über         1 note  Not read",
      ].join("\n"),
    );
  });

  it("says so where there is nobody", async () => {
    expect(await printed(await open({ "Notes/Tea.md": "# Tea" }), "rapport:habits", {})).toContain(
      "No person notes",
    );
  });
});

describe("what did you find", () => {
  /** Opens the page from its row in the settings, by the keyboard. */
  async function openPage(files: Readonly<Record<string, string>>): Promise<OpenVault> {
    const opened = await open(files, { version: 1 });
    await openSettingsTab(opened);
    const rows = [...opened.el.ownerDocument.querySelectorAll<HTMLElement>(".setting-item.mod-page")];
    const row = rows.find(({ textContent }) => textContent.includes("What Rapport found in your notes"));
    row?.focus();
    row?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await opened.settle();
    return opened;
  }

  it("gives the focus to its first choice when it is opened", async () => {
    const { el } = await openPage({ "People/Jörg.md": "---\nStimmung: gut\ncadence: monthly\n---\n" });
    expect(el.ownerDocument.activeElement?.getAttribute("aria-label")).toBe(
      "Meaning of the property Stimmung",
    );
  });

  it("opens where there is nothing to choose", async () => {
    const { el } = await openPage({ "Notes/Tea.md": "# Tea" });
    expect(el.ownerDocument.querySelector(".rapport-habits")?.textContent).toContain("No person notes");
  });
});
