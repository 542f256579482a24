import { describe, expect, test } from "vitest";
import { logMeeting, type MeetingOutcome, type MeetingRequest } from "../../src/app/log-meeting";
import { createPerformer } from "../../src/app/perform";
import { UndoHistory } from "../../src/app/undo-history";
import { writeContext } from "../../src/app/write-context";
import { createFieldReader } from "../../src/note/properties/fields";
import { DEFAULT_SETTINGS, peopleRules, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { parseYaml } from "../note/parse-yaml";
import { MemoryVault } from "./memory-vault";

const ANA = "People/Ana Diaz.md";
const NOTE = "---\nlast-contact: 2026-09-30\n---\n";
const REQUEST: MeetingRequest = {
  day: day("2026-11-20"),
  channel: "event",
  textIn: (path) => `the fair, for ${path}`,
  people: [{ path: ANA }],
  newcomers: ["Jo Lind", "Max Berg"],
  metAt: "Harbour fair",
  label: "Logged",
};

function vaultOf(ana: string): MemoryVault {
  const vault = new MemoryVault();
  vault.texts.set(ANA, ana);
  return vault;
}

async function logged(
  vault: MemoryVault,
  request: Partial<MeetingRequest> = {},
  changed: Partial<Settings> = {},
  tags: readonly string[] = [],
): Promise<{ readonly outcome: MeetingOutcome; readonly history: UndoHistory }> {
  const settings = { ...DEFAULT_SETTINGS, ...changed };
  const history = new UndoHistory(vault);
  const fields = createFieldReader();
  const today = () => day("2026-11-22");
  const deps = { settings: () => settings, fields, parseYaml, today };
  const outcome = await logMeeting(
    { ...REQUEST, ...request },
    {
      ...deps,
      history,
      writer: history.writer,
      performer: createPerformer(history),
      templates: { read: () => Promise.resolve(null), dateText: () => "", dayText: () => "" },
      rules: () => peopleRules(settings, []),
      people: () => [{ path: ANA, leanings: { tags } }],
      context: (path) =>
        writeContext(path, { ...deps, dailyNotes: vault, links: vault, channelText: (channel) => channel }),
    },
  );
  return { outcome, history };
}

describe("a meeting is logged with everybody", () => {
  test("and whoever is new has the tag by which most people are known", async () => {
    const vault = vaultOf(NOTE);
    await logged(vault, {}, { peopleTags: ["contact", "person"] }, ["Person", "choir"]);
    expect(vault.texts.get("People/Jo Lind.md")).toContain("tags: person\n");
    expect(vault.texts.get("People/Jo Lind.md")).not.toContain("choir");
  });

  test("and whoever is new has a note, met there on its day", async () => {
    const vault = vaultOf(NOTE);
    await logged(vault);
    expect(vault.texts.get(ANA)).toBe(
      `---\nlast-contact: 2026-11-20\n---\n## Interactions\n- 2026-11-20 event: the fair, for ${ANA}\n`,
    );
    expect(vault.texts.get("People/Jo Lind.md")).toBe(
      "---\nmet-at: Harbour fair\nmet-on: 2026-11-20\nlast-contact: 2026-11-20\n---\n## Interactions\n- 2026-11-20 event: the fair, for People/Jo Lind.md\n",
    );
    expect([...vault.texts.keys()]).toContain("People/Max Berg.md");
  });

  test("again, with those who have it in their log already left as they are", async () => {
    const vault = vaultOf(NOTE);
    await logged(vault, { newcomers: [] });
    const once = vault.texts.get(ANA);
    await logged(vault, { newcomers: ["Jo Lind"] });
    expect(vault.texts.get(ANA)).toBe(once);
    expect(vault.texts.get("People/Jo Lind.md")).toContain("- 2026-11-20 event: the fair");
  });

  test("as one step, which takes the new notes away again", async () => {
    const vault = vaultOf(NOTE);
    const { history } = await logged(vault);
    await history.undo();
    expect(Object.fromEntries(vault.texts)).toEqual({ [ANA]: NOTE });
    await history.redo();
    expect(vault.texts.size).toBe(3);
  });

  test("once where a name is given twice", async () => {
    const vault = vaultOf(NOTE);
    const { outcome } = await logged(vault, { newcomers: ["Jo Lind", "Jo  Lind"] });
    expect(outcome.kind).toBe("done");
    expect(vault.texts.size).toBe(2);
  });
});

describe("nothing is left of it", () => {
  test.each<[string, string, Partial<MeetingRequest>, Partial<Settings>, object]>([
    ["where a note is broken", "---\nx: [\n---\n", {}, {}, { kind: "stopped", problem: { path: ANA } }],
    ["where a name is none", NOTE, { newcomers: ["Jo Lind", "?"] }, {}, { kind: "no-name", name: "?" }],
    ["where a note of that name is there", NOTE, { newcomers: ["Max", "Ana Diaz"] }, {}, { kind: "stopped" }],
    ["where the template is gone", NOTE, {}, { newPersonTemplate: "T.md" }, { kind: "no-template" }],
  ])("%s", async (_, ana, request, settings, expected) => {
    const vault = vaultOf(ana);
    const { outcome, history } = await logged(vault, request, settings);
    expect(outcome).toMatchObject(expected);
    expect(Object.fromEntries(vault.texts)).toEqual({ [ANA]: ana });
    expect((await history.undo()).kind).toBe("none");
  });
});
