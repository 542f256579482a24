import type { Listed } from "./listed";

/** How long a finger rests on a row until it selects it, in milliseconds, and how far it may stray meanwhile. */
const HOLD = 500;
const STRAY = 10;

/** How far a row is drawn until letting go logs, in pixels. */
const FAR = 88;

/** What fingers ask for. */
export interface TouchRequests {
  /** False while people are selected, when rows are tapped and not drawn. */
  readonly maySwipe: () => boolean;
  readonly hold: (listed: Listed) => void;
  readonly swipe: (listed: Listed) => void;
}

interface Finger {
  readonly listed: Listed;
  readonly element: HTMLElement;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly timer: number;
  isSwiping: boolean;
}

type Point = Pick<PointerEvent, "pointerId" | "clientX" | "clientY">;

/**
 * Tells a finger that rests on a row, and one that draws it aside, from one that scrolls or taps. The browser scrolls
 * up and down by itself, and then takes the finger away from here.
 */
export class Touch {
  private finger: Finger | null = null;
  private isUsed = false;

  constructor(private readonly requests: TouchRequests) {}

  /** True when the finger has done what it was for, so that the click that may follow is none. */
  get isClickUsed(): boolean {
    return this.isUsed;
  }

  start(listed: Listed, element: HTMLElement, { pointerId: pointer, clientX: x, clientY: y }: Point): void {
    this.cancel();
    this.isUsed = false;
    keepFromApp(element);
    const timer = element.win.setTimeout(() => this.hold(), HOLD);
    this.finger = { listed, element, pointer, x, y, timer, isSwiping: false };
  }

  move({ pointerId, clientX, clientY }: Point): void {
    const { finger } = this;
    if (finger === null || finger.pointer !== pointerId) return;
    const across = (clientX - finger.x) * wayOf(finger.element);
    const along = Math.abs(clientY - finger.y);
    if (Math.max(Math.abs(across), along) > STRAY) finger.element.win.clearTimeout(finger.timer);
    if (!finger.isSwiping && across > STRAY && across > 2 * along && this.requests.maySwipe())
      finger.isSwiping = true;
    if (finger.isSwiping) draw(finger.element, Math.max(0, across));
  }

  end({ pointerId, clientX }: Point): void {
    const { finger } = this;
    if (finger === null || finger.pointer !== pointerId) return;
    const isFar = finger.isSwiping && (clientX - finger.x) * wayOf(finger.element) >= FAR;
    this.isUsed ||= finger.isSwiping;
    this.cancel();
    if (isFar) this.requests.swipe(finger.listed);
  }

  cancel(): void {
    if (this.finger === null) return;
    this.finger.element.win.clearTimeout(this.finger.timer);
    draw(this.finger.element, 0);
    this.finger = null;
  }

  /**
   * The finger has rested long enough, by our own clock or by that of the system, which asks for a menu then. False
   * where there is no finger.
   */
  hold(): boolean {
    const { finger } = this;
    if (finger === null || finger.isSwiping) return this.isUsed;
    this.cancel();
    this.isUsed = true;
    this.requests.hold(finger.listed);
    return true;
  }
}

/** Rows are drawn to the left; in a drawer on the left to the right, for the app closes it by the other way. */
function wayOf(element: HTMLElement): 1 | -1 {
  return element.closest(".workspace-drawer.mod-left") === null ? -1 : 1;
}

/** In a tab the app would open a sidebar by the same movement; in a drawer it has none for it. */
function keepFromApp(element: HTMLElement): void {
  element.toggleAttribute("data-ignore-swipe", element.closest(".workspace-drawer") === null);
}

function draw(element: HTMLElement, by: number): void {
  if (by === 0) {
    element.style.removeProperty("--rapport-drawn");
    element.removeAttribute("data-rapport-swipe");
    return;
  }
  const isRight = wayOf(element) === 1;
  element.style.setProperty("--rapport-drawn", `${isRight ? by : -by}px`);
  element.setAttribute("data-rapport-swipe", `${isRight ? "right" : "left"} ${by >= FAR ? "far" : "near"}`);
}
