import { ringDash } from "./ring";
import { WORDS } from "../words";

const { ringText } = WORDS.view;

/** The ring beside a name: how much of the time to the next contact has gone by; bare where nothing is known. */
export function drawRing(share: number | null) {
  const naming = share === null ? {} : { role: "img" as const, "aria-label": ringText(share) };
  return (
    <svg class="rapport-ring" viewBox="0 0 20 20" {...naming}>
      <circle class="rapport-ring-track" {...CIRCLE} />
      {share !== null && (
        <circle class="rapport-ring-share" {...CIRCLE} pathLength={100} stroke-dasharray={ringDash(share)} />
      )}
    </svg>
  );
}

const CIRCLE = { cx: 10, cy: 10, r: 7.5 } as const;
