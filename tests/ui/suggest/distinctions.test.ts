import { expect, test } from "vitest";
import { distinctions, toldApart } from "../../../src/ui/suggest/distinctions";

test("people who share a name are told apart by their folder, others need none", () => {
  const people = ["People/Sam Rivera.md", "People/Work/Sam Rivera.md", "People/Kim Ode.md"].map((path) => ({
    path,
    name: path.includes("Sam") ? "Sam Rivera" : "Kim Ode",
  }));
  expect([...distinctions(people)]).toEqual([
    ["People/Sam Rivera.md", "People"],
    ["People/Work/Sam Rivera.md", "People/Work"],
  ]);
});

test("a note outside any folder has none to show", () => {
  const people = ["Sam.md", "Old/Sam.md"].map((path) => ({ path, name: "Sam" }));
  expect(distinctions(people).get("Sam.md")).toBe("");
});

test("in a window the folder stands behind a name that is shared, where there is one", () => {
  const people = ["Sam.md", "Old/Sam.md", "Old/Kim.md"].map((path) => ({
    path,
    name: path.includes("Sam") ? "Sam" : "Kim",
  }));
  expect(people.map(toldApart(people))).toEqual(["Sam", "Sam (Old)", "Kim"]);
});
