import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

/** Dated notes that mention somebody every four weeks. */
const FILES = {
  "People/Kim Ode.md": "# Kim\n",
  "Daily/2026-08-30.md": "A walk with [[Kim Ode]]\n",
  "Daily/2026-09-27.md": "Dinner with [[Kim Ode]]\n",
  "Daily/2026-10-25.md": "Called [[Kim Ode]]\n",
};

async function asked(settings: object): Promise<{ fact: string; first: string }> {
  vault = await openVault({ files: FILES, today: "2026-11-22", settings: { version: 1, ...settings } });
  await vault.settle();
  vault.runCommand("rapport:triage");
  await vault.settle();
  const page = vault.el.ownerDocument;
  return {
    fact: page.querySelector(".rapport-triage-fact")?.textContent ?? "",
    first: page.querySelector(".rapport-triage-text")?.textContent ?? "",
  };
}

it.each([
  [true, { fact: "Last in touch 4 weeks ago, usually every 4 weeks", first: "Every month" }],
  [false, { fact: "", first: "inner" }],
])(
  "the rhythm of notes that mention somebody is proposed where they count: %s",
  async (mentions, expected) => {
    expect(await asked({ mentions })).toEqual(expected);
  },
);

it("a cadence of one's own is typed after its key, refused while it is none, and written as it is said", async () => {
  await asked({});
  const page = vault?.el.ownerDocument ?? document;
  const find = (selector: string) => page.querySelector<HTMLElement>(`.rapport-triage ${selector}`);
  expect(page.querySelector(".rapport-triage [aria-keyshortcuts=c]")?.textContent).toBe("cAnother cadence…");
  find("button")?.dispatchEvent(new KeyboardEvent("keydown", { key: "c", bubbles: true }));
  await vault?.settle();
  const input = page.querySelector<HTMLInputElement>(".rapport-triage form input");
  expect(page.activeElement).toBe(input);
  const type = async (words: string): Promise<void> => {
    if (input !== null) input.value = words;
    input?.dispatchEvent(new Event("input", { bubbles: true }));
    await vault?.settle();
  };
  await type("sometimes");
  expect(find(".rapport-problem, [role=alert], .rapport-form-problem")?.textContent).toContain(
    "is not a cadence",
  );
  await type("every 6 weeks");
  find("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await vault?.settle();
  expect(await vault?.readDisk("People/Kim Ode.md")).toContain("cadence: every 6 weeks\n");
  expect(find(".rapport-triage-done")?.textContent).toContain("That was everybody");
});
