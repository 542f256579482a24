// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  FeedbackForm,
  type FeedbackFormProps,
  type FeedbackSaid,
} from "../../../src/ui/practices/feedback-form";
import { day } from "../../domain/days";
import { FormPage, noteText, previewOf } from "./form-page";

const saved: FeedbackSaid[] = [];
let page: FormPage;

async function open(props: Partial<FeedbackFormProps> = {}): Promise<void> {
  page = await FormPage.open(
    <FeedbackForm
      kind="ask"
      today={day("2026-11-22")}
      hint={null}
      first={{ topic: "", day: "" }}
      noteText={noteText}
      preview={({ topic }) => previewOf("People/Ana.md", topic)}
      save={(said) => Promise.resolve(saved.push(said) > 0)}
      onDraft={() => undefined}
      onClose={() => undefined}
      {...props}
    />,
  );
}

beforeEach(() => void (saved.length = 0));
afterEach(() => page.remove());

test("asks on what, and until when where it is said", async () => {
  await open();
  expect(page.words(".rapport-form-preview")).toEqual([]);
  await page.fillIn("On what?", " my talk ");
  expect(page.words(".rapport-form-line")).toEqual(["People/Ana.md | my talk"]);
  await page.fillIn("By when", "in 2 weeks");
  await page.save();
  expect(saved).toEqual([{ topic: "my talk", due: "2026-12-06" }]);
});

test("without a day it stays open, and with one that cannot be read it is not saved", async () => {
  await open();
  await page.fillIn("On what?", "my talk");
  await page.fillIn("By when", "some day");
  await page.save();
  expect(saved).toEqual([]);
  await page.fillIn("By when", "");
  await page.save();
  expect(saved).toEqual([{ topic: "my talk", due: null }]);
});

test("says what to think of first", async () => {
  await open({ hint: "Give first." });
  expect(page.words(".rapport-form-hint")).toEqual(["Give first."]);
});

test("no answer is waited for where feedback was given", async () => {
  await open({ kind: "give" });
  expect(page.words("label")).toEqual(["On what?"]);
  expect(page.control("Log").disabled).toBe(true);
});
