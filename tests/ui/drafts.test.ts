import { describe, expect, test } from "vitest";
import { DraftBook, Drafts, type PathNow } from "../../src/ui/drafts";

const ANA = "People/Ana.md";
const KIM = "People/Kim.md";
const fresh = (): string => "fresh";

describe("what was filled in about somebody", () => {
  test("is there again, and gone once it is given up", () => {
    const drafts = new Drafts<string>();
    let closed = 0;
    const form = drafts.form([ANA], { fresh, close: () => (closed += 1) });
    expect(form.first).toBe("fresh");
    form.onDraft("half a word");
    expect(drafts.open([ANA], fresh)).toBe("half a word");
    form.onClose();
    expect([drafts.open([ANA], fresh), closed]).toEqual(["fresh", 1]);
  });

  test("goes with the note, and is no longer where that was", () => {
    const drafts = new Drafts<string>();
    drafts.keep(["snooze", ANA, KIM], "next week");
    drafts.noteRenamed(ANA, "Friends/Ana.md");
    expect(drafts.open(["snooze", "Friends/Ana.md", KIM], fresh)).toBe("next week");
    expect(drafts.open(["snooze", ANA, KIM], fresh)).toBe("fresh");
  });

  test("goes with two notes that swap their names", () => {
    const drafts = new Drafts<string>();
    drafts.keep([ANA], "of Ana");
    drafts.keep([KIM], "of Kim");
    for (const [from, to] of [
      [ANA, "x.md"],
      [KIM, ANA],
      ["x.md", KIM],
    ] as const)
      drafts.noteRenamed(from, to);
    expect([drafts.open([KIM], fresh), drafts.open([ANA], fresh)]).toEqual(["of Ana", "of Kim"]);
  });

  test("finds the notes it names itself where they are by now, however often they went", () => {
    const follow = (paths: readonly string[], now: PathNow): readonly string[] => paths.map(now);
    const drafts = new Drafts<readonly string[]>(follow);
    drafts.keep(["Notes/Tea.md"], [ANA, KIM, "People/Zoe.md"]);
    for (const [from, to] of [
      [ANA, "x.md"],
      [KIM, ANA],
      ["x.md", KIM],
    ] as const)
      drafts.noteRenamed(from, to);
    expect(drafts.open(["Notes/Tea.md"], () => [])).toEqual([KIM, ANA, "People/Zoe.md"]);
  });
});

test("a book tells all its drafts of a rename", () => {
  const book = new DraftBook();
  const [logs, promises] = [book.drafts<string>(), book.drafts<string>()];
  logs.keep([ANA], "a log");
  promises.keep([ANA], "a promise");
  book.noteRenamed(ANA, KIM);
  expect([logs.open([KIM], fresh), promises.open([KIM], fresh)]).toEqual(["a log", "a promise"]);
});
