import { $, $$, browser, expect } from "@wdio/globals";
import { read, untilNote } from "./vault";

const ADA = "People/Ada Quill.md";
const BO = "People/Bo Farrow.md";

/** The row of somebody in the list. */
const row = (name: string) => $(`.rapport-row*=${name}`);

describe("the main job", () => {
  before(async () => {
    await browser.reloadObsidian({ vault: "./vault" });
    await browser.executeObsidianCommand("rapport:open");
    await row("Ada Quill").waitForExist();
  });

  it("lists who is overdue, in other tools' words too", async () => {
    const names = await $$(".rapport-section.is-overdue .rapport-name").map((name) => name.getText());
    expect([...names].sort()).toEqual(["Ada Quill", "Bo Farrow"]);
  });

  it("logs a contact with one key, in the note's own words, and lets the person go from the list", async () => {
    await row("Bo Farrow").$(".rapport-name").click();
    await browser.executeObsidianCommand("rapport:open");
    await browser.execute(() => {
      const names = [...document.querySelectorAll<HTMLElement>(".rapport-name")];
      names.find(({ textContent }) => textContent === "Bo Farrow")?.focus();
    });
    await browser.keys("l");
    const text = await untilNote(BO, (now) => now.includes("## Interactions"));
    expect(text).toMatch(/^last_contacted: \d{4}-\d\d-\d\d # from the old list$/m);
    expect(text).not.toContain("last_contacted: 2020");
    expect(text).toContain("commitments: [send the map by 2020-02-20]");
  });

  it("takes it back byte for byte", async () => {
    await browser.executeObsidianCommand("rapport:undo");
    const text = await untilNote(BO, (now) => !now.includes("## Interactions"));
    expect(text).toContain("last_contacted: 2020-02-01 # from the old list\n");
  });

  it("leaves the notes of others alone", async () => {
    expect(await read(ADA)).toContain("- 2020-03-01 coffee: the bees came through the winter\n");
  });
});
