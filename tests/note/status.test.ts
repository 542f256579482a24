import { describe, expect, test } from "vitest";
import { createFieldReader } from "../../src/note/properties/fields";
import { readStatus } from "../../src/note/properties/status";

const READER = createFieldReader();

function statusOf(properties: object): string {
  return readStatus(READER.read(properties));
}

describe("the status", () => {
  test.each<[object, string]>([
    [{ status: "active" }, "active"],
    [{ status: "paused" }, "paused"],
    [{ status: "Paused" }, "paused"],
    [{ status: "archived" }, "paused"],
    [{ status: "inactive" }, "paused"],
    [{ status: "let-go" }, "let-go"],
    [{ status: "let go" }, "let-go"],
    [{ status: "Let_Go" }, "let-go"],
    [{ status: "deceased" }, "deceased"],
    [{ status: "Pausiert" }, "paused"],
    [{ status: "losgelassen" }, "let-go"],
    [{ status: "verstorben" }, "deceased"],
    [{ status: "aktiv" }, "active"],
    [{ status: ["paused"] }, "paused"],
    [{ status: "[[Paused]]" }, "paused"],
    [{ status: "draft" }, "active"],
    [{ status: "evergreen" }, "active"],
    [{ status: "" }, "active"],
    [{ status: "constructor" }, "active"],
    [{ status: "__proto__" }, "active"],
    [{ status: { of: "things" } }, "active"],
    [{ died: "1996-05-08" }, "deceased"],
    [{ date_of_death: 1996 }, "deceased"],
    [{ deceased: true }, "deceased"],
    [{ deceased: "yes", status: "active" }, "deceased"],
    [{ died: "" }, "active"],
    [{ died: null, status: "paused" }, "paused"],
    [{ deceased: false }, "active"],
    [{ deceased: "no" }, "active"],
    [{}, "active"],
  ])("of %j is %s", (properties, expected) => {
    expect(statusOf(properties)).toBe(expected);
  });
});

describe("a switch pauses", () => {
  test.each<[object, string]>([
    [{ paused: true }, "paused"],
    [{ paused: "true" }, "paused"],
    [{ paused: "yes" }, "paused"],
    [{ "prm-paused": true }, "paused"],
    [{ archive: true }, "paused"],
    [{ archived: true }, "paused"],
    [{ do_not_contact: true }, "paused"],
    [{ Active: false }, "paused"],
    [{ Active: "false" }, "paused"],
    [{ paused: false }, "active"],
    [{ archived: false }, "active"],
    [{ Active: true }, "active"],
    [{ Active: "" }, "active"],
    [{ Active: null }, "active"],
    [{ paused: "2026" }, "active"],
    [{ paused: false, archived: true }, "paused"],
    [{ archived: false, do_not_contact: true }, "paused"],
    [{ status: "evergreen", paused: true }, "paused"],
    [{ status: "active", do_not_contact: true }, "paused"],
    [{ status: "deceased", paused: true }, "deceased"],
    [{ status: "let-go", active: false }, "let-go"],
  ])("%j is %s", (properties, expected) => {
    expect(statusOf(properties)).toBe(expected);
  });
});
