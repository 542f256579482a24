import type { Day } from "../../domain/day";
import { lastInteraction, type Interaction } from "../../domain/interaction";
import type { LastContact, Person } from "../../domain/person";
import { quiet } from "../../domain/privacy";

/** The newest thing known about being in touch with somebody. */
export type LastTouch =
  | { readonly kind: "talk"; readonly interaction: Interaction }
  | { readonly kind: "contact"; readonly contact: LastContact }
  | { readonly kind: "known"; readonly since: Day };

/**
 * The last entry of the log, or the last contact where that is newer; before any contact, since when they are known.
 * On the same day the entry wins, because it says what was talked about. What tension was about is not said.
 */
export function lastTouch({ interactions, lastContact, knownSince }: Person, today: Day): LastTouch | null {
  const interaction = lastInteraction(interactions, today);
  if (interaction !== null && (lastContact === null || interaction.day >= lastContact.day)) {
    return { kind: "talk", interaction: quiet(interaction) };
  }
  if (lastContact !== null) return { kind: "contact", contact: lastContact };
  return knownSince === null ? null : { kind: "known", since: knownSince };
}
