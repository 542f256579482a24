import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  affinity,
  byFit,
  profileOf,
  subjectOf,
  topicReaders,
  type SubjectParts,
} from "../../src/domain/affinity";
import type { Details, PersonFacts } from "../../src/domain/person";
import { someone } from "./people";

const MARKERS = new Set(["person", "log/danke"]);

function about(parts: Partial<SubjectParts>): SubjectParts {
  return { tags: [], texts: [], links: [], targets: [], ...parts };
}

/** The reasons, each as its kind and words. */
function why(
  parts: Partial<SubjectParts>,
  facts: Partial<PersonFacts & Details>,
  shared: readonly string[] = [],
): string[] {
  const found = affinity(subjectOf(about(parts)), profileOf(someone(facts), topicReaders(MARKERS)), shared);
  return (found?.reasons ?? []).map((reason) =>
    [reason.kind, "text" in reason ? reason.text : "", "path" in reason ? reason.path : ""]
      .filter((word) => word !== "")
      .join(" "),
  );
}

describe("somebody would like a note", () => {
  test.each<[string, Partial<SubjectParts>, Partial<PersonFacts & Details>, string[]]>([
    [
      "whose tag is their interest",
      { tags: ["tactile-maps"] },
      { interests: ["Tactile maps"] },
      ["interest Tactile maps"],
    ],
    [
      "whose nested tag ends in it",
      { tags: ["reading/archives"] },
      { interests: ["archives"] },
      ["interest archives"],
    ],
    [
      "whose title holds it",
      { texts: ["On community gardens in June"] },
      { interests: ["community gardens"] },
      ["interest community gardens"],
    ],
    ["whose heading is it in one number", { texts: ["Map"] }, { interests: ["maps"] }, ["interest maps"]],
    ["that has a tag of their note", { tags: ["chess"] }, { tags: ["chess"] }, ["tag chess"]],
    [
      "once where both say so",
      { tags: ["chess"] },
      { tags: ["chess"], interests: ["Chess"] },
      ["interest Chess"],
    ],
    ["that names them", { targets: ["People/Ana Diaz.md"] }, {}, ["named"]],
    ["that has their name in its title", { texts: ["Lunch with ána diaz, again"] }, {}, ["named"]],
    ["that has another name of theirs", { texts: ["Bobby’s idea"] }, { aliases: ["Bobby"] }, ["named"]],
    ["that names them twice, once", { texts: ["Ana Diaz"], targets: ["People/Ana Diaz.md"] }, {}, ["named"]],
    ["not for a part of their name", { texts: ["Ana and Mr Diaz", "Santana Diaz"] }, {}, []],
    ["not for a short word", { texts: ["Will it rain?"] }, { name: "Will" }, []],
    ["not for another name in the plural", { texts: ["A long wood"] }, { aliases: ["Long Woods"] }, []],
    ["not for the name of a note it links to", { links: ["Ana Diaz"] }, {}, []],
    ["not for a part of a word", { texts: ["Cartography"] }, { interests: ["art"] }, []],
    [
      "not for words that stand apart",
      { texts: ["Community of the gardens"] },
      { interests: ["community gardens"] },
      [],
    ],
    ["not for a tag that marks people", { tags: ["person"] }, { tags: ["person", "person/work"] }, []],
    ["not for a nested tag that says nothing", { tags: ["log"] }, { tags: ["log/danke"] }, []],
    ["for one beside it", { tags: ["log/boats"] }, { tags: ["log/Boats"] }, ["tag log/Boats"]],
    ["not for nothing", { tags: ["#"], texts: ["—"] }, { interests: ["—"] }, []],
    ["not after they have been let go", { tags: ["chess"] }, { interests: ["chess"], status: "let-go" }, []],
    ["not after they have died", { tags: ["chess"] }, { interests: ["chess"], status: "deceased" }, []],
  ])("%s", (_, parts, facts, expected) => {
    expect(why(parts, facts)).toEqual(expected);
  });

  test("to which their own note has a link in common", () => {
    expect(why({}, {}, ["Notes/Maps.md"])).toEqual(["link Notes/Maps.md"]);
  });
});

test("more reasons come first, then names: nothing else of a person counts", () => {
  const subject = subjectOf(about({ tags: ["chess", "maps"] }));
  const found = [
    someone({ name: "Zoe", interests: ["chess", "maps"] }),
    someone({ name: "Kim", interests: ["maps"] }),
    someone({ name: "Ana", interests: ["chess"] }),
  ].map((person) => affinity(subject, profileOf(person, topicReaders(MARKERS)), []));
  const names = found.filter((each) => each !== null).toSorted(byFit);
  expect(names.map(({ person }) => person.name)).toEqual(["Zoe", "Ana", "Kim"]);
});

test("an unrelated tag on the note changes nothing", () => {
  const words = fc.constantFrom("chess", "maps", "tea", "radio", "looms");
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (tags, interests) => {
      const before = why({ tags }, { interests });
      expect(why({ tags: [...tags, "unrelated"] }, { interests })).toEqual(before);
      expect(before).toHaveLength(interests.filter((interest) => tags.includes(interest)).length);
    }),
  );
});
