/** The bar above the app: it chooses how the app is shown and loads it anew. Runs in the outer page. */

const query = new URLSearchParams(window.location.search);

function button(id: string): HTMLElement {
  const el = document.getElementById(id);
  if (!el) throw new Error(`The page has no #${id}`);
  return el;
}

const isOn = (name: string): boolean => query.get(name) === "1";
const isGerman = (): boolean => query.get("language") === "de";

function load(): void {
  const desk = document.querySelector(".playground-desk");
  const frame = document.querySelector("iframe");
  desk?.classList.toggle("mod-phone", isOn("phone"));
  for (const name of ["phone", "dark"]) button(name).setAttribute("aria-pressed", String(isOn(name)));
  button("german").setAttribute("aria-pressed", String(isGerman()));
  if (frame) frame.src = `app?${query.toString()}`;
  window.history.replaceState(null, "", `?${query.toString()}`);
}

function toggle(name: string): void {
  query.set(name, isOn(name) ? "0" : "1");
  load();
}

button("phone").addEventListener("click", () => toggle("phone"));
button("dark").addEventListener("click", () => toggle("dark"));
button("german").addEventListener("click", () => {
  query.set("language", isGerman() ? "en" : "de");
  load();
});
button("reset").addEventListener("click", load);
load();
