import type { Commitment } from "../../domain/commitment";
import type { Person } from "../../domain/person";
import type { Topic } from "../../app/record-interaction";
import { findPromise } from "../../app/find-promise";
import type { ActionCommand } from "./action-command";
import { anyDay, channelParam, directionParam, listParam, pastDay, textParam } from "./params";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;

const { flags, values } = words;

/** Logs an interaction, with all that can go with one. */
export const LOG: ActionCommand = {
  name: "log",
  flags: {
    day: { value: values.day, description: flags.day },
    channel: { value: values.channel, description: flags.channel },
    direction: { value: values.direction, description: flags.direction },
    text: { value: values.text, description: flags.text },
    tags: { value: values.tags, description: flags.tags },
    ask: { value: values.text, description: flags.ask },
    keep: { value: values.texts, description: flags.keep },
    asked: { value: values.texts, description: flags.asked },
    next: { value: values.day, description: flags.next },
  },
  read: (params, { today, channels }) => {
    const value = (flag: string): string => textParam(params, flag);
    const contact = {
      day: pastDay(value("day"), today()),
      channel: channelParam(value("channel"), channels()),
      direction: directionParam(value("direction")),
      text: value("text"),
      tags: listParam(value("tags"), ","),
      askAbout: value("ask"),
      nextContact: anyDay(value("next"), today()),
    };
    const keep = listParam(value("keep"), ";");
    const asked = listParam(value("asked"), ";");
    return {
      shape: contact,
      actionFor: (person) => {
        const { path } = person;
        const promises = keep.map((text) => openPromise(person, text));
        const topics = asked.map((text) => topicOf(person, text));
        const problem = [...promises, ...topics].find((each) => typeof each === "string");
        if (problem !== undefined) return problem;
        const kept = promises.filter((each) => typeof each !== "string");
        const talkedAbout = topics.filter((each) => typeof each !== "string");
        return { kind: "log", contact, kept: kept.map((promise) => ({ path, promise })), talkedAbout };
      },
    };
  },
};

/** What they were to be asked about that has those words, or why none is meant, as a sentence. */
function topicOf({ path, name, details: { askAbout } }: Person, text: string): Topic | string {
  const wanted = text.toLowerCase();
  const topic = askAbout.find((each) => each.toLowerCase().includes(wanted));
  return topic === undefined ? words.noTopic(name, text, askAbout) : { path, topic };
}

/** The open promise that is meant by those words, or why none is, as a sentence. */
export function openPromise({ name, commitments }: Person, text: string): Commitment | string {
  const found = findPromise(commitments, text);
  const told = (promises: readonly Commitment[]): string[] => promises.map((promise) => promise.text);
  switch (found.kind) {
    case "one":
      return found.promise;
    case "several":
      return words.severalPromises(text, told(found.promises));
    case "none":
      return words.noPromise(name, text, told(commitments));
  }
}
