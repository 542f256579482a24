import { CHANNELS } from "../../domain/interaction";
import { Field } from "./field";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface ChannelFieldProps {
  readonly chosen: string | null;
  readonly own: readonly string[];
  readonly onChoose: (channel: string | null) => void;
}

/** The built-in channels, then the user's own, then a preferred one that the note spells in its own way. */
export function ChannelField({ chosen, own, onChoose }: ChannelFieldProps) {
  const { noChannel, channel, channels } = MODALS.log;
  const builtIn: readonly string[] = CHANNELS;
  const others = [...own, ...(chosen === null ? [] : [chosen])].filter((name) => !builtIn.includes(name));
  return (
    <Field label={channel}>
      {(naming) => (
        <select
          {...naming}
          class="dropdown"
          value={chosen ?? ""}
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.value || null);
          }}
        >
          <option value="">{noChannel}</option>
          {CHANNELS.map((name) => (
            <option key={name} value={name}>
              {channels[name]}
            </option>
          ))}
          {[...new Set(others)].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
