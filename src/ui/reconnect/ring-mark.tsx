import type { SVGAttributes } from "preact";
import { ringDash } from "./ring";
import { WORDS } from "../words";

const { ringText } = WORDS.view;

/** The ring beside a name: how much of the time to the next contact has gone by; bare where nothing is known. */
export function RingMark({ share }: { readonly share: number | null }) {
  if (share === null) return <Ring />;
  return (
    <Ring role="img" aria-label={ringText(share)}>
      <circle class="rapport-ring-share" {...CIRCLE} pathLength={100} stroke-dasharray={ringDash(share)} />
    </Ring>
  );
}

const CIRCLE = { cx: 10, cy: 10, r: 7.5 } as const;

function Ring({ children, ...naming }: SVGAttributes<SVGSVGElement>) {
  return (
    <svg class="rapport-ring" viewBox="0 0 20 20" {...naming}>
      <circle class="rapport-ring-track" {...CIRCLE} />
      {children}
    </svg>
  );
}
