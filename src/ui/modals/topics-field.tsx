import type { Topic } from "../../app/record-interaction";
import type { Person } from "../../domain/person";
import { CheckField } from "./check-field";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface TopicsFieldProps {
  readonly people: readonly Person[];
  readonly talkedAbout: readonly Topic[];
  readonly onChange: (talkedAbout: readonly Topic[]) => void;
}

/** What those who took part were to be asked about, each to be ticked when it came up: it need not be asked again. */
export function TopicsField({ people, talkedAbout, onChange }: TopicsFieldProps) {
  const topics = people.flatMap(({ path, name, details }) =>
    details.askAbout.map((topic) => ({ path, name, topic })),
  );
  if (topics.length === 0) return null;
  const { talkedAbout: label, topicOf } = MODALS.log;
  return (
    <fieldset class="rapport-form-field rapport-form-topics">
      <legend class="rapport-form-label">{label}</legend>
      {topics.map(({ path, name, topic }) => (
        <CheckField
          key={`${path} ${topic}`}
          label={people.length === 1 ? topic : topicOf(name, topic)}
          isChecked={talkedAbout.some((other) => isSame(other, { path, topic }))}
          onChange={(isTicked) => {
            const others = talkedAbout.filter((other) => !isSame(other, { path, topic }));
            onChange(isTicked ? [...others, { path, topic }] : others);
          }}
        />
      ))}
    </fieldset>
  );
}

function isSame(one: Topic, other: Topic): boolean {
  return one.path === other.path && one.topic === other.topic;
}
