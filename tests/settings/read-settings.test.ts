import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { migrations } from "../../src/settings/migrations";
import { isAcceptable, readSettings } from "../../src/settings/read-settings";
import { circlesOf, DEFAULT_SETTINGS, SETTINGS_VERSION } from "../../src/settings/settings";

const NEWER = SETTINGS_VERSION + 1;

describe("nothing saved gives the defaults, which may be saved", () => {
  test.each([null, undefined, {}])("%j", (saved) => {
    expect(readSettings(saved)).toEqual({ settings: DEFAULT_SETTINGS, mayOverwrite: true, rejected: {} });
  });
});

describe("what is no settings gives the defaults, and nothing is saved over it", () => {
  test.each(["text", "", 7, true, [], [{ version: 1 }]])("%j", (saved) => {
    expect(readSettings(saved)).toEqual({ settings: DEFAULT_SETTINGS, mayOverwrite: false, rejected: {} });
  });

  test.each(["1", null, 1.5, -1, Number.NaN, {}])("a version of %j", (version) => {
    expect(readSettings({ version, dailyCap: 9 })).toEqual({
      settings: DEFAULT_SETTINGS,
      mayOverwrite: false,
      rejected: { version },
    });
  });
});

describe("values", () => {
  const all = {
    version: SETTINGS_VERSION,
    peopleFolders: ["Humans"],
    peopleTags: ["human"],
    peopleProperties: ["kind: human"],
    defaultCadence: "quarterly",
    circles: ["A: 1 week"],
    cadenceRules: ["tag mentor: 6 weeks"],
    weeklyCapacity: 5,
    dateOrder: "day-month-year",
    propertyMeanings: ["last seen: last-contact"],
    mentions: false,
    logHeadings: ["Gespräche"],
    logHeading: "Talks",
    logOrder: "oldest-first",
    linkDays: "never",
    channels: ["chess"],
    purposeTags: ["thanks: danke"],
    promiseForm: "task",
    promiseHeading: "Versprochen",
    waitingHeading: "Offen",
    newPersonFolder: "People/New",
    newPersonTemplate: "Templates/Person.md",
    messageTemplate: "Dear {{name}},\n\n{{topic}}",
    checklistHeading: "People today",
    checklistLine: "{{reason}}: {{link}}",
    checklistAuto: true,
    checklistReconnects: false,
    checklistPlanned: false,
    checklistMine: false,
    checklistTheirs: false,
    checklistMilestones: false,
    checklistThanks: false,
    checklistGone: "keep",
    settleTicks: false,
    checklistMarks: false,
    dailyCap: 0,
    reviewFolder: "Reviews",
    reviewName: "gggg ww",
    reviewTemplate: "Templates/Review.md",
    statusBar: false,
    soonDays: 14,
    promiseAheadDays: 1,
    milestoneAheadDays: 30,
    yearlyBelatedDays: 0,
    oneOffBelatedDays: 366,
    thanksDays: 7,
    followUpAfterDays: 1,
    followUpDays: 30,
    repairAfterDays: 0,
  };

  test("of every key are taken as saved", () => {
    expect(Object.keys(all).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    expect(readSettings(all)).toEqual({ settings: all, mayOverwrite: true, rejected: {} });
  });

  test.each<[keyof typeof all, unknown]>([
    ["peopleFolders", "People"],
    ["peopleFolders", ["People", 7]],
    ["peopleTags", null],
    ["peopleProperties", [["type: person"]]],
    ["circles", "close: 1 month"],
    ["defaultCadence", 30],
    ["dateOrder", "year-first"],
    ["cadenceRules", "tag mentor: 6 weeks"],
    ["propertyMeanings", [null]],
    ["purposeTags", "thanks: danke"],
    ["thanksDays", -1],
    ["followUpAfterDays", "2"],
    ["followUpDays", 400],
    ["repairAfterDays", 1.5],
    ["mentions", "true"],
    ["logHeadings", { 0: "Log" }],
    ["logHeading", ""],
    ["logHeading", " "],
    ["logHeading", "two\nlines"],
    ["logOrder", "random"],
    ["linkDays", true],
    ["channels", {}],
    ["promiseForm", "letter"],
    ["promiseHeading", ""],
    ["waitingHeading", "two\nlines"],
    ["newPersonFolder", "x".repeat(1001)],
    ["messageTemplate", "x".repeat(20_001)],
    ["newPersonFolder", null],
    ["newPersonTemplate", ["Templates/Person.md"]],
    ["checklistHeading", 7],
    ["dailyCap", -1],
    ["dailyCap", 1.5],
    ["dailyCap", "5"],
    ["statusBar", "true"],
    ["soonDays", 367],
    ["soonDays", Number.POSITIVE_INFINITY],
    ["oneOffBelatedDays", null],
  ])("%s: %j is rejected alone", (key, value) => {
    expect(readSettings({ ...all, [key]: value })).toEqual({
      settings: { ...all, [key]: DEFAULT_SETTINGS[key] },
      mayOverwrite: true,
      rejected: { [key]: value },
    });
    expect(isAcceptable(key, value)).toBe(false);
  });

  test.each(["version", "unknown", "constructor", "__proto__", "toString", ""])(
    "under %j are never acceptable",
    (key) => {
      expect(isAcceptable(key, DEFAULT_SETTINGS.peopleFolders)).toBe(false);
    },
  );

  test("that are lists keep the lines that cannot be read, for the others count", () => {
    const lists = { peopleProperties: ["type", "type: person"], circles: ["close: sometimes", "A: 1 week"] };
    const { settings, rejected } = readSettings({ ...all, ...lists });
    expect(settings).toEqual({ ...all, ...lists });
    expect(rejected).toEqual({});
    expect(circlesOf(settings)).toEqual([{ name: "A", cadence: { count: 1, unit: "week" } }]);
  });

  test("under unknown keys are left out", () => {
    expect(readSettings({ ...all, colour: "red" }).settings).toEqual(all);
  });
});

describe("versions", () => {
  test("there is one step for each", () => {
    expect(migrations).toHaveLength(SETTINGS_VERSION);
  });

  test("a file without one is of the first, and is brought up to this one", () => {
    expect(readSettings({ dailyCap: 9 })).toEqual({
      settings: { ...DEFAULT_SETTINGS, dailyCap: 9 },
      mayOverwrite: true,
      rejected: {},
    });
  });

  test("steps leave what they are given as it is", () => {
    const saved = Object.freeze({ dailyCap: 9 });
    for (const migrate of migrations) expect(migrate(saved)).not.toBe(saved);
    expect(saved).toEqual({ dailyCap: 9 });
  });

  test("a newer one is used as far as it is understood, and is not saved over", () => {
    expect(readSettings({ version: NEWER, dailyCap: 9, dateOrder: "lunar", moons: 2 })).toEqual({
      settings: { ...DEFAULT_SETTINGS, dailyCap: 9 },
      mayOverwrite: false,
      rejected: { dateOrder: "lunar" },
    });
  });
});

test("whatever a file holds, the settings read have every key and only acceptable values", () => {
  const keys = fc.constantFrom("version", "__proto__", ...Object.keys(DEFAULT_SETTINGS));
  const saved = fc.oneof(fc.anything({ withNullPrototype: true }), fc.dictionary(keys, fc.anything()));
  fc.assert(
    fc.property(saved, (value) => {
      const { settings } = readSettings(value);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      for (const [key, held] of Object.entries(settings)) {
        if (key !== "version") expect(isAcceptable(key, held)).toBe(true);
      }
      expect(settings.version).toBe(SETTINGS_VERSION);
    }),
    { numRuns: 500 },
  );
});
