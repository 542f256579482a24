import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedKeys, OTHER_PLUGINS, takeOver } from "../../src/settings/other-plugins";
import { readSettings } from "../../src/settings/read-settings";
import { circlesOf, DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";

/** What Personal CRM makes of the settings. */
const taken = (saved: object): Settings => takeOver(DEFAULT_SETTINGS, "personal-crm", saved);

describe("Personal CRM", () => {
  test("folders, tags and a marking property are added, each once", () => {
    const { peopleFolders, peopleTags, peopleProperties } = taken({
      personFolders: ["people", "Clients "],
      personTags: ["friend", "person"],
      personTypeKey: "kind",
      personTypeValue: "human",
    });
    expect(peopleFolders).toEqual([...DEFAULT_SETTINGS.peopleFolders, "Clients"]);
    expect(peopleTags).toEqual([...DEFAULT_SETTINGS.peopleTags, "friend"]);
    expect(peopleProperties).toEqual([...DEFAULT_SETTINGS.peopleProperties, "kind: human"]);
  });

  test("a tier is a circle by its id, which is what notes hold; one of that name takes its cadence", () => {
    const settings = taken({
      tiers: [
        { id: "close", label: "Close", cadenceDays: 30 },
        { id: "dormant", label: "Dormant", cadenceDays: 365 },
      ],
    });
    expect(settings.circles).toEqual([
      "inner: 2 weeks",
      "close: 30 days",
      "friend: 3 months",
      "network: 6 months",
      "dormant: 365 days",
    ]);
    expect(circlesOf(settings).at(-1)).toEqual({ name: "dormant", cadence: { count: 365, unit: "day" } });
  });

  test("headings, folders for new notes and switches are ours from then on", () => {
    const saved = {
      bodyLogHeading: "Contact log",
      followUpHeading: "Follow-ups",
      newPersonFolder: "Clients",
      newPersonTemplate: "",
      dueSoonWindowDays: 10,
      showStatusBar: false,
      journalMentionsCountAsContact: false,
      dailyNudge: true,
      dailyNudgeHeading: "Reach out",
      dailyNudgeLimit: 3,
    };
    expect(taken(saved)).toMatchObject({
      logHeading: "Contact log",
      promiseHeading: "Follow-ups",
      newPersonFolder: "Clients",
      newPersonTemplate: DEFAULT_SETTINGS.newPersonTemplate,
      soonDays: 10,
      statusBar: false,
      mentions: false,
      checklistHeading: "Reach out",
      dailyCap: 3,
    });
  });

  test("what it does not do there is not done here", () => {
    const { logHeading, checklistHeading } = taken({
      logToBody: false,
      bodyLogHeading: "Contact log",
      dailyNudge: false,
      dailyNudgeHeading: "Reach out",
    });
    expect({ logHeading, checklistHeading }).toEqual({
      logHeading: "Interactions",
      checklistHeading: "Reconnect",
    });
  });
});

test("Contacts says where people are", () => {
  const { peopleFolders } = takeOver(DEFAULT_SETTINGS, "contacts", { contactsFolder: "Meta/Contacts" });
  expect(peopleFolders.at(-1)).toBe("Meta/Contacts");
});

test("the whole vault, where Contacts looks until a folder is set, is no folder of people", () => {
  expect(takeOver(DEFAULT_SETTINGS, "contacts", { contactsFolder: "/" })).toEqual(DEFAULT_SETTINGS);
});

test("changed are the settings that say something else", () => {
  expect(changedKeys(DEFAULT_SETTINGS, taken({ dueSoonWindowDays: 10, personFolders: ["PEOPLE"] }))).toEqual([
    "soonDays",
  ]);
});

test("whatever the file holds, what comes of it are settings that can be read again", () => {
  const key = fc.constantFrom(
    "personFolders",
    "personTags",
    "tiers",
    "bodyLogHeading",
    "dueSoonWindowDays",
    "contactsFolder",
  );
  fc.assert(
    fc.property(fc.constantFrom(...OTHER_PLUGINS), fc.dictionary(key, fc.jsonValue()), (plugin, saved) => {
      const settings = takeOver(DEFAULT_SETTINGS, plugin, saved);
      expect(readSettings(settings)).toEqual({ settings, mayOverwrite: true, rejected: {} });
      expect(takeOver(settings, plugin, saved)).toEqual(settings);
    }),
  );
});
