import { h } from "preact";
import type { Clock } from "../clock";
import { addressWith, messageWays, type MessageWay } from "../domain/message-way";
import type { Person } from "../domain/person";
import type { Standing } from "../domain/standing";
import type { Settings } from "../settings/settings";
import type { Actions } from "./actions";
import type { Asking } from "./asking";
import { putOnClipboard } from "./copy-text";
import type { DraftBook, Drafts } from "./drafts";
import { messageDraft } from "./message-draft";
import { MessageForm } from "./modals/message-form";
import type { Notices } from "./notices";
import type { Privacy } from "./privacy";
import { WORDS } from "./words";

const { MESSAGE } = WORDS.message;

interface MessagingDeps {
  readonly clock: Clock;
  readonly drafts: DraftBook;
  readonly actions: Actions;
  readonly asking: Asking;
  readonly notices: Notices;
  readonly privacy: Pick<Privacy, "shown">;
  readonly settings: () => Settings;
  readonly standing: (person: Person) => Standing;
}

/** What a message is about beside being in touch again. */
export interface Occasion {
  /** The draft is kept by it, apart from others to the same person. */
  readonly key: string;
  /** What is said in the place of the reason that lists somebody. */
  readonly reason?: string;
  /** All that is said, in the place of the user's own draft. */
  readonly words?: string;
  /** Is told how the words were handed over; who gives an occasion has logged it, so nobody is asked about that. */
  readonly handed: (way: MessageWay | null) => void;
}

/** Drafts a message to one person. Nothing is ever sent from here, and nothing is logged before somebody says so. */
export class Messaging {
  private readonly drafts: Drafts<string>;

  constructor(private readonly deps: MessagingDeps) {
    this.drafts = deps.drafts.drafts();
  }

  draft(person: Person, occasion: Occasion | null = null): void {
    const { asking, privacy } = this.deps;
    // Whole words belong to one moment: those to somebody else, or about somebody else, are another draft.
    const about = occasion === null ? [] : [occasion.key, occasion.words ?? ""];
    const key = [person.path, ...about];
    asking.show({ title: MESSAGE.title(person.name), focus: "textarea" }, (close) =>
      h(MessageForm, {
        ...this.drafts.form(key, { fresh: () => occasion?.words ?? this.words(person, occasion), close }),
        ways: messageWays(person.details),
        boundaries: privacy.shown(person).details.boundaries,
        hand: (words, way) => {
          close();
          void this.handOver(person, { words, way, occasion });
        },
      }),
    );
  }

  private words(person: Person, occasion: Occasion | null): string {
    const { clock, settings, standing } = this.deps;
    const reason = occasion?.reason ?? null;
    return messageDraft(person, {
      today: clock.today(),
      settings: settings(),
      standing: standing(person),
      reason,
    });
  }

  private async handOver(person: Person, { words, way, occasion }: Handing): Promise<void> {
    if (!(await this.hand(words, way))) return this.deps.notices.problem(MESSAGE.notCopied);
    if (occasion !== null) return occasion.handed(way);
    const channel = way?.channel ?? person.details.channel;
    const run = (): Promise<void> => this.log(person, channel);
    this.deps.notices.ask(MESSAGE.sent(person.name), { text: MESSAGE.log, run });
  }

  /** Opens the words in the app that sends them; one that does not take them finds them in the clipboard. */
  private async hand(words: string, way: MessageWay | null): Promise<boolean> {
    const { actions, notices } = this.deps;
    const address = way === null ? null : addressWith(way.address, words);
    if (address === null && !(await putOnClipboard(words))) return false;
    if (address === null) notices.say(way === null ? MESSAGE.copied : MESSAGE.paste);
    if (way !== null) actions.reach(address ?? way.address);
    return true;
  }

  private async log(person: Person, channel: string | null): Promise<void> {
    const { actions, clock } = this.deps;
    const contact = { day: clock.today(), channel, direction: "to" as const, text: "" };
    const isLogged = await actions.act([person], () => ({ kind: "log", contact, kept: [] }));
    if (isLogged) this.drafts.forget([person.path]);
  }
}

/** Words on their way to somebody. */
interface Handing {
  readonly words: string;
  /** Null where they are copied. */
  readonly way: MessageWay | null;
  readonly occasion: Occasion | null;
}
