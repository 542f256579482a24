import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalKey, createFieldReader, isAbsent, type Field } from "../../src/note/properties/fields";

const READER = createFieldReader();

const SPELLINGS: readonly (readonly [Field, string])[] = [
  [
    "last-contact",
    "last-contact last_contacted last_interaction last_touch last_chat last_chatted last_met last_meeting last_connection prm-last-contacted last_interaction_date date_last_contacted",
  ],
  [
    "next-contact",
    "next-contact next_follow_up next_followup follow_up_date next_contact_due next_action_date",
  ],
  [
    "cadence",
    "cadence contact_frequency frequency cadence_days contact_cadence follow_up_cadence follow_up_cadence_days followup_days contact_interval_days custom_frequency_days keep_in_touch prm-cadence",
  ],
  ["circle", "circle tier prm-tier closeness"],
  ["category", "category"],
  ["relationship-strength", "relationship_strength"],
  ["snooze", "snooze-until prm-snooze-until"],
  ["status", "status"],
  ["paused", "paused prm-paused"],
  ["archived", "archive archived"],
  ["do-not-contact", "do_not_contact"],
  ["active", "active"],
  ["birthday", "birthday bday BDAY born birth birthdate date_of_birth prm-birthday"],
  ["milestones", "milestones important_dates events"],
  ["anniversary", "anniversary"],
  ["labelled-day", "date"],
  ["commitments", "commitments promises i-owe"],
  ["waiting-for", "waiting-for waiting-on they-owe"],
  ["relationship", "relationship relation relationship_type prm-relationship groups"],
  ["company", "company org organization organizations organisation organisations ORG current_org"],
  ["role", "role position TITLE current_role title"],
  ["location", "location city hometown based-in prm-location ADR.LOCALITY ADR[HOME].LOCALITY"],
  ["email", "email emails emails[] mail EMAIL EMAIL[HOME] EMAIL[2]"],
  ["phone", "phone mobile tel TEL TEL[CELL]"],
  ["channel", "channel preferred_channel"],
  ["boundaries", "boundaries"],
  ["interests", "interests topics"],
  ["ask-about", "ask-about"],
  ["met-at", "met-at first_met how_we_met met_context source referral_source"],
  ["met-on", "met-on met met_date date_met first_contact"],
  ["introduced-by", "introduced-by"],
  ["created", "created date_created created_at creation-date"],
  ["picture", "picture photo image avatar cover banner"],
  ["died", "died deceased date_of_death"],
  ["name", "name"],
  ["formatted-name", "FN"],
  ["first-name", "first_name"],
  ["last-name", "last_name"],
  ["aliases", "aliases alias"],
  ["interactions", "interactions"],
];

const EACH = SPELLINGS.flatMap(([field, keys]) => keys.split(" ").map((key) => ({ field, key })));

describe("a spelling that is a word like any other", () => {
  test.each(["2026-11-20", "[[2026-11-20]]", 20261120])(
    "carries its field where %j may be a day",
    (value) => {
      expect(READER.read({ contacted: value }).get("last-contact")?.key).toBe("contacted");
      expect(READER.read({ Snooze: value }).get("snooze")?.key).toBe("Snooze");
    },
  );

  test.each([true, false, "yes", "", null, "by mail"])("carries none where %j is none", (value) => {
    expect(READER.read({ contacted: value }).get("last-contact")).toBeUndefined();
    expect(READER.read({ snooze: value }).get("snooze")).toBeUndefined();
  });
});

describe("a key stands for a field, whatever its case, spaces, hyphens and underscores", () => {
  test.each(EACH)("$key is $field", ({ field, key }) => {
    const spellings = [key, key.toUpperCase(), key.replace(/[_-]/g, " "), key.replace(/[\s_-]/g, "")];
    for (const spelling of spellings) expect(READER.fieldOf(spelling)).toBe(field);
  });

  test.each(["nickname", "contact", "lastly", "", "constructor", "__proto__", "last.contact"])(
    "%j is none",
    (key) => {
      expect(READER.fieldOf(key)).toBeNull();
    },
  );
});

test("a note without the field gets the canonical key", () => {
  for (const [field, keys] of SPELLINGS) {
    const [first = ""] = keys.split(" ");
    expect(canonicalKey(field).toLowerCase()).toBe(first.toLowerCase());
  }
});

describe("of several spellings in one note", () => {
  test("a German one is read after all of the others, and written to where it stands", () => {
    const german = READER.read({ "Letzter Kontakt": "2026-01-01" }).get("last-contact");
    expect(german).toMatchObject({ key: "Letzter Kontakt", value: "2026-01-01" });
    const both = READER.read({ "Letzter Kontakt": "2026-02-02", last_met: "2026-01-01" }).get("last-contact");
    expect(both).toMatchObject({ key: "last_met" });
  });

  test("the first of the table wins, wherever it stands", () => {
    const entry = READER.read({ last_met: "2026-01-01", last_contacted: "2026-02-02" }).get("last-contact");
    expect(entry).toMatchObject({ key: "last_contacted", value: "2026-02-02" });
  });

  test.each([null, "", "-", [], [""], [null]])("one that is empty (%j) loses", (empty) => {
    const entry = READER.read({ "last-contact": empty, last_met: "2026-01-01" }).get("last-contact");
    expect(entry).toMatchObject({ key: "last_met", value: "2026-01-01" });
  });

  test("among empty ones the first of the table wins, so that a write goes there", () => {
    const entry = READER.read({ last_met: "", "Last Contact": null }).get("last-contact");
    expect(entry).toMatchObject({ key: "Last Contact", value: null });
  });
});

describe("nothing is there", () => {
  test.each([null, undefined, "", " ", "-", " - ", [], [""], ["-"], [null, ""], [[]]])("in %j", (value) => {
    expect(isAbsent(value)).toBe(true);
  });

  test.each([0, false, "0", "--", "none", ["", "x"], {}, [["x"]]])("but not in %j", (value) => {
    expect(isAbsent(value)).toBe(false);
  });
});

describe("hostile notes", () => {
  test("keys of the language are keys like others", () => {
    const properties: unknown = JSON.parse(
      '{"__proto__": {"birthday": "x"}, "constructor": 1, "birthday": "04-15"}',
    );
    expect(READER.read(Object(properties)).get("birthday")).toMatchObject({ value: "04-15" });
  });

  test("what a note inherits is not read", () => {
    expect(READER.read(Object.create({ birthday: "04-15" })).get("birthday")).toBeUndefined();
  });

  test("lists that hold themselves, and lists of lists of nothing, end soon", () => {
    const circular: unknown[] = [""];
    circular.push(circular);
    let bomb: unknown = "";
    for (let depth = 0; depth < 30; depth += 1) bomb = [bomb, bomb, bomb];
    expect(typeof isAbsent(circular)).toBe("boolean");
    expect(typeof isAbsent(bomb)).toBe("boolean");
  });

  test("no properties make the reading throw", () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: true }), (properties) => void READER.read(properties)),
    );
  });
});

test("the fields of a note hold until the next one is read", () => {
  const fields = READER.read({ "last-contact": "2026-01-01", birthday: "04-15" });
  expect(fields.get("birthday")).toMatchObject({ key: "birthday", value: "04-15" });
  READER.read({ "last-contact": "2026-02-02" });
  expect(fields.get("birthday")).toBeUndefined();
  expect(fields.get("last-contact")).toMatchObject({ value: "2026-02-02" });
});
