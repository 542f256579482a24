import { describe, expect, test } from "vitest";
import type { Status } from "../../src/domain/person";
import { createFieldReader } from "../../src/note/properties/fields";
import { readNote } from "../../src/note/front-matter/read-note";
import { readStatus } from "../../src/note/properties/status";
import { setStatus } from "../../src/note/properties/status-write";
import { parseYaml } from "./parse-yaml";

const fields = createFieldReader();
const STATUSES: readonly Status[] = ["active", "paused", "let-go", "deceased"];

const VAULTS: readonly string[] = [
  "",
  "status:\n",
  "status: active # c\n",
  "Status: 'paused'\n",
  "status: archived\n",
  "status: Let Go\n",
  "status: deceased\n",
  "status: [paused]\n",
  "status: evergreen\n",
  "paused: true\n",
  "paused: false\n",
  "prm-paused: yes\n",
  "archived: true\nx: 1\n",
  "archive: false\n",
  "archived:\n",
  "Active: false\n",
  "active: true\n",
  "do_not_contact: true\n",
  "do_not_contact: false\n",
  "status: evergreen\narchived: true\n",
  "status: paused\nactive: false\n",
  "deceased: true\n",
  "deceased: false\nstatus: draft\n",
];

const note = (yaml: string): string => (yaml === "" ? "b" : `---\n${yaml}---\nb`);
const statusOf = (text: string): Status => readStatus(fields.read(readNote(text, parseYaml).properties));

describe("setStatus", () => {
  test.each(VAULTS.flatMap((yaml) => STATUSES.map((status) => ({ yaml, status }))))(
    "makes $yaml read as $status, once",
    ({ yaml, status }) => {
      const text = note(yaml);
      const edit = setStatus(text, status, { fields, parseYaml });
      expect(edit.kind).toBe(statusOf(text) === status ? "unchanged" : "changed");
      const after = edit.kind === "changed" ? edit.text : text;
      expect(statusOf(after)).toBe(status);
      expect(setStatus(after, status, { fields, parseYaml })).toEqual({ kind: "unchanged" });
    },
  );

  test.each<[string, Status, string]>([
    ["x: 1\n", "paused", "x: 1\nstatus: paused\n"],
    ["status: active # c\n", "paused", "status: paused # c\n"],
    ["Status: 'paused'\n", "active", "Status: 'active'\n"],
    ["paused: false # c\n", "paused", "paused: true # c\n"],
    ["archived: true\n", "active", "archived: false\n"],
    ["archived: true\n", "let-go", "archived: true\nstatus: let-go\n"],
    ["Active: true\n", "paused", "Active: false\n"],
    ["status: active reader\n", "paused", "status: active reader\npaused: true\n"],
    ["status: hyperactive\n", "paused", "status: hyperactive\npaused: true\n"],
    ["status: active\npaused: false\n", "paused", "status: paused\npaused: false\n"],
    ["status:\npaused: false\n", "paused", "status:\npaused: true\n"],
    ["deceased: false\n", "deceased", "deceased: true\n"],
    ["deceased: true\n", "paused", "deceased: false\nstatus: paused\n"],
    ["status: paused\n", "let-go", "status: let-go\n"],
    ["status: evergreen\n", "paused", "status: evergreen\npaused: true\n"],
    ["status: evergreen\n", "deceased", "status: evergreen\ndeceased: true\n"],
    ["status: evergreen\n", "let-go", "status: let-go\n"],
    ["do_not_contact: false\n", "paused", "do_not_contact: false\nstatus: paused\n"],
    ["status: paused\nactive: false\n", "active", "status: active\nactive: true\n"],
  ])("writes %j as %s: %j", (before, status, after) => {
    expect(setStatus(note(before), status, { fields, parseYaml })).toEqual({
      kind: "changed",
      text: note(after),
    });
  });

  test.each<Status>(["active", "paused", "let-go"])(
    "does not take a day of death out to say %s",
    (status) => {
      const edit = setStatus("---\ndied: 2020-01-01\n---\n", status, { fields, parseYaml });
      expect(edit).toMatchObject({
        kind: "refused",
        refusal: { code: "not-provable", line: 2, found: "died" },
      });
    },
  );

  test("says that a note can neither be read as active", () => {
    const edit = setStatus("---\na: [\n---\n", "active", { fields, parseYaml });
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "invalid-front-matter", line: 2 } });
  });

  test("does not write into what it cannot follow", () => {
    const edit = setStatus("---\n{status: active}\n---\n", "paused", { fields, parseYaml });
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "not-provable", found: "status" } });
  });

  test("says why a note cannot be paused", () => {
    const edit = setStatus("---\na: [\n---\n", "paused", { fields, parseYaml });
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "invalid-front-matter" } });
  });
});
