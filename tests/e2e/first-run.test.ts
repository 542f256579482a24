import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallFields, smallTargets } from "./measures";
import { widen } from "./sidebar";
import { test } from "./spec";
import { TODAY, type VaultFiles, type VaultOptions, type VaultPage } from "./vault-page";

const SETTINGS = ".obsidian/plugins/rapport/data.json";
const DUE = `---\nnext-contact: ${TODAY}\n---\n`;

/** People in a folder that is known, and others that only look like it. */
const FILES: VaultFiles = {
  "People/Ida Norn.md": DUE,
  "People/Work/Kim Ode.md": DUE,
  "Notes/Sam Rivera.md": `---\ntags: [person]\nnext-contact: ${TODAY}\n---\n`,
  "Areas/03 Freunde/Jonas Keller.md": DUE,
  "Areas/03 Freunde/Mira Sander.md": DUE,
  "Notes/Ada Blum.md": `---\ntags: [family/near]\nnext-contact: ${TODAY}\n---\n`,
  "Notes/Tea.md": "# Tea\n",
};

type Open = (options: VaultOptions) => Promise<VaultPage>;

async function firstStart(open: Open, options: VaultOptions = {}): Promise<VaultPage> {
  const vault = await open({ files: FILES, settings: null, ...options });
  await vault.openView();
  return vault;
}

async function saved(vault: VaultPage): Promise<unknown> {
  return vault.page.evaluate(async (path) => {
    const { host } = window;
    await host?.settle();
    const isThere = (await host?.app.vault.adapter.exists(path)) ?? false;
    return isThere ? JSON.parse((await host?.read(path)) ?? "null") : null;
  }, SETTINGS);
}

describe("the first start", () => {
  test("shows what was found and lists the people meanwhile; nothing is saved", async ({ open }) => {
    const vault = await firstStart(open);
    const question = vault.view.getByRole("region", { name: "Which notes are people?" });
    expect(await question.getByRole("heading").textContent()).toBe("3 notes look like people");
    expect(await question.locator(".rapport-marker").allTextContents()).toEqual([
      "Folder People 2 notes, such as Ida Norn",
      "Tag #person 1 note: Sam Rivera",
      "Folder Areas/03 Freunde 2 more, such as Jonas Keller",
      "Tag #family 1 more: Ada Blum",
    ]);
    await expect.poll(() => vault.namesIn("Today")).toEqual(["Ida Norn", "Kim Ode", "Sam Rivera"]);
    expect(await saved(vault)).toBeNull();
    await vault.picture("first-run");
  });

  test("is answered by the keyboard alone; exactly what is ticked is saved and takes effect", async ({
    open,
  }) => {
    const vault = await firstStart(open);
    await vault.press("Tab", "Space", "Tab", "Space", "Tab", "Tab");
    await expect.poll(() => vault.focused()).toBe("Use these");
    await vault.press("Enter");
    await expect
      .poll(() => vault.namesIn("Today"))
      .toEqual(["Ida Norn", "Jonas Keller", "Kim Ode", "Mira Sander"]);
    expect(await vault.view.locator(".rapport-first-run").count()).toBe(0);
    await expect.poll(() => vault.focused()).toBe("Ida Norn");
    expect(await saved(vault)).toMatchObject({
      peopleFolders: ["People", "Areas/03 Freunde"],
      peopleTags: [],
      peopleProperties: [],
    });
  });

  test("is put off until the next start, and the focus goes to the list", async ({ open }) => {
    const vault = await firstStart(open);
    await vault.tabTo("Later");
    await vault.press("Enter");
    expect(await vault.view.locator(".rapport-first-run").count()).toBe(0);
    await expect.poll(() => vault.focused()).toBe("Ida Norn");
    await vault.write("People/Another.md", DUE);
    expect(await vault.view.locator(".rapport-first-run").count()).toBe(0);
    expect(await saved(vault)).toBeNull();
  });

  test("asks nothing once settings have been saved", async ({ open }) => {
    const vault = await firstStart(open, { settings: { version: 1 } });
    expect(await vault.view.locator(".rapport-first-run").count()).toBe(0);
  });
});

describe("the question can be read and answered", () => {
  test.for([240, 320, 400])("in a sidebar of %i px", async (width, { open }) => {
    const vault = await firstStart(open, { dark: width === 320 });
    await widen(vault, width);
    await vault.openView();
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-first-run" })).toEqual([]);
    await vault.picture(`first-run-${width}`);
  });

  test.for([
    { width: 320, height: 568 },
    { width: 390, height: 844, dark: true },
  ])("on a phone: $width px", async (look, { open }) => {
    const vault = await firstStart(open, { phone: true, ...look });
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await smallTargets(vault.view)).toEqual([]);
    expect(await smallFields(vault.view)).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-first-run" })).toEqual([]);
    await vault.picture(`first-run-phone-${look.width}`);
    await vault.view.locator(".rapport-marker", { hasText: "Freunde" }).tap();
    await vault.view.getByRole("button", { name: "Use these" }).tap();
    await expect.poll(() => vault.namesIn("Today")).toContain("Mira Sander");
  });

  test("with more found than there is room for, the answers stay in sight", async ({ open }) => {
    const folders = ["Familie", "Freunde", "Kollegen", "Kunden", "Team", "Family", "Clients", "Network"];
    const many = Object.fromEntries(
      folders.map((folder) => [`A rather long area/${folder}/Ada Blum.md`, DUE]),
    );
    const vault = await firstStart(open, { files: { ...FILES, ...many }, width: 700, height: 480 });
    expect(await layoutFaults(vault.view)).toEqual([]);
    expect(await vault.view.getByRole("button", { name: "Use these" }).isVisible()).toBe(true);
    await vault.tabTo("Later");
    await vault.picture("first-run-many");
  });
});

test("where nothing was found it says what was looked for, and asks nothing", async ({ open }) => {
  const vault = await firstStart(open, { files: { "Notes/Tea.md": "# Tea\n" } });
  expect(await vault.view.locator(".rapport-first-run").count()).toBe(0);
  expect(await vault.view.locator(".rapport-rest-hint").textContent()).toContain(
    "Looked for People, Contacts",
  );
});
