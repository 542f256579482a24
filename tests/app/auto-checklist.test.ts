import { beforeEach, describe, expect, test } from "vitest";
import { AutoChecklist } from "../../src/app/auto-checklist";
import { ChecklistRig, DAILY, inDays, TODAY } from "./checklist-rig";

const ANA = "People/Ana.md";
const LINE = "- [ ] [[Ana]] — planned contact due today";
const WITH_BLOCK = `# Sunday\n\n## Reconnect\n${LINE}\n`;

let rig = new ChecklistRig({});
let isOn = true;
let isShown = true;
let isBeingFilledIn = false;
/** What happens to the note while it is waited for, once each. */
let meanwhile: (() => void)[] = [];

function auto(): AutoChecklist {
  return new AutoChecklist({
    isOn: () => isOn,
    isTodaysNote: (path) => rig.vault.find(rig.today) === path,
    isShown: () => isShown,
    heading: () => rig.settings.checklistHeading,
    text: (path) => Promise.resolve(rig.text(path)),
    whenAtRest: () => Promise.resolve(meanwhile.shift()?.()),
    isBeingFilledIn: () => isBeingFilledIn,
    insert: async () => ({ ...(await rig.insertion()), step: null }),
  });
}

beforeEach(() => {
  rig = new ChecklistRig({ [ANA]: "", [DAILY]: "# Sunday\n" });
  rig.facts.set(ANA, { nextContact: TODAY });
  [isOn, isShown, isBeingFilledIn, meanwhile] = [true, true, false, []];
});

test("opening today's note inserts the checklist once", async () => {
  const checklist = auto();
  expect((await checklist.opened(DAILY))?.write.kind).toBe("written");
  expect(rig.text(DAILY)).toBe(WITH_BLOCK);
  expect(await checklist.opened(DAILY)).toBeNull();
  expect(await auto().opened(DAILY)).toBeNull();
  expect(rig.text(DAILY)).toBe(WITH_BLOCK);
});

test("a note that cannot be read, or into which nothing can be put, is tried again when it is opened again", async () => {
  const checklist = auto();
  const { text } = rig;
  rig.text = () => {
    throw new Error("Not readable");
  };
  await expect(checklist.opened(DAILY)).rejects.toThrow("Not readable");
  rig.text = text;
  const { insertion } = rig;
  rig.insertion = () => Promise.reject(new Error("Not now"));
  await expect(checklist.opened(DAILY)).rejects.toThrow("Not now");
  rig.insertion = insertion;
  expect((await checklist.opened(DAILY))?.write.kind).toBe("written");
});

test("opening it several times while it is waited for inserts it once", async () => {
  const checklist = auto();
  const outcomes = await Promise.all([1, 2, 3].map(() => checklist.opened(DAILY)));
  expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(1);
  expect(rig.text(DAILY)).toBe(WITH_BLOCK);
});

test("a checklist that the user takes out is not put back, however it got there", async () => {
  const checklist = auto();
  await checklist.opened(DAILY);
  rig.edit(DAILY, () => "# Sunday\n");
  expect(await checklist.opened(DAILY)).toBeNull();
  const other = auto();
  other.hasOne(DAILY);
  expect(await other.opened(DAILY)).toBeNull();
  const third = auto();
  rig.edit(DAILY, () => WITH_BLOCK);
  await third.opened(DAILY);
  rig.edit(DAILY, () => "# Sunday\n");
  expect(await third.opened(DAILY)).toBeNull();
  expect(rig.text(DAILY)).toBe("# Sunday\n");
});

describe("nothing is inserted", () => {
  test.each([
    ["while the setting is off", () => (isOn = false)],
    ["into a note of another day", () => (rig.today = inDays(1))],
    ["into a note that is there no more", () => rig.vault.texts.delete(DAILY)],
  ])("%s", async (_, arrange) => {
    arrange();
    const before = new Map(rig.vault.texts);
    expect(await auto().opened(DAILY)).toBeNull();
    expect(rig.vault.texts).toEqual(before);
  });

  test.each([
    ["the day has ended", () => (rig.today = inDays(1))],
    ["the note is no longer shown", () => (isShown = false)],
    ["the setting was switched off", () => (isOn = false)],
    ["a sync has brought the checklist", () => rig.edit(DAILY, () => WITH_BLOCK)],
    ["a sync has brought one with a tick", () => rig.edit(DAILY, () => WITH_BLOCK.replace("[ ]", "[x]"))],
    ["the note was deleted", () => rig.vault.texts.delete(DAILY)],
  ])("when by then %s", async (_, happens) => {
    meanwhile = [happens];
    const checklist = auto();
    const before = rig.text(DAILY);
    expect(await checklist.opened(DAILY)).toBeNull();
    expect([before, "", WITH_BLOCK, WITH_BLOCK.replace("[ ]", "[x]")]).toContain(rig.text(DAILY));
    expect(rig.text("Daily/2026-11-23.md")).toBe("");
  });

  test("while nobody is due, and the next opening is another try", async () => {
    const checklist = auto();
    rig.facts.set(ANA, {});
    expect(await checklist.opened(DAILY)).toBeNull();
    expect(rig.text(DAILY)).toBe("# Sunday\n");
    rig.facts.set(ANA, { nextContact: TODAY });
    expect((await checklist.opened(DAILY))?.write.kind).toBe("written");
  });
});

describe("a note that is still being made", () => {
  test("is waited for while commands of Templater stand there", async () => {
    rig.edit(DAILY, () => "# <% tp.file.title %>\n");
    meanwhile = [() => undefined, () => undefined, () => rig.edit(DAILY, () => "# Sunday\n")];
    expect((await auto().opened(DAILY))?.write.kind).toBe("written");
    expect(rig.text(DAILY)).toBe(WITH_BLOCK);
  });

  test("is waited for while it is empty because Templater asks what its template needs to know", async () => {
    rig.edit(DAILY, () => "");
    isBeingFilledIn = true;
    const answered = (): void => {
      isBeingFilledIn = false;
      rig.edit(DAILY, () => "# Sunday\n");
    };
    meanwhile = [() => undefined, () => undefined, answered];
    expect((await auto().opened(DAILY))?.write.kind).toBe("written");
    expect(rig.text(DAILY)).toBe(WITH_BLOCK);
  });

  test("whose commands stay is left alone, and tried again when it is opened again", async () => {
    rig.edit(DAILY, () => "# <% tp.file.title %>\n");
    const checklist = auto();
    expect(await checklist.opened(DAILY)).toBeNull();
    expect(rig.text(DAILY)).toBe("# <% tp.file.title %>\n");
    rig.edit(DAILY, () => "# Sunday\n");
    expect((await checklist.opened(DAILY))?.write.kind).toBe("written");
  });

  test("has the place of a marker or of an empty heading", async () => {
    rig.edit(DAILY, () => "# Sunday\n\n%% rapport-checklist %%\n\n## Notes\n");
    await auto().opened(DAILY);
    expect(rig.text(DAILY)).toBe(`# Sunday\n\n## Reconnect\n${LINE}\n\n## Notes\n`);
    rig.edit(DAILY, () => "# Sunday\n\n## Reconnect\n\n## Notes\n");
    await auto().opened(DAILY);
    expect(rig.text(DAILY)).toBe(`# Sunday\n\n## Reconnect\n${LINE}\n\n## Notes\n`);
  });
});

test("a checklist that could not be written is told of and not tried again and again", async () => {
  rig.edit(DAILY, () => "```\nopen\n");
  const checklist = auto();
  expect((await checklist.opened(DAILY))?.write).toMatchObject({ kind: "refused" });
  expect(await checklist.opened(DAILY)).toBeNull();
});
