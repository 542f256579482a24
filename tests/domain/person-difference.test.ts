import { expect, test } from "vitest";
import { differencesBetween } from "../../src/domain/person-difference";
import { AN_ISSUE, contactOn, MONTHLY, promise, someone } from "./people";

const ana = someone({ name: "Ana Diaz", cadence: MONTHLY, commitments: [promise("mine", null)] });
const kim = someone({ name: "Kim Ode" });

test("equal people do not differ, in whatever order they come", () => {
  const same = someone({ name: "Ana Diaz", cadence: { ...MONTHLY }, commitments: [promise("mine", null)] });
  expect(differencesBetween([ana, kim], [kim, same])).toEqual([]);
});

test("names each field that differs, and what follows from it", () => {
  const other = someone({
    name: "Ana Diaz",
    cadence: MONTHLY,
    lastContact: contactOn("2026-11-01"),
    issues: [AN_ISSUE],
    company: "Alder Studio",
  });
  expect(differencesBetween([ana], [other])).toEqual([
    { path: "People/Ana Diaz.md", field: "lastContact" },
    { path: "People/Ana Diaz.md", field: "commitments" },
    { path: "People/Ana Diaz.md", field: "issues" },
    { path: "People/Ana Diaz.md", field: "dueOn" },
    { path: "People/Ana Diaz.md", field: "details" },
  ]);
});

test("tells of somebody that only one of the two knows", () => {
  expect(differencesBetween([ana], [kim])).toEqual([
    { path: "People/Ana Diaz.md", field: "person" },
    { path: "People/Kim Ode.md", field: "person" },
  ]);
});
