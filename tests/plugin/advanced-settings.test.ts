import { afterEach, describe, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openSettingsTab } from "./settings-page";

const CRM = ".obsidian/plugins/personal-crm/data.json";
const SAVED = { personFolders: ["Clients"], tiers: [{ id: "casual", cadenceDays: 90 }] };
const FILES = { [CRM]: JSON.stringify(SAVED), "Clients/Ana.md": "---\nprm-tier: casual\n---\n" };

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function openSettings(files: Readonly<Record<string, string>>): Promise<OpenVault> {
  const opened = await openVault({ files, today: "2026-11-22", settings: { version: 1, soonDays: 9 } });
  vault = opened;
  await opened.settle();
  await openSettingsTab(opened);
  return opened;
}

async function press({ el, settle }: OpenVault, text: string): Promise<void> {
  const buttons = [...el.ownerDocument.querySelectorAll("button")];
  const found = buttons.find((button) => button.textContent === text);
  if (found === undefined) throw new Error(`No button says ${text}`);
  found.click();
  await settle();
}

const modal = ({ el }: OpenVault): string =>
  el.ownerDocument.querySelector(".rapport-answer")?.textContent ?? "";

async function savedSettings({ readDisk }: OpenVault): Promise<Record<string, unknown>> {
  return JSON.parse(await readDisk(".obsidian/plugins/rapport/data.json")) as Record<string, unknown>;
}

describe("the settings of another plugin", () => {
  it("are taken over once they have been looked at, and hold at once", async () => {
    const opened = await openSettings(FILES);
    await press(opened, "Personal CRM");
    expect(modal(opened)).toContain("Folders: People, Contacts, Persons, CRM, Clients");
    expect(modal(opened)).toContain("casual: 90 days");
    await press(opened, "Take over");
    expect(await savedSettings(opened)).toMatchObject({ soonDays: 9 });
    const people = await opened.cli("rapport:people", { format: "json" });
    expect(people.kind === "printed" ? people.text : "").toContain('"circle": "casual"');
    expect(await opened.readDisk(CRM)).toBe(FILES[CRM]);
  });

  it("are left alone where the question is closed", async () => {
    const opened = await openSettings(FILES);
    await press(opened, "Personal CRM");
    await press(opened, "Close");
    expect((await savedSettings(opened))["peopleFolders"]).toBeUndefined();
  });

  it.each([{ [CRM]: "{ broken" }, {}])("are not offered where there are none: %j", async (files) => {
    const opened = await openSettings(files);
    expect(opened.el.ownerDocument.body.textContent).toContain("has no settings of Personal CRM or Contacts");
  });
});

it("every setting goes back to what it was at first after a question", async () => {
  const opened = await openSettings({});
  await press(opened, "Reset…");
  expect(modal(opened)).toContain("One setting goes back");
  await press(opened, "Reset");
  expect(await savedSettings(opened)).toMatchObject({ soonDays: 7 });
});
