import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { readVaultFiles } from "../host/vault-files";
import { openNote } from "./open-note";

const TODAY = "2026-11-22";
const EXAMPLES = new URL("../../examples/", import.meta.url);

interface ListedPerson {
  readonly path: string;
  readonly name: string;
  readonly standing: string;
  readonly dueOn: string | null;
  readonly lastContact: { readonly day: string } | null;
}

interface DueEntry {
  readonly path: string;
  readonly reasons: readonly {
    readonly kind: string;
    readonly direction?: string;
    readonly day: string | null;
  }[];
}

interface BriefEntry {
  readonly balance: string | null;
  readonly promises: { readonly theirs: readonly { readonly text: string; readonly due: string | null }[] };
}

/** What stands in the windows of practices, first those with most reasons. */
const SHARED_WITH = [
  "Grace Adeyemicares about accessibility; cares about tactile maps",
  "Priya Raghunathancares about photography; cares about archives",
  "Farida Nazarovacares about archives",
  "Mateo Quispecares about cartography",
  "Noor El-Sayedcares about accessibility",
  "Sam Rivera (People/Work)cares about urban planning",
];
const INTRODUCED = ["Hana Mochizuki and 李慧敏"];
const LET_GO = [
  "Sam Rivera (People/Work)3 messages of yours since Nov 20, 2025, without an answer" +
    "Less often…: Sam Rivera (People/Work)Pause: Sam Rivera (People/Work)Let go…: Sam Rivera (People/Work)",
];
const MET = ["Farida Nazarova", "Viktor Halloran"];

/** A row of the table that was worked out by hand. */
interface Expected {
  readonly path: string;
  readonly name: string;
  readonly lastContact: string | null;
  readonly dueOn: string | null;
  readonly standing: string;
  readonly reasons: readonly string[];
}

let vault: OpenVault;
let expected: readonly Expected[];

beforeAll(async () => {
  const files = await readVaultFiles(fileURLToPath(new URL("vault", EXAMPLES)));
  vault = await openVault({ files, today: TODAY });
  await vault.settle();
  expected = tableOf(await readFile(new URL("README.md", EXAMPLES), "utf8"));
});

afterAll(() => vault.close());

describe("the example vault, worked out by hand", () => {
  it("has exactly the people of the table", async () => {
    const paths = (await people()).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(expected.map(({ path }) => path).toSorted());
  });

  it("has the names, last contacts, due days and standings of the table", async () => {
    const found = await people();
    expect(found.map(shapeOf).toSorted(byPath)).toEqual(expected.map(withoutReasons).toSorted(byPath));
  });

  it("has the reasons of the table", async () => {
    const due = await json<{ items: DueEntry[] }>("rapport:due");
    const found = new Map(due.items.map(({ path, reasons }) => [path, reasons.map(reasonText).toSorted()]));
    for (const { path, reasons } of expected) {
      expect([path, found.get(path) ?? []]).toEqual([path, [...reasons].toSorted()]);
    }
  });

  it("has the issues of the table, with their lines", async () => {
    const { items } = await json<{ items: { path: string; line: number; code: string }[] }>("rapport:issues");
    expect(items.map(({ path, line, code }) => [path, line, code])).toEqual([
      ["People/Femi Okonjo-Blake.md", 4, "impossible-day"],
      ["People/Saoirse Ní Bhriain.md", 4, "unknown-cadence"],
      ["People/Saoirse Ní Bhriain.md", 5, "ambiguous-day"],
      ["People/Work/Piotr Zieliński.md", 5, "invalid-front-matter"],
    ]);
  });

  it.each([
    ["share-note", "Notes/Sharing reading list.md", ".rapport-form-check", SHARED_WITH],
    ["introduce", "Notes/Sharing reading list.md", ".rapport-form-offer > :first-child", INTRODUCED],
    ["letting-go", "Notes/Sharing reading list.md", ".rapport-letting-go > li", LET_GO],
    ["after-meeting", "Meetings/2026-11-20 Retrospective.md", ".rapport-form-check", MET],
  ])("offers in the window of %s what was worked out", async (command, path, selector, offered) => {
    await openNote(vault, path);
    vault.runCommand(`rapport:${command}`);
    await vault.settle();
    const texts = Array.from(vault.el.ownerDocument.querySelectorAll(selector), (each) => each.textContent);
    expect(texts).toEqual(offered);
    vault.el.ownerDocument.querySelector<HTMLElement>(".modal-bg")?.click();
    await vault.settle();
  });

  it("says who has asked whom, and for whose answer you wait", async () => {
    const { briefs } = await json<{ briefs: BriefEntry[] }>("rapport:brief", {
      people: "Farida Nazarova,Kim Ode,Ingrid Solheim",
    });
    expect(briefs.map(({ balance }) => balance)).toEqual([null, "from-them", null]);
    expect(briefs[0]?.promises.theirs).toMatchObject([
      { text: "feedback on the interview guide", due: "2026-12-05" },
    ]);
  });

  it("answers the same once notes are there that have nothing to do with anybody", async () => {
    const before = await answers();
    const unrelated = {
      "Notes/Soup.md":
        "---\ntags: [cooking, ask]\nsource: https://soup.example\n---\n# Soup\n- [ ] buy leeks\n- 2026-11-20 call → nobody #help\n",
      "Daily/2026-11-17.md": "## Reconnect\n- [ ] mend the lamp\n\n- [x] [[Soup]] #thanks\n",
      "Meetings/2026-11-18 Lamps.md": "---\nattendees: [Somebody Else]\n---\nNobody of the list.\n",
    };
    for (const [path, words] of Object.entries(unrelated)) await vault.write(path, words);
    await vault.settle();
    expect(await answers()).toEqual(before);
    for (const path of Object.keys(unrelated)) await vault.remove(path);
    await vault.settle();
    expect(await answers()).toEqual(before);
  });

  it("prints the due list that a terminal shows", async () => {
    await expect(await text("rapport:due")).toMatchFileSnapshot("golden/due.txt");
  });

  it("prints the due list as the JSON that scripts read", async () => {
    await expect(await text("rapport:due", { format: "json" })).toMatchFileSnapshot("golden/due.json");
  });

  it("prints people as the JSON that scripts read", async () => {
    await expect(await text("rapport:people", { format: "json" })).toMatchFileSnapshot("golden/people.json");
  });
});

const WITH_ANSWERS: readonly (readonly [string, Record<string, string>])[] = [
  ["rapport:due", {}],
  ["rapport:people", {}],
  ["rapport:load", {}],
  ["rapport:drift", {}],
  ["rapport:issues", {}],
  ["rapport:match", { note: "Notes/Sharing reading list" }],
  ["rapport:timeline", { people: "Kim Ode,Mateo Quispe" }],
  ["rapport:brief", { people: "Ana Diaz,Desmond Achterberg" }],
  ["rapport:review", {}],
];

/** What the commands say that only look. */
async function answers(): Promise<string[]> {
  const said: string[] = [];
  for (const [command, params] of WITH_ANSWERS) said.push(await text(command, { ...params, format: "json" }));
  return said;
}

async function people(): Promise<ListedPerson[]> {
  return (await json<{ people: ListedPerson[] }>("rapport:people")).people;
}

async function json<T>(command: string, params: Record<string, string> = {}): Promise<T> {
  return JSON.parse(await text(command, { ...params, format: "json" })) as T;
}

async function text(command: string, params: Record<string, string> = {}): Promise<string> {
  const outcome = await vault.cli(command, params);
  if (outcome.kind !== "printed") throw new Error(outcome.message);
  return outcome.text;
}

function shapeOf({ path, name, standing, dueOn, lastContact }: ListedPerson): object {
  return { path, name, lastContact: lastContact?.day ?? null, dueOn, standing };
}

function withoutReasons({ path, name, lastContact, dueOn, standing }: Expected): object {
  return { path, name, lastContact, dueOn, standing };
}

function byPath(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

function reasonText({ kind, direction, day }: DueEntry["reasons"][number]): string {
  return [kind, direction, day].filter(Boolean).join(" ");
}

/** The rows of the first table, whose columns are those of `Expected` with the cadence among them. */
function tableOf(page: string): Expected[] {
  const rows = page.split("\n").filter((line) => /^\| `(?:People|Community)\/.*\.md` +\| .* \|/.test(line));
  return rows
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 9)
    .map(([, path = "", name = "", contact = "", , dueOn = "", standing = "", reasons = ""]) => ({
      path: path.replaceAll("`", ""),
      name,
      lastContact: contact === "–" ? null : contact.slice(0, 10),
      dueOn: dueOn === "–" ? null : dueOn,
      standing,
      reasons: reasons === "–" ? [] : reasons.split(";").map((reason) => reason.trim()),
    }));
}
