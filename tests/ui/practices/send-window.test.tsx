// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { MessageWay } from "../../../src/domain/message-way";
import { SendWindow } from "../../../src/ui/practices/send-window";
import { someone } from "../../domain/people";
import { FormPage } from "./form-page";

const ANA = someone({
  name: "Ana",
  path: "People/Ana.md",
  emails: ["ana@example.com"],
  phones: ["+351 21 000 11 22"],
});
const KIM = someone({ name: "Kim", path: "People/Kim.md" });
const MAIL: MessageWay = { kind: "email", address: "mailto:ana@example.com", channel: "email" };

let way: MessageWay | null;
const drafted: string[] = [];
let page: FormPage;

beforeEach(async () => {
  drafted.length = 0;
  way = null;
  page = await FormPage.open(
    <SendWindow
      people={[ANA, KIM]}
      called={({ name }) => name}
      draft={({ name }, handed) => {
        drafted.push(name);
        handed(way);
      }}
      onClose={() => void drafted.push("closed")}
    />,
  );
});
afterEach(() => page.remove());

const notes = (): string[] => page.words(".rapport-form-note");

test("each stands there with the ways in which words reach them", () => {
  expect(page.words("bdi")).toEqual(["Ana", "Kim"]);
  expect(notes()).toEqual(["by mail, by message", "no address in the note; the draft can be copied"]);
});

test("says of each draft how its words were handed over, and offers it once more", async () => {
  way = MAIL;
  await page.press("Draft a message…: Ana");
  expect(notes()).toEqual(["opened in mail", "no address in the note; the draft can be copied"]);
  way = null;
  await page.press("Draft a message…: Kim");
  await page.press("Draft a message…: Ana");
  expect(notes()).toEqual(["copied", "copied"]);
  await page.press("Close");
  expect(drafted).toEqual(["Ana", "Kim", "Ana", "closed"]);
});
