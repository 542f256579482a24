import { expect, test } from "vitest";
import type { Match } from "../../src/app/setting-match";
import { surveyOf } from "./survey-vault";

const PEOPLE = {
  "04_People/Ana Diaz.md": "---\nlast seen: 2026-11-01\n---\n#person/work\n## Treffen\n",
  "04_People/Kim Ode.md": "---\nLast-Seen: 2026-11-02\n---\n## 💬 Treffen:\n## Promises\n",
  "Notes/Sam Rivera.md": "---\ntype: person\n---\n## Interactions\n",
  "Notes/Tea.md": "---\nlast seen: never\n---\n## Treffen\n",
};

function notes(of: string | null, count: number): Match {
  return { kind: "count", counted: "notes", of, count };
}

test("each mark of people says how many notes it claims, or that there is no such folder", async () => {
  const settings = {
    peopleFolders: ["People", "Humans", "Empty/Inside", "Notes/Humans"],
    peopleTags: ["#person", "friend"],
    peopleProperties: ["type: person"],
  };
  const survey = await surveyOf(PEOPLE, { settings, emptyFolders: ["Empty", "Empty/Inside"] });
  expect(await survey.matches()).toMatchObject({
    peopleFolders: [
      notes("People", 2),
      { kind: "no-folder", of: "Humans" },
      notes("Empty/Inside", 0),
      { kind: "no-folder", of: "Notes/Humans" },
    ],
    peopleTags: [notes("#person", 1), notes("#friend", 0)],
    peopleProperties: [notes("type: person", 1)],
  });
});

test("a property and a heading say how many notes of people have them, however they are written", async () => {
  const settings = {
    propertyMeanings: ["last_seen: last-contact", "nonsense", "mood: ignore"],
    logHeadings: ["Treffen", "Plaudereien"],
  };
  const survey = await surveyOf(PEOPLE, { settings });
  expect(await survey.matches()).toMatchObject({
    propertyMeanings: [notes("last_seen", 2), notes("mood", 0)],
    logHeading: [notes(null, 1)],
    logHeadings: [notes("Treffen", 2), notes("Plaudereien", 0)],
    promiseHeading: [notes(null, 1)],
    waitingHeading: [notes(null, 0)],
  });
});
