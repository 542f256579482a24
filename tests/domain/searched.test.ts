import { expect, test } from "vitest";
import { searched } from "../../src/domain/searched";
import { someone } from "./people";

const ANA = someone({
  name: "Ana Díaz",
  aliases: ["Anita"],
  circle: "Close",
  relationship: "Friend",
  company: "Baltic",
  location: "Lisbon",
  tags: ["Person", "friend/sailing"],
  interests: ["Gardens"],
  emails: ["ana@example.com"],
});

test("words are everything that plain words are looked for in, a line each, so that no phrase runs over two", () => {
  expect(searched(ANA, "The move").words.split("\n")).toEqual([
    ..."ana diaz,anita,gardens,the move,baltic,lisbon,friend".split(","),
  ]);
});

test("values are folded for looking and kept as they are spelt for offering", () => {
  const { values, spelled, things } = searched(ANA, "");
  expect(values).toMatchObject({ circle: "close", tag: "person\nfriend/sailing", role: "" });
  expect(spelled).toMatchObject({ circle: ["Close"], tag: ["Person", "friend/sailing"], role: [] });
  expect(things).toEqual(["email", "interest"]);
});

test("the details are read once", () => {
  let times = 0;
  const { details } = ANA;
  searched(
    {
      ...ANA,
      get details() {
        times += 1;
        return details;
      },
    },
    "",
  );
  expect(times).toBe(1);
});
