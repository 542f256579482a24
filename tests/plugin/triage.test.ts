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
