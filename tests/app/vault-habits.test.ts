import { describe, expect, test } from "vitest";
import type { VaultHabits } from "../../src/app/vault-habits";
import type { Settings } from "../../src/settings/settings";
import { surveyOf } from "./survey-vault";

async function habitsIn(
  files: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
): Promise<VaultHabits> {
  return (await surveyOf(files, { settings })).habits();
}

function people(...notes: readonly string[]): Record<string, string> {
  return Object.fromEntries(notes.map((text, at) => [`People/Person ${at}.md`, text]));
}

function properties(...yaml: readonly string[]): Record<string, string> {
  return people(...yaml.map((lines) => `---\n${lines}\n---\n`));
}

describe("properties", () => {
  test("are counted over the notes of people, whatever their spelling, under the most frequent one", async () => {
    const files = {
      ...properties("last seen: 2026-01-01", "Last_Seen: 2026-02-02", "last seen: 2026-02-02\nlast seen2: x"),
      "Notes/Tea.md": "---\nlast seen: 2026-01-01\n---\n",
    };
    expect(await habitsIn(files)).toMatchObject({
      people: 3,
      properties: [
        { key: "last seen", notes: 3, example: "2026-02-02", use: { kind: "unread" }, misread: 0 },
        { key: "last seen2", notes: 1 },
      ],
    });
  });

  test.each<[string, object]>([
    ["birthday: 1990-04-15", { kind: "field", field: "birthday", by: "name" }],
    ["blog: https://example.com", { kind: "field", field: "profile", by: "name" }],
    ["type: person", { kind: "marker" }],
    ["Categories: x", { kind: "marker" }],
    ["cssclasses: wide", { kind: "app" }],
    ["mood: good", { kind: "unread" }],
    ["seen: 2026-11-01", { kind: "field", field: "last-contact", by: "settings" }],
    ["rating: 5", { kind: "ignored" }],
  ])("%s is %j", async (yaml, use) => {
    const propertyMeanings = ["seen: last-contact", "rating: ignore"];
    expect((await habitsIn(properties(yaml), { propertyMeanings })).properties).toMatchObject([{ use }]);
  });

  test("say how many notes have a value that is not understood", async () => {
    const found = await habitsIn(
      properties("birthday: 2026-02-30", "birthday: 1990-04-15", "birthday: soon"),
    );
    expect(found.properties).toMatchObject([{ key: "birthday", notes: 3, misread: 2 }]);
  });

  test("show what is most frequent in lists, and nothing where they are always empty", async () => {
    const found = await habitsIn(
      properties("likes: [tea, chess]", "likes: [chess]\ndislikes:", "dislikes: []"),
    );
    expect(found.properties).toMatchObject([
      { key: "dislikes", notes: 2, example: null },
      { key: "likes", notes: 2, example: "chess" },
    ]);
  });

  test("that no setting could give a meaning are left out", async () => {
    const found = await habitsIn(properties(`"-": x\n${"k".repeat(61)}: x`));
    expect(found.properties).toEqual([]);
  });

  test("that are not read come first, then the most frequent", async () => {
    const files = properties("email: a@example.com\nmood: good\nzeal: 1", "email: b@example.com\nzeal: 2");
    expect((await habitsIn(files)).properties.map(({ key }) => key)).toEqual(["zeal", "mood", "email"]);
  });
});

describe("headings", () => {
  test("are counted once a note, whatever their level, with what they are read as", async () => {
    const files = people(
      "# Person 0\n## 💬 Plaudereien\n### plaudereien\n## Interactions\n### 2026-11-01 call\n### 25.10.2026 tea\n",
      "## Plaudereien\n## plaudereien\n## Waiting for\n## Career\n## Reconnect\n",
    );
    expect((await habitsIn(files)).headings).toEqual([
      { text: "Plaudereien", notes: 2, use: "unread", isOwn: false },
      { text: "Career", notes: 1, use: "biography", isOwn: false },
      { text: "Interactions", notes: 1, use: "log", isOwn: false },
      { text: "Reconnect", notes: 1, use: "checklist", isOwn: false },
      { text: "Waiting for", notes: 1, use: "promises", isOwn: false },
    ]);
  });

  test("that the settings add are those of logs", async () => {
    expect(
      (await habitsIn(people("## Plaudereien\n## Log\n"), { logHeadings: ["plaudereien", "Log"] })).headings,
    ).toEqual([
      { text: "Log", notes: 1, use: "log", isOwn: false },
      { text: "Plaudereien", notes: 1, use: "log", isOwn: true },
    ]);
  });
});

test("the markers are counted by the rules in effect", async () => {
  const settings = { peopleFolders: ["People"], peopleTags: [], peopleProperties: [] };
  const survey = await surveyOf({ "People/Ana.md": "" }, { settings });
  expect(survey.counts()).toEqual({
    people: 1,
    markers: [{ marker: { by: "folder", rule: "People" }, notes: 1, example: "People/Ana.md" }],
  });
});
