import { describe, expect, test } from "vitest";
import { gist } from "../../src/note/text/gist";
import { fastest } from "./fastest";

describe("what an entry was about, as plain words", () => {
  test.each([
    ["the move to Lisbon", "the move to Lisbon"],
    ["  first line\nsecond line", "first line"],
    ["met [[Kim Ode]] and [[People/Sam Rivera|Sam]]", "met Kim Ode and Sam"],
    ["sent [the deck](https://example.org/deck.pdf)", "sent the deck"],
    ["![[photo.png|the photo]] from the trip", "the photo from the trip"],
    ["**very** ==good== `news` ~~old~~", "very good news old"],
    ["offered to review my talk #thanks-owed", "offered to review my talk"],
    ["#congrats new job", "new job"],
    ["we are #1 in Porto", "we are #1 in Porto"],
    ["C# and F# are no tags", "C# and F# are no tags"],
    ["a point ^block-1", "a point"],
    ["2 * 3 and snake_case_name stay", "2 * 3 and snake_case_name stay"],
    ["", ""],
    ["#thanks", ""],
  ])("%j becomes %j", (text, plain) => {
    expect(gist(text)).toBe(plain);
  });

  test("a line of a megabyte is cut before it is looked at", () => {
    const text = "[[".repeat(500_000);
    expect(gist(text).length).toBeLessThanOrEqual(240);
    expect(fastest(() => gist(text))).toBeLessThan(50);
  });

  test("markup stays text: nothing in it is read as HTML", () => {
    expect(gist("<img src=x onerror=alert(1)>")).toBe("<img src=x onerror=alert(1)>");
  });
});
