import { describe, expect, test } from "vitest";
import { createValueReaders, FieldSource } from "../../src/note/properties/field-source";
import { createFieldReader } from "../../src/note/properties/fields";
import { statedContact } from "../../src/note/properties/stated-contact";
import { CIRCLES, TODAY } from "./decoded";

const READERS = createValueReaders({ today: TODAY, dateOrder: "unset", circles: CIRCLES });

function statedIn(properties: object): readonly unknown[] {
  const source = new FieldSource(createFieldReader().read(properties), READERS);
  const { lastContact, lastContactKey } = statedContact(source);
  return [lastContact, lastContactKey, source.issues.map(({ key }) => key)];
}

describe("the last contact that properties state", () => {
  test.each<[object, readonly unknown[]]>([
    [{}, [null, null, []]],
    [{ last_met: "" }, [null, null, []]],
    [{ last_met: "2026-11-05" }, ["2026-11-05", "last_met", []]],
    [{ last_contacted: "2026-10-05", last_met: "2026-11-05" }, ["2026-11-05", "last_met", []]],
    [{ last_met: "2026-11-05", last_contacted: "2026-10-05" }, ["2026-11-05", "last_met", []]],
    [
      { last_met: "2026-10-05", "last-contact": "2026-11-05", last_chat: "2026-09-05" },
      ["2026-11-05", "last-contact", []],
    ],
    [{ last_met: "2026-11-05", last_contacted: "2026-11-05" }, ["2026-11-05", "last_contacted", []]],
    [{ last_met: "2027-01-01", last_contacted: "2026-10-05" }, ["2026-10-05", "last_contacted", []]],
    [{ last_met: "2027-01-01", last_contacted: "" }, ["2027-01-01", "last_met", []]],
    [{ last_met: "soon", last_contacted: "2026-10-05" }, ["2026-10-05", "last_contacted", ["last_met"]]],
    [{ last_met: "2026-11-05", last_contacted: "soon" }, ["2026-11-05", "last_met", ["last_contacted"]]],
    [{ last_met: "soon" }, [null, "last_met", ["last_met"]]],
  ])("is the newest of %j that is not ahead", (properties, expected) => {
    expect(statedIn(properties)).toEqual(expected);
  });
});
