import { describe, expect, test } from "vitest";
import { day } from "../domain/days";
import { MemoryNotes, personNote, settled } from "./memory-notes";
import { PATH, vaultOf, type Vault } from "./roster-vault";
import { rulesFor } from "./vault-rules";
import { change, memoryStorage } from "./roster-changes";

function lastContact({ roster }: Vault, path = PATH): string | undefined {
  return roster.person(path)?.lastContact?.day;
}

describe("a walk over the vault", () => {
  test("lists people from the cache alone, then reads their texts", async () => {
    const vault = vaultOf({
      [PATH]: personNote({ "last-contact": "2026-10-01", cadence: "monthly" }, "2026-11-20 call"),
      "Notes/Tea.md": "no person",
    });
    const phases: string[] = [];
    vault.feed.subscribe(({ phase, people }) => phases.push(`${phase} ${people}`));
    vault.notes.isSlow = true;
    const done = vault.roster.rebuild();
    await settled();
    expect(vault.feed.state()).toMatchObject({ phase: "reading", agenda: { sections: [{ id: "overdue" }] } });
    await settled();
    vault.notes.deliver();
    await done;
    expect(vault.feed.state()).toMatchObject({
      phase: "ready",
      people: 1,
      agenda: { sections: [{ id: "next" }] },
    });
    expect(lastContact(vault)).toBe("2026-11-20");
    expect(phases.at(-1)).toBe("ready 1");
  });

  test("gives issues their lines once the text has been read", async () => {
    const vault = vaultOf({ [PATH]: personNote({ name: "Ana", birthday: "soon" }) });
    await vault.roster.rebuild();
    expect(vault.roster.person(PATH)?.issues).toMatchObject([{ key: "birthday", line: 3 }]);
  });

  test("leaves a note that cannot be read as its properties are, and says so", async () => {
    const vault = vaultOf({
      [PATH]: personNote({ "last-contact": "2026-10-01" }),
      "People/Kim Ode.md": personNote({}, "2026-11-01 call"),
    });
    vault.notes.lock(PATH);
    await vault.roster.rebuild();
    expect(vault.roster.person(PATH)).toMatchObject({
      lastContact: { day: "2026-10-01" },
      issues: [{ code: "unreadable-note" }],
    });
    expect(lastContact(vault, "People/Kim Ode.md")).toBe("2026-11-01");
    expect(vault.feed.state().phase).toBe("ready");
  });

  test("reads more notes than it asks for at a time", async () => {
    const names = Array.from({ length: 50 }, (_, count) => `People/Person ${count}.md`);
    const vault = vaultOf(Object.fromEntries(names.map((path) => [path, personNote({}, "2026-11-01 call")])));
    await vault.roster.rebuild();
    expect(vault.roster.people().every((person) => person.lastContact?.day === "2026-11-01")).toBe(true);
    expect(vault.roster.people()).toHaveLength(50);
  });

  test("lists those who are as late as each other by name, wherever their notes are", async () => {
    const note = personNote({ "last-contact": "2026-10-01", cadence: "monthly" });
    const vault = vaultOf({ "People/A/Zoe.md": note, "People/B/Bo.md": note, "People/C/Ana.md": note });
    vault.notes.isSlow = true;
    void vault.roster.rebuild();
    await settled();
    const names = vault.feed.state().agenda.sections.map(({ rows }) => rows.map(({ person }) => person.name));
    expect(names).toEqual([["Ana", "Bo", "Zoe"]]);
  });

  test("of an empty vault is ready at once", async () => {
    const vault = vaultOf();
    await vault.roster.rebuild();
    expect(vault.feed.state()).toMatchObject({ phase: "ready", people: 0 });
  });

  test("forgets who is no longer there", async () => {
    const vault = vaultOf({ [PATH]: personNote({}) });
    await vault.roster.rebuild();
    vault.notes.delete(PATH);
    await vault.roster.rebuild();
    expect(vault.roster.people()).toEqual([]);
    expect(vault.feed.state().people).toBe(0);
  });
});

describe("one note", () => {
  test("that changes replaces its person alone", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-10-01 call"), "People/Kim Ode.md": personNote({}) });
    await vault.roster.rebuild();
    const kim = vault.roster.person("People/Kim Ode.md");
    change(vault, PATH, personNote({}, "2026-11-20 call"));
    expect(lastContact(vault)).toBe("2026-11-20");
    expect(vault.roster.person("People/Kim Ode.md")).toBe(kim);
  });

  test("that is deleted takes its person along", async () => {
    const vault = vaultOf({ [PATH]: personNote({ "next-contact": "2026-11-22" }) });
    await vault.roster.rebuild();
    void vault.roster.noteDeleted(PATH);
    expect(vault.roster.people()).toEqual([]);
    expect(vault.feed.state().agenda.sections).toEqual([]);
  });

  test("that is renamed is the same person under the new path, at every moment", async () => {
    const vault = vaultOf({ [PATH]: personNote({ cadence: "yearly" }, "2026-10-01 call") });
    await vault.roster.rebuild();
    vault.notes.rename(PATH, "People/Ana.md");
    const seen: (string | undefined)[] = [];
    vault.feed.subscribe(() => seen.push(vault.roster.person("People/Ana.md")?.lastContact?.day));
    await vault.roster.noteRenamed(PATH, vault.notes.listing("People/Ana.md"));
    expect(vault.roster.person(PATH)).toBeNull();
    expect(lastContact(vault, "People/Ana.md")).toBe("2026-10-01");
    expect(vault.feed.state().people).toBe(1);
    expect(seen.at(-1)).toBe("2026-10-01");
  });

  test("that is moved into and out of the folder becomes a person and stops being one", async () => {
    const vault = vaultOf({ "Inbox/Ana.md": personNote({}, "2026-10-01 call") });
    await vault.roster.rebuild();
    expect(vault.roster.people()).toEqual([]);
    vault.notes.rename("Inbox/Ana.md", "People/Ana.md");
    await vault.roster.noteRenamed("Inbox/Ana.md", vault.notes.listing("People/Ana.md"));
    expect(lastContact(vault, "People/Ana.md")).toBe("2026-10-01");
    vault.notes.rename("People/Ana.md", "Inbox/Ana.md");
    await vault.roster.noteRenamed("People/Ana.md", vault.notes.listing("Inbox/Ana.md"));
    expect(vault.roster.people()).toEqual([]);
  });
});

describe("a text that comes late", () => {
  test("does not replace a newer one", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-10-01 call") });
    vault.notes.isSlow = true;
    const done = vault.roster.rebuild();
    await settled();
    change(vault, PATH, personNote({}, "2026-11-20 call"));
    await settled();
    vault.notes.deliver();
    await done;
    expect(lastContact(vault)).toBe("2026-11-20");
  });

  test("of an earlier walk is dropped", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-10-01 call") });
    vault.notes.isSlow = true;
    const first = vault.roster.rebuild();
    await settled();
    vault.notes.write(PATH, personNote({}, "2026-11-20 call"));
    const second = vault.roster.rebuild();
    await settled();
    vault.notes.deliver("backwards");
    await Promise.all([first, second]);
    expect(lastContact(vault)).toBe("2026-11-20");
    expect(vault.feed.state().phase).toBe("ready");
  });

  test("keeps whoever asked for an earlier walk waiting until it has been read by a later one", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-10-01 call") });
    vault.notes.isSlow = true;
    const known = vault.roster.rebuild().then(() => [vault.feed.state().phase, lastContact(vault)]);
    await settled();
    const second = vault.roster.rulesChanged(rulesFor());
    vault.notes.deliver();
    await settled();
    vault.notes.deliver();
    await second;
    expect(await known).toEqual(["ready", "2026-10-01"]);
  });

  test("does not bring back somebody who is deleted, nor enter another note of that path", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-10-01 call") });
    vault.notes.isSlow = true;
    const done = vault.roster.rebuild();
    await settled();
    void vault.roster.noteDeleted(PATH);
    change(vault, PATH, personNote({}));
    await settled();
    vault.notes.deliver();
    await done;
    expect(vault.roster.person(PATH)?.lastContact).toBeNull();
  });

  test("after a rename does not replace what was written since", async () => {
    const vault = vaultOf({ [PATH]: personNote({}) });
    await vault.roster.rebuild();
    vault.notes.rename(PATH, "People/Ana.md");
    vault.notes.isSlow = true;
    const done = vault.roster.noteRenamed(PATH, vault.notes.listing("People/Ana.md"));
    change(vault, "People/Ana.md", personNote({}, "2026-11-20 call"));
    await settled();
    vault.notes.deliver();
    await done;
    expect(lastContact(vault, "People/Ana.md")).toBe("2026-11-20");
  });
});

describe("what has been read", () => {
  test("is not read again at the next start, unless the file is another one since", async () => {
    const storage = memoryStorage();
    const texts = {
      [PATH]: personNote({}, "2026-11-20 call"),
      "People/Kim.md": personNote({}, "2026-11-19 call"),
    };
    const first = vaultOf(texts, new MemoryNotes(), storage);
    await first.roster.rebuild();
    first.notes.write("People/Kim.md", personNote({}, "2026-11-21 call"));
    first.notes.asked.length = 0;
    const second = vaultOf({}, first.notes, storage);
    await second.roster.rebuild();
    expect(second.notes.asked).toEqual(["People/Kim.md"]);
    expect([lastContact(second), lastContact(second, "People/Kim.md")]).toEqual(["2026-11-20", "2026-11-21"]);
    expect(second.roster.person(PATH)).toEqual(first.roster.person(PATH));
    expect(second.feed.state().phase).toBe("ready");
  });

  test("is read again under other rules", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-11-20 call") }, new MemoryNotes(), memoryStorage());
    await vault.roster.rebuild();
    await vault.roster.rulesChanged({ ...rulesFor(), textRules: "others" });
    expect(vault.notes.asked).toEqual([PATH, PATH]);
  });
});

describe("a new day", () => {
  test("moves everybody, and brings what was written ahead", async () => {
    const vault = vaultOf({
      [PATH]: personNote({ commitments: "the deck by 2026-11-23" }, "2026-11-23 coffee"),
      "People/Kim Ode.md": personNote({ birthday: "2026-11-23" }),
    });
    await vault.roster.rebuild();
    expect(vault.feed.state().agenda.sections.map(({ id }) => id)).toEqual(["soon", "attention"]);
    vault.roster.dayChanged(day("2026-11-23"));
    expect(vault.feed.state().agenda).toMatchObject({
      today: "2026-11-23",
      sections: [{ id: "today", rows: [{}, {}] }],
    });
    expect(lastContact(vault)).toBe("2026-11-23");
  });
});

describe("other rules", () => {
  test("take effect on the whole vault", async () => {
    const vault = vaultOf({ [PATH]: personNote({}, "2026-10-01 call"), "Humans/Kim Ode.md": personNote({}) });
    await vault.roster.rebuild();
    await vault.roster.rulesChanged(
      rulesFor({ peopleFolders: ["Humans", "People"], defaultCadence: "monthly", soonDays: 0 }),
    );
    expect(vault.feed.state()).toMatchObject({ people: 2, withCadence: 2, phase: "ready" });
    expect(vault.feed.state().agenda.sections.map(({ id }) => id)).toEqual(["overdue", "never"]);
    await vault.roster.rulesChanged(rulesFor({ peopleFolders: ["Humans"] }));
    expect(vault.roster.people().map(({ path }) => path)).toEqual(["Humans/Kim Ode.md"]);
  });
});
