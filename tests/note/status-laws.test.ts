import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNote } from "../../src/note/front-matter/read-note";
import type { Field } from "../../src/note/properties/fields";
import {
  setCadence,
  setCircle,
  setNextContact,
  setRelationship,
} from "../../src/note/properties/person-fields";
import { readStatus } from "../../src/note/properties/status";
import { setStatus } from "../../src/note/properties/status-write";
import type { Edit } from "../../src/note/text/edit";
import { textAfter } from "./edit-parts";
import { parseYaml } from "./parse-yaml";
import { day } from "./style";
import { context, note, PATIENT, removedLines, RUNS, valueOf } from "./write-law-parts";

describe("status and fields", PATIENT, () => {
  test("a status is read back, is set once, and changes no line but its own", () => {
    fc.assert(
      fc.property(note, fc.constantFrom("active", "paused", "let-go", "deceased"), (text, status) => {
        const edit = setStatus(text, status, context);
        if (edit.kind === "refused") return;
        const after = textAfter(text, edit);
        expect(readStatus(context.fields.read(readNote(after, parseYaml).properties))).toBe(status);
        expect(setStatus(after, status, context)).toEqual({ kind: "unchanged" });
        for (const line of removedLines(text, edit))
          expect(line).toMatch(/status|paused|archive|active|died/i);
      }),
      RUNS,
    );
  });

  const setters: readonly (readonly [Field, (text: string, value: string | null) => Edit])[] = [
    ["cadence", (text, value) => setCadence(text, value, context)],
    ["circle", (text, value) => setCircle(text, value, context)],
    ["relationship", (text, value) => setRelationship(text, value, context)],
    [
      "next-contact",
      (text, value) => setNextContact(text, value === null ? null : day("2026-03-01"), context),
    ],
  ];

  test.each(setters)("%s is read back, cleared again, and the body stays", (field, set) => {
    fc.assert(
      fc.property(note, fc.constantFrom("monthly", "3 months", "2026-03-01"), (text, value) => {
        const edit = set(text, value);
        if (edit.kind === "refused") return;
        const after = textAfter(text, edit);
        expect(valueOf(after, field)).toBe(field === "next-contact" ? "2026-03-01" : value);
        expect(set(after, value)).toEqual({ kind: "unchanged" });
        expect(readNote(after, parseYaml).body).toBe(readNote(text, parseYaml).body);
        const cleared = set(after, null);
        if (cleared.kind === "refused") return;
        expect(valueOf(textAfter(after, cleared), field)).toBeUndefined();
      }),
      RUNS,
    );
  });
});
