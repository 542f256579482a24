import { afterEach, expect, test } from "vitest";
import { randomFrom, type Random } from "../fuzz/random";
import { openVault, type OpenVault } from "../host/node";
import { notesOf } from "./vault-diff";
import { sized } from "../long-run";

const TODAY = "2026-11-22";
const EVENTS = sized(10_000);
/** After so many events the app comes to rest and the index is compared. */
const STRETCH = 500;
const SEED = 20_261_122;
const DAILY_NOTES = { ".obsidian/daily-notes.json": '{"folder":"Daily"}' };

const PEOPLE = ["Ana Diaz", "Sam Rivera", "Kim Ode", "דנה לוי", "Zoe\u0308 Brun", "Bo 🌱 Lind"];
const PLACES = ["People", "People/Work", "Folk", "Notes", "Templates"];
const DAYS = ["2026-11-12", "2026-11-20", "2026-11-22", "2026-12-24"];
/** Folders that change places: one by one they make people of notes, and notes of people. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ["People/Work", "People/Jobs"],
  ["Folk", "Contacts"],
];
const LINES = [
  "- 2026-11-03 call → sent the plan",
  "## Interactions",
  "## Waiting for",
  "- [ ] send [[NAME]] the deck by 2026-11-25",
  "- [x] call [[NAME]]",
  "- [ ] call [[NAME]]",
  "Lunch with [[NAME]] and [[NAME|her]].",
  "> [[NAME]] says",
  "Last contact: 2026-11-10",
  "#person",
  "```",
];
const PROPERTIES = [
  "type: person",
  "last-contact: 2026-10-01",
  "last-contact: 2026-02-30",
  "cadence: monthly",
  "circle: close",
  "status: paused",
  "date: 2026-11-15",
  'attendees: ["[[NAME]]"]',
  "ignore-mentions: true",
  "birthday: 04-15",
  "broken: [",
];

let opened: OpenVault[] = [];

afterEach(async () => {
  for (const vault of opened) await vault.close();
  opened = [];
});

async function open(files: Readonly<Record<string, string>>): Promise<OpenVault> {
  const vault = await openVault({ files: { ...DAILY_NOTES, ...files }, today: TODAY });
  opened.push(vault);
  await vault.settle();
  return vault;
}

async function printed(vault: OpenVault, command: string): Promise<unknown> {
  const outcome = await vault.cli(command, { format: "json" });
  if (outcome.kind !== "printed") throw new Error(outcome.message);
  return JSON.parse(outcome.text);
}

function somePath(random: Random): string {
  if (random.oneIn(4)) return `Daily/${random.pick(DAYS)}.md`;
  const name = random.pick(PEOPLE);
  return `${random.pick(PLACES)}/${random.oneIn(6) ? name.toLowerCase() : name}.md`;
}

function someText(random: Random): string {
  const some = (most: number, choices: readonly string[]): string[] =>
    Array.from({ length: random.below(most) }, () =>
      random.pick(choices).replaceAll("NAME", () => random.pick(PEOPLE)),
    );
  const properties = some(4, PROPERTIES);
  const head = properties.length === 0 ? [] : ["---", ...new Set(properties), "---"];
  return [...head, ...some(6, LINES)].join("\n");
}

/** Something that happens to a vault: by the app itself or, as with a sync service, behind its back. */
async function happen(vault: OpenVault, random: Random): Promise<void> {
  const path = somePath(random);
  const file = vault.app.vault.getFileByPath(path);
  if (random.oneIn(60)) return moveFolder(vault, random);
  if (file === null) return vault.write(path, someText(random));
  if (random.oneIn(5)) return random.oneIn(2) ? vault.remove(path) : vault.app.vault.delete(file);
  if (random.oneIn(4)) return move(vault, path, random);
  return random.oneIn(2)
    ? vault.app.vault.modify(file, someText(random))
    : vault.write(path, someText(random));
}

/** The app refuses to move something onto something else, which is no event at all. */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Error) || !error.message.includes("already exists")) throw error;
}

async function move(vault: OpenVault, path: string, random: Random): Promise<void> {
  const start = path.lastIndexOf("/") + 1;
  const inOtherCase = path.slice(0, start) + path.slice(start).toLowerCase();
  const target = random.oneIn(3) ? inOtherCase : somePath(random);
  const file = vault.app.vault.getFileByPath(path);
  if (file === null || target === path || (await vault.adapter.exists(target))) return;
  if (random.oneIn(2)) return vault.move(path, target);
  const folder = target.slice(0, target.lastIndexOf("/"));
  if (vault.app.vault.getFolderByPath(folder) === null) await vault.app.vault.createFolder(folder);
  await vault.app.vault.rename(file, target);
}

async function moveFolder(vault: OpenVault, random: Random): Promise<void> {
  const [one, other] = random.pick(FOLDERS);
  const [from, to] = vault.app.vault.getFolderByPath(one) === null ? [other, one] : [one, other];
  const folder = vault.app.vault.getFolderByPath(from);
  if (folder === null || (await vault.adapter.exists(to))) return;
  await vault.app.vault.rename(folder, to);
}

interface Listed {
  readonly people: readonly { readonly lastContact: { readonly source: string } | null }[];
}

/**
 * Compares the index that has seen all events with one that is built anew of the same files.
 *
 * @returns where the last contacts were found
 */
async function compare(vault: OpenVault, after: number): Promise<readonly (string | undefined)[]> {
  const when = `seed ${SEED}, ${after} events`;
  await vault.settle();
  expect(await printed(vault, "rapport:check"), when).toMatchObject({ differences: [] });
  const rebuilt = await open(Object.fromEntries(await notesOf(vault)));
  const anew = (await printed(rebuilt, "rapport:people")) as Listed;
  expect(await printed(vault, "rapport:people"), when).toEqual(anew);
  await rebuilt.close();
  opened = opened.filter((each) => each !== rebuilt);
  expect(anew.people.length, when).toBeGreaterThan(5);
  return anew.people.map(({ lastContact }) => lastContact?.source);
}

test(
  `after ${EVENTS} random events the index is the one that is built anew`,
  { timeout: 240_000 },
  async () => {
    const random = randomFrom(SEED);
    const vault = await open({});
    const sources = new Set<string | undefined>();
    for (let event = 1; event <= EVENTS; event += 1) {
      await happen(vault, random).catch(unlessRefused);
      // The cache gets its turn in between, now and then, so that events meet it in every state.
      if (random.oneIn(7)) await new Promise((resolve) => setTimeout(resolve, 0));
      if (event % STRETCH === 0) for (const source of await compare(vault, event)) sources.add(source);
    }
    expect(sources).toEqual(new Set([undefined, "property", "log", "mention"]));
  },
);
