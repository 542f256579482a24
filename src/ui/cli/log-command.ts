import type { Commitment } from "../../domain/commitment";
import type { Person } from "../../domain/person";
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
    next: { value: values.day, description: flags.next },
  },
  read: (params, { today, channels }) => {
    const value = (flag: string): string => textParam(params, flag);
    const contact = {
      day: pastDay(value("day"), today()),
      channel: channelParam(value("channel"), channels()),
      direction: directionParam(value("direction")),
      text: params["text"] ?? "",
      tags: listParam(value("tags"), ","),
      askAbout: value("ask"),
      nextContact: anyDay(value("next"), today()),
    };
    const keep = listParam(value("keep"), ";");
    return {
      shape: contact,
      actionFor: (person) => {
        const promises = keep.map((text) => openPromise(person, text));
        const problem = promises.find((each) => typeof each === "string");
        if (problem !== undefined) return problem;
        const kept = promises.filter((each) => typeof each !== "string");
        return { kind: "log", contact, kept: kept.map((promise) => ({ path: person.path, promise })) };
      },
    };
  },
};

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
