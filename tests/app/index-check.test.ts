import { expect, test } from "vitest";
import { LiveAgenda } from "../../src/app/agenda-feed";
import { checkIndex } from "../../src/app/index-check";
import { Roster } from "../../src/app/roster";
import { RememberedFacts } from "../../src/app/remembered-facts";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import { day } from "../domain/days";
import { contactOn, someone } from "../domain/people";
import { MemoryNotes, personNote } from "./memory-notes";
import { READER, rulesFor } from "./vault-rules";

const TODAY = day("2026-11-22");
const ANA = "People/Ana Diaz.md";
const KIM = "People/Kim Ode.md";

async function vaultOf(texts: Readonly<Record<string, string>>) {
  const notes = new MemoryNotes();
  for (const [path, text] of Object.entries(texts)) notes.write(path, text);
  const roster = new Roster(rulesFor(), TODAY, {
    notes,
    agenda: new LiveAgenda(TODAY, DEFAULT_WINDOWS, (run) => run()),
    reader: READER,
    remembered: new RememberedFacts(null),
    resolve: (linkpath) => notes.resolve(linkpath),
    turn: () => Promise.resolve(),
  });
  await roster.rebuild();
  const check = () =>
    checkIndex(
      () => roster.people(),
      () => roster.foundAfresh(),
    );
  return { notes, roster, check };
}

test("an index that was told of every change is right, texts included", async () => {
  const { notes, roster, check } = await vaultOf({ [ANA]: personNote({}, "2026-10-01 call"), [KIM]: "" });
  notes.write(ANA, personNote({ cadence: "monthly" }, "2026-11-20 call"));
  void roster.noteChanged(notes.listing(ANA), notes.textOf(ANA));
  expect(await check()).toEqual({ people: 2, differences: [] });
});

test("what it was not told of is found: in a text, in a property, a note that came or went", async () => {
  const { notes, roster, check } = await vaultOf({ [ANA]: personNote({}, "2026-10-01 call"), [KIM]: "" });
  notes.write(ANA, personNote({ circle: "close" }, "2026-11-20 call"));
  notes.delete(KIM);
  notes.write("People/Sam Rivera.md", "");
  expect(await check()).toEqual({
    people: 2,
    differences: [
      { path: ANA, field: "lastContact" },
      { path: ANA, field: "cadence" },
      { path: ANA, field: "cadenceFrom" },
      { path: ANA, field: "circle" },
      { path: ANA, field: "interactions" },
      { path: ANA, field: "dueOn" },
      { path: KIM, field: "person" },
      { path: "People/Sam Rivera.md", field: "person" },
    ],
  });
  expect(roster.person(ANA)?.circle).toBeNull();
});

test("a note that changes while the check is under way is no difference", async () => {
  const before = [someone({ name: "Ana Diaz" })];
  const after = [someone({ name: "Ana Diaz", lastContact: contactOn("2026-11-20") })];
  const rebuilds = [before, after];
  const rebuild = () => Promise.resolve(rebuilds.shift() ?? after);
  expect(await checkIndex(() => after, rebuild)).toEqual({ people: 1, differences: [] });
});
