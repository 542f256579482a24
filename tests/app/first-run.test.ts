import { expect, test } from "vitest";
import { FirstRun } from "../../src/app/first-run";
import type { NoteSignals } from "../../src/note/people/recognize";
import { DEFAULT_SETTINGS, peopleRules, type Settings } from "../../src/settings/settings";

/** A first run over notes that come and go, with settings kept as a file would. */
function firstRun(...paths: readonly string[]) {
  const vault = { paths: [...paths], saved: null as Settings | null, walks: 0 };
  const settings = (): Settings => vault.saved ?? DEFAULT_SETTINGS;
  const run = new FirstRun({
    isFirst: () => vault.saved === null,
    listings: () => {
      vault.walks += 1;
      return vault.paths.map((path): NoteSignals => ({ path, properties: null, tags: [] }));
    },
    rules: () => peopleRules(settings(), []),
    settings,
    save: (next) => {
      vault.saved = next;
      return Promise.resolve();
    },
  });
  return { run, vault };
}

test("tells what holds already and what only looks like it", () => {
  const { run } = firstRun("People/Ana Diaz.md", "Friends/Kim Ode.md");
  expect(run.findings(1)).toEqual({
    people: 1,
    found: [{ marker: { by: "folder", rule: "People" }, notes: 1, example: "People/Ana Diaz.md" }],
    likely: [{ marker: { by: "folder", rule: "Friends" }, notes: 1, example: "Friends/Kim Ode.md" }],
  });
});

test("asks nothing where nothing was found", () => {
  expect(firstRun("Notes/Tea.md").run.findings(0)).toBeNull();
});

test("saves exactly what was chosen and then asks no more", async () => {
  const { run, vault } = firstRun("People/Ana Diaz.md", "Friends/Kim Ode.md");
  await run.use([
    { by: "folder", rule: "Friends" },
    { by: "tag", rule: "family" },
    { by: "property", rule: "type: friend" },
  ]);
  expect(vault.saved).toEqual({
    ...DEFAULT_SETTINGS,
    peopleFolders: ["Friends"],
    peopleTags: ["family"],
    peopleProperties: ["type: friend"],
  });
  expect(run.findings(1)).toBeNull();
});

test("later saves nothing and asks no more in this session", () => {
  const { run, vault } = firstRun("People/Ana Diaz.md");
  run.later();
  expect(run.findings(1)).toBeNull();
  expect(vault.saved).toBeNull();
});

test("looks again as the people of a vault come in, but not for each of them", () => {
  const { run, vault } = firstRun();
  for (let count = 1; count <= 1000; count += 1) {
    vault.paths.push(`People/Person ${count}.md`);
    run.findings(count);
  }
  expect(run.findings(1000)?.people).toBeGreaterThan(500);
  expect(vault.walks).toBeLessThan(30);
});
